// What day a dateline's own words say, with what the page knows of the day of publication.
import { findDates } from './dates';
import { dayNumber, nearestDate, partsOf } from './days';

const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** How far the day of publication and the dateline may lie apart: time zones and updates. */
export const DAYS_APART = 7;
/** "04/05/2023": day and month in an order that the place decides. */
export const SLASHED = /\b(\d\d?)[/-](\d\d?)[/-](\d{4})\b/;
/** Clocks of a country that puts the month first. */
const MONTH_FIRST = /\b[ECMP][SD]?T\b/;

interface Printed {
  day: number | null;
  /** Why the line cannot be right. */
  wrong: string | null;
  /** Why there is no day although nothing is wrong. */
  missing: string;
}

const none: Printed = {
  day: null,
  wrong: null,
  missing: 'Nothing in the document speaks against it, but it gives no full date.',
};

/** The day that a dateline prints; `published` is the page's own day, if it says one. */
export function dayPrinted(printed: string, published: number | null): Printed {
  const found = findDates(printed);
  const date = found.find(({ meaning }) => meaning.kind === 'day')?.meaning;
  const own = date?.kind === 'day' ? date : null;
  const weekday = own?.weekday ?? weekdayIn(printed);
  const slashed = own ? null : slashedDay(printed, weekday, published);
  const day =
    slashed ??
    (own?.year != null
      ? dayNumber(own.year, own.month, own.day)
      : own
        ? nearPage(own.month, own.day, published)
        : weekdayNear(weekday, published));
  if (day === null) {
    if (own?.year != null) return { ...none, wrong: 'There is no such day in the calendar.' };
    return own && published !== null
      ? { ...none, wrong: 'The page says that it was published on another day.' }
      : none;
  }
  const { weekday: real } = partsOf(day);
  if (weekday !== null && real !== weekday)
    return { ...none, day, wrong: `That day was a ${NAMES[real]}, not a ${NAMES[weekday]}.` };
  return { ...none, day };
}

function weekdayIn(printed: string): number | null {
  const short = /\b(Sun|Mon|Tue|Wed|Thu|Fri|Sat)(?:s|nes|rs|ur)?(?:day)?\b/.exec(printed)?.[1];
  return short === undefined ? null : NAMES.findIndex((name) => name.startsWith(short));
}

/** Where clocks tell the country the month comes first; else the weekday or the page may tell which of the two it is. */
function slashedDay(printed: string, weekday: number | null, published: number | null): number | null {
  const [, a, b, year] = SLASHED.exec(printed) ?? [];
  const american = dayNumber(Number(year), Number(a), Number(b));
  if (american === null || MONTH_FIRST.test(printed)) return american;
  const both = [american, dayNumber(Number(year), Number(b), Number(a))];
  const fit = both.filter(
    (day) =>
      day !== null &&
      (weekday !== null
        ? partsOf(day).weekday === weekday
        : published !== null && Math.abs(day - published) <= DAYS_APART),
  );
  return fit.length === 1 ? (fit[0] ?? null) : null;
}

/** A day without a year is one near the day of publication. */
function nearPage(month: number, date: number, published: number | null): number | null {
  const near = published === null ? null : nearestDate(month, date, published + DAYS_APART, 'past');
  return near !== null && published !== null && Math.abs(near - published) <= DAYS_APART ? near : null;
}

/** "ASHKELON, Wednesday (AFP)": the day of publication, the next one for its time zone, or one just before. */
function weekdayNear(weekday: number | null, published: number | null): number | null {
  if (weekday === null || published === null) return null;
  return (
    [0, -1, 1, -2].map((days) => published + days).find((day) => partsOf(day).weekday === weekday) ?? null
  );
}
