// The inverses in the change log, read part by part: what a change touched, and what it found there.
import type { Change, Edit, Part, TableName } from './rows';
import type { Database } from './schema';

/** Keys of a change's parts, in order, from one of them on. */
export const partKeys = (db: Database, rev: number, from = 0): Promise<[number, number][]> =>
  db.parts.where('[rev+seq]').between([rev, from], [rev, Infinity]).primaryKeys() as unknown as Promise<
    [number, number][]
  >;

/** Edits of a part, those that are told by ids alone included. */
export function editsIn({ edits, added = [] }: Pick<Part, 'edits' | 'added'>): Edit[] {
  const all = [...edits];
  for (const { table, ids, rev } of added) for (const id of ids) all.push({ table, id, before: null, rev });
  return all;
}

/** The parts of an inverse one after the other: never all of a large import at once. */
export async function eachPart(
  db: Database,
  rev: number,
  work: (edits: Edit[], part: Part) => Promise<void>,
  from = 0,
): Promise<void> {
  for (const key of await partKeys(db, rev, from)) {
    const part = await db.parts.get(key);
    if (part) await work(editsIn(part), part);
  }
}

export interface Touched {
  table: TableName;
  id: string;
  /** What the row carried after the change; null: it was gone. */
  rev: number | null;
}

/**
 * What a change touched, from one of its parts on. The undo of an import touched what the import did, whose parts are
 * far smaller: then `rev` is not that of the undo and is given as null.
 */
export async function touchedBy(db: Database, change: Change, from = 0): Promise<Touched[]> {
  const first = await originOf(db, change);
  const origin = first.act === 'importPack' ? first : change;
  const touched: Touched[] = [];
  await eachPart(
    db,
    origin.rev,
    async (edits) => {
      for (const { table, id, rev } of edits)
        touched.push({ table, id, rev: origin === change ? rev : null });
    },
    from,
  );
  return touched;
}

async function originOf(db: Database, change: Change): Promise<Change> {
  const undone = change.undoes === null ? undefined : await db.changes.get(change.undoes);
  return undone ? originOf(db, undone) : change;
}

/** The newest change before which none is still being written: who follows the log must skip none of them later. */
export async function newestWhole(db: Database): Promise<number> {
  const running = await db.changes.where('running').equals(1).first();
  if (running) return running.n - 1;
  return (await db.changes.orderBy('n').last())?.n ?? 0;
}

/** Whether the log still holds everything after a change; a trimmed log means starting anew. */
export async function logReaches(db: Database, version: number): Promise<boolean> {
  const oldest = (await db.changes.orderBy('n').first())?.n ?? 0;
  return oldest <= version + 1;
}

/** Edits by the table that they are of. */
export function byTable<E extends { table: TableName }>(edits: readonly E[]): Map<TableName, E[]> {
  const tables = new Map<TableName, E[]>();
  for (const edit of edits) {
    const list = tables.get(edit.table);
    if (list) list.push(edit);
    else tables.set(edit.table, [edit]);
  }
  return tables;
}

/** Whether a change touched more than can be read or put back without anybody waiting. */
export const isLong = async (db: Database, change: Change): Promise<boolean> =>
  (await partKeys(db, change.rev)).length > LONG;
const LONG = 8;
