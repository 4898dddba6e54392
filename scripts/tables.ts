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

/** A word as the pack that does not hold it is asked for it. */
const asked = {
  capitalised: (word: string) => word.charAt(0).toUpperCase() + word.slice(1),
  lower: (word: string) => word.toLowerCase(),
};

/** Other forms of a word. */
const formsOf = (word: string): string[] =>
  ['s', 'ed', 'ing', 'ly'].map((end) => word.replace(/e$/, end === 's' ? 'e' : '') + end);

/** What a pack is not to take for its own. */
interface NotListed {
  /** Lists of words that many texts ask for in vain: the pack says for certain that they are none of its own. */
  certain: readonly string[];
  /** Lists whose words are likely to be asked for, too ("However" among names, "nixon" among words). */
  likely: readonly string[];
  /** And so are other forms of its own words and of ordinary ones. */
  forms?: boolean;
}

function pack(
  names: readonly string[],
  written: keyof typeof asked,
  { certain, likely, forms }: NotListed,
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
  const wordsOf = (others: readonly string[]) =>
    others.flatMap((name) => lists.get(name) ?? []).map(asked[written]);
  const inForms = forms ? [...byWord.keys(), ...wordsOf(COMMON)].flatMap(formsOf) : [];
  const others = new Set([...wordsOf(likely), ...inForms].filter((word) => !byWord.has(word)));
  return packWords(byWord, new Set(wordsOf(certain)), [...others]);
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
export const PACKED_COMMON: PackedWords = ${literal(pack(COMMON, 'lower', { certain: [], likely: [...LOWER_CASE, ...CAPITALISED] }))};

// biome-ignore format: long strings
export const PACKED_LOWER_CASE: PackedWords = ${literal(pack(LOWER_CASE, 'lower', { certain: COMMON, likely: CAPITALISED, forms: true }))};

// biome-ignore format: long strings
export const PACKED_CAPITALISED: PackedWords = ${literal(pack(CAPITALISED, 'capitalised', { certain: [], likely: [...COMMON, ...LOWER_CASE] }))};
`;
  },
};

if (process.argv[1]?.endsWith('tables.ts')) writeFileSync(packed.file, packed.text());
