// What a page must ask about when it does not hold the names themselves.
import type { NameTable } from './table';
import { eachStart, hitEnds, walk } from './walk';

/** The pieces of a clean text that a filter lets through: from where a name may start to where the longest may end. */
export function candidates(text: string, filter: NameTable): string[] {
  const found: string[] = [];
  const visit = (at: number) => {
    const hits = walk(text, at, filter);
    if (hits > 0) found.push(text.slice(at, hitEnds[hits - 1]).replaceAll('\n', ' '));
    return 0;
  };
  eachStart(text, filter, visit, true);
  return found;
}

/** Words in lower case that a name may hold between two with capitals: "Bank of the West". */
const MOST_SMALL = 2;

/** A word that begins with a capital, a digit or a letter without case; what may follow it in a name. */
const BIG = '[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}][\\p{L}\\p{M}\\p{N}]*';
const SMALL = '[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]*';
const GAP =
  '(?:\\s{1,40}|[^\\s\\p{L}\\p{M}\\p{N}]{1,3}\\s{0,40}|\\s{1,40}[^\\s\\p{L}\\p{M}\\p{N}]{1,2}\\s{0,40})';
/** Made when it is first needed: that takes milliseconds, and most pages ask in other ways. */
let run: RegExp | null = null;

const runOf = (): RegExp =>
  new RegExp(
    `${BIG}(?:(?:${GAP}${SMALL}){0,${MOST_SMALL}}${GAP}${BIG})*(?:${GAP}${SMALL}){0,${MOST_SMALL}}`,
    'gu',
  );

/** A run is cut into pieces of this length that overlap by the longest name. */
const LONGEST_RUN = 1000;
const OVERLAP = 260;

/** Whether a name is found in the runs of any text that holds it. */
export const isInRuns = (name: string): boolean => {
  const [run] = runs(name);
  return run === name;
};

/** The runs of a clean text that begin with a capital or digit, with what of it may belong to a name. */
export function runs(text: string): string[] {
  const found: string[] = [];
  run ??= runOf();
  for (const [words] of text.matchAll(run)) {
    const line = words.replaceAll('\n', ' ');
    for (let at = 0; at === 0 || at + OVERLAP < line.length; at += LONGEST_RUN - OVERLAP) {
      found.push(line.slice(at, at + LONGEST_RUN));
    }
  }
  return found;
}
