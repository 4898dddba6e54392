// The dateline: where it stands, what day it says, and whether the rest of the document lets us believe it.
import type { Dateline, Section } from '../../model';
import type { Analysis } from '../analysis';
import type { FoundDate } from './dates';
import { findDates } from './dates';
import { dayOfIso, isoOf } from './days';
import { contradiction } from './evidence';
import { DAYS_APART, dayPrinted, SLASHED } from './printed-day';
import type { Anchor } from './resolve';

/** The dateline with the day that relative dates may count from. */
export interface ReadDateline {
  dateline: Dateline | null;
  anchor: Anchor;
}

function whereItStands(text: string, sections: readonly Section[]): { start: number; end: number } | null {
  const isFull = ({ start, end }: Section) =>
    SLASHED.test(text.slice(start, end)) ||
    findDates(text, start, end).some(({ meaning }) => meaning.kind === 'day' && meaning.year !== null);
  // A line with only a date inside a long article heads a part of it.
  const own = sections.filter(
    ({ kind, start }, i) => kind === 'dateline' && ((i < 8 && start < 2000) || i >= sections.length - 2),
  );
  // "LEEDS (AP) —" says no day where the line above it does.
  return own.find(isFull) ?? own[0] ?? null;
}

/**
 * Reads the dateline and decides whether it is trusted.
 *
 * The rule: a dateline is trusted unless the document itself speaks against it. It speaks against it when
 * - a weekday printed in it does not belong to its date;
 * - the page's own date of publication is more than a week away, or it lies after the day on which the page was read;
 * - the text tells of a later day as that of something past;
 * - a weekday with a day and month in the text does not fit the nearest years;
 * - an event whose day the text names ("the August 9 election") would not have been as long ago as the text says ("more
 *   than a month ago", "for five weeks now, ever since … the election", "last month, on August 9", "two weeks after the
 *   August 9 election the country has …", "yesterday, Thursday").
 * Relative words then count from it ("on Friday"); from one that is not trusted nothing is counted, nor from a page's
 * own day that it differs from, unless the line is of an update.
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
    const read = dayPrinted(text.slice(place.start, place.end), fromPage);
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
  // What was updated later was still published when the page says; otherwise one of the two is wrong, and nobody knows which.
  const doubted = line !== null && !line.trusted && !/updated|modified/i.test(line.text);
  if (fromPage !== null && !doubted) {
    if (against(fromPage) === null)
      return { dateline: line, anchor: { day: fromPage, from: 'the day of publication' } };
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

function againstPage(day: number, published: number | null, retrieved: string | null): string | null {
  if (published !== null && Math.abs(published - day) > DAYS_APART)
    return `The page says that it was published on ${isoOf(published)}.`;
  const read = retrieved === null ? null : dayOfIso(retrieved);
  return read !== null && day > read + 1
    ? `It lies after the day on which the page was read, ${isoOf(read)}.`
    : null;
}
