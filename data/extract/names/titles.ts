// Titles inside a run of capitals: what is before them is another name, what is after them a person's.
import { STRONG_TITLES, TITLE_MODIFIERS, TITLES } from '../tables/people';
import type { Run } from './chunks';
import { known } from './known';
import type { Lexicon } from './lexicon';
import { isForename, type Shape, shapeOf } from './shape';

/** Where a title stands in the run: what is before it is another name, what is after it a person. */
export function titleEnd(
  text: string,
  lexicon: Lexicon,
  first: number,
  last: number,
  shape: Shape | null,
): (Run & { start: number; end: number }) | null {
  const { tokens } = lexicon;
  const lower = (i: number) => tokens[i]?.lower ?? '';
  const sureShape = shape && shape.weight >= 3 && shape.type !== 'person';
  for (let k = last - 1; k >= first; k--) {
    // "Sri Lanka"
    if (!TITLES.has(lower(k)) || isPrefixKnown(text, lexicon, k, k + 2)) continue;
    // "Associated General Contractors": several are no general's name.
    if (
      lower(k) === 'general' &&
      /(?:[eo]rs|ists|ants)$/.test(lower(k + 1)) &&
      !isForename(tokens[k + 1]?.text ?? '')
    )
      continue;
    const strong = STRONG_TITLES.has(lower(k));
    // "Fed Chair Elaine Marsh": one forename and one more word are somebody, whatever else that word heads.
    const whole = (strong || k + 3 === last) && k + 1 < last && isForename(tokens[k + 1]?.text ?? '');
    if (sureShape && !whole) continue;
    let start = k;
    while (
      start > first &&
      (TITLE_MODIFIERS.has(lower(start - 1)) || TITLES.has(lower(start - 1))) &&
      // "Federal Reserve Bank of Kansas City President"
      !(lower(start - 1) === 'city' && known(`${tokens[start - 2]?.text} City`))
    )
      start--;
    const alone = k === last - 1;
    const before = start > first ? shapeOf(tokens, first, start) : null;
    const body = before?.type === 'organisation' && before.weight >= 2;
    if (alone && !(strong && (start === first || body || isPrefixKnown(text, lexicon, first, start))))
      continue;
    // "Oakville Police Chief Ronald Betts": whatever stands before it, a whole person stands after it.
    const person =
      k + 2 < last && isForename(tokens[k + 1]?.text ?? '') && !isForename(tokens[k]?.text ?? '');
    if (!strong && !person && start > first && !isPrefixKnown(text, lexicon, first, start)) continue;
    // "Dean Alan Whittaker"
    if (/^(?:dean|earl|duke|don)$/.test(lower(k)) && k + 2 < last) continue;
    // "Dean Kamen", "Major Smith": a forename that is also a title counts as a title only if a forename follows.
    if (!strong && !alone && isForename(tokens[k]?.text ?? '') && !isForename(tokens[k + 1]?.text ?? ''))
      continue;
    return { first, last, start, end: k + 1 };
  }
  return null;
}

function isPrefixKnown(text: string, { tokens }: Lexicon, first: number, last: number): boolean {
  return known(text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)) !== undefined;
}

/** Whether a name stands after an office's "of": "Minister of Education Stefania Giannini". */
export function afterOffice({ tokens }: Lexicon, first: number): boolean {
  const [office, of] = [tokens[first - 2], tokens[first - 1]];
  if (of?.text === 'the') return afterOffice({ tokens } as Lexicon, first - 1);
  return (of?.text === 'of' || of?.text === 'for') && TITLES.has(office?.lower ?? '');
}
