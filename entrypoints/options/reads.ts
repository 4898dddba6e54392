// What the page asks of the store, by name: answered by this page itself, or by the background where this page may
// not open the database (Firefox's private windows). Each takes one plain object, so that a message can carry it.
import { SEED_SOURCE } from '@/data/seed/source';
import type { FactQuery } from '@/data/store';
import type { StoreReader } from '@/data/store/reader';

export type { EntityLine, FactLine, FactQuery, OwnLine, SourceLine } from '@/data/store';

/** Records that were chosen for an export; null for all. */
export type Selection = NonNullable<Parameters<StoreReader['records']>[1]>;

/** All questions, over one store. */
export const readsOf = (store: StoreReader) => ({
  counts: (_: object) => store.counts(),
  sources: (_: object) => store.lines.sources(),
  source: ({ id }: { id: string }) => store.source(id),
  /** What settings are tried on: the article that came with the program, or the oldest once that was deleted. */
  example: async (_: object) => {
    const articles = (await store.lines.sources()).filter((line) => line.kind === 'article');
    const chosen =
      articles.find((line) => line.id === SEED_SOURCE) ??
      articles.reduce<(typeof articles)[number] | null>((a, b) => (a && a.added <= b.added ? a : b), null);
    return chosen && store.source(chosen.id);
  },
  titles: ({ ids }: { ids: string[] }) => store.lines.titles(ids),
  entities: (_: object) => store.lines.entities(),
  entity: async ({ id }: { id: string }) => {
    const found = await store.entity(id);
    if (!found) return null;
    const { mentions: _mentions, ...entity } = found.entity;
    return { entity, occurrences: await store.lines.occurrences(id) };
  },
  refs: ({ ids }: { ids: string[] }) => store.lines.refs(ids),
  find: ({ words }: { words: string }) => store.lines.find(words),
  fact: ({ id }: { id: string }) => store.fact(id),
  factsOf: async ({ ids }: { ids: string[] }) =>
    (await Promise.all(ids.map((id) => store.fact(id)))).filter((fact) => fact !== null),
  own: (query: Parameters<StoreReader['own']>[0]) => store.own(query),
  facts: (query: FactQuery) => store.factIds(query),
  factLines: ({ ids, words }: { ids: string[]; words: string }) => store.lines.facts(ids, words),
  changes: async ({ ns }: { ns: number[] }) =>
    (await Promise.all(ns.map((n) => store.change(n)))).filter((change) => change !== null),
  history: ({ limit }: { limit: number }) => store.history(limit, false),
  pack: ({ selection, withoutPrivate }: { selection: Selection | null; withoutPrivate: boolean }) =>
    store.pack(selection, { withoutPrivate }),
  settings: (_: object) => store.settings(),
  dismissals: (_: object) => store.dismissals(),
});

export type Reads = ReturnType<typeof readsOf>;
export type ReadName = keyof Reads;
export type ReadInput<N extends ReadName> = Parameters<Reads[N]>[0];
export type ReadOutput<N extends ReadName> = Awaited<ReturnType<Reads[N]>>;
