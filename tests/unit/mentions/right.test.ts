// What a careful reader would find: each test is one promise of the finder, on texts of our own.
import { describe, expect, test } from 'vitest';
import { createPageFinder } from '@/data/mentions';
import { indexOfRows, mentionsIn } from '@/data/mentions/document';
import { isGeneric } from '@/data/mentions/generic';
import { prepareRows } from '@/data/mentions/prepare';
import { nationNames } from '@/data/mentions/regions';
import { row } from './brackets';

const ROWS = [
  row('Alexander Lukashenko', 'lukashenko', 'person'),
  row('Lukashenko', 'lukashenko', 'person', 'surname'),
  row('Vladimir Putin', 'putin', 'person'),
  row('Putin', 'putin', 'person', 'surname'),
  row('Michelle Bachelet', 'bachelet', 'person'),
  row('Bachelet', 'bachelet', 'person', 'surname'),
  row('Michael von Ungern-Sternberg', 'ungern', 'person'),
  row('Belarus', 'belarus', 'place'),
  row('Belarusian', 'belarus', 'place', 'demonym'),
  row('Russia', 'russia', 'place'),
  row('Minsk', 'minsk', 'place'),
  row('New York', 'new-york', 'place'),
  row('Kremlin', 'kremlin', 'organisation'),
  row('European Union', 'eu', 'organisation'),
  row('EU', 'eu', 'organisation', 'acronym'),
  row('United Nations', 'un', 'organisation'),
  row('UN', 'un', 'organisation', 'acronym'),
  row('US', 'us', 'place', 'acronym'),
  row('UN Human Rights Council', 'hrc', 'organisation'),
  row('Interior Ministry', 'ministry', 'organisation'),
  row("Côte d'Ivoire", 'ivory', 'place'),
  row('Mogilyov Tyre Works', 'works', 'organisation'),
];
const index = indexOfRows(ROWS);

const found = (text: string) => mentionsIn(text, index).map((mention) => mention.text);
/** On a page that is about the same matter: the full names and the tyre works stand at its end. */
const inContext = (text: string) =>
  found(`${text}\n\nAlexander Lukashenko and Vladimir Putin saw the Mogilyov Tyre Works.`).slice(0, -3);

describe('text', () => {
  test.each([
    ['no-break space', 'Alexander\u00a0Lukashenko'],
    ['thin space', 'Alexander\u2009Lukashenko'],
    ['narrow no-break space', 'Alexander\u202fLukashenko'],
    ['several spaces', 'Alexander   Lukashenko'],
    ['line break', 'Alexander\n    Lukashenko'],
    ['zero-width space between words', 'Alexander\u200bLukashenko'],
    ['zero-width space within a word', 'Alexander Luka\u200bshenko'],
    ['zero-width joiner and word joiner', 'Alexander\u2060 \ufeffLuka\u200dshenko'],
    ['soft hyphens', 'Alex\u00adander Luka\u00adshen\u00adko'],
    ['direction marks', '\u200eAlexander Lukashenko\u200f'],
  ])('a name with a %s inside is found with its own offsets', (_, name) => {
    expect(found(`Yesterday ${name} spoke.`).map((text) => text.replaceAll('\u200e', ''))).toEqual([
      name.replace(/[\u200e\u200f]/g, ''),
    ]);
  });

  test('curly and straight apostrophes are one, and accents may be composed or not', () => {
    expect(found("In Côte d'Ivoire")).toHaveLength(1);
    expect(found('In Côte d’Ivoire')).toHaveLength(1);
    expect(found('In Côte d’Ivoire'.normalize('NFD'))).toEqual(['Côte d’Ivoire'.normalize('NFD')]);
    expect(found('In CÔTE D’IVOIRE')).toHaveLength(1);
  });

  test.each(["'", '’', '‘', '‛', 'ʼ', '´', '`', '′', '＇'])('%s is typed for an apostrophe', (sign) => {
    expect(found(`In Côte d${sign}Ivoire and Minsk${sign}s works`)).toEqual([`Côte d${sign}Ivoire`, 'Minsk']);
  });

  test.each(["Lukashenko's", 'Lukashenko’s', 'Lukashenko ’s'])(
    'the possessive %s is not part of the name',
    (name) => {
      expect(inContext(`They met ${name} son.`)).toEqual(['Lukashenko']);
    },
  );

  test('a name in s may have a bare apostrophe', () => {
    expect(found("Belarus' leader, Belarus’ border")).toEqual(['Belarus', 'Belarus']);
  });

  test.each([
    ['pro-Lukashenko rallies', ['Lukashenko']],
    ['anti-Putin rallies', ['Putin']],
    ['an ex-Belarus player', ['Belarus']],
    ['the Belarus-Russia border', ['Belarus', 'Russia']],
    ['the Belarus–Poland border', ['Belarus']],
    ['a US-Russia deal', ['US', 'Russia']],
    ['Minsk-based, Kremlin-backed', ['Minsk', 'Kremlin']],
    ['Lukashenko-led talks', ['Lukashenko']],
  ])('of a compound the name is found: %s', (text, names) => {
    expect(inContext(text)).toEqual(names);
  });

  test('headlines have capitals', () => {
    expect(inContext('PUTIN MEETS LUKASHENKO IN MINSK')).toEqual(['PUTIN', 'LUKASHENKO', 'MINSK']);
    expect(inContext('Belarus’ Lukashenko Arrives in Russia to Meet Putin for Crisis Talks')).toEqual([
      'Belarus',
      'Lukashenko',
      'Russia',
      'Putin',
    ]);
  });

  test('other than in capitals a name keeps its case', () => {
    expect(inContext('putin, belarus, minsk')).toEqual([]);
  });

  test('acronyms are found only in their own case, and not as words of a line in capitals', () => {
    expect(found('un, Un, eu, us')).toEqual([]);
    expect(found('the UN and the U.N. in the EU')).toEqual(['UN', 'U.N.', 'EU']);
    expect(found('GIVE US PEACE')).toEqual([]);
  });

  test('the longest name wins', () => {
    expect(found('The UN Human Rights Council, the UN and its UN human rights chief')).toEqual([
      'UN Human Rights Council',
      'UN',
      'UN',
    ]);
  });

  test.each(['Minskers', 'Belarusneft', 'preMinsk', '@Putin', 'minsk.by Minsk.by', 'O’Putin', 'Putin_fan'])(
    'nothing is found inside a longer word: %s',
    (text) => {
      expect(inContext(text)).toEqual([]);
    },
  );

  test.each([
    'the New York Times',
    'the Bank of Russia',
    'the Minsk Tractor Works',
    'Russia Today reported',
    'Dynamo Minsk won',
    'the Belarus Interior Ministry',
    'on Lukashenko Street',
    'the Putin Foundation',
    'the University of Minsk',
    'Putin & Sons',
    'Mr Putin-Petrov',
    'Karl von Putin',
    'in St. Minsk',
    'Dynamo Minsk 3 2 1',
  ])('nothing is found inside a longer name of somebody else: %s', (text) => {
    expect(inContext(text)).toEqual([]);
  });

  test.each([
    ['Belarus President Alexander Lukashenko', ['Belarus', 'Alexander Lukashenko']],
    ['Belarus Interior Minister Ivan Kubrakov', ['Belarus']],
    ['in Belarus on Monday', ['Belarus']],
    ['In Belarus, Minsk Monday was quiet', ['Belarus', 'Minsk']],
    ['the President of Russia', ['Russia']],
    ['in Minsk Belarus', ['Minsk', 'Belarus']],
    ['l’EU et d’Ukraine', ['EU']],
  ])('a role or a day beside a name is no part of it: %s', (text, names) => {
    expect(found(text)).toEqual(names);
  });
});

describe('trust', () => {
  test('a bare surname is believed where the full name stands, before or after it', () => {
    expect(found('Lukashenko spoke.\n\nLater Alexander Lukashenko left.')).toEqual([
      'Lukashenko',
      'Alexander Lukashenko',
    ]);
  });

  test('a bare surname alone, or with a country that everybody speaks of, is not', () => {
    expect(found('Lukashenko spoke.')).toEqual([]);
    expect(found('Bachelet spoke in Russia.')).toEqual(['Russia']);
  });

  test('it is believed with another entity that few pages speak of, or with several others', () => {
    expect(found('Lukashenko went to the Mogilyov Tyre Works.')).toHaveLength(2);
    expect(found("Belarus' Lukashenko arrives in Russia to meet Putin")).toHaveLength(4);
  });

  test('another forename means another person, on the whole page', () => {
    expect(found('In the Mogilyov Tyre Works we met Boris Lukashenko. Then Lukashenko left.')).toEqual([
      'Mogilyov Tyre Works',
    ]);
    expect(found('Dmitry Lukashenko said so in the Mogilyov Tyre Works. Then Lukashenko left.')).toEqual([
      'Mogilyov Tyre Works',
    ]);
    expect(found('We met B. Lukashenko of the Mogilyov Tyre Works.')).toEqual(['Mogilyov Tyre Works']);
  });

  test('titles, initials and other spellings of the forename are no other person', () => {
    expect(
      inContext(
        'We saw President Lukashenko, Mr Putin, Mr. Putin, A. Lukashenko, A.G. Lukashenko and Aleksandr Lukashenko',
      ),
    ).toEqual(['Lukashenko', 'Putin', 'Putin', 'Lukashenko', 'Lukashenko', 'Lukashenko']);
  });

  test('a forename of the bearer, with another spelling or a middle name, makes it the full name', () => {
    for (const text of [
      'Alexander Grigoryevich Lukashenko',
      'Aleksandr Lukashenko',
      'Alexander G. Lukashenko',
    ])
      expect(found(`${text} came. Lukashenko spoke.`)).toEqual(['Lukashenko', 'Lukashenko']);
  });

  test('"de" before a surname is of the name only behind a forename', () => {
    expect(inContext('la visite de Putin')).toEqual(['Putin']);
  });

  test('of several with one name whoever is named in full comes first, and is the only one when named', () => {
    const two = indexOfRows([
      ...ROWS,
      row('Viktor Lukashenko', 'viktor', 'person'),
      row('Lukashenko', 'viktor', 'person', 'surname'),
    ]);
    const candidates = (text: string) => mentionsIn(text, two).map((mention) => mention.candidates);
    expect(candidates('Lukashenko at the Mogilyov Tyre Works')[0]).toEqual(['lukashenko', 'viktor']);
    expect(candidates('Lukashenko, that is Viktor Lukashenko')[0]).toEqual(['viktor']);
    expect(candidates('Lukashenko: Viktor Lukashenko, Viktor Lukashenko, Alexander Lukashenko')[0]).toEqual([
      'viktor',
      'lukashenko',
    ]);
  });

  test('a surname that is an ordinary word or a city needs its bearer and a place where a name fits', () => {
    const rows = indexOfRows([
      ...ROWS,
      row('John Key', 'key', 'person'),
      row('Key', 'key', 'person', 'surname'),
      row('Anna Paris', 'paris', 'person'),
      row('Paris', 'paris', 'person', 'surname'),
    ]);
    const texts = (text: string) => mentionsIn(text, rows).map((mention) => mention.text);
    expect(texts('Key talks at the Mogilyov Tyre Works')).toEqual(['Mogilyov Tyre Works']);
    expect(texts('John Key spoke. Key talks go on. Then Key said no. Key said so.')).toEqual([
      'John Key',
      'Key',
      'Key',
    ]);
    expect(texts('Anna Paris lives in Paris, and so Paris said')).toEqual(['Anna Paris', 'Paris']);
  });

  test('generic names are never looked for', () => {
    expect(found('The Interior Ministry said')).toEqual([]);
    for (const name of [
      'the council',
      'Interior Ministry',
      'The Supreme Court',
      'Central Election Commission',
      'police',
      'President',
      'Monday',
      '2020',
      '…',
      '—',
    ])
      expect([name, isGeneric(name)]).toEqual([name, true]);
    for (const name of [
      'European Union',
      'Kremlin',
      'UN Human Rights Council',
      'Belarusian Interior Ministry',
      'White House',
      'Минск',
      '白俄罗斯',
      'Pegatron',
    ])
      expect([name, isGeneric(name)]).toEqual([name, false]);
  });

  test('demonyms are known, and off unless they are wanted', () => {
    expect(found('a Belarusian farm')).toEqual([]);
    expect(prepareRows(ROWS, true).some((one) => one.text === 'Belarusian')).toBe(true);
  });

  test('"not this one" takes the name from that entity, or from everybody', () => {
    const page = (dismissed: { text: string; entity: string | null }[]) => {
      const finder = createPageFinder({
        mode: 'all',
        rows: prepareRows(ROWS, false),
        filter: null,
        nations: nationNames(),
        dismissed,
      });
      const text = 'Minsk and Alexander Lukashenko';
      const raw = finder.scan(text);
      finder.evidence.add(raw);
      return finder.judge(text, raw).map((mention) => mention.text);
    };
    expect(page([])).toHaveLength(2);
    expect(page([{ text: 'Minsk', entity: 'minsk' }])).toEqual(['Alexander Lukashenko']);
    expect(page([{ text: 'MINSK', entity: null }])).toEqual(['Alexander Lukashenko']);
    expect(page([{ text: 'Minsk', entity: 'other' }])).toHaveLength(2);
  });

  test('trust follows the page: what leaves it no longer counts', () => {
    const finder = createPageFinder({
      mode: 'all',
      rows: prepareRows(ROWS, false),
      filter: null,
      nations: nationNames(),
    });
    const first = 'Lukashenko spoke.';
    const second = 'Alexander Lukashenko left.';
    const raws = [finder.scan(first), finder.scan(second)] as const;
    finder.evidence.add(raws[0]);
    expect(finder.judge(first, raws[0])).toEqual([]);
    const { version } = finder.evidence;
    finder.evidence.add(raws[1]);
    expect(finder.evidence.version).not.toBe(version);
    expect(finder.judge(first, raws[0])).toHaveLength(1);
    finder.evidence.remove(raws[1]);
    expect(finder.judge(first, raws[0])).toEqual([]);
  });
});
