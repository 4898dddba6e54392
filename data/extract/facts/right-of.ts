// What stands after a saying verb and belongs to the speaker: after "that", a colon, in quotation marks, or a clause.
import { lowerCase } from '../tables/lower-case';
import { contentEnd } from './content-end';
import type { Tokens } from './contents';
import { claimsObject, cueOf } from './cues';
import type { Clause } from './grammar/clauses';
import { endsSaying, phraseEnd } from './grammar/phrases';
import { dateAt, type Reading, type Unit, wordAt } from './grammar/reading';
import { PAST_ONLY } from './grammar/words';

const REPORTS = lowerCase.reports;

/** What stands after the cue, if it is what is said: after "that", a colon, in quotation marks, or a clause. */
export function rightOf(
  reading: Reading,
  unit: Unit,
  clauses: readonly Clause[],
  after: number,
  told: boolean,
): { content: Tokens; quoted: boolean } | null {
  const { tags } = reading;
  let k = after;
  // "agreed to buy the shares it lacks", "reported to an officer named Berg": deeds.
  if (tags[k] === 'to' && /^(?:agree|report)/.test(wordAt(reading, after - 1))) return null;
  if (told && tags[k] !== 'sub') {
    const whom = tags[k] === 'pron' ? k + 1 : phraseEnd(reading, k, unit.last);
    // "told the agency Norway had …": the name before the verb is its subject.
    const next = clauses.find((c) => c.verb.first >= k && c.via === 'direct')?.subject?.first ?? whom;
    k = next > k ? Math.min(whom, next) : whom;
    // "told the Post in an interview published on Monday that …"
    for (let i = k; i < Math.min(unit.last, k + 12) && !/^(?:mark|quoted|pron)$/.test(tags[i] ?? ''); i++)
      if (tags[i] === 'sub') {
        if (wordAt(reading, i) === 'that' && tags[i + 1] !== 'modal') k = i;
        break;
      }
  }
  const upTo = (first: number, quoted: boolean) => {
    const last = contentEnd(reading, unit, clauses, first);
    return last > first ? { content: { first, last }, quoted } : null;
  };
  for (; k < unit.last; k++) {
    const word = wordAt(reading, k);
    const tag = tags[k];
    // "pointed to the 'electric' drinks": marked words inside a phrase are not what is said.
    if (tag === 'quoted') {
      // 'said the president "has full confidence"', 'said it "regrets" …'
      if (!told && k > after && isSubjectOf(reading, after, k)) return upTo(after, false);
      // 'said Jobs' "extraordinary vision saved Apple"'
      if (!told && k > after && tags[k - 1] === 'poss' && k - after < 6 && isLong(reading, k))
        return upTo(after, false);
      return /^(?:det|poss|prep)$/.test(tags[k - 1] ?? '') || isObject(reading, k) ? null : upTo(k, true);
    }
    // "declared war, with the prime minister saying: …": another's words.
    if (
      tag === 'ing' &&
      /^(?:say|tell)$/.test(cueOf(word) ?? '') &&
      (/^(?:mark|sub|quoted)$/.test(tags[k + 1] ?? '') || wordAt(reading, k - 1) === 'by')
    )
      return null;
    if (word === ':') return k + 1 < unit.last ? upTo(k + 1, tags[k + 1] === 'quoted') : null;
    if (word === ',') {
      if (tags[k + 1] === 'quoted') return upTo(k + 1, true);
      // "claimed, without evidence, that …"
      const far = /^(?:prep|sub)$/.test(tags[k + 1] ?? '') ? 16 : 8;
      let close = k + 1;
      while (close < Math.min(unit.last, k + far) && wordAt(reading, close) !== ',') close++;
      // 'said her client, an engineer, "wept"'
      if (wordAt(reading, close) === ',' && tags[close + 1] === 'quoted' && k > after && !told)
        return /^(?:det|poss|name|noun|pron)$/.test(tags[after] ?? '') ? upTo(after, false) : null;
      if (wordAt(reading, close) !== ',' || wordAt(reading, close + 1) !== 'that') return null;
      k = close;
      continue;
    }
    if (tag === 'sub') {
      // "is recalling bikes after reports that …": what the reports say.
      if (word === 'that' && k - 1 > after && REPORTS.has(wordAt(reading, k - 1))) return null;
      // "have discovered tracks of a bird that may have weighed …": what the bird did.
      const next = clauses.find(({ verb }) => verb.first > k);
      if (
        word === 'that' &&
        k > after &&
        (tags[k - 1] === 'noun' || dateAt(reading, k - 1)) &&
        next?.via === 'relative' &&
        next.under === 'that'
      ) {
        // "says the attack Friday that closed the port was …"
        const whole =
          /^sa(?:id|ys)$/.test(wordAt(reading, after - 1)) && /^(?:det|poss)$/.test(tags[after] ?? '');
        return whole && clauses.some(({ verb }) => verb.first > next.verb.last && verb.last < unit.last - 1)
          ? upTo(after, false)
          : null;
      }
      // "confirmed that but said …"
      if (word === 'that' && tags[k + 1] === 'conj') return null;
      if (word === 'that') return upTo(k + 1, false);
      // 'said although X was known, "nobody has looked"'
      if (
        !told &&
        /^(?:although|though|while|if|when|unless|once)$/.test(word) &&
        mainAfter(reading, unit, clauses, k)
      )
        return upTo(k, false);
      return /^(?:how|why|what|where|who|when|if|whether|because|as|while|although|though|which|whose)$/.test(
        word,
      )
        ? null
        : upTo(k, false);
    }
    if (tag === 'mark') return null;
    const next = clauses.find((c) => c.verb.first >= k && c.via === 'direct' && c.subject?.first === k);
    // "claimed responsibility in a video posted online": a participle.
    if (
      next &&
      claimsObject(wordAt(reading, after - 1)) &&
      tag === 'noun' &&
      tags[next.verb.first] === 'past' &&
      !/^(?:det|poss|num|name|pron|sub|to)$/.test(tags[next.verb.last] ?? '')
    )
      return null;
    if (next && (next.under === null || next.under === 'that' || next.under === 'said'))
      return upTo(k, false);
    if (clauses.some((c) => c.verb.first === k)) return null;
  }
  return null;
}

const VERBAL =
  /^(?:is|are|wa?s|were|ha[sd]|have|will|would|can|could|may|might|must|should|do|does|did|never|[a-z]{2,}(?:[^s'’]s|ed))$/;

/** Whether tokens [first, quote) are what the quoted words, which begin small, are said of. */
function isSubjectOf(reading: Reading, first: number, quote: number): boolean {
  const { tags, tokens } = reading;
  const opening = tokens[quote + 1]?.text ?? '';
  const verb = /ly$/.test(opening) ? (tokens[quote + 2]?.text ?? '') : opening;
  if (!(VERBAL.test(verb) || PAST_ONLY.has(verb)) || dateAt(reading, first)) return false;
  for (let k = first; k < quote; k++) if (!/^(?:det|poss|noun|name|pron)$/.test(tags[k] ?? '')) return false;
  // "said US regulator the SEC" is one phrase too.
  const one = tags[quote - 1] === 'name' || phraseEnd(reading, first, quote) === quote;
  return !/^(?:det|poss)$/.test(tags[quote - 1] ?? '') && one;
}

/** Whether a quotation has words enough for a verb. */
function isLong({ quoteAt }: Reading, first: number): boolean {
  return quoteAt[first + 7] === quoteAt[first];
}

/** 'adding "and Emergency" to the name': a word or two in quotation marks that something is done with. */
function isObject(reading: Reading, first: number): boolean {
  const quotation = reading.quotations[reading.quoteAt[first] ?? -1];
  if (!quotation || endsSaying(reading, first)) return false;
  let last = first;
  while (reading.quoteAt[last] === reading.quoteAt[first]) last++;
  return last - first <= 4 && reading.tags[last] === 'to';
}

/** Whether a comma later in the unit ends a subordinate clause and what follows it is the main one. */
function mainAfter(reading: Reading, unit: Unit, clauses: readonly Clause[], from: number): boolean {
  let k = from;
  while (k < unit.last && reading.tags[k] !== 'mark') k++;
  if (wordAt(reading, k) !== ',') return false;
  return (
    reading.tags[k + 1] === 'quoted' || clauses.some((c) => c.via === 'direct' && c.subject?.first === k + 1)
  );
}

/** 'said only eight of the 48 workers she needed showed up': a phrase and then a verb, whose subject was not understood. */
export function unreadAfter(
  reading: Reading,
  unit: Unit,
  clauses: readonly Clause[],
  after: number,
): { content: Tokens; quoted: boolean } | null {
  const { tags } = reading;
  if (dateAt(reading, after) || !/^(?:det|poss|num|name|noun|adv)$/.test(tags[after] ?? '')) return null;
  const verb = clauses.find((c) => c.verb.first > after)?.verb;
  if (!verb) return null;
  for (let k = after; k < verb.first; k++) if (/^(?:mark|sub|quoted|to)$/.test(tags[k] ?? '')) return null;
  const last = contentEnd(reading, unit, clauses, after);
  return verb.last <= last ? { content: { first: after, last }, quoted: false } : null;
}

/** Verbs that carry what is cried, not what is told. */
export const VOCAL = /^(?:shout|yell|scream|chant|cr(?:y|ie)|whisper)/;

/** 'shouted "shame" from his bench and left': only the quotation is what was shouted. */
export function outcry({ quoteAt }: Reading, { first, last }: Tokens): Tokens {
  const at = quoteAt[first] ?? -1;
  let end = first;
  while (at >= 0 && end < last && quoteAt[end] === at) end++;
  return { first, last: end > first ? end : last };
}

/** 'When Dale told the House that all was well, I laughed': what is told ends where the main clause begins. */
export function beforeMain(
  reading: Reading,
  clauses: readonly Clause[],
  { under, first }: Clause,
  content: Tokens,
): Tokens {
  // "Given that Holm said 20 had gone, the rest …"
  const given =
    under === 'that' && /^(?:given|provided|assuming|considering)$/.test(wordAt(reading, first - 2));
  if (!given && !/^(?:when|as|after|before|while|since|although|though|because)$/.test(under ?? ''))
    return content;
  // "While Holm says the plant is safe, its neighbours …": also where the main clause was not understood.
  const contrasts = given || /^(?:while|although|though)$/.test(under ?? '');
  let verb = false;
  for (let k = content.first + 1; k < content.last; k++) {
    if (clauses.some((c) => c.verb.first === k)) verb = true;
    if (contrasts && verb && wordAt(reading, k) === ',') return { first: content.first, last: k };
    const starts = wordAt(reading, k) === ',' ? k + 1 : reading.tags[k - 1] === 'quoted' ? k : -1;
    const main = clauses.some((c) => c.via === 'direct' && c.under === null && c.subject?.first === starts);
    if (main) return { first: content.first, last: k };
  }
  return content;
}
