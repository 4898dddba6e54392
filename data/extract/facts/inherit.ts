// What may reach over a sentence end, and only this: "he" and "she" as a speaker, and quotations that stand alone beside
// a speaker. Everything else stays in its sentence.

import { inside } from '../in-order';
import { lowerCase } from '../tables/lower-case';
import type { Tokens } from './contents';
import type { Clause } from './grammar/clauses';
import { type Reading, rangeOf, type Unit, wordAt } from './grammar/reading';
import { presented, strangerOf } from './presented';
import { Recent } from './recent';
import { isRole } from './role-words';
import { nameBetween } from './speakers';
import type { Saying } from './speech';
import { afterwards, before, isOnlyQuoted, quotes } from './standing-alone';
import { giveStatements } from './stated';
import { giveTurns } from './turns';
import { entitiesIn, headEntity, headWord } from './who';

/** A unit with what was found in it. */
export interface ReadUnit {
  unit: Unit;
  clauses: readonly Clause[];
  sayings: Saying[];
  /** Who "he" or "she" is, where it is a clause's subject. */
  whoIs: Map<Clause, string>;
  /** Who "his" or "her" is, where it begins a clause's subject. */
  whose: Map<Clause, string>;
  /** It may be somebody's statement: the article is not known to tell it. */
  doubtful: boolean;
}

/** After so many sentences without a person, "he" is nobody in particular. */
const REACH = 3;
/** The same where it can be nobody else. */
const FAR = 12;

/** Gives "he said" the person who spoke or acted last, and quotations that stand alone their speaker. Changes `units`. */
export function inherit(reading: Reading, units: readonly ReadUnit[]): void {
  const recent = new Recent(reading);
  for (const [at, { unit, clauses, sayings, whoIs, whose }] of units.entries()) {
    // "———", "9:15 p.m.": another piece of news begins.
    if (BREAK.test(reading.text.slice(...bounds(reading, unit)))) recent.forget();
    for (const saying of sayings) {
      const word = sexOf(reading, saying);
      // '"It is harder," said Kim Brace. "It is not dramatic," he added.': whoever adds spoke before, and goes on being who it was.
      if (
        word !== null &&
        isHeOrShe(reading, saying) &&
        /^add/.test(wordAt(reading, saying.cue.first)) &&
        recent.isOther(word, at)
      )
        continue;
      if (word !== null && isHeOrShe(reading, saying)) {
        // "Holm deleted a post in which he called …": who acts in the same sentence.
        const here = clauses.find(({ via, under }) => via === 'direct' && under === null)?.subject;
        const own =
          here && here.last <= saying.speaker.first ? headEntity(reading, here.first, here.last) : null;
        saying.entity =
          (own !== null && recent.mayBe(own, word) && !isToldBy(own, saying, sayings) ? own : null) ??
          recent.whoIs(
            word,
            at,
            saying.entity === null ? REACH : 1,
            false,
            askerBefore(reading, units, at),
          ) ??
          (saying.entity === null ? recent.whoIs(word, at, FAR, true) : null) ??
          saying.entity;
      }
      // "A spokesman said …. He added": nobody who has a name.
      else if (saying.entity === null && isOne(reading, saying.speaker)) recent.met(word, at);
      // 'Dolphin Lines said it was sorry. "We will help," it said.'
      else if (saying.entity === null && wordAt(reading, saying.speaker.first) === 'it')
        saying.entity = bodyBefore(reading, units, at);
      if (saying.entity === null) continue;
      if (word !== null) recent.know(saying.entity, word);
      // "Holm said there was no order when Berg called for a vote": it is she who speaks.
      if (!sayings.some((outer) => outer !== saying && isWithin(saying, outer)))
        recent.acted(saying.entity, at);
    }
    const spoke = sayings.some(({ entity }) => entity !== null && reading.types.get(entity) === 'person');
    // "X, whose country has offered talks, is due to go": it is X who acts.
    const main = clauses.find(
      ({ via, under, subject }) =>
        via === 'direct' && under === null && wordAt(reading, subject?.first ?? -1) !== 'whose',
    );
    const subject = main?.subject;
    let acted = subject
      ? (headEntity(reading, subject.first, subject.last) ??
        nameBetween(reading, subject, main.verb.first)?.entity ??
        null)
      : null;
    const word = subject && subject.last - subject.first === 1 ? wordAt(reading, subject.first) : '';
    // "Among them was Janet Holm, whose …"
    acted ??= subject ? null : presented(reading, clauses);
    // 'Holm shrugs. "So be it," she says.': a verb that is not known as one.
    if (clauses.length === 0) acted ??= reading.mentions[reading.mentionAt[unit.first] ?? -1]?.entity ?? null;
    // "The old man considers it": "he" is not who was named before.
    if (subject && acted === null && !spoke) {
      const stranger = strangerOf(reading, subject);
      if (stranger) recent.met(stranger, at);
    }
    if (main && acted === null && /^s?he$/.test(word)) {
      const opens = units[at - 1]?.unit.section !== unit.section;
      const last = recent.whoIs(word, at, opens ? REACH * 2 : REACH, opens);
      acted = last && (onlyOther(reading, units[at - 1], last, (one) => recent.mayBe(one, word)) ?? last);
      if (acted !== null) {
        whoIs.set(main, acted);
        recent.know(acted, word);
      }
    }
    const own = subject && acted === null ? /^(?:his|her)$/.exec(wordAt(reading, subject.first)) : null;
    if (main && own && units[at - 1]?.unit.section === unit.section) {
      const owner = recent.whoIs(own[0] === 'his' ? 'he' : 'she', at, 1, false);
      // "Sarah Holm confirmed the death. Her body was found": who speaks is not who died.
      const dead =
        /^(?:body|corpse|remains|death|funeral|murder|killing)$/.test(
          wordAt(reading, (subject?.first ?? 0) + 1),
        ) && units[at - 1]?.sayings.some(({ entity }) => entity === owner);
      if (owner !== null && !dead) whose.set(main, owner);
    }
    // "Carter's reaction was swift": he is who is spoken of.
    const cleft = main?.verb.copula && word === 'it';
    const owner =
      acted === null && subject
        ? reading.mentions[
            reading.mentionAt[cleft ? afterTitle(reading, main.verb.last) : subject.first] ?? -1
          ]
        : undefined;
    const owns =
      owner !== undefined &&
      owner.kind !== 'demonym' &&
      /^['’]/.test(reading.text.slice(owner.end, owner.end + 1));
    if (!spoke && (acted ?? owns)) recent.acted(acted ?? owner?.entity ?? '', at);
  }
  for (const [at, read] of units.entries()) {
    if (read.sayings.length > 0 || !isOnlyQuoted(reading, read.unit)) continue;
    const saying = afterwards(reading, units[at], units[at + 1]) ?? before(reading, units, at);
    if (saying) read.sayings.push(saying);
  }
  giveStatements(reading, units);
  giveTurns(reading, units);
}

const BREAK = /^[^\p{L}]*(?:[ap]\.?m\b)?[^\p{L}]*$/iu;

const bounds = (reading: Reading, { first, last }: Unit): [number, number] => {
  const { start, end } = rangeOf(reading, first, last);
  return [start, end];
};

/** The one person of the sentence before, where it speaks of nobody else and not of `last`. */
function onlyOther(
  reading: Reading,
  before: ReadUnit | undefined,
  last: string,
  fits: (entity: string) => boolean,
): string | null {
  if (!before) return null;
  const named = entitiesIn(reading, [rangeOf(reading, before.unit.first, before.unit.last)]);
  const speaks =
    before.sayings.some(({ entity }) => entity === last) || [...before.whoIs.values()].includes(last);
  const persons = named.filter((entity) => reading.types.get(entity) === 'person');
  const [only] = persons;
  // "a drama in which he played Carl Berg": that sentence is about "he" already.
  const { first } = before.unit;
  const range = rangeOf(reading, first, before.unit.last);
  const he = reading.words.slice(first, before.unit.last).findIndex((word) => /^s?he$/.test(word));
  const at = inside(reading.mentions, [range]).find(({ entity }) => entity === only)?.start ?? 0;
  if (he >= 0 && (reading.tokens[first + he]?.start ?? 0) < at) return null;
  return persons.length === 1 && only !== undefined && only !== last && !speaks && fits(only) ? only : null;
}

/** "he" or "she", as far as the speaker's own words tell. */
function sexOf(reading: Reading, saying: Saying): string | null {
  const { speaker } = saying;
  if (isHeOrShe(reading, saying)) return /^h(?:e|is)$/.test(wordAt(reading, speaker.first)) ? 'he' : 'she';
  for (let k = speaker.first; k < speaker.last; k++) {
    const word = wordAt(reading, k);
    if (/^(?:mr\.?|sir|lord|king|prince|spokesman|chairman|father|son|husband|brother)$/.test(word))
      return 'he';
    if (
      /^(?:mrs\.?|ms\.?|miss|lady|dame|queen|princess|spokeswoman|chairwoman|mother|daughter|wife|sister)$/.test(
        word,
      )
    )
      return 'she';
  }
  return null;
}

/** What somebody writes, and what is read out. */
const LETTER = lowerCase.letter;

/** The body that alone spoke in the sentence before, of the same paragraph. */
function bodyBefore(reading: Reading, units: readonly ReadUnit[], at: number): string | null {
  const before = units[at - 1];
  if (!before || before.unit.section !== units[at]?.unit.section) return null;
  const speakers = new Set(before.sayings.map(({ entity }) => entity));
  const [only] = speakers;
  if (!only || speakers.size > 1) return null;
  const { first, last } = before.unit;
  // 'Holm apologised in a letter. "I was wrong," it read.': the letter's words are its writer's.
  const letter = reading.words.slice(first, last).some((word) => LETTER.has(word));
  return letter || reading.types.get(only) === 'organisation' ? only : null;
}

/** "it was Mr. Holm's turn": the name after the form of address. */
const afterTitle = (reading: Reading, k: number): number =>
  /^(?:mr|mrs|ms|dr|sen|gov|rep)\.?$/.test(wordAt(reading, k)) ? k + 1 : k;

/** One person who is only described: "a spokesman for the ministry". */
const isOne = (reading: Reading, speaker: Tokens): boolean =>
  /^(?:an?|one|another|the)$/.test(wordAt(reading, speaker.first)) && isRole(headWord(reading, speaker));

/** "Holm told the court that he replied …": whom she tells of is not herself. */
const isToldBy = (entity: string, saying: Saying, sayings: readonly Saying[]): boolean =>
  sayings.some((outer) => outer.entity === entity && isWithin(saying, outer));

const isWithin = ({ cue }: Saying, outer: Saying): boolean =>
  !outer.whole && outer.contents.some(({ first, last }) => first <= cue.first && cue.last <= last);

/** '"Was it wrong?" Holm asked.': who answers in the next paragraph is somebody else. */
function askerBefore(reading: Reading, units: readonly ReadUnit[], at: number): string | null {
  const before = units[at - 1];
  const saying = before?.sayings.at(-1);
  const asks =
    saying &&
    wordAt(reading, saying.cue.first) === 'asked' &&
    (saying.contents.length === 0 || quotes(reading, saying));
  return asks && before?.unit.section !== units[at]?.unit.section ? saying.entity : null;
}

function isHeOrShe(reading: Reading, { speaker }: Saying): boolean {
  return speaker.last - speaker.first === 1 && /^(?:s?he|his|her)$/.test(wordAt(reading, speaker.first));
}
