// What stands in front of a clause and says when or where, and whether the sentence before may lend its time.
import type { Clause } from './grammar/clauses';
import { dateAt, type Reading, rangeOf, type Unit, wordAt } from './grammar/reading';
import { timeIn } from './when';

const LEADS = /^(?:and|but|or|yet|so)$/i;

/** A sentence's time reaches the next sentence only through plain past tense. */
export type Fronted = ReturnType<typeof timeIn>;

/** "Cook subsequently renamed it": not at the time of the sentence before. */
export const isLater = ({ words }: Reading, { first, last }: Clause): boolean =>
  words
    .slice(first, last)
    .some((word) =>
      /^(?:subsequently|later|then|eventually|afterwards?|earlier|previously|after|before|following|when|once|until|since)$/.test(
        word,
      ),
    );

/** Where a short adverbial in front of the subject begins ("On Sunday, …", "In the capital Minsk, …"). */
export function fronted(reading: Reading, unit: Unit, { first, under }: Clause): number | null {
  const { tags } = reading;
  if (under !== null || first - unit.first > 9) return null;
  let start = unit.first;
  if (LEADS.test(wordAt(reading, start))) start++;
  const lead = tags[start];
  if (
    /^(?:as|after|before|since|until|than|with|like|following)$/i.test(wordAt(reading, start)) &&
    !dateAt(reading, start + 1)
  )
    return null;
  if (lead !== 'prep' && !dateAt(reading, start) && !dateAt(reading, start + 1)) return null;
  for (let k = start; k < first - 1; k++)
    if (tags[k] === 'mark' || tags[k] === 'sub' || tags[k] === 'quoted') return null;
  return start < first ? start : null;
}

export function frontedTime(reading: Reading, unit: Unit, clause: Clause): Fronted {
  const start = fronted(reading, unit, clause);
  return start === null ? null : timeIn(reading, [rangeOf(reading, start, clause.first)]);
}

/** The time that a unit puts in front of its first clause, for the sentence after it. */
export function frontedTimeOf(reading: Reading, unit: Unit, clauses: readonly Clause[]): Fronted {
  const main = clauses[0];
  return main && main.verb.tense === 'past' ? frontedTime(reading, unit, main) : null;
}
