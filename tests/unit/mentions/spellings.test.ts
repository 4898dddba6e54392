// One name as different papers spell it: initials with and without spaces or full stops, letters with and without accents.
import { expect, test } from 'vitest';
import { indexOfRows, mentionsIn } from '@/data/mentions/document';
import { person, row } from './brackets';

const index = indexOfRows([
  ...person('R.S. Marlowe'),
  ...person('Irena W. Novák'),
  ...person('Jürgen Łoś'),
  row('São Bento', 'bento', 'place'),
  row('Pará', 'para', 'place'),
]);
const found = (text: string) => mentionsIn(text, index).map((mention) => mention.text);

test('initials may stand apart, and without full stops', () => {
  expect(found('R. S. Marlowe wrote. RS Marlowe read. R.S. Marlowe slept. Then Marlowe ate.')).toEqual([
    'R. S. Marlowe',
    'RS Marlowe',
    'R.S. Marlowe',
    'Marlowe',
  ]);
  expect(found('Irena W Novák sang; Irena W. Novák danced.')).toEqual(['Irena W Novák', 'Irena W. Novák']);
  expect(found('R. S. Marlowe wrote. T. S. Marlowe did not.')).toEqual(['R. S. Marlowe']);
});

test('papers that print no accents mean the same', () => {
  expect(found('Irena W. Novak left. Novak and Jurgen Los met in Sao Bento.')).toEqual([
    'Irena W. Novak',
    'Novak',
    'Jurgen Los',
    'Sao Bento',
  ]);
  expect(found('Irena Novák left. Para is a word, Pará is none.')).toEqual(['Novák', 'Pará']);
});
