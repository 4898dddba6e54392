// Undo: puts back what a change found. Redo is the undo of an undo.
import { StoreError } from './handlers/shared';
import { type AnyRow, type Change, type Edit, graveKey, type TableName } from './rows';
import type { Database } from './schema';

/** A record that something else changed since; undo would lose that. */
interface Conflict {
  table: string;
  id: string;
  /** The act that changed it, if the log still knows. */
  by: string | null;
}

export type UndoResult = { change: Change; conflicts: [] } | { change: null; conflicts: Conflict[] };

export async function editsOf(db: Database, change: Change): Promise<Edit[]> {
  const parts = await db.parts.where('[rev+seq]').between([change.rev, 0], [change.rev, Infinity]).toArray();
  return parts.flatMap((part) => part.edits);
}

/** The newest act that is in effect and no undo itself. */
async function latest(db: Database): Promise<Change | undefined> {
  return db.changes
    .orderBy('n')
    .reverse()
    .filter((change) => change.running === 0 && change.undoes === null && change.undone === null)
    .first();
}

/** Inside a transaction over all tables. When anything was changed since, nothing is done and that is reported. */
export async function undo(db: Database, n: number | undefined, now: Date): Promise<UndoResult> {
  const change = n === undefined ? await latest(db) : await db.changes.get(n);
  if (!change || change.running === 1 || change.undone !== null) throw new StoreError('nothing-to-undo');
  const conflicts = await conflictsOf(db, change);
  if (conflicts.length > 0) return { change: null, conflicts };
  const done: Omit<Change, 'n' | 'rev'> = {
    at: now.toISOString(),
    act: 'undo',
    summary: { act: change.act, ...change.summary },
    running: 0,
    undoes: change.n,
    undone: null,
    entities: change.entities,
    names: change.names,
  };
  const number = await db.changes.add({ ...done, rev: 0 } as Change);
  await db.changes.update(number, { rev: number });
  let seq = 0;
  await eachPart(db, change.rev, async (edits) => {
    const inverse: Edit[] = [];
    for (const [table, list] of byTable(edits)) {
      const held = await db.rows(table).bulkGet(list.map((edit) => edit.id));
      list.forEach(({ id, before }, i) => {
        inverse.push({ table, id, before: held[i] ?? null, rev: before?.rev ?? null });
      });
      const back = list.flatMap(({ before }) => before ?? []);
      const gone = list.filter(({ before }) => before === null).map(({ id }) => id);
      if (back.length > 0) await db.rows(table).bulkPut(back as never);
      if (gone.length > 0) await db.rows(table).bulkDelete(gone);
      if (change.act === 'seed') inverse.push(...(await bury(db, table, gone, held, done.at, number)));
    }
    await db.parts.add({ rev: number, seq: seq++, edits: inverse });
  });
  await db.changes.update(change.n, { undone: number });
  // An undo that is undone leaves the first act in effect again.
  if (change.undoes !== null) await db.changes.update(change.undoes, { undone: null });
  return { change: { ...done, n: number, rev: number }, conflicts: [] };
}

/** More conflicts than this are not told one by one. */
const TOLD = 100;

async function conflictsOf(db: Database, change: Change): Promise<Conflict[]> {
  const conflicts: Conflict[] = [];
  await eachPart(db, change.rev, async (edits) => {
    for (const [table, list] of byTable(edits)) {
      const held = await db.rows(table).bulkGet(list.map((edit) => edit.id));
      for (const [i, { id, rev }] of list.entries())
        if ((held[i]?.rev ?? null) !== rev && conflicts.length < TOLD)
          conflicts.push({ table, id, by: await actOf(db, held[i]?.rev) });
    }
  });
  return conflicts;
}

/** The parts of an inverse one after the other: never all of a large import at once. */
async function eachPart(db: Database, rev: number, work: (edits: Edit[]) => Promise<void>): Promise<void> {
  const keys = await db.parts.where('[rev+seq]').between([rev, 0], [rev, Infinity]).primaryKeys();
  for (const key of keys) await work((await db.parts.get(key))?.edits ?? []);
}

function byTable(edits: readonly Edit[]): Map<TableName, Edit[]> {
  const tables = new Map<TableName, Edit[]>();
  for (const edit of edits) {
    const list = tables.get(edit.table);
    if (list) list.push(edit);
    else tables.set(edit.table, [edit]);
  }
  return tables;
}

/** A seed that a person took back is deleted like any other: it does not come back by itself. */
async function bury(
  db: Database,
  table: TableName,
  ids: readonly string[],
  held: readonly (AnyRow | undefined)[],
  at: string,
  rev: number,
): Promise<Edit[]> {
  const kind = ({ sources: 'source', entities: 'entity', facts: 'fact' } as const)[table as 'facts'];
  if (kind === undefined) return [];
  const hashes = new Map(held.flatMap((row) => (row && 'hash' in row ? [[row.id, row.hash]] : [])));
  const graves = ids.map((id) => ({ id: graveKey(kind, hashes.get(id) || id), rev, data: { kind, at } }));
  await db.rows('graves').bulkPut(graves);
  return graves.map(({ id }): Edit => ({ table: 'graves', id, before: null, rev }));
}

async function actOf(db: Database, rev: number | undefined): Promise<string | null> {
  if (rev === undefined) return null;
  const change =
    (await db.changes.get(rev)) ?? (await db.changes.filter((entry) => entry.rev === rev).first());
  return change?.act ?? null;
}
