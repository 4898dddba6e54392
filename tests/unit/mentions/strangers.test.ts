// Whose surname it is, as newspapers set them: the bearer's whom the store knows, or somebody else's.
import { describe, expect, test } from 'vitest';
import { indexOfRows, mentionsIn } from '@/data/mentions/document';
import { known, person, row } from './brackets';

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

  test('before given names of which one is the bearer’s, too', () => {
    const rows = [row('Kim Jong Un', 'kim', 'person'), row('Kim', 'kim', 'person', 'surname')];
    const found = (text: string) => mentionsIn(text, indexOfRows(rows)).map(({ start }) => start);
    expect(found('Kim Jong Un left. Kim Jong Il, his father, had died. Kim ate.')).toEqual([0, 53]);
    expect(found('Kim Jong Un left. Kim Yo Jong, his sister, spoke. Kim ate.')).toEqual([0, 50]);
  });

  test('of brothers together, of a hotel, of a club', () => {
    known(
      ['Boris Johnson', 'Bill Clinton'],
      [
        'The Johnson twins went into the Clinton in Utopia. Johnson FC lost. Santa Clinton was flooded, and so was Clinton del Mar.',
      ],
    );
  });

  test('whose initial it is, of two who are known', () => {
    const rows = indexOfRows([...person('Otto Brandt'), ...person('Nora Brandt')]);
    const found = (text: string) => mentionsIn(text, rows).map(({ candidates }) => candidates.join());
    expect(found('Otto Brandt left. Nora Brandt came. O. Brandt ate.').at(-1)).toBe('Otto Brandt');
  });

  test('of one in a list of full names, though all its words have capitals', () => {
    known(['Boris Johnson'], ['Joan Baez, Dwayne Johnson, Elton John']);
    known(['Boris Johnson'], ['Joan Baez and Dwayne Johnson']);
  });

  test('in the name of a firm, a place, a law or a thing', () => {
    known(
      ['Boris Johnson', 'Henry Ford', 'Abraham Lincoln', 'Bill Clinton'],
      [
        'Shares of Johnson & Johnson rose, those of Ford Motor fell.',
        'She lives in Clinton County and works at the Lincoln Memorial.',
        'It stands on Lincoln Avenue, near the Lincoln Center and the Clinton Presidential Library.',
        'The Ford Foundation gave nothing. Shares of Johnson and Johnson rose.',
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

  test('behind a form of address that its bearer has not', () => {
    known(
      ['Bill Clinton', 'Theresa May', 'George Bush'],
      [
        'Mrs Clinton came with Ms. Bush. Mr [Clinton] did not, nor did [Bush].',
        'Mr May, a banker, looked on. Mrs [May] spoke.',
        'Lady Clinton sang; Madame Clinton danced; Miss Bush slept.',
      ],
    );
  });

  test('of a son, a father or whoever has other initials', () => {
    const index = indexOfRows([
      ...person('Donald Trump'),
      ...person('George W. Bush'),
      ...person('Li Peng', 'Li'),
    ]);
    const found = (text: string) => mentionsIn(text, index).map(({ start }) => start);
    expect(found('Donald Trump left. Donald Trump Jr. came. So did Donald Trump Sr, they said.')).toEqual([
      0,
    ]);
    expect(found('George W. Bush left. His father, George H. W. Bush, came.')).toEqual([0]);
    expect(found('Li Peng left. His daughter Li Xiaolin came. Then Li ate.')).toEqual([0, 49]);
  });

  test('behind a particle or a nickname', () => {
    const index = indexOfRows([...person('Bashar al-Assad', 'Assad'), ...person('Boris Johnson')]);
    const found = (text: string) => mentionsIn(text, index).map(({ start }) => start);
    expect(found('Bashar al-Assad left. He said that Hafez al-Assad had ruled before.')).toEqual([0]);
    expect(found('Boris Johnson left. Then Dwayne "The Rock" Johnson, an actor, came.')).toEqual([0]);
    expect(found('Boris Johnson left. Then Boris "Bozza" Johnson came.')).toEqual([0, 39]);
  });

  test('in a title, of somebody whom the page speaks of elsewhere', () => {
    known(['Bill Clinton'], ['Hunter Clinton Pleads Guilty Again\n\nThen Hunter Clinton went home.']);
  });

  test('behind a forename that is a word, in a college, and of two surnames', () => {
    known(
      ['John Smith', 'Martin Luther King'],
      ['Will Smith was there. King’s College London agreed.', 'Sarah Jones-Smith sang.'],
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

  test('behind a relative who is told to be one', () => {
    known(['Bill Clinton'], ['Mary Clinton was his mother. [Clinton] wept.']);
  });

  test('in capitals before any word', () => {
    known(['Steffi Graf'], ['[GRAF] HAPPY AGAIN']);
  });

  test('behind a form of address that fits, or where forenames do not tell', () => {
    const index = indexOfRows([
      ...person('Aung San Suu Kyi', 'Suu Kyi'),
      ...person('Carrie Lam'),
      ...person('Hillary Clinton'),
    ]);
    const found = (text: string) => mentionsIn(text, index).map(({ text }) => text);
    expect(found('Aung San Suu Kyi left. Ms Suu Kyi slept.')).toEqual(['Aung San Suu Kyi', 'Suu Kyi']);
    expect(found('Carrie Lam left. Mrs Lam ate, said Chief Executive Lam.')).toEqual([
      'Carrie Lam',
      'Lam',
      'Lam',
    ]);
    expect(found('Hillary Clinton left. Mrs. Clinton ate.')).toEqual(['Hillary Clinton', 'Clinton']);
  });

  test('before a common noun, a verb, a day, and in compounds', () => {
    known(
      ['Bill Clinton', 'Steffi Graf'],
      [
        'the [Clinton] administration and the [Graf] case',
        'The [Clinton] Cabinet met in the [Clinton] White House.',
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
