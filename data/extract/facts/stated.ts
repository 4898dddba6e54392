// Statements without quotation marks: what stands in paragraphs of its own under "The minister said:" is the minister's,
// as ministries print it. Where such a statement ends is not marked, and where nobody can tell, nothing is told.
import { inside } from '../in-order';
import type { Tokens } from './contents';
import { cueOf } from './cues';
import { type Reading, rangeOf, wordAt } from './grammar/reading';
import type { ReadUnit } from './inherit';
import type { Saying } from './speech';
import { headEntity } from './who';

/** Longer statements are speeches, which pages print under headings of their own. */
const LONGEST = 20;
/** So many paragraphs after the last that speaks as "we" may still be the statement's. */
const DOUBTFUL = 3;
/** Words of whoever speaks of himself. */
export const OWN = /^(?:i|we|us|our|my|me)$/;

/** Gives the sentences of such statements to who makes them, and marks those that may be the article's again. Changes `units`. */
export function giveStatements(reading: Reading, units: readonly ReadUnit[]): void {
  for (const [at, read] of units.entries()) {
    const saying = headOf(reading, units, at);
    if (!saying) continue;
    const parts = partsAfter(units, at);
    let theirs = 1;
    let seen = 1;
    while (seen < parts.length && seen - theirs < DOUBTFUL) {
      const part = parts[seen] ?? [];
      if (part.some((one) => isAnothers(reading, one, saying))) break;
      seen++;
      if (part.some(({ unit }) => reading.words.slice(unit.first, unit.last).some((word) => OWN.test(word))))
        theirs = seen;
    }
    for (const [n, part] of parts.slice(0, seen).entries())
      for (const one of part) {
        if (n < theirs && saysSomething(reading, one, saying)) one.sayings.unshift(given(saying, one));
        else one.doubtful = true;
      }
    read.doubtful = true;
  }
}

/** The saying that ends a paragraph with a colon and is followed by a paragraph without marks. */
function headOf(reading: Reading, units: readonly ReadUnit[], at: number): Saying | null {
  const [here, next] = [units[at], units[at + 1]];
  const saying = here?.sayings.at(-1);
  if (!here || !next || !saying || next.unit.section !== here.unit.section + 1) return null;
  const opens =
    wordAt(reading, here.unit.last - 1) === ':' &&
    saying.contents.length === 0 &&
    saying.clause !== null &&
    saying.cue.last + 8 >= here.unit.last &&
    cueOf(wordAt(reading, saying.cue.first)) === 'say';
  return opens && reading.tags[next.unit.first] !== 'quoted' && next.sayings[0]?.clause !== saying.clause
    ? saying
    : null;
}

/** The paragraphs that follow unit `at` without anything between them. */
function partsAfter(units: readonly ReadUnit[], at: number): ReadUnit[][] {
  const parts: ReadUnit[][] = [];
  let section = units[at]?.unit.section ?? 0;
  for (let k = at + 1; k < units.length && parts.length <= LONGEST; k++) {
    const read = units[k];
    if (!read || read.unit.section > section + 1) break;
    if (read.unit.section > section) parts.push([]);
    section = read.unit.section;
    parts.at(-1)?.push(read);
  }
  return parts;
}

/** Whether a sentence speaks of the speaker, or somebody else speaks in it: the article is telling again. */
function isAnothers(reading: Reading, { unit, sayings, clauses }: ReadUnit, { entity }: Saying): boolean {
  return (
    sayings.length > 0 ||
    (entity !== null &&
      clauses.some(
        ({ subject }) => subject && headEntity(reading, subject.first, subject.last) === entity,
      )) ||
    reading.tags.slice(unit.first, unit.last).includes('quoted') ||
    wordAt(reading, unit.last - 1) === ':' ||
    inside(reading.mentions, [rangeOf(reading, unit.first, unit.last)]).some(
      (mention) => mention.entity === entity && entity !== null,
    )
  );
}

/** Whether a sentence names or counts something: "We are grateful." is no fact. */
export function saysSomething(
  reading: Reading,
  { unit }: ReadUnit,
  { entity }: Pick<Saying, 'entity'>,
): boolean {
  const range = rangeOf(reading, unit.first, unit.last);
  return (
    wordAt(reading, unit.last - 1) !== '?' &&
    (inside(reading.mentions, [range]).some((mention) => mention.entity !== entity) ||
      inside(reading.quantities, [range]).length > 0)
  );
}

const given = (saying: Saying, { unit }: ReadUnit): Saying => {
  const contents: Tokens[] = [{ first: unit.first, last: unit.last }];
  return { ...saying, contents, whole: false, vow: false, clause: null, tail: null };
};
