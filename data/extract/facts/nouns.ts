// Sayings in nouns: "Holm's claim that …", "her warning that …".
import type { Tokens } from './contents';
import type { Clause } from './grammar/clauses';
import { type Reading, type Unit, wordAt } from './grammar/reading';
import type { Saying } from './speech';
import { headEntity } from './who';

const NOUN =
  /^(?:claim|allegation|assertion|accusation|contention|argument|suggestion|statement|warning|belief|insistence|admission|prediction|complaint|remark|announcement|declaration)s?$/;

/** The sayings of a unit whose cue is a noun with an owner. */
export function nounal(reading: Reading, unit: Unit, clauses: readonly Clause[]): Saying[] {
  const found: Saying[] = [];
  for (let k = unit.first + 1; k + 3 < unit.last; k++) {
    if (
      wordAt(reading, k + 1) !== 'that' ||
      !/^(?:noun|pres)$/.test(reading.tags[k] ?? '') ||
      !NOUN.test(wordAt(reading, k))
    )
      continue;
    const speaker = ownerOf(reading, unit, k);
    const content = contentOf(reading, unit, clauses, k + 2);
    if (!speaker || !content) continue;
    found.push({
      ...{ speaker, entity: headEntity(reading, speaker.first, speaker.last) },
      ...{ cue: { first: k, last: k + 1 }, contents: [content] },
      ...{ whole: false, vow: false, tail: null, clause: null },
    });
  }
  return found;
}

function ownerOf({ tags, words }: Reading, { first: low }: Unit, noun: number): Tokens | null {
  let k = noun - 1;
  while (k > low && /^(?:noun|past|adv)$/.test(tags[k] ?? '')) k--;
  if (tags[k] !== 'poss') return null;
  if (/^(?:his|her)$/.test(words[k] ?? '')) return { first: k, last: k + 1 };
  if (!/^['’]s?$/.test(words[k] ?? '')) return null;
  let first = k;
  while (first > low && /^(?:name|noun)$/.test(tags[first - 1] ?? '')) first--;
  if (first > low && tags[first - 1] === 'det') first--;
  return first < k ? { first, last: k } : null;
}

/** What follows "that": the quotation, or the clause up to the verb that says something of the claim. */
function contentOf(reading: Reading, unit: Unit, clauses: readonly Clause[], first: number): Tokens | null {
  const n = clauses.findIndex(({ verb }) => verb.first >= first);
  const own = clauses[n];
  const quoted = own?.subject?.first !== first;
  let last = first;
  if (quoted) {
    while (
      last < unit.last &&
      reading.tags[last] !== 'quoted' &&
      /^(?:det|name|noun|poss)$/.test(reading.tags[last] ?? '')
    )
      last++;
    while (last < unit.last && reading.tags[last] === 'quoted') last++;
    return reading.tags[last - 1] === 'quoted' ? { first, last } : null;
  }
  if (!own) return null;
  const next = clauses.slice(n + 1).find(({ verb }) => verb.first < own.last)?.verb.first;
  last = Math.min(own.last, next ?? own.last);
  return last - first > 2 ? { first, last } : null;
}
