// Interviews set as turns: "Ann Holm: words", or "Q." and "A." where the text has introduced one person. What stands behind
// the name is that person's, and is never told as the article's.
import { inside } from '../in-order';
import { type Reading, rangeOf, wordAt } from './grammar/reading';
import type { ReadUnit } from './inherit';
import type { Saying } from './speech';
import { OWN, saysSomething } from './stated';

/** What a paragraph begins with: whose words follow, from which token on; nobody's are the questions. */
interface Label {
  entity: string | null;
  last: number;
  after: number;
}

/** Gives the sentences of turns to who speaks them. Changes `units`. */
export function giveTurns(reading: Reading, units: readonly ReadUnit[]): void {
  const labels = new Map<ReadUnit, Label>();
  let guest: string | null | undefined;
  for (const [at, read] of units.entries()) {
    if (units[at - 1]?.unit.section === read.unit.section) continue;
    const letter = /^([qa])\.?$/.exec(wordAt(reading, read.unit.first))?.[1];
    if (letter !== undefined) guest ??= guestOf(reading, read);
    const label = letter === undefined ? named(reading, read) : asked(reading, read, letter, guest ?? null);
    if (label) labels.set(read, label);
  }
  const own = [...labels.keys()].some(({ unit }) =>
    reading.words.slice(unit.first, unit.last).some((word) => OWN.test(word)),
  );
  if (labels.size < 2 || !own) return;
  let turn: Label | undefined;
  let speaker = { first: 0, last: 0 };
  let begun = false;
  for (const [at, read] of units.entries()) {
    const { unit, clauses } = read;
    if (units[at - 1]?.unit.section !== unit.section) turn = labels.get(read);
    if (labels.has(read) && turn) {
      begun = true;
      speaker = { first: unit.first, last: turn.last };
    }
    if (!begun) continue;
    read.doubtful = true;
    const first = labels.has(read) ? (turn?.after ?? 0) : unit.first;
    const fragment = clauses.length === 0 && !OWN.test(wordAt(reading, first));
    const said = reading.tags.slice(first, unit.last).includes('quoted') || fragment;
    if (!turn) continue;
    // What is told of others in it is told by whose turn it is.
    read.sayings.length = 0;
    if (turn.entity === null || said || !saysSomething(reading, read, turn)) continue;
    const saying: Saying = {
      speaker,
      entity: turn.entity,
      cue: { first: turn.after - 1, last: turn.after },
      contents: [{ first, last: unit.last }],
      whole: false,
      vow: false,
      tail: null,
      clause: null,
    };
    read.sayings.push(saying);
  }
}

/** "Ann Holm: I live in Moss." */
function named(reading: Reading, { unit }: ReadUnit): Label | null {
  const { mentionAt, mentions, types } = reading;
  const index = mentionAt[unit.first] ?? -1;
  const entity = mentions[index]?.entity;
  let last = unit.first;
  while (index >= 0 && mentionAt[last] === index) last++;
  const person = entity !== undefined && types.get(entity) === 'person';
  return person && wordAt(reading, last) === ':' && last + 2 < unit.last
    ? { entity, last, after: last + 1 }
    : null;
}

/** "Q. How many?", "A: We have 40." */
function asked(reading: Reading, { unit }: ReadUnit, letter: string, guest: string | null): Label | null {
  const { first } = unit;
  const stop = wordAt(reading, first).length > 1 ? first : first + 1;
  if (stop > first && !/^[.:]$/.test(wordAt(reading, stop))) return null;
  return { entity: letter === 'a' ? guest : null, last: first + 1, after: stop + 1 };
}

/** The one person whom the text in front of the first question names; null where it names none or several. */
function guestOf(reading: Reading, { unit }: ReadUnit): string | null {
  const before = inside(reading.mentions, [{ start: 0, end: rangeOf(reading, unit.first, unit.last).start }]);
  const people = new Set(
    before.map(({ entity }) => entity).filter((entity) => reading.types.get(entity) === 'person'),
  );
  const [only] = people;
  return only !== undefined && people.size === 1 ? only : null;
}
