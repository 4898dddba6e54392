// Names that a text writes in lower case inside quotation marks: "their 'union state' alliance".

import type { Reading } from './find-entities';
import type { Seen } from './gather';
import { known } from './known';
import { noVotes } from './votes';

const HEADS =
  /^\s+(?:alliance|bloc|union|movement|group|grouping|party|network|federation|confederation|coalition|cartel|organisation|organization|militia|gang|league|pact)\b/;

/** Short quoted lower-case words before a noun that only named things bear. */
export function findQuotedNames({ text, quotations, sentences }: Reading, taken: readonly Seen[]): Seen[] {
  const found: Seen[] = [];
  const starts = new Set(taken.map(({ start }) => start));
  let sentence = 0;
  for (const { innerStart: start, innerEnd: end, end: close } of quotations) {
    const inner = text.slice(start, Math.min(end, start + 50));
    if (end - start > 40 || !/^\p{Ll}[\p{L}-]+(?: [\p{Ll}-]+){0,3}$/u.test(inner) || starts.has(start))
      continue;
    if (!HEADS.test(text.slice(close, close + 20)) || known(inner)) continue;
    while (sentence + 1 < sentences.length && (sentences[sentence]?.end ?? 0) <= start) sentence++;
    found.push({
      start,
      end,
      text: inner,
      sentence,
      known: undefined,
      votes: { ...noVotes(), organisation: 3 },
      titled: false,
    });
  }
  return found;
}
