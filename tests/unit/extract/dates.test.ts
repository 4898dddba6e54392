import { describe, expect, it } from 'vitest';
import { findDates } from '@/data/extract/facts/dates';
import { dayOfIso } from '@/data/extract/facts/days';
import { type Anchor, type Direction, resolveDate } from '@/data/extract/facts/resolve';

const monday: Anchor = { day: dayOfIso('2020-09-14') ?? 0, from: 'the dateline' };
const nobody: Anchor = { day: null, why: 'The dateline is not trusted.' };
function read(text: string, anchor: Anchor, direction: Direction = 'past') {
  return findDates(text).map((date) => [date.text, resolveDate(date.meaning, anchor, direction).resolved]);
}

describe('date expressions are kept verbatim and resolved from a day that is trusted', () => {
  it.each<[string, string, string | null]>([
    ['He left on Friday.', 'Friday', '2020-09-11'],
    ['He left on Monday.', 'Monday', '2020-09-14'],
    ['He left last Monday.', 'last Monday', '2020-09-07'],
    ['He left yesterday.', 'yesterday', '2020-09-13'],
    ['He left on August 9.', 'August 9', '2020-08-09'],
    ['He left on 3 November.', '3 November', '2019-11-03'],
    ['He left on November 3, 2018.', 'November 3, 2018', '2018-11-03'],
    ['He left on 16.04.2019.', '16.04.2019', '2019-04-16'],
    ['He left on 2019-04-16.', '2019-04-16', '2019-04-16'],
    ['He left in March 2019.', 'March 2019', '2019-03'],
    ['He left in October.', 'October', '2019-10'],
    ['He left in 2015.', '2015', '2015'],
    ['He left last week.', 'last week', '2020-09-07/2020-09-13'],
    ['He left last month.', 'last month', '2020-08'],
    ['He left last year.', 'last year', '2019'],
    ['Earlier this year, he left.', 'Earlier this year', '2020'],
    ['He left three days ago.', 'three days ago', '2020-09-11'],
    ['He left two years ago.', 'two years ago', '2018~'],
    ['He left more than a month ago.', 'more than a month ago', null],
    ['He has ruled since 1994.', 'since 1994', '1994/..'],
    ['It began in the 1990s.', 'the 1990s', '199X'],
    ['It lasted for five weeks now.', 'for five weeks now', null],
    ['It came a day earlier.', 'a day earlier', null],
  ])('%s', (text, words, resolved) => {
    expect(read(text, monday)).toEqual([[words, resolved]]);
  });

  it('looks ahead for what is planned', () => {
    expect(read('It will meet on Friday.', monday, 'future')).toEqual([['Friday', '2020-09-18']]);
    expect(read('It will meet next Monday.', monday, 'future')).toEqual([['next Monday', '2020-09-21']]);
    expect(read('It will meet on August 9.', monday, 'future')).toEqual([['August 9', '2021-08-09']]);
    expect(read('It will meet tomorrow.', monday, 'future')).toEqual([['tomorrow', '2020-09-15']]);
  });

  it('resolves nothing relative without a trusted day, and keeps the year open', () => {
    expect(read('He left on Friday.', nobody)).toEqual([['Friday', null]]);
    expect(read('He left last week.', nobody)).toEqual([['last week', null]]);
    expect(read('He left on August 9.', nobody)).toEqual([['August 9', 'XXXX-08-09']]);
    expect(read('He left in August.', nobody)).toEqual([['August', 'XXXX-08']]);
    expect(read('He left on August 9, 2020.', nobody)).toEqual([['August 9, 2020', '2020-08-09']]);
  });

  it.each([
    'He may go on second thought.',
    'They march on the city.',
    'It was 4:15 pm.',
    'a 45-year-old man',
    'on February 30',
  ])('finds no date to resolve in "%s"', (text) => {
    expect(read(text, monday).filter(([, resolved]) => resolved !== null)).toEqual([]);
  });
});
