// Where a run of capitals is more than one name, or begins with what is none: each rule says what is left to be read.
import { PLACE_FIRST } from '../tables/events';
import { SURNAMES } from '../tables/forenames';
import { isOrgSuffix } from '../tables/organisations';
import { ROLE_WORDS, TITLE_MODIFIERS, TITLES } from '../tables/people';
import { known } from './known';
import { isUpper } from './lexicon';
import { isForename, isLeading, isOrgHead, shapeOf } from './shape';
import type { Stretch, Words } from './stretch';
import { afterOffice, titleEnd } from './titles';
import { isOrgNoun } from './votes';

/** What a stretch is cut into; null if the rule has nothing to say. */
type Rule = (words: Words, stretch: Stretch) => Stretch[] | null;

/** What the first rule that knows makes of a stretch; null if none does. */
export function split(words: Words, stretch: Stretch): Stretch[] | null {
  for (const rule of RULES) {
    const parts = rule(words, stretch);
    if (parts) return parts.filter(({ first, last }) => first < last);
  }
  return null;
}

const part = (first: number, last: number, titled = false, initial = false): Stretch => ({
  first,
  last,
  titled,
  initial,
});

/** "Iraqi News Agency INA": the name, then its acronym. */
const acronymAtEnd: Rule = (words, { first, last, initial, titled }) => {
  const acronym =
    last - first > 2 &&
    isUpper(words.at(last - 1)) &&
    isOrgHead(words.at(last - 2)) &&
    !isUpper(words.at(last - 2)) &&
    !isOrgSuffix(words.at(last - 1));
  return acronym ? [part(first, last - 1, titled, initial), part(last - 1, last)] : null;
};

/** "VOA Pentagon correspondent": an acronym before another known body. */
const acronymBeforeBody: Rule = (words, { first, last, titled }) => {
  const acronym =
    last - first > 1 &&
    isUpper(words.at(first)) &&
    !isUpper(words.at(first + 1)) &&
    // "SPT Telecom"
    !(last - first === 2 && isOrgHead(words.at(first + 1))) &&
    known(words.slice(first + 1, last))?.type === 'organisation' &&
    !known(words.at(first));
  return acronym ? [part(first, first + 1), part(first + 1, last, titled)] : null;
};

/** "the employers' federation CNPF Francois Perigot": an acronym before a whole person. */
const acronymBeforePerson: Rule = (words, { first, last }) =>
  last - first === 3 &&
  /^\p{Lu}{3,6}$/u.test(words.at(first)) &&
  !isForename(words.at(first)) &&
  isForename(words.at(first + 1)) &&
  shapeOf(words.lexicon.tokens, first + 1, last)?.type === 'person'
    ? [part(first, first + 1), part(first + 1, last)]
    : null;

/** An ordinary word that is capitalised only because a sentence begins with it. */
const opener: Rule = (words, { first, last, initial }) => {
  const { lexicon } = words;
  const common = lexicon.isCommon(words.at(first)) && !PLACE_FIRST.has(words.lower(first));
  if (!initial || last - first < 2 || !common) return null;
  // "Opposition XYZ lawmakers"
  const acronym =
    last - first === 2 &&
    isUpper(words.at(first + 1)) &&
    !(isUpper(words.at(first)) && lexicon.isCommon(words.at(first + 1)));
  if (acronym && !isOrgHead(words.at(first)) && !isLeading(words.at(first))) return [part(first + 1, last)];
  // "See Facebook", "Follow BBC", "Overall World Cup"
  const rest = known(words.slice(first + 1, last))?.sort;
  if (TITLES.has(words.lower(first)) || (rest !== 'organisation' && rest !== 'event')) return null;
  const all = shapeOf(lexicon.tokens, first, last);
  return !all || all.weight < 2 || rest === 'event' ? [part(first + 1, last)] : null;
};

/** Ends of words that say what somebody does. */
const AGENT = /^[a-z]{3,}(?:er|or|ist|eer|man|woman)$/;

/** What calls somebody or something what it is, capitalised only because a sentence begins with it. */
const calling: Rule = (words, { first, last, initial }) => {
  // "Man Utd"
  if (!initial || last - first < 2 || words.at(first) === 'Man') return null;
  const head = words.lower(first);
  // "Brewer Okocim"
  const company = isOrgNoun(head) && !isOrgHead(head) && !isLeading(head);
  if (company && !isOrgSuffix(words.at(last - 1))) return [part(first + 1, last)];
  // "Promoter Don King"
  const agent =
    AGENT.test(head) &&
    !isForename(words.at(first)) &&
    // "Farmer Chad Smith"
    (isForename(words.at(first + 1)) || SURNAMES.has(words.at(last - 1)));
  // "Seamer Peter Hartley"
  if (!(ROLE_WORDS.has(head) || (agent && last - first > 2)) || TITLES.has(head)) return null;
  const all = shapeOf(words.lexicon.tokens, first, last);
  return !all || all.type === 'person' || all.weight < 2 ? [part(first + 1, last, true)] : null;
};

const bodyInside: Rule = (words, stretch) => {
  const { first, last, initial, titled } = stretch;
  const inner = innerBody(words, stretch);
  return inner ? [part(first, inner, titled, initial), part(inner, last)] : null;
};

/** Bodies that are mostly called after their town. */
export const ACADEMIC = /^(?:College|University|School|Academy|Institute|Hospital)$/;

/** "Sudan Airways Airbus", "Reuters Television Anna Smith": where a body's name ends and another name begins; or 0. */
function innerBody(words: Words, { first, last }: Stretch): number {
  for (let k = first; k < last - 1; k++) {
    if (!isOrgHead(words.at(k))) continue;
    const next = words.at(k + 1);
    // "University of Texas Arlington Amneh Jafari": after "of" and its name, a forename and one more word.
    if (
      next === 'of' &&
      k + 4 < last &&
      isForename(words.at(last - 2)) &&
      !TITLES.has(words.lower(last - 3))
    ) {
      if (!/^(?:of|and|for|the|de|St\.?|Saint)$/.test(words.at(last - 3))) return last - 2;
    }
    const another = known(words.slice(k + 1, last)) || (isForename(next) && k + 2 < last && !known(next));
    // "King's College London", "University College Dublin"
    const seated = ACADEMIC.test(words.at(k)) && known(words.slice(k + 1, last))?.sort === 'city';
    if (another && k > first && !seated) return k + 1;
  }
  return 0;
}

/** "Boeing Chairman Phil Condit": the name before a title, and the person after it. */
const titleInside: Rule = ({ text, lexicon }, { first, last, initial }) => {
  const title = titleEnd(text, lexicon, first, last, shapeOf(lexicon.tokens, first, last));
  return title && [part(first, title.start, false, initial), part(title.end, last, true)];
};

/** "Minister of Education Stefania Giannini": the office's subject is no name. */
const officeBefore: Rule = (words, { first, last }) => {
  const { lexicon } = words;
  if (!afterOffice(lexicon, first)) return null;
  let at = first;
  while (at < last && (lexicon.isCommon(words.at(at)) || TITLE_MODIFIERS.has(words.lower(at)))) at++;
  if (at === first) return null;
  const shape = shapeOf(lexicon.tokens, first, last);
  const body = last - first > 1 && shape?.type === 'organisation' && shape.weight >= 3;
  return body ? null : [part(at, last, true)];
};

/** "Social Democrat Gerhard Schroeder": whose party's word stands before him. */
const member: Rule = (words, { first, last }) => {
  for (const at of [first, first + 1])
    if (MEMBER.test(words.at(at)) && last - at > 2 && isForename(words.at(at + 1)))
      return [part(at + 1, last, true)];
  return null;
};
const MEMBER =
  /^(?:Democrat|Republican|Socialist|Conservative|Communist|Liberal|Unionist|Nationalist|Tory|Islamist|Independent)$/;

/** "DCI Tariq Aziz": ranks of the British police are letters. */
const rank: Rule = (words, { first, last }) =>
  last - first > 2 &&
  /^(?:DCI|DSI|DCS|DI|DS|DC|PC|ACC|DAC|PO)$/.test(words.at(first)) &&
  /^\p{Lu}\p{Ll}/u.test(words.at(first + 1))
    ? [part(first + 1, last, true)]
    : null;

/** "FOB Bangkok": terms of trade and whence. */
const tradeTerms: Rule = (words, { first, last }) =>
  /^(?:FOB|CIF|FAS)$/.test(words.at(first)) ? [part(first + 1, last)] : null;

const RULES: readonly Rule[] = [
  tradeTerms,
  rank,
  member,
  acronymAtEnd,
  acronymBeforeBody,
  acronymBeforePerson,
  opener,
  calling,
  bodyInside,
  titleInside,
  officeBefore,
];
