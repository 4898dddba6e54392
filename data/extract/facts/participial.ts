// Sayings in participles: ", adding that …", ', calling the cuts "reckless"', 'with one poster writing "…"'.
import { contentEnd } from './content-end';
import type { Tokens } from './contents';
import { cueOf, denies } from './cues';
import type { Clause } from './grammar/clauses';
import { type Reading, type Unit, wordAt } from './grammar/reading';
import { judges } from './judging';
import { rightOf } from './right-of';
import type { Saying } from './speech';
import { hasNoun, headEntity } from './who';

/** 'with one poster writing "…"': the noun phrase between "with" and the participle. */
function withSpeaker(reading: Reading, unit: Unit, participle: number): Tokens | null {
  const next = wordAt(reading, participle + 1);
  const quoted =
    reading.tags[participle + (next === ',' ? 2 : 1)] === 'quoted' || next === 'that' || next === ':';
  let first = participle;
  while (first > unit.first && /^(?:det|poss|num|noun|name|past)$/.test(reading.tags[first - 1] ?? ''))
    first--;
  if (!quoted || first === participle || wordAt(reading, first - 1) !== 'with') return null;
  const speaker = { first, last: participle };
  return hasNoun(reading, speaker) ? speaker : null;
}

/** ", adding that …": the speaker is who spoke or acted before in the same sentence. */
export function participial(
  reading: Reading,
  unit: Unit,
  clauses: readonly Clause[],
  before: readonly Saying[],
): Saying[] {
  const found: Saying[] = [];
  for (let k = unit.first + 1; k < unit.last; k++) {
    const kind = reading.tags[k] === 'ing' ? cueOf(wordAt(reading, k)) : null;
    const prior = wordAt(reading, k - 1);
    if (
      (kind !== 'say' && kind !== 'tell' && kind !== 'judge') ||
      denies(wordAt(reading, k)) ||
      !(
        prior === ',' ||
        (prior === 'by' && kind !== 'judge') ||
        reading.tags[k - 1] === 'quoted' ||
        withSpeaker(reading, unit, k) !== null
      )
    )
      continue;
    const outermost = (saying: Saying) =>
      !before.some((other) =>
        other.contents.some(
          ({ first, last }) => other !== saying && first <= saying.cue.first && saying.cue.last <= last,
        ),
      );
    const said = before.filter((saying) => saying.cue.last <= k && outermost(saying)).at(-1);
    const main = clauses
      .filter((c) => c.verb.last <= k && c.subject && c.under === null && c.via !== 'relative')
      .at(-1);
    const own = withSpeaker(reading, unit, k);
    const speaker = own ?? said?.speaker ?? main?.subject;
    if (!speaker || !hasNoun(reading, speaker)) continue;
    const right =
      kind === 'judge'
        ? judged(reading, unit, clauses, k)
        : rightOf(reading, unit, clauses, k + 1, kind === 'tell')?.content;
    if (!right) continue;
    found.push({
      speaker,
      entity: said && !own ? said.entity : headEntity(reading, speaker.first, speaker.last),
      cue: { first: k, last: k + 1 },
      contents: [right],
      whole: kind === 'judge',
      vow: false,
      tail: kind === 'judge' ? null : { first: k + 1, last: right.first },
      clause: null,
    });
  }
  return found;
}

/** ', calling the cuts "reckless"': the participle with what it judges, if it is more than a deed. */
function judged(reading: Reading, unit: Unit, clauses: readonly Clause[], first: number): Tokens | null {
  const last = contentEnd(reading, unit, clauses, first);
  return judges(reading, first, first + 1, last) ? { first, last } : null;
}
