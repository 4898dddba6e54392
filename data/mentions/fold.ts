// One reading of texts for names and pages alike: case, apostrophes, dashes and spaces are folded unit by unit,
// so that offsets stay. What has no width, and letters written as letter and mark, are put right in clean.ts.
import { LINE_APART } from './lines';

/** Made when a unit that is not ASCII is first met: engines take long over classes of Unicode, also when they only read them. */
const WORD = '[\\p{L}\\p{M}\\p{N}]';
let word: RegExp | null = null;
const SPACE = /\s/;

export const SPACE_UNIT = 32;
const APOSTROPHE = 39;
export const HYPHEN = 45;

/** Accents and primes are typed for it, too. */
const APOSTROPHES = new Set([0xb4, 0x2bc, 0x2032, 0xff07]);

/** Units below this are remembered: they are those of alphabets, and the tables stay small in every frame. */
const REMEMBERED = 0x2200;
const known = new Uint8Array(REMEMBERED);
/** Folded units of words, 0 for what stands between words; and the other way round. */
const wordFolds = new Uint16Array(REMEMBERED);
const gapFolds = new Uint16Array(REMEMBERED);

function isWordChar(unit: number): boolean {
  if (unit < 128) return (unit >= 48 && unit <= 57) || isAsciiLetter(unit);
  word ??= new RegExp(WORD, 'u');
  return unit !== 0x2bc && word.test(String.fromCharCode(unit));
}

const isAsciiLetter = (unit: number) => (unit | 32) >= 97 && (unit | 32) <= 122;

function foldOf(unit: number): number {
  if ((unit >= 0x2018 && unit <= 0x201b && unit !== 0x201a) || APOSTROPHES.has(unit)) return APOSTROPHE;
  if ((unit >= 0x2010 && unit <= 0x2013) || unit === 0x2212 || unit === 0xff0d) return HYPHEN;
  // No space: no name runs over it.
  if (unit === LINE_APART) return unit;
  const char = String.fromCharCode(unit);
  if (SPACE.test(char)) return SPACE_UNIT;
  const lower = char.toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

function remember(unit: number): void {
  const isWord = isWordChar(unit);
  known[unit] = 1;
  wordFolds[unit] = isWord ? foldOf(unit) : 0;
  gapFolds[unit] = isWord ? 0 : foldOf(unit);
}

// Without `foldOf`: no page's script should wait for expressions before its first word.
for (let unit = 0; unit < 128; unit += 1) {
  known[unit] = 1;
  if (isWordChar(unit)) wordFolds[unit] = unit >= 65 && unit <= 90 ? unit | 32 : unit;
  else gapFolds[unit] = unit >= 9 && unit <= 13 ? SPACE_UNIT : unit;
}
gapFolds[96] = APOSTROPHE;

/** The folded unit when it belongs to a word, else 0. */
export function wordFold(unit: number): number {
  if (unit < 128) return wordFolds[unit] as number;
  // Also for NaN, what lies behind the end of a text.
  if (!(unit < REMEMBERED)) return isWordChar(unit) ? foldOf(unit) : 0;
  if (known[unit] === 0) remember(unit);
  return wordFolds[unit] as number;
}

/** The folded unit when it stands between words (every kind of space is one space), else 0. */
export function gapFold(unit: number): number {
  if (unit < 128) return gapFolds[unit] as number;
  // Also for NaN, what lies behind the end of a text.
  if (!(unit < REMEMBERED)) return isWordChar(unit) ? 0 : foldOf(unit);
  if (known[unit] === 0) remember(unit);
  return gapFolds[unit] as number;
}

/** The unit in lower case, with one apostrophe, one hyphen and one space. */
export function foldUnit(unit: number): number {
  return wordFold(unit) || gapFold(unit);
}

/** Whether a code unit belongs to a word. */
export function isWordUnit(unit: number): boolean {
  return wordFold(unit) !== 0;
}

/** Whether a code unit is a letter in upper case. */
export function isUpperUnit(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90;
  const fold = wordFold(unit);
  return fold !== 0 && fold !== unit;
}
