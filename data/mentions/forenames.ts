// The forenames, initials and particles before a surname: where a full name begins, and whether it may be this bearer's.
import { folded, isCapital, type Neighbour, wordBefore, wordsOf } from './around';
import { FORENAMES, isRole, KIN, PLAIN } from './words';

/** Belong to the name behind them. */
export const PARTICLES = new Set(
  'von van de der den di da del della dos la le el al bin ibn ben abu'.split(' '),
);

/** Whether another forename stands before a full name: "John Paul Jones" is no Paul Jones. */
export function isLonger(text: string, start: number): boolean {
  const before = wordBefore(text, start);
  return (
    before !== null && before.gap === ' ' && isCapital(before.text) && FORENAMES.has(folded(before.text))
  );
}

/** Where the full name begins whose last word starts at a place: "Hillary Rodham", "J. F.", "Karl von". */
export function fullStart(text: string, start: number): number {
  let from = start;
  for (let words = 0; words < 4; words += 1) {
    const word = wordBefore(text, from);
    if (word === null || !/^(?: |\. ?)$/.test(word.gap)) break;
    const isInitial = word.text.length === 1 && isCapital(word.text);
    if (word.gap !== ' ' && !isInitial) break;
    const fold = folded(word.text);
    const isPlain = isRole(fold) || PLAIN.has(fold) || KIN.test(fold);
    if (!isInitial && !PARTICLES.has(word.text) && (isPlain || !isCapital(word.text))) break;
    from = word.start;
  }
  return from;
}

/** "George W. Bush", "Alexander Grigoryevich Lukashenko": the forename stands before a middle name. */
export function hasForenameBefore(text: string, middle: Neighbour, forenames: ReadonlySet<string>): boolean {
  const first = wordBefore(text, middle.start);
  if (first === null || (first.gap !== ' ' && first.gap !== '. ') || first.text.length < 3) return false;
  return forenames.has(folded(first.text));
}

/** "A. Lukashenko", "A. G. Lukashenko". */
export function isInitials(
  text: string,
  word: Neighbour,
  start: number,
  forenames: ReadonlySet<string>,
): boolean {
  const initial = folded(text.charAt(fullStart(text, start)));
  if ([...forenames].some((name) => name.startsWith(initial))) return true;
  // A dotted country or body: "U.S. Lukashenko" would be odd, but is not said of another.
  return /\b(?:U\.[SNK]|E\.U|D\.C)$/.test(text.slice(word.end - 3, word.end));
}

/** "George H. W. Bush" is not George W. Bush: who is known with middle initials has no others. */
export function hasOtherInitials(text: string, start: number, forenames: ReadonlySet<string>): boolean {
  const isInitial = (word: string) => word.length === 1;
  const own = [...forenames].filter(isInitial);
  const [first = '', ...middle] = wordsOf(text.slice(fullStart(text, start), start));
  const there = middle.filter(isInitial);
  // "J. K. Rowling" has no other forenames.
  if (isInitial(first) && forenames.has(first)) there.unshift(first);
  if (own.length === 0 || there.length === 0) return false;
  return own.length !== there.length || there.some((letter) => !forenames.has(letter));
}

/** Short forms that do not begin as the long ones do. */
const SHORT = new Map(
  (
    'mike=michael mick=michael bill=william billy=william bob=robert bobby=robert jim=james jimmy=james tony=anthony joe=joseph dick=richard ' +
    'jack=john ted=edward nick=nicholas steve=stephen dave=david andy=andrew harry=henry larry=lawrence liz=elizabeth kate=katherine peggy=margaret'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
);

/** Two spellings of one forename: Alexander, Aleksandr; Yury, Yuriy; Mike, Michael; but not Alexander, Alexandra. */
export function isLike(name: string, other: string): boolean {
  if (name === other || SHORT.get(name) === other || SHORT.get(other) === name) return true;
  const isShort = Math.min(name.length, other.length) < 3;
  if (isShort || name.charAt(0) !== other.charAt(0) || name.endsWith('a') !== other.endsWith('a'))
    return false;
  if (name.startsWith(other) || other.startsWith(name)) return true;
  return skeleton(name).length > 2 && skeleton(name) === skeleton(other);
}

/** The consonants, doubled ones once. */
function skeleton(name: string): string {
  const plain = name.normalize('NFD').replace(/x/g, 'ks');
  return plain.replace(/(?!^)[^bcdfgklmnpqrstvwz]/g, '').replace(/(.)\1+/g, '$1');
}
