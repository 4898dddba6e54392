// A stretch of a sentence, up to punctuation, a conjunction or a subordinator, and the verbs in it and before it.
import { type Reading, type Unit, wordAt } from './reading';
import type { Verb } from './verb';

/** "X, which …, reported a loss": the comma before the verb ends a relative clause, and nothing before that has a verb. */
export function closesRelative(
  reading: Reading,
  { first }: Unit,
  i: number,
  isVerb: Map<number, Verb>,
): boolean {
  if (wordAt(reading, i - 1) !== ',') return false;
  let opened = -1;
  for (let k = i - 2; k > Math.max(first, i - 40); k--) {
    if (wordAt(reading, k) !== ',') continue;
    opened = k;
    if (/^(?:who|which|whose|where|whom)$/.test(wordAt(reading, k + 1))) break;
  }
  if (opened < 0) return false;
  for (let k = first; k < opened; k++) if (isVerb.has(k)) return false;
  return true;
}

export function lastVerb(i: number, { first }: Unit, isVerb: Map<number, Verb>): Verb | null {
  for (let k = i - 1; k >= first; k--) {
    const verb = isVerb.get(k);
    if (verb) return verb;
  }
  return null;
}

export function endsStretch(reading: Reading, k: number): boolean {
  const tag = reading.tags[k];
  return (
    tag === 'mark' ||
    tag === 'sub' ||
    tag === 'conj' ||
    tag === 'quoted' ||
    /^(?:as|after|before|since|until|than)$/.test(wordAt(reading, k))
  );
}

export function verbInStretch(
  reading: Reading,
  { first }: Unit,
  i: number,
  isVerb: Map<number, Verb>,
): Verb | null {
  for (let k = i - 1; k >= first && !endsStretch(reading, k); k--) {
    const verb = isVerb.get(k);
    if (verb) return verb;
  }
  return null;
}
