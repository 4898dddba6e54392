// The reading view shows the source's text, all of it, whatever is marked in it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningOf, blocksOf, endOf, inReadingOrder } from '../../../components/options/segments';
import type { Entity, Fact } from '../../../data/model';

const fact = (id: string, start: number, end: number): Fact => ({
  id,
  kind: 'event',
  statement: { text: '', spans: [{ text: '', start, end }] },
  body: null,
  entities: [],
  target: null,
  attributions: [],
  when: null,
  quantities: [],
  quotations: [],
  status: 'suggested',
  origin: 'extractor',
  private: false,
  links: [],
});
const entity = (id: string, ...places: [number, number][]): Entity => ({
  id,
  type: 'person',
  name: id,
  named: 'text',
  names: [],
  mentions: places.map(([start, end]) => ({ source: 's', start, end, kind: 'name' })),
  description: null,
  notes: [],
  private: false,
  mergedFrom: [],
});

test('a fact and a mention that overlap cut the text, and nothing is lost or doubled', () => {
  const text = 'Ada met Bo.\n\nBo left.';
  const blocks = blocksOf(
    { id: 's', text, sections: [] },
    [entity('ada', [0, 3]), entity('bo', [8, 10], [13, 15])],
    [fact('f', 0, 10), fact('g', 4, 7)],
  );
  expect(blocks.map((block) => block.runs.map((run) => run.text).join(''))).toEqual([
    'Ada met Bo.',
    'Bo left.',
  ]);
  expect(blocks[0]?.runs.find((run) => run.text === 'met')?.facts).toEqual(['g', 'f']);
  expect(blocks[1]?.runs[0]?.mention?.entity).toBe('bo');
});

test('any spans over any text: every block is its text', () => {
  const spans = fc.array(fc.tuple(fc.nat(80), fc.nat(30)), { maxLength: 12 });
  fc.assert(
    fc.property(fc.string({ maxLength: 90 }), spans, spans, (text, facts, places) => {
      const blocks = blocksOf(
        { id: 's', text, sections: [] },
        [entity('e', ...places.map(([start, length]): [number, number] => [start, start + length]))],
        facts.map(([start, length], i) => fact(`f${i}`, start, start + length)),
      );
      for (const block of blocks) {
        const shown = block.runs.map((run) => run.text).join('');
        expect(text.slice(block.start, block.start + shown.length)).toBe(shown);
        expect(shown).not.toBe('');
      }
      expect(blocks.map((b) => b.runs.map((r) => r.text).join('')).join('')).toBe(
        [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map((m) => m[0]).join(''),
      );
    }),
  );
});

test('facts come in the order in which they are read', () => {
  expect(inReadingOrder([fact('b', 9, 10), fact('a', 9, 12), fact('c', 1, 2)]).map((f) => f.id)).toEqual([
    'c',
    'a',
    'b',
  ]);
});

test('of a text that no page can lay out the beginning is shown, with the parts of it that are whole or cut there', () => {
  const text = 'One two three.\n\nFour five six.\n\nSeven.';
  const sections = [
    { kind: 'paragraph' as const, start: 0, end: 14 },
    { kind: 'paragraph' as const, start: 16, end: 30 },
    { kind: 'paragraph' as const, start: 32, end: 38 },
  ];
  const source = { id: 's', text, sections };
  expect(beginningOf(source, 100)).toBe(source);
  const blocks = blocksOf(beginningOf(source, 20), [], [fact('f', 16, 30)]);
  expect(blocks.map((block) => block.runs.map((run) => run.text).join(''))).toEqual([
    'One two three.',
    'Four',
  ]);
  expect(endOf(fact('f', 16, 30))).toBe(30);
});
