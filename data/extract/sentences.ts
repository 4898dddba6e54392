// Sections to sentences. A sentence never crosses a section.
import type { Section } from '../model';
import type { Sentence, Token } from './analysis';
import { isFunctionWord } from './names/lexicon';
import { BEFORE_A_NAME } from './tables/abbreviations';

/** Beside function words. */
const STARTERS = /^(?:Two|Three|However|Earlier|Last|Also|According|Meanwhile)$/;

/** Splits tokens into sentences, section by section. */
export function splitSentences(tokens: readonly Token[], sections: readonly Section[]): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  for (const [section, { start, end }] of sections.entries()) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at++;
    let first = at;
    let quoted = false;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) {
      // "2. Federico Colonna (Italy)": a number at the head of a line counts and ends nothing.
      const counted = at === first + 1 && tokens[first]?.kind === 'number';
      const stop = counted ? 0 : sentenceEnd(tokens, at, end, quoted);
      const next = stop > 0 ? stop : at + 1;
      for (; at < next; at++) if (tokens[at]?.text === '"') quoted = !quoted;
      if (stop > 0) {
        push(sentences, tokens, section, first, at);
        first = at;
      }
    }
    push(sentences, tokens, section, first, at);
  }
  return sentences;
}

function push(sentences: Sentence[], tokens: readonly Token[], section: number, first: number, last: number) {
  const [head, tail] = [tokens[first], tokens[last - 1]];
  if (last > first && head && tail)
    sentences.push({ start: head.start, end: tail.end, section, first, last });
}

/** The token index after the sentence that token `at` ends, or 0 if it ends none. `quoted`: a straight mark is open. */
function sentenceEnd(tokens: readonly Token[], at: number, limit: number, quoted: boolean): number {
  const token = tokens[at];
  if (!token) return 0;
  const dotted = token.kind === 'word' && token.text.endsWith('.');
  if (!dotted && (token.kind !== 'mark' || !/^[.!?…]$/.test(token.text))) return 0;
  let next = at + 1;
  // Further marks, then closing quotation marks and brackets, belong to the sentence.
  for (;;) {
    if (next < tokens.length && isCloser(tokens, next, quoted)) next++;
    else if (isFootnote(tokens, next)) next += 3;
    else break;
  }
  const after = tokens[next];
  if (!after || after.start >= limit) return 0;
  if (!after.spaced) return 0;
  const opens = /^["'“‘«([–—-]$/.test(after.text) ? (tokens[next + 1] ?? after) : after;
  // 'at 2 a.m. "I thought …"'
  if (dotted && !endsAnyway(token, /^["“]$/.test(after.text) ? opens : after)) return 0;
  if (opens.kind === 'number') return dotted ? 0 : next;
  return /^[\p{Lu}\p{Lt}@#]/u.test(opens.text) ||
    (opens === after && !/^\p{L}/u.test(opens.text) && opens.kind !== 'mark')
    ? next
    : 0;
}

/** "[12]" or "[b]" set close to what it stands after. */
function isFootnote(tokens: readonly Token[], at: number): boolean {
  const [open, sign, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    open?.text === '[' && !open.spaced && close?.text === ']' && /^(?:\d{1,3}|\p{L})$/u.test(sign?.text ?? '')
  );
}

function isCloser(tokens: readonly Token[], at: number, quoted: boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (/^[.!?…]$/.test(token.text)) return true;
  if (/^[”’»)\]]$/.test(token.text)) return true;
  // An agency's marks that stand apart on both sides open and close by turns.
  if (token.text === '"' && token.spaced && !quoted && tokens[at + 1]?.spaced) return false;
  // A straight mark closes if it touches what is before it, or if a space or the end follows it.
  return /^["']$/.test(token.text) && (!token.spaced || (tokens[at + 1]?.spaced ?? true));
}

/** After an abbreviation a sentence ends only if what follows can hardly be the rest of it. */
function endsAnyway(token: Token, after: Token): boolean {
  const bare = token.text.slice(0, -1).toLowerCase();
  if (BEFORE_A_NAME.has(bare) || /^\p{Lu}$/u.test(token.text.slice(0, -1))) return false;
  return isFunctionWord(after.text) || STARTERS.test(after.text);
}
