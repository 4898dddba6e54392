// How far a clause goes to the right of its verb.
import { cueOf } from '../cues';
import { isRole } from '../role-words';
import type { Clause } from './clauses';
import { endsSaying } from './phrases';
import { dateAt, type Reading, type Unit, wordAt } from './reading';

const STOPS = new Set([';', ':', '–', '—', '-', '(', '…', '?', '!', '[', ']', '/', '|', '•']);
const BREAKS = /^(?:while|whereas|although|though|but|yet)$/;

/** Where the clause ends: before what says something new. */
export function endOf(reading: Reading, unit: Unit, clauses: readonly Clause[], n: number): number {
  const { tags } = reading;
  const { verb, via, under } = clauses[n] as Clause;
  const later = clauses.slice(n + 1);
  let k = verb.last;
  for (; k < unit.last; k++) {
    const word = wordAt(reading, k);
    const tag = tags[k];
    if (tag === 'quoted') continue;
    if (word === '(') {
      const close = bracketEnd(reading, unit, later, k);
      if (close === null) break;
      k = close;
      continue;
    }
    // "won 2 – 1": a score.
    const score = tags[k - 1] === 'num' && tags[k + 1] === 'num';
    if (tag === 'mark' && STOPS.has(word) && !score) break;
    if (tag === 'mark' && word === ',' && !goesOn(reading, unit, later, k)) {
      const close = asideEnd(reading, unit, later, k);
      if (close === null) break;
      k = close;
    }
    // "a separate but parallel investigation"
    const within =
      /^(?:det|poss)$/.test(tags[k - 2] ?? '') && tags[k + 1] === 'noun' && tags[k + 2] === 'noun';
    if (
      BREAKS.test(word) &&
      (tag === 'sub' || (tag === 'conj' && !within)) &&
      later.some((c) => c.verb.first > k)
    )
      break;
    // '… of "hiding," a charge that …'
    if (/^(?:det|pron|poss|name)$/.test(tag ?? '') && tags[k - 1] === 'quoted' && endsSaying(reading, k - 1))
      break;
    if (
      tag === 'conj' &&
      (later.some((c) => startsAt(reading, c, k + 1)) || /^(?:if|unless|when)$/.test(wordAt(reading, k + 1)))
    )
      break;
    const aside = via === 'relative' && under !== 'that';
    if (
      tag === 'conj' &&
      tags[k - 1] === 'quoted' &&
      endsSaying(reading, k - 1) &&
      (aside || later.length > 0)
    )
      break;
    // "Sunderland, who beat Norwich on Tuesday, at Wembley": the aside is over.
    if (
      aside &&
      word === ',' &&
      tags[k + 1] === 'prep' &&
      wordAt(reading, verb.first - 2) === ',' &&
      !dateAt(reading, k + 2)
    )
      break;
    // "although it is a setback they will go on": the main clause begins.
    if (
      tag === 'pron' &&
      under !== null &&
      /^(?:al)?though$|^(?:while|because|since|when|as)$/.test(under) &&
      /^(?:modal|have|be|do)$/.test(tags[k + 1] ?? '') &&
      later.some((c) => c.via === 'direct' && c.subject?.first === k && c.verb.first === k + 1)
    )
      break;
    if (word === 'according' && wordAt(reading, k + 1) === 'to') break;
    if (tag === 'ing' && tags[k + 1] === 'mark' && /^(?:say|tell)$/.test(cueOf(word) ?? '')) {
      k = withBefore(reading, verb.last, k);
      break;
    }
  }
  // "led 2-1 when Adeyemi": the clause that begins there goes on behind an aside.
  const cut = openEnd(reading, later, verb.last, k);
  if (cut !== null) for (k = cut; k > verb.last && tags[k - 1] === 'prep'; ) k--;
  // "questions with over fifty words, including"
  if (/^(?:including|as|like)$/.test(wordAt(reading, k - 1)) && tags[k - 1] === 'prep') k--;
  // Marks that end the sentence are no part of it.
  while (k > verb.last && tags[k - 1] === 'mark' && !/^[)\]%]$/.test(wordAt(reading, k - 1))) k--;
  while (
    k > verb.last &&
    (tags[k - 1] === 'conj' ||
      tags[k - 1] === 'sub' ||
      (tags[k - 1] === 'adv' && /^(?:ever|even|just|only)$/.test(wordAt(reading, k - 1))))
  )
    k--;
  return k;
}

/** Where a clause is cut short behind "when" or "who" and has no verb before `end`; null where none is. */
function openEnd(
  { tags, words }: Reading,
  later: readonly Clause[],
  low: number,
  end: number,
): number | null {
  for (let k = end - 1; k >= low && end - k < 12; k--) {
    if (words[k] !== ',' && !/^(?:name|noun|det|poss|sub|num|adv|prep)$/.test(tags[k] ?? '')) return null;
    if (tags[k] !== 'sub') continue;
    return /^(?:when|while|where|because|although|if|who|which)$/.test(words[k] ?? '') &&
      !later.some(({ verb }) => verb.first > k && verb.first < end)
      ? k
      : null;
  }
  return null;
}

/** 'with the prime minister saying, "…"': where that begins. */
function withBefore(reading: Reading, low: number, from: number): number {
  for (let k = from; k > low; k--) if (wordAt(reading, k) === 'with') return k;
  return from;
}

/** "sentenced X, the former president of Y, to 50 years": the comma after a description, when the clause goes on behind it. */
function asideEnd(reading: Reading, unit: Unit, later: readonly Clause[], open: number): number | null {
  const { tags } = reading;
  // "accused his opponent, Rep. Ann Holm, of"
  const named = tags[open - 1] === 'noun' && /^(?:name|noun)$/.test(tags[open + 1] ?? '');
  // "accused Berg of having voted, when he was a senator, for a bill"
  const hung = /^(?:when|who|which|where)$/.test(wordAt(reading, open + 1));
  if (!named && !hung && !/^(?:det|num|poss)$/.test(tags[open + 1] ?? '')) return null;
  for (let k = open + 1; k < Math.min(unit.last, open + 14); k++) {
    if (tags[k] === 'quoted' || (!hung && (later.some((c) => c.verb.first === k) || tags[k] === 'sub')))
      return null;
    if (wordAt(reading, k) !== ',') continue;
    const next = wordAt(reading, k + 1);
    return tags[k + 1] === 'to' || /^(?:in|on|at|for|of|from|by|into|after|over)$/.test(next) ? k : null;
  }
  return null;
}

/** The bracket that closes a short remark without a verb ("(1,200 miles)"); null when it is more than that. */
function bracketEnd(reading: Reading, unit: Unit, later: readonly Clause[], open: number): number | null {
  for (let k = open + 1; k < Math.min(unit.last, open + 12); k++) {
    if (later.some((c) => c.verb.first === k)) return null;
    if (wordAt(reading, k) === ')') return k;
  }
  return null;
}

/** Whether a clause of its own begins at token k: its subject, or its verb when it shares the subject before. */
function startsAt(reading: Reading, clause: Clause, k: number): boolean {
  let from = k;
  while (from < clause.verb.first && (reading.tags[from] === 'adv' || wordAt(reading, from) === 'then'))
    from++;
  if (clause.via === 'shared' || (clause.via === 'relative' && reading.tags[k - 1] === 'conj'))
    return clause.verb.first === from;
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
  // "in rugged, far-off areas"
  if (
    /^(?:prep|det|poss)$/.test(tags[k - 2] ?? '') &&
    /^(?:noun|past|part)$/.test(tags[k - 1] ?? '') &&
    /^(?:noun|past|part)$/.test(next ?? '') &&
    /^(?:noun|mark)$/.test(tags[k + 2] ?? '') &&
    !later.some((c) => c.verb.first === k + 1) &&
    !/s$/.test(wordAt(reading, k - 1))
  )
    return true;
  if (verbInside) return false;
  // "sank in 1994, killing 852 people"
  if (/^(?:killing|wounding|injuring|leaving|forcing|displacing|stranding)$/.test(word))
    return /^(?:num|det)$/.test(tags[k + 2] ?? '') || /^(?:at|more|some|about)$/.test(wordAt(reading, k + 2));
  // "fell $2, or 3 percent, to $40"
  if (next === 'to' && tags[k + 2] === 'num' && /^(?:num|noun)$/.test(tags[k - 1] ?? '')) return true;
  if (next === 'prep')
    return (
      !/^(?:with|as|like|despite|unlike|following|since|after|before|including)$/.test(word) ||
      dateAt(reading, k + 2) !== null
    );
  if (next === 'num' && /^\d{4}$/.test(word)) return true;
  if (next === 'name' && tags[k - 1] === 'name' && end - k <= 4) return true;
  // "met the mayor, Ann Holm": who that is belongs to it.
  if (
    next === 'name' &&
    isRole(wordAt(reading, k - 1)) &&
    end - k <= 4 &&
    !(wordAt(reading, end) === ',' && /^(?:prep|to)$/.test(tags[end + 1] ?? ''))
  )
    return true;
  // A list: some part before the clause's end is joined by a conjunction.
  let listed = false;
  for (let i = k + 1; i < unit.last; i++) {
    if (tags[i] === 'conj') {
      // "When Holm called, Berg, Dale and Lund left": the list leaves.
      const leaves = later.some(
        ({ subject, via }) => via === 'direct' && subject && subject.first <= i && i < subject.last,
      );
      listed =
        !leaves &&
        !later.some((c) => startsAt(reading, c, i + 1)) &&
        (i > k + 1 || later.length === 0 || endsList(reading, i + 1));
      break;
    }
    if (
      tags[i] === 'sub' ||
      (tags[i] === 'mark' && wordAt(reading, i) !== ',') ||
      later.some((c) => c.verb.first === i)
    )
      break;
  }
  const parallel = (next === 'ing' || next === 'past') && tags[k - 1] === next;
  const joins =
    parallel ||
    /^(?:most|least)$/.test(word) ||
    next === 'noun' ||
    next === 'name' ||
    next === 'num' ||
    next === 'conj' ||
    // "96 Germans, 2 Danes, an Austrian and an American"
    (next === 'det' && tags[k - 2] === 'num');
  return listed && joins;
}

/** "at Nordvik, Dolphin, and Norsk, and also led …": one more name behind names, and nothing that it does. */
function endsList({ tags }: Reading, from: number): boolean {
  let k = from;
  while (tags[k] === 'name') k++;
  return k > from && tags[k] === 'mark' && tags[from - 3] === 'name';
}
