// Texts in which [brackets] stand around what a careful reader takes for a mention of one of the known names; the finder
// must set them at the same places.
import { expect } from 'vitest';
import type { NameRow } from '@/data/mentions';
import { indexOfRows, mentionsIn } from '@/data/mentions/document';
import type { NameIndex } from '@/data/mentions/finder';

export const row = (
  text: string,
  entity: string,
  type: string,
  kind = 'name',
  rule = 'as-kind',
): NameRow => ({
  text,
  kind,
  case: rule,
  language: null,
  entity,
  type,
});

export const person = (full: string, surname = full.split(' ').at(-1) ?? ''): NameRow[] => [
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
export const index = indexOfRows(NAMES);

/** The text with brackets where the finder sees a mention. */
function marked(text: string, names: NameIndex): string {
  let out = '';
  let last = 0;
  for (const { start, end } of mentionsIn(text, names)) {
    out += `${text.slice(last, start)}[${text.slice(start, end)}]`;
    last = end;
  }
  return out + text.slice(last);
}

const plain = (text: string) => text.replace(/[[\]]/g, '');

export function holds(texts: readonly string[], names: NameIndex = index): void {
  expect(texts.map((text) => marked(plain(text), names))).toEqual(texts);
}

/** The bearers of these names are named in full in the first line. */
export const known = (names: readonly string[], texts: readonly string[]) => {
  const first = names.map((name) => `[${name}]`).join('; ');
  holds(texts.map((text) => `${first}.\n\n${text}`));
};
