// Who somebody is and what belongs to what: from titles ("UN human rights chief Michelle Bachelet"), apposition
// (./apposition), places ("the Belarusian capital Minsk") and participles ("led by X").
import type { Fact } from '../../model';
import { apposition } from './apposition';
import { type Context, finish } from './draft';
import type { Clause } from './grammar/clauses';
import { phraseStart } from './grammar/phrases';
import { type Reading, rangeOf, type Unit, wordAt } from './grammar/reading';
import { participles } from './led-by';
import { isRole, PLACES, RELATIONS } from './role-words';

type Kind = 'role' | 'relation';
/** A role or relation before it is a fact. Token indexes, [first, last). */
export interface FoundRole {
  kind: Kind;
  first: number;
  last: number;
  /** Entities in order, the subject first. */
  entities: (string | null)[];
}

/** Roles and relations of a unit. `seen` holds what was already told of whom, so that a title is told once. */
export function roleFacts(
  context: Context,
  unit: Unit,
  clauses: readonly Clause[],
  seen: Set<string>,
): Fact[] {
  const { reading } = context;
  const facts: Fact[] = [];
  for (const found of [...beside(reading, unit, clauses), ...participles(reading, unit)]) {
    // "then-Secretary Holm", "ex-President Berg"
    const hyphen =
      wordAt(reading, found.first) === '-' && /^(?:then|ex)$/.test(wordAt(reading, found.first - 1));
    const range = rangeOf(reading, found.first - (hyphen ? 1 : 0), found.last);
    const key = `${found.entities[0]}|${reading.text.slice(range.start, range.end).toLowerCase()}`;
    // A title told before in full ("Belarusian President …") is not told again in short ("President …").
    const words = [...titleWords(reading, found)].map((word) => `${found.entities[0]}|${word}`);
    if (seen.has(key) || (found.kind === 'role' && words.length > 0 && words.every((word) => seen.has(word))))
      continue;
    for (const word of words) seen.add(word);
    seen.add(key);
    const fact = finish(context, {
      kind: found.kind,
      spans: [range],
      direction: 'past',
      first: found.entities,
    });
    // "the regional capital of Kyzyl": of what?
    if (fact && !(fact.kind === 'relation' && fact.entities.length < 2)) facts.push(fact);
  }
  return facts;
}

/** The words of a role that are not the person's name. */
function titleWords(reading: Reading, { first, last, entities }: FoundRole): Set<string> {
  const words = new Set<string>();
  for (let k = first; k < last; k++) {
    const mention = reading.mentions[reading.mentionAt[k] ?? -1];
    if (mention?.entity !== entities[0] && /^\p{L}/u.test(wordAt(reading, k))) words.add(wordAt(reading, k));
  }
  return words;
}

function beside(reading: Reading, unit: Unit, clauses: readonly Clause[]): FoundRole[] {
  const { mentionAt, mentions, tags, types, tokens } = reading;
  const found: FoundRole[] = [];
  for (let k = unit.first; k < unit.last; ) {
    const index = mentionAt[k] ?? -1;
    const mention = mentions[index];
    if (!mention) {
      k++;
      continue;
    }
    let last = k;
    while (last < unit.last && mentionAt[last] === index) last++;
    const named = mention.kind !== 'pronoun' && mention.kind !== 'nominal' && mention.kind !== 'demonym';
    const type = types.get(mention.entity);
    if (named && tags[k] !== 'quoted' && (tokens[last - 1]?.end ?? 0) === mention.end) {
      if (type === 'person') {
        const title = titleBefore(reading, unit, k, last, mention.entity);
        if (title) found.push(title);
      }
      if (type === 'place') {
        const place = placeBefore(reading, unit, k, last, mention.entity);
        if (place) found.push(place);
      }
      const apposed =
        type === 'other' ? null : apposition(reading, unit, clauses, k, last, mention.entity, type ?? '');
      if (apposed) found.push(apposed);
    }
    k = last;
  }
  return found;
}

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof)\.?$/i;

/** "German envoy Michael …", "his counterpart Vladimir …", "Secretary of State John …". */
function titleBefore(
  reading: Reading,
  unit: Unit,
  name: number,
  last: number,
  person: string,
): FoundRole | null {
  const { tags, mentionAt, mentions, types } = reading;
  // "a major Warhol donor": the name only describes.
  if (tags[last] === 'noun') return null;
  const isTitle = (k: number) => isRole(wordAt(reading, k));
  if (wordAt(reading, name - 1) === ',' && /^[,.]$/.test(wordAt(reading, last)))
    return titleAhead(reading, unit, name, last, person);
  let first = name;
  let role = -1;
  for (let k = name - 1; k >= unit.first; k--) {
    const tag = tags[k];
    const word = wordAt(reading, k);
    if (HONORIFIC.test(word) && first === name) return null;
    const of = tag === 'prep' && word === 'of' && isTitle(k - 1) && first < name;
    const hyphen = tag === 'mark' && /^[-–]$/.test(word) && reading.tokens[k]?.spaced === false;
    if (
      !(
        tag === 'noun' ||
        tag === 'name' ||
        // "Chief operating officer X"
        (tag === 'ing' && isTitle(k + 1) && role === k + 1 && tags[k - 1] === 'noun') ||
        // "Shipping Minister X"
        (tag === 'ing' &&
          /^\p{Lu}/u.test(reading.tokens[k]?.text ?? '') &&
          isTitle(k + 1) &&
          k + 2 === name) ||
        of ||
        hyphen ||
        (tag === 'conj' && role >= 0 && isTitle(k - 1) && /^(?:noun|name)$/.test(tags[k + 1] ?? ''))
      )
    )
      break;
    if (tag === 'name' && types.get(mentions[mentionAt[k] ?? -1]?.entity ?? '') === 'person') break;
    if (isTitle(k) && role < 0) role = k;
    // Something must be the role before the name begins: the word next to it, or the one before "of".
    if (role < 0 && name - k > 4) return null;
    first = k;
  }
  while (first < name && (tags[first] === 'conj' || tags[first] === 'mark')) first++;
  // "to witness mayor X": the verb of an infinitive is no title.
  if (tags[first - 1] === 'to' && tags[first] !== 'name') first++;
  // "he played ruthless businessman Carl Berg": nobody real.
  for (let k = first - 1; tags[k] !== 'mark' && tags[k] !== 'quoted' && k > first - 4; k--)
    if (/^(?:play|portray)(?:s|ed)$/.test(wordAt(reading, k))) return null;
  if (role < first || role < 0) return null;
  const next = wordAt(reading, role + 1);
  if (role !== name - 1 && next !== 'of') return null;
  const owner = ownerBefore(reading, unit, first);
  if (owner) {
    const kind = RELATIONS.has(wordAt(reading, role)) ? 'relation' : 'role';
    return { kind, first: owner.first, last, entities: [person, owner.entity] };
  }
  return { kind: 'role', first, last, entities: [person] };
}

/** "the company's founder, X,": a role in front, the name between commas. */
function titleAhead(
  reading: Reading,
  unit: Unit,
  name: number,
  last: number,
  person: string,
): FoundRole | null {
  const { tags } = reading;
  const comma = name - 1;
  let low = comma - 1;
  while (low > unit.first && !/^(?:mark|sub|quoted)$/.test(tags[low - 1] ?? 'mark')) low--;
  const first = phraseStart(reading, low, comma);
  if (first === null || !/^(?:det|poss|name)$/.test(tags[first] ?? '')) return null;
  let head = first;
  while (head + 1 < comma && tags[head + 1] !== 'prep' && tags[head + 1] !== 'conj') head++;
  return isRole(wordAt(reading, head)) ? { kind: 'role', first, last, entities: [person] } : null;
}

/** "his counterpart X", "Putin's spokesman X": whose. */
function ownerBefore(
  reading: Reading,
  unit: Unit,
  first: number,
): { first: number; entity: string | null } | null {
  const { tags, mentionAt, mentions } = reading;
  if (first <= unit.first || tags[first - 1] !== 'poss') return null;
  const at = first - 1;
  const pronoun = mentions[mentionAt[at] ?? -1];
  if (pronoun?.kind === 'pronoun') return { first: at, entity: pronoun.entity };
  const owner = mentions[mentionAt[at - 1] ?? -1];
  if (owner && tags[at - 1] === 'name') {
    let start = at - 1;
    while (start > unit.first && mentionAt[start - 1] === mentionAt[at - 1]) start--;
    return { first: start, entity: owner.entity };
  }
  // "parliament's speaker X"
  let start = at;
  while (
    start > unit.first &&
    /^['’]/.test(wordAt(reading, at)) &&
    /^(?:noun|det)$/.test(tags[start - 1] ?? '')
  )
    start--;
  return { first: start, entity: null };
}

/** "the southern Russian city of Sochi", "the Belarusian capital Minsk", "Belarus and neighbouring Russia". */
function placeBefore(
  reading: Reading,
  unit: Unit,
  name: number,
  last: number,
  place: string,
): FoundRole | null {
  const { tags, mentionAt, mentions } = reading;
  const prior = wordAt(reading, name - 1);
  if (/^neighbou?ring$/.test(prior)) {
    const and = name - 2;
    const other = mentions[mentionAt[and - 1] ?? -1];
    if (and <= unit.first || tags[and] !== 'conj' || !other) return null;
    let first = and - 1;
    while (first > unit.first && mentionAt[first - 1] === mentionAt[and - 1]) first--;
    return { kind: 'relation', first, last, entities: [place, other.entity] };
  }
  const noun = prior === 'of' ? name - 2 : prior === ',' ? name - 2 : name - 1;
  if (!PLACES.has(wordAt(reading, noun))) return null;
  if (prior === ',' && !/^[,.]$/.test(wordAt(reading, last))) return null;
  let first = noun;
  while (
    first > unit.first &&
    (tags[first - 1] === 'noun' || tags[first - 1] === 'name' || tags[first - 1] === 'ing')
  )
    first--;
  if (tags[first - 1] === 'det') first--;
  // "the city of X" alone says only what everybody sees.
  if (noun - first < 2 && tags[first] === 'det') return null;
  if (first === noun) return null;
  return { kind: 'relation', first, last, entities: [place] };
}
