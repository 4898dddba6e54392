// Words beside a name that tell a careful reader whose name it is. Lists of our own, as short as they could be kept:
// most travel in every page. What a list does not know is decided by capitals alone.

/** A list that becomes a set when it is first asked: a page starts sooner, and many pages ask few of them. */
class Words {
  #list: string;
  #known: Set<string> | null = null;

  constructor(list: string) {
    this.#list = list;
  }

  /** Puts another list in its place. */
  tell(list: string): void {
    this.#list = list;
    this.#known = null;
  }

  has(word: string): boolean {
    this.#known ??= new Set(this.#list.split(' '));
    return this.#known.has(word);
  }
}

const set = (list: string) => new Words(list);

const ROLES = set('');
/** Forenames that very many people bear and that are no words. */
export const FORENAMES = set('');

/** How other words for what people do end; forenames mostly do not. */
const ROLE_LIKE = /(?:[ai]tor|^actor|ductor|utor|ist|essor|sman|woman|eer|ident|born)$/;

/** Roles and forms of address, folded: may stand before a name, or between a country and a name, without being part of it. */
export const isRole = (word: string): boolean => ROLES.has(word) || ROLE_LIKE.test(word);

/** Words with a capital because a sentence begins, and days: never part of a name behind them. */
export const PLAIN = set('');

/** May follow a name with a capital of their own. */
export const DAYS = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Relatives, folded: whoever is called one is named beside somebody else of that name. */
export const KIN =
  /^(?:step|grand|ex-)?(?:wife|husband|widow|son|daughter|brother|sister|father|mother|uncle|aunt|cousin|nephew|niece|twin|spouse|lady)$/;

/** Words that titles leave small. */
export const SMALL = set(
  'a an the of in on at to for by and or but nor as with from over after into vs via s t per de la le el du',
);

/** Before "of": the whole is the name of an institution or a place, not of what follows. */
export const HEADS = set('');

/** Behind a country or body: the name of one of its institutions. */
export const INSTITUTION =
  /^(?:agency|programme|program|fund|commission|council|committee|office|organi[sz]ation|authority|court|university|institute|department|ministry|parliament|assembly|bank|academy)$/i;

/** Before a place: another place, or a club or company called after it. */
export const PLACE_BEFORE = set('');

/** After a person's full name or a surname: a thing called after the person. */
export const NAMED_AFTER = set('');

/** Words that acronyms look like in a line of capitals. */
export const ACRONYM_WORDS = set(
  'us who it is as at an am be by do go he if in me my no of on or so to up we aid act era',
);

/** What people do and words do not: forms that do not end in "ed". */
const VERBS = set('');
const PAST = /^(?!need|seed|feed|weed|speed|indeed)[a-z]{2,}ed$/;

/** Whether a word, in lower case, is what people do. */
export const isDeed = (word: string): boolean => VERBS.has(word) || PAST.test(word);
/** Nouns that follow the name of whoever rules, also with a capital. */
export const HIS_TIME =
  /^(?:administration|government|cabinet|campaign|camp|presidency|premiership|team|family|era|years|aides?|case|trial)$/i;
/** "The Clinton White House": the same, in two words. */
export const HIS_HOUSE = /^ White House\b/;

/** The longest lists do not travel in every page's script: a page is told them with its names (word-lists.ts). */
export function knowWords(lists: readonly string[]): void {
  [ROLES, FORENAMES, VERBS, NAMED_AFTER, HEADS, PLACE_BEFORE, PLAIN].forEach((known, i) => {
    known.tell(lists[i] ?? '');
  });
}
