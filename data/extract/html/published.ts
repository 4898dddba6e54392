// The day of publication: how metadata and elements of a page say it.
import type { Published } from '../../model';
import { dayNumber, dayOfIso, isoOf } from '../facts/days';
import { dayInWords } from '../facts/months';
import { isFurniture } from './furniture';
import { clean } from './words';

/** The meta elements that give a day of publication, the surest first. */
export const META_DATES = [
  'article:published_time',
  'og:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publish-date',
  'publish_date',
  'published_date',
  'pub_date',
  'publication_date',
  'date',
];

const MARKED =
  '[itemprop~="datePublished"], time[pubdate], time.published, time.entry-date, abbr.published, .dt-published, .byline abbr[title]';
const TIMES = ['article time', 'main time', 'header time'];
const CHANGED = /updat|modif|edited/i;
/** What publishing systems call the line with the date, where no element says it to programs. */
const DATED =
  '.published, .published-date, .publish-date, .date-published, .post-date, .post_date, .post-time, .post_time, .posted-on, .entry-date, .article-date, .article__date, .pubdate, .pub-date, .timestamp, .time-stamp, .byline-date, .date';
/** "Aug 18th 2010 7:30PM", "posted on Saturday, August 13th, 2011": a line with more words is no date's. */
const DATE_LINE = 60;

/** From an element of the page, the surest kind first; null when none says it. */
export function publishedInMarkup(doc: Document): Published | null {
  for (const selector of [MARKED, ...TIMES]) {
    for (const element of [...doc.querySelectorAll(selector)].slice(0, 30)) {
      const kind = `${element.getAttribute('class')} ${element.getAttribute('itemprop')}`;
      // "published updated": one date is both.
      if (CHANGED.test(kind) && !/publish/i.test(kind)) continue;
      const value = dayOf(element);
      if (value && !isFurniture(element)) return { value, from: 'time' };
    }
  }
  const all = doc.querySelectorAll('time[datetime]');
  const value = (all.length === 1 && all[0] ? dayOf(all[0]) : null) ?? onlyDated(doc);
  return value ? { value, from: 'time' } : null;
}

/** The one day that lines with a date give; null where several days stand on the page. */
function onlyDated(doc: Document): string | null {
  const days = new Set<string>();
  for (const element of [...doc.querySelectorAll(DATED)].slice(0, 60)) {
    const line = element.textContent ?? '';
    const kind = `${element.getAttribute('class')} ${line}`;
    if (line.length > DATE_LINE || CHANGED.test(kind) || /\b(?:release|born|event)\b/i.test(line)) continue;
    const value = isFurniture(element) ? null : dayOf(element);
    if (value) days.add(value);
  }
  const [only] = days;
  return days.size === 1 && only !== undefined ? only : null;
}

const dayOf = (element: Element): string | null =>
  isoDate(
    element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title'),
  ) ?? isoDate((element.textContent ?? '').slice(0, 100));

/** "2031-05-06 07:30:00.000 +0200", and the same without hyphens: date, time, zone. */
const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]{1,2}(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * An ISO date or date and time; null when the words give no day. Other spellings become the day that is printed in
 * them, whatever the time zone of the machine that reads them.
 */
export function isoDate(value: string | null): string | null {
  const printed = clean(value);
  if (!printed) return null;
  const iso = ISO.exec(printed);
  if (iso) return fromParts(printed, iso);
  // Seconds or milliseconds since 1970, of this century.
  if (/^[1-4]\d{9}(?:\d{3})?$/.test(printed))
    return new Date(Number(printed.slice(0, 10)) * 1000).toISOString();
  const inWords = dayInWords(printed.replaceAll('-', ' '));
  const day = inWords?.year ? dayNumber(inWords.year, inWords.month, inWords.date) : inNumbers(printed);
  return day === null ? null : isoOf(day);
}

/** "11/18/2011": where only one of the two numbers can be a month. */
function inNumbers(printed: string): number | null {
  const [, a, b, year] = (/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/.exec(printed) ?? []).map(Number);
  if (!a || !b || !year || a > 12 === b > 12) return null;
  return a > 12 ? dayNumber(year, b, a) : dayNumber(year, a, b);
}

function fromParts(printed: string, parts: RegExpExecArray): string | null {
  const [, year, month, date, hour, minute, second, zone = ''] = parts;
  const day = dayOfIso(`${year}-${month}-${date}`);
  // The beginning of all clocks is what programs say that know no day.
  if (day === null || day === 0 || Number(year) < 1500) return null;
  if (hour === undefined) return isoOf(day);
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/.test(printed))
    return printed;
  const offset = /^[a-z]/i.test(zone)
    ? 'Z'
    : zone.replace(/^(...):?(\d\d)?$/, (_, h, m) => `${h}:${m ?? '00'}`);
  return `${year}-${month}-${date}T${hour}:${minute}:${second ?? '00'}${offset}`;
}
