// From a place of a text where a name may start: the hash of one word, two words, … looked up in the table.
import { isUnclean } from './clean';
import { gapFold, SPACE_UNIT, wordFold } from './fold';
import { finish, MOST_WORDS, mix, mixPrefix, SEED } from './hash';
import { ENDS, GOES_ON, type NameTable } from './table';

/** Units between two words of a name, white space counted once: "Washington, D.C." has two. */
const LONGEST_GAP = 3;
/** White space is looked through this far: more is layout, and no name goes on behind it. */
const LONGEST_SPACE = 40;
/** Names that begin at one place, one within the other, that are remembered there. */
const MOST_HITS = 16;

/** Ends and numbers of the names that begin at the place walked last, the shortest first. */
export const hitEnds = new Int32Array(MOST_HITS);
export const hitForms = new Int32Array(MOST_HITS);

/** Looks up what begins at `start`; gives the number of hits. */
export function walk(text: string, start: number, table: NameTable): number {
  const { length } = text;
  let hash = SEED;
  let prefix = 0;
  let at = start;
  // Most beginnings are refused by their first three units.
  for (const last = Math.min(length, start + 3); at < last; at += 1) {
    const fold = wordFold(text.charCodeAt(at));
    if (fold === 0) break;
    hash = mix(hash, fold);
    prefix = mixPrefix(prefix, fold);
  }
  if ((((table.prefixes[prefix >>> 5] as number) >>> (prefix & 31)) & 1) === 0) return 0;
  let hits = 0;
  for (let words = 1; words <= MOST_WORDS; words += 1) {
    for (; at < length; at += 1) {
      const fold = wordFold(text.charCodeAt(at));
      if (fold === 0) break;
      hash = mix(hash, fold);
    }
    const whole = finish(hash);
    const reach = table.reach(whole);
    if ((reach & ENDS) !== 0 && hits < MOST_HITS) {
      const form = table.find(whole);
      if (form !== -1) {
        hitEnds[hits] = at;
        hitForms[hits] = form;
        hits += 1;
      }
    }
    if ((reach & GOES_ON) === 0) return hits;
    // What stands between this word and the next.
    let inSpace = false;
    let gap = 0;
    for (const gapStart = at; ; at += 1) {
      if (at >= length || gap > LONGEST_GAP || at - gapStart > LONGEST_SPACE) return hits;
      const unit = text.charCodeAt(at);
      const fold = gapFold(unit);
      if (fold === 0) break;
      if (fold !== SPACE_UNIT || !inSpace) {
        gap += 1;
        hash = mix(hash, fold);
      }
      inSpace = fold === SPACE_UNIT;
    }
  }
  return hits;
}

/**
 * Calls `visit` at every place of a text where a name may start; it gives the place to go on from (0: the next).
 * False, at once, when the text must first be cleaned; what `isCleaned` is as clean as it gets.
 */
export function eachStart(
  text: string,
  table: NameTable,
  visit: (at: number) => number,
  isCleaned = false,
): boolean {
  const { starts, look } = table;
  let from = 0;
  starts.lastIndex = 0;
  while (starts.test(text)) {
    const { lastIndex } = starts;
    const unclean = isUnclean(text.charCodeAt(lastIndex - 1));
    if (unclean && !isCleaned) return false;
    // There, and at the end of the text, a match may have fewer units than elsewhere: then each of them is tried.
    const last = unclean || lastIndex === text.length ? lastIndex - 1 : lastIndex - look;
    for (let at = Math.max(from, lastIndex - look); at <= last; at += 1) {
      if (at > 0 && wordFold(text.charCodeAt(at - 1)) !== 0) continue;
      const next = visit(at);
      if (next === 0) continue;
      from = next;
      at = next - 1;
    }
    starts.lastIndex = Math.max(from, last + 1);
  }
  return true;
}
