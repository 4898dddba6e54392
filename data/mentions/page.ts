// The finder as a page's script drives it: what must be asked of the background, what is found, what is believed.
import { NameIndex, scan } from './finder';
import type { Mention, NameRow, RawMention } from './rows';
import { PageEvidence } from './trust';

/** What the background gives a page to start with. */
export interface NameSupply {
  /** `all`: rows are everything. `filter`, `runs`: texts must first be asked about, by `wanted`. */
  mode: 'all' | 'filter' | 'runs';
  rows: NameRow[];
  /** The filter of mode `filter`. */
  filter: ArrayBuffer | null;
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
  const index = new NameIndex(supply.rows);
  const evidence = new PageEvidence(index);
  return {
    wanted: () => [],
    learn: (rows) => index.learn(rows),
    scan: (text) => scan(text, index),
    judge: (text, found) => evidence.judge(text, found),
    evidence,
  };
}
