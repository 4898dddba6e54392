// Whether somebody acts where a sentence begins with a word that may be a name or only a word: "Brown never knew".
import { type Neighbour, wordAfter } from './around';
import type { KnownNames } from './verdict';
import { isDeed } from './words';

/** Between whoever acts and the verb. */
const ADVERB =
  /^(?:[a-z]{2,}ly|never|also|now|then|still|once|later|again|first|often|soon|always|already|even|just|too|twice|instead)$/;
/** Behind a verb, and hardly behind a noun: "Cook runs the firm", but "Rice prices rose". */
const OBJECT = /^(?:the|an?|his|hers?|its?|their|him|them|us|me|no)$/;
const THIRD_PERSON = /[a-z][^s]s$/;

/** Whether the word behind a name tells that a person stands there. */
export function actsThere(text: string, next: Neighbour, known: KnownNames): boolean {
  const word = next.text;
  if (isDeed(word) || /^h(?:im|er)self$/.test(word)) return true;
  const after = wordAfter(text, next.end);
  if (after === null || !/^ ?'?$/.test(after.gap)) return false;
  // "Brown didn't": the apostrophe parts it.
  if (after.gap === "'") return after.text === 't';
  if (word === 'and') return known.typesFrom(text, after.start).includes('person');
  if (ADVERB.test(word)) return isDeed(after.text) || THIRD_PERSON.test(after.text);
  return THIRD_PERSON.test(word) && OBJECT.test(after.text);
}
