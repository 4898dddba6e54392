// Word lists packed for shipping. The lists themselves stand in ./lists for people to read and change, compiled by hand
// for this project from general knowledge; `npm run tables` packs them. Shipped is only a hash of each word
// with the lists that hold it: 13 bits a word where gzip needs 26. The price: one unknown name in 2,000 and one
// other word in 1,000 are taken for listed ones.

/** A list: whether it holds a word. */
export interface WordList {
  has(word: string): boolean;
}

/** Several lists in one: the words' hashes in order, and for each the lists that hold it. */
export interface PackedWords {
  /** How many words there are: their hashes lie between 0 and this times 2 ** gapBits. */
  size: number;
  /** One unknown word in 2 ** gapBits has the hash of a listed one. */
  gapBits: number;
  /** The sets of lists that occur, a bit for each list. */
  sets: readonly number[];
  /** For each hash a letter of SET_LETTERS: the index of its set. */
  members: string;
  /** The gaps between the hashes, Rice-coded (quotient in ones and a nought, then gapBits bits), in base 64. */
  hashes: string;
}

export const SET_LETTERS =
  '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+,-./:;<=>?@[]^_{|}~';

/** FNV-1a over UTF-16 code units, mixed once more, spread over the hashes' room. */
export function hashOf(word: string, room: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return Math.floor(((hash >>> 0) / 2 ** 32) * room);
}

/** Hash -> bits of the lists that hold its word. */
function unpack({ gapBits, sets, members, hashes }: PackedWords): Map<number, number> {
  const bytes = atob(hashes);
  const words = new Map<number, number>();
  let [at, hash] = [0, 0];
  const bit = () => (bytes.charCodeAt(at >> 3) >> (7 - (at++ & 7))) & 1;
  for (const letter of members) {
    while (bit()) hash += 2 ** gapBits;
    let rest = 0;
    for (let i = 0; i < gapBits; i++) rest = rest * 2 + bit();
    hash += rest;
    words.set(hash, sets[SET_LETTERS.indexOf(letter)] ?? 0);
  }
  return words;
}

/** The lists of a pack by name, given in the order of their bits. Unpacked on first need. */
export function wordLists<Name extends string>(
  names: readonly Name[],
  packed: PackedWords,
): Record<Name, WordList> {
  let words: Map<number, number> | undefined;
  const room = packed.size * 2 ** packed.gapBits;
  const listsOf = (word: string): number => {
    words ??= unpack(packed);
    return words.get(hashOf(word, room)) ?? 0;
  };
  return Object.fromEntries(
    names.map((name, bit) => [name, { has: (word: string) => (listsOf(word) & (1 << bit)) !== 0 }]),
  ) as Record<Name, WordList>;
}
