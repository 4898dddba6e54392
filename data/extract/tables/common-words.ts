// Ordinary words: capitalised at the start of a sentence or in a heading without being names.
// Packed apart from the other lists, so that the background, which asks for no other, carries no other.
import { PACKED_COMMON } from './packed';
import { wordLists } from './word-lists';

export const COMMON = ['common'] as const;

const WORDS = wordLists(COMMON, PACKED_COMMON).common;

/** Whether a lower-case word, or the word that it is a regular form of, is in the list. */
export function isCommonWord(word: string): boolean {
  return WORDS.has(word) || baseForms(word).some((base) => base.length > 2 && WORDS.has(base));
}

function baseForms(word: string): string[] {
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word.endsWith('ing')) return [word.slice(0, -3), `${word.slice(0, -3)}e`];
  if (word.endsWith('s') && !word.endsWith('ss'))
    return [word.slice(0, -1), ...(word.endsWith('es') ? [word.slice(0, -2)] : [])];
  if (word.endsWith('ed')) return [word.slice(0, -2), word.slice(0, -1)];
  if (word.endsWith('ly')) return [word.slice(0, -2)];
  return [];
}
