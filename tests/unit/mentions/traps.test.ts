// Traps of names as newspapers set them. In each text [brackets] stand around what a careful reader takes for a mention of
// one of the known names; the finder must set them at the same places.
import { describe, expect, test } from 'vitest';
import type { NameRow } from '@/data/mentions';
import { indexOfRows, mentionsIn } from '@/data/mentions/document';

const row = (text: string, entity: string, type: string, kind = 'name'): NameRow => ({
  text,
  kind,
  case: 'as-kind',
  language: null,
  entity,
  type,
});

const person = (full: string, surname = full.split(' ').at(-1) ?? ''): NameRow[] => [
  row(full, full, 'person'),
  row(surname, full, 'person', 'surname'),
];

const PEOPLE = [
  'Bill Clinton',
  'Theresa May',
  'Gordon Brown',
  'Condoleezza Rice',
  'George Bush',
  'Bill Gates',
  'Shane Long',
  'Abraham Lincoln',
  'Brian Lara',
  'Steffi Graf',
  'John Smith',
  'Martin Luther King',
  'Boris Johnson',
  'Valeska Paris',
  'Henry Ford',
  'Alexander Lukashenko',
  'Jack Law',
];
const NAMES = [
  ...PEOPLE.flatMap((name) => person(name)),
  ...person('Kim Young-sam', 'Kim'),
  row('Lincoln', 'lincoln-city', 'place'),
  row('Paris', 'paris', 'place'),
  row('Washington', 'washington', 'place'),
  row('Turkey', 'turkey', 'place'),
  row('Iowa', 'iowa', 'place'),
  row('Reading', 'reading', 'place'),
  row('Apple', 'apple', 'organisation'),
  row('Shell', 'shell', 'organisation'),
  row('NASA', 'nasa', 'organisation', 'acronym'),
  row('UN', 'un', 'organisation', 'acronym'),
  row('US', 'us', 'place', 'acronym'),
  row('Labour Party', 'labour', 'organisation'),
  row('Home Office', 'home-office', 'organisation'),
  row('Polokwane Tram Works', 'works', 'organisation'),
  row('Vale of Ashes', 'ashes', 'event'),
];
const index = indexOfRows(NAMES);

/** The text with brackets where the finder sees a mention. */
function marked(text: string): string {
  let out = '';
  let last = 0;
  for (const { start, end } of mentionsIn(text, index)) {
    out += `${text.slice(last, start)}[${text.slice(start, end)}]`;
    last = end;
  }
  return out + text.slice(last);
}

const plain = (text: string) => text.replace(/[[\]]/g, '');

function holds(texts: readonly string[]): void {
  expect(texts.map((text) => marked(plain(text)))).toEqual(texts);
}

/** The bearers of these names are named in full in the first line. */
const known = (names: readonly string[], texts: readonly string[]) => {
  const first = names.map((name) => `[${name}]`).join('; ');
  holds(texts.map((text) => `${first}.\n\n${text}`));
};

describe('a surname is somebody else’s', () => {
  test('behind another forename or initial', () => {
    known(
      ['Bill Clinton'],
      [
        'They met Hillary Clinton there.',
        'They met Roger K. Clinton there.',
        'They met R. Clinton there.',
        'They met B. Clinton and [Clinton] there.'.replace('B. Clinton', 'B. [Clinton]'),
        'The actress Jean-Marie Clinton sang.',
      ],
    );
  });

  test('before a given name that follows it, as in Korea', () => {
    known(['Kim Young-sam'], ['The dissident Kim Dae-jung spoke. [Kim Young-sam] answered, and [Kim] left.']);
    known(['Kim Young-sam'], ['The dissident Kim Dae-jung spoke. Later Kim left.']);
  });

  test('behind a forename that is a club’s or town’s name too, or a king’s title', () => {
    known(
      ['Bill Clinton', 'George Bush'],
      [
        'Then [Reading] won.',
        'Lincoln Clinton, aged nine, wept.',
        'It was for Paris Bush that they sang.',
        'King Clinton of Utopia met [Bush].',
      ],
    );
  });

  test('before a given name where the surname comes first', () => {
    const li = indexOfRows([row('Wen Daming', 'wen', 'person'), row('Wen', 'wen', 'person', 'surname')]);
    const found = (text: string) => mentionsIn(text, li).map(({ start }) => start);
    expect(found('Wen Daming spoke. Wen left. Wen Siqi came. Then Wen sang.')).toEqual([0, 18]);
  });

  test('in the name of a firm, a place, a law or a thing', () => {
    known(
      ['Boris Johnson', 'Henry Ford', 'Abraham Lincoln', 'Bill Clinton'],
      [
        'Shares of Johnson & Johnson rose, those of Ford Motor fell.',
        'She lives in Clinton County and works at the Lincoln Memorial.',
        'It stands on Lincoln Avenue, near the Lincoln Center and the Clinton Presidential Library.',
        'The Ford Foundation gave nothing.',
        'He drove a Ford, then another Ford.',
      ],
    );
  });

  test('of a town before its state, or in a dateline', () => {
    known(
      ['Bill Clinton', 'Abraham Lincoln'],
      [
        'She was born in Clinton, [Iowa].',
        'Clinton, [Iowa] (AP) - Nobody came.',
        'CLINTON 1996-08-30',
        'CLINTON (Reuters) - Nobody came.',
      ],
    );
  });

  test('with another forename before the full name', () => {
    known(
      ['Bill Clinton', 'John Smith'],
      ['Adam John Smith wept. Roger Clinton Wins Again. Why Susan Clinton Lost.'],
    );
  });

  test('of the whole family', () => {
    known(['Bill Clinton'], ['The Clintons left.']);
  });
});

describe('a surname is its bearer’s', () => {
  test('behind a title, a role, a people or a country', () => {
    known(
      ['Bill Clinton'],
      [
        'We saw Mr [Clinton], Mr. [Clinton], President [Clinton], ex-President [Clinton] and Democrat [Clinton].',
        'We saw [US] President [Clinton] and American [Clinton].',
        'The Governor-General met Sen. [Clinton], then-Gov. [Clinton] and Vice-President [Clinton].',
      ],
    );
  });

  test('before a common noun, a verb, a day, and in compounds', () => {
    known(
      ['Bill Clinton', 'Steffi Graf'],
      [
        'the [Clinton] administration and the [Graf] case',
        'A [Clinton] aide said so on [Clinton]’s behalf.',
        '[Clinton] Friday vetoed it, and [Clinton] on Monday signed it.',
        'A pro-[Clinton] rally, a post-[Clinton] world, [Clinton]-era rules and non-[Clinton] votes.',
        'a [Clinton]-[Graf] meeting',
      ],
    );
  });

  test('where words and signs stand apart, as in annotated news', () => {
    known(
      ['Steffi Graf', 'Bill Clinton'],
      [
        '[Graf] , who won , is [Clinton] \'s guest ; " [Graf] " , they said .',
        'His wife , Hillary Clinton , spoke .  [Clinton] did not .',
        'SOCCER - [GRAF] WINS AGAIN .',
        '( [Clinton] said so . )',
        '-- [Clinton] said so --',
      ],
    );
  });

  test('in a list of results', () => {
    known(
      ['Brian Lara', 'Steffi Graf'],
      [
        '[Lara] c Khan b Smythe 12',
        '1 . [Graf] 6-4 6-2',
        '1. [Steffi Graf] (Germany) beat Anna Novak (Utopia) 6-1',
      ],
    );
  });

  test('in headlines', () => {
    known(
      ['Bill Clinton', 'Steffi Graf'],
      ['[CLINTON] TO MEET [GRAF] AGAIN', '[Clinton] Wins Again as [Graf] Looks On', 'Why [Clinton] Lost'],
    );
  });
});

describe('a surname that is a word', () => {
  test('is found where a name fits', () => {
    known(
      [
        'Theresa May',
        'Gordon Brown',
        'Condoleezza Rice',
        'George Bush',
        'Bill Gates',
        'Shane Long',
        'Martin Luther King',
        'Jack Law',
      ],
      [
        'Then [May] said that [Brown] and [Rice] had met [Bush], [Gates] and [Long].',
        '[May] said no. [Brown]’s aides agreed. [Gates] was there, and [Long] had left.',
        'Mrs [May] and Mr [Law] met Dr [King].',
        'Critics of [May] met friends of [King].',
      ],
    );
  });

  test('and is none where it is the word', () => {
    known(
      [
        'Theresa May',
        'Gordon Brown',
        'Condoleezza Rice',
        'George Bush',
        'Bill Gates',
        'Shane Long',
        'Martin Luther King',
        'Jack Law',
      ],
      [
        'In May, on 3 May, by May 5 and last May it rained. May it rain again.',
        'Brown bread and rice. Rice prices rose. Long queues formed at the gates.',
        'The King left. Law and order. The Law is the law.',
      ],
    );
  });

  test('or a city: the person where a person was named, the city where a city is', () => {
    const whose = (text: string) => mentionsIn(text, index).map(({ entity }) => entity);
    expect(whose('Valeska Paris fled. Then Paris spoke. Paris’s mother agreed.')).toEqual([
      'Valeska Paris',
      'Valeska Paris',
      'Valeska Paris',
    ]);
    expect(whose('Valeska Paris lives in Paris.')).toEqual(['Valeska Paris', 'paris']);
    expect(whose('It rained in Paris. Paris was wet.')).toEqual(['paris', 'paris']);
    expect(whose('Lincoln, a city of the plains, grew.')).toEqual(['lincoln-city']);
  });
});

describe('of several with one surname', () => {
  test('whoever was named in full last is meant', () => {
    holds([
      'A meeting of [John Smith] and Jane Smith. Smith spoke.',
      '[John Smith] came. [Smith] spoke.\n\nJane Smith left. Smith wept.\n\n[John Smith] stayed. [Smith] slept.',
      'Jane Smith left. Smith wept. [John Smith] stayed. [Smith] slept.',
    ]);
  });

  test('relatives keep their forenames, and photographers and reporters are not spoken of', () => {
    holds([
      '[Bill Clinton] came with his wife, Hillary Clinton. [Clinton] spoke.',
      '[Bill Clinton] came. His brother Roger Clinton sang. [Clinton] spoke.',
      '[Steffi Graf] won. Peter Graf, the father of [Steffi Graf], was absent. [Graf] wept.',
      '[John Smith] left.\n\nPhoto: Mike Smith\n\n[Smith] wept.',
      '[John Smith] left.\n\n(Photo by Mike Smith/Agency)\n\n[Smith] wept.',
      'By Mike Smith\n\n[John Smith] left. [Smith] wept.',
    ]);
  });

  test('a headline means whoever is named in full first', () => {
    holds([
      'SMITH WINS\n\nBy Ann Miller\n\n[John Smith] won. Jane Smith lost. Smith wept.'.replace(
        'SMITH',
        '[SMITH]',
      ),
      'SMITH WINS\n\nJane Smith won. [John Smith] lost. [Smith] wept.',
    ]);
  });

  test('who was first named beside somebody stays so', () => {
    holds([
      '[John Smith] came with his wife, Jane Ellen Smith. Jane Smith sang. Jane Ellen Smith danced. [Smith] spoke.',
    ]);
    const rows = [...person('Steffi Graf'), ...person('Peter Graf')];
    const text = 'Steffi Graf’s father Peter Graf is away. Peter Graf was seen. Graf won.';
    expect(mentionsIn(text, indexOfRows(rows)).map(({ entity }) => entity)).toEqual([
      'Steffi Graf',
      'Peter Graf',
      'Peter Graf',
      'Steffi Graf',
    ]);
  });

  test('a stranger alone takes the name, also in the headline before', () => {
    holds(['Smith weeps at the [Polokwane Tram Works]\n\nJane Smith wept there. Smith slept.']);
  });
});

describe('other names', () => {
  test('firms and places that are words are no words', () => {
    holds([
      'Prices at [Apple] and [Shell] rose. [Apple] said so. They flew to [Turkey] and [Reading].',
      'Reading is fun, and so she sat down. Reading books is better.'.replace('Reading is', '[Reading] is'),
    ]);
  });

  test('what is called after a place is no place', () => {
    holds([
      'He read the Washington Post near the Washington Monument.',
      'She likes Washington Irving and went to Port Washington to speak of George Washington there.',
      'The [Washington] office had [Washington]’s view on the way from [Washington] to [Paris].',
      'It is a [Washington]-based firm.',
      'Then the Governor of [Iowa] Ann Miller spoke.',
      'He wore a [NASA] T-shirt when the [UN] Secretary-General came.',
    ]);
  });

  test('parties are no kinds of party', () => {
    holds(['He left the [Labour Party] for the [Home Office].']);
  });

  test('a line of its own is read by itself, a full line goes on in the next', () => {
    holds([
      'Ann Miller of\n[Washington]\nPort Harbour and others came yesterday to the town and stayed there for a week or two.',
      'They have long been on their way to Port\nWashington and will be there on Monday.',
    ]);
  });
});
