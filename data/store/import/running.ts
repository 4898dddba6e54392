// Imports that are under way: one at a time over all worlds, and taken back when they never finished.
import { StoreError } from '../handlers/shared';
import { byTable, editsIn, partKeys } from '../log';
import { deleteMany } from '../many';
import type { Database } from '../schema';

/** Where there are no locks (Node), one process is all there is. */
const held = new Set<string>();

const locks = (): LockManager | undefined => globalThis.navigator?.locks;

/** Runs alone; throws StoreError 'busy' when another world imports. */
export async function withImportLock<T>(db: Database, work: () => Promise<T>): Promise<T> {
  const name = `import ${db.name}`;
  const manager = locks();
  if (manager)
    return manager.request(name, { ifAvailable: true }, async (lock) => {
      if (!lock) throw new StoreError('busy');
      return work();
    });
  if (held.has(name)) throw new StoreError('busy');
  held.add(name);
  try {
    return await work();
  } finally {
    held.delete(name);
  }
}

/** At start: takes back an import that was cut off, unless it is still running elsewhere. */
export async function recover(db: Database): Promise<void> {
  if ((await db.changes.where('running').equals(1).count()) === 0) return;
  try {
    await withImportLock(db, () => rollBack(db));
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'busy')) throw error;
  }
}

/** Removes what unfinished imports wrote, a part at a time: this may itself be cut off and done again. */
export async function rollBack(db: Database): Promise<void> {
  for (const { n, rev } of await db.changes.where('running').equals(1).toArray()) {
    for (const key of (await partKeys(db, rev)).reverse()) {
      const part = await db.parts.get(key);
      if (!part) continue;
      // What an undo has copied so far still stands in its place.
      const tables = byTable(editsIn(part).filter((edit) => !edit.before && edit.rev !== null));
      await db.transaction('rw', [...tables.keys(), 'parts'], async () => {
        for (const [table, edits] of tables)
          await deleteMany(
            db,
            table,
            edits.map((edit) => edit.id),
          );
        await db.parts.delete(key);
      });
    }
    await db.changes.delete(n);
  }
}
