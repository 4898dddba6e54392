// What all kinds of facts share: from token ranges to a finished fact.
import type { Attribution, Fact, FactKind, Quantity, Span } from '../../model';
import { firstNot, inside } from '../in-order';
import { buildFact, type Range, spanOf, trimRange } from './build';
import type { Tokens } from './contents';
import type { FoundDate } from './dates';
import type { Clause } from './grammar/clauses';
import { type Reading, rangeOf } from './grammar/reading';
import type { Anchor, Direction } from './resolve';
import type { Saying } from './speech';
import { datesIn, isAttributive, timeIn, whenOf } from './when';
import { entitiesIn } from './who';

/** What reading a fact needs from outside its unit. */
export interface Context {
  reading: Reading;
  source: string;
  anchor: Anchor;
}

/** Longer statements are not clauses any more. */
export const LONGEST = 600;

export interface Draft {
  kind: FactKind;
  spans: readonly Range[];
  /** Its time, where it is known (a fronted "On Sunday,", the sentence before) or known to have none; else the first in the spans. */
  time?: { date: FoundDate; inherited: boolean } | null;
  direction: Direction;
  /** The unit's clauses: the verb in front of the date knows better than the statement's which way it lies. */
  clauses?: readonly Clause[];
  attributions?: Attribution[];
  /** Stretches whose quoted words are another's than the speaker's. */
  others?: readonly Range[];
  /** Entities that go before or after those of the statement. */
  first?: readonly (string | null)[];
  last?: readonly (string | null)[];
}

/** Builds the fact; null when nothing is left of its statement. */
export function finish({ reading, source, anchor }: Context, draft: Draft): Fact | null {
  const { text } = reading;
  const spans = joined(
    text,
    draft.spans
      .map((span) => trimRange(text, goesOn(reading, span) ? span : withoutStop(text, span)))
      .filter((span) => span !== null),
  );
  const [head, tail] = [spans[0], spans.at(-1)];
  if (!head || !tail || tail.end - head.start > LONGEST * 3) return null;
  const own = entitiesIn(reading, spans);
  const entities = [...new Set([...(draft.first ?? []), ...own, ...(draft.last ?? [])])].filter(
    (id) => id !== null,
  );
  const date = draft.time === undefined ? timeIn(reading, spans) : draft.time?.date;
  return buildFact(text, source, spans, {
    kind: draft.kind,
    entities,
    attributions: draft.attributions ?? [],
    when: date
      ? whenOf(reading, date, anchor, directionOf(reading, draft, date), draft.time?.inherited ?? false)
      : null,
    quantities: quantitiesIn(reading, spans),
    quotations: quotationsIn(reading, spans).filter(
      ({ start, end }) => !draft.others?.some((other) => other.start <= start && end <= other.end),
    ),
  });
}

/** "are missing after the dam broke on Monday": the last verb before the date says whether it lies behind or ahead. */
function directionOf({ tokens }: Reading, { clauses, direction }: Draft, date: FoundDate): Direction {
  const near = clauses?.findLast(({ verb }) => (tokens[verb.first]?.start ?? 0) < date.start);
  if (!near) return direction;
  if (/^(?:past|perfect)$/.test(near.verb.tense)) return 'past';
  return /^(?:future|plan)$/.test(near.verb.tense) ? 'future' : direction;
}

/** "the longer the farce, the better": half of a comparison. */
const HALF =
  /\bthe (?:more|less|fewer|longer|sooner|greater|higher|lower|bigger|faster|harder|closer|louder|older|larger|better|worse|deeper|stronger)\s+(?:the|an?|he|she|it|they|we|people|\p{Lu}\p{L}+)\b/iu;

/** Whether every quotation mark that opens in a statement also closes in it, and no half of it is missing. */
export function isWhole(words: string): boolean {
  if (HALF.test(words)) return false;
  const count = (mark: RegExp) => words.match(mark)?.length ?? 0;
  return count(/"/g) % 2 === 0 && count(/“/g) === count(/”/g) && count(/\(/g) === count(/\)/g);
}

/** Spans that touch are one. */
function joined(text: string, spans: readonly Range[]): Range[] {
  const done: Range[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const before = done.at(-1);
    if (before && span.start <= before.end + 1 && /^\s?$/.test(text.slice(before.end, span.start)))
      before.end = Math.max(before.end, span.end);
    else done.push({ ...span });
  }
  return done;
}

/** A quotation that the next paragraph goes on with has no mark at its end, but its stop is part of it. */
const goesOn = ({ quotations }: Reading, { end }: Range): boolean => {
  const last = quotations[firstNot(quotations, (one) => one.end < end)];
  return last?.end === end && last.innerEnd === end;
};

/** A full stop outside quotation marks belongs to the sentence, not to the clause. */
function withoutStop(text: string, { start, end: close }: Range): Range {
  // "… of New Zealand.[48]"
  const end =
    close - (/(?:\[\w{1,3}\])+$/.exec(text.slice(Math.max(start, close - 30), close))?.[0].length ?? 0);
  const stops =
    text[end - 1] === '.' &&
    !/\b(?:\p{L}\.\p{L}|Inc|Corp|Ltd|Co|Jr|Sr|Bros)\.$/u.test(text.slice(Math.max(start, end - 6), end));
  return { start, end: stops ? end - 1 : end };
}

/** Quantities in a statement; lengths of time that only say when are left out. */
export function quantitiesIn(reading: Reading, ranges: readonly Range[]): Quantity[] {
  const found: Quantity[] = [];
  for (const { unitEnd, ...quantity } of inside(reading.quantities, ranges)) {
    if (isWhen(reading.text, quantity, unitEnd)) continue;
    // "for five years and four months": the rest of a length of time.
    if (/\byears?(?: and|,) $/.test(reading.text.slice(Math.max(0, quantity.start - 12), quantity.start)))
      continue;
    if (!datesIn(reading, ranges).some((date) => date.start < quantity.end && quantity.start < date.end))
      found.push(quantity);
  }
  return found;
}

/** "two days after", "the first nine months": a length of time that only says when. */
function isWhen(text: string, { start, unit }: Quantity, unitEnd: number): boolean {
  return (
    unit !== null &&
    /^(?:second|minute|hour|day|night|week|month|year|decade)s?$/.test(unit) &&
    (/^\s+(?:after|before|later|earlier|since|from now|into|apart|on)\b/.test(
      text.slice(unitEnd, unitEnd + 10),
    ) ||
      /\b(?:first|last|past|next|previous|coming|final|every|within|in|age of)\s$/.test(
        text.slice(Math.max(0, start - 10), start),
      ))
  );
}

/** The words inside quotation marks, verbatim. */
function quotationsIn({ quotations, text }: Reading, ranges: readonly Range[]): Span[] {
  return inside(quotations, ranges).map((q) => spanOf(text, { start: q.innerStart, end: q.innerEnd }));
}

/** Who says so, from a saying. `entity` may be better known than the saying itself knows it. */
export function attributionOf(
  reading: Reading,
  saying: Saying,
  unit: Tokens,
  entity: string | null,
  via: string | null,
): Attribution {
  const range = (tokens: Tokens) => rangeOf(reading, tokens.first, tokens.last);
  // "On Sunday, X said that …": the sentence's time is that of the saying, when what is said comes after it.
  const lead = reading.tags.slice(unit.first, saying.speaker.first);
  const ahead =
    saying.clause?.under === null &&
    (saying.contents[0]?.first ?? 0) > saying.cue.first &&
    lead.length > 0 &&
    lead.length < 10 &&
    !lead.some((tag) => /^(?:be|have|do|modal|past|finite|pres|sub)$/.test(tag));
  const fronted = ahead ? timeIn(reading, [range({ first: unit.first, last: saying.speaker.first })]) : null;
  const near =
    saying.tail && saying.tail.last > saying.tail.first ? datesIn(reading, [range(saying.tail)]) : [];
  const said = near.find((date) => !isAttributive(reading, date)) ?? fronted;
  const speaker = trimRange(reading.text, range(saying.speaker)) ?? range(saying.speaker);
  return {
    entity,
    ...spanOf(reading.text, speaker),
    cue: spanOf(reading.text, range(saying.cue)),
    when: said?.text ?? null,
    via,
  };
}
