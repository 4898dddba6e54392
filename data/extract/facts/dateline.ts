// The dateline: where it stands, what day it says, and whether the rest of the document lets us believe it.
import type { Dateline, Section } from '../../model';
import type { Analysis } from '../analysis';
import type { FoundDate } from './dates';
import { findDates } from './dates';
import { dayNumber, dayOfIso, isoOf, nearestDate, partsOf } from './days';
import { contradiction } from './evidence';
import type { Anchor } from './resolve';

/** The dateline with the day that relative dates may count from. */
export interface ReadDateline {
  dateline: Dateline | null;
  anchor: Anchor;
}

const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** "LONDON, Sept 3 (Reuters) -", "MINSK, Belarus (AP) — Sept. 3, 2020". */
const AGENCY_LINE =
  /^[\p{Lu}][\p{L} .,'’/-]{1,60}?\s*(?:\([\p{L} /&.-]{2,40}\)\s*)?.{0,40}?\s(?:-|–|—|--)\s/u;
/** How far the day of publication and the dateline may lie apart: time zones and updates. */
const DAYS_APART = 7;

const NOT_SAID =
  /\b(?:by\s\p{L}+|published|updated|posted|last|modified|date|on|at|by|the|of|GMT|UTC|BST|E[DS]T|P[DS]T|CES?T|UTC|(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?)?[ap]\.?m\.?|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|\d+ min(?:ute)?s? read)(?![\p{L}\p{N}])|[^\p{L}\p{N}\s]/giu;
/** "By Ann Holm and Tom Berg, for the Herald" */
const WRITERS = /^\s*(?:By|BY|by):?\s(?:(?:\p{Lu}[\p{L}.'’-]*|and|for|of|the),?\s+)+/u;

/** A short line that is a date with at most a place, a time and "Published". */
function isOnlyDate(text: string, { start, end }: { start: number; end: number }): boolean {
  if (end - start > 100) return false;
  const dates = findDates(text, start, end);
  if (dates.every(({ meaning }) => meaning.kind !== 'day')) return false;
  let rest = '';
  let at = start;
  for (const date of dates) {
    rest += `${text.slice(at, date.start)} `;
    at = date.end;
  }
  const words = `${rest}${text.slice(at, end)} `.replace(WRITERS, ' ').replace(NOT_SAID, ' ').trim();
  return (
    words === '' ||
    (words.split(/\s+/).length <= 2 && !/\p{Ll}{3,}/u.test(words.replace(/\b\p{Lu}\p{L}+/gu, '')))
  );
}

function whereItStands(text: string, sections: readonly Section[]): { start: number; end: number } | null {
  const isFull = ({ start, end }: Section) =>
    findDates(text, start, end).some(({ meaning }) => meaning.kind === 'day' && meaning.year !== null);
  // A line with only a date inside a long article heads a part of it.
  const own = sections.find(
    ({ kind, start }, i) => kind === 'dateline' && ((i < 8 && start < 2000) || i >= sections.length - 2),
  );
  if (own && isFull(own)) return own;
  const only = sections.find(
    (section, i) => (i < 4 || i === sections.length - 1) && isOnlyDate(text, section),
  );
  // "LEEDS (AP) —" says no day where the line above it does.
  if (only && (!own || isFull(only))) return only;
  if (own) return own;
  const first = sections.find((section) => section.kind === 'paragraph');
  if (!first) return null;
  const opening = text.slice(first.start, Math.min(first.end, first.start + 110));
  const line = AGENCY_LINE.exec(opening)?.[0];
  if (line === undefined || findDates(line).every(({ meaning }) => meaning.kind !== 'day')) return null;
  return { start: first.start, end: first.start + line.replace(/[\s–—-]+$/, '').length };
}

/**
 * Reads the dateline and decides whether it is trusted.
 *
 * The rule: a dateline is trusted unless the document itself speaks against it. It speaks against it when
 * - a weekday printed in it does not belong to its date;
 * - the page's own date of publication is more than a week away, or it lies after the day on which the page was read;
 * - the text tells in the past tense of a day that is later;
 * - a weekday with a day and month in the text does not fit the nearest years;
 * - an event whose day the text names ("the August 9 election") would not have been as long ago as the text says ("more
 *   than a month ago", "for five weeks now, ever since … the election", "last month, on August 9").
 * Relative words then count from it ("on Friday"); from one that is not trusted nothing is counted.
 */
export function readDateline(analysis: Analysis, dates: readonly FoundDate[]): ReadDateline {
  const { article, text, sections } = analysis;
  const published = article.published ? dayOfIso(article.published.value) : null;
  const fromPage = published !== null && article.published?.from !== 'dateline' ? published : null;
  const place = whereItStands(text, sections);
  const inText = place ? dates.filter(({ start, end }) => start < place.start || end > place.end) : dates;
  const against = (day: number) => contradiction(analysis, inText, day);
  let line: Dateline | null = null;
  let day: number | null = null;
  if (place) {
    const read = dayIn(text.slice(place.start, place.end), fromPage);
    day = read.day;
    const reason =
      read.wrong ?? (day === null ? null : (againstPage(day, fromPage, article.retrieved) ?? against(day)));
    line = {
      text: text.slice(place.start, place.end),
      ...{ start: place.start, end: place.end },
      date: day === null ? null : isoOf(day),
      trusted: reason === null,
      reason: reason ?? (day === null ? read.missing : 'The dates in the document agree with it.'),
    };
    if (reason === null && day !== null) return { dateline: line, anchor: { day, from: 'the dateline' } };
  }
  if (fromPage !== null) {
    const reason = against(fromPage);
    if (reason === null) return { dateline: line, anchor: { day: fromPage, from: 'the day of publication' } };
    return {
      dateline: line,
      anchor: { day: null, why: 'The day of publication does not agree with the text.' },
    };
  }
  const why =
    line === null
      ? 'The document has no date to count from.'
      : line.trusted
        ? 'The dateline gives no full date.'
        : 'The dateline is not trusted.';
  return { dateline: line, anchor: { day: null, why } };
}

function dayIn(
  printed: string,
  published: number | null,
): { day: number | null; wrong: string | null; missing: string } {
  const missing = 'Nothing in the document speaks against it, but it gives no full date.';
  const found = findDates(printed);
  // "02/08/2018 05:12 pm ET": where clocks show that, the month comes first.
  const [, month, date1, year] = /\b(\d\d?)\/(\d\d?)\/(\d{4})\b.*\b[ECMP][SD]?T\b/.exec(printed) ?? [];
  const own = found.find(({ meaning }) => meaning.kind === 'day')?.meaning;
  const date =
    own?.kind === 'day'
      ? own
      : month
        ? { year: Number(year), month: Number(month), day: Number(date1), weekday: null }
        : null;
  if (!date) return { day: null, wrong: null, missing };
  const weekdayOf = found.find(({ meaning }) => meaning.kind === 'weekday')?.meaning;
  const short = /\b(Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]*\b/.exec(printed)?.[1];
  const abbreviated = short === undefined ? null : NAMES.findIndex((name) => name.startsWith(short));
  const weekday = date.weekday ?? (weekdayOf?.kind === 'weekday' ? weekdayOf.weekday : abbreviated);
  let day: number | null = null;
  if (date.year !== null) day = dayNumber(date.year, date.month, date.day);
  else if (published !== null) {
    const near = nearestDate(date.month, date.day, published + DAYS_APART, 'past');
    day = near !== null && Math.abs(near - published) <= DAYS_APART ? near : null;
    if (day === null)
      return { day: null, wrong: 'The page says that it was published on another day.', missing };
  }
  if (date.year !== null && day === null)
    return { day, wrong: 'There is no such day in the calendar.', missing };
  if (day !== null && weekday !== null && partsOf(day).weekday !== weekday)
    return { day, wrong: `That day was a ${NAMES[partsOf(day).weekday]}, not a ${NAMES[weekday]}.`, missing };
  return { day, wrong: null, missing };
}

function againstPage(day: number, published: number | null, retrieved: string | null): string | null {
  if (published !== null && Math.abs(published - day) > DAYS_APART)
    return `The page says that it was published on ${isoOf(published)}.`;
  const read = retrieved === null ? null : dayOfIso(retrieved);
  return read !== null && day > read + 1
    ? `It lies after the day on which the page was read, ${isoOf(read)}.`
    : null;
}
