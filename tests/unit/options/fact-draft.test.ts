// A fact that a person edits stays in the source's own words, and what they did not touch stays as it was.
import { expect, test } from 'vitest';
import { draftOf, factOf, newFact, targetAt } from '../../../components/options/fact-draft';
import type { Fact } from '../../../data/model';

const source = { id: 's', text: 'Ada said on Monday that 40 ships, which Bo sold, had left. Ada left.' };
const named = (id: string) => ({ id, name: id, type: 'person' });
const before = newFact('f', 'event', targetAt(source, 59, 67), false);

test('words that are not in the text are no quote', () => {
  expect(factOf({ ...draftOf(before, named), quote: 'Ada stayed' }, before, source)).toBe('quote-missing');
  expect(factOf({ ...draftOf(before, named), quote: '' }, before, source)).toBe('empty');
});

test('an ellipsis leaves words out: every span is what the text says there', () => {
  const fact = factOf({ ...draftOf(before, named), quote: '40 ships … had left' }, before, source) as Fact;
  expect(fact.statement.text).toBe('40 ships … had left');
  for (const span of fact.statement.spans) expect(source.text.slice(span.start, span.end)).toBe(span.text);
  expect(fact.target?.exact).toBe('40 ships, which Bo sold, had left');
});

test('who says so and when are found in the text; a day is written as one or refused', () => {
  const draft = {
    ...draftOf(before, named),
    says: [{ text: 'Ada', entity: named('ada') }],
    when: 'Monday',
    resolved: '2020-09-14',
  };
  const fact = factOf(draft, before, source) as Fact;
  expect(fact.attributions[0]).toMatchObject({ text: 'Ada', entity: 'ada' });
  expect(fact.when).toMatchObject({ text: 'Monday', start: 12, resolved: '2020-09-14' });
  expect(factOf({ ...draft, resolved: 'last week' }, before, source)).toBe('date');
  expect(factOf({ ...draft, when: 'Tuesday' }, before, source)).toBe('when-missing');
});

test('a form that is saved as it was opened changes nothing', () => {
  expect(factOf(draftOf(before, named), before, source)).toEqual(before);
});
