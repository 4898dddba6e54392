// What stands before a place or body: a word that makes it another place, or the name of an institution.
import {
  beginsSentence,
  folded,
  inTitle,
  isCapital,
  isOrdinary,
  type Neighbour,
  wordAfter,
  wordBefore,
} from './around';
import { HYPHEN } from './fold';
import type { NameRow } from './rows';
import type { KnownNames } from './verdict';
import { HEADS, isDeed, isRole, PLACE_BEFORE, PLAIN } from './words';

/** Forms of address: behind them stands a person. */
const ADDRESS = /^(?:mr|mrs|ms|miss|dr|sir|dame|prof|lady|lord|king|queen|prince|princess|pope|saint)$/;
/** A club may have its kind before its name, or not. */
const CLUB = /^(?:fc|ac|sc|as|cf|cska)$/;

/** Whether the words before leave the name to a place or body. */
export function placeBefore(
  text: string,
  start: number,
  end: number,
  row: NameRow,
  known: KnownNames,
): boolean {
  const word = wordBefore(text, start);
  if (word === null) return true;
  if (/^ ?& ?$/.test(word.gap)) return !isCapital(word.text);
  const fold = folded(word.text);
  if (/^(?: |\. ?)$/.test(word.gap) && ADDRESS.test(fold) && word.text !== 'DR') return false;
  if (word.gap === '. ' && PLACE_BEFORE.has(fold)) return false;
  if (word.gap !== ' ') return true;
  if (fold === 'of' || fold === 'for') return !isInstitution(text, word);
  // "pro-Beijing Civic League".
  if (!isCapital(word.text) || text.charCodeAt(word.start - 1) === HYPHEN) return true;
  if (row.type === 'organisation' && row.kind !== 'acronym' && CLUB.test(fold)) return true;
  if (PLACE_BEFORE.has(fold)) return false;
  if (isRole(fold) || PLAIN.has(fold)) return true;
  // "EU Belarus policy", but "White Australia" though somebody is called White.
  // "Irish Labour Party" is another than the Labour Party; "German Deutsche Bank" is that bank.
  const last = /[^\s]+$/.exec(folded(text.slice(start, end)))?.[0] ?? '';
  if (row.type === 'organisation' && HEADS.has(last) && last !== 'bank' && known.isNation(word.text))
    return false;
  const isOfOthers = known
    .typesTo(text, word.end)
    .some(
      (type) => type === 'place' || (type !== 'person' && (row.type !== 'place' || isBeforeNoun(text, end))),
    );
  if (isOfOthers || inTitle(text, start, end)) return true;
  // "Visiting Minsk", but "Bayern Munich" and "Outer Mongolia". Whether a word is a nation is dear to ask for the first time.
  if (!beginsSentence(text, word.start)) return known.isNation(word.text);
  const isBody = row.type !== 'place' && row.ambiguous !== true;
  if (isBody && (row.kind === 'acronym' || /(?:maker|rival|giant|s)$/.test(fold))) return true;
  return /(?:ing|ed|ly)$/.test(fold) || isOrdinary(text, fold) || known.isNation(word.text);
}

/** "The EU Belarus policy", but "Greenpeace Russia protested". */
function isBeforeNoun(text: string, end: number): boolean {
  const next = wordAfter(text, end);
  return next !== null && next.gap === ' ' && !isDeed(next.text) && !PLAIN.has(next.text);
}

/** "Bank of", "University of": what follows names the institution. */
function isInstitution(text: string, of: Neighbour): boolean {
  const head = wordBefore(text, of.start);
  return head !== null && head.gap === ' ' && isCapital(head.text) && HEADS.has(folded(head.text));
}

/** "Governor of Iowa": what follows, though it has a capital, is whoever has the office. */
export function isOfOffice(text: string, start: number): boolean {
  const of = wordBefore(text, start);
  if (of === null || of.gap !== ' ' || of.text !== 'of') return false;
  const role = wordBefore(text, of.start);
  return role !== null && role.gap === ' ' && isRole(folded(role.text));
}
