// Line breaks: a name may be cut by one, and never runs over two lines that have nothing to do with each other.
import { describe, expect, test } from 'vitest';
import type { NameRow } from '@/data/mentions';
import { indexOfRows, mentionsIn } from '@/data/mentions/document';

const row = (text: string, kind: string): NameRow => ({
  text,
  kind,
  case: 'as-kind',
  language: null,
  entity: 'lukashenko',
  type: 'person',
});
const index = indexOfRows([row('Alexander Lukashenko', 'name'), row('Lukashenko', 'surname')]);
const full = (text: string) =>
  mentionsIn(`Alexander Lukashenko came.\n\n${text}`, index)
    .slice(1)
    .map((mention) => mention.text.replaceAll('\n', ' '));

describe('a name runs on', () => {
  test.each([
    [
      'where a line of prose was full',
      'It was said on Monday by Alexander\nLukashenko that the talks had begun and',
    ],
    ['in a title of two lines', 'Why Alexander\nLukashenko left'],
    ['where its beginning stands alone on a line', 'Alexander\nLukashenko has governed for many years'],
  ])('%s', (_, text) => {
    expect(full(text)).toEqual(['Alexander Lukashenko']);
  });
});

test.each(['\n', '\r\n', '\r'])(
  'blank lines part blocks and other line ends do not, where a line ends in %j',
  (end) => {
    const lines = [
      'It was said on Monday by Alexander',
      'Lukashenko that the talks had begun and',
      '',
      'Viktor',
    ];
    const text = [...lines, ' ', 'Lukashenko left'].join(end);
    const starts = mentionsIn(text, index).map(({ start }) => start);
    expect(starts).toEqual([text.indexOf('Alexander'), text.lastIndexOf('Lukashenko')]);
  },
);

describe('lines stay apart', () => {
  test.each([
    ['behind a label', 'Photo: Alexander\nLukashenko came on Monday to open the works'],
    ['behind a byline', 'By Ann Alexander\nLukashenko came on Monday to open the works'],
    ['in a list', 'Boris, Alexander\nLukashenko Street\nThe third line is much longer than these'],
  ])('%s', (_, text) => {
    expect(full(text)).not.toContain('Alexander Lukashenko');
  });

  test('whoever ends the line before is not the forename of who begins the next', () => {
    expect(full('Photo: Viktor\nLukashenko came on Monday to open the works')).toEqual(['Lukashenko']);
  });
});
