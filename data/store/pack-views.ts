// Facts of a pack as lists show them, before the pack is stored: what learning from a page found.
import type { Pack } from '@/data/model';
import type { FactView } from '@/data/view';
import { factView, type Known } from './fact-view';

export function packFactViews(pack: Pack): FactView[] {
  const byId = <T extends { id: string }, R>(all: T[], rest: (data: T) => R) =>
    new Map(all.map((data) => [data.id, { id: data.id, rev: 0, data, ...rest(data) }]));
  const known: Known = {
    entities: byId(pack.entities, () => ({ keys: [] })),
    sources: byId(pack.sources, () => ({ hash: '', address: '' })),
    texts: new Map(pack.sources.flatMap(({ id, text }) => (text === null ? [] : [[id, text] as const]))),
    linked: byId(pack.facts, ({ target }) => ({ source: target?.source ?? '', about: [] })),
    forPage: false,
  };
  return pack.facts.map((fact) => factView(fact, known));
}
