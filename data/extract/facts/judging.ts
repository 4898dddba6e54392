// Verbs that say what somebody thinks of something: "called the report inaccurate", "accused him of", "praised the plan".
import { lowerCase } from '../tables/lower-case';
import { needsMark } from './cues';
import { type Reading, wordAt } from './grammar/reading';

/** Whether the verb at `head`, whose object begins at `from` and ends before `last`, says what somebody thinks of it. */
export function judges(reading: Reading, head: number, from: number, last: number): boolean {
  const word = wordAt(reading, head);
  const next = wordAt(reading, from);
  let marked = false;
  for (let k = from; k < last; k++) {
    const here = wordAt(reading, k);
    if (reading.tags[k] === 'quoted') marked = true;
    if (/^accus/.test(word) && here === 'of') return true;
    if (/^question/.test(word) && here === 'whether') return true;
    if (
      /^(?:as|for)$/.test(here) &&
      !/^(?:accus|urg|call|attack|back|support|oppos|defend|question)/.test(word)
    )
      marked = true;
    if (/^(?:urg|call)/.test(word) && reading.tags[k] === 'to' && k > from) marked = true;
  }
  if (
    /^(?:slam|blast|attack|defend|back|oppos|question|mock|hail|blam|support)/.test(word) &&
    isPublic(reading, from, last)
  )
    return true;
  if (/^(?:call|brand|label)/.test(word) && isCalled(reading, from, last)) return true;
  if (/^call/.test(word)) return marked || /^(?:for|on)$/.test(next);
  if (/^accus/.test(word)) return false;
  return needsMark(word) ? marked : hasObject(reading, from);
}

/** "denied a new trial", "called 911": what somebody did, not what was said. */
export function isDone(reading: Reading, head: number, from: number): boolean {
  const word = wordAt(reading, head);
  if (/^call/.test(word))
    return (
      reading.tags[from] === 'num' ||
      (wordAt(reading, from) === 'for' && /^(?:vote|order|break)$/.test(wordAt(reading, from + 2)))
    );
  if (!/^den(?:y|ie)/.test(word)) return false;
  for (let k = from; /^(?:det|poss|noun|name|past|ing|pron)$/.test(reading.tags[k] ?? ''); k++)
    if (DENIED.has(wordAt(reading, k))) return true;
  return false;
}

const DENIED = lowerCase.denied;

const PUBLIC = lowerCase.public;

/** "slammed the ruling", "defended his record": what people speak about, not what they hit. */
function isPublic(reading: Reading, from: number, last: number): boolean {
  if (!/^(?:det|poss|name|noun)$/.test(reading.tags[from] ?? '')) return false;
  for (let k = from; k < Math.min(last, from + 6); k++) {
    if (/^(?:prep|to|sub|mark|conj)$/.test(reading.tags[k] ?? '')) return false;
    if (PUBLIC.has(wordAt(reading, k))) return true;
  }
  return false;
}

/** "called him a liar", "called the report inaccurate": what something is called follows it. */
function isCalled(reading: Reading, from: number, last: number): boolean {
  const { tags } = reading;
  let k = from;
  if (tags[k] === 'pron' || tags[k] === 'name') while (k < last && tags[k] === tags[from]) k++;
  else if (/^(?:det|poss)$/.test(tags[k] ?? ''))
    for (k++; k < last && (tags[k] === 'noun' || tags[k] === 'name' || tags[k] === 'poss'); k++) {
      const word = wordAt(reading, k);
      const ends = k + 1 >= last || tags[k + 1] === 'mark' || tags[k + 1] === 'conj';
      if (ends && k > from + 1 && ADJECTIVE.test(word)) return true;
    }
  if (k === from || k >= last) return false;
  return tags[k] === 'det'
    ? /^an?$/.test(wordAt(reading, k)) || tags[from] === 'pron'
    : ADJECTIVE.test(wordAt(reading, k));
}

const ADJECTIVE =
  /(?:[^a]te|ble|ful|less|ous|ive|ical|nal|ent|ant|ish|fair|wrong|false|absurd|unfit|legal|mature|weak|racist|sexist|criminal|crazy|lazy|stupid|accurate)$/;

export function hasObject({ tags }: Reading, k: number): boolean {
  const tag = tags[k];
  return (
    tag === 'det' ||
    tag === 'poss' ||
    tag === 'name' ||
    tag === 'noun' ||
    tag === 'num' ||
    tag === 'pron' ||
    tag === 'quoted' ||
    tag === 'sub' ||
    tag === 'past' ||
    tag === 'pres' ||
    tag === 'ing'
  );
}
