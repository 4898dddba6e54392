// Where the speaker stands: before the verb, behind it, or between commas.

import type { Tokens } from './contents';
import { cueOf } from './cues';
import type { Clause } from './grammar/clauses';
import { phraseEnd } from './grammar/phrases';
import { dateAt, type Reading, type Unit, wordAt } from './grammar/reading';
import { cannotSpeak, hasNoun } from './who';

/** "was accused by X of hiding …": X, up to the "of" that is no part of a name. */
export function accuserOf(reading: Reading, { verb, last }: Clause): Tokens | null {
  if (wordAt(reading, verb.last) !== 'by') return null;
  const first = verb.last + 1;
  for (let k = first + 1; k + 1 < last; k++) {
    if (reading.tags[k] === 'mark' || reading.tags[k] === 'quoted') return null;
    if (wordAt(reading, k) === 'of' && reading.tags[k + 1] === 'ing') {
      const speaker = { first, last: k };
      return hasNoun(reading, speaker) ? speaker : null;
    }
  }
  return null;
}

/** "Officials said the talks had failed but insisted …": a second saying verb belongs to who spoke, not to what was spoken of. */
export function speakerOf(reading: Reading, clauses: readonly Clause[], clause: Clause): Tokens | null {
  const n = clauses.indexOf(clause);
  // "Nordvik posted a profit that beat forecasts and said …": no profit says.
  if (
    clause.via === 'relative' &&
    clause.subject &&
    reading.tags[clause.verb.first - 1] === 'conj' &&
    cannotSpeak(reading, clause.subject)
  )
    return (
      clauses.slice(0, n).findLast(({ via, subject }) => via === 'direct' && subject !== null)?.subject ??
      clause.subject
    );
  if (clause.via !== 'shared') return clause.subject;
  const holder = clauses[n - 2];
  if (holder?.subject && clause.subject && cannotSpeak(reading, clause.subject)) return holder.subject;
  const said =
    holder &&
    clauses[n - 1]?.via === 'direct' &&
    /^(?:say|tell)$/.test(cueOf(wordAt(reading, holder.verb.head)) ?? '');
  return said && !holder.verb.passive && holder.subject ? holder.subject : clause.subject;
}

/** "Moss, Norway-based Nordvik said": the town in front of the comma is no part of what was said. */
export function withTown(
  { words, tags, mentionAt, mentions, types }: Reading,
  { first, last }: Tokens,
  low: number,
): Tokens {
  const based = words.slice(first, last).includes('based') && words[first - 1] === ',';
  const index = mentionAt[first - 2] ?? -1;
  if (!based || types.get(mentions[index]?.entity ?? '') !== 'place') return { first, last };
  let start = first - 2;
  while (start > low && mentionAt[start - 1] === index) start--;
  return words[start - 1] === ',' || tags[start - 1] === 'quoted' || start === low
    ? { first: start, last }
    : { first, last };
}

/** '"…," said the minister': the speaker follows the verb. */
export function invertedSpeaker(
  reading: Reading,
  unit: Unit,
  clauses: readonly Clause[],
  clause: Clause,
): Tokens | null {
  const { verb, via } = clause;
  const prior = verb.first - 1;
  if (prior < unit.first) return null;
  if (via === 'direct' && reading.tags[prior] !== 'quoted' && !endsSentence(reading, unit, clauses, clause))
    return null;
  if (reading.tags[prior] !== 'quoted' && wordAt(reading, prior) !== ',') return null;
  const last = phraseEnd(reading, verb.last, unit.last);
  const first = reading.tags[verb.last];
  // "The state, poorer now, announced its first budget"
  if (
    /^(?:its|their)$/.test(wordAt(reading, verb.last)) &&
    reading.tags[prior] !== 'quoted' &&
    !endsSentence(reading, unit, clauses, clause)
  )
    return null;
  return last > verb.last && first !== 'sub' && first !== 'prep' && !dateAt(reading, verb.last)
    ? { first: verb.last, last }
    : null;
}

/** "71 died there, mostly children, said the mayor.": nothing but the speaker follows, and what stands before is a clause. */
function endsSentence(
  reading: Reading,
  unit: Unit,
  clauses: readonly Clause[],
  { verb, subject }: Clause,
): boolean {
  const last = phraseEnd(reading, verb.last, unit.last);
  return (
    /^(?:sa(?:id|ys)|add(?:s|ed)|wrote)$/.test(wordAt(reading, verb.head)) &&
    last > verb.last &&
    (last >= unit.last || reading.tags[last] === 'mark') &&
    subject !== null &&
    // "Odense, which lies inland, is poor, says Holm.": the verb was given the subject of the clause before it.
    clauses.some((one) => one.via === 'direct' && one.under === null && one.verb.last < verb.first) &&
    // 'It is poor, says Holm: "Nobody pays."': what stands behind a colon does not count.
    (reading.words[last] === ':' || clauses.every((one) => one.verb.first <= verb.first))
  );
}

/** "Her lawyer, Anna Holm, said": the name between commas is the speaker's. */
export function nameBetween(
  reading: Reading,
  { last }: Tokens,
  verb: number,
): { entity: string; last: number } | null {
  if (wordAt(reading, last) !== ',') return null;
  let end = last + 1;
  while (end < verb && /^(?:name|noun|det|past)$/.test(reading.tags[end] ?? '')) end++;
  // "the man in charge, Postmaster General Ann Holm, said", "The incumbent, a Republican named Ann Holm, said"
  const index = reading.mentionAt[end - 1] ?? -1;
  const mention = reading.mentions[index];
  const closed = end === verb || /^(?:,|of|from)$/.test(wordAt(reading, end));
  const whole = reading.mentionAt[last + 1] === index;
  return mention &&
    closed &&
    (whole || reading.types.get(mention.entity) === 'person') &&
    /^(?:person|organisation)$/.test(reading.types.get(mention.entity) ?? '')
    ? { entity: mention.entity, last: end }
    : null;
}
