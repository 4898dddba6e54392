// Whether "he" or "she" may stand for a person, as far as titles and forenames tell. The forenames stand in
// ../tables/lists/he-or-she.txt; who is not in the lists is neither.
import { capitalised } from '../tables/capitalised';

/** What a form of address before a name says: "Mrs. Castellano". */
export const sexOfAddress = (word: string): 'he' | 'she' | null =>
  /^(?:Mr|Sir|Lord)\.?$/.test(word) ? 'he' : /^(?:Mrs|Ms|Miss|Dame|Lady)\.?$/.test(word) ? 'she' : null;

/** "he" or "she" for the bearer of a full name; null when the name does not tell. */
export function sexOfName(name: string): 'he' | 'she' | null {
  const [first, ...rest] = name.split(/[\s-]+/);
  if (!first || rest.length === 0) return null;
  const forename = first.charAt(0).toUpperCase() + first.slice(1).toLowerCase();
  if (capitalised.he.has(forename)) return 'he';
  return capitalised.she.has(forename) ? 'she' : null;
}
