// Word lists packed for shipping. The lists themselves stand in ./lists for people to read and change, compiled by hand
// for this project from general knowledge; `npm run tables` packs them (scripts/pack-words.ts). Shipped are no words, only
// a table of bits, such that certain sums of them spell out for each listed word in which lists it is: some 12 bits a
// word where gzip needs 26. The price: of what is in no list, one word in 512 and one run of words in 4,000 is
// taken for a listed one; but among words in lower case no ordinary word is.

import { remembered } from '../remembered';

/** A list: whether it holds a word. */
export interface WordList {
  has(word: string): boolean;
}

/** Several lists in one. */
export interface PackedWords {
  /** The sets of lists that occur, a letter of LIST_LETTERS for each list: for each length of code those that have it, in order. */
  sets: readonly string[];
  /** The bits, in base 64. */
  table: string;
}

export const LIST_LETTERS =
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,-./:;<=>?@[]^_{|}~';

/** From how many 32-bit words of the table each bit of an answer is summed. */
export const SPAN = 12;

/**
 * A listed word's answer begins with so many noughts, which what is in no list has by chance only; each more costs 1.4 kB.
 * Of runs of words every run of capitals is looked for, in all its lengths.
 */
export const checkBits = (word: string): number => (word.includes(' ') ? 12 : 9);

/** Each bit of the result hangs on each of the number. */
function mixed(bits: number): number {
  let hash = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return hash ^ (hash >>> 15);
}

/** FNV-1a over UTF-16 code units. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Each bit of a word's answer is the sum of some bits of the table. This tells which, from a word's hash and the bit's number. */
export const seedOf = (hash: number, n: number): number => mixed(hash + Math.imul(n, 0x9e3779b9));

/** They are in SPAN words of the table from this one on, … */
export const startOf = (seed: number, words: number): number =>
  Math.floor(((seed >>> 0) / 2 ** 32) * (words - SPAN + 1));

/** … and are these in the `i`th of them. */
export const maskOf = (seed: number, i: number): number => mixed(seed + i + 1);

/** Whether the number of ones among the bits is odd. */
export function parity(bits: number): number {
  let sum = bits;
  for (let half = 16; half > 0; half >>= 1) sum ^= sum >>> half;
  return sum & 1;
}

/** Bit `n` of the answer. */
export function bitOf(table: Uint32Array, hash: number, n: number): number {
  const seed = seedOf(hash, n);
  const start = startOf(seed, table.length);
  let sum = 0;
  for (let i = 0; i < SPAN; i++) sum ^= maskOf(seed, i) & (table[start + i] ?? 0);
  return parity(sum);
}

/** Finds the letters of the lists that hold a word; the pack is read on first need. */
function reader(packed: PackedWords): (word: string) => string {
  let byLength: string[][] | undefined;
  let table = new Uint32Array();
  return (word) => {
    if (!byLength) {
      byLength = packed.sets.map((sets) => sets.split(' ').filter(Boolean));
      table = new Uint32Array(Uint8Array.from(atob(packed.table), (byte) => byte.charCodeAt(0)).buffer);
    }
    const hash = hashOf(word);
    let n = 0;
    for (const checks = checkBits(word); n < checks; n++) if (bitOf(table, hash, n)) return '';
    // A canonical prefix code: the codes of a length follow each other, and after them begin those of the next.
    let code = 0;
    for (const group of byLength) {
      const set = group[code];
      if (set !== undefined) return set;
      code = (code - group.length) * 2 + bitOf(table, hash, n++);
    }
    return '';
  };
}

/** The lists of a pack by name, given in the order of their letters. */
export function wordLists<Name extends string>(
  names: readonly Name[],
  packed: PackedWords,
): Record<Name, WordList> {
  const listsOf = remembered(reader(packed));
  return Object.fromEntries(
    names.map((name, i) => [name, { has: (word: string) => listsOf(word).includes(LIST_LETTERS.charAt(i)) }]),
  ) as Record<Name, WordList>;
}
