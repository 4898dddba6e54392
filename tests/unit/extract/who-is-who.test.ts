// Who is one and who is two: whose names an article's people are gathered under.
import { describe, expect, it } from 'vitest';
import { analyse } from '@/data/extract/analysis';
import { articleFromText } from '@/data/extract/article';

/** Each person's mentions by name, in order. */
const people = (text: string): string[][] => {
  const { entities, mentions } = analyse(articleFromText(text));
  return entities
    .filter(({ type }) => type === 'person')
    .map(({ id }) =>
      mentions
        .filter(({ entity, kind }) => entity === id && kind !== 'pronoun' && kind !== 'nominal')
        .map(({ text: words }) => words),
    );
};

describe('two people', () => {
  it.each([
    ['of one family name that stands first', 'Kwok Ka-ki and Kwok Wai-keung were elected.'],
    ['of one family name and clan', 'Kim Jong Un buried Kim Jong Il on Monday.'],
    ['with other initials', 'George H. W. Bush met George W. Bush in Texas.'],
    ['named in full as father and as son', 'Martin Luther King Jr. spoke. Martin Luther King Sr. listened.'],
    ['father and son', 'Donald Trump spoke before Donald Trump Jr. did.'],
    ['one called like a particle', 'Raymond Chan and Ben Chan were elected.'],
    ['one named by title and forename', 'Pope Francis received Francis Ford Coppola.'],
  ])('%s', (_, text) => expect(people(text)).toHaveLength(2));
});

describe('one person', () => {
  it.each([
    ['with and without hyphen', 'Kim Jong Un met troops. Kim Jong-un left.'],
    ['with a name or its initial', 'John Fitzgerald Kennedy spoke. John F. Kennedy won. Kennedy left.'],
    ['with initials in either spelling', 'Vice President JD Vance spoke. J.D. Vance left. Vance said so.'],
    ['named again without the "Jr."', 'Martin Luther King Jr. spoke. Martin Luther King was cheered.'],
    ['with the particles of the name', 'Vincent van Gogh painted. Van Gogh left. It is by van Gogh.'],
    ['by title and forename', 'Keir Starmer spoke. Sir Keir said that he would go.'],
    ['a prince', 'Crown Prince Mohammed bin Salman came. Prince Mohammed said that he would stay.'],
  ])('%s', (_, text) => expect(people(text)).toHaveLength(1));

  it('keeps the particles where the surname stands alone', () => {
    expect(
      people(
        'Ursula von der Leyen spoke in Paris on Monday. It was the first time that Ms von der Leyen did. Von der Leyen said that she was glad of it.',
      ),
    ).toEqual([['Ursula von der Leyen', 'von der Leyen', 'Von der Leyen']]);
  });

  it('keeps a name whole that ends like a verb', () => {
    expect(people('Wong Kwok-hing of the union lost by 10,694 votes.')).toEqual([['Wong Kwok-hing']]);
  });
});

it.each([
  ['family name stands first and begins a sentence', 'Xi Jinping met the press. Xi spoke of trade.', 'Xi'],
  ['surname is a city', 'William Hague met the press on Monday. Hague spoke first.', 'Hague'],
])('a person is found again whose %s', (_, text, surname) => {
  expect(people(text)).toEqual([[expect.stringContaining(surname), surname]]);
});

it('a person is one whose family name, a known thing, stands before a hyphened one', () => {
  expect(people('On Monday Moon Jae-in met the press in Oslo.')).toEqual([['Moon Jae-in']]);
});

it('a well-known firm is the same with its legal form, whoever else bears its name', () => {
  const { entities } = analyse(
    articleFromText('Ford Motor Co cut jobs on Monday. Ford shares rose. Gerald Ford was president.'),
  );
  expect(entities.map(({ type, name }) => `${name}/${type}`)).toEqual([
    'Ford Motor Co/organisation',
    'Gerald Ford/person',
  ]);
});

it('those of a city are named after it, not by the end of its name', () => {
  const { entities } = analyse(
    articleFromText('New Yorkers cheered on Monday when the mayor of the city of New York spoke to them.'),
  );
  expect(entities.map(({ type, name }) => `${name}/${type}`)).toEqual(['New York/place']);
});

it('a firm keeps its short name beside a founder of that name', () => {
  expect(
    people(
      'Shares in Halden Group Plc fell on Tuesday. Halden, which was founded by Simon Halden, said that it would close shops.',
    ),
  ).toEqual([['Simon Halden']]);
});

it('a storm keeps its name when it is called by it alone', () => {
  const { entities } = analyse(
    articleFromText('Typhoon Kalmaegi hit the coast on Monday. Kalmaegi had winds that felled trees.'),
  );
  expect(entities.map(({ type, name }) => `${name}/${type}`)).toEqual(['Typhoon Kalmaegi/event']);
});

it.each([
  ['a company by its letters', 'Procter & Gamble Co. (PG) grew. P&G announced it in Oslo.', 'P&G'],
  [
    'Germans by where they are from',
    'Teams of Britons, Germans and Turks searched. Germany voted.',
    'Germans',
  ],
  [
    'a man whose forename others have for a title',
    'Don Marshall, a lawyer, said it was right.',
    'Don Marshall',
  ],
])('%s', (_, text, words) => {
  const { entities, mentions } = analyse(articleFromText(text));
  const entity = entities.find(({ id }) => id === mentions.find((one) => one.text === words)?.entity);
  expect(entity?.name).toBe({ 'P&G': 'Procter & Gamble Co.', Germans: 'Germany' }[words] ?? words);
});
