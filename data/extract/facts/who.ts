// Who a noun phrase is: the entity at its head, if it has one. "EU countries" are not the EU, "Putin's spokesman" is not Putin.

import type { FoundMention } from '../analysis';
import { inside } from '../in-order';
import { lowerCase } from '../tables/lower-case';
import { type Reading, wordAt } from './grammar/reading';
import { isHuman } from './grammar/subjects';
import { COLLECTIVE } from './grammar/words';
import { officeHolder } from './offices';
import { isRole } from './role-words';

/** Phrases in which a union's name only says whose members are meant. */
const MEMBERS = lowerCase['union-member'];

/** Letters that stand behind a person's name and are none of it. */
const AFTER_NAME = /^(?:[KQ]C|MPs?|MEP|MSP|MS|TD|MLA|[OMC]BE|PhD|MD)$/;

/** The entity that the noun phrase [first, last) stands for, or null. */
export function headEntity(reading: Reading, first: number, last: number): string | null {
  const { mentionAt, mentions, tokens, tags, types } = reading;
  let end = last;
  // The phrase's head stands before its first preposition, comma or bracket; a preposition inside a name is none.
  for (let k = first; k < last; k++) {
    const inside = (mentionAt[k] ?? -1) >= 0;
    // "Secretary of State Jane Roe"
    const office =
      tags[k] === 'prep' &&
      tags[k + 1] === 'name' &&
      (mentionAt[k + 1] ?? -1) < 0 &&
      types.get(mentions[mentionAt[k + 2] ?? -1]?.entity ?? '') === 'person';
    if (office || headsOffice(reading, first, k, last)) continue;
    if (
      !inside &&
      k > first &&
      (tags[k] === 'prep' || tags[k] === 'mark' || tags[k] === 'sub' || tags[k] === 'to')
    ) {
      end = k;
      break;
    }
    // "Chairman and Chief Executive Ann Holm"
    const titles =
      isRole(wordAt(reading, k - 1)) &&
      /^\p{Lu}/u.test(tokens[first]?.text ?? '') &&
      /^\p{Lu}/u.test(tokens[k + 1]?.text ?? '') &&
      tags[first] !== 'det' &&
      (mentionAt[k + 1] ?? -1) < 0;
    if (!inside && tags[k] === 'conj' && !titles) return null;
  }
  // "Ann Holm herself"
  while (
    end > first + 1 &&
    (/^(?:adv|mark)$/.test(tags[end - 1] ?? '') || /self$/.test(wordAt(reading, end - 1)))
  )
    end--;
  // "Helen Marsh KC", "Owen Tudor MP"
  if (end > first + 1 && AFTER_NAME.test(tokens[end - 1]?.text ?? '') && (mentionAt[end - 1] ?? -1) < 0)
    end--;
  const kind = kindBehind(reading, end);
  if (kind > 0 && end - kind > first) end -= kind;
  const mention = mentions[mentionAt[end - 1] ?? -1];
  if (!mention) return officeHolder(reading, first, end);
  if (mention.end !== tokens[end - 1]?.end) return null;
  // A demonym heads a phrase only in "the Belarusian", which is no country.
  if (mention.kind === 'demonym') return null;
  return mention.entity;
}

/** "TASS news agency", "the Guardian newspaper": how many words say what a body is behind its name. */
function kindBehind({ words, mentionAt, mentions, types }: Reading, end: number): number {
  // "Xinhua News Agency" is a name as a whole.
  if ((mentionAt[end - 1] ?? -1) >= 0) return 0;
  const length = /^(?:newspaper|daily|weekly|magazine|broadcaster|party)$/.test(words[end - 1] ?? '')
    ? 1
    : words[end - 1] === 'agency' && words[end - 2] === 'news'
      ? 2
      : 0;
  const before = mentions[mentionAt[end - 1 - length] ?? -1];
  return before && before.kind !== 'demonym' && types.get(before.entity) === 'organisation' ? length : 0;
}

/** "Head of financial reporting Ann Holm", "attorney for Ohio Ole Berg": what an office is for stands before the name. */
function headsOffice(
  { tags, words, mentionAt, mentions, types }: Reading,
  first: number,
  of: number,
  last: number,
): boolean {
  const typeAt = (k: number) => types.get(mentions[mentionAt[k] ?? -1]?.entity ?? '');
  if (typeAt(last - 1) !== 'person') return false;
  let k = of + 1;
  if (isRole(words[of - 1] ?? '') && /^(?:place|organisation)$/.test(typeAt(k) ?? '')) {
    while (k < last && mentionAt[k] === mentionAt[of + 1]) k++;
    return mentionAt[k] === mentionAt[last - 1];
  }
  if (
    words[of] !== 'of' ||
    of > first + 2 ||
    !/^(?:head|chief|director|chair|commissioner)$/.test(words[of - 1] ?? '')
  )
    return false;
  while (k < last && (tags[k] === 'noun' || tags[k] === 'ing')) k++;
  return k > of + 1 && mentionAt[k] === mentionAt[last - 1];
}

/** The entities that tokens [first, last) mention, in order, without those that only describe ("EU" in "EU countries"). */
export function entitiesIn(reading: Reading, ranges: readonly { start: number; end: number }[]): string[] {
  const mentions = inside(reading.mentions, ranges).filter((mention) => !describesMembers(reading, mention));
  return [...new Set(mentions.map(({ entity }) => entity))];
}

function describesMembers({ text, types }: Reading, mention: FoundMention): boolean {
  const next = /^\s+(?:member\s+)?(\p{Ll}+)/u.exec(text.slice(mention.end, mention.end + 40))?.[1];
  if (next === undefined || !MEMBERS.has(next)) return false;
  return types.get(mention.entity) === 'organisation';
}

/** A noun phrase that is only a pronoun. */
export function isPronoun(reading: Reading, first: number, last: number): boolean {
  return last - first === 1 && reading.tags[first] === 'pron';
}

const NO_SPEAKER = lowerCase['no-speaker'];

/** Whether a phrase can be somebody: it has a noun or name, or is "he", "she", "it" or "they". */
export function hasNoun(reading: Reading, { first, last }: { first: number; last: number }): boolean {
  if (/^(?:neither|no|none|nobody)$/.test(wordAt(reading, first))) return false;
  if (last - first === 1 && NO_SPEAKER.has(wordAt(reading, first))) return false;
  for (let k = first; k < last; k++)
    if (/^(?:noun|name|pron|num|pres)$/.test(reading.tags[k] ?? '')) return true;
  return false;
}

/** The last word of a phrase before its first preposition, participle or mark. */
export function headWord(reading: Reading, { first, last }: { first: number; last: number }): string {
  let head = first;
  while (head + 1 < last && !/^(?:prep|past|part|mark|sub)$/.test(reading.tags[head + 1] ?? '')) head++;
  return wordAt(reading, head);
}

/** What is made to find things out: "a poll showed the two in a tie". */
export const isFinding = (reading: Reading, speaker: { first: number; last: number }): boolean =>
  /^(?:polls?|surveys?|stud(?:y|ies)|records?|documents?|filings?|figures|data|audit)$/.test(
    headWord(reading, speaker),
  );

/** What votes or judges: "voters rejected the bond" is a deed. */
export const decides = (reading: Reading, speaker: { first: number; last: number }, verb: string): boolean =>
  /^(?:reject|dismiss|oppos|support|back|endors)/.test(verb) &&
  wordAt(reading, speaker.last - 2) !== 'white' &&
  // "11 councillors opposed it": so many votes.
  (reading.tags[speaker.first] === 'num' ||
    /^(?:voters|court|judges?|jur(?:y|ors)|parliament|senate|house|lawmakers|council|committee|panel)$/.test(
      headWord(reading, speaker),
    ));

/** "73 percent", "54 percent of Americans" */
export const isShare = (reading: Reading, { first, last }: { first: number; last: number }): boolean =>
  reading.words.slice(first, Math.min(last, first + 4)).some((word) => /^(?:percent|cent|%)$/.test(word)) &&
  reading.tags[first] === 'num';

/** Ends of what people and bodies are called where there are several. */
const SPEAKERS =
  /(?:[eo]rs|ists|[ae]nts|ians|ees|als|ies|groups|unions|firms|courts|teams|states|nations|sources|aides|critics|allies|people|police)$/;

/** Neither a person nor a body nor a word for either: "the vote", "the claims". */
export function cannotSpeak(reading: Reading, { first, last }: { first: number; last: number }): boolean {
  const word = headWord(reading, { first, last });
  if (/^(?:claims|allegations|charges|reports|results|figures|talks)$/.test(word)) return true;
  return (
    headEntity(reading, first, last) === null &&
    (reading.tags[first] !== 'pron' || word === 'itself') &&
    !isHuman(word) &&
    !COLLECTIVE.has(word) &&
    !SPEAKERS.test(word)
  );
}
