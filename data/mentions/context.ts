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
import { HYPHEN } from './fold';
import { isLonger } from './forenames';
import { bearerBefore, isBeside, isGivenName } from './persons';
import { isOfOffice, placeBefore } from './places';
import type { NameRow } from './rows';
import { isNameThere } from './standing';
import { ANOTHERS, ASIDE, HIS, HIS_ASIDE, type KnownNames, NOT_HIS } from './verdict';
import {
  ACRONYM_WORDS,
  DAYS,
  FORENAMES,
  HIS_HOUSE,
  HIS_TIME,
  INSTITUTION,
  isDeed,
  isRole,
  NAMED_AFTER,
  PLAIN,
} from './words';

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
  if (isPerson && !isFull) {
    const next = wordAfter(text, end);
    if (
      next !== null &&
      next.gap === ' ' &&
      isCapital(next.text) &&
      isOtherGivenName(text, start, next, row, forenames)
    )
      return isBeside(text, start, runAfter(text, end).at(-1)?.end ?? next.end, forenames) ? ASIDE : ANOTHERS;
  }
  // What follows "U.S." may also begin a sentence; otherwise it is as behind "US".
  const isDotted = row.kind === 'acronym' && row.text.endsWith('.') && text.charCodeAt(end) === 46;
  const follows = isDotted ? wordAfter(text, end + 1) : null;
  const last = follows !== null && !PLAIN.has(folded(follows.text)) ? end + 1 : end;
  if (!afterAllows(text, start, last, row, isFull, known)) return NOT_HIS;
  if (isFull && isLonger(text, start)) return NOT_HIS;
  if (isFull) return isBeside(text, start, end, forenames) ? HIS_ASIDE : HIS;
  if (isPerson) {
    if (isTwice(text, start, end)) return NOT_HIS;
    if (!isNameThere(text, start, end, row, known)) return NOT_HIS;
    return bearerBefore(text, start, end, row, forenames, known);
  }
  // "Explorer 6" is another than Explorer; behind teams and places numbers are scores.
  if (row.type === 'other' && /^ \d{1,2}(?![\d,.])/.test(text.slice(end, end + 4))) return NOT_HIS;
  if (row.ambiguous === true && isWordThere(text, start, end)) return NOT_HIS;
  if (placeBefore(text, start, end, row, known)) return isOtherThing(text, end, row) ? NOT_HIS : HIS;
  return isSurnameThere(text, start, end, row) ? ANOTHERS : NOT_HIS;
}

/** "Johnson and Johnson": a firm. */
function isTwice(text: string, start: number, end: number): boolean {
  const both = `${text.slice(start, end)} and ${text.slice(start, end)}`;
  const from = text.startsWith(both, start) ? start : end - both.length;
  return text.startsWith(both, from) && !/[A-Z]\S* $/.test(text.slice(Math.max(0, from - 20), from));
}

/** Things that are called as a country or a company is: "Turkey sandwiches", "the Amazon rainforest", "Paris, Texas". */
const OTHER_THING =
  /^ (?:sandwich|pie|juice|pig|breast|dinner|peel|grove|rainforest|basin|river|jungle|delta)(?:e?s)?(?![a-z])/i;
const OTHER_TOWN =
  /^, (?:Texas|Ontario|Ohio|Kentucky|Tennessee|Maine|Idaho|Georgia|Alabama|Pennsylvania)(?!\w)/;

/** "LEBANON, Pa. (AP)", "in Paris, N.H., for": a state's short form, as a sentence goes on behind it; not "Washington, D.C." */
const STATE = /^, (?!D)(?:[A-Z]\. ?)?[A-Z][a-z]{0,4}\.(?:,| [(a-z])/;

function isOtherThing(text: string, end: number, row: NameRow): boolean {
  const next = text.slice(end, end + 14);
  if (OTHER_THING.test(next)) return true;
  return row.common === true && (OTHER_TOWN.test(next) || STATE.test(next));
}

/** "Michael Jordan" is somebody, and so may "Jordan" be on that page. */
function isSurnameThere(text: string, start: number, end: number, row: NameRow): boolean {
  const before = wordBefore(text, start);
  const isForename =
    before !== null && before.gap === ' ' && isCapital(before.text) && FORENAMES.has(folded(before.text));
  return row.type === 'place' && isForename && !/^ [A-Z]/.test(text.slice(end, end + 2));
}

/** "Kim Dae-jung", and behind a surname that comes first ("Li Peng") any name: somebody else's, if not the bearer's own. */
function isOtherGivenName(
  text: string,
  start: number,
  next: Neighbour,
  row: NameRow,
  forenames: ReadonlySet<string>,
): boolean {
  const fold = folded(next.text);
  if (forenames.has(fold)) return isOtherSecondName(text, next, forenames);
  if (isGivenName(text, next)) return true;
  if (row.full === undefined || !folded(row.full).startsWith(`${folded(row.text)} `)) return false;
  const isName = !isAllCapitals(next.text) && !PLAIN.has(fold) && !isRole(fold) && !DAYS.has(fold);
  return isName && !NAMED_AFTER.has(fold) && !inTitle(text, start, next.end);
}

/** "Kim Jong Il" is not Kim Jong Un. */
function isOtherSecondName(text: string, first: Neighbour, forenames: ReadonlySet<string>): boolean {
  const [second] = runAfter(text, first.end);
  return second !== undefined && second.text.length < 7 && isGivenLike(second, forenames);
}

const isGivenLike = ({ text }: Neighbour, forenames: ReadonlySet<string>) =>
  !forenames.has(folded(text)) && !PLAIN.has(folded(text)) && !isRole(folded(text)) && !isVerb(text);

/** "Target shares", "Target stores". */
const OF_FIRMS = /^(?:shares?|stock|stores?|workers|employees|executives)$/;

/** A name that is an ordinary word ("Target") begins a sentence, and nothing says that it is a name there. */
function isWordThere(text: string, start: number, end: number): boolean {
  if (!beginsSentence(text, start) && !inTitle(text, start, end)) return false;
  const after = wordAfter(text, end);
  if (after === null) return false;
  return (
    !/^ ?['(,]/.test(after.gap) && !isDeed(after.text) && !isRole(after.text) && !OF_FIRMS.test(after.text)
  );
}

function amongCapitals(text: string, start: number, end: number): boolean {
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  return (before === null || isAllCapitals(before.text)) && (after === null || isAllCapitals(after.text));
}

function afterAllows(
  text: string,
  start: number,
  end: number,
  row: NameRow,
  isFull: boolean,
  known: KnownNames,
): boolean {
  const next = wordAfter(text, end);
  if (next !== null && /^ ?& ?$/.test(next.gap)) return !isCapital(next.text) || isFull;
  const run = runAfter(text, end);
  const [first] = run;
  if (first === undefined) return isFull || row.type === 'place' || !GOES_ON.test(text.slice(end, end + 9));
  if (row.type === 'person' && !isFull && HIS_HOUSE.test(text.slice(end, end + 13))) return true;
  if (run.some((word, place) => place < 3 && NAMED_AFTER.has(folded(word.text)))) return false;
  // "Donald Trump Jr." is his son; whoever is known as a Jr. has it in the name.
  if (/^[JS]r$/.test(first.text)) return false;
  if (isFull) return true;
  if (/^[IVX]+$/.test(first.text)) return first.text === 'I';
  const fold = folded(first.text);
  if (DAYS.has(fold)) return true;
  if (row.type === 'person') {
    if (isAllCapitals(first.text) !== isAllCapitals(text.slice(start, end))) return isAllCapitals(first.text);
    if (HIS_TIME.test(first.text)) return true;
    const fewest = isAllCapitals(text.slice(start, end)) ? 1 : 2;
    if (!inTitle(text, start, end, fewest)) return false;
    return isVerb(first.text) || PLAIN.has(fold) || isWordInCapitals(first, row);
  }
  // "West Bank Jews", "Florida Democrats".
  if (ITS_PEOPLE.test(first.text)) return true;
  // "a NASA T-shirt".
  if (first.text.length === 1 && text.charCodeAt(first.end) === HYPHEN) return true;
  // "EU Commission", "US Supreme Court Justice": part of a longer name; but headlines call courts by their country.
  const isInTitle = inTitle(text, start, end);
  if (run.some(({ text: word }) => INSTITUTION.test(word)) && (row.type === 'organisation' || !isInTitle))
    return false;
  if (/^ High Commission/.test(text.slice(end, end + 16))) return false;
  if (row.kind === 'acronym' && /^ open\b(?! (?:to|for|up)\b)/i.test(text.slice(end, end + 9))) return false;
  if (isOfOffice(text, start)) return true;
  if (isRoleIn(run) || isInTitle) return true;
  const types = known.typesFrom(text, first.start);
  // "Minsk Belarus", in a list or a caption.
  if (row.type === 'place' && run.length === 1 && types.includes('place') && known.isNation(first.text))
    return true;
  if (!types.includes('person')) return false;
  // "Chelsea Clinton" is no club, nor is "Chad Johnson" a country; "Russia Putin" and "UN Annan" may stand side by side.
  const words = text.slice(start, end);
  return (
    run.length > 1 ||
    isAllCapitals(words) ||
    (known.isNation(words) && !/^(?:Chad|Jordan|Georgia|Israel)$/.test(words))
  );
}

/** "VAN GAAL HAPPY": in capitals any word may follow, save behind names that firms have, or before those of people. */
function isWordInCapitals({ text }: Neighbour, row: NameRow): boolean {
  const { full = '', common, ambiguous } = row;
  if (common === true || ambiguous === true || !full.endsWith(` ${row.text}`)) return false;
  return isAllCapitals(text) && !FORENAMES.has(folded(text));
}

const ITS_PEOPLE = /^(?:Jew|Muslim|Christian|Kurd|Arab|Serb|Democrat|Republican)s$/;
/** "Barclays de Zoete Wedd", "Costa del Sol". */
const GOES_ON = /^ (?:de|di|del|della|du|van|von) [A-Z]/;

/** What follows a person's bare name in a title, if it is not the rest of a longer one. */
const isVerb = (word: string) =>
  /(?:[a-z]{3}s|ed|ing)$|^(?:win|fell|meet|back|call|urge|quit|sign)$/i.test(word) ||
  isDeed(word.toLowerCase());

/** Behind a country or body: "President", "Foreign Minister", "human rights chief", and no office that is part of its name. */
function isRoleIn(run: readonly Neighbour[]): boolean {
  return run.some((word) => isRole(folded(word.text)) && !isOffice(word.text));
}

/** Words of ROLES that say nothing by themselves behind a country: "Foreign Ministry" is an office, "Foreign Minister" a role. */
const isOffice = (word: string) =>
  /^(?:foreign|defence|defense|interior|finance|economy|trade|general|private|late|acting|former|prime|saint)$/i.test(
    word,
  );
