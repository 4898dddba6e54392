// Where what is said ends: at the unit's end, or where somebody else or the narrator takes over.
import { lowerCase } from '../tables/lower-case';
import { cueOf } from './cues';
import type { Clause } from './grammar/clauses';
import { endsSaying } from './grammar/phrases';
import { type Reading, type Unit, wordAt } from './grammar/reading';
import { cannotSpeak } from './who';

/** The end of what is said after a cue: the unit's end, or where somebody else or the narrator takes over. */
export function contentEnd(reading: Reading, unit: Unit, clauses: readonly Clause[], first: number): number {
  const { tags } = reading;
  let last = unit.last;
  let seen = false;
  for (let k = first; k < unit.last; k++) {
    if (tags[k] === 'quoted') {
      seen = true;
      continue;
    }
    const word = wordAt(reading, k);
    // "told us that aid — food and fuel — was late": what stands between dashes is inside.
    const close = /^[–—]$/.test(word) ? dashAfter(reading, unit, k) : null;
    if (close !== null && (!seen || (tags[k - 1] === 'quoted' && !endsSaying(reading, k - 1)))) {
      k = close;
      continue;
    }
    if (clauses.some((c) => c.verb.first === k)) seen = true;
    // "agrees that wages lag behind, though …": a verb that is not known as one.
    if (word === ',' && k > first + 2 && /^(?:but|though|although|whereas)$/.test(wordAt(reading, k + 1)))
      seen = true;
    if (/^[;–—]$/.test(word) && k > first + 3) seen = true;
    if (!seen) continue;
    // '"You will all burn" before he fled': a whole sentence is quoted, and what follows is told.
    if (
      k > first + 3 &&
      tags[k - 1] === 'quoted' &&
      tags[first] === 'quoted' &&
      reading.quoteAt[first] === reading.quoteAt[k - 1] &&
      /^(?:before|after|as|when|while|during|because|until|since)$/.test(word) &&
      /^\p{Lu}/u.test(reading.tokens[first + 1]?.text ?? '')
    ) {
      last = k;
      break;
    }
    if (word === ';' || (/^[–—]$/.test(word) && close === null)) {
      last = k;
      break;
    }
    // "she had not seen it but added: …", "saying it was over and dismissing …": the next saying is another.
    if (tags[k] === 'conj' && k > first && sayingAfter(reading, clauses, k + 1)) {
      last = k;
      break;
    }
    if (tags[k] === 'conj' && ownDeedAfter(reading, clauses, first, k)) {
      last = k;
      break;
    }
    const comma = word === ',' || tags[k - 1] === 'quoted';
    const at = word === ',' ? k + 1 : k;
    if (!comma) continue;
    const next = wordAt(reading, at);
    if (word === ',' && (reported(reading, unit, clauses, at) || sumsUp(reading, clauses, at))) {
      last = k;
      break;
    }
    const closed =
      tags[first] === 'quoted' &&
      tags[k - 1] === 'quoted' &&
      reading.quoteAt[first] === reading.quoteAt[k - 1];
    // 'said it "will want one", but questioned the pace'
    if (tags[k - 1] === 'quoted' && tags[at] === 'conj' && sharesSaying(reading, clauses, at + 1)) {
      last = k;
      break;
    }
    if (
      tags[at] === 'ing' &&
      (closed || cueOf(next) || /^(?:citing|quoting|contradicting|echoing)$/.test(next))
    ) {
      last = k;
      break;
    }
    // "every claim will be assessed, with the paper reporting …"
    if (word === ',' && next === 'with' && saysWithin(reading, at + 1, at + 8)) {
      last = k;
      break;
    }
    if (next === 'while' && counts(reading, first, k) && counts(reading, at, unit.last)) continue;
    if (
      /^(?:but|while|whereas|although|though|as)$/.test(next) &&
      clauses.some((c) => (c.via === 'direct' || next === 'as') && c.verb.first > at)
    ) {
      last = k;
      break;
    }
    if (
      next === 'according' ||
      (next === 'and' &&
        clauses.some(
          (c) =>
            c.via !== 'relative' &&
            c.first === at + 1 &&
            cueOf(wordAt(reading, c.verb.head)) &&
            !c.verb.passive,
        ))
    ) {
      last = k;
      break;
    }
  }
  while (last > first && tags[last - 1] === 'mark' && !/^[)\]%]$/.test(wordAt(reading, last - 1))) last--;
  return last;
}

/**
 * 'said it supports "reform" but stopped short of …': a past tense after a present, a future or a "would" is no longer what
 * was said, and neither is one that no "had" can carry, or one after the quoted end of what was said.
 */
function ownDeedAfter(reading: Reading, clauses: readonly Clause[], first: number, k: number): boolean {
  const next = clauses.find(({ verb }) => verb.first > k);
  const main = clauses.find(({ verb }) => verb.first >= first && verb.first < k);
  if (next?.via !== 'shared' || next.verb.tense !== 'past' || next.verb.passive) return false;
  for (let i = k + 1; i < next.verb.first; i++) if (reading.tags[i] !== 'adv') return false;
  const closes = reading.tags[k - 1] === 'quoted';
  // "had won them over but declined to give names"
  if (/^(?:declined|refused)$/.test(wordAt(reading, next.verb.head))) return true;
  if (!main) return closes && reading.tags[first] === 'quoted';
  if (/^(?:present|future|modal|plan)$/.test(main.verb.tense)) return true;
  const bare = reading.tags[next.verb.head] === 'finite';
  return main.verb.tense === 'perfect' && (bare || closes);
}

const sharesSaying = (reading: Reading, clauses: readonly Clause[], first: number): boolean =>
  clauses.some(
    ({ via, verb }) => via === 'shared' && verb.first === first && cueOf(wordAt(reading, verb.head)),
  );

/** ", the newspaper reported": whoever tells of it all stands at the end. */
function reported(reading: Reading, unit: Unit, clauses: readonly Clause[], first: number): boolean {
  return clauses.some(
    ({ verb, via, subject, under }) =>
      via === 'direct' &&
      under === null &&
      subject?.first === first &&
      verb.last >= unit.last - 1 &&
      cueOf(wordAt(reading, verb.head)) === 'say',
  );
}

/** ", a claim that …", ", testimony Democrats called …": the article's own word for what was said, and more about it. */
function sumsUp({ tags, words }: Reading, clauses: readonly Clause[], first: number): boolean {
  const noun = tags[first] === 'det' ? first + 1 : first;
  return (
    lowerCase.remark.has(words[noun] ?? '') &&
    (tags[noun + 1] === 'sub' ||
      clauses.some(
        ({ subject, under }) =>
          (subject?.first === noun + 1 && under === 'contact') ||
          // "a figure Mr Dale did not dispute"
          (subject?.first === first && tags[noun + 1] === 'name'),
      ))
  );
}

/** Whether a participle of saying stands between two tokens. */
function saysWithin({ tags, words }: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (tags[k] === 'ing' && /^(?:say|tell)$/.test(cueOf(words[k] ?? '') ?? '')) return true;
  return false;
}

/** The dash that closes what the one at k opens. */
function dashAfter(reading: Reading, { last }: Unit, k: number): number | null {
  for (let i = k + 1; i < last; i++) if (/^[–—]$/.test(wordAt(reading, i))) return i;
  return null;
}

/** Whether at token k a saying verb follows that shares the subject before it, or a participle of one. */
function sayingAfter(reading: Reading, clauses: readonly Clause[], from: number): boolean {
  const { tags } = reading;
  let k = from;
  while (tags[k] === 'adv') k++;
  const cue = cueOf(wordAt(reading, k));
  if (cue === null || cue === 'find') return false;
  if (tags[k] === 'ing') return cue === 'judge' || cue === 'say';
  const next = clauses.find((c) => c.verb.first === k && c.via === 'shared');
  if (!next) return false;
  // "said it had seen the letter but denied …", "said the vote was fair but called …": it or he is who speaks, and no vote does.
  const { first, last } = next.subject ?? { first: k, last: k };
  const nobody =
    /^(?:he|she|it|they)$/.test(wordAt(reading, first)) ||
    (last > first && cannotSpeak(reading, { first, last }));
  return (
    nobody || wordAt(reading, k + 1) === ':' || wordAt(reading, k + 1) === 'that' || tags[k + 1] === 'quoted'
  );
}

/** Whether tokens hold a share: "49 percent …, while 47 percent …" is one result. */
function counts(reading: Reading, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (/^(?:%|percent)$/.test(wordAt(reading, k))) return true;
  return false;
}
