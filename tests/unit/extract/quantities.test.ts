import { describe, expect, it } from 'vitest';
import { findQuantities } from '@/data/extract/facts/quantities';

const read = (text: string) =>
  findQuantities(text).map(({ text: words, value, max, bound, unit }) => [words, value, max, bound, unit]);

it('counts what bears a number in its name', () => {
  const counted = (text: string) => findQuantities(text).map(({ value, unit }) => [value, unit]);
  expect(counted('Norway will send 18 Leopard 2 tanks.')).toEqual([[18, 'tanks']]);
  expect(counted('A Boeing 737 jet crashed.')).toEqual([]);
});

describe('a quantity keeps its bound and knows what it counts', () => {
  it.each([
    ['Up to 150,000 people gathered', 'Up to 150,000', 150000, null, 'up-to', 'people'],
    ['as many as 40 ships sank', 'as many as 40', 40, null, 'up-to', 'ships'],
    ['more than 700 people', 'more than 700', 700, null, 'more-than', 'people'],
    ['over 345 Muslim pilgrims died', 'over 345', 345, null, 'more-than', 'pilgrims'],
    ['at least 7,000 people', 'at least 7,000', 7000, null, 'at-least', 'people'],
    ['no fewer than 12 ministers', 'no fewer than 12', 12, null, 'at-least', 'ministers'],
    ['fewer than one hundred soldiers', 'fewer than one hundred', 100, null, 'less-than', 'soldiers'],
    ['less than 5% of voters', 'less than 5%', 5, null, 'less-than', '%'],
    ['about 80 people', 'about 80', 80, null, 'about', 'people'],
    ['nearly a million refugees', 'nearly a million', 1e6, null, 'about', 'refugees'],
    ['some 12,000 troops', 'some 12,000', 12000, null, 'about', 'troops'],
    ['between 20 and 30 soldiers', 'between 20 and 30', 20, 30, 'range', 'soldiers'],
    ['between three and five treatment works', 'between three and five', 3, 5, 'range', 'works'],
    ['three hundred and five homes', 'three hundred and five', 305, null, 'exact', 'homes'],
    ['2 to 5 million doses', '2 to 5 million', 2e6, 5e6, 'range', 'doses'],
    ['in the range of 91 cents to 93 cents a share', '91 cents to 93', 91, 93, 'range', 'cents'],
    ['the agency said 533 died', '533', 533, null, 'exact', null],
    ['10-15 percent', '10-15 percent', 10, 15, 'range', '%'],
    ['14 of its lawmakers in the hall', '14', 14, null, 'exact', 'lawmakers'],
    ['up to 350kg of fish', 'up to 350', 350, null, 'up-to', 'kg'],
    ['gusts of 183km/h', '183', 183, null, 'exact', 'km/h'],
    ['4.1 billion euros in aid', '4.1 billion', 4.1e9, null, 'exact', 'euros'],
    ['$2.5 billion in aid', '$2.5 billion', 2.5e9, null, 'exact', '$'],
    ['€10m', '€10m', 1e7, null, 'exact', '€'],
    ['a dozen or more cars', 'a dozen or more', 12, null, 'at-least', 'cars'],
    ['dozens of people', 'dozens', 24, null, 'at-least', 'people'],
    ['tens of thousands of protesters', 'tens of thousands', 20000, null, 'at-least', 'protesters'],
    ['twenty-five mostly Western countries', 'twenty-five', 25, null, 'exact', 'countries'],
    ['20 developing and emerging countries', '20', 20, null, 'exact', 'countries'],
    ['for more than a quarter-century', 'more than a quarter-century', 25, null, 'more-than', 'years'],
    ['half a million people', 'half a million', 500000, null, 'exact', 'people'],
    ['60,000 security personnel', '60,000', 60000, null, 'exact', 'personnel'],
  ])('%s', (text, ...wanted) => {
    expect(read(text)).toEqual([wanted]);
  });

  it('a change and the level that it led to are two figures, and no range', () => {
    expect(read('The rate fell 0.3 percentage points to 4.1% in May')).toEqual([
      ['0.3 percentage points', 0.3, null, 'exact', '%'],
      ['4.1%', 4.1, null, 'exact', '%'],
    ]);
    expect(read('The rate rose from 3% to 5%')).toEqual([
      ['3%', 3, null, 'exact', '%'],
      ['5%', 5, null, 'exact', '%'],
    ]);
    expect(read('Fines ranged from 20 to 30 euros')).toEqual([['from 20 to 30', 20, 30, 'range', 'euros']]);
    expect(read('Shares rose 4 percent to $3.2 billion')).toEqual([
      ['4 percent', 4, null, 'exact', '%'],
      ['$3.2 billion', 3.2e9, null, 'exact', '$'],
    ]);
  });

  it.each([
    'In 2019 he left',
    'on 5 May',
    'a 45-year-old man',
    'Smith, aged 45, of Leeds',
    'They won 3-1 on the day',
    'at 10 a.m. sharp',
    'Article 5 of the treaty',
    'one of them',
    'the 3rd time',
  ])('%s holds none', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('a number alone counts what the whole before it does', () => {
    expect(
      read('Of the 214 people on board, 153 were rescued.').map(([, value, , , unit]) => [value, unit]),
    ).toEqual([
      [214, 'people'],
      [153, 'people'],
    ]);
  });
});
