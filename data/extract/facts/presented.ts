// Whom a sentence brings in without being the words of anybody: somebody presented, somebody who is only described.
import type { Tokens } from './contents';
import type { Clause } from './grammar/clauses';
import { type Reading, wordAt } from './grammar/reading';
import { headWord } from './who';

/** Whom a sentence that begins with something else presents: "Among them was Janet Holm". */
export function presented(
  { mentionAt, mentions, types }: Reading,
  clauses: readonly Clause[],
): string | null {
  const main = clauses.find(({ under }) => under === null);
  if (main?.via !== 'none' || !main.verb.copula) return null;
  const entity = mentions[mentionAt[main.verb.last] ?? -1]?.entity;
  return entity !== undefined && types.get(entity) === 'person' ? entity : null;
}

/** "he" or "she" for "the old man", "the woman": somebody whom the sentence does not name. */
export function strangerOf(reading: Reading, subject: Tokens): 'he' | 'she' | null {
  if (!/^(?:the|an?|one|another)$/.test(wordAt(reading, subject.first))) return null;
  const noun = headWord(reading, subject);
  if (/^(?:boy|father|husband|grandfather|widower)$|(?<!wo|hu)man$/.test(noun)) return 'he';
  return /^(?:woman|girl|lady|mother|wife|grandmother|widow)$/.test(noun) ? 'she' : null;
}
