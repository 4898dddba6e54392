// A source's date in words, as card, sheet, lists and citations show it.
import type { SourceView } from './view';

// The day that the source names, wherever the reader is: never the evening before in the west.
const calendarDay = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });

/** "24 Jul 2015" of "2015-07-24T05:36:09+01:00": the day as the source has it; what is no full date stays as it is. */
export function dayWords(iso: string): string {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(iso)?.[0];
  const date = new Date(day ?? '');
  return Number.isNaN(date.getTime()) ? iso : calendarDay.format(date);
}

/**
 * The source's own date: the dateline as printed; beside a dateline that names only a place ("LONDON"), or where there
 * is none, the day that is believed, in words or as `inWords` puts it.
 */
export function sourceDate(
  { dateline, date }: Pick<SourceView, 'dateline' | 'date'>,
  inWords: (iso: string) => string = dayWords,
): string | null {
  if (date === null || (dateline !== null && /\d/.test(dateline))) return dateline;
  return [dateline, inWords(date)].filter(Boolean).join(', ');
}

/** The day of the source inside a sentence: in words where it is believed, without its dateline's town; else as printed, if it is one. */
export function sourceDay(source: Pick<SourceView, 'dateline' | 'date' | 'caution'>): string | null {
  const { date, caution } = source;
  if (date !== null && caution === null) return dayWords(date);
  const printed = sourceDate(source);
  return printed !== null && /\d/.test(printed) ? printed : null;
}
