// Undo: puts back what a change found. Redo is the undo of an undo. When anything that the change wrote was changed
// since, nothing is done and that is told: half an undo would be a state that nobody ever saw.
import { StoreError } from './handlers/shared';
import { byTable, eachPart, touchedBy } from './log';
import { deleteMany } from './many';
import { type AnyRow, type Change, type Edit, graveKey, type TableName } from './rows';
import type { Database } from './schema';

/** A record that something else changed since; undo would lose that. */
interface Conflict {
  table: string;
  id: string;
  /** The act that changed it and its number, if the log still knows. */
  by: string | null;
  change: number | null;
}

export type UndoResult = { change: Change; conflicts: [] } | { change: null; conflicts: Conflict[] };

/** The act of that number, or the newest that is in effect and no undo itself. Throws StoreError when there is none. */
export async function undoable(db: Database, n: number | undefined): Promise<Change> {
  const change = n === undefined ? await latest(db) : await db.changes.get(n);
  if (!change || change.running === 1 || change.undone !== null) throw new StoreError('nothing-to-undo');
  return change;
}

/** How many entries of the log are looked at together: each one by itself takes as long as all of them. */
const PAGE = 200;

async function latest(db: Database): Promise<Change | undefined> {
  // What is long past was trimmed: below the first there is nothing to look through.
  const first = (await db.changes.orderBy('n').first())?.n ?? 0;
  let below = ((await db.changes.orderBy('n').last())?.n ?? 0) + 1;
  while (below > first) {
    const page = await db.changes
      .where('n')
      .between(below - PAGE, below)
      .toArray();
    const found = page.findLast(
      ({ running, undoes, undone }) => running === 0 && undoes === null && undone === null,
    );
    if (found) return found;
    below -= PAGE;
  }
  return undefined;
}

/** The log's entry of an undo, still without its number. */
export const entryOf = (change: Change, now: Date): Omit<Change, 'n'> => ({
  at: now.toISOString(),
  act: 'undo',
  summary: { act: change.act, ...change.summary },
  rev: 0,
  running: 0,
  undoes: change.n,
  undone: null,
  entities: change.entities,
  names: change.names,
});

/** Inside a transaction over all tables. */
export async function undo(db: Database, n: number | undefined, now: Date): Promise<UndoResult> {
  const change = await undoable(db, n);
  const conflicts = await conflictsOf(db, change);
  if (conflicts.length > 0) return { change: null, conflicts };
  const entry = entryOf(change, now);
  const number = await db.changes.add(entry as Change);
  let seq = 0;
  await eachPart(db, change.rev, async (edits) => {
    const inverse = await putBack(db, edits);
    if (change.act === 'seed') inverse.push(...(await bury(db, inverse, entry.at, number)));
    await db.parts.add({ rev: number, seq: seq++, edits: inverse });
  });
  return { change: await done(db, change, { ...entry, n: number, rev: number }), conflicts: [] };
}

/** Rows as they were before these edits; gives what puts them back again. */
export async function putBack(db: Database, edits: readonly Edit[]): Promise<Edit[]> {
  const inverse: Edit[] = [];
  for (const [table, list] of byTable(edits)) {
    const held = await db.rows(table).bulkGet(list.map((edit) => edit.id));
    list.forEach(({ id, before }, i) => {
      inverse.push({ table, id, before: held[i] ?? null, rev: before?.rev ?? null });
    });
    const back = list.flatMap(({ before }) => before ?? []);
    const gone = list.filter(({ before }) => before === null).map(({ id }) => id);
    if (back.length > 0) await db.rows(table).bulkPut(back as never);
    if (gone.length > 0) await deleteMany(db, table, gone);
  }
  return inverse;
}

/** Writes the entry of an undo, and into the undone one that it is. */
export async function done(db: Database, change: Change, entry: Change): Promise<Change> {
  await db.changes.put(entry);
  await db.changes.update(change.n, { undone: entry.n });
  // An undo that is undone leaves the first act in effect again.
  if (change.undoes !== null) await db.changes.update(change.undoes, { undone: null });
  return entry;
}

/** More conflicts than this are not told one by one. */
const TOLD = 100;

/** Rows that no longer are as the change left them; `among`: no others can be. */
export async function conflictsOf(db: Database, change: Change, among?: Among): Promise<Conflict[]> {
  const conflicts: Conflict[] = [];
  if (among?.size === 0) return conflicts;
  await eachPart(db, change.rev, async (edits) => {
    for (const [table, all] of byTable(edits)) {
      const list = among ? all.filter(({ id }) => among.get(table)?.has(id)) : all;
      const held = await db.rows(table).bulkGet(list.map((edit) => edit.id));
      for (const [i, { id, rev }] of list.entries())
        if ((held[i]?.rev ?? null) !== rev && conflicts.length < TOLD)
          conflicts.push({ table, id, ...(await changeOf(db, held[i]?.rev)) });
    }
  });
  return conflicts;
}

type Among = ReadonlyMap<TableName, ReadonlySet<string>>;

/** What later changes touched: whatever is written stands in the log, which is trimmed from its beginning. */
export async function touchedSince(db: Database, change: Change): Promise<Among> {
  const since = new Map<TableName, Set<string>>();
  for (const later of await db.changes.where('n').above(change.n).toArray()) {
    if (later.running === 1) continue;
    for (const [table, list] of byTable(await touchedBy(db, later))) {
      const ids = since.get(table) ?? new Set();
      for (const { id } of list) ids.add(id);
      since.set(table, ids);
    }
  }
  return since;
}

/** A seed that a person took back is deleted like any other: it does not come back by itself. */
async function bury(db: Database, inverse: readonly Edit[], at: string, rev: number): Promise<Edit[]> {
  const kinds: Partial<Record<TableName, 'source' | 'entity' | 'fact'>> = {
    sources: 'source',
    entities: 'entity',
    facts: 'fact',
  };
  const graves = inverse.flatMap(({ table, id, before, rev: left }) => {
    const kind = kinds[table];
    if (kind === undefined || left !== null) return [];
    return { id: graveKey(kind, hashIn(before) || id), rev, data: { kind, at } };
  });
  await db.rows('graves').bulkPut(graves);
  return graves.map(({ id }): Edit => ({ table: 'graves', id, before: null, rev }));
}

const hashIn = (row: AnyRow | null): string => (row && 'hash' in row ? row.hash : '');

async function changeOf(db: Database, rev: number | undefined): Promise<Pick<Conflict, 'by' | 'change'>> {
  const change =
    rev === undefined
      ? undefined
      : ((await db.changes.get(rev)) ?? (await db.changes.filter((entry) => entry.rev === rev).first()));
  return { by: change?.act ?? null, change: change?.n ?? null };
}
