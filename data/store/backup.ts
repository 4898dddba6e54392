// Backups beside the database, in storage that does not die with it; and a sentinel that tells a lost store from
// an empty one. A format of its own: a pack, with settings, site rules, dismissals and what was deleted.
import type { Pack } from '@/data/model';
import type { Dismissal, Grave } from './rows';

/** What `storage.local` offers; the background brings the real one. */
export interface KeyValue {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

export const BACKUP_FORMAT = 'sidelight-backup';
export const BACKUP_VERSION = 1;
/** So many are kept. */
export const KEPT = 3;
/** Characters of one backup as stored: about 15 MB compressed. */
export const CAP = 20_000_000;

export interface BackupFile {
  format: typeof BACKUP_FORMAT;
  version: number;
  at: string;
  /** False: too large with the sources' texts, so these are left out. */
  complete: boolean;
  pack: Pack;
  settings: Record<string, unknown>;
  dismissals: Dismissal[];
  graves: { id: string; data: Grave }[];
}

/** A line of the list of backups. */
export interface BackupEntry {
  key: string;
  at: string;
  sources: number;
  entities: number;
  facts: number;
  /** Bytes, compressed. */
  size: number;
  complete: boolean;
}

export interface Sentinel {
  /** The newest change that the store had. */
  version: number;
  facts: number;
  at: string;
}

const LIST = 'backups';
const SENTINEL = 'sentinel';
const keyOf = (at: string): string => `backup ${at}`;

/** What health says about the store: fine, or lost although it once held something. */
export type StoreHealth = { lost: false } | { lost: true; sentinel: Sentinel };

export const writeSentinel = (kv: KeyValue, sentinel: Sentinel): Promise<void> => kv.set(SENTINEL, sentinel);

/** Call before anything is seeded: a database that is behind its sentinel was taken away. */
export async function checkSentinel(kv: KeyValue, version: number): Promise<StoreHealth> {
  const sentinel = (await kv.get(SENTINEL)) as Sentinel | undefined;
  return sentinel && sentinel.version > version ? { lost: true, sentinel } : { lost: false };
}

/** The person was told and wants to begin anew. */
export const forgetSentinel = (kv: KeyValue): Promise<void> => kv.remove(SENTINEL);

export async function listBackups(kv: KeyValue): Promise<BackupEntry[]> {
  const list = await kv.get(LIST);
  return Array.isArray(list) ? (list as BackupEntry[]) : [];
}

/** Keeps a backup and drops the oldest beyond three; the new one is written before an old one goes, if there is room. */
export async function keepBackup(kv: KeyValue, file: BackupFile): Promise<BackupEntry> {
  const { packed, complete } = await packWithin(file, CAP);
  const entry: BackupEntry = {
    key: keyOf(file.at),
    at: file.at,
    sources: file.pack.sources.length,
    entities: file.pack.entities.length,
    facts: file.pack.facts.length,
    size: Math.floor(packed.length * 0.75),
    complete,
  };
  let list = await listBackups(kv);
  for (;;) {
    try {
      await kv.set(entry.key, packed);
      break;
    } catch (error) {
      // No room: the oldest goes first, but never the last one that is whole.
      const oldest = list.at(-1);
      if (!oldest || list.length < 2) throw error;
      await kv.remove(oldest.key);
      list = list.slice(0, -1);
      await kv.set(LIST, list);
    }
  }
  const next = [entry, ...list.filter((old) => old.key !== entry.key)];
  await kv.set(LIST, next.slice(0, KEPT));
  for (const old of next.slice(KEPT)) await kv.remove(old.key);
  return entry;
}

async function packWithin(file: BackupFile, cap: number): Promise<{ packed: string; complete: boolean }> {
  const whole = await pack(file);
  if (whole.length <= cap) return { packed: whole, complete: true };
  const sources = file.pack.sources.map((source) => ({
    ...source,
    text: null,
    sections: [],
    dateline: null,
  }));
  const less = await pack({ ...file, complete: false, pack: { ...file.pack, sources } });
  if (less.length > cap) throw new RangeError(`A backup of ${Math.round(less.length / 1e6)} MB is too large`);
  return { packed: less, complete: false };
}

const pack = async (file: BackupFile): Promise<string> => toBase64(await compress(JSON.stringify(file)));

/** The compressed bytes of a kept backup, as a file to save. */
export async function backupBytes(kv: KeyValue, key: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await kv.get(key);
  if (typeof packed !== 'string') throw new TypeError('No such backup');
  return fromBase64(packed);
}

/** Reads a backup, compressed or as plain JSON. Throws TypeError when it is none, or of a later version. */
export async function openBackup(bytes: Uint8Array<ArrayBuffer>): Promise<BackupFile> {
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = zipped ? await decompress(bytes) : new TextDecoder().decode(bytes);
  const value = JSON.parse(text) as Partial<BackupFile> | null;
  if (value?.format !== BACKUP_FORMAT || typeof value.version !== 'number' || !value.pack)
    throw new TypeError('Not a backup');
  if (value.version > BACKUP_VERSION) throw new TypeError('A backup of a later version');
  return {
    format: BACKUP_FORMAT,
    version: value.version,
    at: String(value.at ?? ''),
    complete: value.complete !== false,
    pack: value.pack,
    settings: value.settings ?? {},
    dismissals: Array.isArray(value.dismissals) ? value.dismissals : [],
    graves: Array.isArray(value.graves) ? value.graves : [],
  };
}

/** More than this is not unpacked: a small file may hold a billion of the same letter. */
const MOST = 1_000_000_000;

const compress = (text: string): Promise<Uint8Array<ArrayBuffer>> =>
  through(new Blob([text]), new CompressionStream('gzip'));
const decompress = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  new TextDecoder().decode(await through(new Blob([bytes]), new DecompressionStream('gzip')));

async function through(
  blob: Blob,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = blob.stream().pipeThrough(stream).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > MOST) {
      await reader.cancel();
      throw new RangeError('Too large when unpacked');
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Storage keeps text: JSON would write bytes as numbers. */
function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  const step = 0x6000;
  for (let at = 0; at < bytes.length; at += step)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + step))));
  return pieces.join('');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let at = 0;
  // Whole groups of four characters, so that every piece is text of its own.
  const step = 0x8000;
  for (let from = 0; from < text.length; from += step) {
    const piece = atob(text.slice(from, from + step));
    for (let i = 0; i < piece.length; i++) bytes[at++] = piece.charCodeAt(i);
  }
  return bytes.slice(0, at);
}
