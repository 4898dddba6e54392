// What may stand between the capitalised words of one name: "of", "and", "'s", a comma in a list.
import { EVENT_HEADS, OTHER_HEADS, PLACE_HEADS } from '../tables/events';
import { lowerCase } from '../tables/lower-case';
import { isOrgSuffix, ORG_HEADS } from '../tables/organisations';
import { PARTICLES, TITLE_MODIFIERS, TITLES } from '../tables/people';
import { known } from './known';
import { isCalendar, isCapital, type Lexicon } from './lexicon';
import { isAbstract, isForename } from './shape';

/** Words that begin names although their possessive ends like any other. */
const OWNING =
  /^(?:people|women|[a-z]*men|children|workers|farmers|king|queen|lloyd|moody|sotheby|christie|mcdonald|standard|players|veterans|writers|world)$/i;

/** How many tokens join the run's end to the next capitalised word; 0 if nothing does. */
export function connector(lexicon: Lexicon, first: number, at: number, limit: number): number {
  const { tokens } = lexicon;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return 0;
  const capitalAt = (i: number) => i < limit && isCapital(tokens[i]) && !isCalendar(tokens[i]?.text ?? '');
  // "Attorney General's Office", "Prime Minister's Department"
  const seat = /^(?:Office|Department|House|Bureau|Cabinet)$/.test(tokens[at + 1]?.text ?? '');
  if (token.kind === 'possessive' && seat && TITLES.has(before.lower)) return 1;
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
  if (PARTICLES.has(word) && !TITLES.has(before.lower)) {
    let next = at + 1;
    while (next < at + 3 && PARTICLES.has(tokens[next]?.text ?? '')) next++;
    if (capitalAt(next)) return next - at;
  }
  const skip = tokens[at + 1]?.text === 'the' ? 2 : 1;
  if (!capitalAt(at + skip)) return 0;
  const nextWord = tokens[at + skip]?.text ?? '';
  const head = before.lower;
  if (word === 'of') {
    const single = at - first === 1;
    const inside = hasOf(lexicon, first, at) && (lexicon.isCommon(before.text) || isAbstract(head));
    // "Newmont Mining of Denver", but "Hospital Corp of America"
    if (!single && nextWord !== 'America' && COMPANY.test(before.text) && known(nextWord)?.type === 'place')
      return 0;
    // "Embassies of Britain and France": several bodies, each with a name of its own.
    if (single && SEVERAL.test(before.text)) return 0;
    // "Oliver Banks of Imperial College"
    const person =
      at - first === 2 && isForename(tokens[first]?.text ?? '') && lowerCase['surname-too'].has(head);
    if (person) return 0;
    const heads =
      inside || ORG_HEADS.has(head) || PLACE_OF.has(head) || EVENT_HEADS.has(head) || OTHER_HEADS.has(head);
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
  if (word === 'on') {
    // "European Congress on Obesity"
    const meets =
      /^(?:Congress|Conference|Summit)$/.test(before.text) && !isForename(nextWord) && !known(nextWord);
    return skip === 1 && (meets || (BODY.test(before.text) && isSubject(lexicon, nextWord))) ? 1 : 0;
  }
  if (word === 'for') {
    const after = tokens[at + skip + 1];
    const person = isForename(nextWord) && !(isCapital(after) && lexicon.isCommon(after?.text ?? ''));
    const place =
      known(nextWord)?.type === 'place' &&
      !/^(?:party|movement|front|alliance|union|bank|council|commission)$/.test(head);
    // "Doctors for Human Rights"
    const people = /[^s]s$/.test(head) && isCapital(after) && isSubject(lexicon, nextWord);
    // "Action for Change", "Rally for the Republic"
    const drive = /^(?:action|rally)$/.test(head) && isSubject(lexicon, nextWord);
    if ((!ORG_HEADS.has(head) && !people && !drive) || person || place) return 0;
    return skip;
  }
  // "Universities for Research in Astronomy"
  if (
    word === 'in' &&
    /^(?:Research|Education|Studies|Training|Progress)$/.test(before.text) &&
    (isSubject(lexicon, nextWord) || isAbstract(nextWord.toLowerCase()))
  )
    return skip;
  // "Central Council of Jews in Germany"
  if (word === 'in')
    return hasOf(lexicon, first, at) &&
      isPeople(before.text) &&
      /^(?:country|region)$/.test(known(nextWord)?.sort ?? '')
      ? skip
      : 0;
  if (word === 'and' && skip === 1) {
    // "Montgomery Ward and Co"
    if (/^(?:Co|Sons|Company)$/.test(nextWord)) return 1;
    if (isForename(nextWord) || known(nextWord)) return 0;
    const ordinary =
      lexicon.isCommon(nextWord) || isAbstract(nextWord.toLowerCase()) || ADJECTIVE.test(nextWord);
    // "National Opera and Ballet", "Tang Museum and Art Gallery"
    if (HOUSE.test(before.text) && (HOUSED.test(nextWord) || (nextWord === 'Art' && capitalAt(at + 2))))
      return 1;
    // "the Monopolies and Mergers Commission"
    if (
      at === first + 1 &&
      /[^s]s$/.test(before.text) &&
      /[^s]s$/.test(nextWord) &&
      BODY.test(tokens[at + 2]?.text ?? '') &&
      !known(before.text)
    )
      return 1;
    if (!ordinary && !TITLE_MODIFIERS.has(nextWord.toLowerCase())) return 0;
    let last = at + 2;
    while (last < limit && last < at + 12 && isCapital(tokens[last])) last++;
    const tailHeads = tokens.slice(at + 2, last).some((one) => ORG_HEADS.has(one.lower));
    // "Maanshan Iron and Steel"
    if (
      last === at + 2 &&
      at - first > 1 &&
      /^(?:iron|oil|food|pulp|light|marine|savings)$/.test(head) &&
      ORG_HEADS.has(nextWord.toLowerCase())
    )
      return 1;
    const insideOf = hasOf(lexicon, first, at);
    const plainWord = insideOf && !known(before.text) && !isForename(before.text);
    // "Pohang Iron and Steel Co"
    if (last - at > 2 && isOrgSuffix(tokens[last - 1]?.text ?? '') && lexicon.isCommon(before.text)) return 1;
    const subject =
      plainWord ||
      lexicon.isCommon(before.text) ||
      TITLE_MODIFIERS.has(head) ||
      isAbstract(head) ||
      ADJECTIVE.test(before.text);
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

/** "National Oceanic and Atmospheric Administration": no name ends in such a word. */
const ADJECTIVE = /^\p{L}{3,}(?:[cntr]ic|[cn]al|tary|tive)$/u;
/** What companies' names end in, and no body's before its town. */
const COMPANY =
  /(?:Min|Hold|Shipp)ings?$|(?:lines|ways|otors|stries|stems|nergy|icals|ologies|urities|onics|Inc\.?|Ltd\.?|Corp\.?|[Pp]lc|PLC|Group)$/;
/** What there are many of: their names stand after it. */
const SEVERAL = /^(?:Embassies|Holdings|Banks|Schools|Universities|Governments|Companies|Workers|Hospitals)$/;
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
/** Houses of the arts, and what they house besides. */
const HOUSE = /^(?:Opera|Museum|Gallery|Library|Theatre|Theater|Zoo|Choir|Philharmonic)$/;
const HOUSED = /^(?:Ballet|Museum|Gallery|Archives?|Library|Gardens?|Orchestra|Observatory)$/;
/** Bodies whose names list with commas what they are for. */
const LISTING =
  /^(?:Committee|Ministry|Department|Commission|Council|Board|Bureau|Office|Institute|Faculty|School|Cent(?:er|re)|Agency)$/;

const PLACE_OF = lowerCase['place-head-of'];

function hasOf({ tokens }: Lexicon, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (/^(?:of|for|on)$/.test(tokens[i]?.text ?? '')) return true;
  return false;
}
