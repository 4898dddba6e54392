// The names in an article of the store as a page would show them: for the live example of the settings.
import { mentionsIn } from '@/data/mentions/document';
import { NameIndex } from '@/data/mentions/finder';
import { prepareRows } from '@/data/mentions/prepare';
import { nationNames } from '@/data/mentions/regions';
import type { Mention } from '@/data/mentions/rows';
import { theStore } from './stored';

/** An example is a few lines: what stands further down is not looked at. */
const MOST = 20_000;

/** Answers `example.mentions`. Only names of the article's own entities are looked for. */
export async function exampleMentions(source: string): Promise<Mention[]> {
  const store = await theStore();
  const reading = await store.source(source);
  if (!reading?.source.text) return [];
  const [rows, { marks }] = await Promise.all([
    store.namesFor(reading.entities.map(({ entity }) => entity.id)),
    store.settings(),
  ]);
  return mentionsIn(
    reading.source.text.slice(0, MOST),
    new NameIndex(prepareRows(rows, marks.demonyms), nationNames()),
  );
}
