// Undo: puts back what a change found. Redo is the undo of an undo.
import { Batch } from './batch';
import { StoreError } from './handlers/shared';
import { type Change, type Edit, graveKey } from './rows';
import type { Database } from './schema';

/** A record that something else changed since; undo would lose that. */
export interface Conflict {
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
  const edits = await editsOf(db, change);
  const batch = new Batch(db, now);
  const conflicts: Conflict[] = [];
  for (const { table, id, before, rev } of edits) {
    const held = (await db.rows(table).get(id)) ?? null;
    if ((held?.rev ?? null) === rev) await batch.restore(table, id, before, held);
    else conflicts.push({ table, id, by: await actOf(db, held?.rev) });
  }
  if (conflicts.length > 0) return { change: null, conflicts };
  if (change.act === 'seed') await buryAdded(batch, edits);
  const followers = { entities: change.entities, names: change.names };
  const done = await batch.commit(
    'undo',
    { act: change.act, ...change.summary },
    { undoes: change.n, followers },
  );
  await db.changes.update(change.n, { undone: done.n });
  // An undo that is undone leaves the first act in effect again.
  if (change.undoes !== null) await db.changes.update(change.undoes, { undone: null });
  return { change: done, conflicts: [] };
}

async function actOf(db: Database, rev: number | undefined): Promise<string | null> {
  if (rev === undefined) return null;
  const change =
    (await db.changes.get(rev)) ?? (await db.changes.filter((entry) => entry.rev === rev).first());
  return change?.act ?? null;
}

/** A seed that a person took back is deleted like any other: it does not come back by itself. */
async function buryAdded(batch: Batch, edits: readonly Edit[]): Promise<void> {
  for (const { table, id, before } of edits) {
    if (before !== null) continue;
    const kind =
      table === 'sources' ? 'source' : table === 'entities' ? 'entity' : table === 'facts' ? 'fact' : null;
    if (kind === null) continue;
    await batch.put('graves', { id: graveKey(kind, id), data: { kind, at: batch.now } });
  }
}
