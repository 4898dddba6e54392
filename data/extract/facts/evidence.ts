// What a document's own dates say against a supposed day of writing.
import type { Analysis } from '../analysis';
import type { DateMeaning } from './date-meaning';
import type { FoundDate } from './dates';
import { dayNumber, isoOf, monthRange, nearestDate, partsOf } from './days';
import { daysMeant } from './resolve';

/** Words for one kind of event: an election may be called a vote in the next sentence. */
const SAME_EVENT: Record<string, string> = {
  vote: 'election',
  poll: 'election',
  ballot: 'election',
  polling: 'election',
};
const AHEAD =
  /\b(?:will|would|plans?|planned|planning|due|until|till|by|set to|expect(?:s|ed)?|schedul(?:ed|es?)|next|upcoming|forthcoming|future|may|might|could|should|shall|aims?|targets?|deadline|expires?|ahead|slated|proposed|to be|going to|goal|hopes?)\b/;
const PAST =
  /\b(?:was|were|had|did|has|have been|\p{L}+ed|took|held|won|lost|began|came|went|said|told|became|fell|rose|left|met|made|died)\b/iu;

/** How much of a sentence is looked at for its tense: no sentence is longer, but a broken text may be. */
const NEAR = 300;

/** One sentence that says why the document's dates do not agree with that day; null when none speaks against it. */
export function contradiction(analysis: Analysis, dates: readonly FoundDate[], day: number): string | null {
  return laterThan(analysis, dates, day) ?? wrongWeekday(dates, day) ?? wrongAge(analysis.text, dates, day);
}

function laterThan({ text, sentences }: Analysis, dates: readonly FoundDate[], day: number): string | null {
  let at = 0;
  for (const date of dates) {
    const first = firstDay(date.meaning);
    if (first === null || first <= day + 1) continue;
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= date.start) at++;
    const sentence = sentences[at];
    if (!sentence) continue;
    const from = Math.max(sentence.start, date.start - NEAR);
    const words = text.slice(from, Math.min(sentence.end, date.end + NEAR));
    const bareYear =
      date.meaning.kind === 'year' && !/\bin\s+$/i.test(text.slice(Math.max(0, date.start - 4), date.start));
    if (!bareYear && PAST.test(words) && !AHEAD.test(words))
      return `The text tells of ${date.text} as past, which is after ${isoOf(day)}.`;
  }
  return null;
}

/** The first day of a date that the text gives with its year. */
function firstDay(meaning: DateMeaning): number | null {
  if (meaning.kind === 'day' && meaning.year !== null)
    return dayNumber(meaning.year, meaning.month, meaning.day);
  if (meaning.kind === 'month' && meaning.year !== null) return monthRange(meaning.year, meaning.month)[0];
  return meaning.kind === 'year' ? monthRange(meaning.year, 1)[0] : null;
}

function wrongWeekday(dates: readonly FoundDate[], day: number): string | null {
  for (const { text, meaning } of dates) {
    if (meaning.kind !== 'day' || meaning.weekday === null || meaning.year !== null) continue;
    const near = [
      nearestDate(meaning.month, meaning.day, day, 'past'),
      nearestDate(meaning.month, meaning.day, day, 'future'),
    ];
    if (near.every((candidate) => candidate === null || partsOf(candidate).weekday !== meaning.weekday))
      return `"${text}" does not fit a year near ${isoOf(day)}.`;
  }
  return null;
}

function wrongAge(text: string, dates: readonly FoundDate[], day: number): string | null {
  const named = eventsWithDay(text, dates);
  for (const [i, date] of dates.entries()) {
    const meant = daysMeant(date.meaning, day);
    if (!meant) continue;
    for (const beside of [dates[i - 1], dates[i + 1]]) {
      if (beside?.meaning.kind !== 'day' || !areOne(text, date, beside)) continue;
      if (!fits(beside.meaning, meant, day)) return mismatch(date.text, beside.text, day);
    }
    if (date.meaning.kind !== 'ago' && date.meaning.kind !== 'span') continue;
    const noun = eventOf(text, date);
    const events = noun === null ? undefined : named.get(noun);
    if (events && !events.some(({ meaning }) => fits(meaning, meant, day)))
      return mismatch(date.text, events[0]?.text ?? '', day);
  }
  return null;
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
function eventOf(text: string, date: FoundDate): string | null {
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
  for (const word of since.match(/\p{Ll}{4,}/gu) ?? [])
    if (SAME_EVENT[lemma(word)] || EVENT.test(word)) return lemma(word);
  return null;
}

const EVENT =
  /^(?:elections?|votes?|polls?|referendums?|attacks?|coups?|invasions?|wars?|crash(?:es)?|earthquakes?|quakes?|bombings?|explosions?|blasts?|shootings?|killings?|deaths?|murders?|arrests?|strikes?|protests?|marches?|launch(?:es)?|outbreaks?|floods?|storms?|hurricanes?|fires?|disasters?|resignations?|inaugurations?|ceasefires?|summits?|matches?|games?|finals?|debates?|verdicts?|trials?|speech(?:es)?|meetings?|raids?|massacres?|riots?|tournaments?)$/;

function lemma(word: string): string {
  const one = word.replace(/(?:(ch|sh|ss)es|([^s])s)$/, '$1$2');
  return SAME_EVENT[one] ?? one;
}
