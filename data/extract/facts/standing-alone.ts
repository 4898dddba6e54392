// Quotations that stand alone: whose they are by what stands before or after them, and where nobody can tell.
import type { Tokens } from './contents';
import { type Reading, type Unit, wordAt } from './grammar/reading';
import type { ReadUnit } from './inherit';
import { nameBetween } from './speakers';
import type { Saying } from './speech';
import { headEntity } from './who';

/** No paragraph is longer, but a broken text may be. */
const LOOK_BACK = 20;

export function isOnlyQuoted({ tags }: Reading, { first, last }: Unit): boolean {
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
export function afterwards(
  reading: Reading,
  read: ReadUnit | undefined,
  next: ReadUnit | undefined,
): Saying | null {
  const saying = next?.sayings[0];
  if (!read || !saying || next.unit.section !== read.unit.section) return null;
  const opens =
    saying.contents.length === 0 && Math.min(saying.cue.first, saying.speaker.first) === next.unit.first;
  return opens && wordAt(reading, next.unit.last - 1) !== ':' ? alone(saying, [read.unit]) : null;
}

/** The speaker of the sentences before in the paragraph, or of the paragraph before where the quotation goes on from it. */
export function before(reading: Reading, units: readonly ReadUnit[], at: number): Saying | null {
  const here = units[at];
  const previous = units[at - 1];
  if (!here || !previous) return null;
  const { section } = here.unit;
  if (previous.unit.section === section) {
    // 'Her neighbour, Pat Hynes, agreed. "The sea came in."'
    const bare = previous.sayings.at(-1);
    if (bare && bare.contents.length === 0 && bare.cue.last >= previous.unit.last - 1)
      return alone(bare, [here.unit]);
    let found: Saying | null = null;
    for (let k = at - 1; k >= Math.max(0, at - LOOK_BACK) && units[k]?.unit.section === section; k--) {
      if (!found && isAnothers(reading, units[k])) return null;
      for (const saying of units[k]?.sayings ?? []) {
        if (!quotes(reading, saying)) continue;
        if (found && !sameSpeaker(reading, found, saying)) return null;
        found ??= saying;
      }
    }
    // 'Ann Holm said she was proud. "It is a great day."': the paragraph's only speaker goes on.
    found ??= onlySpeaker(reading, units, at);
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
  if (!goesOn && isTurn(reading, units, at)) return null;
  return goesOn ||
    announces(reading, previous) ||
    (previous.sayings.length === 1 &&
      (quotes(reading, last) || reading.types.get(last.entity ?? '') === 'person'))
    ? alone(last, [here.unit])
    : null;
}

/** A sentence without words of anybody whose subject is a person: who speaks after it is not sure any more. */
function isAnothers(reading: Reading, read: ReadUnit | undefined): boolean {
  if (!read || read.sayings.length > 0) return false;
  const main = read.clauses.find(({ via, under }) => via === 'direct' && under === null);
  const subject = main?.subject;
  if (!main || !subject) return false;
  const entity =
    headEntity(reading, subject.first, subject.last) ??
    nameBetween(reading, subject, main.verb.first)?.entity;
  return reading.types.get(entity ?? '') === 'person';
}

/** Who alone speaks in the sentences before in the paragraph; a person, or somebody who is only described. */
function onlySpeaker(reading: Reading, units: readonly ReadUnit[], at: number): Saying | null {
  const section = units[at]?.unit.section;
  let found: Saying | null = null;
  for (let k = at - 1; k >= Math.max(0, at - 3) && units[k]?.unit.section === section; k--)
    for (const saying of units[k]?.sayings ?? []) {
      if (saying.clause === null || saying.contents.length === 0) continue;
      if (found && !sameSpeaker(reading, found, saying)) return null;
      found ??= saying;
    }
  const last = found !== null && units[at - 1]?.sayings.includes(found) === true;
  return last && (found?.entity === null || reading.types.get(found?.entity ?? '') === 'person')
    ? found
    : null;
}

/**
 * Paragraphs of nothing but speech are turns of a talk where a question stands before or among them, or several follow each
 * other of which one has only a few words: whose each is, is not said.
 */
function isTurn(reading: Reading, units: readonly ReadUnit[], at: number): boolean {
  const asks = ({ unit }: ReadUnit) =>
    wordAt(reading, unit.last - 1) === '?' || reading.words.slice(unit.first, unit.last).includes('?');
  const bare = (read: ReadUnit | undefined) => read !== undefined && isOnlyQuoted(reading, read.unit);
  let first = at;
  while (bare(units[first - 1])) first--;
  let last = at + 1;
  while (bare(units[last])) last++;
  const turns = units.slice(first, last);
  const asked = units[first - 1];
  return (
    (asked !== undefined && asks(asked)) ||
    (turns.length > 1 && turns.some((read) => asks(read) || read.unit.last - read.unit.first < 10))
  );
}

/** "He added:" at the end of a sentence. */
function announces(reading: Reading, { unit }: ReadUnit): boolean {
  return wordAt(reading, unit.last - 1) === ':';
}

export function quotes(reading: Reading, { contents }: Saying): boolean {
  return contents.some(({ last }) => reading.tags[last - 1] === 'quoted');
}

function sameSpeaker(reading: Reading, a: Saying, b: Saying): boolean {
  if (a.entity !== null || b.entity !== null) return a.entity === b.entity;
  return wordAt(reading, a.speaker.last - 1) === wordAt(reading, b.speaker.last - 1);
}
