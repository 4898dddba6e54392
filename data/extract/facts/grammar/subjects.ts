// Where the subject of a verb begins: lists, names with descriptions between commas, what "who" stands for.
import { lowerCase } from '../../tables/lower-case';
import { isRole } from '../role-words';
import { endsSaying, phraseStart } from './phrases';
import { dateAt, type Reading, type Unit, wordAt } from './reading';

/** "a test for Pratama, who": the person named last, unless what comes before can be "who" as well ("the brother of X"). */
export function bearer(
  { tags, mentionAt, mentions, types, words }: Reading,
  first: number,
  last: number,
): number {
  const index = mentionAt[last - 1] ?? -1;
  const entity = mentions[index]?.entity;
  // "pleas from residents who": people, not what they made.
  const noun = headOf(tags, first, last);
  let own = last - 1;
  while (own > first && /^(?:noun|det|poss)$/.test(tags[own - 1] ?? '')) own--;
  if (entity === undefined && tags[own - 1] === 'prep' && isHuman(words[last - 1]) && !isHuman(words[noun]))
    return own;
  if (entity === undefined || types.get(entity) !== 'person') return first;
  let start = last - 1;
  while (start > first && mentionAt[start - 1] === index) start--;
  // "the government of Prime Minister Luis Dias, who"
  while (start > first && tags[start - 1] === 'name' && (mentionAt[start - 1] ?? -1) < 0) start--;
  const head = headOf(tags, first, start);
  return tags[start - 1] === 'prep' && tags[head] === 'noun' && !isRole(words[head] ?? '') ? start : first;
}

/** The person whom a place describes that stands right before "who" ("Ann Holm of Moss, Norway, who"). */
export function personBefore(
  { tags, words, mentionAt, mentions, types }: Reading,
  { first: low }: Unit,
  place: number,
  end: number,
): { first: number; last: number } | null {
  const typeAt = (k: number) => types.get(mentions[mentionAt[k] ?? -1]?.entity ?? '');
  if (typeAt(end - 1) !== 'place' || tags[place - 1] === 'prep') return null;
  for (let k = place - 1; k >= low && place - k < 20; k--) {
    if (typeAt(k) === 'person') {
      let first = k;
      while (first > low && mentionAt[first - 1] === mentionAt[k]) first--;
      return { first, last: k + 1 };
    }
    if (!/^(?:name|noun|num|prep|det|poss)$/.test(tags[k] ?? '') && words[k] !== ',') return null;
  }
  return null;
}

/** '…, a charge the mayor called "absurd"': where the description begins that a clause hangs on without a word for it. */
export function appositionBefore(reading: Reading, { first: low }: Unit, subject: number): number | null {
  const { tags } = reading;
  let k = subject - 1;
  if (tags[k] !== 'noun' || dateAt(reading, k)) return null;
  while (k > low && (tags[k] === 'noun' || tags[k] === 'name')) k--;
  return /^an?$|^the$/.test(wordAt(reading, k)) &&
    (wordAt(reading, k - 1) === ',' || tags[k - 1] === 'quoted')
    ? k
    : null;
}

/** "Sen. Ann Holm (R-Ohio), a lawyer, said": where the bracket opens that closes before token `last`. */
export function bracketStart(reading: Reading, { first }: Unit, last: number): number {
  let k = last - 2;
  while (k > first && last - k < 10 && wordAt(reading, k) !== '(') k--;
  return wordAt(reading, k) === '(' ? k : last;
}

/** The last token before a phrase's first preposition. */
function headOf(tags: readonly string[], first: number, last: number): number {
  let head = first;
  while (head + 1 < last && tags[head + 1] !== 'prep') head++;
  return head;
}

/** "officials", "the mayor": a word for people. */
export const isHuman = (word = '') =>
  isRole(word) || isRole(word.replace(/s$/, '')) || lowerCase.people.has(word);

/** "Trade, Industry and Energy": the parts of a list in front of a phrase that ends one. */
export function listed(
  reading: Reading,
  unit: Unit,
  verbAt: Map<number, number>,
  from: number,
  last: number,
): number {
  let first = from;
  let joined = false;
  for (let k = first; k < last; k++) if (reading.tags[k] === 'conj') joined = true;
  while (joined && first - 2 >= unit.first && wordAt(reading, first - 1) === ',') {
    const before = phraseStart(reading, boundary(reading, unit, first - 1, verbAt), first - 1);
    if (before === null || dateAt(reading, before)) break;
    // "People born in A, B and C are …": where the list hangs on a preposition, the subject stands before that.
    if (reading.tags[before - 1] === 'prep')
      return phraseStart(reading, boundary(reading, unit, before - 1, verbAt), before - 1) ?? before;
    first = before;
  }
  return first;
}

/** "X, an analyst at Y, a firm in Z, said": the name in front of several descriptions. */
export function apposed(reading: Reading, unit: Unit, from: number): { first: number; last: number | null } {
  const { tags } = reading;
  const opens = tags[from] === 'det' || tags[from] === 'num' || tags[from] === 'noun';
  const described = opens && wordAt(reading, from - 1) === ',' && tags[from - 2] === 'name';
  if (!described) return { first: from, last: null };
  let first = from - 2;
  while (first > unit.first && (tags[first - 1] === 'name' || tags[first - 1] === 'noun')) first--;
  if (tags[first - 1] === 'det') first--;
  // "In a statement to the Post, a spokesman, Ann Holm, said": where it was said is not who.
  if (/^(?:prep|to)$/.test(tags[first - 1] ?? '') || dateAt(reading, from - 2))
    return { first: from, last: null };
  return { first, last: from - 1 };
}

/**
 * "Ann Lee, 52, of Leeds, West Yorkshire, pleaded": a name with an age, places and descriptions between commas in front of
 * the verb. Its parts are short and have neither verb nor conjunction.
 */
export function chain(
  reading: Reading,
  unit: Unit,
  verbAt: Map<number, number>,
  close: number,
): { first: number; last: number } | null {
  const { tags } = reading;
  const commas: number[] = [];
  let k = close;
  for (; k >= unit.first && close - k < 40; k--) {
    if (wordAt(reading, k) === ',') commas.push(k);
    else if (
      tags[k] === 'mark' ||
      tags[k] === 'sub' ||
      tags[k] === 'quoted' ||
      tags[k] === 'conj' ||
      verbAt.has(k)
    )
      break;
  }
  if (tags[k] === 'conj') return null;
  const from = k + 1;
  const comma = commas.at(-1);
  if (comma === undefined || commas.length < 3 || comma === from) return null;
  const first = phraseStart(reading, from, comma);
  const next = wordAt(reading, comma + 1);
  const described = tags[comma + 1] === 'num' || /^(?:of|from|a|an|the|based|born|located)$/.test(next);
  const named = tags[comma - 1] === 'name' || (tags[from] === 'det' && next === 'based');
  return first === from && named && described ? { first, last: comma } : null;
}

/** The first token after the last punctuation, subordinator or verb before `from`. */
export function boundary(reading: Reading, unit: Unit, from: number, verbAt: Map<number, number>): number {
  for (let k = from - 1; k >= unit.first; k--) {
    const tag = reading.tags[k];
    if (tag === 'mark' || tag === 'sub' || verbAt.has(k) || (tag === 'quoted' && endsSaying(reading, k)))
      return k + 1;
  }
  return unit.first;
}

/** The comma, bracket or dash that opens what token `close` closes; null when nothing is enclosed. */
export function opening(
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
    // With a verb inside it must be a relative clause, or a description that has one ("the writer whose books sold").
    if (verbs > 0 && want === ',' && next !== 'sub' && !describes(reading, k + 1, close)) {
      if (close - k > 40) return null;
      continue;
    }
    // "Minsk, Belarus, and Kiev": the part before a list's last comma. "1.5 million, or a quarter of all," is one phrase.
    return next === 'conj' && wordAt(reading, k + 1) !== 'or' ? null : k;
  }
  return null;
}

/** Whether tokens [from, to) are a noun phrase with a relative clause: "a Republican who helped", "whose book sold". */
function describes(reading: Reading, from: number, to: number): boolean {
  const { tags } = reading;
  // "Carter, asked if he would run, said"
  if (wordAt(reading, from) === 'whose' || /^(?:past|part|ing|prep)$/.test(tags[from] ?? ''))
    return !/^sa(?:id|ys)$/.test(wordAt(reading, from));
  if (!/^(?:det|poss|noun|name)$/.test(tags[from] ?? '')) return false;
  for (let k = from + 1; k < Math.min(to, from + 14); k++) {
    if (/^(?:who|which|that|whose)$/.test(wordAt(reading, k)))
      return tags[k - 1] === 'noun' || tags[k - 1] === 'name';
    if (!/^(?:det|poss|noun|name|prep|adv|num|past|ing|conj)$/.test(tags[k] ?? '')) return false;
  }
  return false;
}
