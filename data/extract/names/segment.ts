// A run of capitalised words to the names in it: titles off, demonyms and other known names apart.
import { isCommonWord } from '../tables/common-words';
import { EVENT_HEADS } from '../tables/events';
import { ROLE_WORDS, SPEECH, TITLE_MODIFIERS, TITLES } from '../tables/people';
import type { Run } from './chunks';
import { type Known, known } from './known';
import { isCalendar, isFunctionWord, type Lexicon } from './lexicon';
import { keepsWhole, knownPrefix } from './prefix';
import { isBehindCountry } from './results';
import { isInitial, isOrgHead, type Shape, shapeOf } from './shape';
import { split } from './splits';
import { ENDS_TOO, HONOURS, type Stretch, trimmed, Words } from './stretch';

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
  cut(new Words(text, lexicon), { ...run, initial, titled: false }, pieces);
  return pieces;
}

function cut(words: Words, whole: Stretch, out: Piece[]): void {
  const stretch = trimmed(words, whole);
  const { first, last, titled } = stretch;
  if (first >= last) return;
  const what = known(words.slice(first, last));
  if (what) {
    if (isMeant(words, stretch, what)) out.push({ first, last, known: what, titled });
    return;
  }
  const parts = split(words, stretch);
  if (parts) {
    for (const one of parts) cut(words, one, out);
    return;
  }
  const shape = shapeOf(words.lexicon.tokens, first, last);
  const prefix = knownPrefix(words, stretch);
  if (prefix) {
    const end = first + prefix.length;
    // "Foreign Minister Rosario Green"
    const titledTown =
      titled &&
      (/^(?:city|region)$/.test(prefix.known.sort) ||
        // "farmer Chad Smith"
        (prefix.known.sort === 'country' && last - first === 2 && !isOrdinary(words, end)));
    // "Jean-Cyril Robin (France) U.S. Postal"
    const team = last - first < 4 && isBehindCountry(words.lexicon.tokens, { first: 0 }, first);
    if (titledTown || team || keepsWhole(words.lexicon, prefix.known, first, end, last, shape)) {
      out.push({ first, last, shape: shape ?? { type: 'organisation', weight: 0.7 }, titled });
    } else {
      out.push({ first, last: end, known: prefix.known });
      cut(words, { first: end, last, initial: false, titled: false }, out);
    }
    return;
  }
  if (last - first === 1) {
    if (!isNoName(words.at(first)) && !isCounted(words, first))
      out.push({ first, last, shape, titled, doubtful: isOrdinary(words, first) && !titled });
  } else if ((shape && shape.weight >= 2) || !areOrdinary(words, stretch) || PAPER.test(words.at(last))) {
    out.push({ first, last, shape, titled });
  }
}

/** "the New Vision newspaper": what calls the ordinary words before it a name. */
const PAPER = /^(?:newspaper|daily|weekly|magazine|radio|television)$/;

/** After a known body whose name is an ordinary word, at the start of a sentence: "Democrats meet in …". */
const ACTS = /^(?:has|have|had|will|would|is|are|was|were|won|lost|wants?|plans?|hold|held|control|shares)$/;

/** Whether a known name is meant, not the ordinary word that a sentence begins with. */
function isMeant(words: Words, { first, last, initial }: Stretch, what: Known): boolean {
  const { lexicon } = words;
  if (last - first > 1 || !initial || !lexicon.isCommon(words.at(first))) return true;
  const next = words.at(last);
  const acts = what.sort === 'organisation' && (SPEECH.has(next) || ACTS.test(next));
  const owns = lexicon.tokens[last]?.kind === 'possessive';
  return (acts || owns) && !lexicon.lower.has(words.lower(first));
}

/** A lone initial, a rank behind a comma, a size, a number of a road, a day. */
const isNoName = (word: string): boolean =>
  isInitial(word) ||
  HONOURS.test(word) ||
  // "Reserves II and III"
  /^[IVX]{2,4}$/.test(word) ||
  /^\p{L}\d$/u.test(word) ||
  /^[RDI]-\p{Lu}/u.test(word) ||
  isCalendar(word) ||
  // "T-shirt", "Kurdish-controlled"
  /^[TUVX]-\p{Ll}/u.test(word) ||
  (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word) && isCommonWord(word.split('-')[0]?.toLowerCase() ?? '')) ||
  word.length < 2;

/** "Category 2", "Article 49": one of several that only its number tells apart. */
const isCounted = (words: Words, at: number): boolean =>
  COUNTED.test(words.at(at)) && words.lexicon.tokens[at + 1]?.kind === 'number';
const COUNTED =
  /^(?:Category|Article|Chapter|Section|Phase|Level|Stage|Resolution|Type|Grade|Tier|Division)$/;

/** Whether a word alone may be just itself, capitalised. */
function isOrdinary(words: Words, at: number): boolean {
  const lower = words.lower(at);
  return (
    words.lexicon.isCommon(words.at(at)) ||
    TITLES.has(lower) ||
    TITLE_MODIFIERS.has(lower) ||
    isOrgHead(lower) ||
    EVENT_HEADS.has(lower)
  );
}

/** Whether an office, its subject or a part of a text is among ordinary words: "Foreign Affairs", "Chapter Two". */
function isOffice(words: Words, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const word = words.lower(i);
    if (
      TITLES.has(word) ||
      TITLE_MODIFIERS.has(word) ||
      ROLE_WORDS.has(word) ||
      isOrgHead(word) ||
      isFunctionWord(words.at(i))
    )
      return true;
  }
  return false;
}

/** Words that are all ordinary make a name only under a head that makes names. */
function areOrdinary(words: Words, { first, last, initial }: Stretch): boolean {
  // "Peace Now"
  if (!initial && ENDS_TOO.test(words.at(last - 1))) return false;
  // "New Democracy", "Child Focus": inside a sentence, ordinary words that are no office.
  if (!initial && !isOffice(words, first, last)) return false;
  for (let i = first; i < last; i++)
    if (
      // "CD Cargo"
      (!words.lexicon.isCommon(words.at(i)) || /^\p{Lu}{2,4}$/u.test(words.at(i))) &&
      !isInitial(words.at(i)) &&
      !TITLE_MODIFIERS.has(words.lower(i)) &&
      !TITLES.has(words.lower(i))
    )
      return false;
  return true;
}
