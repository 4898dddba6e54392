// Finds date expressions in a piece of text and says what kind they are. chrono-node only finds; what a find means is
// read from its words, because chrono fills in what the text does not say.
import type { Span } from '../../model';
import { chronoFinds } from './date-forms';
import { COUNT, type DateMeaning, MORE, meaningOf, UNIT, WEEKDAY } from './date-meaning';
import { MONTH } from './months';

/** A date expression, verbatim. */
export interface FoundDate extends Span {
  meaning: DateMeaning;
}
const SINCE_NOUN =
  '(?:(?:the|its|his|her|their|last|that|this)\\s+(?:[\\p{L}\\d-]+\\s+){0,3}?(?:elections?|vote|poll|war|coup|invasion|crisis|attacks?|protests?|start|beginning|end|outbreak|fall|independence|launch|death|revolution|referendum)|independence|then)';
/** What chrono does not find, or cuts short. Each pattern is bounded, so the time is linear. */
const EXTRA = new RegExp(
  `\\b(?:${[
    `(?:(?:ever\\s+)?since)\\s+(?:${SINCE_NOUN}|(?:the\\s+)?(?:early\\s+|late\\s+|mid-)?(?:${MONTH}\\s+)?(?:1[5-9]|20)\\d{2}s?|(?:last\\s+)?(?:${WEEKDAY}|${MONTH}(?:\\s+\\d{1,2}(?!\\d))?(?:,?\\s+(?:19|20)\\d{2})?)|last\\s+(?:week|month|year|spring|summer|autumn|fall|winter)|yesterday)`,
    `(?:for|in|over|during|within|after)\\s+(?:the\\s+)?(?:(?:past|last|next|coming|previous)\\s+)?(?:${MORE}\\s+)?(?:the\\s+)?${COUNT}\\s+(?:more\\s+|consecutive\\s+|straight\\s+)?${UNIT}s?(?!-)(?:\\s+(?:now|ago|running|in\\s+a\\s+row))?`,
    `(?:${MORE}\\s+)?${COUNT}\\s+${UNIT}s?\\s+(?:ago|earlier|later|before)`,
    `(?:the\\s+)?(?:past|last|next|previous)\\s+${COUNT}\\s+${UNIT}s?`,
    `(?:(?:earlier|later|early|late)\\s+)?(?:this|last|next)\\s+(?:week(?:end)?|month|year|spring|summer|autumn|winter|century|decade)(?!['’]s\\s+\\p{Lu})`,
    `(?:earlier|later)\\s+(?:in\\s+the\\s+(?:day|week|month|year)|on\\s+)?${WEEKDAY}`,
    `(?:the\\s+)?(?:early|late|mid)[ -](?:${MONTH}|(?:19|20)\\d{2}s?|(?:19|20)\\d0s)(?:\\s+(?:19|20)\\d{2})?`,
    `(?:the\\s+)?(?:early\\s+|late\\s+|mid-)?(?:1[5-9]|20)\\d0s`,
    `(?:the\\s+)?(?:end|start|beginning|middle|rest|second\\s+half|first\\s+half)\\s+of\\s+(?:(?:this|last|next|the)\\s+(?:week|month|year|century|decade)|${MONTH}(?:\\s+(?:19|20)\\d{2})?|(?:19|20)\\d{2})`,
    // "October 19, 20229:12 AM": a clock that stands against the year.
    `${MONTH}\\s+\\d{1,2},?\\s+(?:19|20)\\d{2}(?=\\d{1,2}:\\d{2})`,
    `(?:last|next|this)\\s+(?:${WEEKDAY}(?:\\s+(?:morning|afternoon|evening|night))?|${MONTH})`,
    `(?:(?:early|late)\\s+(?:on\\s+)?)?${WEEKDAY}(?:,?\\s+(?:morning|afternoon|evening|night))?(?:,?\\s+${MONTH}\\s+\\d{1,2}(?:,?\\s+(?:19|20)\\d{2})?)?`,
    `(?<=\\b(?:in|In|by|By|until|Until|of|from|From|to|and|between|Between|during|During|early|late|after|before)\\s)(?:1[5-9]|20)\\d{2}(?![\\d,.]?\\d|\\s+(?:people|men|women|troops|soldiers|votes))`,
    `(?<=\\()(?:19|20)\\d{2}(?=[),–-])`,
    `(?<=\\bthe\\s)(?:19|20)\\d{2}(?=\\s+\\p{Ll})`,
    `(?:(?:earlier|later|early|late)\\s+)?(?:yesterday|today|tomorrow|tonight)(?:\\s+(?:morning|afternoon|evening|night))?`,
    `(?:this\\s+(?:morning|afternoon|evening)|last\\s+night)`,
    `\\d{4}([-/.])\\d{2}\\1\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,6})?(?:Z|[+-]\\d{2}:?\\d{2})?)?`,
  ].join('|')})`,
  'giu',
);
const MAY_BE_DATE =
  /\d|day|week|month|year|decade|centur|hour|night|ago\b|since|earlier|later|tomorrow|morning|afternoon|evening|spring|summer|autumn|winter|fall\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/i;
/** Where a sentence ends, roughly: no date goes over it. */
const STOP = /[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})/gu;
const MONTH_COMMA = new RegExp(`^(${MONTH}),\\s+\\d{1,2}$`);
/** In front of a weekday they make it a name. */
const FEAST = /\b(?:Good|Black|Holy|Ash|Palm|Super|Maundy|Cyber|Bloody|Shrove|Giving)\s$/;
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
  // Not matchAll, which makes the expression anew for each sentence.
  EXTRA.lastIndex = 0;
  for (let match = EXTRA.exec(piece); match; match = EXTRA.exec(piece))
    spans.push([match.index, EXTRA.lastIndex]);
  for (const [start, end] of foundByChrono(piece)) {
    const left = LEFT.exec(piece.slice(Math.max(0, start - 16), start));
    spans.push([start - (left?.[0].length ?? 0), end]);
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
function foundByChrono(piece: string): [number, number][] {
  const found: [number, number][] = [];
  for (let from = 0; from < piece.length; ) {
    const space = piece.length - from > WINDOW ? piece.lastIndexOf(' ', from + WINDOW) : piece.length;
    const to = space > from ? space : Math.min(piece.length, from + WINDOW);
    const window = piece.slice(from, to);
    if (MAY_BE_DATE.test(window))
      for (const [start, end] of chronoFinds(window)) found.push([from + start, from + end]);
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
  const text = piece
    .slice(start, to)
    // "In June, 11 percent": no day.
    .replace(MONTH_COMMA, '$1')
    .replace(/[\s,;]+$/, '');
  const before = piece.slice(Math.max(0, start - 1), start);
  const after = piece.slice(start + text.length, start + text.length + 1);
  const clock = /(?:19|20)\d{2}$/.test(text) && /^\d{1,2}:\d{2}/.test(piece.slice(start + text.length));
  if (text === '' || /[\p{L}\p{N}]/u.test(before) || (/[\p{L}\p{N}]/u.test(after) && !clock)) return null;
  // "the Good Friday pact": a name.
  if (FEAST.test(piece.slice(0, start)) && /^\p{Lu}\p{L}+day/u.test(text)) return null;
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
