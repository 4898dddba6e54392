// Text as it is matched: without what has no width, with composed letters; and the way back to its own offsets.

/** Soft hyphen, zero-width joiners, direction marks, word joiner, byte-order mark, variation selectors. */
const INVISIBLE =
  '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufe00-\\ufe0f\\ufeff';
/** Accents that may follow the letter they belong to, and the parts of Korean syllables. */
const COMBINING = '\\u0300-\\u034e\\u0350-\\u036f\\u1100-\\u11ff';

/** Source of an expression for what makes cleaning needful: one class, for engines test many alternatives one by one. */
export const UNCLEAN = `[${INVISIBLE}${COMBINING}]`;
const unclean = new RegExp(UNCLEAN);
const invisible = new RegExp(`[${INVISIBLE}]`, 'g');
/** What is left out, and letters with the accents that follow them. */
const pieces = new RegExp(`[${INVISIBLE}]+|[^][${COMBINING}]+`, 'gu');

/** Whether a unit makes cleaning needful. */
export const isUnclean = (unit: number): boolean => unit >= 0xad && unclean.test(String.fromCharCode(unit));

const NOT_PLAIN = /[^ -~]|^ | $/;

/** A cleaned text; `from[i]` and `to[i]` say where its unit `i` stood, null when nothing moved. */
export interface CleanText {
  text: string;
  from: Int32Array | null;
  to: Int32Array | null;
}

/** A name or any short text, cleaned, where offsets do not matter. */
export function cleanName(name: string): string {
  // Most names have nothing to clean, and there may be a million.
  if (!NOT_PLAIN.test(name)) return name;
  return name.normalize('NFC').replace(invisible, '').trim();
}

/** Cleans a text. A zero-width space may stand between words or within one: `asSpace` says which is tried. */
export function clean(text: string, asSpace: boolean): CleanText {
  if (!unclean.test(text)) return { text, from: null, to: null };
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const put = (part: string, start: number, end: number, whole: boolean) => {
    parts.push(part);
    for (let i = 0; i < part.length; i += 1) {
      from.push(whole ? start : start + i);
      to.push(whole ? end : start + i + 1);
    }
  };
  let last = 0;
  for (const match of text.matchAll(pieces)) {
    const [piece] = match;
    put(text.slice(last, match.index), last, match.index, false);
    last = match.index + piece.length;
    if (!invisible.test(piece)) put(piece.normalize('NFC'), match.index, last, true);
    else if (asSpace && piece.includes('\u200b')) put(' ', match.index, last, true);
    invisible.lastIndex = 0;
  }
  put(text.slice(last), last, text.length, false);
  return { text: parts.join(''), from: Int32Array.from(from), to: Int32Array.from(to) };
}
