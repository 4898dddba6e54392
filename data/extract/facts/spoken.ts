// Facts that somebody says: quotes, claims, and figures and plans with a speaker.

import type { Fact, FactKind, Quantity } from '../../model';
import { lowerCase } from '../tables/lower-case';
import type { Tokens } from './contents';
import { cueOf, PLANS } from './cues';
import type { FoundDate } from './dates';
import { attributionOf, type Context, finish, isWhole, LONGEST, quantitiesIn } from './draft';
import type { Clause } from './grammar/clauses';
import { type Reading, rangeOf, type Unit, wordAt } from './grammar/reading';
import { isOwn } from './own';
import type { Saying } from './speech';
import { timeIn } from './when';
import { headWord } from './who';

const TIME = /^(?:second|minute|hour|day|night|week|weekend|month|year|decade)s?$/;
/** What somebody "will" do by intention, not by foreboding. */
const DEEDS = lowerCase.deed;
const DEFINITE = /\b(?:the|its|his|her|their|our|these|those|both|other|last|first|past)\s$/i;
/** From this share of quoted words on, what is said is a quote. */
const MOSTLY_QUOTED = 0.6;
/** The same where it begins with the article's own words. */
const ALL_QUOTED = 0.9;

/** "The aim is to cut costs": what something is, not what will be done. */
const AIM = lowerCase.aim;

/** Whether a clause says what is planned, not what happened. */
export function isPlan(reading: Reading, { verb, subject }: Clause): boolean {
  if (verb.tense === 'plan' && subject && AIM.has(headWord(reading, subject))) return false;
  if (verb.tense === 'plan' || verb.tense === 'future') return true;
  // "is planned for 2024"
  if (verb.passive && /^(?:planned|scheduled|slated)$/.test(wordAt(reading, verb.head)))
    return verb.tense === 'present' && /^(?:for|in|on|to)$/.test(wordAt(reading, verb.last));
  return PLANS.test(wordAt(reading, verb.head)) && wordAt(reading, verb.last) === 'to';
}

/** The facts of a unit's sayings. `before` is the fronted time of the sentence before. */
export function spokenFacts(
  context: Context,
  unit: Unit,
  clauses: readonly Clause[],
  sayings: readonly Saying[],
  before: FoundDate | null,
  whoIs: ReadonlyMap<Clause, string>,
): Fact[] {
  const { reading } = context;
  const facts: Fact[] = [];
  for (const saying of sayings) {
    if (saying.contents.length === 0 || isThing(reading, saying)) continue;
    const spans = spansOf(reading, saying);
    const { entity } = saying;
    const kind = kindOf(reading, clauses, saying, spans);
    const outer = sayings.find(
      (other) =>
        other !== saying &&
        other.contents.some(({ first, last }) => first <= saying.cue.first && saying.cue.last <= last),
    );
    // "he said he thought that …" and "he told them, according to a statement" say the same thing twice.
    const again =
      outer &&
      reading.tags[saying.speaker.first] === 'pron' &&
      saying.speaker.last - saying.speaker.first === 1;
    const quotes = reading.tags[saying.contents[0]?.first ?? -1] === 'quoted';
    if (again && outer.clause !== null && !(quotes && outer.entity !== entity)) continue;
    // '"…," he told them, according to a statement' gives the statement as who passes it on.
    const inner = sayings.find(
      (other) =>
        other !== saying &&
        saying.clause === null &&
        isInside(saying, other) &&
        reading.tags[other.contents[0]?.first ?? -1] === 'quoted',
    );
    const same =
      outer !== undefined &&
      (outer.entity === null ? outer.speaker.first === saying.speaker.first : outer.entity === entity);
    // "Holm said the exchange proved that …": the words are hers.
    const shown = outer && cueOf(wordAt(reading, saying.cue.first)) === 'find';
    if (inner || same || shown || (outer && saying.whole)) continue;
    // 'Police said the man yelled "…"': the words are the man's, and the police pass them on.
    const passed = sayings.filter((other) => passesOn(reading, saying, other));
    if (
      passed.some(
        ({ contents, whole }) => !whole && share(reading, contents, saying.contents) >= MOSTLY_QUOTED,
      )
    )
      continue;
    const via = outer ? reading.text.slice(...bounds(reading, outer.speaker)) : null;
    const main = clauses.find((c) =>
      saying.contents.some(({ first, last }) => c.verb.first >= first && c.verb.last <= last),
    );
    const ahead =
      kind === 'plan' || (main !== undefined && (isPlan(reading, main) || main.verb.tense === 'modal'));
    // "On Sunday, … . More than 700 were detained, the ministry said": the time goes on into the next sentence.
    const goesOn =
      before !== null &&
      main !== undefined &&
      kind !== 'quote' &&
      main.verb.tense === 'past' &&
      main === clauses[0] &&
      !timeIn(reading, spans);
    const fronted = saying.whole ? frontedTime(reading, unit, saying) : null;
    const fact = finish(context, {
      kind,
      spans,
      direction: ahead && !fronted ? 'future' : 'past',
      clauses: clauses.filter((c) =>
        saying.contents.some(({ first, last }) => first <= c.verb.first && c.verb.last <= last),
      ),
      attributions: [attributionOf(reading, saying, unit, entity, via)],
      ...(goesOn ? { time: { date: before, inherited: true } } : fronted ? { time: fronted } : {}),
      others: passed.flatMap(({ contents }) => contents.map((x) => rangeOf(reading, x.first, x.last))),
      ...(saying.whole || kind === 'quote'
        ? { first: [entity] }
        : { first: [(main && whoIs.get(main)) ?? null], last: [entity] }),
    });
    // A statement that stands without marks speaks as "we".
    const stated = saying.cue.last <= unit.first || isTurn(reading, saying);
    if (
      fact &&
      worthSaying(reading, clauses, saying, fact) &&
      (stated || !isOwn(reading, fact.statement.spans))
    )
      facts.push(fact);
  }
  return facts;
}

/** "It confirms that people can learn": where no body is known that "it" could be, it is a thing, and things say nothing. */
const isThing = (reading: Reading, { speaker, entity, cue }: Saying): boolean =>
  entity === null &&
  speaker.last - speaker.first === 1 &&
  /^(?:it|this|that)$/.test(wordAt(reading, speaker.first)) &&
  /^(?:confirm|promis|threat|suggest|indicat|reveal|show|prov|demonstrat|underlin|underscor)/.test(
    wordAt(reading, cue.first),
  );

/** Whether what one says holds words that another is said to have said. */
function passesOn(reading: Reading, outer: Saying, inner: Saying): boolean {
  const same =
    inner.entity === null ? inner.speaker.first === outer.speaker.first : inner.entity === outer.entity;
  if (inner === outer || inner.clause === null || same || !isInside(outer, inner)) return false;
  if (cueOf(wordAt(reading, inner.cue.first)) === 'find') return false;
  return inner.whole || reading.tags[inner.contents[0]?.first ?? -1] === 'quoted';
}

/** "Ann Holm: I live in Moss.": what stands behind the name is word for word hers. */
const isTurn = (reading: Reading, { cue, clause, contents }: Saying): boolean =>
  clause === null &&
  /^(?::|a\.?)$/.test(wordAt(reading, cue.first)) &&
  reading.tags[contents[0]?.first ?? -1] !== 'quoted';

/** How much of `whole` the quoted words of `part` are. */
function share({ tags }: Reading, part: readonly Tokens[], whole: readonly Tokens[]): number {
  const count = (ranges: readonly Tokens[], quoted: boolean) => {
    let n = 0;
    for (const { first, last } of ranges)
      for (let k = first; k < last; k++) if (!quoted || tags[k] === 'quoted') n++;
    return n;
  };
  return count(part, true) / Math.max(1, count(whole, false));
}

/** Whether all that one saying says, its cue included, stands inside what another says. */
function isInside(outer: Saying, { contents, cue }: Saying): boolean {
  const within = ({ first, last }: Tokens) => outer.contents.some((x) => x.first <= first && last <= x.last);
  return contents.length > 0 && within(cue) && contents.every(within);
}

function bounds(reading: Reading, { first, last }: Tokens): [number, number] {
  const { start, end } = rangeOf(reading, first, last);
  return [start, end];
}

function spansOf(reading: Reading, saying: Saying): { start: number; end: number }[] {
  const ranges = saying.contents.map(({ first, last }) => rangeOf(reading, first, last));
  // "has denounced … and condemned …": the second verb's statement keeps its subject.
  if (saying.whole && saying.clause?.via !== 'direct')
    return [rangeOf(reading, saying.speaker.first, saying.speaker.last), ...ranges];
  return ranges;
}

function frontedTime(reading: Reading, unit: Unit, saying: Saying) {
  const lead = rangeOf(reading, unit.first, saying.speaker.first);
  if (saying.clause?.under || saying.speaker.first - unit.first > 8 || saying.speaker.first <= unit.first)
    return null;
  const date = timeIn(reading, [lead]);
  return date ? { date, inherited: false } : null;
}

function kindOf(
  reading: Reading,
  clauses: readonly Clause[],
  saying: Saying,
  spans: readonly { start: number; end: number }[],
): FactKind {
  if (saying.vow) return 'plan';
  if (isTurn(reading, saying)) return 'quote';
  let quoted = 0;
  let all = 0;
  for (const { first, last } of saying.contents)
    for (let k = first; k < last; k++) {
      all++;
      if (reading.tags[k] === 'quoted') quoted++;
    }
  const opens = reading.tags[saying.contents[0]?.first ?? -1] === 'quoted';
  if (!saying.whole && quoted >= all * (opens ? MOSTLY_QUOTED : ALL_QUOTED)) return 'quote';
  // "The fund, which lent 606 million, urged …": how much it lent is not what it says.
  const from = saying.whole ? (reading.tokens[saying.cue.first]?.start ?? 0) : 0;
  if (quantitiesIn(reading, spans).some((quantity) => quantity.start >= from && counts(reading, quantity)))
    return 'figure';
  const main = clauses.find((c) =>
    saying.contents.some(({ first, last }) => c.verb.first >= first && c.verb.last <= last),
  );
  const planned =
    main !== undefined &&
    ((main.verb.tense === 'plan' && isPlan(reading, main)) ||
      (main.verb.tense === 'future' && DEEDS.has(wordAt(reading, main.verb.head))));
  return planned && !saying.whole ? 'plan' : 'claim';
}

/** Whether a quantity makes a fact a figure: something is counted or measured, not just "one of the two". */
export function counts({ text }: Reading, { unit, value, bound, start, end }: Quantity): boolean {
  // "two of its shareholders": which of them, not how many.
  if (bound === 'exact' && value < 10 && /^ of (?:the|its|his|her|their) /.test(text.slice(end, end + 10)))
    return false;
  if (unit === null) return bound !== 'exact' && value >= 2;
  if (bound === 'exact' && TIME.test(unit)) return false;
  // "the two sides": how many they are is taken as known.
  if (bound === 'exact' && DEFINITE.test(text.slice(Math.max(0, start - 8), start))) return false;
  return value >= 2 || bound !== 'exact' || /[%$€£¥]/.test(unit);
}

/** What is said must be more than a word, no fragment without a verb or that begins with it, and no run of sentences unless quoted. */
function worthSaying(
  { tags }: Reading,
  clauses: readonly Clause[],
  { contents, whole }: Saying,
  { kind, statement, quotations }: Fact,
): boolean {
  const first = tags[contents[0]?.first ?? -1];
  if (!whole && contents.length === 1 && (first === 'modal' || first === 'have' || first === 'be'))
    return false;
  // "revealed that deeds such as hunting, …": cut short.
  const told = ({ verb }: Clause) =>
    contents.some(({ first: from, last }) => from <= verb.first && verb.first < last);
  if (/\bsuch as [^,]*$/.test(statement.text) && !whole && !clauses.some(told)) return false;
  // "replied that he did not"
  if (contents.length === 1 && /^(?:not|do|have|be|modal)$/.test(tags[(contents[0]?.last ?? 0) - 1] ?? ''))
    return false;
  if (kind !== 'quote' && (statement.text.length > LONGEST || !isWhole(statement.text))) return false;
  return statement.text.split(/\s+/).length >= 3 || quotations.length > 0;
}
