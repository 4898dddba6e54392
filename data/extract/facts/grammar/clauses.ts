// Around each finite verb its clause: who or what it is said of, and how far it goes.

import { cueOf } from '../cues';
import { cannotSpeak } from '../who';
import { endOf } from './extent';
import { CLAUSAL, phraseEnd, phraseStart, takesClause } from './phrases';
import { dateAt, type Reading, type Unit, wordAt } from './reading';
import {
  apposed,
  appositionBefore,
  bearer,
  boundary,
  bracketStart,
  chain,
  isHuman,
  listed,
  opening,
  personBefore,
} from './subjects';
import type { Verb } from './verb';

/** How a verb comes by its subject: in front of it, from the verb before ("has denounced … and condemned"), or through "who". */
type SubjectVia = 'direct' | 'shared' | 'relative' | 'none';

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
    while (
      end > from + 1 &&
      (tags[end - 1] === 'adv' || tags[end - 1] === 'prep' || dateAt(reading, end - 1))
    )
      end--;
    return end;
  };
  // "Only then was he able to": its subject stands behind it.
  if (
    /^(?:be|have|do|modal)$/.test(tags[verb.first] ?? '') &&
    /^(?:s?he|they|we)$/.test(wordAt(reading, verb.first + 1))
  )
    return make('none', null, 0, null);
  const previousVerb = verbs[n - 1];
  let low = Math.max(unit.first, previousVerb?.last ?? unit.first);
  let k = verb.first - 1;
  while (k >= low && (tags[k] === 'adv' || tags[k] === 'not') && !dateAt(reading, k)) k--;
  const tag = k >= low ? tags[k] : undefined;
  const word = k >= low ? wordAt(reading, k) : '';
  if (tag === 'sub' && /^(?:who|which|that|what)$/.test(word)) {
    let end = k;
    if (/^[,]$/.test(wordAt(reading, end - 1))) end--;
    const edge = boundary(reading, unit, end, verbAt);
    // "by an expert, who": the phrase after the preposition.
    const start =
      word === 'what'
        ? null
        : (phraseStart(reading, edge, end) ??
          (word === 'who' && tags[edge] === 'prep' ? phraseStart(reading, edge + 1, end) : null));
    // "drew criticism from rights groups, which called it …": who says so, not what they said.
    const speaks =
      word === 'which' && isHuman(wordAt(reading, end - 1)) && cueOf(wordAt(reading, verb.head)) !== null;
    const first = start !== null && (word === 'who' || speaks) ? bearer(reading, start, end) : start;
    // "Ann Holm of Nordvik in Moss, Norway, who": no place is "who", but the person before it.
    const person = word === 'who' && first !== null ? personBefore(reading, unit, first, end) : null;
    if (person) return make('relative', person.first, person.last, word);
    return make('relative', first, end, word);
  }
  // "has not confirmed or denied": what is not done shares no subject.
  const denied =
    word === 'nor' || (word === 'or' && previousVerb !== undefined && isNegated(reading, previousVerb));
  const shared = (): Clause => {
    if (denied) return make('none', null, 0, null);
    // "The two spoke by phone, the ministry said, and agreed to meet": it is the two who agreed.
    const said = done[n - 1];
    const put =
      said?.via === 'direct' &&
      wordAt(reading, said.first - 1) === ',' &&
      wordAt(reading, said.verb.last) === ',' &&
      said.verb.last + 1 === k &&
      cueOf(wordAt(reading, said.verb.head)) === 'say';
    const main = put && done[n - 2]?.via === 'direct' && done[n - 2]?.under === null ? done[n - 2] : null;
    // "The bridge was unsafe, Holm said, and called for …": no bridge calls.
    const calls = cueOf(wordAt(reading, verb.head)) !== null && tags[verb.last] !== 'to';
    const before = main?.subject && !(calls && cannotSpeak(reading, main.subject)) ? main : said;
    const subject = before?.subject ?? null;
    const via = before?.via === 'relative' ? 'relative' : 'shared';
    return make(subject ? via : 'none', subject?.first ?? null, subject?.last ?? 0, before?.under ?? null);
  };
  if (tag === 'conj' || (word === ',' && wordAt(reading, k + 1) === 'then'))
    return n > 0 ? shared() : make('none', null, 0, null);
  if (word === ',' || word === ')' || word === '–' || word === '—') {
    const chained = word === ',' ? chain(reading, unit, verbAt, k) : null;
    if (chained)
      return { ...make('direct', chained.first, k, underAt(reading, unit, chained.first)), subject: chained };
    // "The staff, which represents Rogers, Craig and Mayes, spoke up": what it represents does not speak.
    const object = done[n - 1];
    const open = opening(reading, unit, verbAt, k);
    if (
      object?.via === 'relative' &&
      object.subject &&
      open !== null &&
      phraseStart(reading, boundary(reading, unit, open, verbAt), open) === object.verb.last
    ) {
      const { first, last } = object.subject;
      return { ...make('direct', first, k, underAt(reading, unit, first)), subject: { first, last } };
    }
    const end = open !== null && wordAt(reading, open - 1) === ')' ? bracketStart(reading, unit, open) : open;
    const first = end === null ? null : phraseStart(reading, boundary(reading, unit, end, verbAt), end);
    // "missiles, which, he said, would": what is said of them hangs on "which".
    if (first !== null && open !== null && wordAt(reading, open + 2) === ',' && tags[open + 1] === 'sub')
      return make('relative', first, open, wordAt(reading, open + 1));
    if (first !== null && open !== null) {
      const person = wordAt(reading, open + 1) === 'who' ? personBefore(reading, unit, first, open) : null;
      const head =
        person ??
        apposed(
          reading,
          unit,
          (word === ')' ? n === 0 : tags[open + 1] === 'sub')
            ? listed(reading, unit, verbAt, first, open)
            : first,
        );
      const clause = make('direct', head.first, k, underAt(reading, unit, head.first));
      clause.subject = { first: head.first, last: head.last ?? end ?? open };
      return clause;
    }
    return make('none', null, 0, null);
  }
  const ahead = done[n - 1];
  // "The man who robbed the bank has been jailed": the verb after a relative clause belongs to what "who" stands for.
  if (
    ahead?.via === 'relative' &&
    ahead.subject &&
    !isSay(reading, ahead.verb) &&
    isStrong(reading, ahead.verb, verb)
  ) {
    const { first, last } = ahead.subject;
    let plain = last + 1 === ahead.verb.first;
    for (let i = ahead.verb.last; i < verb.first; i++)
      if (
        /^(?:mark|sub|conj|quoted|pron)$/.test(tags[i] ?? '') ||
        CLAUSAL.test(wordAt(reading, i)) ||
        takesClause(reading, i)
      )
        plain = false;
    if (plain && !ahead.verb.copula && tags[first] !== 'pron') {
      const clause = make('direct', first, verb.first, underAt(reading, unit, first));
      clause.subject = { first, last };
      return clause;
    }
  }
  // "the alliance he leads had won", "the best it can do is": what the clause between hangs on.
  if (
    ahead?.subject &&
    ahead.via === 'direct' &&
    ahead.verb.last === verb.first &&
    tags[ahead.first] === 'pron'
  ) {
    const end = ahead.subject.first;
    const noun = /^(?:noun|name)$/.test(tags[end - 1] ?? '')
      ? phraseStart(reading, boundary(reading, unit, end, verbAt), end)
      : null;
    if (noun !== null && /^(?:det|poss)$/.test(tags[noun] ?? '')) {
      ahead.under = 'contact';
      return {
        ...make('direct', noun, verb.first, underAt(reading, unit, noun)),
        subject: { first: noun, last: end },
      };
    }
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
  if (
    first !== null &&
    low === previousVerb?.last &&
    !isSay(reading, previousVerb) &&
    !CLAUSAL.test(wordAt(reading, first - 1))
  )
    for (let i = verb.first - 1; i > first; i--)
      if (tags[i] === 'conj') {
        first = i + 1;
        break;
      }
  if (first === null) return make('direct', null, verb.first, null);
  // "Experts from the Academy (NAS) and the ministry estimated": what stands before the bracket is part of it.
  if (n === 0 && tags[first - 1] === 'conj' && wordAt(reading, first - 2) === ')') {
    const open = bracketStart(reading, unit, first - 1);
    first = phraseStart(reading, boundary(reading, unit, open, verbAt), open) ?? first;
  }
  if (n === 0) first = listed(reading, unit, verbAt, first, verb.first);
  // "the first whale his father ever named": a clause that hangs on a noun without a word for it.
  const hangs =
    previousVerb && low >= previousVerb.last && boundary(reading, unit, first, verbAt) === previousVerb.last;
  const contact =
    appositionBefore(reading, unit, first) !== null ||
    (hangs &&
      !isSay(reading, previousVerb) &&
      tags[first - 1] !== 'conj' &&
      underAt(reading, unit, first) === null);
  // "told the agency the vote was unfair": it is somebody's, even where nobody finds out whose.
  const under = contact
    ? 'contact'
    : takesClause(reading, first - 1)
      ? 'said'
      : (underAt(reading, unit, first) ?? (hangs && tags[first - 1] !== 'conj' ? 'said' : null));
  return make('direct', first, verb.first, under);
}

/** A verb that cannot be a participle: with an auxiliary, a form that is only past, or behind the infinitive of the one before. */
const isStrong = ({ tags }: Reading, before: Verb, { first }: Verb) =>
  /^(?:be|have|do|modal|finite)$/.test(tags[first] ?? '') ||
  tags[before.last] === 'to' ||
  /^(?:det|poss|noun|name)$/.test(tags[first + 1] ?? '');

/** "is not", "has never" */
export function isNegated(reading: Reading, { first, last }: Verb): boolean {
  for (let k = first; k < last; k++)
    if (reading.tags[k] === 'not' || /n['’]t$/.test(wordAt(reading, k))) return true;
  return false;
}

/** Whether what follows a verb may be a clause without "that". */
const isSay = (reading: Reading, verb: Verb) =>
  /^(?:say|tell|find)$/.test(cueOf(wordAt(reading, verb.head)) ?? '');

function underAt(reading: Reading, { first: low }: Unit, first: number): string | null {
  const k = first - 1;
  if (k < low) return null;
  return reading.tags[k] === 'sub' || CLAUSAL.test(wordAt(reading, k)) ? wordAt(reading, k) : null;
}
