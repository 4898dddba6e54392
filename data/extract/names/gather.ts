// Mentions that share a surface, gathered with what is said of their type.
import type { EntityType, MentionKind } from '../../model';
import { aliasOf } from '../tables/aliases';
import { isCommonWord } from '../tables/common-words';
import { lowerCase } from '../tables/lower-case';
import { type Known, known as knownAs, plain } from './known';
import { isFunctionWord, isUpper, type Lexicon } from './lexicon';
import { isAbstract, isForename } from './shape';
import { noVotes, type Votes } from './votes';

/** A place in the text where a name was seen. */
export interface Seen {
  start: number;
  end: number;
  text: string;
  sentence: number;
  known: Known | undefined;
  /** From its own words and what is around it. */
  votes: Votes;
  titled: boolean;
  /** Called by title and forename: "Prince William", "Pope Francis". */
  reigns?: boolean;
  /** Its capital may be only a sentence's. */
  initial?: boolean;
  /** "he" or "she", as far as a form of address before it tells. */
  sex?: 'he' | 'she' | null;
  /** A relative is named after what he or she is to somebody: "his brother Julian Ashdown". */
  kin?: boolean;
  /** It says something, or somebody speaks for it. */
  speaks?: boolean;
  /** It opens a dateline. */
  dateline?: boolean;
  /** Its score stands behind it. */
  scores?: boolean;
}

/** All mentions with one surface (or, for what the tables know, one standard name). */
export interface Group {
  key: string;
  /** The surface, as first seen. */
  text: string;
  words: string[];
  known: Known | undefined;
  votes: Votes;
  type: EntityType;
  seen: Seen[];
  /** What the group was found to be part of. */
  into: { group: Group; kind: MentionKind } | null;
  /** Somebody of another's surname who is never named in full. */
  apart?: boolean;
}

const TYPES = ['person', 'place', 'organisation', 'event', 'other'] as const;

/** How much a table's word weighs against what stands around the name. */
const KNOWN_WEIGHT: Record<Known['sort'], number> = {
  demonym: 20,
  country: 6,
  city: 2.6,
  region: 3.5,
  organisation: 4,
  seat: 3,
  event: 6,
};

/** Gathers what was seen by surface. `wire`: in an agency's report, which has a dateline. */
export function gather(all: readonly Seen[], lexicon: Lexicon, wire: boolean): Group[] {
  const groups = new Map<string, Group>();
  const keys = all.map(keyOf);
  // "PORT ELLERY, Oct 14" is the Port Ellery of the text below; of letters like "WHO" that is not so sure.
  const inCapitals = all.map(({ text, known }) => !known && text.length > 3 && isUpper(text));
  const spelled = new Map<string, string>();
  if (inCapitals.includes(true))
    for (const [i, key] of keys.entries()) if (!inCapitals[i]) spelled.set(key.toUpperCase(), key);
  for (const [i, seen] of all.entries()) {
    const own = keys[i] ?? '';
    const key = (inCapitals[i] && spelled.get(own)) || own;
    let group = groups.get(key);
    if (!group) {
      const text = seen.known ? plain(seen.text) : key;
      group = {
        key,
        text,
        words: text.split(' '),
        known: seen.known,
        votes: noVotes(),
        type: 'other',
        seen: [],
        into: null,
      };
      groups.set(key, group);
    }
    group.seen.push(seen);
    for (const type of TYPES) group.votes[type] += Math.min(seen.votes[type], 4);
  }
  for (const group of groups.values()) group.type = typeOf(group, lexicon, wire);
  return [...groups.values()];
}

/**
 * One unknown word that only ever begins a sentence, and that nothing around it calls a name: a name it mostly is all the
 * same in news, but not one to look for elsewhere.
 */
export function isDoubtful({
  words,
  known,
  seen,
  votes,
}: Pick<Group, 'words' | 'known' | 'seen' | 'votes'>): boolean {
  if (known || words.length > 1 || !seen.every(({ initial }) => initial)) return false;
  return TYPES.every((type) => votes[type] < 0.25);
}

function keyOf({ known, text }: Seen): string {
  if (!known) return plain(text);
  return `${known.type}:${aliasOf(known.standard)}`;
}

const nameOfElse = (word: string): boolean => {
  const what = knownAs(word);
  return (what?.type === 'organisation' || what?.sort === 'country') && !isForename(word);
};

function typeOf(group: Group, lexicon: Lexicon, wire: boolean): EntityType {
  const { known, votes, seen } = group;
  const total = { ...votes };
  if (known?.sort === 'seat') return seen.some(({ speaks }) => speaks) ? 'organisation' : 'place';
  if (known?.sort === 'demonym' || known?.sort === 'country') return 'place';
  // "LES DEUX ALPES, France 1998-07-27"
  if (seen.some(({ dateline, text }) => dateline && isUpper(text)) && !known) return 'place';
  if (group.words.length === 1 && isUpper(group.text)) total.person *= 0.3;
  const tail = group.words.at(-1) ?? '';
  const odd =
    group.words.length > 1 &&
    !isForename(group.words[0] ?? '') &&
    (isAbstract(tail) ||
      (nameOfElse(tail) && !lowerCase['surname-too'].has(tail.toLowerCase())) ||
      // "La Jornada"
      /^(?:La|Le|Les|El)$/.test(group.words[0] ?? '') ||
      // "Finance One"
      isFunctionWord(tail) ||
      // "Harita Nickel", in a text on nickel.
      (lexicon.lower.has(tail.toLowerCase()) && !isCommonWord(tail.toLowerCase())) ||
      group.words.some((word, i) => word.length === 1 && (group.words[i - 1] ?? '').length > 1));
  // "See Facebook's page", "Hanwha Q Cells said": what acts is not therefore somebody.
  if (odd && !seen.some(({ titled }) => titled)) total.person = total.person >= 2.5 ? total.person : 0;
  if (known) total[known.type as keyof Votes] += KNOWN_WEIGHT[known.sort] * Math.max(1, seen.length * 0.7);
  let best: (typeof TYPES)[number] = 'other';
  let most = 0;
  for (const type of TYPES) {
    if (total[type] > most) [best, most] = [type, total[type]];
  }
  // "to Parker Hannifin": a preposition alone makes no place of several words.
  const slight = best === 'place' && most < 0.5 && group.words.length > 1;
  if (most > 0 && !slight) return best;
  // "Okocim, a brewer's brand": what begins sentences acts; and what an agency leaves unexplained is mostly a body.
  if (isDoubtful(group) || (wire && group.words.length === 1)) return 'organisation';
  // Several capitalised words that nothing else explains are, in news, most often a person.
  const plausible =
    !odd &&
    group.words.every(
      (word) =>
        /^[\p{Lu}\p{Ll}][\p{Ll}'’.-]+(?:[\p{Lu}-][\p{Ll}]+)*$/u.test(word) &&
        !isCommonWord(word.toLowerCase()),
    );
  return group.words.length > 1 && group.words.length < 4 && plausible ? 'person' : best;
}
