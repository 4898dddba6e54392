// Events that the text names without a verb, when it gives their day: "his controversial victory in the August 9 election".
import type { Fact } from '../../model';
import { type Context, finish } from './draft';
import { type Reading, rangeOf, type Unit } from './grammar/reading';
import { datesIn, isAttributive } from './when';
import { entitiesIn } from './who';

/** Facts from noun phrases that a day describes. They need somebody or something they are about. */
export function nominalFacts(context: Context, unit: Unit): Fact[] {
  const { reading } = context;
  const { tags, tokens } = reading;
  const facts: Fact[] = [];
  for (const date of datesIn(reading, [rangeOf(reading, unit.first, unit.last)])) {
    if (!/^(?:day|month)$/.test(date.meaning.kind) || !isAttributive(reading, date)) continue;
    let at = unit.first;
    while (at < unit.last && (tokens[at]?.start ?? 0) < date.start) at++;
    let last = at;
    while (last < unit.last && (tokens[last]?.end ?? 0) <= date.end) last++;
    while (last < unit.last && tags[last] === 'noun') last++;
    const outer = headBefore(reading, unit, at - 1);
    if (tags[at] === 'quoted' || tags[at - 1] !== 'det' || outer === null) continue;
    const owner = ownerOf(reading, unit, outer);
    const range = rangeOf(reading, outer, last);
    if (owner === null && entitiesIn(reading, [range]).length === 0) continue;
    const fact = finish(context, {
      kind: 'event',
      spans: [range],
      direction: 'past',
      time: { date, inherited: false },
      first: [owner],
    });
    if (fact) facts.push(fact);
  }
  return facts;
}

/** Where the noun phrase begins that "in the August 9 election" belongs to; null when there is none with an owner. */
function headBefore({ tags }: Reading, { first }: Unit, determiner: number): number | null {
  if (tags[determiner - 1] !== 'prep') return null;
  let k = determiner - 2;
  while (k >= first && (tags[k] === 'noun' || tags[k] === 'past' || tags[k] === 'ing')) k--;
  if (k < first || k === determiner - 2 || tags[k] !== 'poss') return null;
  // "Lukashenko's victory": the name belongs to the phrase.
  let start = k;
  if (tags[k - 1] === 'name') while (start > first && tags[start - 1] === 'name') start--;
  return start;
}

/** Whose it is: a resolved "his", or the person that the verb was done to ("congratulated X on his victory"). */
function ownerOf({ tags, mentionAt, mentions }: Reading, { first }: Unit, start: number): string | null {
  const own = mentions[mentionAt[start] ?? -1];
  if (own) return own.entity;
  const beside = mentions[mentionAt[start - 2] ?? -1];
  return start - 2 >= first && tags[start - 1] === 'prep' && tags[start - 2] === 'name' && beside
    ? beside.entity
    : null;
}
