// What an import would do, reckoned before anything is written: the UI shows it and lets a person change who
// becomes whom; the import then does exactly this.
import type { Entity, EntityType, Pack } from '@/data/model';
import type { ImportDecisions } from '../acts';
import { type EntityData, graveKey, nameGrave, type SourceData } from '../rows';
import type { Database } from '../schema';
import { type NewLink, suggestLinks } from './links';
import { type EntityMatch, matchEntities, matchSources, ownersOf, type SourceMatch } from './match';
import { type PlannedFact, planFacts } from './plan-facts';
import { mentionsBySource, mergeEntity, mergeSource, newMentions, type Outcome } from './records';

interface EntityChoice {
  id: string;
  name: string;
  type: EntityType;
  description: string | null;
}

export interface ImportPlan {
  sources: {
    /** In the pack. */
    id: string;
    title: string | null;
    outcome: Outcome | 'left-out';
    /** In the store. */
    into: string;
    /** The article of the same address whose text this one corrects. */
    versionOf: string | null;
  }[];
  entities: {
    id: string;
    name: string;
    type: EntityType;
    outcome: Outcome | 'left-out';
    into: string;
    /** Who it becomes part of, if anyone. */
    merges: EntityChoice | null;
    /** Whom else it might be; a decision names one of them, or null to keep it apart. */
    candidates: EntityChoice[];
  }[];
  counts: Record<'sources' | 'entities' | 'facts', Record<Outcome | 'left-out', number>>;
}

/** The plan with what is to be written. */
export interface Work {
  plan: ImportPlan;
  sources: (SourceMatch & { data: SourceData; outcome: Outcome })[];
  entities: (EntityMatch & {
    data: EntityData;
    outcome: Outcome;
    mentions: [string, Entity['mentions']][];
  })[];
  facts: PlannedFact[];
  /** Links that facts of the store get. */
  links: NewLink[];
  /** Keys of the file itself that this version does not know. */
  extra: Record<string, unknown>;
  /** Ids of entities that look different afterwards. */
  touched: string[];
}

export interface PlanOptions {
  decisions?: ImportDecisions;
  /** What was deleted stays deleted: `all` for the seed, `facts` for an article that is read again. */
  respect: 'all' | 'facts' | 'none';
  /** Whether figures are compared with those of other sources: a pack brings its links, an article has none. */
  compare: boolean;
  /** Called between pieces of work; throws to stop. */
  turn: (done: number) => Promise<void>;
}

/** Reckons over a checked pack; reads the store only. */
export async function planWork(db: Database, pack: Pack, options: PlanOptions): Promise<Work> {
  const graves = new Set(await db.rows('graves').toCollection().primaryKeys());
  const matched = await matchSources(db, pack);
  const bySource = new Map(matched.map((match) => [match.incoming.id, match]));
  const buriedSource = ({ id, hash }: SourceMatch): boolean =>
    options.respect === 'all' && graves.has(graveKey('source', hash || id));
  const leftOut = new Set(matched.filter(buriedSource).map((match) => match.incoming.id));
  const added = new Set<string>();
  const sources: Work['sources'] = [];
  const rows: ImportPlan['sources'] = [];
  for (const match of matched) {
    const { id, title } = match.incoming;
    if (leftOut.has(id)) {
      rows.push({ id, title, outcome: 'left-out', into: match.id, versionOf: null });
      continue;
    }
    const { text: _, ...incoming } = { ...match.incoming, id: match.id };
    const twin = !match.held && added.has(match.id);
    const merged = match.held
      ? mergeSource(match.held.data, incoming)
      : { data: incoming, outcome: 'added' as const };
    const outcome = twin ? 'identical' : merged.outcome;
    added.add(match.id);
    sources.push({ ...match, data: merged.data, outcome });
    rows.push({ id, title, outcome, into: match.id, versionOf: match.versionOf });
  }
  await options.turn(0.1);
  const entities = await planEntities(db, pack, bySource, graves, leftOut, options);
  await options.turn(0.2);
  const factPlan = await planFacts(db, pack, bySource, entities, graves, leftOut, options);
  const texts = new Map(sources.flatMap(({ id, incoming: { text } }) => (text === null ? [] : [[id, text]])));
  const links = options.compare
    ? await suggestLinks(
        db,
        factPlan.facts,
        sources.map(({ data }) => data),
        texts,
        graves,
      )
    : [];
  const plan: ImportPlan = {
    sources: rows,
    entities: entities.map(({ incoming, held, id, candidates, outcome, leftOut: out }) => ({
      id: incoming.id,
      name: incoming.name,
      type: incoming.type,
      outcome: out ? 'left-out' : outcome,
      into: id,
      merges: held && choice(held.data),
      candidates: candidates.map((row) => choice(row.data)),
    })),
    counts: { sources: tally(), entities: tally(), facts: tally() },
  };
  for (const row of plan.sources) plan.counts.sources[row.outcome]++;
  for (const row of plan.entities) plan.counts.entities[row.outcome]++;
  for (const fact of factPlan.facts) plan.counts.facts[fact.outcome]++;
  plan.counts.facts['left-out'] = factPlan.leftOut;
  const kept = entities.filter((entity) => !entity.leftOut);
  const { format: _format, version: _version, sources: _s, entities: _e, facts: _f, ...extra } = pack;
  return {
    plan,
    sources,
    entities: kept,
    facts: factPlan.facts,
    links,
    extra,
    touched: [...new Set(kept.map((entity) => entity.id))],
  };
}

const tally = () => ({ added: 0, changed: 0, identical: 0, kept: 0, 'left-out': 0 });

const choice = ({ id, name, type, description }: EntityData): EntityChoice => ({
  id,
  name,
  type,
  description,
});

type PlannedEntity = Work['entities'][number] & { leftOut: boolean };

async function planEntities(
  db: Database,
  pack: Pack,
  sources: ReadonlyMap<string, SourceMatch>,
  graves: ReadonlySet<string>,
  leftOut: ReadonlySet<string>,
  options: PlanOptions,
): Promise<PlannedEntity[]> {
  const matches = await matchEntities(db, pack, sources, options.decisions ?? {});
  const owners = await ownersOf(db, sources);
  // Two entities of a pack may become one of the store: the second adds to what the first made of it.
  const soFar = new Map<string, EntityData>();
  const planned: PlannedEntity[] = [];
  for (const match of matches) {
    const { mentions: _, ...rest } = match.incoming;
    const incoming: EntityData = { ...rest, id: match.id };
    const held = soFar.get(match.id) ?? match.held?.data;
    const buried = (name: { text: string }): boolean => graves.has(nameGrave(match.id, name.text));
    const merged = held ? mergeEntity(held, incoming, buried) : { data: incoming, outcome: 'added' as const };
    soFar.set(match.id, merged.data);
    const mentions: PlannedEntity['mentions'] = [];
    let grown = 0;
    for (const [source, list] of mentionsBySource(match.incoming)) {
      const at = sources.get(source);
      if (!at || leftOut.has(source)) continue;
      const taken = new Set(owners.get(at.id)?.keys());
      const fresh = newMentions(
        [],
        list.map((mention) => ({ ...mention, source: at.id })),
        taken,
      );
      if (fresh.added > 0) mentions.push([at.id, fresh.mentions]);
      grown += fresh.added;
    }
    const outcome = merged.outcome === 'identical' && grown > 0 ? 'changed' : merged.outcome;
    const gone =
      options.respect === 'all' &&
      !match.held &&
      (graves.has(graveKey('entity', match.id)) || onlyIn(match.incoming, leftOut));
    planned.push({ ...match, data: merged.data, outcome, mentions, leftOut: gone });
  }
  return planned;
}

/** Whether an entity is known from sources that are left out, and from no other. */
const onlyIn = (entity: Entity, leftOut: ReadonlySet<string>): boolean =>
  entity.mentions.length > 0 && entity.mentions.every((mention) => leftOut.has(mention.source));
