// Brings a pack into the store: checked whole, planned, then written in pieces that stay invisible until the
// last one; stopped, failed or cut off, the store is as it was.
import { checkPackInTurns } from '@/data/pack-schema';
import type { CheckedAct } from '../acts';
import { Batch } from '../batch';
import { StoreError } from '../handlers/shared';
import {
  type AnyRow,
  type Change,
  type Edit,
  entityRow,
  factRow,
  graveKey,
  mentionId,
  mentionRow,
  sourceRow,
  TABLES,
  type TableName,
} from '../rows';
import type { Database } from '../schema';
import { type ImportPlan, planWork, type Work } from './plan';
import { mergeEntity, mergeFact, mergeSource, newMentions } from './records';
import { rollBack, withImportLock } from './running';

type ImportPhase = 'checking' | 'comparing' | 'writing' | 'finishing';

export interface ImportOptions {
  signal?: AbortSignal;
  progress?: (phase: ImportPhase, done: number) => void;
}

export interface ImportResult {
  change: Change | null;
  plan: ImportPlan;
}

/** Rows a transaction: short enough that readers between two of them do not wait noticeably. */
const PIECE = 1000;

type ImportAct = CheckedAct<'importPack' | 'seed'>;

/** Lets others run: a message, a click, a query. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** What the import would do; throws PackError when the pack is refused. */
export async function planImport(
  db: Database,
  act: ImportAct,
  options: ImportOptions = {},
): Promise<ImportPlan> {
  return (await prepare(db, act, options)).plan;
}

async function prepare(db: Database, act: ImportAct, { signal, progress }: ImportOptions): Promise<Work> {
  const turn = (phase: ImportPhase) => async (done: number) => {
    progress?.(phase, done);
    await breathe();
    if (signal?.aborted) throw new StoreError('cancelled');
  };
  const pack = await checkPackInTurns(act.pack, turn('checking'));
  return planWork(db, pack, {
    decisions: act.act === 'importPack' ? (act.decisions ?? {}) : {},
    respect: act.act === 'seed' ? 'all' : act.origin === 'learned' ? 'facts' : 'none',
    compare: act.act === 'importPack' && act.origin === 'learned',
    turn: turn('comparing'),
  });
}

export function importPack(
  db: Database,
  act: ImportAct,
  now: () => Date,
  options: ImportOptions,
): Promise<ImportResult> {
  return withImportLock(db, async () => {
    await rollBack(db);
    const work = await prepare(db, act, options);
    if (nothingToDo(work)) return { change: null, plan: work.plan };
    const rev = await begin(db, act, now());
    try {
      const parts = await writeAdded(db, work, rev, options);
      options.progress?.('finishing', 0.95);
      return { change: await finish(db, act, work, rev, parts, now()), plan: work.plan };
    } catch (error) {
      await rollBack(db);
      throw readable(error);
    }
  });
}

const nothingToDo = ({ sources, entities, facts }: Work): boolean =>
  [...sources, ...entities, ...facts].every(({ outcome }) => outcome === 'identical' || outcome === 'kept');

/** The browser's word for a full disk, wherever it stands in the chain of causes. */
function readable(error: unknown): unknown {
  for (
    let cause = error as { name?: string; inner?: unknown } | undefined;
    cause;
    cause = cause.inner as never
  )
    if (cause.name === 'QuotaExceededError') return new StoreError('disk-full');
  return error;
}

/** Writes down that an import has begun: until this entry is replaced, its rows are not to be seen. */
async function begin(db: Database, act: ImportAct, now: Date): Promise<number> {
  const entry: Omit<Change, 'n'> = {
    at: now.toISOString(),
    act: act.act,
    summary: {},
    rev: 0,
    running: 1,
    undoes: null,
    undone: null,
    entities: [],
    names: false,
  };
  return db.transaction('rw', 'changes', async () => {
    const n = await db.changes.add(entry as Change);
    await db.changes.update(n, { rev: n });
    return n;
  });
}

function* addedRows(work: Work): Generator<[TableName, Omit<AnyRow, 'rev'>]> {
  for (const { outcome, data, hash, incoming } of work.sources) {
    if (outcome !== 'added') continue;
    if (incoming.text !== null) yield ['texts', { id: data.id, data: incoming.text }];
    yield ['sources', sourceRow(data, hash)];
  }
  for (const { fact, outcome } of work.facts) if (outcome === 'added') yield ['facts', factRow(fact)];
  const made = new Set<string>();
  for (const { held, data, mentions } of work.entities) {
    if (held || made.has(data.id)) continue;
    made.add(data.id);
    yield ['entities', entityRow(data)];
    for (const [source, list] of mentions) yield ['mentions', mentionRow(data.id, source, list)];
  }
}

/** New rows, a piece at a time, each with its inverse in the same transaction. */
async function writeAdded(
  db: Database,
  work: Work,
  rev: number,
  { signal, progress }: ImportOptions,
): Promise<number> {
  const total = work.sources.length * 2 + work.facts.length + work.entities.length * 2 + 1;
  let parts = 0;
  let done = 0;
  let piece = new Map<TableName, AnyRow[]>();
  let size = 0;
  const flush = async () => {
    const edits: Edit[] = [];
    const rows = piece;
    for (const [table, list] of rows) for (const { id } of list) edits.push({ table, id, before: null, rev });
    await db.transaction('rw', [...rows.keys(), 'parts'], async () => {
      await db.parts.add({ rev, seq: parts, edits });
      for (const [table, list] of rows) await db.rows(table).bulkAdd(list as never);
    });
    parts++;
    done += size;
    piece = new Map();
    size = 0;
    progress?.('writing', Math.min(1, done / total));
    await breathe();
    if (signal?.aborted) throw new StoreError('cancelled');
  };
  for (const [table, row] of addedRows(work)) {
    const list = piece.get(table);
    const full = { ...row, rev } as AnyRow;
    if (list) list.push(full);
    else piece.set(table, [full]);
    if (++size >= PIECE) await flush();
  }
  if (size > 0) await flush();
  return parts;
}

/** Changes what was there, and makes the whole visible: one transaction, rows read anew in it. */
async function finish(
  db: Database,
  act: ImportAct,
  work: Work,
  rev: number,
  parts: number,
  now: Date,
): Promise<Change> {
  return db.transaction('rw', [...TABLES, 'changes', 'parts'], async () => {
    const batch = new Batch(db, now);
    for (const { held, incoming, outcome, id } of work.sources) {
      const row = held && outcome === 'changed' ? await batch.get('sources', held.id) : undefined;
      if (!row) continue;
      const { text: _, ...data } = { ...incoming, id };
      await batch.put('sources', sourceRow(mergeSource(row.data, data).data, row.hash), row);
    }
    await changeEntities(batch, work);
    const changed = work.facts.filter(({ outcome }) => outcome === 'changed');
    const rows = await batch.getMany(
      'facts',
      changed.map(({ fact }) => fact.id),
    );
    for (const [i, { fact }] of changed.entries()) {
      const row = rows[i];
      if (row) await batch.put('facts', factRow(mergeFact(row.data, fact).fact), row);
    }
    for (const { fact, link } of work.links) {
      const row = await batch.get('facts', fact);
      if (row) await batch.put('facts', factRow({ ...row.data, links: [...row.data.links, link] }), row);
    }
    await unbury(batch, work);
    if (Object.keys(work.extra).length > 0) {
      const held = await batch.get('state', 'extra');
      await batch.put('state', { id: 'extra', data: { ...held?.data, ...work.extra } }, held ?? null);
    }
    const { counts } = work.plan;
    const title = work.sources[0]?.data.title ?? null;
    const summary = {
      title,
      sources: work.sources.length,
      added: counts.facts.added,
      changed: counts.facts.changed,
      ...(act.act === 'importPack' ? { origin: act.origin, label: act.label ?? null } : {}),
    };
    return batch.commit(act.act, summary, {
      followers: { entities: work.touched.slice(0, 10_000), names: true },
      begun: { rev, parts },
    });
  });
}

async function changeEntities(batch: Batch, work: Work): Promise<void> {
  const made = new Set<string>();
  for (const { held, incoming, id, outcome, mentions } of work.entities) {
    // The first of several that become one new entity was written with the added rows.
    if (!held && !made.has(id)) {
      made.add(id);
      continue;
    }
    if (outcome === 'identical' || outcome === 'kept') continue;
    const row = await batch.get('entities', id);
    if (!row) continue;
    const graves = new Set<string>();
    for (const name of incoming.names)
      if (await batch.get('graves', `name\n${id}\n${name.text}`)) graves.add(name.text);
    const { mentions: _, ...data } = { ...incoming, id };
    const merged = mergeEntity(row.data, data, (name) => graves.has(name.text));
    if (merged.outcome === 'changed') await batch.put('entities', entityRow(merged.data), row);
    for (const [source, list] of mentions) {
      const there = await batch.get('mentions', mentionId(id, source));
      const joined = newMentions(there?.data ?? [], list, new Set());
      if (joined.added > 0)
        await batch.put('mentions', mentionRow(id, source, joined.mentions), there ?? null);
    }
  }
}

/** What a person brings in again is no longer deleted. */
async function unbury(batch: Batch, work: Work): Promise<void> {
  const keys = [
    ...work.sources.map(({ hash, id }) => graveKey('source', hash || id)),
    ...work.entities.map(({ id }) => graveKey('entity', id)),
    ...work.facts.map(({ fact }) => graveKey('fact', fact.id)),
  ];
  const graves = new Set(await batch.keys('graves'));
  if (graves.size === 0) return;
  for (const key of keys) if (graves.has(key)) await batch.delete('graves', key);
}
