// A press digest sets the papers' names in capitals above what they write.
import type { Reading } from './find-entities';
import type { Seen } from './gather';
import { isUpper } from './lexicon';
import { noVotes } from './votes';

/** The lines that name a paper, by the sentence's index; none unless the article is a digest of the press. */
export function findPapers({ text, tokens, sentences }: Reading): Map<number, Seen> {
  const papers = new Map<number, Seen>();
  const digest = /\bPRESS (?:DIGEST|REVIEW)\b|\bleading stories in\b/i.exec(text.slice(0, 600));
  if (!digest) return papers;
  for (const [sentence, { start, end, first, last }] of sentences.entries()) {
    if (start < digest.index + digest[0].length || last - first > 5) continue;
    const line = tokens.slice(first, last);
    const alone =
      !line.some(({ kind }) => kind !== 'word') && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 20));
    if (!alone || !line.every(({ text: word }) => isUpper(word))) continue;
    papers.set(sentence, {
      start,
      end,
      text: text.slice(start, end),
      sentence,
      known: undefined,
      votes: { ...noVotes(), organisation: 3 },
      titled: false,
    });
  }
  return papers;
}
