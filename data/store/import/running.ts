// Imports that are under way: one at a time over all worlds, and taken back when they never finished.
import { StoreError } from '../handlers/shared';
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
    for (;;) {
      const part = await db.parts.where('[rev+seq]').between([rev, 0], [rev, Infinity]).last();
      if (!part) break;
      const tables = [...new Set(part.edits.map((edit) => edit.table))];
      await db.transaction('rw', [...tables, 'parts'], async () => {
        for (const table of tables)
          await db
            .rows(table)
            .bulkDelete(part.edits.filter((edit) => edit.table === table).map((edit) => edit.id));
        await db.parts.delete([part.rev, part.seq]);
      });
    }
    await db.changes.delete(n);
  }
}
