// What belongs to a clause and what to another beside it: its time, its numbers, its subject. Sentences of our own.
import { describe, expect, it } from 'vitest';
import type { Fact } from '@/data/model';
import { read } from './facts-of';

const starting = (text: string, words: string): Fact | undefined =>
  read(text).find(({ statement }) => statement.text.startsWith(words));

describe('a part of a sentence is no statement', () => {
  it.each([
    [
      'what it is said of stands before "that"',
      'Oslo wants a service that since 9/11 has functioned more like a railway.',
      '9/11',
    ],
    [
      'a description of a name',
      'Ann Holm left the cast of a show on G4, a network with 70 million Oslo viewers geared to young men.',
      'a network',
    ],
    [
      'what somebody is named',
      'All engineers would report to one person, a newly hired VP of engineering named Carl Berg, and Berg would report to Ann Holm.',
      'a newly hired VP',
    ],
    [
      'what stands before "was he"',
      'Only by leaving Oslo and finding a second success (with Moss) was he able to grow into the leader.',
      'a second success',
    ],
    [
      'an aside between dashes',
      'The experts in Oslo counted the oil — about 17% of the total amount spilled — that was burned.',
      'about 17%',
    ],
  ])('%s', (_, text, words) => {
    expect(starting(text, words)).toBeUndefined();
  });
  it('the words of its time end with its paragraph', () => {
    expect(
      starting('Oslo paid its debts.\n\nBetween 1993 and 2007, Norway grew by 5 percent.', 'Between')?.when,
    ).toMatchObject({ text: 'Between 1993 and 2007', resolved: '1993/2007' });
  });
});

describe('who did it, whatever stands in between', () => {
  it.each([
    [
      'Carl Berg, a writer who works for the Post, was held in May on charges, which he denies.',
      'Carl Berg, a writer who works for the Post, was held in May on charges',
    ],
    [
      'Some 1.5 million Norwegians, or about a quarter of the population, were hungry in Oslo.',
      'Some 1.5 million Norwegians, or about a quarter of the population, were hungry in Oslo',
    ],
    [
      'The ship sank off Moss in 1994, killing 852 people.',
      'The ship sank off Moss in 1994, killing 852 people',
    ],
    [
      'A banker who stole almost £40 million has been jailed for nine years in Oslo.',
      'A banker who stole almost £40 million has been jailed for nine years in Oslo',
    ],
    [
      'Ann Holm, 52, of Hamar, Norway, pleaded guilty to fraud in July.',
      'Ann Holm, 52, of Hamar, Norway, pleaded guilty to fraud in July',
    ],
    [
      'Ann Holm, a writer whose books sold well, died on Tuesday in Oslo.',
      'Ann Holm, a writer whose books sold well, died on Tuesday in Oslo',
    ],
    [
      'The staff in the Oslo office, which represents Hamar, Moss and Drammen, also spoke up.',
      'The staff in the Oslo office, which represents Hamar, Moss and Drammen, also spoke up',
    ],
    [
      'Prime Minister Ann Holm, whose party has two seats, resigned on Monday.',
      'Prime Minister Ann Holm, whose party has two seats, resigned on Monday',
    ],
    [
      'Nordvik, a shipping group, agreed on Monday to buy Calder Marine.',
      'Nordvik, a shipping group, agreed on Monday to buy Calder Marine',
    ],
    [
      'The boats crossing the Channel last year carried 45,756 people.',
      'The boats crossing the Channel last year carried 45,756 people',
    ],
    [
      "Norway's Supreme Court on Tuesday upheld a fuel levy that had angered the unions.",
      "Norway's Supreme Court on Tuesday upheld a fuel levy that had angered the unions",
    ],
    [
      'The Norse Party, the biggest of four, abstained, saying that it wanted no vote.',
      'The Norse Party, the biggest of four, abstained',
    ],
    [
      'Nordvik, Calder Marine and Sund Lines, which make half of all ships, cut prices in Norway.',
      'Nordvik, Calder Marine and Sund Lines, which make half of all ships, cut prices in Norway',
    ],
    [
      'Scientists in Norway have found tracks of a bird that may have weighed 350kg.',
      'Scientists in Norway have found tracks of a bird that may have weighed 350kg',
    ],
    [
      'Access to the port of Oslo was blocked by Norway on Monday.',
      'Access to the port of Oslo was blocked by Norway on Monday',
    ],
    [
      'Norway, Sweden and Denmark have signed the treaty.',
      'Norway, Sweden and Denmark have signed the treaty',
    ],
    [
      'The fleet of Norway was all but wiped out in 1940.',
      'The fleet of Norway was all but wiped out in 1940',
    ],
    [
      'Only about 40 ships of Norway have been found so far.',
      'Only about 40 ships of Norway have been found so far',
    ],
    [
      'Not all members of the Labour Party voted in Oslo.',
      'Not all members of the Labour Party voted in Oslo',
    ],
    ['In Oslo police detained 40 people.', 'In Oslo police detained 40 people'],
  ])('%s', (text, statement) => {
    expect(read(text).map((fact) => fact.statement.text)).toContain(statement);
  });
});

describe('what a statement may not carry along', () => {
  it('the verb that stands behind a description', () => {
    expect(
      starting(
        'Carl Berg, 45, a former mayor of Moss who served two terms in parliament, told supporters on Tuesday that he would run.',
        'Carl Berg … served',
      )?.statement.text,
    ).toBe('Carl Berg … served two terms in parliament');
  });
  it.each<[string, string, string]>([
    ['another saying', 'Ann Holm said she had not seen it but added: "Well done."', 'she had not seen it'],
    [
      'the narrator',
      'Ann Holm said the bridge was safe, as the trial of Oslo opened.',
      'the bridge was safe',
    ],
    ['a contradiction', 'Oslo agrees that wages lag behind, though Norway does not.', 'wages lag behind'],
    [
      'who tells of it all',
      'Prosecutors believe that Ann Holm acted alone, the newspaper Dagen reported.',
      'Prosecutors believe that Ann Holm acted alone',
    ],
    [
      'what another is saying',
      'Norway declared war on Sweden with King Olav saying, "We stand."',
      'Norway declared war on Sweden',
    ],
    ['a remark', 'Norway said it could cost 900 jobs — a figure Oslo disputes.', 'it could cost 900 jobs'],
  ])('%s', (_, text, statement) => {
    expect(read(text).map((fact) => fact.statement.text)).toContain(statement);
  });
  it.each([
    ['half of a comparison', 'Norway hopes that the longer the talks, the better the deal.'],
    [
      'what goes with the clause',
      'Oslo has made it a priority, with laws on asylum in Norway expected next month.',
    ],
  ])('%s is no fact', (_, text) => {
    expect(read(text).filter(({ statement }) => /longer|expected/.test(statement.text))).toEqual([]);
  });
  it('what reports say is not said by who acts on them', () => {
    const [fact] = read('Norway is recalling 900 buses after reports that their brakes fail in Oslo.');
    expect(fact).toMatchObject({ kind: 'figure', attributions: [] });
  });
  it('what records show is said by the records', () => {
    const [fact] = read('Ann Holm had left Oslo in May, court records show.');
    expect(fact).toMatchObject({ kind: 'claim', attributions: [{ text: 'court records' }] });
  });
  it.each([
    'If found guilty, Ann Holm faces 20 years in prison.',
    'My job in Oslo does not require that I use Nordvik.',
  ])('no fact at all: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('a weekday lies where the verb before it says', () => {
  it('behind, after a past verb under a present one', () => {
    const text = 'OSLO, March 12, 2025 (Wire) - Ann Holm is missing after the Oslo dam broke on Monday.';
    expect(starting(text, 'Ann Holm is')?.when?.resolved).toBe('2025-03-10');
  });
});

describe('the time of a clause is its own', () => {
  it.each<[string, string, string | null]>([
    ['Carl Berg, who is running in November, called the law "a total joke".', 'Carl Berg', null],
    ['Ann Holm has a contract until 2027 in Oslo.', 'Ann Holm has', null],
    ['Ann Holm on Tuesday signed the law in Oslo.', 'Ann Holm', 'Tuesday'],
    ['Ann Holm moved money from Oslo between 2014 and 2020.', 'Ann Holm', 'between 2014 and 2020'],
  ])('%s', (text, words, when) => {
    expect(starting(text, words)?.when?.text ?? null).toBe(when);
  });
  it('and a range of years is resolved as one', () => {
    expect(starting('Ann Holm moved money from Oslo between 2014 and 2020.', 'Ann')?.when?.resolved).toBe(
      '2014/2020',
    );
  });
});

describe('a month without a year', () => {
  const told = (story: string) =>
    starting(`OSLO, Sept 14, 2014 (Reuters) - ${story}`, 'In March')?.when?.resolved;
  it('is not of the article’s year where the text tells of another', () => {
    expect(told('Ann Holm left Oslo in July 2001. In March, Carl Berg followed her to Moss.')).toBe(
      'XXXX-03',
    );
    expect(told('Ann Holm left Oslo in July 2001.\n\nIn March, Carl Berg had followed her to Moss.')).toBe(
      'XXXX-03',
    );
  });
  it('is of it elsewhere', () => {
    expect(told('The 2001 law on Oslo was bad. In March, Carl Berg left for Moss.')).toBe('2014-03');
    expect(told('Ann Holm left Oslo in July 2001.\n\nIn March, Carl Berg left for Moss.')).toBe('2014-03');
  });
});

describe('numbers that only say when or describe are no figures', () => {
  it.each([
    'Ann Holm left Oslo two days after the fire.',
    'Ann Holm scored against 10-man Hamar in Oslo.',
    'Ann Holm teaches four-year-olds in Oslo.',
  ])('%s', (text) => {
    expect(read(text).flatMap(({ quantities }) => quantities)).toEqual([]);
  });
  it('but what a hyphen measures is one', () => {
    expect(
      read('Ann Holm took a 40-minute ride to Oslo.').flatMap(({ quantities }) => quantities),
    ).toMatchObject([{ value: 40, unit: 'minute' }]);
  });
});

describe('what is only expected, conditional or about the article itself is no event', () => {
  it('what somebody expects is his claim', () => {
    expect(starting('Norway expects the first lawsuits this week.', 'Norway')).toMatchObject({
      kind: 'claim',
      attributions: [{ entity: 'norway' }],
    });
  });
  it.each([
    [
      'once the deal is done',
      'Carl Berg will leave Oslo once the Nordvik deal is completed.',
      'the Nordvik deal',
    ],
    ['what is likely', 'Carl Berg is likely to leave Oslo in May.', 'Carl Berg'],
    ['who wrote it', 'Carl Berg in Oslo contributed to this report.', 'Carl Berg'],
  ])('%s', (_, text, words) => {
    expect(starting(text, words)).toBeUndefined();
  });
  it('and a judgement is the claim of who judges', () => {
    expect(starting('Nordvik called the report inaccurate.', 'Nordvik')).toMatchObject({ kind: 'claim' });
  });
});
