// Rows as the tables of the options page show them: less than a view, so that hundreds can be read while scrolling.
import type { EntityType, Fact, Name } from '@/data/model';
import { speakerWords } from '@/data/speaker';
import type { EntityRef } from '@/data/view';
import type { Catalogue } from './catalogue';
import { sourceView } from './fact-view';
import { type EntityRow, foldName, type SourceData } from './rows';
import type { Database } from './schema';
import { hitRanges, wordsOf } from './text-index';

export interface SourceLine {
  id: string;
  title: string;
  kind: string;
  publisher: string | null;
  host: string | null;
  /** ISO day that is believed; null where the dateline is not. */
  date: string | null;
  caution: string | null;
  added: string;
  facts: number;
  suggested: number;
  /** A newer text was read at the same address. */
  older: boolean;
}

export interface EntityLine {
  id: string;
  type: EntityType;
  name: string;
  description: string | null;
  names: Name[];
  facts: number;
  private: boolean;
}

export interface FactLine {
  id: string;
  kind: string;
  status: string;
  statement: string;
  body: string | null;
  says: string[];
  entities: EntityRef[];
  source: { id: string; title: string } | null;
  caution: boolean;
  private: boolean;
  /** Places of the searched words in the statement, or in the body where there is no statement. */
  hits: [number, number][];
}

/** Where an entity is mentioned in a source, with what stands around the first place. */
export interface Occurrence {
  source: string;
  title: string | null;
  count: number;
  excerpt: { before: string; exact: string; after: string } | null;
}

const hostOf = (url: string | null): string | null =>
  url && URL.canParse(url) ? new URL(url).hostname || null : null;

export async function sourceLines(db: Database, catalogue: Catalogue): Promise<SourceLine[]> {
  const [hidden, { sources }] = await Promise.all([db.hidden(), catalogue.tallies()]);
  const rows = (await db.rows('sources').toArray()).filter((row) => !hidden.has(row.rev));
  const newest = new Map<string, string>();
  for (const { address, data } of rows) {
    const at = data.retrieved ?? '';
    const key = `${data.kind}\n${address}`;
    if (address !== '' && at > (newest.get(key) ?? '')) newest.set(key, at);
  }
  return rows.map(({ id, address, data }) => {
    const { date, caution } = sourceView(data);
    const tally = sources.get(id);
    return {
      id,
      title: titleOf(data),
      kind: data.kind,
      publisher: data.publisher,
      host: hostOf(data.url),
      date,
      caution,
      added: data.created ?? data.retrieved ?? '',
      facts: tally?.facts ?? 0,
      suggested: tally?.suggested ?? 0,
      older: (newest.get(`${data.kind}\n${address}`) ?? '') > (data.retrieved ?? ''),
    };
  });
}

export async function entityLines(db: Database, catalogue: Catalogue): Promise<EntityLine[]> {
  const [hidden, { entities }] = await Promise.all([db.hidden(), catalogue.tallies()]);
  const rows = (await db.rows('entities').toArray()).filter((row) => !hidden.has(row.rev));
  return rows.map(({ id, data }) => ({
    id,
    type: data.type,
    name: data.name,
    description: data.description,
    names: data.names,
    facts: entities.get(id) ?? 0,
    private: data.private,
  }));
}

/** Reads in one transaction: each of its own would wait for its turn behind everything else that is asked. */
export function factLines(db: Database, ids: readonly string[], text: string): Promise<FactLine[]> {
  return db.transaction('r', ['facts', 'entities', 'sources'], async () => linesOf(db, ids, text));
}

async function linesOf(db: Database, ids: readonly string[], text: string): Promise<FactLine[]> {
  const rows = (await db.rows('facts').bulkGet([...ids])).filter((row) => row !== undefined);
  const sourceIds = [...new Set(rows.map((row) => row.source).filter((id) => id !== ''))];
  const about = rows.flatMap(({ data }) => [
    ...data.entities,
    ...data.attributions.flatMap((by) => by.entity ?? []),
  ]);
  const [refs, sources] = await Promise.all([refsOf(db, about), db.rows('sources').bulkGet(sourceIds)]);
  const named = new Map(refs.map((ref) => [ref.id, ref]));
  const titles = new Map(sources.flatMap((row) => (row ? [[row.id, row.data]] : [])));
  const words = wordsOf(text);
  return rows.map(({ id, source, data }) => {
    const titled = titles.get(source);
    return {
      id,
      kind: data.kind,
      status: data.status,
      statement: data.statement.text,
      body: data.body,
      says: data.attributions.map((by) => speakerWords(by.text, named.get(by.entity ?? ''))),
      entities: data.entities.flatMap((entity) => named.get(entity) ?? []),
      source: source === '' ? null : { id: source, title: titled ? titleOf(titled) : source },
      caution: cautionOf(data) || Boolean(titled?.dateline && !titled.dateline.trusted),
      private: data.private,
      hits: words.length > 0 ? hitRanges(data.statement.text || (data.body ?? ''), words) : [],
    };
  });
}

const cautionOf = (fact: Fact): boolean => fact.when !== null && fact.when.resolved === null;

/** What sources are called, by their ids; those that are gone are left out. */
export async function titlesOf(
  db: Database,
  ids: readonly string[],
): Promise<{ id: string; title: string }[]> {
  const rows = await db.rows('sources').bulkGet([...ids]);
  return rows.flatMap((row) => (row ? [{ id: row.id, title: titleOf(row.data) }] : []));
}

const titleOf = ({ id, title, url }: SourceData): string => title ?? url ?? id;

export async function refsOf(db: Database, ids: readonly string[]): Promise<EntityRef[]> {
  const rows = await db.rows('entities').bulkGet([...new Set(ids)]);
  return rows.flatMap((row) => (row ? [refOf(row)] : []));
}

const refOf = ({ id, data }: EntityRow): EntityRef => ({ id, name: data.name, type: data.type });

/** Entities of which a name begins with these words, then those that hold them; short names first. */
export async function findEntities(db: Database, text: string, limit = 20): Promise<EntityRef[]> {
  const begin = foldName(text);
  if (begin === '') return [];
  const found = new Map<string, EntityRow>();
  const add = (row: EntityRow) => found.set(row.id, row);
  await db
    .rows('entities')
    .where('keys')
    .startsWith(begin)
    .limit(limit * 3)
    .each(add);
  if (found.size < limit)
    await db
      .rows('entities')
      .filter((row) => row.data.names.some((name) => foldName(name.text).includes(begin)))
      .limit(limit)
      .each(add);
  return [...found.values()]
    .sort((a, b) => a.data.name.length - b.data.name.length)
    .slice(0, limit)
    .map(refOf);
}

/** Characters around a mention in an excerpt, and how many sources get one. */
const AROUND = 70;
const EXCERPTS = 100;

export async function occurrences(db: Database, entity: string): Promise<Occurrence[]> {
  const rows = await db.rows('mentions').where('entity').equals(entity).toArray();
  const ids = rows.map((row) => row.source);
  const [sources, texts] = await Promise.all([
    db.rows('sources').bulkGet(ids),
    db.rows('texts').bulkGet(ids.slice(0, EXCERPTS)),
  ]);
  return rows.map((row, i) => {
    const text = texts[i]?.data;
    const first = row.data.reduce<(typeof row.data)[number] | null>(
      (a, b) => (a && a.start <= b.start ? a : b),
      null,
    );
    const source = sources[i]?.data;
    return {
      source: row.source,
      title: source?.title ?? source?.url ?? null,
      count: row.data.length,
      excerpt: text !== undefined && first ? excerptOf(text, first.start, first.end) : null,
    };
  });
}

function excerptOf(text: string, start: number, end: number): Occurrence['excerpt'] {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return {
    before: before.slice(before.lastIndexOf('\n') + 1),
    exact: text.slice(start, end),
    after: after.split('\n', 1)[0] ?? '',
  };
}
