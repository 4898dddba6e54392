// The finder as a page's script drives it: what must be asked of the background, what is found, what is believed.
import { clean } from './clean';
import { NameIndex, scan } from './finder';
import type { Mention, NameRow, RawMention } from './rows';
import { NameTable } from './table';
import { type Dismissed, PageEvidence } from './trust';
import { candidates, runs } from './wanted';
import { knowWords } from './words';

/** What the background gives a page to start with. */
export interface NameSupply {
  /** `all`: rows are everything. Otherwise texts must first be asked about, by `wanted`. */
  mode: 'all' | 'filter' | 'runs' | 'texts';
  rows: NameRow[];
  /** The table of `rows` as the background built it (`NameTable`): it is warm, and a page's script is not. */
  table?: { buffer: ArrayBuffer; forms: Int32Array };
  /** The filter of mode `filter`. */
  filter: ArrayBuffer | null;
  /** The English names of countries: for what stands beside names. */
  nations: readonly string[];
  /** The longest lists of other words beside names; none where they are known already. */
  words?: readonly string[];
  /** What a person said these names do not mean, on this site or everywhere. */
  dismissed?: Dismissed[];
}

/**
 * For each block: `wanted(text)`; what it gives is asked of the background (`names.find`, several joined by line
 * feeds) and the answer goes to `learn`; then `scan(text)`. Keep what scan gives with the block and `add` it to
 * `evidence`; `remove` it before the block is scanned again or goes. `judge` says what may be marked now; when
 * `evidence.version` has changed since, judge again.
 */
export interface PageFinder {
  /** Pieces of the text that must be asked about before it can be scanned; each piece is wanted only once. */
  wanted(text: string): string[];
  learn(rows: readonly NameRow[]): void;
  scan(text: string): RawMention[];
  judge(text: string, found: readonly RawMention[]): Mention[];
  readonly evidence: PageEvidence;
}

/** A finder for one page (or frame). */
export function createPageFinder(supply: NameSupply): PageFinder {
  const { table, words } = supply;
  if (words) knowWords(words);
  const built = table && { table: new NameTable(table.buffer), forms: table.forms };
  const index = new NameIndex(supply.rows, supply.nations, built);
  const evidence = new PageEvidence(index, supply.dismissed);
  const asked = new Set<string>();
  const nothing: string[] = [];
  const filter = supply.filter === null ? null : new NameTable(supply.filter);
  const pieces = (text: string): string[] => {
    if (filter !== null) return candidates(text, filter);
    return supply.mode === 'runs' ? runs(text) : [text.replaceAll('\n', ' ')];
  };
  return {
    wanted: (text) => {
      if (supply.mode === 'all') return nothing;
      return pieces(clean(text, false).text).filter((piece) => !asked.has(piece) && asked.add(piece));
    },
    learn: (rows) => index.learn(rows),
    scan: (text) => scan(text, index),
    judge: (text, found) => evidence.judge(text, found),
    evidence,
  };
}
