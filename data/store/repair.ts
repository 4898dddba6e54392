// When the database cannot be opened as it should: whatever can still be read, table by table, past errors.
import { DATABASE_NAME } from './name';

/** Raw rows of every table, and which tables failed. */
export interface Rescue {
  format: 'sidelight-rescue';
  at: string;
  tables: Record<string, unknown[]>;
  failed: string[];
}

/** Opens the database at whatever version it has, with the browser's own interface only. */
function openRaw(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    // A database that is not there would be made by opening it: that is stopped.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('Not to be opened'));
    request.onblocked = () => reject(new Error('Open elsewhere'));
  });
}

/** Reads what can be read; indexes are left out, they can be made again. */
export async function rescue(name = DATABASE_NAME): Promise<Rescue> {
  const result: Rescue = { format: 'sidelight-rescue', at: new Date().toISOString(), tables: {}, failed: [] };
  const db = await openRaw(name);
  try {
    for (const table of db.objectStoreNames) {
      if (table === 'kv' || table === 'parts') continue;
      const rows: unknown[] = [];
      result.tables[table] = rows;
      if (!(await readRows(db, table, rows))) result.failed.push(table);
    }
  } finally {
    db.close();
  }
  return result;
}

/** Row by row, so that what stands before a broken one is not lost. False when it broke off. */
function readRows(db: IDBDatabase, table: string, rows: unknown[]): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const request = db.transaction(table).objectStore(table).openCursor();
      request.onerror = () => resolve(false);
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor) {
          resolve(true);
          return;
        }
        rows.push(cursor.value);
        cursor.continue();
      };
    } catch {
      resolve(false);
    }
  });
}

/** Removes the database, so that a new one can be made and a backup restored. */
export function removeStore(name = DATABASE_NAME): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('Not removed'));
    request.onblocked = () => reject(new Error('Open elsewhere'));
  });
}

interface AnyRow {
  id?: unknown;
  data?: unknown;
  entity?: unknown;
}

/** What of a rescue is a pack: import checks it like any other. */
export function rescuedPack({ tables }: Rescue): object {
  const rows = (name: string): AnyRow[] =>
    (tables[name] ?? []).filter((row): row is AnyRow => typeof row === 'object' && row !== null);
  const texts = new Map(rows('texts').map((row) => [row.id, row.data]));
  const mentions = new Map<unknown, unknown[]>();
  for (const row of rows('mentions'))
    if (Array.isArray(row.data)) mentions.set(row.entity, [...(mentions.get(row.entity) ?? []), ...row.data]);
  return {
    format: 'sidelight-pack',
    version: 1,
    sources: rows('sources').map((row) => ({ ...(row.data as object), text: texts.get(row.id) ?? null })),
    entities: rows('entities').map((row) => ({
      ...(row.data as object),
      mentions: mentions.get(row.id) ?? [],
    })),
    facts: rows('facts').map((row) => row.data),
  };
}
