// Where a name may start, as one regular expression: engines run it far faster than a loop over units. With few names it
// holds the beginnings themselves, with many only the letters they begin with.
import { UNCLEAN } from './clean';
import { foldUnit, isUpperUnit, isWordUnit } from './fold';

/** How many units of a beginning the expression looks at, when there are few names. */
const LOOK = 4;
/** With more names nearly every beginning occurs, and the first letter alone is quicker. */
const FEW = 100;
/** Any unit, or the end: for words that are shorter. Every match has the same length so. */
const ANY = '(?:[^]|$)';

const escaped = (text: string) =>
  text.replace(/./gs, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
const foldedOf = (text: string) =>
  text.replace(/./gs, (char) => String.fromCharCode(foldUnit(char.charCodeAt(0))));

/** Upper case, where that keeps the length. */
function upper(text: string): string {
  const all = text.toUpperCase();
  return all.length === text.length ? all : text;
}

/** Collects the beginnings of names. */
export class Starts {
  private readonly beginnings = new Set<string>();
  /** First units; those in lower case with more of the word, or most words of a text would be looked at. */
  private readonly firsts = new Set<number>();
  private readonly small = new Set<string>();
  private names = 0;

  /** `name` is clean; `anyCase`: it may be found in any case. */
  add(name: string, anyCase: boolean): void {
    this.names += 1;
    let at = 0;
    while (!isWordUnit(name.charCodeAt(at))) at += 1;
    const unit = name.charCodeAt(at);
    const isFew = this.names <= FEW;
    if (isUpperUnit(unit) && !anyCase && !isFew) {
      this.firsts.add(unit);
      return;
    }
    let end = at + 1;
    while (end < at + LOOK && isWordUnit(name.charCodeAt(end))) end += 1;
    const word = name.slice(at, end);
    for (const spelled of this.spellings(word, anyCase)) {
      if (isFew) this.beginnings.add(spelled);
      const first = spelled.charCodeAt(0);
      if (isUpperUnit(first) || foldUnit(first) === upper(String.fromCharCode(first)).charCodeAt(0))
        this.firsts.add(first);
      else this.small.add(spelled);
    }
  }

  /** As it is, with a capital, in capitals; in any case also small. */
  private *spellings(word: string, anyCase: boolean): Generator<string> {
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
    return this.names <= FEW ? LOOK : 1;
  }

  /** Source of the expression; it also stops at what makes cleaning needful, one unit long. */
  source(): string {
    const isFew = this.names <= FEW;
    const plain: string[] = [];
    const foreign: string[] = [];
    const put = (first: number, part: string) => (first < 128 ? plain : foreign).push(part);
    if (isFew) {
      for (const word of this.beginnings)
        put(word.charCodeAt(0), escaped(word) + ANY.repeat(LOOK - word.length));
    } else {
      const all = [...this.firsts].map((first) => String.fromCharCode(first));
      for (const ascii of [true, false]) {
        const letters = all.filter((letter) => letter < '\u0080' === ascii);
        if (letters.length > 0) put(ascii ? 0 : 128, `[${escaped(letters.join(''))}]`);
      }
      for (const word of this.small) {
        put(word.charCodeAt(0), `${escaped(word.charAt(0))}(?=${escaped(word.slice(1))})`);
      }
    }
    const parts = [...foreign, UNCLEAN];
    if (plain.length > 0) parts.unshift(`\\b(?:${plain.join('|')})`);
    return parts.join('|');
  }
}
