// Runs of capitals that begin with a known name: "Greenpeace France" is one name, "Germany Peter Hartley" is two.
import { isOrgSuffix } from '../tables/organisations';
import { ROLE_WORDS, TITLE_MODIFIERS, TITLES } from '../tables/people';
import { type Known, known } from './known';
import { isUpper, type Lexicon } from './lexicon';
import { isForename, isOrgHead, type Shape, shapeOf } from './shape';
import type { Stretch, Words } from './stretch';

/** The longest known name that a stretch begins with. */
export function knownPrefix(words: Words, { first, last }: Stretch): { known: Known; length: number } | null {
  for (let length = Math.min(4, last - first - 1); length > 0; length--) {
    const found = known(words.slice(first, first + length));
    if (found) return { known: found, length };
  }
  return null;
}

/** Whether a run that starts with a known name is one name as a whole. */
export function keepsWhole(
  lexicon: Lexicon,
  prefix: Known,
  first: number,
  end: number,
  last: number,
  shape: Shape | null,
): boolean {
  const { tokens } = lexicon;
  const rest = shapeOf(tokens, end, last);
  const next = tokens[end]?.text ?? '';
  const sure = shape !== null && shape.weight >= 2 && shape.type !== 'person';
  const one = last - end === 1;
  if (
    isForename(tokens[first]?.text ?? '') &&
    prefix.sort !== 'demonym' &&
    end - first === 1 &&
    !sure &&
    !lexicon.isCommon(next)
  )
    return true;
  // "Super Bowl XXI"
  if (one && prefix.sort === 'event' && /^[IVXL]+$/.test(next)) return true;
  const person = isForename(next) && !one && rest?.type === 'person';
  if (person) return false;
  if (sure) return true;
  if (isOrgSuffix(next) && one) return true;
  const other = known(
    tokens
      .slice(end, last)
      .map((t) => t.text)
      .join(' '),
  );
  // "Greenpeace France", "Siemens Brasil".
  if (prefix.sort === 'organisation') {
    if (other?.sort === 'city') return true;
    if (other?.sort === 'country' && !isUpper(tokens[first]?.text ?? '')) return true;
  }
  // "US State Department": a body that every country has is its country's.
  if (other)
    return (
      (prefix.sort === 'demonym' || prefix.sort === 'country') &&
      other.sort === 'organisation' &&
      isOrgHead(tokens[last - 1]?.text ?? '')
    );
  if (prefix.sort === 'demonym' || prefix.sort === 'country' || prefix.sort === 'seat') return false;
  // "LG Energy Solution": more ordinary words than a title has.
  const branch =
    prefix.sort === 'organisation' &&
    last - end === 2 &&
    tokens
      .slice(end, last)
      .every(
        ({ text }) =>
          lexicon.isCommon(text) && !TITLES.has(text.toLowerCase()) && !ROLE_WORDS.has(text.toLowerCase()),
      );
  if (branch) return true;
  const company =
    prefix.sort === 'organisation' &&
    one &&
    !isUpper(tokens[first]?.text ?? '') &&
    !TITLES.has(next.toLowerCase());
  if (company && !TITLE_MODIFIERS.has(next.toLowerCase())) return true;
  const calls = TITLES.has(next.toLowerCase()) || TITLE_MODIFIERS.has(next.toLowerCase());
  if (calls || ROLE_WORDS.has(next.toLowerCase())) return false;
  // "the ferry Aegean Pearl", "Arctic Sentry"
  if (prefix.sort === 'region') return one && !lexicon.isCommon(tokens[first]?.text ?? '');
  return prefix.sort === 'city' || prefix.sort === 'organisation';
}
