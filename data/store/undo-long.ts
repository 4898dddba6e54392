// Undo of an act that wrote very many rows, such as the import of a large pack: bit by bit while others read on, and
// seen at once at its end. Cut off in the middle, it is as if it had never begun.
import { readableError } from './handlers/shared';
import { rollBack, withImportLock } from './import/running';
import { byTable, eachPart, editsIn, partKeys, touchedBy } from './log';
import { deleteMany, readMany } from './many';
import { type Change, type Edit, TABLES, type TableName } from './rows';
import type { Database } from './schema';
import { conflictsOf, done, entryOf, putBack, touchedSince, type UndoResult } from './undo';

export interface UndoOptions {
  /** Called with the share that is done. */
  progress?: (done: number) => void;
}

/** Rows in one part of the log. */
const PIECE = 1_000;
/** Of the whole: to copy what goes, the rest to delete it. */
const COPYING = 0.8;

export function undoLong(
  db: Database,
  change: Change,
  now: Date,
  options: UndoOptions = {},
): Promise<UndoResult> {
  return withImportLock(db, async () => {
    await rollBack(db);
    const conflicts = await conflictsOf(db, change, await touchedSince(db, change));
    if (conflicts.length > 0) return { change: null, conflicts };
    try {
      return await ((await gaveRows(db, change)) ? takeAway : bringBack)(db, change, now, options);
    } catch (error) {
      await rollBack(db);
      throw readableError(error);
    }
  });
}

/** Whether the change brought new rows; an undone import that is done again only brings back what it had. */
async function gaveRows(db: Database, change: Change): Promise<boolean> {
  if (change.undoes === null) return true;
  const [key] = await partKeys(db, change.rev);
  const part = key && (await db.parts.get(key));
  return part !== undefined && editsIn(part)[0]?.before === null;
}

/** Writes down that it has begun: its parts are thrown away unless this entry becomes one that is done. */
async function begin(db: Database, entry: Omit<Change, 'n'>, hides?: number): Promise<number> {
  return db.transaction('rw', 'changes', async () => {
    const n = await db.changes.add({ ...entry, running: 1, ...(hides && { hides }) } as Change);
    await db.changes.update(n, { rev: n });
    return n;
  });
}

/** What later changes did meanwhile is looked at again in the transaction that makes the undo seen. */
async function finish(
  db: Database,
  change: Change,
  entry: Change,
  work: () => Promise<void>,
): Promise<UndoResult> {
  const result = await db.transaction(
    'rw',
    [...TABLES, 'changes', 'parts'],
    async (): Promise<UndoResult> => {
      const conflicts = await conflictsOf(db, change, await touchedSince(db, change));
      if (conflicts.length > 0) return { change: null, conflicts };
      await work();
      return { change: await done(db, change, entry), conflicts: [] };
    },
  );
  if (result.change === null) await rollBack(db);
  return result;
}

/** Rows that were new go: copied into the log first, for redo. Rows that were there before get their old content. */
async function takeAway(
  db: Database,
  change: Change,
  now: Date,
  { progress }: UndoOptions,
): Promise<UndoResult> {
  const entry = entryOf(change, now);
  const fresh = new Map<TableName, string[]>();
  const edited: Edit[] = [];
  await eachPart(db, change.rev, async (edits) => {
    for (const [table, list] of byTable(edits)) {
      edited.push(...list.filter(({ before }) => before !== null));
      const ids = fresh.get(table) ?? [];
      for (const { id, before } of list) if (before === null) ids.push(id);
      fresh.set(table, ids);
    }
  });
  const total = [...fresh.values()].reduce((sum, ids) => sum + ids.length, 1);
  const rev = await begin(db, entry);
  let copied = 0;
  let seq = 0;
  for (const [table, ids] of fresh) {
    ids.sort();
    for (let at = 0; at < ids.length; at += PIECE) {
      const rows = await readMany(db, table, ids.slice(at, at + PIECE));
      const edits = rows.map((row): Edit => ({ table, id: row.id, before: row, rev: null }));
      await db.parts.add({ rev, seq: seq++, edits });
      copied += rows.length;
      progress?.((COPYING * copied) / total);
    }
  }
  return finish(db, change, { ...entry, n: rev, rev }, async () => {
    const inverse = await putBack(db, edited);
    if (inverse.length > 0) await db.parts.add({ rev, seq, edits: inverse });
    for (const [table, ids] of fresh) await deleteMany(db, table, ids);
  });
}

/** Rows come back under the number that they had: as long as some are missing, none is to be seen. */
async function bringBack(
  db: Database,
  change: Change,
  now: Date,
  { progress }: UndoOptions,
): Promise<UndoResult> {
  const entry = entryOf(change, now);
  const first = change.undoes === null ? undefined : await db.changes.get(change.undoes);
  const hides = first?.rev ?? change.rev;
  const total = (await touchedBy(db, change)).length + 1;
  const rev = await begin(db, entry, hides);
  const rest: Edit[] = [];
  let back = 0;
  let seq = 0;
  await eachPart(db, change.rev, async (_, part) => {
    const edits = editsIn(part);
    const fresh = edits.filter(({ before, rev: left }) => left === null && before?.rev === hides);
    if (fresh.length < edits.length) rest.push(...edits.filter((edit) => !fresh.includes(edit)));
    const tables = byTable(fresh);
    await db.transaction('rw', [...tables.keys(), 'parts'], async () => {
      const added = [...tables].map(([table, list]) => ({
        table,
        rev: hides,
        ids: list.map(({ id }) => id),
      }));
      await db.parts.add({ rev, seq: seq++, edits: [], added });
      for (const [table, list] of tables)
        await db.rows(table).bulkAdd(list.flatMap(({ before }) => before ?? []) as never);
    });
    back += fresh.length;
    progress?.(back / total);
  });
  return finish(db, change, { ...entry, n: rev, rev }, async () => {
    const inverse = await putBack(db, rest);
    if (inverse.length > 0) await db.parts.add({ rev, seq, edits: inverse });
  });
}
