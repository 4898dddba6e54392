import { describe, expect, it } from 'vitest';
import { compareFigures, isCopy } from '@/data/compare';
import { buildFact } from '@/data/extract/facts/build';
import { findQuantities } from '@/data/extract/facts/quantities';
import type { Fact, When } from '@/data/model';

function figure(source: string, text: string, entities: string[], when: string | null): Fact {
  const time: When | null =
    when === null
      ? null
      : { text: when, start: 0, end: when.length, resolved: null, inherited: false, reason: 'test' };
  return buildFact(text, source, [{ start: 0, end: text.length }], {
    kind: 'figure',
    entities,
    attributions: [],
    when: time,
    quantities: findQuantities(text),
    quotations: [],
  });
}

describe('figures of different sources', () => {
  const one = figure('s1', 'More than 700 people were detained in Minsk', ['minsk'], 'Sunday');

  it('differ when subject, unit, event and time are the same and the numbers are not', () => {
    const other = figure('s2', 'At least 400 protesters were arrested in Minsk', ['minsk'], 'Sunday');
    expect(compareFigures([one, other])).toMatchObject([{ kind: 'differs' }]);
  });

  it('agree when the numbers are the same', () => {
    const other = figure('s2', 'Some 700 people were detained in Minsk', ['minsk'], 'Sunday');
    expect(compareFigures([one, other])).toMatchObject([{ kind: 'agrees' }]);
  });

  it('are no pair when time, unit, event or subject are others', () => {
    for (const other of [
      figure('s2', 'At least 7,000 people have been detained in Minsk', ['minsk'], 'since the elections'),
      figure('s2', 'At least 400 cars were detained in Minsk', ['minsk'], 'Sunday'),
      figure('s2', 'At least 400 people were injured in Minsk', ['minsk'], 'Sunday'),
      figure('s2', 'At least 400 people were detained in Brest', ['brest'], 'Sunday'),
    ])
      expect(compareFigures([one, other])).toEqual([]);
  });

  it('are no pair when somebody else is their subject in the same place', () => {
    const winner = figure(
      's1',
      'Adeyemi won 56 percent of the vote in Lagos',
      ['adeyemi', 'lagos'],
      'Sunday',
    );
    const loser = figure('s2', 'Okafor won 41 percent of the vote in Lagos', ['okafor', 'lagos'], 'Sunday');
    expect(compareFigures([winner, loser])).toEqual([]);
    const other = figure('s2', 'In Lagos Adeyemi won 61 percent of the vote', ['lagos', 'adeyemi'], 'Sunday');
    expect(compareFigures([winner, other])).toMatchObject([{ kind: 'differs' }]);
  });

  it('are no pair when one counts only some of the people', () => {
    const women = figure('s2', 'Some 40 women were detained in Minsk', ['minsk'], 'Sunday');
    expect(compareFigures([one, women])).toEqual([]);
  });

  it('without a time are of the time of their sources', () => {
    const then = figure('s1', 'Barton employs 4,000 miners in Leeds', ['barton'], null);
    const now = figure('s2', 'Barton employs 900 miners in Leeds', ['barton'], null);
    const days = (s1: string, s2: string) =>
      compareFigures([then, now], undefined, (source) => (source === 's1' ? s1 : s2));
    expect(days('2015-03-01', '2023-03-01')).toEqual([]);
    expect(days('2023-03-02T10:00:00Z', '2023-03-01')).toMatchObject([{ kind: 'differs' }]);
    expect(compareFigures([then, now])).toMatchObject([{ kind: 'differs' }]);
  });

  it('are no pair inside one source, or in copies that count as one', () => {
    const other = figure('s2', 'At least 400 people were detained in Minsk', ['minsk'], 'Sunday');
    expect(compareFigures([one, { ...other, target: one.target }])).toEqual([]);
    expect(compareFigures([one, other], () => 'wire')).toEqual([]);
  });
});

describe('copies', () => {
  const story = Array.from(
    { length: 60 },
    (_, i) => `The minister of place ${i} spoke about item ${i * 7}.`,
  ).join(' ');

  it('are texts that are the same in substance', () => {
    expect(
      isCopy(story, `LONDON (Agency) - ${story.replaceAll('minister', 'Minister')} More on our site.`),
    ).toBe(true);
    expect(isCopy(story, story.slice(0, story.length * 0.8))).toBe(true);
  });

  it('are texts in which one word of ten was changed, or of which only the beginning was printed', () => {
    const edited = story
      .split(' ')
      .map((word, i) => (i % 11 === 5 ? `${word}ly` : word))
      .join(' ');
    expect(isCopy(story, edited)).toBe(true);
    expect(isCopy(story, `${story.slice(0, 600)} Read more on our site.`)).toBe(true);
  });

  it('are not texts that quote a line of another', () => {
    expect(isCopy(story, story.slice(0, 90))).toBe(false);
  });

  it('are not texts that share a passage', () => {
    const other = Array.from(
      { length: 60 },
      (_, i) => `Nobody in town ${i} had heard of plan ${i * 3} before.`,
    ).join(' ');
    expect(isCopy(story, `${other} ${story.slice(0, 200)}`)).toBe(false);
    expect(isCopy('', '')).toBe(false);
  });
});
