// A stretch of a run of capitals: the words in it, and what at its ends belongs to no name.
import { isOrgSuffix } from '../tables/organisations';
import type { Run } from './chunks';
import { known } from './known';
import { isFunctionWord, type Lexicon } from './lexicon';
import { isForename, isInitial } from './shape';

/** Part of a run of capitals: one name, or several that are still to be parted. */
export interface Stretch extends Run {
  /** Its first capital may be only a sentence's. */
  initial: boolean;
  /** A title stood before it. */
  titled: boolean;
}

/** The words of a text by the numbers of their tokens. */
export class Words {
  constructor(
    readonly text: string,
    readonly lexicon: Lexicon,
  ) {}

  at(i: number): string {
    return this.lexicon.tokens[i]?.text ?? '';
  }

  lower(i: number): string {
    return this.lexicon.tokens[i]?.lower ?? '';
  }

  /** The text of the tokens [first, last). */
  slice(first: number, last: number): string {
    const { tokens } = this.lexicon;
    return this.text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
  }
}

/** What is written after a person's name for a rank or degree. */
export const HONOURS = /^(?:[KQ]C|MPs?|MEP|MSP|[MOC]BE|PhD|MD|RN|FRS)$/;
/** Function words that end names: "Formula One", "Peace Now". */
export const ENDS_TOO = /^(?:One|Now|All|Up|Us)$/;
/** Function words whose capital inside a sentence is a name's: "Grace Atieno Were". */
const SURNAMES_TOO = /^(?:Were|Will|May|Can|Do|Such|Most|Near|Must|About)$/;

/** The stretch without function words, honours and lone initials at its ends. */
export function trimmed(words: Words, stretch: Stretch): Stretch {
  let { first, last } = stretch;
  const { initial, titled } = stretch;
  const { lexicon, text } = words;
  while (
    first < last &&
    isFunctionWord(words.at(first)) &&
    !lexicon.isInitialA(first) &&
    !known(words.slice(first, last)) &&
    !(isForename(words.at(first)) && !initial && last - first > 1)
  )
    first++;
  const isSurname = (i: number) =>
    i - first > 1 && SURNAMES_TOO.test(words.at(i)) && !lexicon.isCommon(words.at(i - 1));
  while (
    first < last &&
    (isFunctionWord(words.at(last - 1)) || words.at(last - 1) === '&') &&
    // "World War I"
    !known(words.slice(first, last)) &&
    !isForename(words.at(last - 2)) &&
    !isSurname(last - 1) &&
    !(last - first > 1 && ENDS_TOO.test(words.at(last - 1)))
  )
    last--;
  // "Tom Bayliss KC"
  if (last - first > 2 && HONOURS.test(words.at(last - 1)) && isForename(words.at(first))) last--;
  // "Brian J.": an initial at the end belongs to a name that is not there.
  const isDotted = (i: number) => isInitial(words.at(i)) && text[(lexicon.tokens[i]?.end ?? 0) - 1] === '.';
  const formal = (i: number) => isOrgSuffix(words.at(i)) || words.at(i) === 'D.C.';
  while (last - first > 1 && isDotted(last - 1) && !formal(last - 1)) last--;
  return { first, last, initial, titled };
}
