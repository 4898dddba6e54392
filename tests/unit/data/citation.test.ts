// A citation carries the quote, who says so, the source and its date with the caution, and invents nothing.
import { expect, it } from 'vitest';
import { type CitationWords, citation } from '@/data/citation';
import type { FactView } from '@/data/view';

const words: CitationWords = {
  says: (who) => `says ${who}`,
  via: (who) => `passed on by ${who}`,
  saysSomebody: 'says somebody',
  own: 'own note',
  retrieved: (date) => `retrieved ${date}`,
  caution: 'Caution:',
};

const fact: FactView = {
  id: 'f',
  kind: 'claim',
  statement: 'at least 7,000 people came',
  body: null,
  entities: [],
  attributions: [{ text: 'the Ministry', cue: 'said', entity: null, when: 'on Sunday', via: null }],
  quote: { before: 'It said ', exact: 'at least 7,000\npeople came', after: '.' },
  when: null,
  quantities: [],
  quotations: [],
  status: 'confirmed',
  origin: 'extractor',
  private: false,
  source: {
    id: 's',
    kind: 'article',
    title: 'A [title]',
    publisher: 'The Gazette',
    byline: null,
    url: 'https://example.org/a',
    dateline: 'Tuesday. 16.04.2024',
    date: null,
    caution: 'The date does not fit the text.',
    retrieved: '2026-11-23T18:30:00Z',
  },
  links: [],
};

it('as plain text', () => {
  expect(citation(fact, 'text', words)).toBe(
    '“at least 7,000 people came” (says the Ministry, on Sunday) — A [title], The Gazette, Tuesday. 16.04.2024, ' +
      'https://example.org/a, retrieved 2026-11-23. [Caution: The date does not fit the text.]',
  );
});

it('as Markdown, with nothing of the text taken for markup', () => {
  const markdown = citation(fact, 'markdown', words);
  expect(markdown).toContain('[A \\[title\\]](<https://example.org/a>)');
  expect(markdown.split('\n').every((line) => line.startsWith('> '))).toBe(true);
});

it('never gives a claim without the somebody', () => {
  expect(citation({ ...fact, attributions: [] }, 'text', words)).toContain('(says somebody)');
});

it('names a publisher that is its own author once, and puts no marks around marks', () => {
  const own = {
    ...fact,
    quote: { before: '', exact: '"It is done,"', after: ' she said.' },
    source: fact.source && { ...fact.source, byline: 'The Gazette' },
  };
  expect(citation(own, 'text', words)).toMatch(
    /^"It is done," \(says the Ministry, on Sunday\) — A \[title\], The Gazette, T/,
  );
  const two = { ...fact, quote: { before: '', exact: '"Yes" and "no"', after: '.' } };
  expect(citation(two, 'text', words)).toMatch(/^“"Yes" and "no"” /);
});
