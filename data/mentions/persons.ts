// What stands beside a person's bare name: nothing of a name, a forename of this bearer, or somebody else's.
import {
  beginsSentence,
  folded,
  inTitle,
  isAllCapitals,
  isCapital,
  isOrdinary,
  type Neighbour,
  wordAfter,
  wordBefore,
} from './around';
import { actsThere } from './deeds';
import {
  fullStart,
  hasForenameBefore,
  hasOtherInitials,
  isInitials,
  isLike,
  isLonger,
  PARTICLES,
} from './forenames';
import type { NameRow } from './rows';
import { ANOTHERS, ASIDE, HIS, HIS_IN_FULL, type KnownNames, NOT_HIS } from './verdict';
import { FORENAMES, isDeed, isRole, KIN, PLACE_BEFORE, PLAIN } from './words';

const SHORT_BODY = /^(?:U[SKN]|EU|PM|MPs?|MEP|FM|GOP|CEO|CFO|TV|PLO|IRA|IMF|WTO|FBI|CIA|NBA|NFL)$/;

/** What stands before and, for names that begin with the surname, behind a person's bare name. */
export function bearerBefore(
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
  if (isOtherSex(word, row)) return ASIDE;
  if (NICKNAME_END.test(word.gap)) {
    // Dwayne "The Rock" Johnson.
    const [nickname] = NICKNAME.exec(text.slice(Math.max(0, start - MOST_NICKNAME), start)) ?? [];
    if (nickname !== undefined)
      return bearerBefore(text, start - nickname.length, end, row, forenames, known);
  }
  if (/^\. ?$/.test(word.gap) && word.text.length === 1 && isCapital(word.text)) {
    if (hasOtherInitials(text, start, forenames)) return another(text, start, end, forenames);
    if (hasForenameBefore(text, word, forenames)) return HIS_IN_FULL;
    return isInitials(text, word, start, forenames) ? HIS : another(text, start, end, forenames);
  }
  if (PARTICLES.has(word.text) && /^[ -]$/.test(word.gap)) {
    // "visite de Poutine" is of him; "Karl von Putin" and "Hafez al-Assad" are others.
    const first = wordBefore(text, word.start);
    if (first === null || first.gap !== ' ' || !isCapital(first.text)) return HIS;
    return bearerBefore(text, word.start, end, row, forenames, known);
  }
  if (word.gap !== ' ') return HIS;
  const next = wordAfter(text, end);
  if (fold === 'will' && next !== null && isDeed(next.text)) return another(text, start, end, forenames);
  // Behind these stands a forename: "King Hussein" is no Saddam Hussein.
  if (row.kind === 'surname' && /^(?:King|Queen|Prince|Princess|Pope|Saint|Emperor|Sultan)$/.test(word.text))
    return forenames.has(fold) ? HIS_IN_FULL : ANOTHERS;
  if (!isCapital(word.text) || isRole(fold) || PLAIN.has(fold)) return HIS;
  if (PLACE_BEFORE.has(fold) || isQuarter(text, word, row)) return NOT_HIS;
  for (const name of forenames)
    if (isLike(name, fold))
      return isLonger(text, word.start) ? another(text, start, end, forenames) : HIS_IN_FULL;
  if (hasForenameBefore(text, word, forenames)) return HIS_IN_FULL;
  if (isAllCapitals(word.text) && word.text.length <= 4 && !isAllCapitals(text.slice(start, end))) {
    // "NATO Solana", but "AS Heagle" is written with initials.
    const isInitial = word.text.length <= 3 && !SHORT_BODY.test(word.text) && !known.endsAt(text, word.end);
    return isInitial ? NOT_HIS : HIS;
  }
  // In a title every word has a capital: there a forename is told only from where it stands.
  if (FORENAMES.has(fold)) return another(text, start, end, forenames);
  const isTitle = inTitle(text, start, end);
  if (isTitle && isListed(text, word, next)) return another(text, start, end, forenames);
  const link = isTitle ? wordBefore(text, word.start) : null;
  const isLinked =
    link !== null && link.gap === ' ' && (BEFORE_NAME.test(link.text) || isRole(folded(link.text)));
  if (isTitle && !isLinked && !looksLikeForename(word, text)) return HIS;
  // Dear to ask for the first time, so asked last: "Briton Hill" is he.
  if (known.isNation(word.text)) return HIS;
  if (isTitle && !isLinked) return NOT_HIS;
  if (isLinked || !beginsSentence(text, word.start)) return another(text, start, end, forenames);
  if (/..ing$/.test(fold) || isOrdinary(text, fold)) return HIS;
  // "Dmitry Lukashenko said", "Charles Simpson, who": somebody is introduced. "Make Lukashenko go" may be anything.
  return next !== null && isIntroduced(text, next, known) ? another(text, start, end, forenames) : NOT_HIS;
}

/** Whether what follows speaks of somebody: ", who", "'s", "(54)", "of Utopia", "and Jane Doe", a verb. */
function isIntroduced(text: string, next: Neighbour, known: KnownNames): boolean {
  if (next.gap !== ' ') return /^ ?(?:,|'$|\()/.test(next.gap);
  const isJoined = next.text === 'and' && isCapital(wordAfter(text, next.end)?.text ?? '');
  return next.text === 'of' || isJoined || actsThere(text, next, known);
}

/** "Joan Baez, Dwayne Johnson and others": one of several who are named in full. */
function isListed(text: string, forename: Neighbour, next: Neighbour | null): boolean {
  const before = wordBefore(text, forename.start);
  const isOne = before !== null && (/^ ?, $/.test(before.gap) || before.text === 'and');
  return isOne && (next === null || /^ ?[,.;]/.test(next.gap) || next.text === 'and');
}

/** "On Capitol Hill", "in Notting Hill": where a word names a place together with another. */
function isQuarter(text: string, word: Neighbour, row: NameRow): boolean {
  if (row.ambiguous !== true || FORENAMES.has(folded(word.text))) return false;
  const before = wordBefore(text, word.start);
  return before !== null && before.gap === ' ' && /^(?:on|in|at|near)$/i.test(before.text);
}

/** Forms of address that only women or only men have. */
const HERS = /^(?:Mrs|Ms|Miss|Lady|Dame|Baroness|Madame?|Mme|Frau|Signora|Señora)$/;
const MENS = /^(?:Mr|Sir|Lord|Monsieur|Herr|Signor|Señor)$/;

/** "Mrs Clinton" is not Bill Clinton. */
function isOtherSex({ text, gap }: Neighbour, row: NameRow): boolean {
  return row.sex !== undefined && /^\.? $/.test(gap) && (row.sex === 'he' ? HERS : MENS).test(text);
}

const NICKNAME_END = /^["”] $/;
const NICKNAME = /["“][^"“”\n]{2,24}["”] $/;
const MOST_NICKNAME = 30;

/** Somebody else, whose surname is at a place: spoken of, or only named beside. */
function another(text: string, start: number, end: number, forenames: ReadonlySet<string>): number {
  const from = fullStart(text, start);
  const before = wordBefore(text, from);
  const after = wordAfter(text, end);
  // Who took the picture or wrote the lines is nobody whom they speak of.
  if (after?.gap === '/') return NOT_HIS;
  if (before !== null && /^ ?:? ?$/.test(before.gap)) {
    if (/^(?:photo|photographs?|image|picture|pictures|video|credit|reporting|editing)$/i.test(before.text))
      return NOT_HIS;
    if (/^by$/i.test(before.text)) {
      const what = wordBefore(text, before.start);
      if (what === null || what.gap.includes('\n') || CREDIT.test(what.text)) return NOT_HIS;
    }
  }
  return isBeside(text, from, end, forenames) ? ASIDE : ANOTHERS;
}

/** "Winnie Mandela was his wife". */
const HIS_KIN = /^ (?:is|was) (?:his|her|their) /;

/** Whether a full name is a relative's of somebody who is spoken of: "his wife, …", "…, the father of". */
export function isBeside(text: string, start: number, end: number, forenames: ReadonlySet<string>): boolean {
  const before = wordBefore(text, start);
  if (before !== null && /^(?: ?,)? $/.test(before.gap)) {
    if (KIN.test(folded(before.text))) return true;
    // "Bill and Hillary Clinton".
    const other = before.text === 'and' ? wordBefore(text, before.start) : null;
    if (other !== null && other.gap === ' ' && forenames.has(folded(other.text))) return true;
  }
  // "Peter Graf, the father of", "Viktor Lukashenko, the president's eldest son".
  let word = wordAfter(text, end);
  const isTold = HIS_KIN.test(text.slice(end, end + 12));
  for (let i = 0; i < 4 && word !== null && (i === 0 && !isTold ? /^ ?,/ : /^ ?'?$/).test(word.gap); i += 1) {
    if (KIN.test(folded(word.text))) return true;
    word = wordAfter(text, word.end);
  }
  return false;
}

/** In a title, what stands before a name and not before a verb. */
const BEFORE_NAME = /^(?:by|of|with|for|from|against|vs|on|in|at)$/i;
const CREDIT =
  /^(?:photo|photograph|image|picture|video|written|reporting|editing|compiled|posted|story|words)s?$/i;

/** "Kim Dae-jung" behind the surname "Kim": a given name that follows. */
export function isGivenName(text: string, word: Neighbour): boolean {
  if (text.charCodeAt(word.end) !== 45 || word.text.length > 6 || word.text.length < 2) return false;
  const next = wordAfter(text, word.end);
  return (
    next !== null &&
    !isCapital(next.text) &&
    !PLAIN.has(next.text) &&
    !NO_GIVEN_NAME.test(word.text) &&
    next.text.length <= 6
  );
}

const NO_GIVEN_NAME =
  /^(?:Anti|Pro|Ex|Vice|Post|Pre|Mid|Semi|Co|Self|Multi|Long|Short|High|Low|Non|Well|Then|Half|Full|Part|Two|Three)$/;

/**
 * In a title, before a surname: a name where it is first in its line, as in "Boris Lukashenko Wins", or behind a word
 * that begins a clause, as in "Why Melania Trump Stayed Home".
 */
function looksLikeForename(word: Neighbour, text: string): boolean {
  if (/(?:s|ed|ing|er|or|ly)$/.test(word.text)) return false;
  const before = wordBefore(text, word.start);
  return beginsSentence(text, word.start) || (before !== null && BEGINS_CLAUSE.test(before.text));
}

const BEGINS_CLAUSE = /^(?:why|how|what|when|where|while|as|after|before|because|if|and|but)$/i;
