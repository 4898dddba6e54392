// Where chrono-node/en finds dates that our own patterns do not: its words and pieces of pattern, put together as its
// parsers do. The parsers themselves stay out: they are made to resolve what they find, which is wrong for this use, and
// their results bring four times the code. A test holds these finds to those of chrono's own parsers.
import {
  MONTH_DICTIONARY,
  ORDINAL_NUMBER_PATTERN as ORDINAL,
  TIME_UNIT_DICTIONARY,
  YEAR_PATTERN as YEAR,
} from '../../../node_modules/chrono-node/dist/esm/locales/en/constants.js';
import { matchAnyPattern } from '../../../node_modules/chrono-node/dist/esm/utils/pattern.js';

const MONTH = matchAnyPattern(MONTH_DICTIONARY);
const UNIT = matchAnyPattern(TIME_UNIT_DICTIONARY);
const DAY = `(?<day>${ORDINAL})`;

/** A form of dates: what is before one, itself, and what follows; and whether it is none for all that it looks like one. */
type Form = [
  pattern: string,
  isNone?: (date: string, groups: Groups, before: string, after: string) => boolean,
];
type Groups = Record<string, string | undefined>;

const isNoDay = (_date: string, { day = '' }: Groups) => Number.parseInt(day, 10) > 31;

const FORMS = (
  [
    // 9/14/2020, 14.9.2020: day and month in either order, alone only with a stroke.
    [
      '(?<lead>\\D|^)(?<date>(?<day>[0-3]?\\d)[/.-](?<other>[0-3]?\\d)(?:[/.-](?<year>\\d{4}|\\d{2}))?)(?=\\W|$)',
      (date, { day, other, year }, before, after) => {
        const [a, b] = [Number(day), Number(other)];
        return (
          /\d\/?$/.test(before) ||
          /^\/?\d/.test(after) ||
          /^\d\.\d{1,2}\.\d{1,2}$/.test(date) ||
          !(year || date.includes('/')) ||
          b === 0 ||
          Math.min(a, b) > 12 ||
          Math.max(a, b) > 31
        );
      },
    ],
    // 14 September 2020, on the 14th of September, 14 to 16 September
    [
      `(?<lead>\\W|^)(?<date>(?:on\\s{0,3})?${DAY}(?:\\s{0,3}(?:to|-|–|until|through|till)\\s{0,3}${ORDINAL})?(?:-|/|\\s{0,3}(?:of)?\\s{0,3})${MONTH}(?:(?:-|/|,?\\s{0,3})${YEAR}(?!\\w))?)(?=\\W|$)`,
      isNoDay,
    ],
    // September 14, 2020; September 14 to 16
    [
      `(?<lead>\\W|^)(?<date>${MONTH}(?:-|/|\\s*,?\\s*)${DAY}(?!\\s*(?:am|pm))\\s*(?:(?:to|-)\\s*${ORDINAL}\\s*)?(?:(?:-|/|\\s*,\\s*|\\s+)${YEAR})?)(?=\\W|$)(?!:\\d)`,
      isNoDay,
    ],
    // September 2020, in Sept.; a bare "Sep" is none.
    [
      `(?<lead>(?:\\W|^)(?<in>in\\s*)?)(?<date>${MONTH}\\s*(?:(?:,|-|of)?\\s*(?:${YEAR})?)?)(?=[^\\s\\w]|\\s+\\D|\\s+$|$)`,
      (date, groups) => !groups.in && date.length <= 3 && !/may/i.test(date),
    ],
    // last week, after this quarter
    [`(?<lead>\\W|^)(?<date>(?:this|last|past|next|after\\s*this)\\s*${UNIT})(?=\\W|$)`],
  ] satisfies Form[] as Form[]
).map(([pattern, isNone]) => ({ pattern: new RegExp(pattern, 'i'), isNone }));

/** Words that are also no dates ("it may", "mar the day"). */
const ORDINARY = /^(?:mar|may|dec|jan)$/;
/** What joins two finds: a range, a month and what year. */
const RANGE = /^\s*(?:to|-|–|until|through|till)\s*$/i;
const YEAR_WORDS = /^(?:last|next|this)\s+year$/i;

/** Where `text` has something in one of chrono's forms, form by form. */
export const formFinds = (text: string): [number, number][] => FORMS.flatMap((form) => findsOf(form, text));

/** Where `text` has a date in one of them: [start, end), in order, none inside another. */
export function chronoFinds(text: string): [number, number][] {
  const finds = formFinds(text).sort((a, b) => a[0] - b[0]);
  const kept: [number, number][] = [];
  for (const [start, end] of finds) {
    if (ORDINARY.test(text.slice(start, end))) continue;
    const last = kept.at(-1);
    if (last && start < last[1]) {
      // Of two that overlap the longer one.
      if (end - start > last[1] - last[0]) kept.splice(-1, 1, [start, end]);
    } else if (last && areOne(text.slice(last[1], start), text.slice(start, end))) last[1] = end;
    else kept.push([start, end]);
  }
  return kept;
}

function areOne(between: string, other: string): boolean {
  if (between.length > 12) return false;
  if (RANGE.test(between)) return true;
  return /^,?\s*$/.test(between) && YEAR_WORDS.test(other);
}

function findsOf({ pattern, isNone }: (typeof FORMS)[number], text: string): [number, number][] {
  const finds: [number, number][] = [];
  for (let from = 0; ; ) {
    const match = pattern.exec(text.slice(from));
    if (!match) return finds;
    const groups: Groups = match.groups ?? {};
    const { lead = '', date = '' } = groups;
    const start = from + match.index + lead.length;
    const end = start + date.length;
    if (isNone?.(date, groups, text.slice(0, start), text.slice(end)))
      from = start + 1 + (groups.day ?? '').length;
    else {
      finds.push([start, end]);
      from = end;
    }
  }
}
