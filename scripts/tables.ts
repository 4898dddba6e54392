// `npm run tables`: packs the word lists of data/extract/tables/lists into the two modules that the extractor loads.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAPITALISED } from '../data/extract/tables/capitalised';
import { LOWER_CASE } from '../data/extract/tables/lower-case';
import {
  hashOf,
  LIST_LETTERS,
  type Packed,
  type PackedWords,
  riceBits,
} from '../data/extract/tables/word-lists';
import { root } from './setup.mjs';

const folder = join(root, 'data/extract/tables');

/** One unknown word, and one unknown run of words, in 2 ** this is taken for a listed one; each bit more costs a kilobyte. */
const WORD_BITS = 10;
const PHRASE_BITS = 13;

/**
 * Every list by name. A file holds one, or several under lines "== name: what it holds". Words are parted by ";" where
 * names have several words, else by white space; "#" begins a comment.
 */
function readLists(): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const file of readdirSync(join(folder, 'lists'))) {
    const text = readFileSync(join(folder, 'lists', file), 'utf8').replace(/^#.*$/gm, '');
    const parts = text.includes('\n== ') ? text.split(/^== /m).slice(1) : [`${file.slice(0, -4)}:\n${text}`];
    for (const part of parts) {
      const [, name = '', body = ''] = /^([\w-]+):[^\n]*\n([\s\S]*)$/.exec(part) ?? [];
      if (!name || lists.has(name)) throw new Error(`${file}: no name, or twice the same: ${name}`);
      const words = body.split(body.includes(';') ? ';' : /\s+/);
      lists.set(name, words.map((word) => word.trim().replace(/\s+/g, ' ')).filter(Boolean));
    }
  }
  return lists;
}

/** Words that one pack holds are likely to be looked for in the other: "However" among names, "nixon" among words. */
const CASES = {
  capitalised: (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
  lower: (word: string) => word.toLowerCase(),
};

/** Of so many seeds the one by which no two listed words share a hash and the fewest of the others have a listed one's. */
function seedFor(words: ReadonlySet<string>, others: readonly string[], room: number): number {
  let [best, fewest] = [0, Number.POSITIVE_INFINITY];
  for (let seed = 0; seed < 1000 && fewest > 0; seed++) {
    const hashes = new Set([...words].map((word) => hashOf(word, room, seed)));
    const shared = words.size - hashes.size;
    if (shared * 10 >= fewest) continue;
    const taken = others.filter((word) => hashes.has(hashOf(word, room, seed))).length;
    if (shared * 10 + taken < fewest) [best, fewest] = [seed, shared * 10 + taken];
  }
  return best;
}

function pack(names: readonly string[], otherNames: readonly string[], casing: keyof typeof CASES): Packed {
  if (names.length > LIST_LETTERS.length)
    throw new Error(`${names.length} lists, letters for ${LIST_LETTERS.length}`);
  const lists = readLists();
  const byWord = new Map<string, number[]>();
  for (const [i, name] of names.entries()) {
    const words = lists.get(name);
    if (!words) throw new Error(`no list ${name}`);
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), i]);
  }
  const others = otherNames
    .flatMap((name) => lists.get(name) ?? [])
    .map(CASES[casing])
    .filter((word) => !byWord.has(word));
  const spaced = [true, false].map((phrase) => [...byWord].filter(([word]) => word.includes(' ') === phrase));
  const [phrases = [], words = []] = spaced;
  return {
    words: packWords(new Map(words), others, WORD_BITS),
    phrases: phrases.length > 0 ? packWords(new Map(phrases), [], PHRASE_BITS) : null,
  };
}

/** Packs words with the numbers of their lists. */
function packWords(
  byWord: ReadonlyMap<string, number[]>,
  others: readonly string[],
  gapBits: number,
): PackedWords {
  const size = byWord.size;
  const room = size * 2 ** gapBits;
  const seed = seedFor(new Set(byWord.keys()), others, room);
  const byHash = new Map<number, Set<number>>();
  for (const [word, listed] of byWord) {
    const hash = hashOf(word, room, seed);
    byHash.set(hash, new Set([...(byHash.get(hash) ?? []), ...listed]));
  }
  const bySet = new Map<string, number[]>();
  for (const [hash, listed] of byHash) {
    const letters = [...listed]
      .sort((a, b) => a - b)
      .map((i) => LIST_LETTERS.charAt(i))
      .join('');
    bySet.set(letters, [...(bySet.get(letters) ?? []), hash]);
  }
  const ordered = [...bySet].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    size,
    gapBits,
    seed,
    sets: ordered.map(([letters, hashes]) => letters + hashes.length).join(''),
    hashes: base64(ordered.map(([, hashes]) => riceCoded(hashes, riceBits(room, hashes.length))).join('')),
  };
}

/** Bits, as text of noughts and ones. */
function riceCoded(hashes: readonly number[], bits: number): string {
  let [coded, last] = ['', 0];
  for (const hash of [...hashes].sort((a, b) => a - b)) {
    const gap = hash - last;
    last = hash;
    const rest = bits ? (gap % 2 ** bits).toString(2).padStart(bits, '0') : '';
    coded += `${'1'.repeat(Math.floor(gap / 2 ** bits))}0${rest}`;
  }
  return coded;
}

function base64(bits: string): string {
  const bytes = bits.match(/.{1,8}/g)?.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)) ?? [];
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '');
}

/** The modules by file name, as they should be for the lists as they are. */
export function packedModules(): Map<string, string> {
  const literal = ({ size, gapBits, seed, sets, hashes }: PackedWords) => `{
    size: ${size},
    gapBits: ${gapBits},
    seed: ${seed},
    sets: '${sets}',
    hashes: '${hashes}',
  }`;
  const moduleOf = ({
    words,
    phrases,
  }: Packed) => `// Made by \`npm run tables\` from the lists in ./lists: change those, not this.
import type { Packed } from './word-lists';

// biome-ignore format: long strings
export const PACKED: Packed = {
  words: ${literal(words)},
  phrases: ${phrases ? literal(phrases) : 'null'},
};
`;
  return new Map([
    [join(folder, 'packed-lower-case.ts'), moduleOf(pack(LOWER_CASE, CAPITALISED, 'lower'))],
    [join(folder, 'packed-capitalised.ts'), moduleOf(pack(CAPITALISED, LOWER_CASE, 'capitalised'))],
  ]);
}

if (process.argv[1]?.endsWith('tables.ts'))
  for (const [file, text] of packedModules()) writeFileSync(file, text);
