// How the store is: what the options page shows so that nobody has to wonder whether years of reading are safe.

export interface Counts {
  sources: number;
  entities: number;
  facts: number;
}

export interface BackupInfo {
  id: string;
  at: string;
  /** Compressed. */
  bytes: number;
  counts: Counts;
}

export interface Health {
  counts: Counts;
  /** Bytes that the browser says are used; null where it does not say. */
  used: number | null;
  /** Whether the browser promised not to evict the store. */
  persisted: boolean;
  /** Newest first. */
  backups: BackupInfo[];
  /** The store is too large to be kept twice in the browser: only files help. */
  tooLarge: boolean;
  /** When a backup or export last left the machine's browser as a file. */
  saved: string | null;
  /** None left for longer than the person set. */
  remind: boolean;
  /** The store was lost (evicted, cleared): what it held when it was last seen. */
  lost: { at: string; counts: Counts } | null;
}
