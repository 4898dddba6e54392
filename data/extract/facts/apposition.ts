// What somebody or something is, said between commas behind the name: "X, the mayor of Y,".
import { lowerCase } from '../tables/lower-case';
import type { Clause } from './grammar/clauses';
import { type Reading, type Unit, wordAt } from './grammar/reading';
import { isRole } from './role-words';
import type { FoundRole } from './roles';

/** A noun phrase between commas that says what the name at tokens [name, last) is. */
export function apposition(
  reading: Reading,
  unit: Unit,
  clauses: readonly Clause[],
  name: number,
  last: number,
  entity: string,
  type: string,
): FoundRole | null {
  const { tags } = reading;
  if (wordAt(reading, last) !== ',' || /^(?:to|of)$/.test(wordAt(reading, name - 1))) return null;
  if (/^to$/.test(wordAt(reading, name - 2))) return null;
  const from = last + 1;
  let role = -1;
  let end = from;
  for (; end < unit.last; end++) {
    const tag = tags[end];
    if (tag === 'pres' && tags[end + 1] !== 'noun' && role >= 0) return null;
    if (tag === 'mark' || tag === 'sub' || tag === 'quoted' || clauses.some((c) => c.verb.first === end))
      break;
    if (
      role < 0 &&
      tag !== 'prep' &&
      (isRole(wordAt(reading, end)) ||
        (type !== 'person' && tag === 'noun' && !OF_ALL.has(wordAt(reading, end))) ||
        isSomething(reading, from, end))
    )
      role = end;
    if (role < 0 && tag === 'prep') return null;
  }
  const close = wordAt(reading, end);
  if (role < 0 || end - from < 2 || end - from > 24) return null;
  if (!(/^[,.;–—]$/.test(close) || tags[end] === 'sub')) return null;
  // "Nordvik, the agency that runs it", "a company that does": the agency and the company say nothing alone.
  const bare =
    tags[end] === 'sub' &&
    (end - from === 2
      ? type !== 'person' || wordAt(reading, from) === 'the'
      : type === 'organisation' && end - from === 3 && wordAt(reading, from) === 'the');
  if (clauses.length === 0 || bare) return null;
  // "In Minsk, a crowd that …": after a fronted place comes the subject.
  if (close !== ',' && tags[name - 1] === 'prep' && (type === 'place' || name - 1 <= unit.first)) return null;
  // "Speaking in Moss, the head of Nordvik, Ann Holm, said": it says what she is.
  const next = reading.mentionAt[end + 1] ?? -1;
  let behind = end + 1;
  while (next >= 0 && reading.mentionAt[behind] === next) behind++;
  const person = reading.types.get(reading.mentions[next]?.entity ?? '') === 'person';
  if (close === ',' && person && wordAt(reading, behind) === ',') return null;
  // "X, his fellow fighters and the people of Y": others, not what he is.
  let head = role;
  while (head + 1 < end && tags[head + 1] === 'noun') head++;
  if (type === 'person' && /[^s]s$/.test(wordAt(reading, head)) && tags[head + 1] === 'conj') return null;
  const opens = tags[from] === 'det' || tags[from] === 'poss';
  if (type === 'person') {
    if (!opens && tags[from] !== 'noun' && tags[from] !== 'name' && !isRole(wordAt(reading, from)))
      return null;
    // Without an article the role must stand near ("chief executive of", "former mayor of").
    if (!opens && role - from > 4) return null;
  } else if (tags[from] !== 'det' || !/^(?:the|an?)$/.test(wordAt(reading, from))) return null;
  // "Berg, Prime Minister Holm and the speaker", "the Berg Foundation, the Helis Foundation": others.
  const other = reading.mentionAt[end - 1] ?? -1;
  if (type !== 'person' && other >= 0 && reading.mentionAt[from + 1] === other) return null;
  for (let k = role + 1; type === 'person' && k < end; k++)
    if (
      tags[k] === 'conj' &&
      reading.types.get(reading.mentions[reading.mentionAt[k - 1] ?? -1]?.entity ?? '') === 'person'
    )
      return null;
  // "A, the mayor and B" is a list; so is a name that follows a comma and has "and" after it.
  for (let k = from; k < end; k++) if (tags[k] === 'conj' && tags[k + 1] === 'name' && k < role) return null;
  if (
    close === ',' &&
    tags[end + 1] === 'conj' &&
    !clauses.some((c) => c.verb.first > end && c.via !== 'direct')
  )
    return null;
  // "Dr Ricardo Melo of the University of X, the study's lead author": that is no university.
  const member = type === 'organisation' ? memberBefore(reading, unit, name) : null;
  for (let k = from; member && k < end && tags[k] !== 'prep'; k++)
    if (isRole(wordAt(reading, k)))
      return { kind: 'role', first: member.first, last: end, entities: [member.entity, entity] };
  return { kind: 'role', first: name, last: end, entities: [entity] };
}

/** The person in front of "of the …", "at …": who belongs to what the name at token `name` names. */
function memberBefore(
  { tags, mentionAt, mentions, types, words }: Reading,
  { first }: Unit,
  name: number,
): { first: number; entity: string } | null {
  const of = tags[name - 1] === 'det' ? name - 2 : name - 1;
  const index = mentionAt[of - 1] ?? -1;
  const entity = mentions[index]?.entity;
  if (of <= first || !/^(?:of|at|from|with)$/.test(words[of] ?? '') || entity === undefined) return null;
  if (types.get(entity) !== 'person') return null;
  let start = of - 1;
  while (start > first && mentionAt[start - 1] === index) start--;
  return { first: start, entity };
}

/** "a practising homeopath": any noun after "a" says what somebody is, but for what is said of the sentence ("a move that …"). */
function isSomething(reading: Reading, from: number, k: number): boolean {
  const { tags } = reading;
  const next = tags[k + 1];
  return (
    /^an?$/.test(wordAt(reading, from)) &&
    tags[k] === 'noun' &&
    next !== 'noun' &&
    next !== 'name' &&
    !OF_ALL.has(wordAt(reading, k))
  );
}

/** What is said of the whole sentence: "…, a move that could end it". */
const OF_ALL = lowerCase['of-all'];
