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
import { ACRONYM_WORDS, DAYS, HEADS, NAMED_AFTER, PLACE_BEFORE, PLAIN, ROLES } from './words';

/** What the rules need to know of other names. */
export interface KnownNames {
  /** Whether a known name starts at a place; whether one ends there. */
  startsAt(text: string, at: number): boolean;
  endsAt(text: string, at: number): boolean;
  /** Types of the names that start at a place, or that are one word and end there. */
  typesFrom(text: string, at: number): readonly string[];
  typesTo(text: string, at: number): readonly string[];
  /** Whether a word is the name of a country or of its people. */
  isNation(word: string): boolean;
}

/** What the words around make of a name: not this bearer's, another person's, this bearer's, or his with his forename. */
const NOT_HIS = 0;
export const ANOTHERS = 1;
export const HIS = 2;
export const HIS_IN_FULL = 3;

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
  if (word.text === word.text.toUpperCase() && word.text.length <= 4) return true;
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
): number {
  // These rules know English; elsewhere a capital may be any noun's, and names of countries are found as they stand.
  if (row.type === 'place' && row.language !== null && !row.language.startsWith('en')) return HIS;
  const words = text.slice(start, end);
  if (row.kind === 'acronym' && isAllCapitals(words) && ACRONYM_WORDS.has(folded(words))) {
    if (amongCapitals(text, start, end)) return NOT_HIS;
  }
  const isPerson = row.type === 'person';
  const isFull = isPerson && row.kind !== 'surname' && /[\s.]/.test(row.text.trim());
  if (!afterAllows(text, start, end, isPerson, isFull, known)) return NOT_HIS;
  if (isFull) return HIS;
  if (isPerson && !isNameThere(text, start, end, row.ambiguous === true)) return NOT_HIS;
  if (isPerson) return bearerBefore(text, start, end, row, forenames, known);
  return placeBefore(text, start, end, row, known) ? HIS : NOT_HIS;
}

/** Whether a bare name stands where a person's may: not "in Durham, North Carolina", nor an ordinary word that begins a sentence. */
function isNameThere(text: string, start: number, end: number, isAmbiguous: boolean): boolean {
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  const isPossessive = after !== null && /^ ?'$/.test(after.gap) && /^s$/i.test(after.text);
  if (before !== null && before.gap === ' ' && /^(?:in|at|near|outside|across)$/i.test(before.text)) {
    if (isAmbiguous && !isPossessive) return false;
    if (after !== null && after.gap.trim() === ',' && isCapital(after.text)) return false;
  }
  if (!isAmbiguous || isPossessive) return true;
  if (!beginsSentence(text, start) && !inTitle(text, start, end)) return true;
  return after !== null && after.gap === ' ' && SAYS.test(after.text);
}

/** What people do and words do not. */
const SAYS =
  /^(?:said|says|told|tells|was|is|has|had|will|would|did|also|who|claims|hopes|wants|plans|believes|thinks|argues|insists|made|came|went|took|met|saw|added|adds|wrote|called|told|denied|declined|[a-z]{3,}ed)$/;

function amongCapitals(text: string, start: number, end: number): boolean {
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  return (before === null || isAllCapitals(before.text)) && (after === null || isAllCapitals(after.text));
}

/** What stands before a person's bare name: nothing of a name, a forename of this bearer, or somebody else's. */
function bearerBefore(
  text: string,
  start: number,
  end: number,
  row: NameRow,
  forenames: ReadonlySet<string>,
  known: KnownNames,
): number {
  const word = wordBefore(text, start);
  if (word === null) return HIS;
  const fold = folded(word.text);
  if (/^ ?& ?$/.test(word.gap)) return isCapital(word.text) ? NOT_HIS : HIS;
  if (/^\. ?$/.test(word.gap) && word.text.length === 1 && isCapital(word.text)) {
    if (hasForenameBefore(text, word, forenames)) return HIS_IN_FULL;
    return isInitials(text, word, forenames) ? HIS : ANOTHERS;
  }
  if (word.gap !== ' ') return HIS;
  if (PARTICLES.has(word.text)) {
    // "visite de Poutine" is of him; "Karl von Putin" is another.
    const first = wordBefore(text, word.start);
    return forenames.has(fold) || first === null || first.gap !== ' ' || !isCapital(first.text)
      ? HIS
      : ANOTHERS;
  }
  // Behind these stands a forename: "King Hussein" is no Saddam Hussein.
  if (row.kind === 'surname' && /^(?:King|Queen|Prince|Princess|Pope|Saint|Emperor|Sultan)$/.test(word.text))
    return NOT_HIS;
  if (!isCapital(word.text) || ROLES.has(fold) || ROLE_LIKE.test(fold) || PLAIN.has(fold)) return HIS;
  for (const name of forenames) if (isLike(name, fold)) return HIS_IN_FULL;
  if (hasForenameBefore(text, word, forenames)) return HIS_IN_FULL;
  if (isAllCapitals(word.text) && word.text.length <= 4 && !isAllCapitals(text.slice(start, end))) return HIS;
  if (known.isNation(word.text)) return HIS;
  const types = known.typesTo(text, word.end);
  if (types.length > 0 && !types.includes('person')) return HIS;
  // In a title every word has a capital: there a forename is told only from where it stands.
  if (inTitle(text, start, end)) return looksLikeForename(word, text) ? NOT_HIS : HIS;
  if (!beginsSentence(text, word.start)) return ANOTHERS;
  if (/..ing$/.test(fold) || isOrdinary(text, fold)) return HIS;
  // "Dmitry Lukashenko said", "Charles Simpson, who": somebody is introduced. "Make Lukashenko go" may be anything.
  const next = wordAfter(text, end);
  return next !== null && (next.gap.startsWith(',') || SAYS.test(next.text)) ? ANOTHERS : NOT_HIS;
}

/** Whether a word whose capital may be the sentence's stands nearby in lower case too: then it is no name. */
const isOrdinary = (text: string, fold: string): boolean =>
  new RegExp(`(?<!\\p{L})${fold}(?!\\p{L})`, 'u').test(text);

/** "George W. Bush", "Alexander Grigoryevich Lukashenko": the forename stands before a middle name. */
function hasForenameBefore(text: string, middle: Neighbour, forenames: ReadonlySet<string>): boolean {
  const first = wordBefore(text, middle.start);
  if (first === null || (first.gap !== ' ' && first.gap !== '. ') || first.text.length < 3) return false;
  return forenames.has(folded(first.text));
}

/** How words for what people do end; forenames mostly do not. */
const ROLE_LIKE = /(?:[ai]tor|[^ei]ctor|utor|ist|essor|sman|woman|eer|ident|born)$/;

/** "A. Lukashenko", "A. G. Lukashenko". */
function isInitials(text: string, word: Neighbour, forenames: ReadonlySet<string>): boolean {
  const initial = folded(word.text);
  if ([...forenames].some((name) => name.startsWith(initial))) return true;
  // A dotted country: U.S. Lukashenko would be odd, U.N. chief Annan is not.
  const before = text.charCodeAt(word.start - 1);
  return before === 46 && isUpperUnit(text.charCodeAt(word.start - 2));
}

/** Short forms that do not begin as the long ones do. */
const SHORT = new Map(
  (
    'mike=michael mick=michael bill=william billy=william bob=robert bobby=robert jim=james jimmy=james tony=anthony joe=joseph dick=richard ' +
    'jack=john ted=edward nick=nicholas steve=stephen dave=david andy=andrew harry=henry larry=lawrence liz=elizabeth kate=katherine peggy=margaret'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
);

/** Two spellings of one forename: Alexander, Aleksandr; Yury, Yuriy; Mike, Michael; but not Alexander, Alexandra. */
function isLike(name: string, other: string): boolean {
  if (name === other || SHORT.get(name) === other || SHORT.get(other) === name) return true;
  const isShort = Math.min(name.length, other.length) < 3;
  if (isShort || name.charAt(0) !== other.charAt(0) || name.endsWith('a') !== other.endsWith('a'))
    return false;
  if (name.startsWith(other) || other.startsWith(name)) return true;
  return skeleton(name).length > 2 && skeleton(name) === skeleton(other);
}

/** The consonants, doubled ones once. */
function skeleton(name: string): string {
  const plain = name.normalize('NFD').replace(/x/g, 'ks');
  return plain.replace(/(?!^)[^bcdfgklmnpqrstvwz]/g, '').replace(/(.)\1+/g, '$1');
}

/** What stands before a place or body: a word that makes it another place, or the name of an institution. */
function placeBefore(text: string, start: number, end: number, row: NameRow, known: KnownNames): boolean {
  const word = wordBefore(text, start);
  if (word === null) return true;
  if (/^ ?& ?$/.test(word.gap)) return !isCapital(word.text);
  const fold = folded(word.text);
  if (word.gap === '. ' && PLACE_BEFORE.has(fold)) return false;
  if (word.gap !== ' ') return true;
  if (fold === 'of' || fold === 'for') return !isInstitution(text, word);
  if (!isCapital(word.text)) return true;
  if (PLACE_BEFORE.has(fold)) return false;
  if (ROLES.has(fold) || PLAIN.has(fold) || known.isNation(word.text)) return true;
  if (known.typesTo(text, word.end).length > 0 || inTitle(text, start, end)) return true;
  // "Visiting Minsk", but "Bayern Munich" and "Outer Mongolia".
  if (!beginsSentence(text, word.start)) return false;
  return row.type !== 'place' || /(?:ing|ed|ly)$/.test(fold) || isOrdinary(text, fold);
}

/** Before a surname, first in its line: a name alone, as in "Boris Lukashenko Wins". */
function looksLikeForename(word: Neighbour, text: string): boolean {
  return beginsSentence(text, word.start) && !/(?:s|ed|ing|er|or|ly)$/.test(word.text);
}

/** Belong to the name behind them. */
const PARTICLES = new Set('von van de der den di da del della dos la le el al bin ibn ben abu'.split(' '));

/** "Bank of", "University of": what follows names the institution. */
function isInstitution(text: string, of: Neighbour): boolean {
  const head = wordBefore(text, of.start);
  return head !== null && head.gap === ' ' && isCapital(head.text) && HEADS.has(folded(head.text));
}

function afterAllows(
  text: string,
  start: number,
  end: number,
  isPerson: boolean,
  isFull: boolean,
  known: KnownNames,
): boolean {
  const next = wordAfter(text, end);
  if (next !== null && /^ ?& ?$/.test(next.gap)) return !isCapital(next.text) || isFull;
  const run = runAfter(text, end);
  const [first] = run;
  if (first === undefined) return true;
  if (run.some((word, place) => place < 3 && NAMED_AFTER.has(folded(word.text)))) return false;
  if (isFull) return true;
  if (/^(?:[IVX]+|Jr|Sr)$/.test(first.text)) return first.text === 'I';
  const fold = folded(first.text);
  if (DAYS.has(fold)) return true;
  if (isPerson) {
    if (isAllCapitals(first.text) !== isAllCapitals(text.slice(start, end))) return isAllCapitals(first.text);
    return (VERB.test(first.text) || PLAIN.has(fold)) && inTitle(text, start, end);
  }
  return isRole(run) || known.typesFrom(text, first.start).includes('person') || inTitle(text, start, end);
}

/** What follows a person's bare name in a title, if it is not the rest of a longer one. */
const VERB =
  /(?:[a-z]{3}s|ed|ing|[A-Z]{3}S|ED|ING)$|^(?:win|won|met|meet|hit|led|back|call|urge|quit|set|sign)$/i;

/** Behind a country or body: "President", "Foreign Minister", "human rights chief", and no office that is part of its name. */
function isRole(run: readonly Neighbour[]): boolean {
  return run.some((word) => ROLES.has(folded(word.text)) && !isOffice(word.text));
}

/** Words of ROLES that say nothing by themselves behind a country: "Foreign Ministry" is an office, "Foreign Minister" a role. */
const isOffice = (word: string) =>
  /^(?:foreign|defence|defense|interior|finance|economy|trade|general|private|late|acting|former)$/i.test(
    word,
  );
