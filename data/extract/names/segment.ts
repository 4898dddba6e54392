// A run of capitalised words to the names in it: titles off, demonyms and other known names apart.

import { EVENT_HEADS, PLACE_FIRST } from '../tables/events';
import { ORG_SUFFIXES } from '../tables/organisations';
import { ROLE_WORDS, SPEECH, TITLE_MODIFIERS, TITLES } from '../tables/people';
import type { Run } from './chunks';
import { type Known, known } from './known';
import { isCalendar, isFunctionWord, isUpper, type Lexicon } from './lexicon';
import { isForename, isInitial, isLeading, isOrgHead, type Shape, shapeOf } from './shape';
import { afterOffice, titleEnd } from './titles';
import { isOrgNoun } from './votes';

/** A name as cut out of a run, before it is known whose it is. */
export interface Piece extends Run {
  known?: Known | undefined;
  shape?: Shape | null;
  /** A title stood before it. */
  titled?: boolean;
  /** An ordinary word: a name only if somebody of the text is called so. */
  doubtful?: boolean;
}

/** Cuts a run into names. `initial`: the run's first capital may be only a sentence's. */
export function segment(text: string, lexicon: Lexicon, run: Run, initial: boolean): Piece[] {
  const pieces: Piece[] = [];
  cut(text, lexicon, run.first, run.last, initial, false, pieces);
  return pieces;
}

function cut(
  text: string,
  lexicon: Lexicon,
  from: number,
  to: number,
  initial: boolean,
  titled: boolean,
  out: Piece[],
): void {
  const { tokens } = lexicon;
  let [first, last] = [from, to];
  const word = (i: number) => tokens[i]?.text ?? '';
  const lower = (i: number) => word(i).toLowerCase();
  const slice = (a: number, b: number) => text.slice(tokens[a]?.start ?? 0, tokens[b - 1]?.end ?? 0);
  while (
    first < last &&
    isFunctionWord(word(first)) &&
    !known(slice(first, last)) &&
    !(isForename(word(first)) && !initial && last - first > 1)
  )
    first++;
  // "Grace Atieno Were": inside a sentence a verb's capital is a name's.
  const verb = (i: number) => /^(?:Were|Will|May|Can|Do|Such|Most|Near|Must|About)$/.test(word(i));
  const ends = (i: number) => i - first > 1 && verb(i) && !lexicon.isCommon(word(i - 1));
  while (
    first < last &&
    (isFunctionWord(word(last - 1)) || word(last - 1) === '&') &&
    !isForename(word(last - 2)) &&
    !ends(last - 1)
  )
    last--;
  // "Tom Bayliss KC"
  if (last - first > 2 && HONOURS.test(word(last - 1)) && isForename(word(first))) last--;
  // "Brian J.": an initial at the end belongs to a name that is not there.
  while (last - first > 1 && isInitial(word(last - 1)) && text[(tokens[last - 1]?.end ?? 0) - 1] === '.')
    last--;
  if (first >= last) return;
  const whole = known(slice(first, last));
  if (whole) {
    const next = tokens[last];
    const acts =
      whole.sort === 'organisation' && (SPEECH.has(next?.text ?? '') || ACTS.test(next?.text ?? ''));
    const owner = (acts || next?.kind === 'possessive') && !lexicon.lower.has(lower(first));
    if (last - first > 1 || !lexicon.isCommon(word(first)) || !initial || owner)
      out.push({ first, last, known: whole, titled });
    return;
  }
  // "Iraqi News Agency INA": the name, then its acronym.
  if (
    last - first > 2 &&
    isUpper(word(last - 1)) &&
    isOrgHead(word(last - 2)) &&
    !isUpper(word(last - 2)) &&
    !ORG_SUFFIXES.has(lower(last - 1))
  ) {
    cut(text, lexicon, first, last - 1, initial, titled, out);
    cut(text, lexicon, last - 1, last, false, false, out);
    return;
  }
  // "VOA Pentagon correspondent": an acronym before another known body.
  if (
    last - first > 1 &&
    isUpper(word(first)) &&
    !isUpper(word(first + 1)) &&
    known(slice(first + 1, last))?.type === 'organisation' &&
    !known(word(first))
  ) {
    cut(text, lexicon, first, first + 1, false, false, out);
    cut(text, lexicon, first + 1, last, false, titled, out);
    return;
  }
  // "See Facebook", "Follow BBC": a sentence's first word before a known name.
  // "Opposition XYZ lawmakers": its first word before an acronym that nobody knows.
  const plainOpener = lexicon.isCommon(word(first)) && !isOrgHead(word(first)) && !isLeading(word(first));
  if (
    initial &&
    last - first === 2 &&
    plainOpener &&
    isUpper(word(first + 1)) &&
    !PLACE_FIRST.has(lower(first))
  ) {
    cut(text, lexicon, first + 1, last, false, false, out);
    return;
  }
  const opener = initial && last - first > 1 && lexicon.isCommon(word(first)) && !TITLES.has(lower(first));
  if (opener && !PLACE_FIRST.has(lower(first)) && known(slice(first + 1, last))?.sort === 'organisation') {
    const all = shapeOf(tokens, first, last);
    if (!all || all.weight < 2) {
      cut(text, lexicon, first + 1, last, false, false, out);
      return;
    }
  }
  // "Brewer Okocim": what calls a company one, capitalised only because a sentence begins with it.
  const calls = initial && last - first > 1 && isOrgNoun(lower(first)) && !isOrgHead(word(first));
  if (calls && !isLeading(word(first)) && !ORG_SUFFIXES.has(lower(last - 1))) {
    cut(text, lexicon, first + 1, last, false, false, out);
    return;
  }
  // "Seamer Peter Hartley": a role that is capitalised only because a sentence begins with it.
  if (initial && last - first > 1 && ROLE_WORDS.has(lower(first)) && !TITLES.has(lower(first))) {
    const rest = shapeOf(tokens, first, last);
    if (!rest || rest.type === 'person' || rest.weight < 2) {
      cut(text, lexicon, first + 1, last, false, true, out);
      return;
    }
  }
  const shape = shapeOf(tokens, first, last);
  const inner = innerBody(lexicon, slice, first, last);
  if (inner) {
    cut(text, lexicon, first, inner, initial, titled, out);
    cut(text, lexicon, inner, last, false, false, out);
    return;
  }
  const title = titleEnd(text, lexicon, first, last, shape);
  if (title) {
    if (title.start > first) cut(text, lexicon, first, title.start, initial, false, out);
    if (title.end < last) cut(text, lexicon, title.end, last, false, true, out);
    return;
  }
  if (afterOffice(lexicon, first)) {
    // "Minister of Education Stefania Giannini": the office's subject is no name.
    let at = first;
    while (at < last && (lexicon.isCommon(word(at)) || TITLE_MODIFIERS.has(lower(at)))) at++;
    const body = at === last && last - first > 1 && shape?.type === 'organisation' && shape.weight >= 3;
    if (at > first && !body) {
      if (at < last) cut(text, lexicon, at, last, false, true, out);
      return;
    }
  }
  const prefix = knownPrefix(slice, first, last);
  if (prefix) {
    const end = first + prefix.length;
    const whole = keepsWhole(lexicon, prefix.known, first, end, last, shape);
    if (!whole) {
      out.push({ first, last: end, known: prefix.known });
      cut(text, lexicon, end, last, false, false, out);
      return;
    }
    out.push({ first, last, shape: shape ?? { type: 'organisation', weight: 0.7 }, titled });
    return;
  }
  if (last - first === 1) {
    const single = word(first);
    if (
      isInitial(single) ||
      /^\p{L}\d$/u.test(single) ||
      /^[RDI]-\p{Lu}/u.test(single) ||
      isCalendar(single) ||
      single.length < 2
    )
      return;
    const ordinary =
      lexicon.isCommon(single) ||
      TITLES.has(lower(first)) ||
      TITLE_MODIFIERS.has(lower(first)) ||
      isOrgHead(single) ||
      EVENT_HEADS.has(lower(first));
    out.push({ first, last, shape, titled, doubtful: ordinary && !titled });
    return;
  }
  // Words that are all ordinary make a name only under a head that makes names.
  let ordinary = true;
  for (let i = first; i < last; i++)
    if (
      !lexicon.isCommon(word(i)) &&
      !isInitial(word(i)) &&
      !TITLE_MODIFIERS.has(lower(i)) &&
      !TITLES.has(lower(i))
    )
      ordinary = false;
  if (ordinary && (!shape || shape.weight < 2)) return;
  out.push({ first, last, shape, titled });
}

/** After a known body whose name is an ordinary word, at the start of a sentence: "Democrats meet in …". */
const ACTS = /^(?:has|have|had|will|would|is|are|was|were|won|lost|wants?|plans?|hold|held|control|shares)$/;

/** What is written after a person's name for a rank or degree. */
const HONOURS = /^(?:[KQ]C|MPs?|MEP|MSP|[MOC]BE|PhD|MD|RN|FRS)$/;

const ACADEMIC = /^(?:College|University|School|Academy|Institute|Hospital)$/;

/** "Sudan Airways Airbus", "Reuters Television Anna Smith": where a body's name ends and another name begins; or 0. */
function innerBody(
  { tokens }: Lexicon,
  slice: (a: number, b: number) => string,
  first: number,
  last: number,
): number {
  for (let k = first; k < last - 1; k++) {
    if (!isOrgHead(tokens[k]?.text ?? '')) continue;
    const next = tokens[k + 1]?.text ?? '';
    // "University of Texas Arlington Amneh Jafari": after "of" and its name, a forename and one more word.
    if (next === 'of' && k + 4 < last && isForename(tokens[last - 2]?.text ?? '')) {
      if (!/^(?:of|and|for|the|de|St\.?|Saint)$/.test(tokens[last - 3]?.text ?? '')) return last - 2;
    }
    const another = known(slice(k + 1, last)) || (isForename(next) && k + 2 < last && !known(next));
    // "King's College London", "University College Dublin"
    const seated = ACADEMIC.test(tokens[k]?.text ?? '') && known(slice(k + 1, last))?.sort === 'city';
    if (another && k > first && !seated) return k + 1;
  }
  return 0;
}

function knownPrefix(
  slice: (a: number, b: number) => string,
  first: number,
  last: number,
): { known: Known; length: number } | null {
  for (let length = Math.min(4, last - first - 1); length > 0; length--) {
    const found = known(slice(first, first + length));
    if (found) return { known: found, length };
  }
  return null;
}

/** Whether a run that starts with a known name is one name as a whole. */
function keepsWhole(
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
  const person = isForename(next) && !one && rest?.type === 'person';
  if (person) return false;
  if (sure) return true;
  if (ORG_SUFFIXES.has(next.toLowerCase()) && one) return true;
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
  const company =
    prefix.sort === 'organisation' &&
    one &&
    !isUpper(tokens[first]?.text ?? '') &&
    !TITLES.has(next.toLowerCase());
  if (company && !TITLE_MODIFIERS.has(next.toLowerCase())) return true;
  if (lexicon.isCommon(next) || TITLES.has(next.toLowerCase())) return false;
  return prefix.sort === 'city' || prefix.sort === 'organisation';
}
