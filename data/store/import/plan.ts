// What an import would do, reckoned before anything is written: the UI shows it and lets a person change who
// becomes whom; the import then does exactly this.
import type { Entity, EntityType, Fact, Pack } from '@/data/model';
import type { ImportDecisions } from '../acts';
import { readMany } from '../many';
import { type EntityData, type FactRow, graveKey, nameGrave, type SourceData } from '../rows';
import type { Database } from '../schema';
import { type NewLink, suggestLinks } from './links';
import { type EntityMatch, free, matchEntities, matchSources, ownersOf, type SourceMatch } from './match';
import {
  factContent,
  mentionsBySource,
  mergeEntity,
  mergeFact,
  mergeSource,
  newMentions,
  type Outcome,
} from './records';

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

export interface PlannedFact {
  fact: Fact;
  outcome: Outcome;
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

const PIECE = 2_000;

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
  const links = options.compare ? await suggestLinks(db, factPlan.facts, texts, graves) : [];
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

async function planFacts(
  db: Database,
  pack: Pack,
  sources: ReadonlyMap<string, SourceMatch>,
  entities: readonly PlannedEntity[],
  graves: ReadonlySet<string>,
  leftOut: ReadonlySet<string>,
  options: PlanOptions,
): Promise<{ facts: PlannedFact[]; leftOut: number }> {
  const into = new Map(entities.map((entity) => [entity.incoming.id, entity.leftOut ? null : entity.id]));
  const known = await knownFacts(db, sources);
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const facts: PlannedFact[] = [];
  let out = 0;
  const there = await heldIds(db, pack.facts.length);
  for (let at = 0; at < pack.facts.length; at += PIECE) {
    const piece = pack.facts.slice(at, at + PIECE);
    const held = new Map<string, FactRow>();
    const asked = piece.flatMap(({ id }) => (!there || there.has(id) ? [id] : [])).sort();
    for (const row of await readMany(db, 'facts', asked)) held.set(row.id, row);
    for (const raw of piece) {
      const row = held.get(raw.id);
      const source = raw.target ? (sources.get(raw.target.source)?.id ?? '') : '';
      const buried = options.respect !== 'none' && !row && graves.has(graveKey('fact', raw.id));
      if (buried || (raw.target && leftOut.has(raw.target.source))) {
        out++;
        continue;
      }
      const mapped = mapFact(raw, source, into);
      const here = row?.source === source && sameNote(row.data, mapped) ? row.data : undefined;
      const same = here ?? known.get(source)?.get(factContent(mapped));
      const id = same?.id ?? freeFact(raw.id, source, row !== undefined, taken);
      taken.add(id);
      ids.set(raw.id, id);
      const fact = { ...mapped, id };
      facts.push(same ? mergeFact(same, fact) : { fact, outcome: 'added' });
    }
    await options.turn(0.2 + (0.2 * at) / pack.facts.length);
  }
  relink(facts, ids);
  return { facts, leftOut: out };
}

/** More facts than this are not asked for one by one: nearly all of a large pack are new. */
const ASK_UP_TO = 1_000;

async function heldIds(db: Database, asked: number): Promise<ReadonlySet<string> | null> {
  return asked > ASK_UP_TO ? new Set(await db.rows('facts').toCollection().primaryKeys()) : null;
}

/** Without a place in a source, two facts of one id are the same only if they also say the same or are each other's edits. */
const sameNote = (held: Fact | undefined, incoming: Fact): boolean =>
  held !== undefined &&
  (held.target !== null ||
    held.body === incoming.body ||
    (held.created !== undefined && held.created === incoming.created));

function freeFact(id: string, source: string, held: boolean, taken: ReadonlySet<string>): string {
  if (!held && !taken.has(id)) return id;
  return free(`${id}@${source.slice(0, 16)}`, taken);
}

/** Ids in the store; two that became one stand once. */
function mapIds(ids: readonly string[], into: ReadonlyMap<string, string | null>): string[] {
  const mapped = ids.flatMap((id) => into.get(id) ?? []);
  return new Set(mapped).size < new Set(ids).size ? [...new Set(mapped)] : mapped;
}

const mapFact = (fact: Fact, source: string, into: ReadonlyMap<string, string | null>): Fact => ({
  ...fact,
  entities: mapIds(fact.entities, into),
  attributions: fact.attributions.map((by) => ({
    ...by,
    entity: by.entity === null ? null : (into.get(by.entity) ?? null),
  })),
  target: fact.target && { ...fact.target, source },
});

/** Facts got other ids when theirs were taken: links follow. */
function relink(facts: PlannedFact[], ids: ReadonlyMap<string, string>): void {
  for (const planned of facts)
    if (planned.fact.links.some((link) => (ids.get(link.fact) ?? link.fact) !== link.fact))
      planned.fact = {
        ...planned.fact,
        links: planned.fact.links.map((link) => ({ ...link, fact: ids.get(link.fact) ?? link.fact })),
      };
}

/** Facts that the store has of the pack's sources, by what they say. */
async function knownFacts(
  db: Database,
  sources: ReadonlyMap<string, SourceMatch>,
): Promise<Map<string, Map<string, Fact>>> {
  const known = new Map<string, Map<string, Fact>>();
  for (const { held } of sources.values()) {
    if (!held || known.has(held.id)) continue;
    const rows = await db.rows('facts').where('source').equals(held.id).toArray();
    known.set(held.id, new Map(rows.map((row) => [factContent(row.data), row.data])));
  }
  return known;
}
