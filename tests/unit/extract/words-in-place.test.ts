// Words that are something else in their place ("his left foot", "that person", "Series A"), and lists that a statement
// keeps to their end; all sentences are invented.
import { describe, expect, it } from 'vitest';
import { read, said } from './facts-of';

const told = (text: string) => read(text).map(({ kind, statement }) => `${kind}: ${statement.text}`);

describe('what is said begins with', () => {
  it.each([
    [
      'him and the others',
      'Mr Lansley said he and the government believed in the plan.',
      'he and the government believed in the plan',
    ],
    [
      'all of several',
      'Authorities say three police officers and one suspect were shot in Oslo.',
      'three police officers and one suspect were shot in Oslo',
    ],
    [
      'the word that points',
      'Ann Holm said that person fled and that it was late in Oslo.',
      'that person fled and that it was late in Oslo',
    ],
    [
      'what was projected, up to what it is compared with',
      'Rates in Norway will rise 5.1% next year, officials projected, up from 4.6% in September.',
      'Rates in Norway will rise 5.1% next year',
    ],
    [
      'the quotation that somebody claims behind it',
      '“It is very simple to work with,” claims Appu Shaji, CEO and chief scientist.',
      '“It is very simple to work with,”',
    ],
  ])('%s', (_, text, wanted) => {
    expect(said(text).map(([words]) => words)).toContain(wanted);
  });
});

describe('the article tells', () => {
  it.each([
    [
      'a list to its end',
      'The 100 passengers comprised 96 Germans, 2 Danes, an Austrian and an American.',
      'figure: The 100 passengers comprised 96 Germans, 2 Danes, an Austrian and an American',
    ],
    [
      'a list of names to its end, also where something else follows',
      'Ann Holm worked at Apple, Intel, and Microsoft, and also led Mozilla.',
      'event: Ann Holm worked at Apple, Intel, and Microsoft',
    ],
    [
      'who was aboard',
      'All 47 passengers aboard the Norwegian plane were killed.',
      'figure: All 47 passengers aboard the Norwegian plane were killed',
    ],
    [
      'up to a clause that is cut short',
      'All 109 people aboard died when the aircraft, bound for Oslo, slammed into a hotel.',
      'figure: All 109 people aboard died',
    ],
    [
      'of a Series A investment',
      'The Series A investment is led by Nordvik in Oslo.',
      'event: The Series A investment is led by Nordvik in Oslo',
    ],
  ])('%s', (_, text, wanted) => {
    expect(told(text)).toContain(wanted);
  });

  it.each(['He fired Oslo into a lead when he reacted with his weaker left foot after work by Carl Berg.'])(
    'nothing of what is no verb: %s',
    (text) => {
      expect(told(text).filter((fact) => /foot/.test(fact))).toEqual([]);
    },
  );
});

it('a figure without a name is about what the sentence before is about only where that is one thing', () => {
  const last = (text: string) => read(text).at(-1)?.entities;
  expect(last('In Oslo 96 Germans and 2 Danes died. The plane had 9 crew.')).toEqual([]);
});
