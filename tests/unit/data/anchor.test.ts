// An annotation finds its place again, also when the page has changed a little, and never takes another for it.
import { expect, test } from 'vitest';
import { findQuote } from '@/data/anchor';
import { processorTime } from '../../support/processor-time';

const text =
  'The council met on Monday. The mayor said that the bridge would open in May. The council met again on Friday, when the mayor said nothing.';
const at = (text: string, quote: Parameters<typeof findQuote>[1]) => {
  const place = findQuote(text, quote);
  return place && text.slice(place.start, place.end);
};

test('the same words where they stood', () => {
  const exact = 'the bridge would open in May';
  expect(at(text, { exact, prefix: 'said that ', suffix: '. The', start: 46 })).toBe(exact);
});

test('of several places the one among the same neighbours', () => {
  const found = findQuote(text, { exact: 'The council met', prefix: 'in May. ', suffix: ' again', start: 0 });
  expect(found?.start).toBe(text.indexOf('The council met again'));
});

test('words that moved with the text around them', () => {
  const moved = `A new paragraph stands before. ${text}`;
  expect(at(moved, { exact: 'would open in May', prefix: 'the bridge ', suffix: '. The', start: 57 })).toBe(
    'would open in May',
  );
});

test('words that changed a little', () => {
  const changed = text.replace('would open in May', 'will be open in May');
  const found = at(changed, {
    exact: 'the bridge would open in May',
    prefix: 'said that ',
    suffix: '.',
    start: 46,
  });
  expect(found).toContain('open in May');
});

test('nothing, when the words are gone', () => {
  expect(
    at(text, { exact: 'the harbour was closed for good', prefix: '', suffix: '', start: 10 }),
  ).toBeNull();
  expect(at('', { exact: 'anything', prefix: '', suffix: '', start: null })).toBeNull();
});

test('a short word among other neighbours is not taken for it', () => {
  expect(at(text, { exact: 'mayor', prefix: 'Lord ', suffix: ' of London', start: 3 })).toBeNull();
});

test('a quote in a very long text is looked for exactly, in a moment', () => {
  const long = 'word '.repeat(400_000);
  const start = processorTime();
  expect(
    at(long, { exact: 'nowhere to be found, and rather long at that', prefix: '', suffix: '', start: 0 }),
  ).toBeNull();
  expect(processorTime() - start).toBeLessThan(1000);
});
