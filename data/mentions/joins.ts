// Whether what touches a name leaves it a whole word: letters, apostrophes, hyphens, addresses.
import { folded, isCapital, type Neighbour, wordAfter, wordBefore } from './around';
import { isUpperUnit, isWordUnit } from './fold';
import type { KnownNames } from './verdict';
import { isRole } from './words';

/** Short words before an apostrophe that belong to the grammar: l'Ukraine, d'Ukraine, dell'Ucraina. */
const ELISION = /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|un|quest|[ads]?all|nell|sull|dell|coll)$/i;
/** What may follow a name and its apostrophe in English. */
const CONTRACTION = /^(?:s|d|ll|re|ve|m)$/i;

/** The beginning of a page's address, up to its end. */
const ADDRESS = /(?:\/\/|www\.)\S*$/;

/** Whether a name at this place is a whole word, whoever carries it. */
export function standsAlone(text: string, start: number, end: number, known: KnownNames): boolean {
  const before = text.charCodeAt(start - 1);
  if (start > 0) {
    // Within the address of a page.
    if (/[/=-]/.test(text.charAt(start - 1)) && ADDRESS.test(text.slice(Math.max(0, start - 200), start)))
      return false;
    if (isWordUnit(before) || before === 64 || before === 95) return false;
    if (before === 46 && isWordUnit(text.charCodeAt(start - 2))) return isDotted(text, start - 1);
  }
  const after = text.charCodeAt(end);
  if (isWordUnit(after) || after === 95) return false;
  // A host name or an address: minsk.by, putin@…; a currency: US$.
  if (after === 64 || after === 36) return false;
  const next = text.charCodeAt(end + 1);
  if (after === 46 && isWordUnit(next) && !isUpperUnit(next)) return false;
  return joinsLeft(text, start, end, known) && joinsRight(text, end, known);
}

/** Whether the full stop before a name closes an abbreviation of capitals ("U.S.-Russia" is cut elsewhere). */
function isDotted(text: string, dot: number): boolean {
  return isUpperUnit(text.charCodeAt(dot - 1)) && !isWordUnit(text.charCodeAt(dot - 2));
}

function joinsLeft(text: string, start: number, end: number, known: KnownNames): boolean {
  const word = wordBefore(text, start);
  if (word === null) return true;
  if (word.gap === "'") return ELISION.test(word.text) && !/^D$/.test(word.text);
  if (word.gap !== '-') return true;
  if (!isCapital(word.text) || isRole(folded(word.text))) return true;
  return (
    known.endsAt(text, word.end) || isPartner(text, word, known) || DEALING.test(text.slice(end, end + 9))
  );
}

function joinsRight(text: string, end: number, known: KnownNames): boolean {
  const word = wordAfter(text, end);
  if (word === null) return true;
  if (word.gap === "'") return CONTRACTION.test(word.text) || !isCapital(word.text);
  if (word.gap !== '-' || !isCapital(word.text)) return true;
  return (
    known.startsAt(text, word.start) ||
    isPartner(text, word, known) ||
    DEALING.test(text.slice(word.end, word.end + 9))
  );
}

/** "A Putin-Zelensky meeting": what two have with each other, whoever the other is. */
const DEALING =
  /^ (?:summit|talks?|meeting|call|deal|debate|pact|feud|rivalry|alliance|ticket|race|match|clash|accord|axis|ties|relations|border|war|dispute)/;

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
