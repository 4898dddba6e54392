// What a document's own dates say against a supposed day of writing.
import type { Analysis } from '../analysis';
import { COUNT, type DateMeaning, meaningOf, type TimeUnit, UNIT } from './date-meaning';
import type { FoundDate } from './dates';
import { dayNumber, isoOf, monthRange, nearestDate, partsOf } from './days';
import { PAST_ONLY, PAST_OR_PARTICIPLE } from './grammar/words';
import { daysMeant } from './resolve';

/** Words for one kind of event: an election may be called a vote in the next sentence. */
const SAME_EVENT: Record<string, string> = {
  vote: 'election',
  poll: 'election',
  ballot: 'election',
  polling: 'election',
};
const AHEAD =
  /\b(?:will|would|plan(?:s|ned)?|due|until|till|expect(?:s|ed)?|schedul(?:ed|es?)|next|future|may|might|could|should|shall|aims?|deadline|slated|proposed|to be|hopes?|likely)\b/;
/** Behind them a date is another's than the verb's: "raised its forecast of growth in 2020". */
const TURNS = /^(?:to|for|from|of|as|through|by|before|ahead|that|seen|forecast|.{3,6}day)$/;
/** They say on what day something will be. */
const OF_LATER =
  /^(?:announc|postpon|delay|mov|extend|promis|pledg|agre|award|predict|warn|order|book|call|approv|offer|vow)ed$|^set$/;

/** How much of a sentence is looked at for its tense: no sentence is longer, but a broken text may be. */
const NEAR = 300;

/** One sentence that says why the document's dates do not agree with that day; null when none speaks against it. */
export function contradiction(analysis: Analysis, dates: readonly FoundDate[], day: number): string | null {
  return wrongTense(analysis, dates, day) ?? wrongAge(analysis.text, dates, day);
}

/** A later day that the text tells of as past, or a weekday that its date has in no year near enough. */
function wrongTense(analysis: Analysis, dates: readonly FoundDate[], day: number): string | null {
  let at = 0;
  const { sentences } = analysis;
  for (const date of dates) {
    const { text, meaning } = date;
    const first = firstDay(meaning);
    const later = first !== null && first > day + 1;
    const wrong = meaning.kind === 'day' && meaning.year === null && meaning.weekday !== null;
    if (!later && !wrong) continue;
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= date.start) at++;
    const sentence = sentences[at];
    const past = sentence !== undefined && isPast(analysis.text, date, sentence);
    if (later && past) return `The text tells of ${text} as past, which is after ${isoOf(day)}.`;
    if (
      wrong &&
      !(['past', 'future'] as const).some((way) => (way === 'past' || !past) && hasWeekday(meaning, day, way))
    )
      return `"${text}" does not fit a year near ${isoOf(day)}.`;
  }
  return null;
}

function hasWeekday(meaning: DateMeaning, day: number, way: 'past' | 'future'): boolean {
  if (meaning.kind !== 'day') return false;
  // The day after is still today in another time zone.
  const near = nearestDate(meaning.month, meaning.day, way === 'past' ? day + 1 : day, way);
  return near !== null && partsOf(near).weekday === meaning.weekday;
}

/** Whether the clause that a date stands in tells of it as past: its verb is, and the date is that verb's. */
function isPast(text: string, date: FoundDate, sentence: { start: number; end: number }): boolean {
  const whole = text.slice(Math.max(0, sentence.start), date.start).slice(-NEAR);
  const before = whole.slice(
    (/.*(?:[;:—]|,\s(?:and|but|while|who|which|where|whose)\s)/s.exec(whole)?.[0] ?? '').length,
  );
  const after = /^[^;:—]*/.exec(text.slice(date.end, Math.min(sentence.end, date.end + NEAR)))?.[0] ?? '';
  if (date.meaning.kind === 'year' && !/\bin\s+$/i.test(before)) return false;
  if (AHEAD.test(before) || AHEAD.test(after)) return false;
  const words = (part: string) => part.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  const then = words(after);
  const back = words(before).reverse();
  const verb = back.findIndex((word) => TURNS.test(word) || isPastForm(word));
  // "The attack on 21 August killed 12 people", "On 21 August troops entered the capital"
  if (verb < 0) return isPastForm(then[0]) || (back.length < 2 && then.some(isPastForm));
  const word = back[verb] ?? '';
  return !TURNS.test(word) && (verb < 2 || !OF_LATER.test(word));
}

const isPastForm = (word = ''): boolean =>
  /ed$|^(?:was|were|had|did|has)$/.test(word) || PAST_ONLY.has(word) || PAST_OR_PARTICIPLE.has(word);

/** The first day of a date that the text gives with its year. */
function firstDay(meaning: DateMeaning): number | null {
  if (meaning.kind === 'day' && meaning.year !== null)
    return dayNumber(meaning.year, meaning.month, meaning.day);
  if (meaning.kind === 'month' && meaning.year !== null) return monthRange(meaning.year, meaning.month)[0];
  return meaning.kind === 'year' ? monthRange(meaning.year, 1)[0] : null;
}

function wrongAge(text: string, dates: readonly FoundDate[], day: number): string | null {
  for (const date of dates) {
    const aged = date.meaning.kind === 'day' ? ageBefore(text, date) : null;
    const meant = aged && daysMeant(aged.meaning, day);
    if (
      aged &&
      meant &&
      !fits(date.meaning, aged.ahead ? [2 * day - meant[1], 2 * day - meant[0]] : meant, day)
    )
      return mismatch(date.text, aged.text, day);
  }
  const named = eventsWithDay(text, dates);
  for (const [i, date] of dates.entries()) {
    const earlier = dates[i - 1];
    // "ten years ago today"
    const ago =
      date.meaning.kind === 'deictic' && earlier?.meaning.kind === 'ago' && date.start - earlier.end === 1;
    const meant = daysMeant(ago ? earlier.meaning : date.meaning, day);
    if (!meant) continue;
    for (const beside of [earlier, dates[i + 1]]) {
      if (beside?.meaning.kind === 'weekday' && date.meaning.kind === 'deictic' && !ago) {
        const other = partsOf(meant[0]).weekday !== beside.meaning.weekday;
        if (other && areOne(text, date, beside) && !/^['’]/.test(text.slice(beside.end)))
          return mismatch(date.text, beside.text, day);
      }
      if (beside?.meaning.kind !== 'day' || !areOne(text, date, beside)) continue;
      if (!fits(beside.meaning, meant, day)) return mismatch(date.text, beside.text, day);
    }
    // Elections, wars and attacks of years ago are others of their kind.
    if ((date.meaning.kind !== 'ago' && date.meaning.kind !== 'span') || date.meaning.unit === 'year')
      continue;
    const noun = eventOf(text, date, named);
    const events = noun === null ? undefined : named.get(noun);
    if (events && !events.some(({ meaning }) => fits(meaning, meant, day)))
      return mismatch(date.text, events[0]?.text ?? '', day);
  }
  return null;
}

/** "Two weeks after the June 3 bombing, the country has …", "it is two months since the vote of May 4", "in three weeks, on May 4". */
const AGED = new RegExp(
  `(?:(\\b(?:it is|it has been|in the)\\s)|\\b(in)\\s)?\\b(${COUNT}\\s${UNIT}s?)(?:['’]\\stime)?(?:\\s(after|since)\\s(?:\\p{Ll}+\\s){0,5}|,\\s(?:on\\s)?)$`,
  'iu',
);
/** The main clause after it, told in the present: then the age is counted from the day of writing. */
const PRESENT =
  /^(?:(?!\b(?:was|were|had|did|\p{L}+ed)\b)[^.;])*?\b(?:has|have|is|are|still|now|remains?|continues?)\b/u;

const ORDINALS = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
/** "entered their sixth week on Monday after the vote of May 4" */
const NTH = new RegExp(
  `\\s(${ORDINALS.join('|')})\\s(week|month)\\s(?:[^.;]{0,40}\\s)?(?:after|since)\\s(?:\\p{Ll}+\\s){0,5}$`,
  'u',
);

function ageBefore(
  text: string,
  { start, end }: FoundDate,
): { text: string; meaning: DateMeaning; ahead: boolean } | null {
  const before = text.slice(Math.max(0, start - 100), start);
  const [nth, ordinal = '', unit] = NTH.exec(before) ?? [];
  if (nth) {
    const count = ORDINALS.indexOf(ordinal) + 1.5;
    return {
      text: `${ordinal} ${unit}`,
      meaning: { kind: 'ago', count, unit: unit as TimeUnit, bound: 'exact' },
      ahead: false,
    };
  }
  const [, now, ahead, words = '', link] = AGED.exec(before) ?? [];
  const counts = link ? now !== undefined || PRESENT.test(text.slice(end, end + NEAR)) : ahead !== undefined;
  const meaning = counts ? meaningOf(`${words} ago`) : null;
  return meaning && { text: words, meaning, ahead: !link };
}

const mismatch = (age: string, date: string, day: number) =>
  `By the text's own words ("${date}", "${age}") it was not written on ${isoOf(day)}.`;

function fits(meaning: DateMeaning, [from, to]: [number, number], day: number): boolean {
  if (meaning.kind !== 'day') return true;
  const candidates =
    meaning.year !== null
      ? [dayNumber(meaning.year, meaning.month, meaning.day)]
      : [
          nearestDate(meaning.month, meaning.day, day, 'past'),
          nearestDate(meaning.month, meaning.day, day, 'future'),
        ];
  return candidates.some((candidate) => candidate === null || (candidate >= from - 1 && candidate <= to + 1));
}

/** "last month, on August 9", "August 9, five weeks ago": two expressions for one day. */
function areOne(text: string, a: FoundDate, b: FoundDate): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return (
    between.length <= 12 &&
    /^(?:['’]s)?[\s,(–—-]+(?:on\s+)?(?:the\s+)?$/.test(between) &&
    a.meaning.kind !== 'span'
  );
}

/** Events whose day the text names: "the August 9 election", "the election on August 9". */
function eventsWithDay(text: string, dates: readonly FoundDate[]): Map<string, FoundDate[]> {
  const events = new Map<string, FoundDate[]>();
  for (const date of dates) {
    const { meaning } = date;
    if (meaning.kind === 'since' && meaning.of?.kind === 'day') {
      const noun = /(\p{Ll}{3,})$/u.exec(date.text)?.[1];
      if (noun)
        events.set(lemma(noun), [...(events.get(lemma(noun)) ?? []), { ...date, meaning: meaning.of }]);
      continue;
    }
    if (meaning.kind !== 'day') continue;
    const before = text.slice(Math.max(0, date.start - 60), date.start);
    const after = text.slice(date.end, date.end + 50);
    const led = /\b(?:the|an?|its|his|her|their|['’]s)\s+$/i.test(before);
    const noun = led
      ? /^,?\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}?(\p{Ll}{3,})(?=[\s,.;:)]+(?:in|on|of|at|but|and|that|which|was|were|has|had|is|by|to|as|for|when|\p{Lu})\b|[,.;:)])/u.exec(
          after,
        )
      : /\b(\p{Ll}{3,})(?:\s+(?:held|that took place|which took place))?\s+(?:on|of)\s+(?:\p{L}+,\s+)?$/u.exec(
          before,
        );
    const name = noun?.[1] === undefined ? null : lemma(noun[1]);
    if (name !== null) events.set(name, [...(events.get(name) ?? []), date]);
  }
  return events;
}

/** The event that "… ago" or "for … now, ever since …" counts from. */
function eventOf(text: string, date: FoundDate, named: ReadonlyMap<string, unknown>): string | null {
  if (date.meaning.kind === 'ago') {
    const inside =
      /(\p{Ll}{3,})\s+(?:more|less|about|nearly|almost|over|just|around|some|\p{Ll}+|\d+)\s[^,]*ago$/u.exec(
        /^(?:ever\s+)?since/i.test(date.text) ? date.text : '',
      )?.[1];
    const before = /(\p{Ll}{3,}),?\s+$/u.exec(text.slice(Math.max(0, date.start - 30), date.start))?.[1];
    return inside !== undefined ? lemma(inside) : before !== undefined ? lemma(before) : null;
  }
  const after = text.slice(date.end, date.end + 200);
  const since = /^,?\s+(?:ever\s+)?since\b([^.;!?]{0,180})/.exec(after)?.[1];
  if (since === undefined) return null;
  return (
    since
      .match(/\p{Ll}{4,}/gu)
      ?.map(lemma)
      .find((word) => named.has(word)) ?? null
  );
}

function lemma(word: string): string {
  const one = word.replace(/(?:(ch|sh|ss)es|([^s])s)$/, '$1$2');
  return SAME_EVENT[one] ?? one;
}
