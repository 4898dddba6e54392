// `npm run tables`: packs the word lists of data/extract/tables/lists into the module that the extractor loads.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CAPITALISED } from '../data/extract/tables/capitalised';
import { COMMON } from '../data/extract/tables/common-words';
import { LOWER_CASE } from '../data/extract/tables/lower-case';
import { LIST_LETTERS, type PackedWords } from '../data/extract/tables/word-lists';
import { packWords } from './pack-words';
import { root } from './setup.mjs';

const folder = join(root, 'data/extract/tables');

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

/**
 * Words that one pack holds are likely to be looked for in the other ("However" among names, "nixon" among words), and
 * so are other forms of words.
 */
const LIKELY = {
  capitalised: (_own: readonly string[], other: readonly string[]) =>
    other.map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
  lower: (own: readonly string[], other: readonly string[]) => [
    ...other.map((word) => word.toLowerCase()),
    ...own.flatMap((word) =>
      ['s', 'ed', 'ing', 'ly'].map((end) => word.replace(/e$/, end === 's' ? 'e' : '') + end),
    ),
  ],
};

function pack(
  names: readonly string[],
  otherNames: readonly string[],
  likely: keyof typeof LIKELY,
): PackedWords {
  if (names.length > LIST_LETTERS.length)
    throw new Error(`${names.length} lists, letters for ${LIST_LETTERS.length}`);
  const lists = readLists();
  const byWord = new Map<string, string>();
  for (const [i, name] of names.entries()) {
    const words = lists.get(name);
    if (!words) throw new Error(`no list ${name}`);
    for (const word of new Set(words)) byWord.set(word, (byWord.get(word) ?? '') + LIST_LETTERS.charAt(i));
  }
  const other = otherNames.flatMap((name) => lists.get(name) ?? []);
  const others = new Set(LIKELY[likely]([...byWord.keys()], other).filter((word) => !byWord.has(word)));
  return packWords(byWord, [...others]);
}

/** The module as it should be for the lists as they are. The packs stand in one: side by side they compress better. */
export const packed = {
  file: join(folder, 'packed.ts'),
  text(): string {
    const literal = ({ sets, table }: PackedWords) => `{
  sets: ['${sets.join("', '")}'],
  table: '${table}',
}`;
    return `// Made by \`npm run tables\` from the lists in ./lists: change those, not this.
import type { PackedWords } from './word-lists';

// biome-ignore format: long strings
export const PACKED_COMMON: PackedWords = ${literal(pack(COMMON, [...LOWER_CASE, ...CAPITALISED], 'lower'))};

// biome-ignore format: long strings
export const PACKED_LOWER_CASE: PackedWords = ${literal(pack(LOWER_CASE, [...COMMON, ...CAPITALISED], 'lower'))};

// biome-ignore format: long strings
export const PACKED_CAPITALISED: PackedWords = ${literal(pack(CAPITALISED, [...COMMON, ...LOWER_CASE], 'capitalised'))};
`;
  },
};

if (process.argv[1]?.endsWith('tables.ts')) writeFileSync(packed.file, packed.text());
