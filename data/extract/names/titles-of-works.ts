// What stands in quotation marks with a capital on each word is one name, a song's or a book's: her ballad "Salt and Smoke".
import type { Reading } from './find-entities';
import type { Seen } from './gather';
import { isCapital, isFunctionWord } from './lexicon';
import { noVotes } from './votes';

/** The longest title that is looked for, in words. */
const LONGEST = 8;

/** What was seen, with each title in quotation marks as one name in place of the names in it. `seen`: by start. */
export function takeTitles(reading: Reading, seen: readonly Seen[]): Seen[] {
  const { text, sentences } = reading;
  const out: Seen[] = [];
  let [at, sentence] = [0, 0];
  for (const { start, end } of findTitles(reading)) {
    while (at < seen.length && (seen[at]?.end ?? 0) <= start) out.push(seen[at++] as Seen);
    const whole = seen[at];
    if (whole && whole.start <= start && whole.end >= end) {
      if (whole.start === start && whole.end === end && !whole.known) whole.votes.other += 2.2;
      continue;
    }
    while (at < seen.length && (seen[at]?.start ?? 0) < end) at++;
    while (sentence + 1 < sentences.length && (sentences[sentence]?.end ?? 0) <= start) sentence++;
    const votes = { ...noVotes(), other: 3 };
    out.push({ start, end, text: text.slice(start, end), sentence, known: undefined, votes, titled: false });
  }
  return out.concat(seen.slice(at));
}

/** Where titles stand in quotation marks, in order. */
function findTitles(reading: Reading): { start: number; end: number }[] {
  const { text, tokens, quotations } = reading;
  const titles: { start: number; end: number }[] = [];
  let at = 0;
  for (const { depth, continues, innerStart, innerEnd, start: open, end: close } of quotations) {
    if (depth > 0 || continues || innerEnd - innerStart > 80) continue;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < innerStart) at++;
    let last = at;
    while (last < tokens.length && (tokens[last]?.end ?? 0) <= innerEnd) last++;
    // American papers put the sentence's comma inside the marks.
    if (/^[,.]$/.test(tokens[last - 1]?.text ?? '')) last--;
    const first = /^(?:The|A|An)$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
    if (last - first > LONGEST || !isTitle(reading, first, last)) continue;
    // Mick "The Wall" Doherty: what one is called by stands inside one's name.
    const nicked = /\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, open - 12), open));
    if (nicked && /^ \p{Lu}/u.test(text.slice(close, close + 2))) continue;
    titles.push({ start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 });
  }
  return titles;
}

/** Whether these tokens are words of a title: two capitals or more, and small only what stands between them. */
function isTitle({ tokens }: Reading, first: number, last: number): boolean {
  if (!isCapital(tokens[first]) || !isCapital(tokens[last - 1])) return false;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    const { kind, text } = tokens[i] ?? {};
    if (kind === 'possessive') continue;
    if (isCapital(tokens[i])) capitals++;
    else if (text === ':' || kind === 'number') continue;
    else if (kind !== 'word' || !text || !isFunctionWord(text)) return false;
  }
  return capitals > 1;
}
