// Finds date expressions in a piece of text and says what kind they are. chrono-node only finds; what a find means is
// read here from its words, because chrono fills in what the text does not say.
import * as chrono from 'chrono-node/en';
import type { Span } from '../../model';
import { numberOf } from './numbers';

export type TimeUnit = 'day' | 'week' | 'month' | 'year';

/** What the words of a date expression say, and no more. */
export type DateMeaning =
  | { kind: 'day'; year: number | null; month: number; day: number; weekday: number | null }
  | { kind: 'month'; year: number | null; month: number }
  | { kind: 'year'; year: number }
  | { kind: 'decade'; year: number }
  | { kind: 'weekday'; weekday: number; shift: 'last' | 'next' | 'this' | null }
  | { kind: 'deictic'; days: number }
  | { kind: 'ago'; count: number; unit: TimeUnit; bound: 'exact' | 'more' | 'less' | 'about' }
  | { kind: 'calendar'; shift: -1 | 0 | 1; unit: TimeUnit; part: boolean }
  | {
      kind: 'span';
      count: number;
      unit: TimeUnit;
      toNow: boolean;
      bound: 'exact' | 'more' | 'less' | 'about';
    }
  | { kind: 'since'; of: DateMeaning | null }
  | { kind: 'vague' };

/** A date expression, verbatim. */
export interface FoundDate extends Span {
  meaning: DateMeaning;
}

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const COUNT =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-\\p{L}+)?|thirty(?:-\\p{L}+)?|forty|fifty|sixty|several|many|a\\s+few|a\\s+couple\\s+of|some)';
const UNIT = '(?:day|week|month|year|decade|hour|night|weekend|centurie|century)';
const MORE =
  '(?:more\\s+than|over|at\\s+least|less\\s+than|under|about|around|nearly|almost|roughly|some|just|only|up\\s+to)';
const SINCE_NOUN =
  '(?:(?:the|its|his|her|their|last|that|this)\\s+(?:[\\p{L}\\d-]+\\s+){0,3}?(?:elections?|vote|poll|war|coup|invasion|crisis|attacks?|protests?|start|beginning|end|outbreak|fall|independence|launch|death|revolution|referendum)|independence|then)';

/** What chrono does not find, or cuts short. Each pattern is bounded, so the time is linear. */
const EXTRA = new RegExp(
  [
    `(?:(?:ever\\s+)?since)\\s+(?:${SINCE_NOUN}|(?:the\\s+)?(?:early\\s+|late\\s+|mid-)?(?:${MONTH}\\s+)?(?:1[5-9]|20)\\d{2}s?|(?:last\\s+)?(?:${WEEKDAY}|${MONTH}(?:\\s+\\d{1,2}(?!\\d))?(?:,?\\s+(?:19|20)\\d{2})?)|last\\s+(?:week|month|year|spring|summer|autumn|fall|winter)|yesterday)`,
    `(?:for|in|over|during|within|after)\\s+(?:the\\s+)?(?:(?:past|last|next|coming|previous)\\s+)?(?:${MORE}\\s+)?(?:the\\s+)?${COUNT}\\s+(?:more\\s+|consecutive\\s+|straight\\s+)?${UNIT}s?(?!-)(?:\\s+(?:now|ago|running|in\\s+a\\s+row))?`,
    `(?:${MORE}\\s+)?${COUNT}\\s+${UNIT}s?\\s+(?:ago|earlier|later|before)`,
    `(?:the\\s+)?(?:past|last|next|previous)\\s+${COUNT}\\s+${UNIT}s?`,
    `(?:(?:earlier|later|early|late)\\s+)?(?:this|last|next)\\s+(?:week(?:end)?|month|year|spring|summer|autumn|winter|century|decade)(?!['’]s\\s+\\p{Lu})`,
    `(?:earlier|later)\\s+(?:in\\s+the\\s+(?:day|week|month|year)|on\\s+)?${WEEKDAY}`,
    `(?:the\\s+)?(?:early|late|mid)[ -](?:${MONTH}|(?:19|20)\\d{2}s?|(?:19|20)\\d0s)(?:\\s+(?:19|20)\\d{2})?`,
    `(?:the\\s+)?(?:early\\s+|late\\s+|mid-)?(?:1[5-9]|20)\\d0s`,
    `(?:the\\s+)?(?:end|start|beginning|middle|rest|second\\s+half|first\\s+half)\\s+of\\s+(?:(?:this|last|next|the)\\s+(?:week|month|year|century|decade)|${MONTH}(?:\\s+(?:19|20)\\d{2})?|(?:19|20)\\d{2})`,
    `${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+(?:19|20)\\d{2})?(?![\\d:])`,
    `\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+(?:19|20)\\d{2})?`,
    `${MONTH},?\\s+(?:of\\s+)?(?:19|20)\\d{2}`,
    `(?:last|next|this)\\s+(?:${WEEKDAY}|${MONTH})`,
    `${WEEKDAY}(?:,?\\s+(?:morning|afternoon|evening|night))?(?:,\\s+${MONTH}\\s+\\d{1,2}(?:,?\\s+(?:19|20)\\d{2})?)?`,
    `(?<=\\b(?:in|In|by|By|until|Until|of|from|From|to|and|between|Between|during|During|early|late|after|before)\\s)(?:1[5-9]|20)\\d{2}(?![\\d,.]?\\d|\\s+(?:people|men|women|troops|soldiers|votes))`,
    `(?<=\\()(?:19|20)\\d{2}(?=[),–-])`,
    `(?<=\\bthe\\s)(?:19|20)\\d{2}(?=\\s+\\p{Ll})`,
    `(?:yesterday|today|tomorrow|tonight)`,
    `\\d{4}([-/.])\\d{2}\\1\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,6})?(?:Z|[+-]\\d{2}:?\\d{2})?)?`,
  ].join('|'),
  'giu',
);
const MAY_BE_DATE =
  /\d|day|week|month|year|decade|centur|hour|night|ago\b|since|earlier|later|tomorrow|morning|afternoon|evening|spring|summer|autumn|winter|fall\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/i;
/** Where a sentence ends, roughly: no date goes over it. */
const STOP = /[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})/gu;
const WINDOW = 2000;
/** How a find may grow to its left. */
const LEFT = new RegExp(
  `(?:${MORE}\\s+|earlier\\s+|later\\s+|early\\s+|late\\s+|mid-|last\\s+|next\\s+)$`,
  'i',
);

/** The date expressions of `text` between two offsets, in order, none inside another. Prepositions of place in time ("on", "in") are left out. */
export function findDates(text: string, from = 0, to = text.length): FoundDate[] {
  const dates: FoundDate[] = [];
  let at = from;
  const section = text.slice(from, to);
  for (const stop of section.matchAll(STOP)) {
    const next = from + stop.index + stop[0].length;
    datesOf(text.slice(at, next), at, dates);
    at = next;
  }
  datesOf(text.slice(at, to), at, dates);
  return dates;
}

/** Adds the dates of a sentence that begins at `from`. */
function datesOf(piece: string, from: number, dates: FoundDate[]): void {
  if (!MAY_BE_DATE.test(piece)) return;
  const spans: [number, number][] = [];
  for (const match of piece.matchAll(EXTRA)) spans.push([match.index, match.index + match[0].length]);
  for (const { index, text: found } of chronoFinds(piece)) {
    let start = index;
    const left = LEFT.exec(piece.slice(Math.max(0, start - 16), start));
    if (left) start -= left[0].length;
    spans.push([start, index + found.length]);
  }
  spans.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let [start, end] = [-1, -1];
  const close = () => {
    if (start < 0) return;
    const date = trimmed(piece, start, end, from);
    if (date) dates.push(date);
  };
  for (const [a, b] of spans) {
    // "since the election" and "more than a month ago" beside each other are one expression.
    const goesOn =
      end >= 0 &&
      a - end === 1 &&
      /^(?:ever )?since\s/i.test(piece.slice(start, end)) &&
      /\sago$/.test(piece.slice(a, b));
    if (a < end || goesOn) end = Math.max(end, b);
    else {
      close();
      [start, end] = [a, b];
    }
  }
  close();
}

/** chrono's finds, from windows that end between words: it copies the rest of its text at every find. */
function chronoFinds(piece: string): { index: number; text: string }[] {
  const found: { index: number; text: string }[] = [];
  for (let from = 0; from < piece.length; ) {
    const space = piece.length - from > WINDOW ? piece.lastIndexOf(' ', from + WINDOW) : piece.length;
    const to = space > from ? space : Math.min(piece.length, from + WINDOW);
    const window = piece.slice(from, to);
    if (MAY_BE_DATE.test(window))
      for (const { index: at, text } of chrono.parse(window)) found.push({ index: from + at, text });
    from = to;
  }
  return found;
}

function trimmed(piece: string, from: number, to: number, offset: number): FoundDate | null {
  const lead =
    /^(?:(?:on|in|at|by|of|from|until|between|and|the(?=\s+(?:early|late|mid)))\s+)+/i.exec(
      piece.slice(from, to),
    )?.[0] ?? '';
  const keep = /^in\s+(?:the\s+)?(?:past|last|next|coming)/i.test(piece.slice(from, to)) ? '' : lead;
  const start = from + keep.length;
  const text = piece.slice(start, to).replace(/[\s,;]+$/, '');
  const before = piece.slice(Math.max(0, start - 1), start);
  const after = piece.slice(start + text.length, start + text.length + 1);
  if (text === '' || /[\p{L}\p{N}]/u.test(before) || /[\p{L}\p{N}]/u.test(after)) return null;
  if (/^-/.test(after) && /\d$|[a-z]$/.test(text) && !/day$/i.test(text)) return null;
  const meaning = meaningOf(text);
  // "March" and "May" alone are months only in a capital and after a word that a month can follow.
  if (meaning?.kind === 'month' && meaning.year === null) {
    const led =
      /\b(?:in|since|until|till|by|from|last|next|this|during|to|between|and|of|before|after|for)\s+$/i;
    if (
      !/^\p{Lu}/u.test(text.replace(/^(?:last|next|this|since)\s+/i, '')) ||
      !led.test(
        `${piece.slice(Math.max(0, from - 8), start)}${/^(?:last|next|this|since)\s/i.exec(text)?.[0] ?? ''}`,
      )
    )
      return null;
  }
  return meaning && { text, start: offset + start, end: offset + start + text.length, meaning };
}

const index = (names: readonly string[], word: string | undefined) =>
  word === undefined ? -1 : names.indexOf(word.slice(0, 3).toLowerCase());

/** Reads a date expression's words; null when they are none (a bare time of day, "now", "may"). */
function meaningOf(text: string): DateMeaning | null {
  const words = text.toLowerCase().replace(/\s+/g, ' ');
  const since = /^(?:ever )?since (.+)$/.exec(words);
  if (since) {
    const ago = new RegExp(`(?:${MORE} )?${COUNT} ${UNIT}s? ago$`).exec(words);
    if (ago) return relativeOf(ago[0]);
    const of = meaningOf(text.slice(text.length - (since[1] ?? '').length));
    return { kind: 'since', of: of?.kind === 'vague' ? null : of };
  }
  return dayOf(text) ?? relativeOf(words) ?? coarseOf(text, words);
}

function dayOf(text: string): DateMeaning | null {
  const weekday = index(DAY_NAMES, new RegExp(WEEKDAY, 'i').exec(text)?.[0]);
  const day = (year: string | undefined, month: number, date: string | undefined): DateMeaning | null => {
    const d = Number(date);
    if (month < 1 || month > 12 || d < 1 || d > 31) return null;
    return {
      kind: 'day',
      year: year ? Number(year) : null,
      month,
      day: d,
      weekday: weekday < 0 ? null : weekday,
    };
  };
  const iso = /\b(\d{4})([-/.])(\d{2})\2(\d{2})(?!\d)/.exec(text);
  if (iso) return day(iso[1], Number(iso[3]), iso[4]);
  const dotted = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b/.exec(text);
  if (dotted) {
    const [, a, mark, b, year] = dotted;
    // Dots are day first; with strokes only a number above 12 tells.
    if (mark === '.' || Number(a) > 12) return day(year, Number(b), a);
    if (Number(b) > 12 || a === b) return day(year, Number(a), b);
    return { kind: 'year', year: Number(year) };
  }
  const monthFirst = new RegExp(
    `(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+(\\d{4}))?`,
    'i',
  ).exec(text);
  if (monthFirst) return day(monthFirst[3], index(MONTH_NAMES, monthFirst[1]) + 1, monthFirst[2]);
  const dayFirst = new RegExp(
    `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTH})(?:,?\\s+(\\d{4}))?`,
    'i',
  ).exec(text);
  return dayFirst ? day(dayFirst[3], index(MONTH_NAMES, dayFirst[2]) + 1, dayFirst[1]) : null;
}

function countOf(words: string): number | null {
  if (/^(?:several|many|a few|a couple of|some)$/.test(words)) return null;
  return /^an?$/.test(words) ? 1 : numberOf(words);
}

function boundIn(words: string): 'exact' | 'more' | 'less' | 'about' {
  if (/more than|over\b|at least/.test(words)) return 'more';
  if (/less than|under\b|up to/.test(words)) return 'less';
  return /about|around|nearly|almost|roughly|some\b/.test(words) ? 'about' : 'exact';
}

function unitOf(word: string): { unit: TimeUnit; times: number } | null {
  if (/^(?:hour|night)/.test(word)) return null;
  if (/^decade/.test(word)) return { unit: 'year', times: 10 };
  if (/^centur/.test(word)) return { unit: 'year', times: 100 };
  if (/^weekend/.test(word)) return null;
  return { unit: word as TimeUnit, times: 1 };
}

function relativeOf(words: string): DateMeaning | null {
  if (/\byesterday\b/.test(words)) return { kind: 'deictic', days: -1 };
  if (/\btomorrow\b/.test(words)) return { kind: 'deictic', days: 1 };
  if (/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/.test(words))
    return { kind: 'deictic', days: 0 };
  if (/^last night$/.test(words)) return { kind: 'deictic', days: -1 };
  const counted = new RegExp(
    `(${COUNT}) (?:more |consecutive |straight )?(${UNIT})s?\\b(?: (ago|earlier|later|before))?`,
  ).exec(words);
  if (counted && !/^(?:this|last|next) (?:day|week|month|year)/.test(words)) {
    const count = countOf(counted[1] ?? '');
    const unit = unitOf(counted[2] ?? '');
    if (/earlier|later|before/.test(counted[3] ?? '')) return { kind: 'vague' };
    if (count === null || !unit) return { kind: 'vague' };
    const { times } = unit;
    const bound = boundIn(words.slice(0, counted.index));
    if (counted[3] === 'ago' || /\bago$/.test(words))
      return { kind: 'ago', count: count * times, unit: unit.unit, bound };
    const toNow = /\bnow\b|\bpast\b|\blast\b/.test(words);
    return /^(?:for|in|over|during|within|after|the)\b/.test(words)
      ? { kind: 'span', count: count * times, unit: unit.unit, toNow, bound }
      : null;
  }
  const bare = words.replace(/^(?:just|only|about|around) /, '');
  const calendar =
    /^(?:(earlier|later|early|late|the end of|the start of|the beginning of|the rest of|end of|start of|beginning of) )?(this|last|next|the) (week|month|year)$/.exec(
      bare,
    );
  if (calendar && calendar[2] !== 'the') {
    const shift = calendar[2] === 'last' ? -1 : calendar[2] === 'next' ? 1 : 0;
    return { kind: 'calendar', shift, unit: calendar[3] as TimeUnit, part: calendar[1] !== undefined };
  }
  if (/\b(?:this|last|next) (?:weekend|spring|summer|autumn|winter|century|decade)$/.test(words))
    return { kind: 'vague' };
  return null;
}

function coarseOf(text: string, words: string): DateMeaning | null {
  const weekday = new RegExp(`(?:\\b(last|next|this)\\s+)?(${WEEKDAY})`, 'i').exec(text);
  if (weekday && !/\bto\b/.test(words)) {
    const shift = (weekday[1]?.toLowerCase() ?? null) as 'last' | 'next' | 'this' | null;
    return { kind: 'weekday', weekday: index(DAY_NAMES, weekday[2]), shift };
  }
  if (weekday) return { kind: 'vague' };
  const part = /\b(?:early|late|mid|end|start|beginning|middle|half|rest)\b/.test(words);
  const month = new RegExp(`\\b(${MONTH})(?:,?\\s+(?:of\\s+)?(\\d{4}))?`).exec(text);
  if (month && !/^may\b/.test(text)) {
    if (part && !month[2]) return { kind: 'vague' };
    return {
      kind: 'month',
      year: month[2] ? Number(month[2]) : null,
      month: index(MONTH_NAMES, month[1]) + 1,
    };
  }
  const decade = /\b(\d{3})0s\b/.exec(words);
  if (decade) return { kind: 'decade', year: Number(decade[1]) * 10 };
  const year = /\b(1[5-9]\d{2}|20\d{2})\b/.exec(words);
  if (year) return { kind: 'year', year: Number(year[1]) };
  return part || /\bpart\b/.test(words) ? { kind: 'vague' } : null;
}
