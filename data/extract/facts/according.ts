// "According to X, …", "…, according to X", "By X's account, …": what a source that is only named is the source of.

import { leads as joins, type Tokens } from './contents';
import type { Clause } from './grammar/clauses';
import { phraseEnd } from './grammar/phrases';
import { dateAt, type Reading, type Unit, wordAt } from './grammar/reading';
import { nameBetween } from './speakers';
import type { Saying } from './speech';
import { hasNoun, headEntity } from './who';

/** The sayings of a unit that "according to" makes. */
export function accordingTo(reading: Reading, unit: Unit, clauses: readonly Clause[]): Saying[] {
  const found: Saying[] = [];
  const { tags } = reading;
  const account = byAccount(reading, unit);
  if (account) found.push(account);
  for (let k = unit.first; k + 2 < unit.last; k++) {
    const word = wordAt(reading, k);
    const leads = k === unit.first;
    const per = word === 'per' && (leads || wordAt(reading, k - 1) === ',');
    if (!(per || (word === 'according' && wordAt(reading, k + 1) === 'to')) || tags[k] === 'quoted') continue;
    if (/^(?:which|who)$/.test(wordAt(reading, k - 1))) continue;
    const from = per ? k + 1 : k + 2;
    const speaker = { first: from, last: phraseEnd(reading, from, unit.last) };
    // "according to her Facebook account"
    if (tags[speaker.last] === 'pres' && /^(?:mark|conj)$/.test(tags[speaker.last + 1] ?? 'mark'))
      speaker.last++;
    // "according to a study published June 2": the study says so.
    let dated = speaker.last;
    while (dated > from && dateAt(reading, dated - 1)) dated--;
    if (dated < speaker.last && /^(?:past|prep)$/.test(tags[dated - 1] ?? '')) {
      while (dated > from + 1 && /^(?:past|prep)$/.test(tags[dated - 1] ?? '')) dated--;
      speaker.last = dated;
    }
    const bare = leads && numberWithin(reading, unit, from);
    if (bare) speaker.last = bare;
    if (
      !hasNoun(reading, speaker) ||
      (per && !leads && (tags[from] === 'noun' || speaker.last < unit.last - 1))
    )
      continue;
    const trim = (first: number, last: number): Tokens | null => {
      let [a, b] = [first, last];
      while (a < b && (joins(reading, a) || (tags[a] === 'mark' && wordAt(reading, a) !== '"'))) a++;
      while (b > a && tags[b - 1] === 'mark' && !/^[)\]%]$/.test(wordAt(reading, b - 1))) b--;
      return b > a ? { first: a, last: b } : null;
    };
    // "X believes that …, according to Y": Y tells of X's words too, so nothing before is left out.
    const low = unit.first;
    let comma = skipTo(reading, unit, speaker.last);
    // "according to the team's coach, Ali Mehr, …"
    const named = nameBetween(reading, speaker, unit.last - 1);
    if (named) comma = wordAt(reading, named.last) === ',' ? named.last : unit.last;
    // "according to X, quoting Y, …"
    const subject = clauses.some((c) => c.via === 'direct' && c.subject?.first === comma + 1);
    if (tags[comma + 1] === 'ing' && !subject) comma = skipTo(reading, unit, comma + 1);
    // "according to AdImpact, a tracking firm.": what the source is.
    if (isDescription(reading, unit, comma)) comma = skipTo(reading, unit, comma + 1);
    // "Sales grew, but according to Holm …": what stands before is the article's.
    const turns = /^(?:but|and|yet|though)$/.test(wordAt(reading, k - 1)) && wordAt(reading, comma) === ',';
    const left = turns ? null : trim(afterColon(reading, clauses, low, k), k);
    const right =
      comma < unit.last && !bare
        ? trim(comma, unit.last)
        : left || !(bare || clauses.some((c) => c.first === speaker.last))
          ? null
          : trim(speaker.last, unit.last);
    const contents = left
      ? left &&
        right &&
        wordAt(reading, comma) === ',' &&
        (!/^(?:ing|sub)$/.test(tags[comma + 1] ?? '') || subject) &&
        tags[comma + 1] !== 'conj'
        ? [left, right]
        : [left]
      : right
        ? [right]
        : [];
    if (contents.length > 0)
      found.push({
        speaker: named ? { first: from, last: named.last } : speaker,
        entity: named?.entity ?? headEntity(reading, speaker.first, speaker.last),
        cue: { first: k, last: from },
        contents,
        whole: false,
        vow: false,
        tail: { first: speaker.last, last: comma },
        clause: null,
      });
  }
  return found;
}

/** "According to the ministry over 345 people …": where the sentence begins that no comma parts from its source. */
function numberWithin({ tags, words }: Reading, { last }: Unit, from: number): number | null {
  let k = from;
  while (k < last && /^(?:det|poss|noun|name|adv|prep)$/.test(tags[k] ?? '')) k++;
  if (tags[k] !== 'num') return null;
  while (/^(?:over|under|about|around|some|than|least|most)$/.test(words[k - 1] ?? '')) k--;
  while (/^(?:more|less|fewer|at)$/.test(words[k - 1] ?? '')) k--;
  return k > from + 1 ? k : null;
}

/** Whether a noun phrase without a verb follows the comma, up to the next one or the end. */
function isDescription({ tags, words }: Reading, { last }: Unit, comma: number): boolean {
  if (!/^(?:a|an|the|its|his|her|their)$/.test(words[comma + 1] ?? '')) return false;
  let k = comma + 2;
  while (k < last && /^(?:noun|name|prep|det|poss|num|adv|conj|ing|past)$/.test(tags[k] ?? '')) k++;
  // "a firm that tracks spending": up to the end of the sentence.
  if (k - comma > 2 && tags[k] === 'sub' && /^(?:that|which|who)$/.test(words[k] ?? ''))
    while (k < last && words[k] !== ',') k++;
  return k - comma > 2 && (k >= last - 1 || words[k] === ',');
}

/** "Neither has dented it: Britons spend 3 hours, according to X": only what stands behind the colon is sure to be X's. */
function afterColon(reading: Reading, clauses: readonly Clause[], low: number, end: number): number {
  for (let k = end - 1; k > low; k--)
    if (wordAt(reading, k) === ':' && reading.tags[k] === 'mark')
      return clauses.some(({ verb }) => verb.first > k && verb.first < end) ? k + 1 : low;
  return low;
}

/** "By X's account, …", "By X's own estimate, …", "In X's view, …" at the beginning of a sentence. */
function byAccount(reading: Reading, unit: Unit): Saying | null {
  const comma = skipTo(reading, unit, unit.first);
  let own = comma - 2;
  if (wordAt(reading, own) === 'own') own--;
  const speaker = { first: unit.first + 1, last: own };
  if (
    !/^(?:by|in)$/.test(wordAt(reading, unit.first)) ||
    comma + 1 >= unit.last ||
    own <= speaker.first ||
    !/^['’]s?$/.test(wordAt(reading, own)) ||
    !(
      wordAt(reading, unit.first) === 'by'
        ? /^(?:accounts?|estimates?|admission|count|reckoning)$/
        : /^(?:view|opinion|telling|words)$/
    ).test(wordAt(reading, comma - 1)) ||
    // "By Friday's count"
    /(?:day|week|month|year)$/.test(wordAt(reading, own - 1)) ||
    !hasNoun(reading, speaker)
  )
    return null;
  let last = unit.last;
  while (
    last > comma + 1 &&
    reading.tags[last - 1] === 'mark' &&
    !/^[")\]%]$/.test(wordAt(reading, last - 1))
  )
    last--;
  return {
    speaker,
    entity: headEntity(reading, speaker.first, speaker.last),
    cue: { first: comma - 1, last: comma },
    contents: [{ first: comma + 1, last }],
    whole: false,
    vow: false,
    tail: null,
    clause: null,
  };
}

function skipTo(reading: Reading, unit: Unit, from: number): number {
  let k = from;
  while (k < unit.last && wordAt(reading, k) !== ',') k++;
  return k;
}
