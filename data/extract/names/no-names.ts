// What stands in capitals and is no name: an agency's words before a headline, a currency's letters.
import type { Sentence } from '../analysis';
import { isCommonWord } from '../tables/common-words';
import { known } from './known';
import { isUpper, type Lexicon } from './lexicon';

/** "RESEARCH ALERT - Lehman cuts Novellus": where the headline begins that an agency's words in capitals announce. */
export function afterSlug({ tokens }: Lexicon, { first, last }: Sentence): number {
  let at = first;
  while (
    at < last &&
    (tokens[at]?.text === '/' || (isUpper(tokens[at]?.text ?? '') && !known(tokens[at]?.text ?? '')))
  )
    at++;
  const dash = at > first && at + 1 < last && /^[-–—]$/.test(tokens[at]?.text ?? '');
  return dash && (at > first + 1 || isCommonWord(tokens[first]?.lower ?? '')) ? at + 1 : first;
}

/** "HK$22", "C$5": a currency's letters are no name. */
export const isMoney = (tokens: Lexicon['tokens'], at: number): boolean => {
  const sign = tokens[at + 1];
  return sign?.text === '$' && !sign.spaced && /^\p{Lu}{1,3}$/u.test(tokens[at]?.text ?? '');
};

/** "the No. 2 seed", "world No 1": where somebody stands. */
export const isRank = (tokens: Lexicon['tokens'], at: number): boolean =>
  /^Nos?\.?$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'number';

/** "Labour MPs", "Barclays CEOs": people of a trade, no part of a name. */
export const isTrade = (word: string): boolean => /^(?:M[ES]?P|TD|GP|PM|CEO|PhD|VIP|NGO)s$/.test(word);
