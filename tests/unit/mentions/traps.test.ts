// Traps of names as newspapers set them: words, places, several of one name, names inside others.
import { describe, expect, test } from 'vitest';
import { indexOfRows, mentionsIn } from '@/data/mentions/document';
import { holds, index, known, person, row } from './brackets';

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

  test('and is none in what sentences begin with', () => {
    holds(
      [
        '[Nick Park], [Tom Cruise], [Art Shell] and [George Bush] came. ' +
          'Park rangers saw it. Cruise missiles hit it. Shell companies hid it. Bush fires burned near it. ' +
          '[Bush] fires an aide. [Park] said so. [Cruise] controls it.',
      ],
      indexOfRows(['Nick Park', 'Tom Cruise', 'Art Shell', 'George Bush'].flatMap((name) => person(name))),
    );
  });

  test('and where a headline tells what is to come', () => {
    known(['Gordon Brown'], ['[Brown] to quit']);
  });

  test('and where only what follows tells that it is a name', () => {
    known(
      ['Gordon Brown', 'Bill Gates', 'Theresa May'],
      [
        '[Brown], 57, spoke. [May], who had left, came back. [Brown] died in Utopia.',
        '[Brown] government aides left. [Gates]’ widow wept.',
        'TALKS - [BROWN] LEADS BY TWO',
      ],
    );
  });

  test('and where somebody acts, of whom a sentence begins to speak', () => {
    known(
      ['Gordon Brown', 'Bill Gates', 'Condoleezza Rice', 'Theresa May'],
      [
        '[Brown] never knew. [Brown] readily agreed. [Brown] himself came. [Brown] didn’t answer. [Brown] once told them.',
        '[Brown] and [Gates] ate. [Brown] thought so. [Brown] could not come. [Rice] now leads. [Brown] eyes the job.',
        '“[May] must go,” they said. [Brown], now 28, agreed.',
        'Brown and white bears ate. Brown eyes are common. Rice now. Rice fields burned.',
      ],
    );
  });

  test('and where people look or shout at somebody, while a month has an end', () => {
    known(
      ['Theresa May', 'Gordon Brown'],
      ['They yelled at [Brown] and laughed at [May]. At the end of May it rained. Critics of [May] wept.'],
    );
  });

  test('of a firm, before its shares and shops', () => {
    holds(
      ['[Target] shares rose. Target practice began.'],
      indexOfRows([row('Target', 'target', 'organisation')]),
    );
  });

  test('and where it is a quarter, or the town that somebody goes to', () => {
    const rows = [...person('Ivo Hill'), ...person('Denzel Washington')];
    holds(
      [
        '[Ivo Hill] came. On Capitol Hill nobody cared, nor in Notting Hill. [Hill] left.',
        '[Denzel Washington] flew to Washington. Then he spoke to [Washington].',
      ],
      indexOfRows(rows),
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

  test('who bears a rare name and is named once leaves it, behind the paragraph, to whoever had it first', () => {
    holds([
      '[Bill Clinton] came.\n\nHillary Rodham Clinton sang. Clinton slept.\n\n[Clinton] aides wept.',
      '[Bill Clinton] came.\n\nHillary Rodham Clinton sang.\n\nThen Hillary Clinton slept.\n\nThen Clinton wept.',
    ]);
  });

  test('whoever begins a sentence with an unknown forename takes the surname for that paragraph', () => {
    holds([
      '[Bill Clinton] came.\n\nQiana Clinton of Utopia sang. Clinton slept.',
      '[Bill Clinton] came.\n\nQiana Clinton and Ann Miller sang. Clinton slept.',
      '[Bill Clinton] came.\n\nQiana Clinton’s house burned. Clinton slept.',
      '[Bill Clinton] came.\n\nQiana Clinton (54) sang. Clinton slept.',
      '[Bill Clinton] came.\n\nQiana Clinton never sang it. Clinton slept.',
      '[Bill Clinton] came.\n\nPoor [Clinton] lost. [Clinton] slept.',
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

  test('what stands in the address of a page is part of the address', () => {
    holds(['See https://www.news.example/Paris/?q=Washington for [Paris].']);
  });

  test('what is called after a place is no place', () => {
    holds([
      'They saw Paris Saint-Germain in [Paris].',
      'He read the Washington Post near the Washington Monument.',
      'She likes Washington Irving and went to Port Washington to speak of George Washington there.',
      'The [Washington] office had [Washington]’s view on the way from [Washington] to [Paris].',
      'It is a [Washington]-based firm.',
      'Then the Governor of [Iowa] Ann Miller spoke.',
      'He wore a [NASA] T-shirt when the [UN] Secretary-General came.',
    ]);
  });

  test('what is part of an institution’s or a branch’s name is none', () => {
    holds([
      'HDRO (Human Development Office) UN Development Programme, page 3.',
      'The UN Security Council and the UN Agency for Asylum met the [UN] Secretary General and [UN] envoys.',
      'UN Development Programme Chief Visits [Washington]',
      'The UN High Commissioner for Refugees left.',
      'He works for the U.S. Department of Trade now. They left the [U.S.] The talks failed. A [U.S.] President spoke in the [U.S.]',
      'Shell Turkey refused to pay. The NASA [Turkey] deal failed.',
      'A Canadian Labour Party and the [Labour Party] met at the Tower of Paris.',
    ]);
  });

  test('a place with those who live there is that place, a firm with more of its name is another', () => {
    holds(
      ['[West Bank] Jews met [Florida] Democrats. [Barclays] fell, Barclays de Zoete Wedd rose.'],
      indexOfRows([
        row('West Bank', 'bank', 'place'),
        row('Florida', 'florida', 'place'),
        row('Barclays', 'barclays', 'organisation'),
      ]),
    );
  });

  test('who has one name only is believed with anything else that is known, but no forename', () => {
    const rows = indexOfRows([
      row('Sukarto', 'suharto', 'person'),
      row('Anna', 'anna', 'person'),
      row('Indonesia', 'indonesia', 'place'),
    ]);
    holds(
      ['[Sukarto] left [Indonesia], and Anna stayed.', 'Otto Sukarto left [Indonesia]. Then Sukarto ate.'],
      rows,
    );
    holds(['Sukarto left.'], rows);
  });

  test('two who deal with each other are both named, whoever the other is', () => {
    known(['Bill Clinton'], ['The [Clinton]-Smythe ticket won.']);
    holds([
      'The [Washington]-Hanoi talks and a Hanoi–[Washington] deal failed; the Washington-Smythe family did not.',
    ]);
  });

  test('things called as a country or a company is are none', () => {
    holds([
      'Turkey sandwiches and Apple pie were served. [Turkey] objected, and so did [Apple].',
      'The fair in Paris, Texas, drew more than the one in [Paris], France.',
    ]);
    holds(
      [
        'Chad Johnson came. Michael Jordan came to [Jordan]. Jordan laughed.',
        '[Jordan] and [Chad] met in [Jordan]. [Chad] left.',
      ],
      indexOfRows([
        row('Jordan', 'jordan', 'place'),
        row('Chad', 'chad', 'place'),
        ...person('Boris Johnson'),
      ]),
    );
  });

  test('in a title a relative keeps the forename, also where only the title names her', () => {
    holds(['Why Melania Clinton Stayed Home\n\n[Bill Clinton] went. [Clinton] was alone.']);
  });

  test('towns of the New World are called after those of the Old', () => {
    holds([
      'PARIS, Tenn. (AP) - Nobody left Paris, N.Y., for [Paris].',
      '[WASHINGTON] (AP) - Somebody came.',
    ]);
  });

  test('a state’s full title, a queen and a tournament are no mentions of what they are called after', () => {
    const rows = indexOfRows([
      row('Congo', 'congo', 'place'),
      row('Victoria', 'victoria', 'place'),
      row('U.S.', 'us', 'place', 'acronym'),
    ]);
    holds(
      [
        'The Democratic Republic of Congo and [Congo] met. Queen Victoria left [Victoria].',
        'RESULTS AT U.S. OPEN\n\n[U.S.] OPEN TO TALKS',
      ],
      rows,
    );
  });

  test('a club is the same with its kind before its name, and another with another town', () => {
    holds(
      ['[Harbour] won. FC [Harbour] lost. [United] manager Ann Miller left. Leeds United drew.'],
      indexOfRows([
        row('Harbour', 'harbour', 'organisation'),
        row('United', 'united', 'organisation', 'variant'),
      ]),
    );
  });

  test('an acronym may be a word, in its own case', () => {
    const who = indexOfRows([row('WHO', 'who', 'organisation', 'acronym')]);
    const found = (text: string) => mentionsIn(text, who).map(({ start }) => start);
    expect(found('The WHO said so. Who said so? WHO IS WHO?')).toEqual([4]);
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
