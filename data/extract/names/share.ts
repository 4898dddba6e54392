// What names tell of each other: those in a row are mostly of one type, and an ordinary word is a name if it is somebody's.
import type { EntityType } from '../../model';
import { initialsOf } from './acronyms';
import type { Seen } from './gather';
import { isUpper, type Lexicon } from './lexicon';
import { vote } from './votes';

/**
 * Of words that are ordinary, those that the text makes names: a surname ("Adamson and Plant", after "David Plant"), an
 * acronym ("RBI", after "Reserve Bank of India").
 */
export function namesAmong(doubtful: readonly Seen[], seen: readonly Seen[], lexicon: Lexicon): Seen[] {
  if (doubtful.length === 0) return [];
  const surnames = new Set<string>();
  const acronyms = new Set<string>();
  for (const { text, votes, titled, known } of seen) {
    const words = text.split(/\s+/);
    if (words.length < 2) continue;
    if (!known && (votes.person >= 2 || titled)) surnames.add(words.at(-1) ?? '');
    if (votes.organisation >= 2 || known?.type === 'organisation')
      for (const initials of initialsOf(words)) acronyms.add(initials);
  }
  return doubtful.filter(({ text, initial, votes }) => {
    if (isUpper(text)) return acronyms.has(text);
    if (!surnames.has(text)) return false;
    // At the start of a sentence only what acts like a person, and never what the text also writes small.
    return !initial || (votes.person >= 0.3 && !lexicon.lower.has(text.toLowerCase()));
  });
}

/** What stands in a row with names of one type is mostly of that type: "in Antwerp and Ostend", "Figo, Couto, Helder". */
export function shareVotes(text: string, seen: readonly Seen[]): void {
  let row: EntityType | null = null;
  for (let i = 1; i < seen.length; i++) {
    const [a, b] = [seen[i - 1], seen[i]];
    const between = a && b && b.start - a.end <= 8 ? text.slice(a.end, b.start) : '';
    if (!a || !b || !/^\s*(?:[,;]|and|or|, and|&)\s*$/.test(between)) {
      row = null;
      continue;
    }
    row = typeInRow(a) ?? row;
    if (row && isLone(b)) vote(b.votes, row, row === 'place' ? 0.6 : 0.8);
    else if (isLone(a)) {
      const following = typeInRow(b);
      if (following) vote(a.votes, following, 0.5);
    }
    if (isLone(b) && !a.known) vote(b.votes, 'place', Math.min(0.6, a.votes.place * 0.4));
  }
}

const isLone = ({ known, text }: Seen): boolean => !known && !/\s/.test(text);

/** The type that a name is sure of by itself. */
function typeInRow({ known, votes, text }: Seen): EntityType | null {
  if (known) return known.sort === 'demonym' ? null : known.type;
  if (!/\s/.test(text)) return null;
  if (votes.person >= 2 && votes.organisation < 2) return 'person';
  return votes.organisation >= 2 && votes.person < 2 ? 'organisation' : null;
}
