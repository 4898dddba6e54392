// A name as numbers: a rolling hash over its folded units, taken at each word's end.
import { gapFold, SPACE_UNIT, wordFold } from './fold';

/** Longer names are not looked for: no text says them, and each would slow every page. */
export const LONGEST_NAME = 200;
export const MOST_WORDS = 32;

const PREFIX_UNITS = 3;
export const PREFIX_MASK = (1 << 15) - 1;
export const SEED = 0x811c9dc5 | 0;

export const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
export const mixPrefix = (prefix: number, unit: number): number =>
  (Math.imul(prefix, 31) + unit) & PREFIX_MASK;

/** Spreads a rolling hash over 32 bits, so that every bit may serve as an address. */
export function finish(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return (h ^ (h >>> 15)) >>> 0;
}

/** What is known of the name hashed last: how many words, and the hash up to each one's end. One object, used again. */
export const hashed = { words: 0, prefix: 0, hashes: new Uint32Array(MOST_WORDS) };

/** Hashes a cleaned name into `hashed`; false when it has no letter or digit, too many of them or too many words. */
export function hashName(name: string): boolean {
  if (name.length > LONGEST_NAME) return false;
  let hash = SEED;
  let ahead = SEED;
  let words = 0;
  let letters = 0;
  let prefix = 0;
  let inWord = false;
  let inSpace = false;
  for (let i = 0; i < name.length; i += 1) {
    const unit = name.charCodeAt(i);
    const fold = wordFold(unit);
    if (fold !== 0) {
      if (!inWord) {
        hash = ahead;
        inWord = true;
        inSpace = false;
        words += 1;
      }
      if (words === 1 && letters < PREFIX_UNITS) prefix = mixPrefix(prefix, fold);
      letters += 1;
      hash = mix(hash, fold);
    } else if (words > 0) {
      if (inWord) {
        if (words === MOST_WORDS) return false;
        hashed.hashes[words - 1] = finish(hash);
        ahead = hash;
        inWord = false;
      }
      const between = gapFold(unit);
      if (between !== SPACE_UNIT || !inSpace) ahead = mix(ahead, between);
      inSpace = between === SPACE_UNIT;
    }
  }
  if (words > 0) hashed.hashes[words - 1] = finish(hash);
  hashed.words = words;
  hashed.prefix = prefix;
  return words > 0;
}
