// Whether the words around a found name leave it a name of its own: a careful reader's rules.
import {
  beginsSentence,
  folded,
  inTitle,
  isAllCapitals,
  isCapital,
  type Neighbour,
  runAfter,
  wordAfter,
  wordBefore,
} from './around';
import { isUpperUnit, isWordUnit } from './fold';
import type { NameRow } from './rows';
import { ACRONYM_WORDS, HEADS, NAMED_AFTER, PLACE_BEFORE, PLAIN, ROLES } from './words';

/** What the rules need to know of other names. */
export interface KnownNames {
  /** Whether a known name starts at a place; whether one ends there. */
  startsAt(text: string, at: number): boolean;
  endsAt(text: string, at: number): boolean;
  /** Whether a word is the name of a country or of its people. */
  isNation(word: string): boolean;
}

/** Short words before an apostrophe that belong to the grammar: l'Ukraine, d'Ukraine, dell'Ucraina. */
const ELISION = /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|un|quest|[ads]?all|nell|sull|dell|coll)$/i;
/** What may follow a name and its apostrophe in English. */
const CONTRACTION = /^(?:s|d|ll|re|ve|m)$/i;

/** Whether a name at this place is a whole word, whoever carries it. */
export function standsAlone(text: string, start: number, end: number, known: KnownNames): boolean {
  const before = text.charCodeAt(start - 1);
  if (start > 0) {
    if (isWordUnit(before) || before === 64 || before === 95) return false;
    if (before === 46 && isWordUnit(text.charCodeAt(start - 2))) return isDotted(text, start - 1);
  }
  const after = text.charCodeAt(end);
  if (isWordUnit(after) || after === 95) return false;
  // A host name or an address: minsk.by, putin@…
  if (after === 64) return false;
  const next = text.charCodeAt(end + 1);
  if (after === 46 && isWordUnit(next) && !isUpperUnit(next)) return false;
  return joinsLeft(text, start, known) && joinsRight(text, end, known);
}

/** Whether the full stop before a name closes an abbreviation of capitals ("U.S.-Russia" is cut elsewhere). */
function isDotted(text: string, dot: number): boolean {
  return isUpperUnit(text.charCodeAt(dot - 1)) && !isWordUnit(text.charCodeAt(dot - 2));
}

function joinsLeft(text: string, start: number, known: KnownNames): boolean {
  const word = wordBefore(text, start);
  if (word === null) return true;
  if (word.gap === "'") return ELISION.test(word.text) && !/^D$/.test(word.text);
  if (word.gap !== '-') return true;
  if (!isCapital(word.text) || ROLES.has(folded(word.text))) return true;
  return isPartner(text, word, known) || known.endsAt(text, word.end);
}

function joinsRight(text: string, end: number, known: KnownNames): boolean {
  const word = wordAfter(text, end);
  if (word === null) return true;
  if (word.gap === "'") return CONTRACTION.test(word.text) || !isCapital(word.text);
  if (word.gap !== '-' || !isCapital(word.text)) return true;
  return isPartner(text, word, known) || known.startsAt(text, word.start);
}

/** The other half of a compound that only sets two side by side: "US-Russia", "Pro-Russia", "Franco-Russian". */
function isPartner(text: string, word: Neighbour, known: KnownNames): boolean {
  if (
    /^(?:pro|anti|ex|pre|post|non|mid|trans|pan|neo|sino|franco|russo|anglo|euro|afro|indo|based|led|backed)$/i.test(
      word.text,
    )
  )
    return true;
  if (isAllCapitals(word.text) && word.text.length <= 4) return true;
  // Dotted: U.S.-Russia.
  if (word.text.length === 1 && text.charCodeAt(word.start - 1) === 46) return true;
  return known.isNation(word.text);
}

/** Whether the words around leave the name to this bearer. `forenames`: folded words that may precede its surname. */
export function mayMean(
  text: string,
  start: number,
  end: number,
  row: NameRow,
  forenames: ReadonlySet<string>,
  known: KnownNames,
): boolean {
  const words = text.slice(start, end);
  const isCapitals = isAllCapitals(words);
  if (
    row.kind === 'acronym' &&
    isCapitals &&
    ACRONYM_WORDS.has(folded(words)) &&
    amongCapitals(text, start, end)
  )
    return false;
  const isPerson = row.type === 'person';
  const isFull = isPerson && row.kind !== 'surname' && /[\s.]/.test(row.text.trim());
  const title = inTitle(text, start, end);
  if (!isFull && !beforeAllows(text, start, row, forenames, known, title)) return false;
  return afterAllows(text, end, isPerson, isFull, known, title);
}

function amongCapitals(text: string, start: number, end: number): boolean {
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  return (before === null || isAllCapitals(before.text)) && (after === null || isAllCapitals(after.text));
}

function beforeAllows(
  text: string,
  start: number,
  row: NameRow,
  forenames: ReadonlySet<string>,
  known: KnownNames,
  title: boolean,
): boolean {
  const word = wordBefore(text, start);
  if (word === null) return true;
  const fold = folded(word.text);
  if (/^ ?& ?$/.test(word.gap)) return !isCapital(word.text);
  const isInitial = word.gap.trim() === '.' && word.text.length === 1 && isCapital(word.text);
  if (row.type === 'person') {
    if (isInitial) return [...forenames].some((name) => name.startsWith(fold));
    if (word.gap === '. ' && ROLES.has(fold)) return true;
    if (word.gap !== ' ') return true;
    // "von", "de", "bin" before a surname: a longer one.
    if (/^(?:von|van|de|der|den|di|da|del|della|dos|la|le|el|al|bin|ibn|ben|abu)$/.test(word.text)) {
      return forenames.has(fold);
    }
    if (!isCapital(word.text) || ROLES.has(fold) || PLAIN.has(fold) || forenames.has(fold)) return true;
    if (isAllCapitals(word.text) && word.text.length <= 4 && !isAllCapitals(text.slice(start, start + 3)))
      return true;
    if (known.isNation(word.text)) return true;
    if (known.endsAt(text, word.end)) return true;
    // In a title every word has a capital: there only what is known to be a forename would tell.
    return title && !looksLikeForename(word.text, text, start);
  }
  if (word.gap !== ' ') return true;
  if (fold === 'of' || fold === 'for') return !isInstitution(text, word);
  if (!isCapital(word.text)) return true;
  if (PLACE_BEFORE.has(fold)) return false;
  if (title || ROLES.has(fold) || PLAIN.has(fold) || known.isNation(word.text)) return true;
  return beginsSentence(text, word.start) || known.endsAt(text, word.end);
}

/** Before a surname, first in its line: a name alone, as in "Boris Lukashenko Wins". */
function looksLikeForename(word: string, text: string, start: number): boolean {
  const at = wordBefore(text, start);
  return at !== null && beginsSentence(text, at.start) && !/(?:s|ed|ing|er|or|ly)$/.test(word);
}

/** "Bank of", "University of": what follows names the institution. */
function isInstitution(text: string, of: Neighbour): boolean {
  const head = wordBefore(text, of.start);
  return head !== null && head.gap === ' ' && isCapital(head.text) && HEADS.has(folded(head.text));
}

function afterAllows(
  text: string,
  end: number,
  isPerson: boolean,
  isFull: boolean,
  known: KnownNames,
  title: boolean,
): boolean {
  const next = wordAfter(text, end);
  if (next !== null && /^ ?& ?$/.test(next.gap)) return !isCapital(next.text) || isFull;
  const [first, ...rest] = runAfter(text, end);
  if (first === undefined) return true;
  const fold = folded(first.text);
  const last = rest.at(-1) ?? first;
  if (NAMED_AFTER.has(folded(last.text))) return false;
  if (isFull) return true;
  if (/^(?:[IVX]+|Jr|Sr)$/.test(first.text)) return first.text === 'I';
  if (PLAIN.has(fold) || title || known.startsAt(text, first.start)) return true;
  if (isPerson) return isAllCapitals(first.text);
  return [first, ...rest].some((word) => ROLES.has(folded(word.text)) && !isOffice(word.text));
}

/** Words of ROLES that say nothing by themselves behind a country: "Foreign Ministry" is an office, "Foreign Minister" a role. */
const isOffice = (word: string) =>
  /^(?:foreign|defence|defense|interior|finance|economy|trade|general|private|late|acting|former)$/i.test(
    word,
  );
