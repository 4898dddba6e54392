// The address of a view says all of it, and no address breaks the page.
import { expect, test } from 'vitest';
import { formatRoute, HOME, parseRoute } from '../../../entrypoints/options/route';

test('a view and its address are the same thing', () => {
  const hash = formatRoute('facts', null, { q: 'Minsk & 7,000 ?', kind: 'figure', sort: null, entity: '' });
  expect(hash).toBe('#/facts?kind=figure&q=Minsk+%26+7%2C000+%3F');
  expect(parseRoute(hash)).toEqual({
    place: 'facts',
    id: null,
    query: { kind: 'figure', q: 'Minsk & 7,000 ?' },
  });
});

test('an id may hold any character', () => {
  expect(parseRoute(formatRoute('sources', 'a/b?c#d%'))).toEqual({
    place: 'sources',
    id: 'a/b?c#d%',
    query: {},
  });
});

test('an address that means nothing leads home', () => {
  for (const hash of ['', '#', '#/', '#/nowhere', '#/__proto__', '#x?y=z'])
    expect(parseRoute(hash)).toEqual(HOME);
  expect(parseRoute('#/facts/%E0%A4%A').id).toBe('%E0%A4%A');
});
