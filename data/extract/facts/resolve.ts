// What a date expression means on a calendar. Nothing is resolved from a day that is not trusted.
import type { DateMeaning, TimeUnit } from './date-meaning';
import { dayNumber, isoOf, monthRange, nearestDate, partsOf } from './days';

/** The day that "Friday" and "last week" count from, or why there is none. */
export type Anchor = { day: number; from: string } | { day: null; why: string };

export type Direction = 'past' | 'future';

export interface Resolved {
  /** EDTF; null when unsure. */
  resolved: string | null;
  reason: string;
}

const UNIT_DAYS: Record<TimeUnit, number> = { day: 1, week: 7, month: 30.44, year: 365.25 };
const two = (n: number) => String(n).padStart(2, '0');
const four = (n: number) => String(n).padStart(4, '0');

/** Resolves a date's meaning against the article's day. `direction` is the tense of the clause that it stands in. */
export function resolveDate(meaning: DateMeaning, anchor: Anchor, direction: Direction): Resolved {
  switch (meaning.kind) {
    case 'day':
      return resolveDay(meaning, anchor, direction);
    case 'month':
      if (meaning.year !== null)
        return {
          resolved: `${four(meaning.year)}-${two(meaning.month)}`,
          reason: 'Month and year are in the text.',
        };
      return resolveMonth(meaning.month, anchor, direction);
    case 'year':
      return { resolved: four(meaning.year), reason: 'The year is in the text.' };
    case 'decade':
      return { resolved: `${four(meaning.year).slice(0, 3)}X`, reason: 'The decade is in the text.' };
    case 'since': {
      if (!meaning.of) return { resolved: null, reason: 'It counts from an event, not from a date.' };
      const start = resolveDate(meaning.of, anchor, 'past');
      if (start.resolved === null || /[/X~]/.test(start.resolved))
        return { resolved: null, reason: start.reason };
      return { resolved: `${start.resolved}/..`, reason: start.reason };
    }
    case 'span':
      return { resolved: null, reason: 'It is a length of time, not a date.' };
    case 'vague':
      return { resolved: null, reason: 'The words are too vague for a date.' };
    default:
      if (anchor.day === null) return { resolved: null, reason: anchor.why };
      return resolveRelative(meaning, anchor.day, `Counted from ${anchor.from}.`, direction);
  }
}

function resolveDay(
  meaning: Extract<DateMeaning, { kind: 'day' }>,
  anchor: Anchor,
  direction: Direction,
): Resolved {
  const { year, month, day, weekday } = meaning;
  if (year !== null) {
    const number = dayNumber(year, month, day);
    if (number === null) return { resolved: null, reason: 'There is no such day in the calendar.' };
    if (weekday !== null && partsOf(number).weekday !== weekday)
      return { resolved: null, reason: 'The weekday does not belong to that date.' };
    return { resolved: isoOf(number), reason: 'Day, month and year are in the text.' };
  }
  const open = `XXXX-${two(month)}-${two(day)}`;
  if (dayNumber(2000, month, day) === null)
    return { resolved: null, reason: 'There is no such day in the calendar.' };
  if (anchor.day === null) return { resolved: open, reason: `The text gives no year. ${anchor.why}` };
  const near = nearestDate(month, day, anchor.day, direction);
  if (near === null) return { resolved: open, reason: 'The text gives no year.' };
  // Almost a year ago, when it is only weeks ahead: nobody can tell which is meant.
  const other = direction === 'past' ? nearestDate(month, day, anchor.day, 'future') : null;
  if (other !== null && anchor.day - near > 320 && other - anchor.day < 46)
    return { resolved: open, reason: 'The text gives no year, and two are near.' };
  if (weekday !== null && partsOf(near).weekday !== weekday)
    return {
      resolved: open,
      reason: 'The weekday does not belong to that date in the year nearest to the article.',
    };
  return { resolved: isoOf(near), reason: `The year is the nearest one to ${anchor.from}.` };
}

function resolveMonth(month: number, anchor: Anchor, direction: Direction): Resolved {
  if (anchor.day === null)
    return { resolved: `XXXX-${two(month)}`, reason: `The text gives no year. ${anchor.why}` };
  const now = partsOf(anchor.day);
  const year =
    direction === 'past'
      ? month <= now.month
        ? now.year
        : now.year - 1
      : month >= now.month
        ? now.year
        : now.year + 1;
  return {
    resolved: `${four(year)}-${two(month)}`,
    reason: `The year is the nearest one to ${anchor.from}.`,
  };
}

function resolveRelative(
  meaning: Extract<DateMeaning, { kind: 'weekday' | 'deictic' | 'ago' | 'calendar' }>,
  today: number,
  reason: string,
  direction: Direction,
): Resolved {
  const now = partsOf(today);
  switch (meaning.kind) {
    case 'deictic':
      return { resolved: isoOf(today + meaning.days), reason };
    case 'weekday':
      return { resolved: isoOf(weekdayFrom(meaning, today, direction)), reason };
    case 'ago': {
      if (meaning.bound === 'more' || meaning.bound === 'less')
        return { resolved: null, reason: 'The words give a bound, not a date.' };
      const { count, unit } = meaning;
      if (unit === 'day' && meaning.bound === 'exact') return { resolved: isoOf(today - count), reason };
      if (unit === 'year') return { resolved: `${four(now.year - count)}~`, reason };
      const day = Math.round(today - count * UNIT_DAYS[unit]);
      return { resolved: unit === 'month' ? `${isoOf(day).slice(0, 7)}~` : `${isoOf(day)}~`, reason };
    }
    case 'calendar': {
      const { unit, shift } = meaning;
      if (unit === 'year') return { resolved: four(now.year + shift), reason };
      if (unit === 'month') {
        const [first] = monthRange(now.year, now.month + shift);
        return { resolved: isoOf(first).slice(0, 7), reason };
      }
      if (unit === 'week') {
        const monday = today - ((now.weekday + 6) % 7) + 7 * shift;
        return { resolved: `${isoOf(monday)}/${isoOf(monday + 6)}`, reason };
      }
      return { resolved: null, reason: 'The words are too vague for a date.' };
    }
  }
}

/** Past: the last such weekday on or before the article's day; future: the first on or after it. "Last" and "next" leave the day itself out. */
function weekdayFrom(
  { weekday, shift }: Extract<DateMeaning, { kind: 'weekday' }>,
  today: number,
  direction: Direction,
): number {
  const now = partsOf(today).weekday;
  const future = shift === 'next' || (shift !== 'last' && direction === 'future');
  const gap = future ? (weekday - now + 7) % 7 : (now - weekday + 7) % 7;
  const days = gap === 0 && (shift === 'last' || shift === 'next') ? 7 : gap;
  return future ? today + days : today - days;
}

/**
 * The days that a relative expression can mean, seen from a day: generous by a unit, since "five weeks" is said of 31
 * to 41 days. Null when it says nothing of the kind.
 */
export function daysMeant(meaning: DateMeaning, today: number): [number, number] | null {
  switch (meaning.kind) {
    case 'deictic':
      return [today + meaning.days, today + meaning.days];
    case 'ago':
    case 'span': {
      const { count, unit, bound } = meaning;
      const unitDays = UNIT_DAYS[unit];
      const slack = Math.max(1, unitDays * Math.max(0.9, count * 0.1));
      const far = bound === 'more' ? Number.POSITIVE_INFINITY : count * unitDays + slack;
      const near =
        bound === 'less' ? 0 : bound === 'more' ? count * unitDays * 0.9 : count * unitDays - slack;
      return [today - far, today - Math.max(0, near)];
    }
    case 'calendar': {
      const { year, month, weekday } = partsOf(today);
      const { unit, shift } = meaning;
      if (unit === 'year') return [monthRange(year + shift, 1)[0], monthRange(year + shift, 12)[1]];
      if (unit === 'month') return monthRange(year, month + shift);
      const monday = today - ((weekday + 6) % 7) + 7 * shift;
      return unit === 'week' ? [monday - 2, monday + 8] : null;
    }
    default:
      return null;
  }
}
