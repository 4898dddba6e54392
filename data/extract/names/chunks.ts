// Runs of capitalised words, with what may stand between them ("University of X", "van der Y").
import type { Sentence } from '../analysis';
import { OTHER_HEADS, PLACE_FIRST } from '../tables/events';
import { CLUB_FIRST } from '../tables/organisations';
import { SPEECH, TITLE_MODIFIERS, TITLES } from '../tables/people';
import { connector } from './connectors';
import { known } from './known';
import { INITIALS, isCalendar, isCapital, isFunctionWord, type Lexicon } from './lexicon';
import { afterSlug, isMoney, isRank, isTrade } from './no-names';
import { isInResult } from './results';
import { isForename, shapeOf } from './shape';

/** A run of tokens: [first, last). */
export interface Run {
  first: number;
  last: number;
}

/** Finds the runs of one sentence in running text. */
export function findRuns(text: string, lexicon: Lexicon, sentence: Sentence): Run[] {
  const { tokens } = lexicon;
  const runs: Run[] = [];
  let i = afterSlug(lexicon, sentence);
  while (i < sentence.last) {
    const longest = knownFrom(text, lexicon, i, sentence.last);
    if (
      (!isCapital(tokens[i]) && !longest) ||
      isMoney(tokens, i) ||
      isRank(tokens, i) ||
      isTrade(tokens[i]?.text ?? '')
    ) {
      i++;
      continue;
    }
    const last = extend(lexicon, i, Math.max(longest, i + 1), sentence.last);
    if (longest > i + 1 || startsName(lexicon, sentence, i, last)) {
      runs.push({ first: isNumbered(lexicon, i, last) && i > sentence.first ? i - 1 : i, last });
      i = last;
    } else {
      i++;
    }
  }
  return runs;
}

/** The end of the longest known name of several words from here, or 0. */
function knownFrom(text: string, { tokens }: Lexicon, at: number, limit: number): number {
  const head = tokens[at];
  if (!isCapital(head) && head?.text !== 'al') return 0;
  let last = at + 1;
  while (last < limit && last < at + 7 && (isCapital(tokens[last]) || INSIDE.test(tokens[last]?.text ?? '')))
    last++;
  for (; last > at + 1; last--) {
    const tail = tokens[last - 1];
    // No name of the tables ends in a mark, but the packed lists may say so by chance.
    if (tail && /^[./&-]$/.test(tail.text)) continue;
    if (!tail || !head || tail.end - head.start >= 60 || !known(text.slice(head.start, tail.end))) continue;
    // A name that is known without its "'s" stands without it, whatever the packed lists say of both together.
    const owner = tail.kind === 'possessive' ? tokens[last - 2] : undefined;
    return owner && known(text.slice(head.start, owner.end)) ? last - 1 : last;
  }
  return 0;
}

/** What is not capitalised inside the tables' names. */
const INSIDE = /^(?:\d{2,4}|of|is|the|and|de|des|du|del|della|la|es|for|in|&|-|\/|\.|['’]s?)$/;

/** Indices of shares that have a number in their name. */
const INDEX =
  /^(?:S&P|FTSE|CAC|Nifty|DAX|SMI|IBEX|AEX|Nikkei|Stoxx|STOXX|ASX|Russell|Nasdaq|NASDAQ|Topix|KOSPI)$/;

/** Tokens of a run at most: longer ones are lists and noise. */
const LONGEST = 40;

function extend(lexicon: Lexicon, first: number, from: number, limit: number): number {
  const { tokens } = lexicon;
  let last = from;
  for (;;) {
    const token = tokens[last];
    if (!token || last >= limit || last - first >= LONGEST) return last;
    const before = tokens[last - 1];
    const next = last + 1 < limit ? tokens[last + 1] : undefined;
    if (isCapital(token) && token.spaced) {
      const month =
        isCalendar(token.text) &&
        !(before && isForename(before.text) && !isCapital(next) && next?.kind !== 'number') &&
        // "the Good Friday Agreement"
        !(OTHER_HEADS.has(next?.lower ?? '') && isCapital(next));
      if (month || token.text === 'I' || isMoney(tokens, last) || isRank(tokens, last) || isTrade(token.text))
        return last;
      last++;
      continue;
    }
    // "the S&P 500": how many shares an index has is part of its name.
    if (token.kind === 'number' && INDEX.test(before?.text ?? '') && /^\d{2,4}$/.test(token.text))
      return last + 1;
    const step = connector(lexicon, first, last, limit);
    if (step === 0) return last;
    last += step;
  }
}

/** "the 12th Brigade", "the 82nd Airborne Division": the number before bodies of which there are many. */
const isNumbered = ({ tokens }: Lexicon, first: number, last: number): boolean =>
  /^\d{1,3}(?:st|nd|rd|th|d)$/.test(tokens[first - 1]?.text ?? '') &&
  /^(?:Brigade|Division|Battalion|Regiment|Corps|Fleet|Army|Wing|Squadron)$/.test(
    tokens[last - 1]?.text ?? '',
  );

/** "Jan Egeland", "June Carter": a forename that is also a month, if a name follows. */
function isPersonsMonth(lexicon: Lexicon, at: number): boolean {
  const [word, next] = [lexicon.tokens[at]?.text ?? '', lexicon.tokens[at + 1]];
  return (
    (isForename(word) || INITIALS.test(word)) &&
    isCapital(next) &&
    !isCalendar(next?.text ?? '') &&
    !lexicon.isCommon(next?.text ?? '')
  );
}

const ORDINARY_END =
  /(?:ing|ed|ly|ions?|ness|ments?|ers|ors|ies|ous|ive|able|isms?|ists?|ity|ships?|ances?|ences?|ages?|ures?|ful|less|ally)$/;

/** Ends of adjectives, which hardly a name has that begins with a lower-case word behind it. */
const DESCRIBING = /(?:[cinrt]al|[aeiou](?:n|r|s|t|tr|st)ic|[cnr]ent|ary|ory)$/;
/** "Storm-hit Galway", "War-weary Sudan": a description that only its place makes begin with a capital. */
const DESCRIBES = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
/** "Chipmaker ASML", "Housebuilder Barratt" */
const MAKER = /^\p{Lu}\p{Ll}{2,}(?:maker|builder)s?$/u;

/** Whether the capital at the run's first word is a name's, not a sentence's. */
function startsName(lexicon: Lexicon, sentence: Sentence, at: number, last: number): boolean {
  const { tokens } = lexicon;
  const word = tokens[at]?.text ?? '';
  const lower = word.toLowerCase();
  // "Sun Pharma"
  const firm = /^(?:Sun|Sat|Mon)$/.test(word) && last > at + 1 && shapeOf(tokens, at, last)?.weight === 3;
  if ((isCalendar(word) && !isPersonsMonth(lexicon, at) && !firm) || /^I(?:'|’|$)/.test(word)) return false;
  const named = isForename(word) && last > at + 1 && !lexicon.isInitial(at, sentence);
  if (isFunctionWord(word) && !named && !/^(?:May|Will|Down)$/.test(word) && !lexicon.isInitialA(at))
    return false;
  if (!lexicon.isInitial(at, sentence)) return true;
  const [left = '', right = ''] = lower.split('-');
  const describes =
    DESCRIBES.test(word) && (lexicon.isCommon(left) || /^(?:hit|torn|\p{Ll}+ed)$/u.test(right));
  if (describes && !known(word)) return false;
  if (MAKER.test(word)) return false;
  const next = tokens[at + 1];
  const several = last > at + 1;
  const shape = several ? shapeOf(tokens, at, last) : null;
  if (
    several &&
    (TITLES.has(lower) || TITLE_MODIFIERS.has(lower) || CLUB_FIRST.has(lower)) &&
    !isFunctionWord(word)
  )
    return true;
  // "Western Province"
  const region = PLACE_FIRST.has(lower) && last - at === 2;
  if (shape && shape.weight >= 2 && (region || !(lexicon.isCommon(word) && shape.type === 'place')))
    return true;
  const common = lexicon.isCommon(word);
  // "Manly 32 Gold Coast 6"
  if (isInResult(tokens, sentence, { first: at, last })) return true;
  // "North Melbourne beat Geelong"
  if (
    /^(?:North|South|East|West)(?:ern)?$/.test(word) &&
    /^(?:city|region)$/.test(known(next?.text ?? '')?.sort ?? '')
  )
    return true;
  // "Shell said"
  const speaks = common && known(word)?.sort === 'organisation' && SPEECH.has(next?.text ?? '');
  if (speaks && !lexicon.lower.has(lower)) return true;
  if (known(word) && (!common || (next?.kind === 'possessive' && !lexicon.lower.has(lower)))) return true;
  if (common) return false;
  if (isForename(word) && several) return true;
  if ((lexicon.capital.get(word) ?? 0) > 0 && (several || !lexicon.lower.has(lower))) return true;
  if (several) return !lexicon.lower.has(lower) && !(ORDINARY_END.test(lower) && !isForename(word));
  if (lexicon.lower.has(lower) || (ORDINARY_END.test(lower) && !/^\p{Lu}{2,}$/u.test(word))) return false;
  if (next?.kind === 'possessive') return true;
  // "Digital tools", "Historic floods": what describes the noun after it.
  const does = /^(?:is|was|are|were|ha[sd]|have|will|would|can|did|won|lost|[a-z]+ed)$/.test(
    next?.text ?? '',
  );
  if (DESCRIBING.test(lower) && /^\p{Ll}/u.test(next?.text ?? '') && !SPEECH.has(next?.text ?? '') && !does)
    return false;
  // "Vurens 12th", "Saints 3 1 0 2"
  if (next?.kind === 'number' && (/[a-z]$/.test(next.text) || tokens[at + 2]?.kind === 'number')) return true;
  if (/[^suioa]s$/.test(lower) && !isForename(word))
    return /^(?:was|has|is|does|says|won|beat|lost)$/.test(next?.text ?? '');
  return word.length > 2;
}
