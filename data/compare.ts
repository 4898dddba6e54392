// Across sources: which figures speak of the same thing, and which texts are copies of one another.
// Pure functions on facts as they stand in the store; nothing is averaged, dropped or decided here.
import type { Fact, Quantity } from './model';

/** Two facts of different sources that give a figure for the same thing. */
export interface FigurePair {
  a: string;
  b: string;
  kind: 'differs' | 'agrees';
}

const STOP = new Set(
  'the a an of in on at by for from with to into and or but as than that this these those was were is are be been being has have had will would it its his her their he she they who which more less least most over under about around nearly almost some up many much also since during after before between while when not no at-least people person persons others other total number according said says'.split(
    ' ',
  ),
);
/** Words that news uses for one event. */
const SAME: readonly (readonly string[])[] = [
  ['detain', 'arrest', 'custod', 'round', 'detention', 'jail'],
  ['kill', 'die', 'dead', 'death', 'slain', 'fatal', 'toll'],
  ['injur', 'wound', 'hurt'],
  ['gather', 'ralli', 'rally', 'protest', 'march', 'demonstrat', 'assembl'],
  ['win', 'won', 'gave', 'give', 'receiv', 'get', 'got', 'vote'],
  ['flee', 'fled', 'displac', 'evacuat'],
];
const STEM_OF = new Map(SAME.flatMap((group) => group.map((stem) => [stem, group[0] ?? stem] as const)));
const PEOPLE = /^(?:people|persons?|men|women|protesters?|demonstrators?|civilians?|detainees|marchers)$/;

function stem(word: string): string {
  const bare = word.replace(/(?:ations?|ments?|ings?|edly|ed|es|s|ly)$/, '');
  const short = bare.length >= 3 ? bare : word;
  for (const [head, group] of STEM_OF) if (short.startsWith(head)) return group;
  return short;
}

/** The words that say what happened: no numbers, no names, no small words. */
function eventWords(fact: Fact): Set<string> {
  const words = fact.statement.text.match(/[\p{L}][\p{L}'’-]+/gu) ?? [];
  return new Set(
    words
      .filter((word) => !/^\p{Lu}/u.test(word) && !STOP.has(word.toLowerCase()))
      .map((word) => stem(word.toLowerCase())),
  );
}

function unitOf({ unit }: Quantity): string | null {
  return unit === null ? null : PEOPLE.test(unit) ? 'people' : unit;
}

/** Times agree if they are resolved to the same, or say the same words; one without a time agrees with none that has one. */
function timeOf({ when }: Fact): string {
  return when ? (when.resolved ?? when.text.toLowerCase()) : '';
}

function about(fact: Fact): Set<string> {
  return new Set([
    ...fact.entities,
    ...fact.attributions.flatMap(({ entity }) => (entity === null ? [] : [entity])),
  ]);
}

function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

function agrees(a: Quantity, b: Quantity): boolean {
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  if (low.max !== null && high.value <= low.max) return true;
  return (
    high.value === low.value ||
    ((a.bound === 'about' || b.bound === 'about') && high.value <= low.value * 1.1)
  );
}

/**
 * Suggests which figures of different sources belong beside each other: same subject (an entity in common), same unit,
 * same event (most of their words) and same time. "Differs" or "agrees" says only whether the numbers are the same.
 *
 * `groupOf` names the group of a source, so that wire copies of one text (`isCopy`) count as one source; by default each
 * source is its own. Figures of one source are never paired. Facts without a quantity are ignored.
 */
export function compareFigures(
  facts: readonly Fact[],
  groupOf: (source: string) => string = (source) => source,
): FigurePair[] {
  // Only figures with an entity, a unit and a time in common are looked at together.
  const together = new Map<string, { fact: Fact; quantity: Quantity; group: string; words: Set<string> }[]>();
  for (const fact of facts) {
    if (!fact.target || fact.status === 'rejected') continue;
    const group = groupOf(fact.target.source);
    const words = eventWords(fact);
    for (const quantity of fact.quantities) {
      const unit = unitOf(quantity);
      if (unit === null) continue;
      for (const entity of about(fact)) {
        const key = `${entity}|${unit}|${timeOf(fact)}`;
        const list = together.get(key) ?? [];
        list.push({ fact, quantity, group, words });
        together.set(key, list);
      }
    }
  }
  const pairs = new Map<string, FigurePair>();
  for (const list of together.values()) {
    for (const [i, a] of list.entries()) {
      for (const b of list.slice(i + 1)) {
        if (a.group === b.group || overlap(a.words, b.words) < SAME_EVENT) continue;
        const [first, second] = [a.fact.id, b.fact.id].sort();
        if (first === undefined || second === undefined) continue;
        const kind = agrees(a.quantity, b.quantity) ? 'agrees' : 'differs';
        const key = `${first} ${second}`;
        if (pairs.get(key)?.kind !== 'agrees') pairs.set(key, { a: first, b: second, kind });
      }
    }
  }
  return [...pairs.values()];
}

/** Two figures are of one event when this share of the shorter statement's words is in the other. */
const SAME_EVENT = 0.6;

/** Words in a shingle: long enough that two articles share few by chance. */
const SHINGLE = 5;
/** A text is a copy when this share of the shorter one's shingles stands in the other. */
const COPIED = 0.7;

/** The shingles of a text as hashes: what stays the same when an agency's text is set by another publisher. */
export function shingles(text: string): Set<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map((word) => {
    let hash = 0x811c9dc5;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    return hash >>> 0;
  });
  const found = new Set<number>();
  for (let i = 0; i + SHINGLE <= hashes.length; i++) {
    let hash = 17;
    for (let k = 0; k < SHINGLE; k++) hash = (Math.imul(hash, 31) + (hashes[i + k] ?? 0)) | 0;
    found.add(hash);
  }
  return found;
}

/** Whether two texts are the same in substance (a wire copy, a shortened or lightly edited version): they count as one source. */
export function isCopy(a: string | Set<number>, b: string | Set<number>): boolean {
  const [x, y] = [typeof a === 'string' ? shingles(a) : a, typeof b === 'string' ? shingles(b) : b];
  if (x.size === 0 || y.size === 0) return false;
  // A short notice inside a long text is a quotation of it, not a copy.
  if (Math.min(x.size, y.size) < 0.3 * Math.max(x.size, y.size)) return false;
  return overlap(x, y) >= COPIED;
}
