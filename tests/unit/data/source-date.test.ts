// A source's date is the day that it names itself, never one of the reader's own time zone, and nothing is made up.
import { expect, it } from 'vitest';
import { dayWords, sourceDate, sourceDay } from '@/data/source-date';

const july = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(
  new Date('2015-07-24'),
);

it('is the day of the source in words, whatever time and zone stand behind it', () => {
  for (const iso of ['2015-07-24', '2015-07-24T00:30:00+14:00', '2015-07-24T23:30:00-11:00'])
    expect(dayWords(iso)).toBe(july);
});

it('stays as it is where it is no full date', () => {
  for (const iso of ['2015', '2015-07', 'XXXX-07-24', '2015-99-99']) expect(dayWords(iso)).toBe(iso);
});

it('is the dateline as printed, and the believed day only where that has none', () => {
  expect(sourceDate({ dateline: 'Tuesday. 16.04.2024', date: '2024-04-17' })).toBe('Tuesday. 16.04.2024');
  expect(sourceDate({ dateline: 'LONDON', date: '2015-07-24' })).toBe(`LONDON, ${july}`);
  expect(sourceDate({ dateline: null, date: '2015-07-24T05:36:09+01:00' })).toBe(july);
  expect(sourceDate({ dateline: 'LONDON', date: null })).toBe('LONDON');
  expect(sourceDate({ dateline: null, date: null })).toBeNull();
});

it('stands in a sentence as a day in words, without its town; as printed where it is doubted; and a town is no day', () => {
  const dateline = 'LONDON, 24 July 2015';
  expect(sourceDay({ dateline, date: '2015-07-24', caution: null })).toBe(july);
  expect(sourceDay({ dateline, date: null, caution: 'It cannot be.' })).toBe(dateline);
  expect(sourceDay({ dateline: 'LONDON', date: null, caution: null })).toBeNull();
});
