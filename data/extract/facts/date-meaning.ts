// What the words of a date expression say: a day, a month, a time ago; nothing that is not in them.
import { dayInWords, MONTH, monthOf } from './months';
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

const DAY_NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** A number of units, in digits or words. */
export const COUNT =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-\\p{L}+)?|thirty(?:-\\p{L}+)?|forty|fifty|sixty|several|many|a\\s+few|a\\s+couple\\s+of|some)';
export const UNIT = '(?:day|week|month|year|decade|hour|night|weekend|centurie|century)';
/** What bounds a number of units. */
export const MORE =
  '(?:more\\s+than|over|at\\s+least|less\\s+than|under|about|around|nearly|almost|roughly|some|just|only|up\\s+to)';
const IN = {
  weekday: new RegExp(WEEKDAY, 'i'),
  ago: new RegExp(`(?:${MORE} )?${COUNT} ${UNIT}s? ago$`),
  counted: new RegExp(
    `(${COUNT}) (?:more |consecutive |straight )?(${UNIT})s?\\b(?: (ago|earlier|later|before))?`,
  ),
  shifted: new RegExp(`(?:\\b(last|next|this)\\s+)?(${WEEKDAY})`, 'i'),
  month: new RegExp(`\\b(${MONTH})(?:,?\\s+(?:of\\s+)?(\\d{4}))?`),
};

const weekdayOf = (word: string | undefined) =>
  word === undefined ? -1 : DAY_NAMES.indexOf(word.slice(0, 3).toLowerCase());

/** Reads a date expression's words; null when they are none (a bare time of day, "now", "may"). */
export function meaningOf(text: string): DateMeaning | null {
  const words = text.toLowerCase().replace(/\s+/g, ' ');
  const since = /^(?:ever )?since (.+)$/.exec(words);
  if (since) {
    const ago = IN.ago.exec(words);
    if (ago) return relativeOf(ago[0]);
    const of = meaningOf(text.slice(text.length - (since[1] ?? '').length));
    return { kind: 'since', of: of?.kind === 'vague' ? null : of };
  }
  return dayOf(text) ?? relativeOf(words) ?? coarseOf(text, words);
}

function dayOf(text: string): DateMeaning | null {
  const weekday = weekdayOf(IN.weekday.exec(text)?.[0]);
  const day = (year: number | null, month: number, date: number): DateMeaning | null =>
    month < 1 || month > 12 || date < 1 || date > 31
      ? null
      : { kind: 'day', year, month, day: date, weekday: weekday < 0 ? null : weekday };
  const iso = /\b(\d{4})([-/.])(\d{2})\2(\d{2})(?!\d)/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const dotted = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b/.exec(text);
  if (dotted) {
    const [a, b] = [Number(dotted[1]), Number(dotted[3])];
    const [, , mark, , printed = ''] = dotted;
    const year = Number(printed.length > 2 ? printed : `20${printed}`);
    // Dots are day first; with strokes only a number above 12 tells.
    if (mark === '.' || a > 12) return day(year, b, a);
    if (b > 12 || a === b) return day(year, a, b);
    return { kind: 'year', year };
  }
  const printed = dayInWords(text);
  return printed && day(printed.year, printed.month, printed.date);
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
  const counted = IN.counted.exec(words);
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
  const weekday = IN.shifted.exec(text);
  if (weekday && !/\bto\b/.test(words)) {
    const shift = (weekday[1]?.toLowerCase() ?? null) as 'last' | 'next' | 'this' | null;
    return { kind: 'weekday', weekday: weekdayOf(weekday[2]), shift };
  }
  if (weekday) return { kind: 'vague' };
  const part = /\b(?:early|late|mid|end|start|beginning|middle|half|rest)\b/.test(words);
  const month = IN.month.exec(text);
  if (month && !/^may\b/.test(text)) {
    if (part && !month[2]) return { kind: 'vague' };
    return {
      kind: 'month',
      year: month[2] ? Number(month[2]) : null,
      month: monthOf(month[1]),
    };
  }
  const decade = /\b(\d{3})0s\b/.exec(words);
  if (decade) return { kind: 'decade', year: Number(decade[1]) * 10 };
  const year = /\b(1[5-9]\d{2}|20\d{2})\b/.exec(words);
  if (year) return { kind: 'year', year: Number(year[1]) };
  return part || /\bpart\b/.test(words) ? { kind: 'vague' } : null;
}
