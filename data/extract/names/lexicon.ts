// The words of one text: which are capitalised, where, and which of them the text also writes in lower case.
import type { Sentence, Token } from '../analysis';
import { CALENDAR } from '../tables/calendar';
import { closedClass } from '../tables/closed-classes';
import { isCommonWord } from '../tables/common-words';

/** How a line is written: running text, a heading With Capitals, or ALL IN CAPITALS. */
export type Casing = 'normal' | 'title' | 'upper';

/** Of other classes, but names as little as those of closed ones. */
const ALSO =
  /^(?:also|anybody|beneath|besides|else|here|just|more|never|none|only|other|past|then|too|very)$/;
const isFunction = (lower: string): boolean => closedClass(lower) !== undefined || ALSO.test(lower);

/** "R.", "B.C.", but not "U.S." */
export const INITIALS = /^(?!U\.)(?:\p{Lu}\.){1,3}$/u;

export class Lexicon {
  /** Lower-case words of the text. */
  readonly lower = new Set<string>();
  /** Words that are capitalised inside a sentence. */
  readonly capital = new Map<string, number>();
  readonly casings: Casing[];

  constructor(
    readonly tokens: readonly Token[],
    readonly sentences: readonly Sentence[],
    /** Whether the sentence stands in a heading or other line that is no prose. */
    heading: (sentence: Sentence) => boolean,
    /** Whether a dateline begins with this sentence. */
    private readonly dateline: (sentence: Sentence) => boolean = () => false,
  ) {
    this.casings = sentences.map((sentence) => this.casingOf(sentence, heading(sentence)));
    for (const [index, sentence] of sentences.entries()) {
      if (this.casings[index] !== 'normal') continue;
      for (let i = sentence.first; i < sentence.last; i++) {
        const token = tokens[i];
        if (token?.kind !== 'word') continue;
        if (!isCapital(token)) this.lower.add(token.text);
        else if (!this.isInitial(i, sentence))
          this.capital.set(token.text, (this.capital.get(token.text) ?? 0) + 1);
      }
    }
  }

  /** Whether a capital at this place says nothing: a sentence or quotation starts here. */
  isInitial(at: number, sentence: Sentence): boolean {
    if (at === sentence.first) return !(isUpper(this.tokens[at]?.text ?? '') && this.dateline(sentence));
    const before = this.tokens[at - 1];
    if (!before || before.kind === 'word' || before.kind === 'possessive') return false;
    if (before.kind === 'number') return at - 1 === sentence.first;
    // In brackets a lone capital is a name, not a sentence's: "(Saracens)", "(Gorter 11th)".
    if (before.text === '(' && /^(?:[),;]|\d|\p{Lu})/u.test(this.tokens[at + 1]?.text ?? '')) return false;
    if (/^["“”'‘«([{:•*–—-]$/.test(before.text))
      return before.text !== '-' || before.spaced || this.tokens[at - 2]?.text === '-';
    // After "1." or "..." and other marks that only begin a line.
    for (let i = sentence.first; i < at; i++) if (this.tokens[i]?.kind === 'word') return false;
    return true;
  }

  /** Known as an ordinary word: from the table, or because the text writes it in lower case too. */
  isCommon(word: string): boolean {
    const lower = uncontracted(word);
    if (lower.includes('-') && lower.split('-').every((part) => isCommonWord(part) || isFunction(part)))
      return true;
    // "US" and "WHO" are names; "THIS" is only loud.
    if (isUpper(word) && isFunction(lower)) return word.length > 3;
    if (isCommonWord(lower)) return true;
    return this.lower.has(lower) && (this.capital.get(word) ?? 0) === 0;
  }

  /** "5 A Merckx (Belgium)", "(I Howell 5-72)": the letter is a forename's, as no article has a capital there. */
  isInitialA(at: number): boolean {
    const word = (i: number) => this.tokens[i]?.text ?? '';
    const [before, next] = [word(at - 1), this.tokens[at + 1]];
    if (!/^[AI]$/.test(word(at)) || !isCapital(next) || this.isCommon(next?.text ?? '')) return false;
    // Not of the line above: "May 17, 2025", and below it "A Russian drone".
    if (this.sentences.some(({ first }) => first === at)) return false;
    if (this.tokens[at - 1]?.kind === 'number' || /^[(;,]$/.test(before)) return true;
    // "bt A Olhovskiy (Russia)"
    return /^(?::|bt|beat|v)$/.test(before) && word(at + 2) === '(';
  }

  private casingOf(sentence: Sentence, heading: boolean): Casing {
    // "PUERTO MADRYN, Argentina 1998-07-27"
    if (this.dateline(sentence)) return 'normal';
    let [words, upper, title, long, longTitle, numbers, cards] = [0, 0, 0, 0, 0, 0, 0];
    let [brackets, commas, initials] = [0, 0, 0];
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = this.tokens[i];
      if (token?.kind === 'number') numbers++;
      if (token?.text === '(') brackets++;
      if (token?.text === ',') commas++;
      if (token?.kind !== 'word') continue;
      if (token.text.endsWith('.') && INITIALS.test(token.text)) initials++;
      words++;
      if (token.text === 'b' || token.text === 'c') cards++;
      if (isUpper(token.text) || (token.text.length < 3 && /^\p{Lu}$/u.test(token.text))) upper++;
      if (isCapital(token)) title++;
      if (token.text.length < 4) continue;
      long++;
      if (isCapital(token)) longTitle++;
    }
    const opens = this.tokens[sentence.first]?.text === '(' ? sentence.first + 1 : sentence.first;
    if (
      /^(?:By|Reporting|Editing|Writing|Compiled|Additional|Photos?|Image)$/.test(
        this.tokens[opens]?.text ?? '',
      ) &&
      title < words
    )
      return 'normal';
    // "-- Jane Roe, Prague Newsroom, 42-2-2423"
    if (/^[-–—]$/.test(this.tokens[opens]?.text ?? '') && numbers > 0) return 'normal';
    if (words >= 2 && upper / words >= 0.7) return 'upper';
    // Names and numbers in columns are no heading.
    if (numbers >= 2 || cards > 0 || (numbers > 0 && brackets > 0)) return 'normal';
    // "Umpires: Salim Badar (Pakistan) and B.C. Cooray (Sri Lanka)": neither are lists of people.
    if (brackets > 1 || commas > 3 || (initials > 0 && brackets + commas > 0)) return 'normal';
    if (heading && words >= 4 && long >= 3 && longTitle / long >= 0.75 && title >= 4) return 'title';
    return 'normal';
  }
}

/** "We're" is "we", "Don't" is "do": in lower case. */
function uncontracted(word: string): string {
  const lower = word.toLowerCase();
  if (!lower.includes("'") && !lower.includes('’')) return lower;
  return lower.replace(/(?:n['’]t|['’](?:re|ve|ll|d|m|s|t))$/, '');
}

export function isCapital(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return startsUpper(token.text) || (token.lower !== token.text && isPrefixed(token.text));
}

/** Whether a word begins with a capital. */
export function startsUpper(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 128 ? first > 64 && first < 91 : /^\p{Lu}/u.test(word);
}

/** "al-Qaeda", "d'Estaing", "easyJet". */
const isPrefixed = (word: string): boolean =>
  /^(?:(?:al|el|ad|ul|ur|ut|as|es|ash|d|l)[-'’]\p{Lu}|\p{Ll}{1,4}\p{Lu}\p{Ll}{2})/u.test(word);

export function isUpper(word: string): boolean {
  const second = word.charCodeAt(1);
  if (second > 96 && second < 123) return false;
  return word.length > 1 && word === word.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(word);
}

export function isFunctionWord(word: string): boolean {
  // "US" and "WHO" are no pronouns.
  return !isUpper(word) && isFunction(uncontracted(word));
}

export function isCalendar(word: string): boolean {
  const lower = word.toLowerCase();
  return lower.includes('-') ? lower.split('-').every((part) => CALENDAR.has(part)) : CALENDAR.has(lower);
}
