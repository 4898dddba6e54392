// A whole text taken as one page: its blocks are parted by blank lines, its evidence is all of it.
import type { Pack } from '../model';
import { NameIndex, scan } from './finder';
import { settleLines } from './lines';
import { prepareRows } from './prepare';
import { nationNames } from './regions';
import type { Mention, NameRow, RawMention } from './rows';
import { PageEvidence } from './trust';

const BLANK_LINE = /(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*(?:\r\n?|\n)/g;

/** The blocks of a plain text with where they start. */
function* blocksOf(text: string): Generator<{ start: number; text: string }> {
  let start = 0;
  for (const match of text.matchAll(BLANK_LINE)) {
    yield { start, text: text.slice(start, match.index) };
    start = match.index + match[0].length;
  }
  yield { start, text: text.slice(start) };
}

/** The names of packs that are looked for. An entity that two packs hold under one id and name is one. */
export function rowsOfPacks(packs: readonly Pack[]): NameRow[] {
  return packs.flatMap((pack) =>
    pack.entities.flatMap(({ id, type, names }) =>
      names
        .filter((name) => name.on)
        .map(({ text, kind, case: rule, language }) => ({
          text,
          kind,
          case: rule,
          language,
          entity: id,
          type,
        })),
    ),
  );
}

/** The index of packs' names, demonyms off. */
export const indexOfRows = (rows: readonly NameRow[]): NameIndex =>
  new NameIndex(prepareRows(rows, false), nationNames());

/** Every mention in a text that may be believed there, in order. */
export function mentionsIn(text: string, index: NameIndex): Mention[] {
  const evidence = new PageEvidence(index);
  const blocks: { start: number; text: string; found: RawMention[] }[] = [];
  for (const { start, text: raw } of blocksOf(text)) {
    const block = settleLines(raw, '\n');
    const found = scan(block, index);
    if (found.length === 0) continue;
    evidence.add(found);
    blocks.push({ start, text: block, found });
  }
  return blocks.flatMap(({ start: from, text: block, found }) =>
    evidence.judge(block, found).map((mention) => {
      const [start, end] = [mention.start + from, mention.end + from];
      return { ...mention, start, end, text: text.slice(start, end) };
    }),
  );
}
