// Word lists packed for shipping. The lists themselves stand in ./lists for people to read and change, compiled by hand
// for this project from general knowledge; `npm run tables` packs them. Shipped is only a hash of each word, the words
// of the same lists together: some 13 bits a word where gzip needs 26. The price: of what is in no list, one word in
// 1,000, and one run of words in 10,000, is taken for a listed one.

/** A list: whether it holds a word. */
export interface WordList {
  has(word: string): boolean;
}

/** Several lists in one. */
export interface PackedWords {
  /** How many words there are: their hashes lie between 0 and this times 2 ** gapBits. */
  size: number;
  /** One unknown word in 2 ** gapBits has the hash of a listed one. */
  gapBits: number;
  /** Where the hashing starts: `npm run tables` seeks one by which no word of the other pack is taken for one of this. */
  seed: number;
  /** For each set of lists that occurs: a letter of LIST_LETTERS for each list of it, and how many words are in just these. */
  sets: string;
  /** The hashes set by set, each set's in order: the gaps between them, Rice-coded (quotient in ones and a nought, rest), in base 64. */
  hashes: string;
}

export const LIST_LETTERS =
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,-./:;<=>?@[]^_{|}~';

/** How many bits of a gap are written plainly, where `count` hashes lie in a room. */
export const riceBits = (room: number, count: number): number =>
  Math.max(0, Math.floor(Math.log2(room / count)));

/** FNV-1a over UTF-16 code units, mixed once more, spread over the hashes' room. */
export function hashOf(word: string, room: number, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return Math.floor(((hash >>> 0) / 2 ** 32) * room);
}

/** The words of a pack, and apart from them what has a space in it: every run of capitals is looked for in all its lengths. */
export interface Packed {
  words: PackedWords;
  phrases: PackedWords | null;
}

/** Hash -> the letters of the lists that hold its word. */
function unpack({ size, gapBits, sets, hashes }: PackedWords): Map<number, string> {
  const room = size * 2 ** gapBits;
  const bytes = atob(hashes);
  const words = new Map<number, string>();
  let at = 0;
  const bit = () => (bytes.charCodeAt(at >> 3) >> (7 - (at++ & 7))) & 1;
  for (const [, lists = '', count] of sets.matchAll(/(\D+)(\d+)/g)) {
    const bits = riceBits(room, Number(count));
    let hash = 0;
    for (let n = Number(count); n > 0; n--) {
      while (bit()) hash += 2 ** bits;
      let rest = 0;
      for (let i = 0; i < bits; i++) rest = rest * 2 + bit();
      hash += rest;
      words.set(hash, lists);
    }
  }
  return words;
}

/** Finds the letters of the lists that hold a word; the pack is read on first need. */
function reader(packed: PackedWords | null): (word: string) => string {
  if (!packed) return () => '';
  let words: Map<number, string> | undefined;
  const room = packed.size * 2 ** packed.gapBits;
  return (word) => {
    words ??= unpack(packed);
    return words.get(hashOf(word, room, packed.seed)) ?? '';
  };
}

/** Words whose lists are remembered: a text uses the same ones again and again. */
const REMEMBERED = 20_000;

/** The lists of a pack by name, given in the order of their letters. */
export function wordLists<Name extends string>(
  names: readonly Name[],
  packed: Packed,
): Record<Name, WordList> {
  const [ofWord, ofPhrase] = [reader(packed.words), reader(packed.phrases)];
  const memory = new Map<string, string>();
  const listsOf = (word: string): string => {
    let lists = memory.get(word);
    if (lists === undefined) {
      lists = word.includes(' ') ? ofPhrase(word) : ofWord(word);
      if (memory.size > REMEMBERED) memory.clear();
      memory.set(word, lists);
    }
    return lists;
  };
  return Object.fromEntries(
    names.map((name, i) => [name, { has: (word: string) => listsOf(word).includes(LIST_LETTERS.charAt(i)) }]),
  ) as Record<Name, WordList>;
}
