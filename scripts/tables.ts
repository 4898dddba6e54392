// `npm run tables`: packs the word lists of data/extract/tables/lists into the two modules that the extractor loads.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAPITALISED } from '../data/extract/tables/capitalised';
import { LOWER_CASE } from '../data/extract/tables/lower-case';
import { hashOf, type PackedWords, SET_LETTERS } from '../data/extract/tables/word-lists';
import { root } from './setup.mjs';

const folder = join(root, 'data/extract/tables');

/** The words of a list: parted by ";" where names have several words, else by white space; "#" begins a comment. */
function readList(name: string): string[] {
  const text = readFileSync(join(folder, `lists/${name}.txt`), 'utf8').replace(/^#.*$/gm, '');
  return text
    .split(text.includes(';') ? ';' : /\s+/)
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}

function pack(names: readonly string[], gapBits: number): PackedWords {
  const words = new Map<string, number>();
  for (const [bit, name] of names.entries())
    for (const word of readList(name)) words.set(word, (words.get(word) ?? 0) | (1 << bit));
  const size = words.size;
  const byHash = new Map<number, number>();
  for (const [word, set] of words) {
    const hash = hashOf(word, size * 2 ** gapBits);
    byHash.set(hash, (byHash.get(hash) ?? 0) | set);
  }
  const ordered = [...byHash].sort(([a], [b]) => a - b);
  const sets = [...new Set(byHash.values())].sort((a, b) => a - b);
  if (sets.length > SET_LETTERS.length)
    throw new Error(`${sets.length} sets of lists, letters for ${SET_LETTERS.length}`);
  return {
    size,
    gapBits,
    sets,
    members: ordered.map(([, set]) => SET_LETTERS.charAt(sets.indexOf(set))).join(''),
    hashes: riceCoded(
      ordered.map(([hash]) => hash),
      gapBits,
    ),
  };
}

function riceCoded(hashes: readonly number[], gapBits: number): string {
  let bits = '';
  for (const [i, hash] of hashes.entries()) {
    const gap = hash - (hashes[i - 1] ?? 0);
    bits += `${'1'.repeat(gap >> gapBits)}0${(gap & (2 ** gapBits - 1)).toString(2).padStart(gapBits, '0')}`;
  }
  const bytes = bits.match(/.{1,8}/g)?.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)) ?? [];
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '');
}

/** The modules by file name, as they should be for the lists as they are. */
export function packedModules(): Map<string, string> {
  const moduleOf = (names: readonly string[], gapBits: number) => {
    const { size, sets, members, hashes } = pack(names, gapBits);
    return `// Made by \`npm run tables\` from the lists in ./lists: change those, not this.
import type { PackedWords } from './word-lists';

// biome-ignore format: long strings
export const PACKED: PackedWords = {
  size: ${size},
  gapBits: ${gapBits},
  sets: [${sets.join(', ')}],
  members:
    '${members}',
  hashes:
    '${hashes}',
};
`;
  };
  // Names are looked up oftener: every run of capitals in all its lengths.
  return new Map([
    [join(folder, 'packed-lower-case.ts'), moduleOf(LOWER_CASE, 10)],
    [join(folder, 'packed-capitalised.ts'), moduleOf(CAPITALISED, 11)],
  ]);
}

if (process.argv[1]?.endsWith('tables.ts'))
  for (const [file, text] of packedModules()) writeFileSync(file, text);
