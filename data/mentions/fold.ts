// One reading of a text for names and pages alike: case, apostrophes, dashes and spaces are folded unit by
// unit, so that offsets stay; what has no width is left out.

const WORD = /[\p{L}\p{M}\p{N}]/u;
const SPACE = /\s/;
/** Soft hyphen, zero-width space and joiners, direction marks, word joiner, byte-order mark, variation selectors. */
export const INVISIBLE =
  /\u00ad|\u034f|\u061c|\u180e|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u2064]|[\ufe00-\ufe0f]|\ufeff/g;

export const SPACE_UNIT = 32;
export const APOSTROPHE = 39;
export const HYPHEN = 45;

const OTHER_CLASS = 1;
const WORD_CLASS = 2;
const SPACE_CLASS = 3;

/** Classes and folds of code units, filled in when a unit is first met: a page meets few. */
const classes = new Uint8Array(0x10000);
const folds = new Uint16Array(0x10000);

function learnUnit(unit: number): void {
  const char = String.fromCharCode(unit);
  const lower = char.toLowerCase();
  let fold = lower.length === 1 ? lower.charCodeAt(0) : unit;
  let kind = WORD.test(char) ? WORD_CLASS : OTHER_CLASS;
  if (SPACE.test(char)) {
    kind = SPACE_CLASS;
    fold = SPACE_UNIT;
  } else if (unit === 0x2018 || unit === 0x2019 || unit === 0x02bc || unit === 0xff07) {
    kind = OTHER_CLASS;
    fold = APOSTROPHE;
  } else if ((unit >= 0x2010 && unit <= 0x2013) || unit === 0x2212 || unit === 0x30fb) {
    fold = unit === 0x30fb ? unit : HYPHEN;
  }
  classes[unit] = kind;
  folds[unit] = fold;
}

/** The unit in lower case, with one apostrophe, one hyphen and one space. */
export function foldUnit(unit: number): number {
  if (classes[unit] === 0) learnUnit(unit);
  return folds[unit] as number;
}

/** Whether a code unit belongs to a word. */
export function isWordUnit(unit: number): boolean {
  if (classes[unit] === 0) learnUnit(unit);
  return classes[unit] === WORD_CLASS;
}

export function isSpaceUnit(unit: number): boolean {
  if (classes[unit] === 0) learnUnit(unit);
  return classes[unit] === SPACE_CLASS;
}

/** What a name is looked for by: folded, one space between words, from its first word unit to its last. */
export function keyOf(name: string): string {
  const clean = name.normalize('NFC').replace(INVISIBLE, '');
  let key = '';
  let gap = '';
  for (let i = 0; i < clean.length; i += 1) {
    const unit = clean.charCodeAt(i);
    const folded = String.fromCharCode(foldUnit(unit));
    if (isWordUnit(unit)) {
      key += gap + folded;
      gap = '';
    } else if (key !== '' && !(folded === ' ' && gap.endsWith(' '))) gap += folded;
  }
  return key;
}
