// Around each finite verb its clause: who or what it is said of, and how far it goes.

import { phraseEnd } from '../who';
import { dateAt, type Reading, type Unit, wordAt } from './reading';
import type { Tag } from './tags';
import type { Verb } from './verbs';

/** How a verb comes by its subject: in front of it, from the verb before ("has denounced … and condemned"), or through "who". */
export type SubjectVia = 'direct' | 'shared' | 'relative' | 'none';

/** A finite verb with its subject and extent. Token indexes, [first, last). */
export interface Clause {
  verb: Verb;
  via: SubjectVia;
  /** The subject; for a relative clause what "who" stands for. */
  subject: { first: number; last: number } | null;
  /** Where the clause's own words begin: the subject, or the verb when the subject is not its own. */
  first: number;
  last: number;
  /** What stands before the subject makes it depend on another clause ("as", "while", "that"); its word. */
  under: string | null;
}

const NOMINAL = new Set<Tag>([
  'name',
  'noun',
  'num',
  'adv',
  'ing',
  'past',
  'part',
  'pres',
  'pron',
  'quoted',
  'not',
]);
const CLAUSAL = /^(?:after|before|since|until|till|as|than|once)$/;

/** Where the noun phrase that ends before token `last` begins; null when there is none. `low` is never passed. */
export function phraseStart(reading: Reading, low: number, last: number): number | null {
  const { tags } = reading;
  let k = last - 1;
  while (k >= low && (tags[k] === 'adv' || tags[k] === 'not') && !dateAt(reading, k)) k--;
  if (k < low || !(tags[k] && (NOMINAL.has(tags[k] as Tag) || tags[k] === 'det' || tags[k] === 'poss')))
    return null;
  if (tags[k] === 'pron') return k;
  let start = k + 1;
  for (; k >= low; k--) {
    const tag = tags[k] ?? 'mark';
    const prior = tags[k - 1];
    if (tag === 'det' || (tag === 'poss' && /^\p{L}/u.test(wordAt(reading, k)))) {
      start = k;
      const ofInfinitive = k - 3 >= low && tags[k - 2] === 'to' && isNoun(tags[k - 3]);
      if (prior !== 'prep' && prior !== 'conj' && prior !== 'det' && !ofInfinitive) break;
    } else if (tag === 'to') {
      if (k <= low || !isNoun(prior)) break;
      start = k;
    } else if (tag === 'prep') {
      if (CLAUSAL.test(wordAt(reading, k))) break;
      start = k;
      const particle = k - 3 >= low && tags[k - 2] === 'to' && isNoun(tags[k - 3]);
      if (!particle && !joinsNouns(tags, k, low)) break;
    } else if (tag === 'conj') {
      if (
        k === low ||
        /^(?:but|yet|nor)$/.test(wordAt(reading, k)) ||
        !(prior && (NOMINAL.has(prior) || prior === 'quoted'))
      )
        break;
      start = k;
    } else if (NOMINAL.has(tag) || tag === 'poss') {
      if (tag === 'pron' || (tag === 'quoted' && endsSaying(reading, k))) break;
      start = k;
    } else break;
  }
  return settle(reading, start, last);
}

const isNoun = (tag: Tag | undefined) =>
  tag === 'name' || tag === 'noun' || tag === 'num' || tag === 'quoted';

/** A quotation that ends in a mark of its own is a saying, not part of a noun phrase. */
function endsSaying({ text, quotations, quoteAt }: Reading, k: number): boolean {
  const quotation = quotations[quoteAt[k] ?? -1];
  return quotation !== undefined && /[.,!?…;]/.test(text[quotation.innerEnd - 1] ?? '');
}

/** A preposition between nouns belongs to the phrase; one at the clause's beginning does not. */
function joinsNouns(tags: readonly Tag[], k: number, low: number): boolean {
  return k > low && isNoun(tags[k - 1]);
}

/** Leaves out what stands before the phrase proper: adverbs, conjunctions, a fronted date or place. */
function settle(reading: Reading, from: number, last: number): number | null {
  const { tags, tokens } = reading;
  let start = from;
  while (start < last) {
    const tag = tags[start];
    const date = dateAt(reading, start);
    if (date && (tokens[last - 1]?.end ?? 0) > date.end && tags[start] !== 'det') {
      while (start < last && (tokens[start]?.start ?? 0) < date.end) start++;
    } else if (tag === 'adv' || tag === 'conj' || tag === 'not') start++;
    else if (tag === 'prep') {
      let k = start + 1;
      if (dateAt(reading, k)) {
        start = k;
        continue;
      }
      // "In Minsk the police": a determiner that no preposition leads starts the phrase.
      for (k++; k < last; k++)
        if (tags[k] === 'det' && tags[k - 1] !== 'prep' && tags[k - 1] !== 'conj') break;
      if (k >= last) return null;
      start = k;
    } else break;
  }
  // "to sign on Friday": what hangs on an infinitive is no subject.
  if (tags[start - 1] === 'to' && !/^(?:det|poss|name|num)$/.test(tags[start] ?? '')) return null;
  return start < last ? start : null;
}

/** The clauses of a unit, one for each finite verb, in order. */
export function findClauses(reading: Reading, unit: Unit, verbs: readonly Verb[]): Clause[] {
  const clauses: Clause[] = [];
  const verbAt = new Map<number, number>();
  for (const [n, verb] of verbs.entries()) for (let k = verb.first; k < verb.last; k++) verbAt.set(k, n);
  for (const [n, verb] of verbs.entries())
    clauses.push(startOf(reading, unit, verbs, verbAt, clauses, n, verb));
  for (const [n, clause] of clauses.entries()) clause.last = endOf(reading, unit, clauses, n);
  return clauses;
}

function startOf(
  reading: Reading,
  unit: Unit,
  verbs: readonly Verb[],
  verbAt: Map<number, number>,
  done: readonly Clause[],
  n: number,
  verb: Verb,
): Clause {
  const { tags } = reading;
  const make = (via: SubjectVia, first: number | null, last: number, under: string | null): Clause => ({
    verb,
    via: first === null && via === 'direct' ? 'none' : via,
    subject: first === null ? null : { first, last: bare(first, last) },
    first: via === 'direct' ? (first ?? verb.first) : verb.first,
    last: verb.last,
    under,
  });
  // Adverbs and dates between subject and verb are not the subject.
  const bare = (from: number, to: number) => {
    let end = to;
    while (end > from + 1 && (tags[end - 1] === 'adv' || dateAt(reading, end - 1))) end--;
    return end;
  };
  const previousVerb = verbs[n - 1];
  let low = Math.max(unit.first, previousVerb?.last ?? unit.first);
  let k = verb.first - 1;
  while (k >= low && (tags[k] === 'adv' || tags[k] === 'not') && !dateAt(reading, k)) k--;
  const tag = k >= low ? tags[k] : undefined;
  const word = k >= low ? wordAt(reading, k) : '';
  if (tag === 'sub' && /^(?:who|which|that|what)$/.test(word)) {
    let end = k;
    if (/^[,]$/.test(wordAt(reading, end - 1))) end--;
    const first = word === 'what' ? null : phraseStart(reading, boundary(reading, unit, end, verbAt), end);
    return make('relative', first, end, word);
  }
  const shared = (): Clause => {
    const subject = done[n - 1]?.subject ?? null;
    const via = done[n - 1]?.via === 'relative' ? 'relative' : 'shared';
    return make(
      subject ? via : 'none',
      subject?.first ?? null,
      subject?.last ?? 0,
      done[n - 1]?.under ?? null,
    );
  };
  if (tag === 'conj' || (word === ',' && wordAt(reading, k + 1) === 'then'))
    return n > 0 ? shared() : make('none', null, 0, null);
  if (word === ',' || word === ')' || word === '–' || word === '—') {
    const open = opening(reading, unit, verbAt, k);
    const first = open === null ? null : phraseStart(reading, boundary(reading, unit, open, verbAt), open);
    if (first !== null && open !== null) {
      const head = apposed(reading, unit, first);
      const clause = make('direct', head.first, k, underAt(reading, unit, head.first));
      clause.subject = { first: head.first, last: head.last ?? open };
      return clause;
    }
    return make('none', null, 0, null);
  }
  low = boundary(reading, unit, verb.first, verbAt);
  // "told the agency the vote was": whom it was told to is no part of what was told.
  if (
    previousVerb &&
    low === previousVerb.last &&
    /^(?:told|tells?)$/.test(wordAt(reading, previousVerb.head))
  )
    low = tags[low] === 'pron' ? low + 1 : Math.min(phraseEnd(reading, low, verb.first - 1), verb.first - 1);
  let first = phraseStart(reading, low, verb.first);
  // After another verb's object only what follows the last conjunction is this verb's subject.
  if (first !== null && low === previousVerb?.last && !isSay(reading, previousVerb))
    for (let i = verb.first - 1; i > first; i--)
      if (tags[i] === 'conj') {
        first = i + 1;
        break;
      }
  if (first === null) return make('direct', null, verb.first, null);
  if (n === 0) first = listed(reading, unit, verbAt, first, verb.first);
  // "the first whale his father ever named": a clause that hangs on a noun without a word for it.
  const hangs =
    previousVerb && low >= previousVerb.last && boundary(reading, unit, first, verbAt) === previousVerb.last;
  const contact =
    hangs &&
    !isSay(reading, previousVerb) &&
    tags[first - 1] !== 'conj' &&
    underAt(reading, unit, first) === null;
  return make('direct', first, verb.first, contact ? 'contact' : underAt(reading, unit, first));
}

/** "Trade, Industry and Energy": the parts of a list in front of a phrase that ends one. */
function listed(
  reading: Reading,
  unit: Unit,
  verbAt: Map<number, number>,
  from: number,
  last: number,
): number {
  let first = from;
  let joined = false;
  for (let k = first; k < last; k++) if (reading.tags[k] === 'conj') joined = true;
  while (joined && first - 2 > unit.first && wordAt(reading, first - 1) === ',') {
    const before = phraseStart(reading, boundary(reading, unit, first - 1, verbAt), first - 1);
    if (before === null || reading.tags[before - 1] === 'prep' || dateAt(reading, before)) break;
    first = before;
  }
  return first;
}

/** "X, an analyst at Y, a firm in Z, said": the name in front of several descriptions. */
function apposed(reading: Reading, unit: Unit, from: number): { first: number; last: number | null } {
  const { tags } = reading;
  const described = tags[from] === 'det' && wordAt(reading, from - 1) === ',' && tags[from - 2] === 'name';
  if (!described) return { first: from, last: null };
  let first = from - 2;
  while (first > unit.first && (tags[first - 1] === 'name' || tags[first - 1] === 'noun')) first--;
  if (tags[first - 1] === 'det') first--;
  return { first, last: from - 1 };
}

const SAY =
  /^(?:sa(?:id|ys?)|told|claim(?:ed|s)?|believe[ds]?|added|insist(?:ed|s)?|warned|thinks?|thought|argue[ds]?|announced|confirmed|reported|suggest(?:ed|s)?)$/;
const isSay = (reading: Reading, verb: Verb) => SAY.test(wordAt(reading, verb.head));

/** The first token after the last punctuation, subordinator or verb before `from`. */
function boundary(reading: Reading, unit: Unit, from: number, verbAt: Map<number, number>): number {
  for (let k = from - 1; k >= unit.first; k--) {
    const tag = reading.tags[k];
    if (tag === 'mark' || tag === 'sub' || verbAt.has(k) || (tag === 'quoted' && endsSaying(reading, k)))
      return k + 1;
  }
  return unit.first;
}

function underAt(reading: Reading, { first: low }: Unit, first: number): string | null {
  const k = first - 1;
  if (k < low) return null;
  return reading.tags[k] === 'sub' || CLAUSAL.test(wordAt(reading, k)) ? wordAt(reading, k) : null;
}

/** The comma, bracket or dash that opens what token `close` closes; null when nothing is enclosed. */
function opening(
  reading: Reading,
  { first }: Unit,
  verbAt: Map<number, number>,
  close: number,
): number | null {
  const mark = wordAt(reading, close);
  const want = mark === ')' ? '(' : mark;
  let verbs = 0;
  for (let k = close - 1; k > first; k--) {
    if (verbAt.has(k)) verbs++;
    if (wordAt(reading, k) !== want) continue;
    const next = reading.tags[k + 1];
    // With a verb inside it must be a relative clause.
    if (verbs > 0 && want === ',' && next !== 'sub') {
      if (close - k > 40) return null;
      continue;
    }
    // "Minsk, Belarus, and Kiev": the part before a list's last comma.
    return next === 'conj' ? null : k;
  }
  return null;
}

const STOPS = new Set([';', ':', '–', '—', '-', '(', '…', '?', '!', '[', ']', '/', '|', '•']);
const BREAKS = /^(?:while|whereas|although|though|but|yet)$/;

/** Where the clause ends: before what says something new. */
function endOf(reading: Reading, unit: Unit, clauses: readonly Clause[], n: number): number {
  const { tags } = reading;
  const { verb } = clauses[n] as Clause;
  const later = clauses.slice(n + 1);
  let k = verb.last;
  for (; k < unit.last; k++) {
    const word = wordAt(reading, k);
    const tag = tags[k];
    if (tag === 'quoted') continue;
    if (tag === 'mark' && STOPS.has(word)) break;
    if (tag === 'mark' && word === ',' && !goesOn(reading, unit, later, k)) break;
    if (BREAKS.test(word) && (tag === 'sub' || tag === 'conj') && later.some((c) => c.verb.first > k)) break;
    if (tag === 'conj' && later.some((c) => startsAt(reading, c, k + 1))) break;
    if (tag === 'conj' && tags[k - 1] === 'quoted' && endsSaying(reading, k - 1) && later.length > 0) break;
    if (word === 'according' && wordAt(reading, k + 1) === 'to') break;
  }
  // Marks that end the sentence are no part of it.
  while (k > verb.last && tags[k - 1] === 'mark' && !/^[)\]%]$/.test(wordAt(reading, k - 1))) k--;
  while (
    k > verb.last &&
    (tags[k - 1] === 'conj' ||
      (tags[k - 1] === 'adv' && /^(?:ever|even|just|only)$/.test(wordAt(reading, k - 1))))
  )
    k--;
  return k;
}

/** Whether a clause of its own begins at token k: its subject, or its verb when it shares the subject before. */
function startsAt(reading: Reading, clause: Clause, k: number): boolean {
  let from = k;
  while (from < clause.verb.first && (reading.tags[from] === 'adv' || wordAt(reading, from) === 'then'))
    from++;
  if (clause.via === 'shared') return clause.verb.first === from;
  return clause.via === 'direct' && (clause.subject?.first === from || clause.subject?.first === k);
}

/** Whether the clause goes on after the comma at k: lists, places, dates, prepositional phrases. */
function goesOn(reading: Reading, unit: Unit, later: readonly Clause[], k: number): boolean {
  const { tags } = reading;
  const word = wordAt(reading, k + 1);
  const next = tags[k + 1];
  let end = k + 1;
  while (end < unit.last && tags[end] !== 'mark') end++;
  const verbInside = later.some((c) => c.verb.first > k && c.verb.first < end);
  if ((word === 'such' && wordAt(reading, k + 2) === 'as') || word === 'including')
    return !verbInside || tags[k + 2] === 'sub';
  if (dateAt(reading, k + 1) && !verbInside) return true;
  if (verbInside) return false;
  if (next === 'prep')
    return (
      !/^(?:with|as|like|despite|unlike|following|since|after|before|including)$/.test(word) ||
      dateAt(reading, k + 2) !== null
    );
  if (next === 'num' && /^\d{4}$/.test(word)) return true;
  if (next === 'name' && tags[k - 1] === 'name' && end - k <= 4) return true;
  // A list: some part before the clause's end is joined by a conjunction.
  let listed = false;
  for (let i = k + 1; i < unit.last; i++) {
    if (tags[i] === 'conj') {
      listed = !later.some((c) => startsAt(reading, c, i + 1)) && (i > k + 1 || later.length === 0);
      break;
    }
    if (
      tags[i] === 'sub' ||
      (tags[i] === 'mark' && wordAt(reading, i) !== ',') ||
      later.some((c) => c.verb.first === i)
    )
      break;
  }
  const joins =
    /^(?:most|least)$/.test(word) || next === 'noun' || next === 'name' || next === 'num' || next === 'conj';
  return listed && joins;
}
