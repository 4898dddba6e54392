// Noun phrases: where they begin and end.
import { isRole } from '../role-words';
import { dateAt, type Reading, wordAt } from './reading';
import type { Tag } from './tags';

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
/** Prepositions that a clause may follow as well as a noun phrase. */
export const CLAUSAL = /^(?:after|before|since|until|till|as|than|once)$/;

const SAYING = /^(?:saying|adding|claiming|insisting|arguing|warning|noting|telling|writing|believing)$/;

/** Where the noun phrase that ends before token `last` begins; null when there is none. `low` is never passed. */
export function phraseStart(reading: Reading, low: number, last: number): number | null {
  const { tags } = reading;
  let k = last - 1;
  while (k >= low && (tags[k] === 'adv' || tags[k] === 'not') && !dateAt(reading, k)) k--;
  if (k < low || !(tags[k] && (NOMINAL.has(tags[k] as Tag) || tags[k] === 'det' || tags[k] === 'poss')))
    return null;
  // "one of them"
  if (tags[k] === 'pron') {
    // "the internet itself"
    if (/sel(?:f|ves)$/.test(wordAt(reading, k)) && k > low && isNoun(tags[k - 1]))
      return phraseStart(reading, low, k);
    const part = wordAt(reading, k - 1) === 'of' && k - 2 >= low ? k - 2 : k;
    // "A third of them"
    return part < k && part > low && tags[part - 1] === 'det' ? part - 1 : part;
  }
  let start = k + 1;
  for (; k >= low; k--) {
    const tag = tags[k] ?? 'mark';
    const prior = tags[k - 1];
    // "adding the mineral to salt is …": what somebody does is the subject.
    if (tag === 'det' && prior === 'ing' && k - 1 === low) {
      start = k - 1;
      break;
    }
    if (tag === 'det' || (tag === 'poss' && /^\p{L}/u.test(wordAt(reading, k)))) {
      start = k;
      const ofInfinitive = k - 3 >= low && tags[k - 2] === 'to' && isNoun(tags[k - 3]);
      // "access to the camp": no infinitive, so what stands before belongs to it.
      const toNoun = prior === 'to' && k - 2 >= low && isNoun(tags[k - 2]);
      if (
        prior !== 'prep' &&
        !toNoun &&
        prior !== 'conj' &&
        prior !== 'det' &&
        !(prior === 'poss' && tag === 'det') &&
        // "boats crossing the Channel"
        !(prior === 'ing' && k - 2 >= low && (isNoun(tags[k - 2]) || wordAt(reading, k - 2) === 'those')) &&
        !ofInfinitive
      )
        break;
    } else if (tag === 'to') {
      if (k <= low || prior !== 'noun') break;
      start = k;
    } else if (tag === 'prep') {
      // "Republicans such as Bush have called"
      if (wordAt(reading, k - 1) === 'such' && k - 2 >= low && isNoun(tags[k - 2])) {
        k--;
        start = k;
        continue;
      }
      if (CLAUSAL.test(wordAt(reading, k))) break;
      start = k;
      const particle = k - 3 >= low && tags[k - 2] === 'to' && isNoun(tags[k - 3]);
      // "a letter seen by the agency", "people briefed on the matter"
      const agent = k - 2 >= low && /^(?:past|part|ing)$/.test(prior ?? '') && isNoun(tags[k - 2]);
      if (!particle && !agent && !joinsNouns(tags, k, low)) break;
    } else if (tag === 'conj') {
      if (
        k === low ||
        /^(?:but|yet)$/.test(wordAt(reading, k)) ||
        !(prior && (NOMINAL.has(prior) || prior === 'quoted'))
      )
        break;
      start = k;
    } else if (NOMINAL.has(tag) || tag === 'poss') {
      // "he and the government"
      if (tags[k + 1] === 'conj' && /^s?he$/.test(wordAt(reading, k))) start = k;
      if (tag === 'pron' || (tag === 'quoted' && endsSaying(reading, k))) break;
      // "to ensure Iran does not develop one"
      if (tag === 'pres' && k < last - 1 && takesClause(reading, k)) break;
      // ", saying Moscow saw …": the saying is not what is said.
      if (tag === 'ing' && k < last - 1 && SAYING.test(wordAt(reading, k))) break;
      start = k;
    } else break;
  }
  const named = CLAUSAL.test(wordAt(reading, start - 1)) ? besideName(reading, start, last) : last;
  const settled = settle(
    reading,
    named < last && (reading.mentionAt[last - 1] ?? -1) >= 0 ? named : start,
    last,
  );
  return settled === null ? null : withBound(reading, low, settled);
}

/** "to ensure", "to say": an infinitive that a clause may follow without "that". */
export const takesClause = ({ tags, words }: Reading, k: number): boolean =>
  tags[k - 1] === 'to' &&
  /^(?:ensure|say|think|believe|know|hope|show|prove|claim|see)$/.test(words[k] ?? '');

const isNoun = (tag: Tag | undefined) =>
  tag === 'name' || tag === 'noun' || tag === 'num' || tag === 'quoted';

/** A quotation that ends in a mark of its own is a saying, not part of a noun phrase. */
export function endsSaying({ text, quotations, quoteAt }: Reading, k: number): boolean {
  const quotation = quotations[quoteAt[k] ?? -1];
  if (quotation === undefined) return false;
  // The mark may stand inside a quotation inside this one.
  const last = /[^'’”"\s]['’”"\s]{0,3}$/.exec(
    text.slice(Math.max(quotation.innerStart, quotation.innerEnd - 4), quotation.innerEnd),
  );
  return /^[.,!?…;–—-]/.test(last?.[0] ?? '');
}

/** A preposition between nouns belongs to the phrase; one at the clause's beginning does not. */
function joinsNouns(tags: readonly Tag[], k: number, low: number): boolean {
  return k > low && isNoun(tags[k - 1]);
}

/** "Only about £5m", "not all members": without the first word it would be another statement. */
function withBound(reading: Reading, low: number, start: number): number {
  const word = wordAt(reading, start - 1);
  const next = reading.tags[start] ?? '';
  const only = /^(?:only|barely|hardly|nearly|almost)$/.test(word) && /^(?:det|num|noun)$/.test(next);
  const not = word === 'not' && /^(?:all|every|everyone|many|much|even)$/.test(wordAt(reading, start));
  return start > low && (only || not) ? start - 1 : start;
}

/** Leaves out what stands before the phrase proper: adverbs, conjunctions, a fronted date or place. */
function settle(reading: Reading, from: number, last: number): number | null {
  const { tags, tokens } = reading;
  let start = from;
  while (start < last) {
    const tag = tags[start];
    // "today's announcement": whose it is belongs to the phrase.
    if (tags[start + 1] === 'poss') break;
    const date = dateAt(reading, start);
    const owned =
      date !== null &&
      reading.text[date.end] !== ' ' &&
      /^['’]/.test(reading.text.slice(date.end, date.end + 1));
    if (date && !owned && (tokens[last - 1]?.end ?? 0) > date.end && tags[start] !== 'det') {
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
        if (
          (tags[k] === 'det' || (tags[k] === 'num' && isNoun(tags[k - 1]) && tags[k - 1] !== 'num')) &&
          tags[k - 1] !== 'prep' &&
          tags[k - 1] !== 'conj'
        )
          break;
      if (k >= last) k = besideName(reading, start + 1, last);
      if (k >= last) return null;
      start = k;
    } else break;
  }
  // "to sign on Friday": what hangs on an infinitive is no subject.
  if (tags[start - 1] === 'to' && !/^(?:det|poss|name|num)$/.test(tags[start] ?? '')) return null;
  return start < last ? start : null;
}

/**
 * Where the subject begins after a fronted phrase without a determiner, which a name bounds: "After consultation
 * Washington had", "In Minsk police detained"; else `last`.
 */
function besideName(
  { tags, mentionAt, mentions, types, words }: Reading,
  first: number,
  last: number,
): number {
  const edge = (mentionAt[last - 1] ?? -1) >= 0;
  // "From the day Holm arrived": her arrival says which day.
  if (edge && /^(?:day|moment|way|reason)$/.test(words[last - 2] ?? '')) return last;
  let k = edge ? last - 1 : first;
  if (edge) {
    while (k > first && mentionAt[k - 1] === mentionAt[last - 1]) k--;
    return k > first && tags[k - 1] === 'noun' && !isRole(words[k - 1] ?? '') ? k : last;
  }
  const place = mentions[mentionAt[first] ?? -1];
  if (!place || types.get(place.entity) !== 'place' || tags[last - 1] !== 'noun') return last;
  while (k < last && mentionAt[k] === mentionAt[first]) k++;
  return k < last && tags[k] === 'noun' && /(?:[^s]s|police|people)$/.test(words[last - 1] ?? '') ? k : last;
}

const KNOWS = /^(?:familiar with|close to|briefed on|involved in|privy to)$/;

/** The end of the noun phrase that begins at token `first`: its nouns and what "of" or "for" adds. */
export function phraseEnd(reading: Reading, first: number, limit: number): number {
  const { tags } = reading;
  let k = first;
  for (; k < limit; k++) {
    const tag = tags[k];
    // "one of them"
    if (tag === 'pron') return k === first || wordAt(reading, k - 1) === 'of' ? k + 1 : k;
    if (tag === 'num' && (tags[k - 1] === 'name' || tags[k - 1] === 'noun') && k > first) break;
    if (tag === 'det' && k > first && tags[k - 1] !== 'prep' && tags[k - 1] !== 'det') break;
    // "a report by the ministry": whose it is.
    const byWhom =
      /^(?:by|from)$/.test(wordAt(reading, k)) &&
      /^(?:report|study|survey|poll|data|statement|figures|research|analysis|estimates?|documents?)$/.test(
        wordAt(reading, k - 1),
      );
    // "a person familiar with the matter", "a source close to the talks", "people briefed on the plan"
    const knows = KNOWS.test(`${wordAt(reading, k)} ${wordAt(reading, k + 1)}`);
    if (knows && k > first && tags[k - 1] === 'noun') {
      k++;
      continue;
    }
    if (tag === 'prep' && (k === first || !(byWhom || /^(?:of|for)$/.test(wordAt(reading, k))))) break;
    if (tag === 'conj' && !(tags[k - 1] === 'name' && tags[k + 1] === 'name')) break;
    const nominal =
      tag === 'name' ||
      tag === 'noun' ||
      tag === 'num' ||
      tag === 'det' ||
      tag === 'poss' ||
      tag === 'prep' ||
      tag === 'conj';
    const nounAfterAll =
      (tag === 'pres' || tag === 'past') &&
      k > first &&
      /^(?:det|poss|noun)$/.test(tags[k - 1] ?? '') &&
      tag === 'pres';
    const describing =
      nounAfterAll ||
      ((tag === 'past' || tag === 'ing' || tag === 'pres' || tag === 'part' || tag === 'adv') &&
        k + 1 < limit &&
        (tags[k + 1] === 'noun' || tags[k + 1] === 'name'));
    if (!nominal && !describing) break;
  }
  return k;
}
