// Clauses that say nothing alone: their verb lacks its object, their subject is another clause's, they hang on a
// condition, or somebody says nothing in them.
import { lowerCase } from '../tables/lower-case';
import { cueOf } from './cues';
import type { Clause } from './grammar/clauses';
import { dateAt, type Reading, type Unit, wordAt } from './grammar/reading';
import { hasObject } from './judging';

/** Whether the clause lacks what its verb needs, or its subject is not what it seems. */
export function isUnfinished(reading: Reading, { verb, subject, under, last }: Clause): boolean {
  const { tags } = reading;
  const head = wordAt(reading, verb.head);
  const first = subject?.first ?? 0;
  return (
    // "Webb, a project of NASA and others, was launched": the name before the description is what was
    (wordAt(reading, first - 1) === ',' &&
      wordAt(reading, verb.first - 1) === ',' &&
      /^(?:an?|its|his|her)$/.test(wordAt(reading, first))) ||
    // "showed just how important -- and popular -- it is"
    wordAt(reading, last - 2) === 'how' ||
    // "the oil — about 17% of all that was spilled — was": an aside whose verb may be a participle
    (tags[verb.head] === 'past' &&
      verb.last - verb.first === 1 &&
      tags[first] === 'num' &&
      /^[-–—]$/.test(wordAt(reading, first - 1)) &&
      /^[-–—]$/.test(wordAt(reading, last))) ||
    // "a newly hired officer named Holm"
    (/^(?:named|called|dubbed)$/.test(head) &&
      !verb.passive &&
      verb.last - verb.first === 1 &&
      tags[verb.last] === 'name' &&
      /^an?$/.test(wordAt(reading, first))) ||
    // "have tried, and failed, to buy"
    (/^(?:tried|try|tries|failed|fails?|sought|seeks?|managed|began)$/.test(head) &&
      !verb.passive &&
      last <= verb.last) ||
    // "as Finland proposed last month": what?
    (under === 'as' && cueOf(head) !== null && !verb.passive && !hasObject(reading, verb.last)) ||
    // "…, a figure Mr Dale did not dispute"
    (wordAt(reading, first - 1) === ',' &&
      /^an?$/.test(wordAt(reading, first)) &&
      tags[first + 1] === 'noun' &&
      tags[first + 2] === 'name') ||
    // "Iran, Sudan and Yemen, which are covered, are": only the last of several
    (/^(?:are|were|have)$/.test(wordAt(reading, verb.first)) &&
      tags[first - 1] === 'conj' &&
      tags[first] === 'name' &&
      !tags.slice(first, subject?.last).includes('conj')) ||
    // "Kent, Lena, Marlon and Rachel Berg, will"
    (wordAt(reading, first - 1) === ',' &&
      tags[first - 2] === 'name' &&
      wordAt(reading, verb.first - 1) === ',' &&
      tags.slice(first, verb.first).includes('conj') &&
      tags.slice(first, verb.first - 1).every((tag) => /^(?:name|conj|mark)$/.test(tag))) ||
    // "Lucia, 10, and Emma, 4, will": the last of a list
    (tags[first - 1] === 'conj' &&
      tags[first] === 'name' &&
      wordAt(reading, first - 2) === ',' &&
      tags[first - 3] === 'num' &&
      wordAt(reading, verb.first - 1) === ',') ||
    // "every astronaut whom she has been trained by"
    (verb.passive && tags[last - 1] === 'prep') ||
    // "blocked Maryland from deporting —"
    (tags[last - 1] === 'ing' && tags[last - 2] === 'prep') ||
    // "got the added": responsibility, in a text that was cut
    (/^(?:past|part)$/.test(tags[last - 1] ?? '') && tags[last - 2] === 'det') ||
    // "a study published June 2 in the journal": a participle
    (/^(?:published|released|issued|posted|obtained|filed|submitted)$/.test(head) &&
      !verb.passive &&
      verb.last - verb.first === 1 &&
      (tags[verb.last] === 'prep' || dateAt(reading, verb.last) !== null) &&
      lowerCase.study.has(wordAt(reading, verb.first - 1))) ||
    wordAt(reading, last - 1) === 'otherwise'
  );
}

/** "joined G4, a network with 70 million subscribers geared to men": what describes a name, with a participle in it. */
export function isApposition(
  reading: Reading,
  clauses: readonly Clause[],
  { verb, subject }: Clause,
): boolean {
  const { tags } = reading;
  if (!subject || tags[verb.head] !== 'past' || verb.last - verb.first > 1 || verb.first !== subject.last)
    return false;
  const { first } = subject;
  return (
    wordAt(reading, first - 1) === ',' &&
    tags[first - 2] === 'name' &&
    /^an?$/.test(wordAt(reading, first)) &&
    clauses.some((c) => c.via === 'direct' && c.under === null && c.verb.last < first)
  );
}

/** "In a tie, if all come, they will need her": what will be so only if something is. */
export function isConditional({ tags, words }: Reading, unit: Unit, { first, verb, under }: Clause): boolean {
  // "That may be why they left": nobody knows why, or that they did.
  if (under === 'why' && words[first - 2] === 'be') return true;
  if (verb.tense !== 'future' || under !== null) return false;
  for (let k = unit.first; k < first; k++)
    if (tags[k] === 'sub' && /^(?:if|unless)$/.test(words[k] ?? '')) return true;
  return false;
}

/** "declined to comment", "did not respond to a request": no news of anybody. */
export const isSilence = (reading: Reading, { verb, last }: Clause): boolean =>
  // "was unable to say if"
  (wordAt(reading, verb.last) === 'unable' &&
    /^(?:say|comment|confirm|tell)$/.test(wordAt(reading, verb.last + 2))) ||
  (/^(?:declin|refus|respon|repl|return)/.test(wordAt(reading, verb.head)) &&
    /\b(?:comments?|interviewed|requests?|questions|messages?|calls?|inquir(?:y|ies)|emails?)\b/.test(
      reading.words.slice(verb.last, Math.min(last, verb.last + 10)).join(' '),
    ));
