// What may reach over a sentence end, and only this: "he" and "she" as a speaker, and quotations that stand alone beside
// a speaker. Everything else stays in its sentence.

import type { Tokens } from './contents';
import type { Clause } from './grammar/clauses';
import { type Reading, type Unit, wordAt } from './grammar/reading';
import type { Saying } from './speech';
import { headEntity } from './who';

/** A unit with what was found in it. */
export interface ReadUnit {
  unit: Unit;
  clauses: readonly Clause[];
  sayings: Saying[];
  /** Who "he" or "she" is, where it is a clause's subject. */
  whoIs: Map<Clause, string>;
}

/** After so many sentences without a person, "he" is nobody in particular. */
const REACH = 3;

/** No paragraph is longer, but a broken text may be. */
const LOOK_BACK = 20;

/** Gives "he said" the person who spoke or acted last, and quotations that stand alone their speaker. Changes `units`. */
export function inherit(reading: Reading, units: readonly ReadUnit[]): void {
  let person: { entity: string; at: number } | null = null;
  const sex = new Map<string, string>();
  for (const [at, { clauses, sayings, whoIs }] of units.entries()) {
    for (const saying of sayings) {
      const word = sexOf(reading, saying);
      if (isHeOrShe(reading, saying) && person) {
        const known = sex.get(person.entity);
        const near = at - person.at <= (saying.entity === null ? REACH : 1);
        if (near && (known === undefined || known === word)) saying.entity = person.entity;
      }
      if (saying.entity !== null && word !== null) sex.set(saying.entity, word);
      if (saying.entity !== null && isPerson(reading, saying.entity)) person = { entity: saying.entity, at };
    }
    const spoke = sayings.some(({ entity }) => entity !== null && isPerson(reading, entity));
    const main = clauses.find(({ via, under }) => via === 'direct' && under === null);
    const subject = main?.subject;
    let acted = subject ? headEntity(reading, subject.first, subject.last) : null;
    const word = subject && subject.last - subject.first === 1 ? wordAt(reading, subject.first) : '';
    if (main && person && acted === null && /^s?he$/.test(word) && at - person.at <= 1) {
      const known = sex.get(person.entity);
      if (known === undefined || known === word) {
        acted = person.entity;
        whoIs.set(main, acted);
        sex.set(acted, word);
      }
    }
    if (!spoke && acted && isPerson(reading, acted)) person = { entity: acted, at };
  }
  for (const [at, read] of units.entries()) {
    if (read.sayings.length > 0 || !isOnlyQuoted(reading, read.unit)) continue;
    const saying = afterwards(reading, units[at], units[at + 1]) ?? before(reading, units, at);
    if (saying) read.sayings.push(saying);
  }
}

const isPerson = ({ types }: Reading, entity: string) => types.get(entity) === 'person';

/** "he" or "she", as far as the speaker's own words tell. */
function sexOf(reading: Reading, { speaker }: Saying): string | null {
  for (let k = speaker.first; k < speaker.last; k++) {
    const word = wordAt(reading, k);
    if (/^(?:he|mr\.?|sir|lord|king|prince|spokesman|chairman|father|son|husband|brother)$/.test(word))
      return 'he';
    if (
      /^(?:she|mrs\.?|ms\.?|miss|lady|dame|queen|princess|spokeswoman|chairwoman|mother|daughter|wife|sister)$/.test(
        word,
      )
    )
      return 'she';
  }
  return null;
}

function isHeOrShe(reading: Reading, { speaker }: Saying): boolean {
  return speaker.last - speaker.first === 1 && /^s?he$/.test(wordAt(reading, speaker.first));
}

function isOnlyQuoted({ tags }: Reading, { first, last }: Unit): boolean {
  let quoted = 0;
  for (let k = first; k < last; k++) {
    if (tags[k] === 'quoted') quoted++;
    else if (tags[k] !== 'mark') return false;
  }
  return quoted > 2;
}

const alone = (saying: Saying, contents: Tokens[]): Saying => ({
  ...saying,
  contents,
  whole: false,
  vow: false,
  clause: null,
  tail: null,
});

/** '"Go!" Smith said.': the sentence after the quotation only says who. */
function afterwards(reading: Reading, read: ReadUnit | undefined, next: ReadUnit | undefined): Saying | null {
  const saying = next?.sayings[0];
  if (!read || !saying || next.unit.section !== read.unit.section) return null;
  const opens =
    saying.contents.length === 0 && Math.min(saying.cue.first, saying.speaker.first) === next.unit.first;
  return opens && wordAt(reading, next.unit.last - 1) !== ':' ? alone(saying, [read.unit]) : null;
}

/** The speaker of the sentences before in the paragraph, or of the paragraph before where the quotation goes on from it. */
function before(reading: Reading, units: readonly ReadUnit[], at: number): Saying | null {
  const here = units[at];
  const previous = units[at - 1];
  if (!here || !previous) return null;
  const { section } = here.unit;
  if (previous.unit.section === section) {
    let found: Saying | null = null;
    for (let k = at - 1; k >= Math.max(0, at - LOOK_BACK) && units[k]?.unit.section === section; k--) {
      for (const saying of units[k]?.sayings ?? []) {
        if (!quotes(reading, saying)) continue;
        if (found && !sameSpeaker(reading, found, saying)) return null;
        found ??= saying;
      }
    }
    const last = previous.sayings.at(-1);
    return found
      ? alone(found, [here.unit])
      : last && announces(reading, previous)
        ? alone(last, [here.unit])
        : null;
  }
  if (previous.unit.section !== section - 1) return null;
  const last = previous.sayings.at(-1);
  if (!last) return null;
  const goesOn = reading.quotations[reading.quoteAt[here.unit.first] ?? -1]?.continues === true;
  return goesOn || announces(reading, previous) || (quotes(reading, last) && previous.sayings.length === 1)
    ? alone(last, [here.unit])
    : null;
}

/** "He added:" at the end of a sentence. */
function announces(reading: Reading, { unit }: ReadUnit): boolean {
  return wordAt(reading, unit.last - 1) === ':';
}

function quotes(reading: Reading, { contents }: Saying): boolean {
  return contents.some(({ last }) => reading.tags[last - 1] === 'quoted');
}

function sameSpeaker(reading: Reading, a: Saying, b: Saying): boolean {
  if (a.entity !== null || b.entity !== null) return a.entity === b.entity;
  return wordAt(reading, a.speaker.last - 1) === wordAt(reading, b.speaker.last - 1);
}
