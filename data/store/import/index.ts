// Brings a pack into the store: checked whole, planned, then written in pieces that stay invisible until the
// last one; stopped, failed or cut off, the store is as it was.
import { checkPackInTurns } from '@/data/pack-schema';
import type { CheckedAct } from '../acts';
import { Batch } from '../batch';
import { readableError, StoreError } from '../handlers/shared';
import { type Change, entityRow, factRow, graveKey, mentionId, mentionRow, sourceRow, TABLES } from '../rows';
import type { Database } from '../schema';
import { type ImportPlan, planWork, type Work } from './plan';
import { mergeEntity, mergeFact, mergeSource, newMentions } from './records';
import { rollBack, withImportLock } from './running';
import { breathe, type Growth, writeAdded } from './write';

type ImportPhase = 'checking' | 'comparing' | 'writing' | 'finishing';

export interface ImportOptions {
  signal?: AbortSignal;
  progress?: (phase: ImportPhase, done: number) => void;
}

export interface ImportResult {
  change: Change | null;
  plan: ImportPlan;
}

type ImportAct = CheckedAct<'importPack' | 'seed'>;

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
  growth: Growth,
): Promise<ImportResult> {
  return withImportLock(db, async () => {
    await rollBack(db);
    const work = await prepare(db, act, options);
    if (nothingToDo(work)) return { change: null, plan: work.plan };
    const rev = await begin(db, act, now());
    try {
      const grown = (await isMany(db, work)) ? growth : null;
      const parts = await writeAdded(db, work, rev, {
        signal: options.signal,
        progress: (done) => options.progress?.('writing', done),
        growth: grown,
      });
      options.progress?.('finishing', 0);
      await grown?.prepare(new Set(added(work)));
      const change = await finish(db, act, work, { rev, parts }, grown, now());
      return { change, plan: work.plan };
    } catch (error) {
      await rollBack(db);
      throw readableError(error);
    }
  });
}

const added = (work: Work): string[] =>
  work.facts.flatMap(({ fact, outcome }) => (outcome === 'added' ? [fact.id] : []));

/** From so many new facts on, or when there are more of them than of others, their columns are made as they come. */
const MANY = 4_000;
const SOME = 1_000;

async function isMany(db: Database, work: Work): Promise<boolean> {
  const count = work.plan.counts.facts.added;
  return count > MANY || (count > SOME && count > (await db.rows('facts').count()));
}

const nothingToDo = ({ sources, entities, facts }: Work): boolean =>
  [...sources, ...entities, ...facts].every(({ outcome }) => outcome === 'identical' || outcome === 'kept');

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

/** Changes what was there, and makes the whole visible: one transaction, rows read anew in it. */
async function finish(
  db: Database,
  act: ImportAct,
  work: Work,
  begun: { rev: number; parts: number },
  growth: Growth | null,
  now: Date,
): Promise<Change> {
  return db.transaction('rw', [...TABLES, 'changes', 'parts', 'kv'], async () => {
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
    await growth?.save(begun.rev, begun.parts);
    return batch.commit(act.act, summary, {
      followers: { entities: work.touched.slice(0, 10_000), names: true },
      begun,
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
