// The command line reads a text from its start, a page is read as it is seen, changes and is read again: what they take for
// mentions is the same.
import { expect, test } from 'vitest';
import { createPageFinder, type RawMention } from '@/data/mentions';
import { indexOfRows, mentionsIn } from '@/data/mentions/document';
import { prepareRows } from '@/data/mentions/prepare';
import { nationNames } from '@/data/mentions/regions';
import { buildTable, filterOf } from '@/data/mentions/table';
import { row } from './brackets';

const ROWS = [
  row('Nora Brandt', 'nora', 'person'),
  row('Brandt', 'nora', 'person', 'surname'),
  row('Otto Brandt', 'otto', 'person'),
  row('Brandt', 'otto', 'person', 'surname'),
  row('Anna Paris', 'anna', 'person'),
  row('Paris', 'anna', 'person', 'surname'),
  row('Paris', 'paris', 'place'),
  row('Ivo Kessel', 'ivo', 'person'),
  row('Kessel', 'ivo', 'person', 'surname'),
  row('Harbour Works', 'works', 'organisation'),
  row('HWU', 'union', 'organisation', 'acronym'),
];

const ARTICLE = [
  'Brandt leaves the Harbour Works',
  'By Mike Kessel',
  'Nora Brandt said on Monday that she would leave. Brandt has led the works since May.',
  'Otto Brandt, who founded them, did not speak. Asked by Kessel, Brandt shook his head.',
  'Photo: Jane Brandt/Agency',
  'Nora Brandt will go to Paris, where Anna Paris lives. Paris waits for Brandt, and Paris is wet.',
  'Klara Brandt of the HWU wept. Brandt said that the works were hers.',
  'It snowed in Paris. Paris was quiet, and Kessel wrote home.',
];

const told = ({ text, entity, candidates }: { text: string; entity: string; candidates: string[] }) =>
  `${text}=${entity} of ${candidates.join(',')}`;

const PREPARED = prepareRows(ROWS, false);
const { table, forms } = buildTable(PREPARED);

/** A page whose blocks are scanned in some order, some of them twice. */
function onPage(sequence: readonly number[], mode: 'all' | 'filter'): string[] {
  const filter = mode === 'filter' ? filterOf(table).buffer : null;
  const page = createPageFinder({
    mode,
    rows: mode === 'all' ? PREPARED : [],
    filter,
    nations: nationNames(),
  });
  const blocks = new Map<number, readonly RawMention[]>();
  const placeOf = (found: readonly RawMention[]) =>
    [...blocks].find(([, other]) => other === found)?.[0] ?? -1;
  page.evidence.order = (a, b) => placeOf(a) - placeOf(b);
  for (const place of sequence) {
    const before = blocks.get(place);
    if (before) page.evidence.remove(before);
    // What the background would answer: the rows of the names that occur.
    for (const name of page.wanted(ARTICLE[place] ?? '')) {
      const asked = buildTable([{ text: name, case: 'as-kind' }]).table;
      const [hash] = [...asked.entries()][0] ?? [0];
      page.learn(PREPARED.filter((_, i) => forms[i] === table.find(hash)));
    }
    const found = page.scan(ARTICLE[place] ?? '');
    blocks.set(place, found);
    page.evidence.add(found);
    // Somebody looks while it is read: what is judged early must not stay.
    for (const [other, raw] of blocks) page.judge(ARTICLE[other] ?? '', raw);
  }
  return ARTICLE.flatMap((text, place) => page.judge(text, blocks.get(place) ?? []).map(told));
}

test('a page read in any order shows what the command line prints', () => {
  const printed = mentionsIn(ARTICLE.join('\n\n'), indexOfRows(ROWS)).map(told);
  expect(printed).toContain('Brandt=otto of otto,nora');
  expect(printed).toContain('Paris=paris of paris,anna');
  expect(printed.filter((line) => line.startsWith('Kessel'))).toEqual([
    'Kessel=ivo of ivo',
    'Kessel=ivo of ivo',
  ]);
  for (const sequence of [
    [0, 1, 2, 3, 4, 5, 6, 7],
    [7, 6, 5, 4, 3, 2, 1, 0],
    [3, 4, 0, 7, 1, 6, 2, 5, 3, 0, 6],
  ])
    for (const mode of ['all', 'filter'] as const)
      expect([mode, sequence, onPage(sequence, mode)]).toEqual([mode, sequence, printed]);
});
