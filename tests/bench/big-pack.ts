// A large pack made of our own words: as many sources and facts as a bench asks for, the same at every run.
import type { Entity, Fact, Pack, Source, SourceMention, Span } from '@/data/model';

const SYLLABLES =
  'ba be bi bo da de di do ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te'.split(
    ' ',
  );
const VERBS = [
  'opened',
  'closed',
  'visited',
  'praised',
  'accused',
  'counted',
  'left',
  'joined',
  'sold',
  'built',
];

/** Numbers as if by chance, the same at each run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Names in one article. */
const CAST = 24;

export function bigPack(facts: number, sources: number): Pack {
  const next = chance(7);
  const words = Array.from({ length: 12_000 }, () =>
    Array.from({ length: 2 + next(3) }, () => SYLLABLES[next(SYLLABLES.length)]).join(''),
  );
  const word = () => words[Math.min(next(words.length), next(words.length))] ?? 'ba';
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const entities = Array.from({ length: Math.max(20, facts / 50) }, (_, i): Entity => {
    const name = `${capital(word())} ${capital(word())}${i}`;
    return {
      id: `e${i}`,
      type: i % 3 === 0 ? 'place' : 'person',
      name,
      named: 'text',
      names: [{ text: name, kind: 'name', on: true, case: 'as-kind', language: null }],
      mentions: [],
      description: null,
      notes: [],
      private: false,
      mergedFrom: [],
    };
  });
  const pack: Pack = { format: 'sidelight-pack', version: 1, sources: [], entities, facts: [] };
  const each = Math.ceil(facts / sources);
  for (let s = 0; s < sources; s++) addSource(pack, s, each, next, word);
  // As an export would have it, so that what comes out can be compared.
  for (const list of [pack.sources, pack.entities, pack.facts]) list.sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { mentions } of entities)
    mentions.sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start));
  return pack;
}

function addSource(
  pack: Pack,
  s: number,
  facts: number,
  next: (below: number) => number,
  word: () => string,
): void {
  const id = `source-${s}`;
  let text = '';
  const put = (words: string): Span => {
    const start = text.length;
    text += words;
    return { text: words, start, end: text.length };
  };
  // An article speaks of some twenty names again and again, not of all that are known.
  const first = next(pack.entities.length);
  const someone = () => pack.entities[(first + next(CAST)) % pack.entities.length];
  for (let f = 0; f < facts; f++) {
    const [a, b] = [someone(), someone()];
    if (!a || !b) continue;
    const start = text.length;
    const mention = (entity: Entity): void => {
      const span = put(entity.name);
      const place: SourceMention = { source: id, start: span.start, end: span.end, kind: 'name' };
      entity.mentions.push(place);
    };
    mention(a);
    put(` ${VERBS[next(VERBS.length)]} ${Array.from({ length: 6 + next(8) }, word).join(' ')} with `);
    const amount = f % 4 === 0 ? next(10_000) : null;
    const quantity = amount === null ? null : put(`more than ${amount} people`);
    put(' in ');
    mention(b);
    const clause: Span = { text: text.slice(start), start, end: text.length };
    put(', ');
    const by = f % 3 === 0 ? put('officials') : null;
    if (by) put(' ');
    const cue = by ? put('said') : null;
    put('.\n\n');
    const fact: Fact = {
      id: `${id}-${f}`,
      kind: quantity ? 'figure' : by ? 'claim' : 'event',
      statement: { text: clause.text, spans: [clause] },
      body: null,
      entities: [a.id, b.id],
      target: { source: id, exact: clause.text, start, end: clause.end, prefix: '', suffix: ', ' },
      attributions: by ? [{ ...by, entity: null, cue, when: null, via: null }] : [],
      when: null,
      quantities: quantity
        ? [{ ...quantity, value: amount ?? 0, max: null, bound: 'more-than', unit: 'people' }]
        : [],
      quotations: [],
      status: f % 5 === 0 ? 'confirmed' : 'suggested',
      origin: 'extractor',
      private: false,
      links: [],
    };
    pack.facts.push(fact);
  }
  const source: Source = {
    id,
    kind: 'article',
    title: `Report ${s}`,
    text,
    sha256: null,
    url: `https://news.example/${s}`,
    publisher: 'Example News',
    byline: null,
    language: 'en',
    published: null,
    retrieved: '2026-01-01T00:00:00Z',
    extractor: 'bench',
    dateline: null,
    sections: [{ kind: 'paragraph', start: 0, end: text.length }],
  };
  pack.sources.push(source);
}
