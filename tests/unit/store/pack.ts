// Small packs of our own writing for the tests of store and exchange.
import { createHash } from 'node:crypto';
import type { Entity, Fact, Pack, Source, Span } from '@/data/model';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const TEXT = 'Mayor Ada Brook opened the bridge in Fernvale. At least 40 people came, police said.';

export const spanIn = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return { text: words, start, end: start + words.length };
};

export function source(text: string, more: Partial<Source> = {}): Source {
  return {
    id: sha256(text),
    kind: 'article',
    title: 'A bridge',
    text,
    sha256: sha256(text),
    url: null,
    publisher: null,
    byline: null,
    language: 'en',
    published: null,
    retrieved: '2026-01-02T03:04:05Z',
    extractor: 'test 1',
    dateline: null,
    sections: [{ kind: 'paragraph', start: 0, end: text.length }],
    ...more,
  };
}

export function entity(id: string, name: string, more: Partial<Entity> = {}): Entity {
  return {
    id,
    type: 'person',
    name,
    named: 'text',
    names: [{ text: name, kind: 'name', on: true, case: 'as-kind', language: null }],
    mentions: [],
    description: null,
    notes: [],
    private: false,
    mergedFrom: [],
    ...more,
  };
}

export function fact(id: string, from: Source, clause: string, more: Partial<Fact> = {}): Fact {
  const span = spanIn(from.text ?? '', clause);
  return {
    id,
    kind: 'event',
    statement: { text: clause, spans: [span] },
    body: null,
    entities: [],
    target: { source: from.id, exact: clause, start: span.start, end: span.end, prefix: '', suffix: '' },
    attributions: [],
    when: null,
    quantities: [],
    quotations: [],
    status: 'suggested',
    origin: 'extractor',
    private: false,
    links: [],
    ...more,
  };
}

export const pack = (sources: Source[], entities: Entity[], facts: Fact[]): Pack => ({
  format: 'sidelight-pack',
  version: 1,
  sources,
  entities,
  facts,
});

/** Two entities and two facts of one short article. */
export function bridgePack(): Pack {
  const article = source(TEXT);
  const at = (words: string, kind = 'name') => {
    const { start, end } = spanIn(TEXT, words);
    return { source: article.id, start, end, kind };
  };
  return pack(
    [article],
    [
      entity('ada-brook', 'Ada Brook', { mentions: [at('Ada Brook')] }),
      entity('fernvale', 'Fernvale', { type: 'place', mentions: [at('Fernvale')] }),
    ],
    [
      fact('opening', article, 'Ada Brook opened the bridge in Fernvale', {
        entities: ['ada-brook', 'fernvale'],
      }),
      fact('crowd', article, 'At least 40 people came', {
        kind: 'figure',
        entities: ['fernvale'],
        attributions: [
          { entity: null, ...spanIn(TEXT, 'police'), cue: spanIn(TEXT, 'said'), when: null, via: null },
        ],
        quantities: [
          { ...spanIn(TEXT, 'At least 40 people'), value: 40, max: null, bound: 'at-least', unit: 'people' },
        ],
      }),
    ],
  );
}
