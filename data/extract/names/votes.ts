// What stands around a name says what it names.
import type { EntityType } from '../../model';
import type { Sentence, Token } from '../analysis';
import { lowerCase } from '../tables/lower-case';
import { PERSON_VERBS, ROLE_WORDS, SPEECH } from '../tables/people';
import { known } from './known';
import { isCapital, isFunctionWord, isUpper } from './lexicon';
import type { Piece } from './segment';
import { isForename } from './shape';

export type Votes = Record<'person' | 'place' | 'organisation' | 'event' | 'other', number>;

export const noVotes = (): Votes => ({ person: 0, place: 0, organisation: 0, event: 0, other: 0 });

/** Adds one reading to the votes. */
export function vote(votes: Votes, type: EntityType, weight: number): void {
  if (type in votes) votes[type as keyof Votes] += weight;
}

const COMPANY = lowerCase['after-company'];
const STOCK = lowerCase['stock-move'];
/** What calls the name beside it an organisation. */
const ORG_NOUN = lowerCase['org-noun'];
/** Whether a word calls what bears the name beside it a company or other body. */
export const isOrgNoun = (word: string): boolean =>
  ORG_NOUN.has(word) || /[a-z](?:maker|builder)$/.test(word);
/** Of these, what names of people and places may follow too. */
const ALSO_WHERE = /^(?:side|unit|team|champions|label|union|site|miner|grower|agency|group)$/;
const PLACE_NOUN = lowerCase['place-noun'];
/** Works, vessels and other things that bear names. */
const THING_BEFORE = lowerCase['thing-before'];
/** What calls the name before it a thing: "its Vision Pro headset". */
const THING_AFTER = lowerCase['thing-after'];
/** What one does at events. */
const ATTENDS = /^attend(?:s|ed|ing)?$/;
/** What calls the name before it an event. */
const MEETING =
  /^(?:show|fair|festival|expo|exhibition|tournament|championships?|marathon|regatta|biennale|carnival)$/;
/** Bodies that meet, and their meetings. */
const GATHERING = /^(?:Forum|Congress|Conference|Convention|Assembly|Council|Dialogue)$/;
const STORM = /^(?:hurricane|storm|typhoon|cyclone)$/i;
/** "a stake in X", "the takeover of X", "a lawyer for X". */
const ORG_OWNED = lowerCase['org-owned'];
const BUYS = lowerCase.buys;
const ELECTED =
  /^(?:King|Queen|Prince|Princess|Sultan|Emir|Bishop|Archbishop|President|Rep|Sen|Gov|Representative|Senator|Governor|Mayor|Councillor|Delegate|Del|MP)\.?$/;
const WORKS = /^(?:plant|factory|mine|smelter|refinery|shipyard|mill)$/;
/** People by whom their firm is meant. */
const FIRMS =
  /^(?:brokers|stockbrokers|lawyers|solicitors|auditors|accountants|bookmakers|consultants|underwriters|auctioneers|pollsters|retailers|rivals)$/;
/** What one does to get to a place. */
const MOVES = /^(?:fl[eiy]|flow|travel|driv|drove|march|moved|retur|retreat|trip|train|sail|deport)/;
const INSIDE = /^(?:in|at|near|inside|outside)$/;
const TRUSTS = /^(?:confidence|faith|trust|interest|belie)/;
/** What happens to companies, and what they do. */
const OWNED = /^(?:owned|headquartered|listed|founded|acquired|registered|fined|valued|delisted)$/;
const MAKES = lowerCase.makes;
const PLACE_OF = lowerCase['place-of'];
const PLACE_AFTER = lowerCase['place-after'];

/** Votes from the words before and after one mention. */
export function contextVotes(votes: Votes, tokens: readonly Token[], sentence: Sentence, piece: Piece): void {
  const at = (i: number) => (i >= sentence.first && i < sentence.last ? tokens[i] : undefined);
  const word = (i: number) => at(i)?.text ?? '';
  const { first, last } = piece;
  const [b2, b1, a1, a2] = [word(first - 2), word(first - 1), word(last), word(last + 1)];
  if (piece.titled) votes.person += 3;
  // "spokesman Bill Line", "Shannon Cross, an analyst": whatever a surname heads elsewhere.
  const named = isForename(word(first)) || lowerCase['surname-too'].has(word(last - 1).toLowerCase());
  const called = ROLE_WORDS.has(b1) || (a1 === ',' && /^an?$/.test(a2) && isCalling(word, last + 2));
  if (last - first === 2 && !piece.known && named && called) votes.person += 2.5;
  before(votes, word(first - 3), b2, b1, a1);
  // "analyst Tom Riley of Jefferies"
  if (
    /^(?:of|at|with|from)$/.test(b1) &&
    isCapital(at(first - 2)) &&
    ORG_OWNED.has(word(first - 4).toLowerCase())
  )
    votes.organisation += 2.5;
  // "the head of research at Geojit"
  if (b1 === 'at' && [b2, word(first - 3), word(first - 4)].some((w) => ORG_OWNED.has(w.toLowerCase())))
    votes.organisation += 1.5;
  // "a bridge over the Ibar"
  if (b1 === 'the' && /^(?:over|across|along)$/.test(b2) && last - first === 1) votes.place += 1.2;
  // "analyst Supavud Saicheua of Phatra Thanakit": somebody's "of" names whom he works for.
  if (b1 === 'of' && last - first > 1 && isCapital(at(first - 2)) && isCapital(at(first - 3))) {
    // "Rep. Meghan Lukens of Steamboat Springs": whom one was elected by.
    if (ELECTED.test(word(first - 4))) votes.place += 2.5;
    else votes.organisation += 2;
  }
  // "in the Molson Centre": where one is.
  const acronym = last - first === 1 && isUpper(word(first));
  if (b1 === 'the' && INSIDE.test(b2) && !acronym) votes.place += 1.8;
  // "in Abu Sneineh": whole people have hardly anything in them.
  if (
    /^(?:in|at)$/.test(b1) &&
    last - first > 1 &&
    (piece.shape?.type ?? 'person') === 'person' &&
    at(last)?.kind !== 'possessive' &&
    !TRUSTS.test(b2)
  )
    votes.place += 1.2;
  // "Cpl. Jairo Quintana, 22, of Neiva": where one lives.
  if (b1 === 'of' && b2 === ',' && at(first - 3)?.kind === 'number') votes.place += 2.5;
  // "will attend the Ohrid Forum"
  if (b1 === 'the' && ATTENDS.test(b2)) votes.event += GATHERING.test(word(last - 1)) ? 4 : 2.5;
  // "between Terreiro do Paço and the district of Marvila"
  if (b1 === 'between' && a1 === 'and' && a2 === 'the' && PLACE_OF.has(word(last + 2))) votes.place += 3;
  // 'the film "Marisol"'
  if (/^["“‘']$/.test(b1) && THING_BEFORE.has(b2)) votes.other += 4;
  // "14-year-old Amjad"
  if (/year-old$/.test(b1)) votes.person += 3;
  // "its Thompson, Manitoba, smelter", "from Ames, Iowa"
  const region = a1 === ',' && /^(?:region|country)$/.test(known(a2)?.sort ?? '');
  if (
    region &&
    /^(?:\(|in|at|from|near|to|of|its|and|outside|['’]s|\p{Ll}+ed)$/u.test(b1) &&
    /^[,.)]$/.test(word(last + 2))
  )
    votes.place += 2.6;
  // "the Sunnydene, California-based company"
  if (region && /^the$/i.test(b1) && word(last + 2) === '-' && word(last + 3) === 'based') votes.place += 3;
  // "Ford's Almusafes factory"
  if (/^(?:its|their|['’]s)$/.test(b1) && WORKS.test(a1)) votes.place += 2.5;
  // "Shenzhen Chiwan Wharf gained HK$0.10"
  if (
    !piece.known &&
    STOCK.has(a1) &&
    (at(last + 1)?.kind === 'number' || word(last + 2) === '$' || a2 === '$')
  )
    votes.organisation += 2.5;
  const owned = at(last)?.kind === 'possessive';
  if (owned) votes.person += 0.25;
  if (!owned) after(votes, a1, a2, word(last + 2), isCapital(at(last)));
  if (!owned) compound(votes, word, last);
  if (a1 === ',' && /^(?:an?|the|its|one|another)$/.test(a2)) describe(votes, word, last + 2);
  // "Conab, Brazil's crop agency, …"
  else if (a1 === ',' && isCapital(at(last + 1)) && at(last + 2)?.kind === 'possessive')
    describe(votes, word, last + 3);
  const governed = /^(?:on|of|in|the|an?|by|with|for|at|from|to|and|or)$/i.test(b1);
  if (!owned && !governed && /^\p{Ll}{3,}(?:ed|s)$/u.test(a1) && !/ss$/.test(a1)) votes.person += 0.3;
}

/** "the Rivne nuclear power station": the last noun of those that a name stands before says what it names. */
function compound(votes: Votes, word: (at: number) => string, last: number): void {
  let at = last;
  while (at < last + 4 && /^\p{Ll}[\p{Ll}-]+$/u.test(word(at)) && !isFunctionWord(word(at))) at++;
  if (at < last + 2) return;
  const head = word(at - 1);
  if (PLACE_AFTER.has(head)) votes.place += 1.5;
  else if (isOrgNoun(head)) votes.organisation += 1;
}

/** "Rhonechim, the chemicals company, …": adds what the description says that it is. */
function describe(votes: Votes, word: (at: number) => string, from: number): void {
  const head = described(word, from);
  if (ROLE_WORDS.has(head)) votes.person += 1.5;
  else if (isOrgNoun(head)) votes.organisation += 2;
  else if (PLACE_NOUN.has(head)) votes.place += 2;
}

const isCalling = (word: (at: number) => string, from: number) => ROLE_WORDS.has(described(word, from));

/** The last noun of a description before what goes on. */
function described(word: (at: number) => string, from: number): string {
  let head = '';
  for (let i = from; i < from + 5; i++) {
    const next = word(i);
    // "the association's president"
    if (/^['’]s?$/.test(next)) {
      head = '';
      continue;
    }
    if (!/^[\p{L}-]+$/u.test(next) || isFunctionWord(next)) break;
    head = next;
  }
  return head;
}

function before(votes: Votes, b3: string, b2: string, b1: string, a1: string): void {
  const role = b1.toLowerCase();
  // A company's rival is a company.
  if (b1 === 'rival') votes.organisation += 0.8;
  else if (ROLE_WORDS.has(role) && b1 === role) votes.person += 2;
  // "brokers Rudolf Wolff said"
  else if (FIRMS.test(b1) && !/^(?:and|,)$/.test(a1)) votes.organisation += 4;
  if (/^(?:at|with|of|for|in|by)$/.test(b1) && ORG_OWNED.has(b2)) votes.organisation += 1.5;
  // "published in Nature Astronomy"
  else if (b1 === 'in' && b2 === 'published') votes.organisation += 1.6;
  else if (/^(?:in|near|across|throughout|around|outside|through|off)$/i.test(b1)) votes.place += 1.6;
  else if (/^(?:at|from|into|via|toward|towards|between)$/i.test(b1)) votes.place += 0.4;
  else if (b1 === 'to') votes.place += MOVES.test(b2) || b3 === 'from' ? 1.2 : 0.2;
  else if (/^(?:visit|enter|reach|shell|bomb|overr[au]n)/.test(b1)) votes.place += 0.9;
  else if (/^(?:by|with|told|quoted)$/.test(b1)) votes.person += 0.3;
  else if (role === 'the') votes.organisation += 0.6;
  else if (isOrgNoun(b2 === '' ? role : b1)) votes.organisation += ALSO_WHERE.test(b1) ? 2 : 3.2;
  else if (BUYS.has(b1)) votes.organisation += 1;
  else if (THING_BEFORE.has(b1) || (b1 === 'the' && /^(?:aboard|ferry|tanker)$/.test(b2))) votes.other += 2.5;
  else if (STORM.test(b1)) votes.event += 2.5;
  if (role === 'during' || b2 === 'during') votes.event += 2.5;
  // "a hunter from Talata"
  if (b1 === 'from' && ROLE_WORDS.has(b2)) votes.place += 1.2;
  if (b1 === 'of' && PLACE_OF.has(b2)) votes.place += 3;
  if (PLACE_OF.has(b1) && !ROLE_WORDS.has(b1)) votes.place += 1.5;
  if (/^(?:northern|southern|eastern|western|central|downtown|nearby|neighbouring|neighboring)$/.test(b1))
    votes.place += 2;
  if (SPEECH.has(b1) && b3 !== '' && /^["”',]$/.test(b2) && /^(?:[,.;:]|who|of|in|at|after|on)?$/.test(a1))
    votes.person += 1.2;
  if (b1 === ',' && ROLE_WORDS.has(b2)) votes.person += 1;
  if (b1 === ',' && a1 === ',' && isOrgNoun(b2)) votes.organisation += 1.5;
}

function after(votes: Votes, a1: string, a2: string, a3: string, capital: boolean): void {
  if (STOCK.has(a1)) votes.organisation += 1;
  if (SPEECH.has(a1)) {
    votes.person += 1;
    votes.organisation += 0.5;
  }
  if (BUYS.has(a1)) votes.organisation += 1;
  if (/^(?:is|was|are|were|,)$/.test(a1) && OWNED.test(a2)) votes.organisation += 2;
  if (MAKES.has(a1)) votes.organisation += 0.8;
  if (
    /^(?:was|has|is|had|will|would|won|beat|lost|took|made|came|went|left|got|gave|led|ran|spoke|met|also|did|does|could|can)$/.test(
      a1,
    )
  )
    votes.person += 0.3;
  if (PERSON_VERBS.has(a1)) votes.person += 1;
  // "Vlore, 90 km south of Tirana"
  if (a1 === ',' && /^(?:km|kilomet|miles)/.test(a3)) votes.place += 2.5;
  else if (a1 === 'who' || (a1 === ',' && (a2 === 'who' || /^\d{2}$/.test(a2)))) votes.person += 2;
  if (a1 === ',' && ROLE_WORDS.has(a2)) votes.person += 1.5;
  if (a1 === '(' && /^\p{Lu}/u.test(a2) && a3 === ')' && a2.length > 3) votes.person += 0.8;
  if (COMPANY.has(a1.toLowerCase()) && !capital) votes.organisation += 1.5;
  if (isOrgNoun(a1)) votes.organisation += 1.5;
  if (a1 === 'news' && /^(?:agency|channel|network|site|website|service)$/.test(a2))
    votes.organisation += 2.5;
  // "the ProMat trade show"
  if (MEETING.test(a1 === 'trade' ? a2 : a1)) votes.event += 2.2;
  // "the FSO car factory"
  const made =
    THING_AFTER.has(a1) &&
    !/^(?:factor|make|compan|plant|deale|firm|industr|manufact|work|unit|part)/.test(a2);
  if (made || /^(?:sank|capsized|docked|foundered)$/.test(a1)) votes.other += 2.7;
  if (a1 === ',' && /-owned$|^controlled$/.test(a2)) votes.organisation += 1.5;
  if (a1 === ',' && /^(?:where|north|south|east|west)$/.test(a2)) votes.place += 2;
  if (a1 === ',' && a2 === 'which') votes.organisation += 0.6;
  // "the Asad regime"
  if (/^(?:regime|dictatorship|presidency|family|era)$/.test(a1)) votes.person += 2.4;
  // "Munster flanker Alan Quinlan": whose he is stands before what he is.
  if (a1 === a1.toLowerCase() && ROLE_WORDS.has(a1) && /^\p{Lu}\p{Ll}/u.test(a2)) votes.organisation += 1.5;
  if (PLACE_AFTER.has(a1)) votes.place += 2.5;
  if (a1 === '-' && a2 === 'based') votes.place += 3;
  if (a1 === '-' && a2 === 'born') votes.place += 2;
  if (a1 === '-' && /^(?:led|backed|controlled|held)$/.test(a2)) votes.organisation += 0.4;
}

/** Whether what ends before this token says or does something: "the Kremlin said", "a Kremlin spokesman". */
export function speaks(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const word = (i: number) => (i < sentence.last ? (tokens[i]?.text ?? '') : '');
  if (tokens[at]?.kind === 'possessive') return /^(?:spokes|press$)/.test(word(at + 1));
  const verb = /^(?:has|had|have|also)$/.test(word(at)) ? word(at + 1) : word(at);
  return (
    SPEECH.has(verb) ||
    /^(?:spokes|officials?$|aides?$|advis[eo]rs?$|statement$|sources?$|chief$|press$)/.test(verb)
  );
}
