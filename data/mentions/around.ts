// What stands beside a place of a text: the word before, the words after, and how they are written.
import { gapFold, HYPHEN, isUpperUnit, isWordUnit, SPACE_UNIT } from './fold';
import { LINE_APART, LINE_END } from './lines';
import { SMALL } from './words';

const NEW_LINE = 10;

/** Farther than this no neighbour is looked for. */
const REACH = 60;

/** A word beside a name. */
export interface Neighbour {
  start: number;
  end: number;
  text: string;
  /** What stands between it and the name, folded, white space once. */
  gap: string;
}

/** The gap from one place to another, as it is compared. */
function gapBetween(text: string, start: number, end: number): string {
  let gap = '';
  for (let i = start; i < end; i += 1) {
    const unit = text.charCodeAt(i);
    // A line break is a space, as pages have it, unless whoever reads the text knows better.
    const fold = unit === LINE_END || unit === LINE_APART ? NEW_LINE : gapFold(unit);
    if (fold !== SPACE_UNIT || !gap.endsWith(' ')) gap += String.fromCharCode(fold);
  }
  return gap;
}

/** The rules ask for the same neighbours again and again: the last answer is kept. */
const before = { text: '', at: -1, word: null as Neighbour | null };
const after = { text: '', at: -1, word: null as Neighbour | null };

/** The word that ends before a place. */
export function wordBefore(text: string, at: number): Neighbour | null {
  if (before.at !== at || before.text !== text) {
    before.word = findBefore(text, at);
    before.text = text;
    before.at = at;
  }
  return before.word;
}

function findBefore(text: string, at: number): Neighbour | null {
  const limit = Math.max(0, at - REACH);
  let end = at;
  while (end > limit && !isWordUnit(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > limit && isWordUnit(text.charCodeAt(start - 1))) start -= 1;
  if (start === end) return null;
  return { start, end, text: text.slice(start, end), gap: gapBetween(text, end, at) };
}

/** The word that starts behind a place. */
export function wordAfter(text: string, at: number): Neighbour | null {
  if (after.at !== at || after.text !== text) {
    after.word = findAfter(text, at);
    after.text = text;
    after.at = at;
  }
  return after.word;
}

function findAfter(text: string, at: number): Neighbour | null {
  const limit = Math.min(text.length, at + REACH);
  let start = at;
  while (start < limit && !isWordUnit(text.charCodeAt(start))) start += 1;
  let end = start;
  while (end < limit && isWordUnit(text.charCodeAt(end))) end += 1;
  if (start === end) return null;
  return { start, end, text: text.slice(start, end), gap: gapBetween(text, at, start) };
}

export const isCapital = (word: string): boolean => isUpperUnit(word.charCodeAt(0));
/** Two letters or more, all in upper case. */
export const isAllCapitals = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

/** The words of a name, folded. */
export function wordsOf(name: string): string[] {
  const words: string[] = [];
  for (let word = wordAfter(name, 0); word !== null; word = wordAfter(name, word.end))
    words.push(folded(word.text));
  return words;
}

/** A word or name as it is compared: small, one apostrophe, single spaces. */
export function folded(name: string): string {
  const small = name.toLowerCase();
  return PLAIN_NAME.test(small) ? small : small.replace(/[\u2018\u2019\u02bc]/g, "'").replace(/\s+/g, ' ');
}

const PLAIN_NAME = /^[a-z0-9]*$/;

/** Whether a sentence, a line or a quotation begins at a word. */
export function beginsSentence(text: string, start: number): boolean {
  const before = wordBefore(text, start);
  if (before === null) return true;
  // "J. Smith".
  if (before.text.length === 1 && isCapital(before.text) && /^\. ?$/.test(before.gap)) return false;
  return (
    /[.!?:;"“”«»„\n\u2028\u2029•|()[\]]|--|—/.test(text.slice(before.end, start)) || before.end === start
  );
}

/** Whether a word whose capital may be the sentence's stands nearby in lower case too: then it is no name. */
export const isOrdinary = (text: string, fold: string): boolean =>
  new RegExp(`(?<!\\p{L})${fold}(?!\\p{L})`, 'u').test(text);

/** A line of more words on either side is no title. */
const TITLE_WORDS = 12;
/** Beside the name itself. */
const FEWEST_CAPITALS = 3;
/** So many words with capitals for each without that titles would have given one. */
const MOST_SMALL = 10;
const ENDS_TITLE = /[.!?;"“”\n|]/;

/** Whether the whole line or sentence around is written with capitals, as titles are: then a capital says nothing. */
export function inTitle(text: string, start: number, end: number, fewest = FEWEST_CAPITALS): boolean {
  let capitals = 0;
  let small = 0;
  for (const [from, next] of [[start, wordBefore] as const, [end, wordAfter] as const]) {
    let at = from;
    let word = next(text, at);
    for (let i = 0; word !== null && !ENDS_TITLE.test(word.gap); i += 1) {
      if (i === TITLE_WORDS) return false;
      if (isCapital(word.text)) capitals += 1;
      else if (!SMALL.has(word.text) && word.text > ':') small += 1;
      at = next === wordBefore ? word.start : word.end;
      word = next(text, at);
    }
  }
  return capitals >= fewest && small * MOST_SMALL <= capitals;
}

/** Words with capitals that go on behind a place with nothing but spaces between, at most four. */
export function runAfter(text: string, at: number): Neighbour[] {
  const run: Neighbour[] = [];
  let from = at;
  for (let i = 0; i < 4; i += 1) {
    const word = wordAfter(text, from);
    if (word === null || !isCapital(word.text)) break;
    if (word.gap !== ' ' && !(i > 0 && word.gap === String.fromCharCode(HYPHEN))) break;
    run.push(word);
    from = word.end;
  }
  return run;
}
