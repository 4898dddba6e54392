// The time of a fact: which date expression of its clause says when it happened, and what day that was.
import type { When } from '../../model';
import { firstNot, inside } from '../in-order';
import type { FoundDate } from './dates';
import type { Reading } from './grammar/reading';
import { type Anchor, type Direction, type Resolved, resolveDate } from './resolve';

interface Range {
  start: number;
  end: number;
}

/** The date expressions inside some ranges, in order. */
export const datesIn = ({ dates }: Reading, ranges: readonly Range[]): FoundDate[] => inside(dates, ranges);

/** "the August 9 election", "Tuesday's vote", "the 2020 budget": the date names the noun, not the time of the clause. */
export function isAttributive({ text }: Reading, { start, end, meaning }: FoundDate): boolean {
  const after = text.slice(end, end + 24);
  if (/^['’]s?\s/.test(after)) return true;
  if (meaning.kind === 'since' || meaning.kind === 'span' || meaning.kind === 'ago') return false;
  const led = /\b(?:the|an?|its|his|her|their|this|that|of)\s+$/i.test(
    text.slice(Math.max(0, start - 8), start),
  );
  // "the 2005 Bergen earthquake", but "in the 2004 Olympics"
  if (led && meaning.kind === 'year' && /^\s+\p{Lu}/u.test(after))
    return !/\b(?:in|at|during)\s+the\s$/i.test(text.slice(Math.max(0, start - 14), start));
  return (
    led &&
    /^\s+\p{Ll}/u.test(after) &&
    !/^\s+(?:in|on|at|to|and|for|by|with|from|after|before|when|as|that|but|or|he|she|it|they)\b/.test(after)
  );
}

/** "braced for new checks on Friday", "ahead of talks on Monday" */
const TOWARDS =
  /\b(?:(?:prepar|brac|call|hop|wait)(?:e?s?|ed|ing)\sfor|ready\sfor|ahead\sof)\s[^,;.]{1,40}\s(?:on\s)?$/;

/** "set for March 15", "due on Friday", "by May": what lies ahead, whatever the tense. */
function ahead({ text }: Reading, { start }: FoundDate): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  return (
    TOWARDS.test(before) ||
    /\b(?:set|scheduled|due|planned|slated|expected|postponed|adjourned|delayed|until|by)\s(?:for\s|on\s|in\s|to\s|until\s)?$/.test(
      before.slice(-26),
    )
  );
}

/** "between 2014 and 2020", "from May to July": the date that a range ends with. */
function rangeEnd(reading: Reading, date: FoundDate): FoundDate | null {
  const { text } = reading;
  const lead = /\b(between|from)\s$/i.exec(text.slice(Math.max(0, date.start - 8), date.start))?.[1];
  const next =
    lead === undefined ? undefined : datesIn(reading, [{ start: date.end, end: date.end + 40 }])[0];
  if (!next || next.meaning.kind !== date.meaning.kind || next.start - date.end > 40) return null;
  const joint = text.slice(date.end, next.start);
  return (lead?.toLowerCase() === 'between'
    ? /^\sand\s$/
    : /^\s(?:to|until|till)\s(?:(?:his|her|its|their|the)\s(?:\p{Ll}+\s){1,3}in\s)?$/u
  ).test(joint)
    ? next
    : null;
}

/** How far back a year is still what the text tells of, in characters: a sentence of the same paragraph; in the past perfect, some paragraphs. */
const NEAR = 250;
const FAR = 6000;

/** The last year that the text named as the time of something before a date, no further back than it may still tell of it. */
function yearTold(reading: Reading, { start, end }: FoundDate): number | null {
  const { text, dates } = reading;
  const perfect = /\bhad\s\p{Ll}/u.test(text.slice(end, end + 60).split(/[.!?]\s/)[0] ?? '');
  for (let i = firstNot(dates, (date) => date.start < start) - 1; i >= 0; i--) {
    const date = dates[i];
    if (!date || start - date.end > (perfect ? FAR : NEAR)) return null;
    if (!perfect && text.slice(date.end, start).includes('\n')) return null;
    const { meaning } = date;
    const year = 'year' in meaning && meaning.kind !== 'decade' ? meaning.year : null;
    if (year !== null && !isAttributive(reading, date)) return year;
  }
  return null;
}

/** What a date behind us means: where the text tells of another year, a month or a day is not of the article's own. */
function toldOf(reading: Reading, date: FoundDate, anchor: Anchor): Resolved {
  const found = resolveDate(date.meaning, anchor, 'past');
  const { meaning } = date;
  if (!(meaning.kind === 'month' || meaning.kind === 'day') || meaning.year !== null) return found;
  const year = found.resolved === null ? null : yearTold(reading, date);
  if (year === null || found.resolved?.startsWith(`${year}`) || found.resolved?.startsWith('X')) return found;
  return {
    resolved: found.resolved?.replace(/^\d{4}/, 'XXXX') ?? null,
    reason: `The text gives no year, and has just told of ${year}.`,
  };
}

/** A date as the time of a fact. */
export function whenOf(
  reading: Reading,
  date: FoundDate,
  anchor: Anchor,
  direction: Direction,
  inherited = false,
): When {
  const until = rangeEnd(reading, date);
  const towards = ahead(reading, date) ? 'future' : direction;
  const { resolved: from, reason } =
    towards === 'past' ? toldOf(reading, date, anchor) : resolveDate(date.meaning, anchor, towards);
  const to = until && resolveDate(until.meaning, anchor, towards).resolved;
  const resolved = until ? (from && to ? `${from}/${to}` : null) : from;
  // With the "between" or "from" in front of it.
  const lead = until ? /\S+\s+$/.exec(reading.text.slice(Math.max(0, date.start - 12), date.start)) : null;
  const start = date.start - (lead?.[0].length ?? 0);
  const end = until?.end ?? date.end;
  const text = reading.text.slice(start, end);
  const whence = inherited ? 'Taken over from the sentence before. ' : '';
  return { text, start, end, resolved, inherited, reason: `${whence}${reason}` };
}

/** "down from a year earlier", "more than a month ago": a date to compare with. */
function isCompared({ text }: Reading, { start }: FoundDate): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    /\b(?:from|than|compared (?:with|to))\s(?:[\d.,]+%?\s(?:in\s)?)?$/.test(before) ||
    // "up from 2 hours and 59 minutes in 2019"
    /\b(?:(?:up|down) from|compared (?:with|to))\s[^,;]*$/.test(before)
  );
}

/** "the move announced on Monday": the date belongs to the participle after a noun, not to the clause. */
function ofParticiple({ text }: Reading, { start }: FoundDate): boolean {
  return (
    (/['’]s?\s(?:death|birth|election|arrest|founding|launch|publication|marriage|resignation)\s(?:in|on)\s$/.test(
      text.slice(Math.max(0, start - 26), start),
    ) ||
      /\b(?!the|were|was|been|is|are|had|has)\p{Ll}+s?\s(?:announced|held|signed|released|published|issued|made|reached|imposed|passed|launched|adopted|taken|scheduled|planned|dated)\s(?:by\s\p{Lu}\p{L}+\s)?(?:on|in|for|late|early)?\s?$/u.test(
        text.slice(Math.max(0, start - 60), start),
      )) &&
    !/\b(?:was|were|been|is|are|be)\s\p{Ll}+\s(?:on|in|for)?\s?$/u.test(
      text.slice(Math.max(0, start - 40), start),
    )
  );
}

/** "jailed for killing three people in 2009": the date is that of what was done. */
const ofDeed = ({ text }: Reading, { start }: FoundDate): boolean =>
  /\b(?:for|of|with)\s(?:\p{Ll}+ly\s)?\p{Ll}+ing\s(?!(?:on|in|at|of|by|for|from|to|with)\s)[^,;.]*$/u.test(
    text.slice(Math.max(0, start - 120), start),
  );

/** "has ruled since she was elected in 2013", "worked there before she joined in 1988": the date is that of the other clause. */
const BOUNDED =
  /\b(?:since|before|until)\s(?:s?he|it|they|\p{Lu}\p{L}+)\s[^,;.]*\b(?:was|were|had|took|became|won|left|began|came|went|\p{Ll}+ed)\b[^,;.]*$/u;

/** "X, who left in May, said": the date is that of a clause about somebody or something in this one. */
function isAside({ text }: Reading, { start }: FoundDate, ranges: readonly Range[]): boolean {
  const range = ranges.find((one) => one.start <= start && start < one.end);
  const before = range ? text.slice(Math.max(range.start + 1, start - 200), start) : '';
  return /(?:,\s(?:which|where|whose)|\bwho)\s[^,;.]*$/.test(before) || BOUNDED.test(before);
}

/** "a contract until 2027", "complained on a Friday": no time at which it happened. */
function isNoTime({ text }: Reading, { start, end, meaning }: FoundDate): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  // "about two hours after the fire"
  if (/\s(?:after|before)$/.test(text.slice(start, end))) return true;
  // "has been jailed for five years"
  const term = /\b(?:jail(?:ed)?|sentenced|imprisoned|banned|suspended|prison)\s(?:for\s)?$/.test(before);
  return (
    (term && meaning.kind === 'span') ||
    (/\b(?:until|till|through)\s$/i.test(before) && meaning.kind !== 'weekday') ||
    (/\b(?:a|an|one|every|each)\s$/i.test(before) && meaning.kind === 'weekday')
  );
}

/** The first date in the ranges that tells the time of what happened there. */
export function timeIn(reading: Reading, ranges: readonly Range[]): FoundDate | null {
  const free = datesIn(reading, ranges).filter(
    (date) =>
      !isAttributive(reading, date) &&
      !ofParticiple(reading, date) &&
      !ofDeed(reading, date) &&
      (!isCompared(reading, date) || rangeEnd(reading, date) !== null) &&
      !isAside(reading, date, ranges) &&
      !isNoTime(reading, date),
  );
  // A day says more than a length of time.
  return free.find(({ meaning }) => meaning.kind !== 'span' && meaning.kind !== 'vague') ?? free[0] ?? null;
}
