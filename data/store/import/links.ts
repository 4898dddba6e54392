// Figures of different sources that speak of the same thing are put beside each other when an article is learned.
import { compareFigures, isCopy, shingles } from '@/data/compare';
import type { Fact } from '@/data/model';
import { linkGrave, type SourceData } from '../rows';
import type { Database } from '../schema';
import type { PlannedFact } from './plan-facts';

/** A link that a fact of the store gets, because the other fact comes in. */
export interface NewLink {
  fact: string;
  link: Fact['links'][number];
}

/** An article has a handful of figures; a pack of thousands brings its links with it. */
const MOST_INCOMING = 500;
/** A well-known entity has thousands of facts: these many are looked at. */
const MOST_HELD = 3_000;
const MOST_SOURCES = 300;

/** Adds links to the incoming facts and returns those that the store's facts get. What a person unlinked stays so. */
export async function suggestLinks(
  db: Database,
  planned: readonly PlannedFact[],
  sources: readonly Pick<SourceData, 'id' | 'published'>[],
  texts: ReadonlyMap<string, string>,
  graves: ReadonlySet<string>,
): Promise<NewLink[]> {
  const incoming = new Map<string, PlannedFact>();
  for (const each of planned)
    if (each.outcome === 'added' && each.fact.quantities.length > 0) incoming.set(each.fact.id, each);
  if (incoming.size === 0 || incoming.size > MOST_INCOMING) return [];
  const held = await figuresAbout(db, [...incoming.values()]);
  if (held.size === 0) return [];
  const groups = await groupsOf(db, texts, held);
  const published = new Map(
    [...(await heldSources(db, held)), ...sources].map((one) => [one.id, one.published?.value ?? null]),
  );
  const facts = [...[...incoming.values()].map(({ fact }) => fact), ...held.values()];
  const added: NewLink[] = [];
  for (const { a, b, kind } of compareFigures(
    facts,
    (source) => groups.get(source) ?? source,
    (source) => published.get(source) ?? null,
  )) {
    if (graves.has(linkGrave(a, b)) || (held.has(a) && held.has(b))) continue;
    for (const [fact, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const own = incoming.get(fact);
      if (own) own.fact = { ...own.fact, links: [...own.fact.links, { fact: other, kind }] };
      else added.push({ fact, link: { fact: other, kind } });
    }
  }
  return added;
}

async function figuresAbout(db: Database, planned: readonly PlannedFact[]): Promise<Map<string, Fact>> {
  const entities = new Set(planned.flatMap(({ fact }) => fact.entities));
  const held = new Map<string, Fact>();
  for (const id of entities) {
    if (held.size >= MOST_HELD) break;
    for (const { data } of await db.rows('facts').where('about').equals(`e:${id}`).limit(MOST_HELD).toArray())
      if (data.quantities.length > 0) held.set(data.id, data);
  }
  return held;
}

/** The sources of facts, as many as are looked at. */
const sourcesOf = (held: ReadonlyMap<string, Fact>): string[] =>
  [...new Set([...held.values()].flatMap(({ target }) => target?.source ?? []))].slice(0, MOST_SOURCES);

async function heldSources(db: Database, held: ReadonlyMap<string, Fact>): Promise<SourceData[]> {
  const rows = await db.rows('sources').bulkGet(sourcesOf(held));
  return rows.flatMap((row) => (row ? [row.data] : []));
}

/** Sources whose texts are copies of an incoming one count as that one. */
async function groupsOf(
  db: Database,
  texts: ReadonlyMap<string, string>,
  held: ReadonlyMap<string, Fact>,
): Promise<Map<string, string>> {
  const groups = new Map<string, string>();
  const incoming = [...texts].map(([id, text]) => ({ id, shingles: shingles(text) }));
  for (const row of await db.rows('texts').bulkGet(sourcesOf(held))) {
    if (!row || texts.has(row.id)) continue;
    const own = shingles(row.data);
    const same = incoming.find((each) => isCopy(each.shingles, own));
    if (same) groups.set(row.id, same.id);
  }
  return groups;
}
