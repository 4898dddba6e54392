// Lines of results, fixtures and placings: names with their scores, ranks and countries.
import type { Sentence, Token } from '../analysis';
import type { Run } from './chunks';
import { known } from './known';
import { isCapital } from './lexicon';

/** A line of results: names, numbers and marks, no running words. */
export function isResultRow(tokens: readonly Token[], { first, last }: Sentence): boolean {
  if (last - first < 2 || last - first >= 40) return false;
  let [numbers, lower] = [0, 0];
  for (let i = first; i < last && lower < 2; i++) {
    const token = tokens[i];
    if (token?.kind === 'number') numbers++;
    else if (
      token?.kind === 'word' &&
      /^\p{Ll}{2}/u.test(token.text) &&
      !/^(?:st|lbw|run|not|out)$/.test(token.text)
    )
      lower++;
  }
  return numbers >= 1 && lower <= 1;
}

/** Whether a score stands here: a number in a line of results, or "Rangers 5 Raith 0" in a sentence on games. */
export function isScore(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  row: boolean,
  sporting: boolean,
): boolean {
  const number = at < sentence.last ? tokens[at] : undefined;
  if (number?.kind !== 'number' || /^\d+-\d+-\d+/.test(number.text)) return false;
  if (row) return true;
  const next = at + 1 < sentence.last ? tokens[at + 1] : undefined;
  return (
    sporting &&
    /^\d{1,3}$/.test(number.text) &&
    (!next || /^(?:\p{Lu}|[,.;(]|(?:for|and|dec|all)$)/u.test(next.text))
  );
}

/** "Wolverhampton v Reading", "Manly 32 Gold Coast 6": whether a fixture or result makes an ordinary word a name. */
export function isInResult(
  tokens: readonly Token[],
  { first: low, last: limit }: Sentence,
  { first, last }: Run,
): boolean {
  const against = (i: number) => i >= low && i < limit && /^vs?\.?$/.test(tokens[i]?.text ?? '');
  if (against(first - 1) || against(last)) return true;
  if (isBehindCountry(tokens, { first: low }, first)) return true;
  const score = (i: number) => i < limit && /^\d{1,3}$/.test(tokens[i]?.text ?? '');
  // "Manly 13 11 0 2"
  if (first === low && [0, 1, 2, 3].every((step) => score(last + step))) return true;
  if (!score(last)) return false;
  // "Man Utd 1 (Cole 45)"
  if (last - first > 1 && tokens[last + 1]?.text === '(' && isCapital(tokens[last + 2])) return true;
  let next = last + 1;
  while (next < limit && next < last + 6 && isCapital(tokens[next])) next++;
  return next > last + 1 && score(next);
}

/** "Rodolfo Massi (Italy) Casino": whether a country in brackets stands before, and somebody before it. */
export function isBehindCountry(
  tokens: readonly Token[],
  { first }: Pick<Sentence, 'first'>,
  at: number,
): boolean {
  if (tokens[at - 1]?.text !== ')') return false;
  let open = at - 2;
  while (open > first && open > at - 6 && tokens[open]?.text !== '(') open--;
  return open > first && isCapital(tokens[open - 1]) && isCountryInBrackets(tokens, open + 1);
}

/** Whether a country's name and a closing bracket stand here. */
export const isCountryInBrackets = (tokens: readonly Token[], at: number): boolean => {
  for (let end = at + 1; end < at + 4; end++)
    if (tokens[end]?.text === ')') {
      const words = tokens.slice(at, end).map(({ text }) => text);
      return known(words.join(' '))?.sort === 'country';
    }
  return false;
};

/** Whether names with their scores stand in a row: more than the two of a result. */
export function isTally(tokens: readonly Token[], { first, last }: Sentence): boolean {
  let [scores, dashes, pairs] = [0, 0, 0];
  for (let i = first + 1; i < last; i++) {
    if (/^[-–—:]$/.test(tokens[i]?.text ?? '')) dashes++;
    if (/^[,;]$/.test(tokens[i]?.text ?? '') && tokens[i - 1]?.kind === 'number' && isCapital(tokens[i - 2]))
      scores++;
    if (tokens[i]?.kind === 'number' && isCapital(tokens[i - 1]) && isCapital(tokens[i + 1])) pairs++;
  }
  // "Cardiff 57 Treorchy 10, Llanelli 31 Newbridge 3": results.
  if (pairs >= scores) return false;
  return scores > 1 || (scores > 0 && dashes > 0);
}

/** Whether a bracket is open before this token. */
export function inBrackets(tokens: readonly Token[], { first }: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - 20); i--)
    if (/^[()]$/.test(tokens[i]?.text ?? '')) return tokens[i]?.text === '(';
  return false;
}
