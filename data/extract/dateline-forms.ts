// How datelines look: as a line of their own, and where they open a paragraph.
const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
const DAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?';
const DATE = `(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}[-/.]\\d{2}[-/.]\\d{2}(?:T[\\d:.]+(?:Z|[+-][\\d:]+)?)?|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?(?:\\s+\\d{4})?|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:\\s*,)?(?:\\s+\\d{4})?)`;
const TIME = '(?:[\\s,.|-]*(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?::\\d\\d)?(?:\\sUTC)?(?:\\s?[+-]\\d{1,4})?)?';
const DATES = new RegExp(`(?:${DAY}[\\s,.]*)?${DATE}${TIME}`, 'giu');

/** What a line may say beside its date and be only a dateline. */
const NOT_SAID =
  /\b(?:published|updated|posted|(?:press|for immediate) release|issued|first|last|modified|date|on|at|by|the|of|from|d[eu]|el|al|l[ae]|GMT|UTC|BST|[ECMP][DS]T|CES?T|(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?)?[ap]\.?m\.?|\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|\d+ min(?:ute)?s? read)(?![\p{L}\p{N}])|[^\p{L}\p{N}\s]/giu;
/** "By Ann Holm and Tom Berg, for the Herald" */
const WRITERS = /^\s*by:?\s(?:(?:\p{L}[\p{L}.'’-]*|and|for|of|the),?\s+)+/iu;

/** A line that is a date with at most a place, a clock, who wrote it and "Published". "Talks resume on 5 May" is a heading. */
export function isDateLine(line: string): boolean {
  if (line.length > 100 || !/\d/.test(line)) return false;
  // "10:21Modified: …": elements beside each other without a space between them.
  const undated = `${line} `.replace(/(\d)(?=\p{Lu}\p{Ll})/gu, '$1 ').replace(DATES, ' ');
  if (undated.length > line.length) return false;
  const words = undated.replace(WRITERS, ' ').replace(NOT_SAID, ' ').trim();
  // "Ann Holm, Oslo · 14 September 2020", "LES DEUX ALPES, France 1998-07-27"
  const most = /[|·•–—]|^[\p{Lu}'’. -]+, ?\p{Lu}\p{Ll}/u.test(undated) ? 5 : 3;
  return words === '' || (words.split(/\s+/).length <= most && !/(?:^|\s)[^\p{Lu}\s]|\d/u.test(words));
}

const AGENCY = '\\((?:[\\p{L} .&/-]{2,30})\\)';
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]*){0,3}";
const PLACE = "\\p{Lu}[\\p{L}.'’ -]{1,40}";
const WHERE = '(?:, ?\\p{L}[\\p{L}. ]{1,30}?)?';
// "LONDON — …", "Minsk (Reuters) – …": a mere hyphen needs an agency before it.
const UNDATED = new RegExp(
  `^(?:${CAPITALS}${WHERE}(?= ?(?:—|–|--)\\s)|${PLACE}${WHERE}(?:,? ${DAY})?\\s*${AGENCY}(?=\\s*(?:—|–|--?)\\s))`,
  'u',
);

/** Where a dateline with a date may end. */
const CLOSES = /\s?(?:—|–|--?)(?=\s)|:(?=\s)|[\])](?=\s)|\/\p{L}[\p{L} ]+\/\.?(?=\s)/gu;
const AGENCIES = new RegExp(`${AGENCY}|/\\p{L}[\\p{L} ]+/\\.?`, 'gu');
/** Capitalised, and no place. */
const NO_PLACE = /^(?:On|In|At|By|Since|After|From|Until|Before|As|The|An?)\b/;

/**
 * How long the dateline is that opens a paragraph ("MINSK, Sept 14 (Reuters) -"), without its dash, and where the
 * text goes on; 0 and 0 if there is none. Only what opens the whole text (`first`) may be a mere date.
 */
export function openingDateline(line: string, first: boolean): { length: number; body: number } {
  const head = line.slice(0, 120);
  const length = datedOpening(head, first) || (UNDATED.exec(head)?.[0].length ?? 0);
  const gap = length > 0 ? (/^[\s:–—-]*/.exec(line.slice(length))?.[0].length ?? 0) : 0;
  return { length, body: length + gap };
}

function datedOpening(head: string, first: boolean): number {
  if (!/\d/.test(head)) return 0;
  for (const close of head.matchAll(CLOSES)) {
    const isDash = /[—–:-]/.test(close[0]);
    const said = head.slice(0, close.index + (isDash ? 0 : close[0].length));
    const undated = said.replace(DATES, ' ');
    if (undated === said) continue;
    const bare = undated.replace(AGENCIES, ' ');
    // "(Reuters)" may end a dateline that no dash follows; "(a Monday)" does not.
    const agency = bare !== undated;
    if (
      !isDash &&
      !/^[[(]/.test(said) &&
      !/\(\p{Lu}[\p{Lu} ]+\)$|\/\.?$/u.test(said) &&
      !/\)\s?(?:—|–|--?)\s/.test(head.slice(close.index))
    )
      continue;
    const place = bare.replace(/[\s,.|/()[\]–—-]+/g, ' ').trim();
    const full = /(?:19|20)\d{2}/.test(said);
    const known = agency || (place !== '' && place === place.toUpperCase());
    if (!(known || (first && full)) || !/^(?:\p{Lu}[\p{L}'’]* ?){0,6}$/u.test(place) || NO_PLACE.test(place))
      continue;
    return said.trimEnd().length;
  }
  return 0;
}
