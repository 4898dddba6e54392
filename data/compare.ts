// Across sources: which figures speak of the same thing, and which texts are copies of one another.
// Pure functions on facts as they stand in the store; nothing is averaged, dropped or decided here.
import type { Fact, Quantity } from './model';

interface Figure {
  fact: Fact;
  quantity: Quantity;
  group: string;
  published: string | null;
  words: Set<string>;
}

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
/** Words for people of one event; men, women and civilians are only some of them. */
const PEOPLE = /^(?:people|persons?|protesters?|demonstrators?|detainees|marchers)$/;

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

/** Who won or lost something somewhere is not somebody else who did there: each fact's subject comes first. */
function sameSubject(a: Fact, b: Fact): boolean {
  const [one, other] = [a.entities[0], b.entities[0]];
  return !one || !other || a.entities.includes(other) || b.entities.includes(one);
}

/** Figures that say no time are of the time of their sources. */
const DAYS_APART = 14;
const DAY = 86_400_000;

function farApart(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) > DAYS_APART * DAY;
}

/**
 * Suggests which figures of different sources belong beside each other: same subject (an entity in common), same unit,
 * same event (most of their words) and same time. "Differs" or "agrees" says only whether the numbers are the same.
 *
 * `publishedOf` gives the day on which a source was published: a figure without a time is of about that day.
 * `groupOf` names the group of a source, so that wire copies of one text (`isCopy`) count as one source; by default each
 * source is its own. Figures of one source are never paired. Facts without a quantity are ignored.
 */
export function compareFigures(
  facts: readonly Fact[],
  groupOf: (source: string) => string = (source) => source,
  publishedOf: (source: string) => string | null = () => null,
): FigurePair[] {
  // Only figures with an entity, a unit and a time in common are looked at together.
  const together = new Map<string, Figure[]>();
  for (const fact of facts) {
    if (!fact.target || fact.status === 'rejected') continue;
    const group = groupOf(fact.target.source);
    const published = publishedOf(fact.target.source);
    const words = eventWords(fact);
    for (const quantity of fact.quantities) {
      const unit = unitOf(quantity);
      if (unit === null) continue;
      for (const entity of about(fact)) {
        const key = `${entity}|${unit}|${timeOf(fact)}`;
        const list = together.get(key) ?? [];
        list.push({ fact, quantity, group, published, words });
        together.set(key, list);
      }
    }
  }
  const pairs = new Map<string, FigurePair>();
  for (const list of together.values()) {
    for (const [i, a] of list.entries()) {
      for (const b of list.slice(i + 1)) {
        if (a.group === b.group || overlap(a.words, b.words) < SAME_EVENT) continue;
        if (!sameSubject(a.fact, b.fact)) continue;
        if (timeOf(a.fact) === '' && farApart(a.published, b.published)) continue;
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
/** A text is a copy when this share of the shorter one's shingles stands in the other: one word changed in ten leaves 59 %. */
const COPIED = 0.5;
/** A short one is the beginning of a long one when nearly all of it stands there, and it is no mere line. */
const SHORTENED = 0.9;
const LEAST_SHINGLES = 40;

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
  const shared = overlap(x, y);
  const [short, long] = [Math.min(x.size, y.size), Math.max(x.size, y.size)];
  // A line or a statement inside a long text is a quotation of it, not a copy.
  return short < 0.3 * long ? shared >= SHORTENED && short >= LEAST_SHINGLES : shared >= COPIED;
}
