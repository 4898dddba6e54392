// What the options page, the sheet and exports read: lists, one record with all that belongs to it, search.
import type { Entity, Fact, Source, SourceMention } from '@/data/model';
import type { FactView } from '@/data/view';
import type { Catalogue } from './catalogue';
import type { EntityList } from './entity-list';
import { addressOf, type EntityData, type EntityRow, type FactRow, foldName, type SourceData } from './rows';
import type { Database } from './schema';
import type { FactFilter, FactSort } from './select';
import { hitRanges, wordsOf } from './text-index';
import { factViews } from './views';

export interface SourceSummary {
  source: SourceData;
  facts: number;
  entities: number;
  /** Ids of all sources with the same address, oldest first; one alone is a list of one. */
  versions: string[];
}

interface EntitySummary {
  entity: EntityData;
  facts: number;
  sources: number;
}

/** A source with all that stands in it: the reading view. */
export interface SourceReading {
  source: Source;
  facts: Fact[];
  entities: { entity: EntityData; mentions: SourceMention[] }[];
  versions: SourceData[];
}

/** An entity with all that hangs on it, facts apart. */
export interface EntityReading {
  entity: Entity;
  facts: number;
  sources: SourceData[];
}

export interface FactQuery extends FactFilter {
  sort?: FactSort;
  descending?: boolean;
  offset?: number;
  limit?: number;
}

export interface FactPage {
  total: number;
  rows: FactHit[];
}

/** A fact with where the words that were searched stand in its statement and body. */
interface FactHit {
  view: FactView;
  hits: { statement: [number, number][]; body: [number, number][] };
}

export interface EntityQuery {
  text?: string;
  types?: readonly string[];
  sort?: 'name' | 'type' | 'facts' | 'modified';
  descending?: boolean;
  offset?: number;
  limit?: number;
}

export interface EntityHit extends EntitySummary {
  hits: [number, number][];
}

export interface SearchResult {
  entities: EntityHit[];
  facts: FactHit[];
  totals: { entities: number; facts: number };
}

export async function sourceSummaries(db: Database): Promise<SourceSummary[]> {
  const hidden = await db.hidden();
  const rows = (await db.rows('sources').toArray()).filter((row) => !hidden.has(row.rev));
  const addresses = new Map<string, SourceData[]>();
  for (const { address, data } of rows)
    if (address !== '') addresses.set(address, [...(addresses.get(address) ?? []), data]);
  return Promise.all(
    rows.map(async ({ address, data }) => ({
      source: data,
      facts: await db.rows('facts').where('source').equals(data.id).count(),
      entities: await db.rows('mentions').where('source').equals(data.id).count(),
      versions: versionsOf(addresses.get(address) ?? [data], data).map((version) => version.id),
    })),
  );
}

/** An article's versions are the articles at its address; notes on a page are no version of it. */
function versionsOf(same: SourceData[], data: SourceData): SourceData[] {
  return same
    .filter((other) => other.kind === data.kind)
    .sort((a, b) => ((a.retrieved ?? '') < (b.retrieved ?? '') ? -1 : 1));
}

export async function sourceReading(db: Database, id: string): Promise<SourceReading | null> {
  const hidden = await db.hidden();
  const row = await db.rows('sources').get(id);
  if (!row || hidden.has(row.rev)) return null;
  const [text, facts, mentions, same] = await Promise.all([
    db.rows('texts').get(id),
    db.rows('facts').where('source').equals(id).toArray(),
    db.rows('mentions').where('source').equals(id).toArray(),
    row.address === '' ? [row] : db.rows('sources').where('address').equals(row.address).toArray(),
  ]);
  const entities = await db.rows('entities').bulkGet(mentions.map((mention) => mention.entity));
  return {
    source: { ...row.data, text: text?.data ?? null },
    facts: facts.map((fact) => fact.data).sort(byPlace),
    entities: mentions.flatMap((mention, i) => {
      const entity = entities[i]?.data;
      return entity ? [{ entity, mentions: mention.data }] : [];
    }),
    versions: versionsOf(
      same.map((other) => other.data),
      row.data,
    ),
  };
}

const byPlace = (a: Fact, b: Fact): number =>
  (a.target?.start ?? Infinity) - (b.target?.start ?? Infinity) || 0;

export async function entityReading(db: Database, id: string): Promise<EntityReading | null> {
  const hidden = await db.hidden();
  const row = await db.rows('entities').get(id);
  if (!row || hidden.has(row.rev)) return null;
  const mentions = await db.rows('mentions').where('entity').equals(id).toArray();
  const sources = await db.rows('sources').bulkGet(mentions.map((mention) => mention.source));
  return {
    entity: { ...row.data, mentions: mentions.flatMap((mention) => mention.data) },
    facts: await db.rows('facts').where('about').equals(`e:${id}`).count(),
    sources: sources.flatMap((source) => source?.data ?? []),
  };
}

async function summary(db: Database, row: EntityRow): Promise<EntitySummary> {
  const [facts, sources] = await Promise.all([
    db.rows('facts').where('about').equals(`e:${row.id}`).count(),
    db.rows('mentions').where('entity').equals(row.id).count(),
  ]);
  return { entity: row.data, facts, sources };
}

export async function entityPage(
  db: Database,
  entities: EntityList,
  query: EntityQuery,
): Promise<{ total: number; rows: EntityHit[] }> {
  const words = wordsOf(query.text ?? '');
  const types = query.types && new Set(query.types);
  const rows: EntityRow[] = [];
  // Every word of the query begins a word of one of the entity's names, or of its description.
  for (const { row, words: held } of await entities.all())
    if (
      (!types || types.has(row.data.type)) &&
      words.every((word) => held.some((each) => each.startsWith(word)))
    )
      rows.push(row);
  const counts =
    query.sort === 'facts'
      ? new Map(await Promise.all(rows.map(async (row) => [row.id, (await summary(db, row)).facts] as const)))
      : null;
  const folded = foldName(query.text ?? '');
  const key = ({ id, data }: EntityRow): string | number => {
    if (query.sort === 'type') return data.type;
    if (query.sort === 'modified') return data.modified ?? '';
    return counts?.get(id) ?? 0;
  };
  const byName = (a: EntityRow, b: EntityRow): number => a.data.name.localeCompare(b.data.name, 'en');
  // While searching, what is called exactly so stands first.
  const exact = (row: EntityRow): number => (folded !== '' && row.keys.includes(folded) ? 0 : 1);
  const sign = query.descending ? -1 : 1;
  rows.sort((a, b) => {
    if (!query.sort || query.sort === 'name') return exact(a) - exact(b) || sign * byName(a, b);
    const [x, y] = [key(a), key(b)];
    return sign * (x < y ? -1 : x > y ? 1 : 0) || byName(a, b);
  });
  const from = query.offset ?? 0;
  const page = rows.slice(from, from + (query.limit ?? 100));
  return {
    total: rows.length,
    rows: await Promise.all(
      page.map(async (row) => ({ ...(await summary(db, row)), hits: hitRanges(row.data.name, words) })),
    ),
  };
}

export async function factPage(db: Database, catalogue: Catalogue, query: FactQuery): Promise<FactPage> {
  const { sort, descending, offset = 0, limit = 100, ...filter } = query;
  const ids = await catalogue.select(filter, sort, descending);
  const rows = await db.rows('facts').bulkGet(ids.slice(offset, offset + limit));
  const words = wordsOf(query.text ?? '');
  const views = await factViews(
    db,
    rows.filter((row): row is FactRow => row !== undefined),
  );
  return { total: ids.length, rows: views.map((view) => withHits(view, words)) };
}

function withHits(view: FactView, words: readonly string[]): FactHit {
  const ranges = (text: string) => (words.length > 0 ? hitRanges(text, words) : []);
  return { view, hits: { statement: ranges(view.statement), body: ranges(view.body ?? '') } };
}

export async function search(
  db: Database,
  catalogue: Catalogue,
  list: EntityList,
  text: string,
  limit: number,
): Promise<SearchResult> {
  if (wordsOf(text).length === 0) return { entities: [], facts: [], totals: { entities: 0, facts: 0 } };
  const [entities, facts] = await Promise.all([
    entityPage(db, list, { text, limit }),
    factPage(db, catalogue, { text, limit }),
  ]);
  return {
    entities: entities.rows,
    facts: facts.rows,
    totals: { entities: entities.total, facts: facts.total },
  };
}

/** Own annotations that belong to this page, wherever on it. */
export async function annotationsFor(db: Database, url: string): Promise<Fact[]> {
  const sources = await db.rows('sources').where('address').equals(addressOf(url)).toArray();
  const pages = sources.filter((row) => row.data.kind === 'page').map((row) => row.id);
  const facts = await db.rows('facts').where('source').anyOf(pages).toArray();
  return facts.map((row) => row.data).filter((fact) => fact.status !== 'rejected');
}
