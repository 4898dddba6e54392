// Whether a person's bare name stands where a name may: no town, no dateline, no month, no word that begins a sentence.
import {
  beginsSentence,
  folded,
  inTitle,
  isAllCapitals,
  isCapital,
  type Neighbour,
  wordAfter,
  wordBefore,
} from './around';
import { actsThere } from './deeds';
import type { NameRow } from './rows';
import type { KnownNames } from './verdict';
import { DAYS, HIS_HOUSE, HIS_TIME, isDeed, NAMED_AFTER, PLAIN } from './words';

const IN = /^(?:in|at|near|outside|across|around)$/i;
const WHERE = /^(?:in|at|near|outside|of|from|to|for|around)$/i;
const DETERMINER = /^(?:the|an?|another)$/i;
const BEFORE_MONTH =
  /^(?:in|on|last|next|this|since|until|till|by|from|to|early|late|mid|every|each|through|during|before|after|\d+(?:st|nd|rd|th)?)$/i;
/** What cuts a town's state off from what follows. */
const ENDS_PLACE = /^ ?[,.;:()]|^ -|^$/;

/** Whether a bare name stands where a person's may: not "in Durham, North Carolina", nor an ordinary word that begins a sentence. */
export function isNameThere(
  text: string,
  start: number,
  end: number,
  row: NameRow,
  known: KnownNames,
): boolean {
  const isAmbiguous = row.ambiguous === true;
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  const isPossessive = after !== null && /^ ?'$/.test(after.gap) && /^s$/i.test(after.text);
  // "King's College".
  if (isPossessive) return !isAmbiguous || !NAMED_AFTER.has(folded(wordAfter(text, after.end)?.text ?? ''));
  if (THING.test(text.slice(start, end + MOST_THING))) return false;
  const lead = before !== null && before.gap === ' ' ? before.text : '';
  if (isTown(text, end, before, after, known) || isDateline(text, start, end, before, after)) return false;
  if (IN.test(lead) && isAmbiguous && !isAimed(text, before)) return false;
  if (isAmbiguous && isMonth(folded(text.slice(start, end)))) {
    if (
      BEFORE_MONTH.test(lead) ||
      isPartOfMonth(text, before) ||
      (after !== null && after.gap === ' ' && /^\d/.test(after.text))
    )
      return false;
  }
  const next = after !== null && after.gap === ' ' && !isCapital(after.text) ? after.text : '';
  // "A Clinton aide" is of him; "a Ford" and "the King said" are of no person's name.
  const isWithThe = row.kind === 'surname' && DETERMINER.test(lead);
  const isOfHis =
    (after !== null && after.gap === ' ' && HIS_TIME.test(after.text)) ||
    HIS_HOUSE.test(text.slice(end, end + MOST_THING));
  if (isWithThe && !isOfHis && (isAmbiguous || next === '' || PLAIN.has(next) || SEVERAL.test(next)))
    return after?.gap === '-' || after?.gap === '/';
  if (!isAmbiguous) return true;
  if (lead === 'to' && MOVES.test(wordBefore(text, before?.start ?? 0)?.text ?? '')) return false;
  const isTitle = inTitle(text, start, end);
  if (!isTitle && !beginsSentence(text, start)) return true;
  return (
    (next !== '' && actsThere(text, after as Neighbour, known)) ||
    isOfHis ||
    WHO_IS.test(text.slice(end, end + 8)) ||
    (isTitle && after !== null && after.gap === ' ' && isDeed(folded(after.text)))
  );
}

/** What a sentence may begin with and is no person: "Cruise missiles"; but "Bush fires aide". */
const THING =
  /^(?:Park (?:ranger|bench|keeper|warden)|Cruise (?:missile|ship|passenger|control\b)|Shell compan|Bush (?:ranger|fires? (?:are|were|have|had|rag|burn|in|near|across|that|sw)))/;
/** Its units behind the surname that are looked at. */
const MOST_THING = 14;

/** "Brown, 57, said", "May, who left", "Jobs' widow". */
const WHO_IS = /^(?: ?, (?:\d\d\b|who|the\b|now\b)|['’] [a-z])/;
/** "They yelled at Page", which is no place. */
const AIMED =
  /^(?:yell|shout|scream|laugh|look|star(?:e|ing)|glar|smil|point|swip|wav|nod|hurl|aim|angry|furious)/;

function isAimed(text: string, at: Neighbour | null): boolean {
  return at?.text === 'at' && AIMED.test(wordBefore(text, at.start)?.text ?? '');
}

/** "The end of May"; but "critics of May". */
function isPartOfMonth(text: string, of: Neighbour | null): boolean {
  const part = of?.text === 'of' ? wordBefore(text, of.start) : null;
  return (
    part !== null &&
    /^(?:end|start|beginning|middle|month|rest|half|days?|weeks?|part|most|all)$/.test(part.text)
  );
}

/** "The Waugh twins". */
const SEVERAL = /^(?:brothers|sisters|twins)$/;
/** Before "to": whoever does so goes to a place. */
const MOVES = /^(?:fl[eyi]|go|went|c[ao]m|mov|dr[io]v|travel|return|head|trip|visit|way|back|home)/;

const isMonth = (word: string) => word === 'may' || DAYS.has(word);

/** "born in Clinton, Iowa": a town before its country or state. */
function isTown(
  text: string,
  end: number,
  before: Neighbour | null,
  after: Neighbour | null,
  known: KnownNames,
): boolean {
  if (after === null || after.gap.trim() !== ',' || !isCapital(after.text)) return false;
  if (before !== null && before.gap === ' ' && IN.test(before.text)) return true;
  if (before !== null && !WHERE.test(before.text) && !/\n/.test(before.gap)) return false;
  const isPlace = known.typesFrom(text, after.start).includes('place') || known.isNation(after.text);
  return isPlace && ENDS_PLACE.test(wordAfter(text, after.end)?.gap ?? '') && end < after.start;
}

/** "CLINTON (Reuters) -", "CLINTON 1996-08-30": where an article was written. */
function isDateline(
  text: string,
  start: number,
  end: number,
  before: Neighbour | null,
  after: Neighbour | null,
): boolean {
  if (after === null || !isAllCapitals(text.slice(start, end))) return false;
  if (before !== null && before.end > text.lastIndexOf('\n', start)) return false;
  return /^ ?\(/.test(after.gap) || /^(?:19|20)\d\d$/.test(after.text);
}
