// What belongs together through a participle: "the struggling country, led by X for …", "a group founded by X".
import { phraseEnd, phraseStart } from './grammar/phrases';
import { type Reading, type Unit, wordAt } from './grammar/reading';
import { LED_BY, OFFICE } from './role-words';
import type { FoundRole } from './roles';
import { headEntity } from './who';

/** Roles and relations from participles with "by". */
export function participles(reading: Reading, unit: Unit): FoundRole[] {
  const { tags } = reading;
  const found: FoundRole[] = [];
  for (let k = unit.first + 1; k + 2 < unit.last; k++) {
    const word = wordAt(reading, k);
    if (wordAt(reading, k + 1) !== 'by' || !LED_BY.has(word) || tags[k] === 'quoted') continue;
    const comma = wordAt(reading, k - 1) === ',';
    const end = comma ? k - 1 : k;
    if (tags[end - 1] !== 'noun' && tags[end - 1] !== 'name') continue;
    const low = lowOf(reading, unit, end);
    const first = phraseStart(reading, low, end);
    const agentEnd = phraseEnd(reading, k + 2, unit.last);
    const agent = headEntity(reading, k + 2, agentEnd);
    // "groups led by Berg, Holm and the speaker": not by him alone.
    const next = wordAt(reading, agentEnd) === ',' ? phraseEnd(reading, agentEnd + 1, unit.last) : agentEnd;
    if (first === null || agent === null || (next > agentEnd && tags[next] === 'conj')) continue;
    // "a book on Nordvik, written by X": not what stands behind the preposition.
    if (comma && tags[first - 1] === 'prep' && /^(?:written|published|produced|created)$/.test(word))
      continue;
    const thing = headEntity(reading, first, end);
    // "a system backed by X": which one stays open.
    if (thing === null && !OFFICE.has(word) && !/^(?:founded|owned|created|invented)$/.test(word)) continue;
    // "a team of researchers, led by X", "In Framed, a sitcom created by X": half of what it is said of.
    if (thing === null && (comma ? wordAt(reading, first - 1) === 'of' : wordAt(reading, first - 1) === ','))
      continue;
    let last = agentEnd;
    // How long: "for more than a quarter-century", "since 1994".
    if (/^(?:for|since|from|in|until)$/.test(wordAt(reading, last))) {
      const to = phraseEnd(reading, last + 1, unit.last);
      if (to > last + 1) last = to;
    }
    found.push({
      kind: OFFICE.has(word) ? 'role' : 'relation',
      first,
      last,
      entities: [agent, thing],
    });
  }
  return found;
}

/** The noun phrase alone: what stands before its own determiner is another's. */
function lowOf({ tags }: Reading, { first }: Unit, end: number): number {
  let k = end - 1;
  while (
    k > first &&
    (tags[k] === 'noun' || tags[k] === 'name' || tags[k] === 'past' || tags[k] === 'ing' || tags[k] === 'num')
  )
    k--;
  return tags[k] === 'det' || tags[k] === 'poss' ? k : k + 1;
}
