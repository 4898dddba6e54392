// Forms that may be a present tense or a noun ("claims", "plans", "states"): which of them are finite verbs.
import { cueOf } from '../cues';
import { type Reading, type Unit, wordAt } from './reading';
import { closesRelative, lastVerb, verbInStretch } from './stretch';
import type { Tag } from './tags';
import { plain, type Verb } from './verb';
import { COLLECTIVE, SAY } from './words';

/** The verb at token i, if its form is one here. `prior`: the tag before it; `isVerb`: the verbs known so far, by token. */
export function presentVerb(
  reading: Reading,
  unit: Unit,
  i: number,
  prior: Tag | 'start',
  isVerb: Map<number, Verb>,
): Verb | null {
  const { tags } = reading;
  const next = tags[i + 1];
  const word = wordAt(reading, i);
  const third = /s$/.test(word);
  const say = SAY.has(word);
  const subject = wordAt(reading, i - 1);
  // "which it says would help", "the alliance he leads had won"
  if (isVerb.has(i + 1) && !(prior === 'pron' && (say || (third && /^(?:he|she|it)$/.test(subject)))))
    return null;
  // "their claims to the land"
  if (
    /^(?:claims|visits|plans|demands|threats|links)$/.test(word) &&
    wordAt(reading, i + 1) === 'to' &&
    /^(?:det|poss|name)$/.test(tags[i + 2] ?? '')
  )
    return null;
  // "the two Arab states", "member states": a noun, unless it states something.
  const atEnd = i >= unit.last - 2 && isVerb.size > 0 && prior === 'noun' && !/s$/.test(subject);
  if (word === 'states' && next !== 'sub' && !atEnd) return null;
  // "…, the affidavit states.", "Ann Holm, 33, of Oslo, faces charges"
  if (word === 'states' && atEnd) return plain(i, 'present');
  const noneYet = isVerb.size === 0 && tags[unit.first] === 'name';
  if (
    prior === 'mark' &&
    third &&
    noneYet &&
    subject === ',' &&
    (next === 'noun' || next === 'det' || next === 'num')
  )
    return plain(i, 'present');
  // "Britons spend 3 hours"
  const people = reading.mentions[reading.mentionAt[i - 1] ?? -1]?.kind === 'demonym';
  if (people && !third && /[^s]s$/.test(subject) && /^(?:det|poss|num|pron|to)$/.test(next ?? ''))
    return plain(i, 'present');
  if (people) return null;
  const previous = verbInStretch(reading, unit, i, isVerb);
  if (previous && !SAY.has(wordAt(reading, previous.head))) return null;
  if (say && /^(?:says?|adds|tells)$/.test(word) && prior !== 'to' && prior !== 'det' && prior !== 'start')
    return plain(i, 'present');
  // "Ann Holm points out: …"
  if (word === 'points' && wordAt(reading, i + 1) === 'out' && /^(?:name|noun)$/.test(prior))
    return plain(i, 'present');
  // '"It is simple," claims Ann Holm.'
  if (third && prior === 'quoted' && cueOf(word) === 'say' && (next === 'name' || next === 'det'))
    return plain(i, 'present');
  const opens =
    next === 'det' ||
    next === 'poss' ||
    next === 'to' ||
    next === 'pron' ||
    next === 'sub' ||
    next === 'quoted';
  // 'The department notes, "…"'
  const quotes = next === 'quoted' || (next === 'mark' && tags[i + 2] === 'quoted');
  if (third && quotes && /^(?:name|noun|sub)$/.test(prior) && /^(?:say|tell)$/.test(cueOf(word) ?? ''))
    return plain(i, 'present');
  // "…, court records show."
  if (!third && prior === 'noun' && i >= unit.last - 2 && /s$/.test(subject) && cueOf(word))
    return plain(i, 'present');
  if (prior === 'mark' && third && opens && closesRelative(reading, unit, i, isVerb))
    return plain(i, 'present');
  if (prior === 'conj' && third && (opens || next === 'num')) {
    const before = lastVerb(i, unit, isVerb);
    return before && before.tense !== 'past' && before.last <= i - 1 ? plain(i, 'present') : null;
  }
  if (prior === 'pron') return /^(?:he|she|it|who)$/.test(subject) === third ? plain(i, 'present') : null;
  if (prior === 'sub')
    // "the two Democrats who want to"
    return (third || (/(?:[^s]s|people|men|women)$/.test(wordAt(reading, i - 2)) && cueOf(word) === null)) &&
      (opens || next === 'noun' || next === 'name' || next === 'prep') &&
      /^(?:who|which|that)$/.test(subject)
      ? plain(i, 'present')
      : null;
  if (prior === 'name' && third)
    return opens || next === 'noun' || next === 'name' || next === 'num' ? plain(i, 'present') : null;
  // "Kyiv and Moscow accuse each other"
  if (prior === 'name' && opens && isVerb.size === 0) {
    let k = i - 1;
    while (tags[k] === 'name') k--;
    return wordAt(reading, k) === 'and' && tags[k - 1] === 'name' ? plain(i, 'present') : null;
  }
  // "the company faces fines": with no other verb in the sentence it must be one.
  if (prior === 'noun' && third && next === 'noun' && isVerb.size === 0 && tags[i - 2] === 'det')
    return plain(i, 'present');
  // "Insurers expect claims": a sentence that begins so has no other verb.
  if (prior === 'noun' && !third && next === 'noun' && i === unit.first + 1 && isVerb.size === 0)
    return /[^s]s$/.test(subject) ? plain(i, 'present') : null;
  // "43 people remain missing", "309 remain in hospital"
  if (/^(?:remain|live|belong|depend|rely|suffer)$/.test(word) && /^(?:noun|num)$/.test(prior))
    return prior === 'num' || /(?:[^s]s|people|men|women|children)$/.test(subject)
      ? plain(i, 'present')
      : null;
  if (prior === 'noun') {
    const plural = /(?:[^s]s|data|people|men|women|children|police)$/.test(subject);
    // "Analysts believe Ankara needs it"
    return (opens ||
      next === 'num' ||
      wordAt(reading, i + 1) === 'as' ||
      (say && !third && next === 'name')) &&
      (plural !== third || (!third && COLLECTIVE.has(subject)))
      ? plain(i, 'present')
      : null;
  }
  return null;
}
