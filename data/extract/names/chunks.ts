// Runs of capitalised words, with what may stand between them ("University of X", "van der Y").
import type { Sentence } from '../analysis';
import { EVENT_HEADS, OTHER_HEADS, PLACE_HEADS } from '../tables/events';
import { lowerCase } from '../tables/lower-case';
import { CLUB_FIRST, isOrgSuffix, ORG_HEADS } from '../tables/organisations';
import { PARTICLES, SPEECH, TITLE_MODIFIERS, TITLES } from '../tables/people';
import { known } from './known';
import { INITIALS, isCalendar, isCapital, isFunctionWord, type Lexicon } from './lexicon';
import { afterSlug, isMoney } from './no-names';
import { isAbstract, isForename, shapeOf } from './shape';

/** A run of tokens: [first, last). */
export interface Run {
  first: number;
  last: number;
}

/** Words that begin names although their possessive ends like any other. */
const OWNING =
  /^(?:people|women|[a-z]*men|children|workers|farmers|king|queen|lloyd|moody|sotheby|christie|mcdonald|standard|players|veterans|writers|world)$/i;

/** Finds the runs of one sentence in running text. */
export function findRuns(text: string, lexicon: Lexicon, sentence: Sentence): Run[] {
  const { tokens } = lexicon;
  const runs: Run[] = [];
  let i = afterSlug(lexicon, sentence);
  while (i < sentence.last) {
    const longest = knownFrom(text, lexicon, i, sentence.last);
    if ((!isCapital(tokens[i]) && !longest) || isMoney(tokens, i)) {
      i++;
      continue;
    }
    const last = extend(lexicon, i, Math.max(longest, i + 1), sentence.last);
    if (longest > i + 1 || startsName(lexicon, sentence, i, last)) {
      runs.push({ first: i, last });
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
    if (tail && head && tail.end - head.start < 60 && known(text.slice(head.start, tail.end))) return last;
  }
  return 0;
}

/** What is not capitalised inside the tables' names. */
const INSIDE = /^(?:\d{2,4}|of|is|the|and|de|des|du|del|della|la|es|for|in|&|-|\/|\.|['’]s?)$/;

/** Indices of shares that have a number in their name. */
const INDEX = /^(?:S&P|FTSE|CAC|DAX|SMI|IBEX|AEX|Nikkei|Stoxx|STOXX|ASX|Russell|Nasdaq|NASDAQ|Topix|KOSPI)$/;

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
        !(before && isForename(before.text) && !isCapital(next) && next?.kind !== 'number');
      if (month || token.text === 'I' || isMoney(tokens, last)) return last;
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

/** How many tokens join the run's end to the next capitalised word; 0 if nothing does. */
function connector(lexicon: Lexicon, first: number, at: number, limit: number): number {
  const { tokens } = lexicon;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return 0;
  const capitalAt = (i: number) => i < limit && isCapital(tokens[i]) && !isCalendar(tokens[i]?.text ?? '');
  // "Attorney General's Office", "Prime Minister's Department"
  const seat = /^(?:Office|Department|House|Bureau|Cabinet)$/.test(tokens[at + 1]?.text ?? '');
  if (token.kind === 'possessive' && seat && TITLES.has(before.text.toLowerCase())) return 1;
  if (token.kind === 'possessive')
    return (OWNING.test(before.text) || /^(?:St\.?|Saint)$/.test(tokens[at - 2]?.text ?? '')) &&
      capitalAt(at + 1)
      ? 1
      : 0;
  // "Workers' Party", "National Sheriffs' Association".
  const apart = !token.spaced || tokens[at + 1]?.spaced;
  if (/^['’]$/.test(token.text) && apart && /s$/.test(before.text) && capitalAt(at + 1)) {
    const headed = [at + 1, at + 2].some((i) => {
      const head = tokens[i]?.text ?? '';
      if (!capitalAt(i)) return false;
      return HEADED.test(head) || ORG_HEADS.has(head.toLowerCase()) || OTHER_HEADS.has(head.toLowerCase());
    });
    return headed && !known(before.text) ? 1 : 0;
  }
  if (token.text === '&') return capitalAt(at + 1) ? 1 : 0;
  if (token.text === ',') return listComma(lexicon, first, at, limit);
  if (token.kind !== 'word') return 0;
  const word = token.text;
  // "Rolls-Royce plc", "Ceska Banka a.s."
  if (LEGAL_FORM.test(word) && isCapital(before)) return 1;
  if (PARTICLES.has(word) && !TITLES.has(before.text.toLowerCase())) {
    let next = at + 1;
    while (next < at + 3 && PARTICLES.has(tokens[next]?.text ?? '')) next++;
    if (capitalAt(next)) return next - at;
  }
  const skip = tokens[at + 1]?.text === 'the' ? 2 : 1;
  if (!capitalAt(at + skip)) return 0;
  const nextWord = tokens[at + skip]?.text ?? '';
  const head = before.text.toLowerCase();
  if (word === 'of') {
    const single = at - first === 1;
    const inside = hasOf(lexicon, first, at) && (lexicon.isCommon(before.text) || isAbstract(head));
    // "Newmont Mining of Denver"
    if (!single && COMPANY.test(before.text) && known(nextWord)?.type === 'place') return 0;
    // "Oliver Banks of Imperial College"
    const person =
      at - first === 2 && isForename(tokens[first]?.text ?? '') && lowerCase['surname-too'].has(head);
    if (person) return 0;
    const heads =
      inside ||
      ORG_HEADS.has(head) ||
      PLACE_OF.has(head) ||
      EVENT_HEADS.has(head) ||
      OTHER_HEADS.has(head) ||
      /^(?:prince|princess|duke|archbishop)$/.test(head);
    if (
      !heads ||
      (isForename(tokens[first]?.text ?? '') && !ORG_HEADS.has(head) && !known(tokens[first]?.text ?? ''))
    )
      return 0;
    // A place and a person's name after "of" are somebody's, not part of the name, unless the head needs them.
    if (!single && PLACE_HEADS.has(head) && !ORG_HEADS.has(head)) return 0;
    if (/^(?:prince|princess|duke|archbishop)$/.test(head)) return 0;
    return skip;
  }
  // "Committee on Foreign Relations"
  if (word === 'on') return skip === 1 && BODY.test(before.text) && isSubject(lexicon, nextWord) ? 1 : 0;
  if (word === 'for') {
    const after = tokens[at + skip + 1];
    const person = isForename(nextWord) && !(isCapital(after) && lexicon.isCommon(after?.text ?? ''));
    const place =
      known(nextWord)?.type === 'place' &&
      !/^(?:party|movement|front|alliance|union|bank|council)$/.test(head);
    // "Doctors for Human Rights"
    const people = /[^s]s$/.test(head) && isCapital(after) && isSubject(lexicon, nextWord);
    if ((!ORG_HEADS.has(head) && !people) || person || place) return 0;
    return skip;
  }
  // "Central Council of Jews in Germany"
  if (word === 'in')
    return hasOf(lexicon, first, at) &&
      isPeople(before.text) &&
      /^(?:country|region)$/.test(known(nextWord)?.sort ?? '')
      ? skip
      : 0;
  if (word === 'and' && skip === 1) {
    if (isForename(nextWord) || known(nextWord)) return 0;
    const ordinary = lexicon.isCommon(nextWord) || isAbstract(nextWord.toLowerCase());
    if (!ordinary && !TITLE_MODIFIERS.has(nextWord.toLowerCase())) return 0;
    let last = at + 2;
    while (last < limit && last < at + 12 && isCapital(tokens[last])) last++;
    const tailHeads = tokens.slice(at + 2, last).some((one) => ORG_HEADS.has(one.text.toLowerCase()));
    const insideOf = hasOf(lexicon, first, at);
    const plainWord = insideOf && !known(before.text) && !isForename(before.text);
    // "Pohang Iron and Steel Co"
    if (last - at > 2 && isOrgSuffix(tokens[last - 1]?.text ?? '') && lexicon.isCommon(before.text)) return 1;
    const subject =
      plainWord || lexicon.isCommon(before.text) || TITLE_MODIFIERS.has(head) || isAbstract(head);
    return subject &&
      (!ORG_HEADS.has(head) || BODY.test(tokens[last - 1]?.text ?? '')) &&
      (insideOf || (tailHeads && last - at > 2))
      ? 1
      : 0;
  }
  return 0;
}

/** "Ministry of Trade, Industry and Energy": how many tokens join the list of what a body is for; 0 if it is no such list. */
function listComma(lexicon: Lexicon, first: number, at: number, limit: number): number {
  const { tokens } = lexicon;
  let of = at - 1;
  while (of > first && !/^(?:of|for|on)$/.test(tokens[of]?.text ?? '')) of--;
  if (of === first || !LISTING.test(tokens[of - 1]?.text ?? '')) return 0;
  const word = (i: number) => (i < limit ? (tokens[i]?.text ?? '') : '');
  for (let i = of + 1; i < limit && i < of + 20; i++) {
    if (word(i) === 'and') {
      if (i < at || !isCapital(tokens[i + 1]) || !isSubject(lexicon, word(i + 1))) return 0;
      return i === at + 1 ? 2 : 1;
    }
    if (word(i) !== ',' && !(isCapital(tokens[i]) && isSubject(lexicon, word(i)))) return 0;
  }
  return 0;
}

/** Whether a capitalised word may be what a body is for: an ordinary word, nobody's name. */
const isSubject = (lexicon: Lexicon, word: string): boolean =>
  (lexicon.isCommon(word) || TITLE_MODIFIERS.has(word.toLowerCase())) &&
  !isForename(word) &&
  known(word)?.type !== 'place';

/** What companies' names end in, and no body's before its town. */
const COMPANY =
  /(?:Min|Hold)ings?$|(?:lines|ways|otors|stries|stems|nergy|icals|ologies|urities|onics|Inc\.?|Ltd\.?|Group)$/;
/** "Hungarians", "Jews": whom a body stands for. */
const isPeople = (word: string): boolean =>
  /s$/.test(word) &&
  (known(word)?.sort === 'demonym' ||
    /^(?:Jew|Mus|Mos|Christian|Catholic|Kurd|Arab|Turk|Sikh|Hindu)/.test(word));
/** Legal forms that companies write small. */
const LEGAL_FORM = /^(?:plc|llc|a\.s\.?|s\.r\.o\.?|d\.d\.?)$/;
const HEADED = /^(?:Park|Square|Street|Cross|Day)$/;
/** Bodies whose names list what they are for: "House Energy and Commerce Committee". */
const BODY =
  /^(?:Committee|Subcommittee|Ministry|Department|Commission|Council|Board|Bureau|Administration)$/;
/** Bodies whose names list with commas what they are for. */
const LISTING =
  /^(?:Committee|Ministry|Department|Commission|Council|Board|Bureau|Office|Institute|Faculty|School|Cent(?:er|re)|Agency)$/;

const PLACE_OF = lowerCase['place-head-of'];

function hasOf({ tokens }: Lexicon, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (/^(?:of|for|on)$/.test(tokens[i]?.text ?? '')) return true;
  return false;
}

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
  if ((isCalendar(word) && !isPersonsMonth(lexicon, at)) || /^I(?:'|’|$)/.test(word)) return false;
  const named = isForename(word) && last > at + 1 && !lexicon.isInitial(at, sentence);
  if (isFunctionWord(word) && !named && !/^(?:May|Will|Down)$/.test(word)) return false;
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
  if (shape && shape.weight >= 2 && !(lexicon.isCommon(word) && shape.type === 'place')) return true;
  const common = lexicon.isCommon(word);
  // "North Melbourne beat Geelong"
  if (/^(?:North|South|East|West)$/.test(word) && known(next?.text ?? '')?.sort === 'city') return true;
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
