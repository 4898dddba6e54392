// Where a name may start, as one regular expression: engines run it far faster than a loop over units. With few names it
// holds the beginnings themselves, with many only the letters they begin with.
import { UNCLEAN } from './clean';
import { foldUnit, isUpperUnit, isWordUnit } from './fold';

/** How many units of a beginning the expression looks at, when there are few names. */
const LOOK = 4;
/** With more names the first letter alone does: a longer expression is a little faster, and costs each new page milliseconds. */
const FEW = 100;
/** Any unit, or the end: for words that are shorter. Every match has the same length so. */
const ANY = '(?:[^]|$)';

const escaped = (text: string) =>
  text.replace(/[^A-Za-z0-9]/gs, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
const foldedOf = (text: string) =>
  text.replace(/./gs, (char) => String.fromCharCode(foldUnit(char.charCodeAt(0))));

/** Upper case, where that keeps the length. */
function upper(text: string): string {
  const all = text.toUpperCase();
  return all.length === text.length ? all : text;
}

/** Sorted words from one letter on as alternatives, what they share written once: `L(?:ar[as]|ong)`. */
function branches(words: readonly string[], at: number): string {
  if (at === LOOK - 1) return `[${escaped(words.map((word) => word.charAt(at)).join(''))}]`;
  const parts: string[] = [];
  for (let i = 0; i < words.length; ) {
    const letter = (words[i] as string).charAt(at);
    let end = i + 1;
    while (end < words.length && words[end]?.charAt(at) === letter) end += 1;
    const rest = words.slice(i, end);
    // A word that ends here goes before all that are longer.
    const isEnd = rest[0]?.length === at + 1;
    parts.push(escaped(letter) + (isEnd ? ANY.repeat(LOOK - 1 - at) : branches(rest, at + 1)));
    i = end;
  }
  return parts.length === 1 ? (parts[0] as string) : `(?:${parts.join('|')})`;
}

/** Collects the beginnings of names. */
export class Starts {
  readonly #beginnings = new Set<string>();
  /** First units; those in lower case with more of the word, or most words of a text would be looked at. */
  readonly #firsts = new Set<number>();
  readonly #small = new Set<string>();
  #names = 0;

  /** `name` is clean; `anyCase`: it may be found in any case. */
  add(name: string, anyCase: boolean): void {
    this.#names += 1;
    let at = 0;
    while (!isWordUnit(name.charCodeAt(at))) at += 1;
    const unit = name.charCodeAt(at);
    const isFew = this.#names <= FEW;
    if (isUpperUnit(unit) && !anyCase && !isFew) {
      this.#firsts.add(unit);
      return;
    }
    let end = at + 1;
    while (end < at + LOOK && isWordUnit(name.charCodeAt(end))) end += 1;
    const word = name.slice(at, end);
    for (const spelled of this.#spellings(word, anyCase)) {
      if (isFew) this.#beginnings.add(spelled);
      const first = spelled.charCodeAt(0);
      if (isUpperUnit(first) || foldUnit(first) === upper(String.fromCharCode(first)).charCodeAt(0))
        this.#firsts.add(first);
      else this.#small.add(spelled);
    }
  }

  /** As it is, with a capital, in capitals; in any case also small. */
  *#spellings(word: string, anyCase: boolean): Generator<string> {
    yield word;
    yield upper(word);
    yield upper(word.charAt(0)) + word.slice(1);
    if (!anyCase) return;
    const small = foldedOf(word);
    yield small;
    yield upper(small.charAt(0)) + small.slice(1);
  }

  /** How many units each match of the expression has; at the end of a text it may have fewer. */
  get look(): number {
    return this.#names <= FEW ? LOOK : 1;
  }

  /** Source of the expression; it also stops at what makes cleaning needful, one unit long. */
  source(): string {
    const isFew = this.#names <= FEW;
    const plain: string[] = [];
    const foreign: string[] = [];
    const put = (first: number, part: string) => (first < 128 ? plain : foreign).push(part);
    if (isFew) {
      const words = [...this.#beginnings].sort();
      for (const ascii of [true, false]) {
        const some = words.filter((word) => word < '\u0080' === ascii);
        if (some.length > 0) put(ascii ? 0 : 128, branches(some, 0));
      }
    } else {
      const all = [...this.#firsts].map((first) => String.fromCharCode(first));
      for (const ascii of [true, false]) {
        const letters = all.filter((letter) => letter < '\u0080' === ascii);
        if (letters.length > 0) put(ascii ? 0 : 128, `[${escaped(letters.join(''))}]`);
      }
      for (const word of this.#small) {
        put(word.charCodeAt(0), `${escaped(word.charAt(0))}(?=${escaped(word.slice(1))})`);
      }
    }
    const parts = [...foreign, UNCLEAN];
    if (plain.length > 0) parts.unshift(`\\b(?:${plain.join('|')})`);
    return parts.join('|');
  }
}
