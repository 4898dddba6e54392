// Arithmetic on calendar days, as days since 1970-01-01: no clock, no time zone.

const DAY = 86_400_000;

/** The day number of a date; null when there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const at = Date.UTC(year, month - 1, day);
  const date = new Date(at);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? Math.round(at / DAY) : null;
}

/** The day number of an ISO date or date and time; null when it is none. */
export function dayOfIso(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(iso);
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** A day number as an ISO date. */
export function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function partsOf(day: number): { year: number; month: number; date: number; weekday: number } {
  const date = new Date(day * DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    date: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** The last such day of the year on or before a day, or the first on or after it; 29 February may be years away. */
export function nearestDate(
  month: number,
  date: number,
  from: number,
  direction: 'past' | 'future',
): number | null {
  const { year } = partsOf(from);
  const step = direction === 'past' ? -1 : 1;
  for (let n = 0; n <= 8; n++) {
    const day = dayNumber(year + n * step, month, date);
    if (day !== null && (direction === 'past' ? day <= from : day >= from)) return day;
  }
  return null;
}

/** Days of a calendar month or year as a pair of first and last day. */
export function monthRange(year: number, month: number): [number, number] {
  const first = Math.round(Date.UTC(year, month - 1, 1) / DAY);
  return [first, Math.round(Date.UTC(year, month, 1) / DAY) - 1];
}
