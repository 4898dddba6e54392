// What nobody writes on purpose: for each a clear rule, and no hang.
import { expect, test } from 'vitest';
import { createPageFinder, NameIndex, type NameRow, scan } from '@/data/mentions';
import { indexOfRows, mentionsIn } from '@/data/mentions/document';
import { LONGEST_NAME } from '@/data/mentions/hash';
import { buildTable, filterOf, NameTable, TornTable } from '@/data/mentions/table';
import { processorTime } from '../../support/processor-time';

const row = (text: string, entity: string, more: Partial<NameRow> = {}): NameRow => ({
  text,
  kind: 'name',
  case: 'as-kind',
  language: null,
  entity,
  type: 'organisation',
  ...more,
});

/** Generous: it is there to catch what grows with the square. */
const QUICK = 5000;

test(`a name of more than ${LONGEST_NAME} characters is not looked for, and slows nothing`, () => {
  const endless = `Aa ${'bb '.repeat(2000)}`;
  const index = new NameIndex([row(endless, 'long'), row('Aa', 'short')], []);
  const start = processorTime();
  expect(scan('Aa bb bb bb. '.repeat(20_000), index)).toHaveLength(20_000);
  expect(processorTime() - start).toBeLessThan(QUICK);
});

test('a name that is only punctuation or spaces is not looked for', () => {
  const index = new NameIndex(
    ['…', '—', '!?', ' ', '', '&', '\u00ad', '\u200b'].map((text) => row(text, text)),
    [],
  );
  expect(scan('Well … — !? & so on', index)).toEqual([]);
});

test('a name made of the text that repeats it does not cost the square of it', () => {
  const index = new NameIndex([row('Na Na Na Na Na Na Na Na Batman', 'batman')], []);
  const start = processorTime();
  expect(scan('Na '.repeat(200_000), index)).toEqual([]);
  expect(processorTime() - start).toBeLessThan(QUICK);
});

test('a text node of 20 MB is scanned, also when it is one word or one space; so is one of capitals', () => {
  const index = new NameIndex([row('Minsk', 'minsk'), row('Minsk Tractor Works', 'works')], []);
  for (const text of [
    `${'lorem ipsum dolor sit amet '.repeat(800_000)}Minsk`,
    `${'x'.repeat(20_000_000)} Minsk`,
    `Minsk${' '.repeat(20_000_000)}Tractor Works`,
  ]) {
    const start = processorTime();
    expect(scan(text, index)).toHaveLength(1);
    expect(processorTime() - start).toBeLessThan(QUICK);
  }
  const start = processorTime();
  expect(scan('MINSK '.repeat(100_000), index).length).toBeGreaterThan(0);
  expect(processorTime() - start).toBeLessThan(QUICK);
});

test('ten thousand entities with one name are found as one, told apart by their full names', () => {
  const rows: NameRow[] = [];
  for (let i = 0; i < 10_000; i += 1) {
    rows.push(row(`Anna${i} Smith`, `s${i}`, { type: 'person' }));
    rows.push(row('Smith', `s${i}`, { type: 'person', kind: 'surname' }));
  }
  const index = indexOfRows(rows);
  const start = processorTime();
  const text = `Anna9999 Smith came.\n\n${'Smith left. '.repeat(1000)}`;
  expect(new Set(mentionsIn(text, index).map((mention) => mention.entity))).toEqual(new Set(['s9999']));
  expect(processorTime() - start).toBeLessThan(QUICK);
});

test('a list of many thousands with one surname, known and strangers, is judged while it grows', () => {
  const rows: NameRow[] = [];
  for (const forename of ['Anna', 'Otto']) {
    rows.push(row(`${forename} Smith`, forename, { type: 'person' }));
    rows.push(row('Smith', forename, { type: 'person', kind: 'surname' }));
  }
  const page = createPageFinder({ mode: 'all', rows, filter: null, nations: [] });
  const text = 'Anna Smith met Otto Smith and Jane Smith. Then Smith left.';
  const start = processorTime();
  let last: string[] = [];
  for (let i = 0; i < 20_000; i += 1) {
    const raw = page.scan(text);
    page.evidence.add(raw);
    last = page.judge(text, raw).map((mention) => mention.entity);
  }
  expect(last.slice(0, 2)).toEqual(['Anna', 'Otto']);
  expect(processorTime() - start).toBeLessThan(QUICK);
});

test('a text of invisible characters, lone surrogates and endless accents is read to its end', () => {
  const index = new NameIndex([row('Minsk', 'minsk')], []);
  const text = `${'\u200b\u00ad'.repeat(50_000)} \ud800 \udc00 ${'e\u0301\u0302'.repeat(50_000)} M\u00adinsk 🇧🇾Minsk`;
  const start = processorTime();
  expect(scan(text, index).map((found) => text.slice(found.start, found.end))).toEqual([
    'M\u00adinsk',
    'Minsk',
  ]);
  expect(processorTime() - start).toBeLessThan(QUICK);
});

test('an index that is not whole, or of another version, says so', () => {
  const { table } = buildTable([{ text: 'Minsk', case: 'as-kind' }]);
  expect(() => new NameTable(table.buffer.slice(0, -4))).toThrow(TornTable);
  expect(() => new NameTable(new ArrayBuffer(4096))).toThrow(TornTable);
  expect(() => new NameTable(new ArrayBuffer(2))).toThrow(TornTable);
});

test('a filter lets through every name that it was made of, and few others', () => {
  const names = Array.from({ length: 20_000 }, (_, i) => `Firm${i.toString(36)} Works${i % 7}`);
  const filter = filterOf(buildTable(names.map((text) => ({ text, case: 'as-kind' }))).table);
  const page = createPageFinder({ mode: 'filter', rows: [], filter: filter.buffer, nations: [] });
  expect(page.wanted(names.join(', '))).toHaveLength(names.length);
  expect(page.wanted(names.join(', '))).toEqual([]);
  const others = names.map((name) => name.replace('Firm', 'Form'));
  expect(page.wanted(others.join(', ')).length).toBeLessThan(20);
});
