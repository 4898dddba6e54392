// Interviews set as turns; all sentences are invented.
import { describe, expect, it } from 'vitest';
import { read } from './facts-of';

const turns = (...paragraphs: string[]) =>
  read(paragraphs.join('\n\n')).map(({ kind, statement, attributions: [who] }) => [
    kind,
    statement.text,
    who?.entity,
  ]);

const INTRO = 'Lena Holm runs the burns unit in Oslo.';

describe('a turn', () => {
  it('is the words of whose name it begins with', () => {
    const given = turns(
      'Lena Holm and Carl Berg made a film in Oslo.',
      'How did it start?',
      'Lena Holm: I live in Moss. It is cold. We need 300 more doctors.',
      'Carl Berg: Lena called me in 2016. We ate in Bergen.',
    );
    expect(given.slice(1)).toEqual([
      ['quote', 'I live in Moss', 'lena-holm'],
      ['quote', 'We need 300 more doctors', 'lena-holm'],
      ['quote', 'Lena called me in 2016', 'carl-berg'],
      ['quote', 'We ate in Bergen', 'carl-berg'],
    ]);
  });

  it('is the guest’s behind "A.", where the text has introduced one', () => {
    const given = turns(
      INTRO,
      'Q. How many?',
      'A. We treated 4,200 women.',
      'Q: And now?',
      'A: In 2015 it was 2,900.',
    );
    expect(given.slice(-2)).toEqual([
      ['quote', 'We treated 4,200 women', 'lena-holm'],
      ['quote', 'In 2015 it was 2,900', 'lena-holm'],
    ]);
  });

  it('is nobody’s behind "A." where the text has introduced two, and never the article’s', () => {
    const given = turns(
      `${INTRO} Carl Berg runs another in Moss.`,
      'Q. How many?',
      'A. We treated 4,200 women. Norway promised 50 posts.',
    );
    expect(given.filter(([, words]) => /4,200|50/.test(words ?? ''))).toEqual([]);
  });
});

it('a line with a name and a colon is no turn where nobody speaks of himself', () => {
  const given = turns(
    'Carl Berg: The port of Moss closed on Monday.',
    'Lena Holm: The port of Oslo closed on Friday.',
  );
  expect(given.filter(([kind]) => kind === 'quote')).toEqual([]);
});
