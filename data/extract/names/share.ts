// What names tell of each other: those in a row are mostly of one type, and an ordinary word is a name if it is somebody's.
import type { EntityType } from '../../model';
import { TITLES } from '../tables/people';
import { initialsOf } from './acronyms';
import { leadingFamilyName } from './family-name';
import type { Reading } from './find-entities';
import type { Seen } from './gather';
import { isUpper, type Lexicon } from './lexicon';
import { isOrgHead } from './shape';
import { vote } from './votes';

/** What makes an ordinary word somebody's name: the names that the text gives in full. */
class Bearers {
  readonly surnames = new Set<string>();
  private readonly acronyms = new Set<string>();
  private congress = false;
  /** Heads of bodies' names, and how many bodies have each. */
  private readonly heads = new Map<string, Set<string>>();

  constructor(seen: readonly Seen[]) {
    for (const { text, votes, titled, known } of seen) {
      const words = text.split(/\s+/);
      if (known && /^(?:Congress|Senate|Democrats|Republicans)$/.test(known.standard)) this.congress = true;
      if (words.length < 2) continue;
      if (!known && (votes.person >= 2 || titled))
        this.surnames.add(leadingFamilyName(words) ?? words.at(-1) ?? '');
      if (words.length > 2 && votes.person < 2)
        for (const initials of initialsOf(words)) this.acronyms.add(initials);
      if (votes.organisation < 2 && known?.type !== 'organisation') continue;
      const head = headOf(words);
      this.heads.set(head, (this.heads.get(head) ?? new Set()).add(text));
    }
  }

  /** Whether an ordinary word that is capitalised in this place is a name. */
  makes({ text, initial, votes }: Seen, lexicon: Lexicon): boolean {
    // "the House", where the text speaks of the Senate or of its parties
    if (text === 'House') return this.congress;
    // "the news agency MAP"
    if (isUpper(text)) return this.acronyms.has(text) || (!initial && votes.organisation >= 3.4);
    // At the start of a sentence only what acts like a person, and never what the text also writes small.
    if (this.surnames.has(text))
      return !initial || (votes.person >= 0.3 && !lexicon.lower.has(text.toLowerCase()));
    if (initial) return false;
    // "the Alliance", after "Alliance for Albanians"
    if (isOrgHead(text)) return this.heads.get(text)?.size === 1;
    // "opposition party Jubilee"
    // "the journal Nature"
    return (votes.organisation >= 2 || votes.other >= 2.5) && !TITLES.has(text.toLowerCase());
  }
}

/** The word that says what sort of body a name is of: "Alliance for Albanians", "Finance Ministry". */
export function headOf(words: readonly string[]): string {
  const joint = words.findIndex((word, i) => i > 0 && /^(?:of|for|on)$/.test(word));
  return words[joint > 0 ? joint - 1 : words.length - 1] ?? '';
}

/**
 * Of words that are ordinary, those that the text makes names: a surname ("Adamson and Plant", after "David Plant"), an
 * acronym ("RBI", after "Reserve Bank of India"), a body's head-word.
 */
export function namesAmong(doubtful: readonly Seen[], seen: readonly Seen[], lexicon: Lexicon): Seen[] {
  const bearers = new Bearers(seen);
  return doubtful.filter((one) => bearers.makes(one, lexicon));
}

/** What stands in a row with names of one type is mostly of that type: "in Antwerp and Ostend", "Figo, Couto, Helder". */
export function shareVotes(text: string, seen: readonly Seen[]): void {
  let first = 0;
  for (let i = 1; i <= seen.length; i++) {
    const [a, b] = [seen[i - 1], seen[i]];
    const between = a && b && b.start - a.end <= 8 ? text.slice(a.end, b.start) : '';
    if (b && /^\s*(?:[,;]|and|or|, and|&)\s*$/.test(between)) continue;
    if (i - first > 1) shareInRow(seen.slice(first, i));
    first = i;
  }
}

function shareInRow(row: readonly Seen[]): void {
  // "Sequoia, SoftBank and Baillie Gifford": among known bodies one more, whatever it is made of.
  const bodies = row.filter(
    ({ known, votes }) =>
      known?.type === 'organisation' || (!known && votes.organisation >= 3 && votes.person < 1),
  ).length;
  if (bodies > 1)
    for (const one of row)
      if (!one.known && !one.titled && one.votes.person < 1) vote(one.votes, 'organisation', 1.2);
  // "Cafu, Celio Silva, Marcio Santos, Roberto Carlos": among people one more, whatever else bears that name.
  const people = row.filter((one) => typeInRow(one) === 'person').length;
  if (people > 1 && row.length > 3 && !row.some((one) => one.known || one.votes.organisation >= 2))
    for (const one of row) if (one.votes.person < 1 && one.votes.place < 1) vote(one.votes, 'person', 2.5);
  let type: EntityType | null = null;
  for (const [i, one] of row.entries()) {
    const before = row[i - 1];
    if (!before) continue;
    type = typeInRow(before) ?? type;
    if (type && isLone(one)) vote(one.votes, type, type === 'place' ? 0.6 : 0.8);
    if (isLone(one) && !before.known) vote(one.votes, 'place', Math.min(0.6, before.votes.place * 0.4));
  }
  // "Kwale, Kilifi and Tana River County": what ends the row tells of those before it.
  let following: EntityType | null = null;
  for (const one of [...row].reverse()) {
    if (following && isLone(one)) vote(one.votes, following, following === 'person' ? 0.8 : 0.5);
    following = typeInRow(one) ?? following;
  }
}

const isLone = ({ known, text }: Seen): boolean => !known && !/\s/.test(text);

/** The type that a name is sure of by itself. */
function typeInRow({ known, votes, text }: Seen): EntityType | null {
  if (known) return known.sort === 'demonym' ? null : known.type;
  if (!/\s/.test(text) && votes.person < 2) return null;
  if (votes.person >= 2 && votes.organisation < 2) return 'person';
  if (votes.place >= 2.5 && votes.organisation < 2) return 'place';
  return votes.organisation >= 2 && votes.person < 2 ? 'organisation' : null;
}

/**
 * Ordinary words that begin a sentence and are the surname of somebody whom the text names in full: "Waters, the firm's
 * director, left." They are no runs of their own, as any word has a capital there.
 */
export function surnamesAtStart(
  { tokens, sentences }: Pick<Reading, 'tokens' | 'sentences'>,
  lexicon: Lexicon,
  seen: readonly Seen[],
  read: (at: number, sentence: number) => Seen,
): Seen[] {
  const bearers = new Bearers(seen);
  const starts = new Set(seen.map(({ start }) => start));
  const found: Seen[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (lexicon.casings[index] !== 'normal') continue;
    let at = sentence.first;
    while (/^["“‘'(–—-]$/.test(tokens[at]?.text ?? '')) at++;
    const token = tokens[at];
    if (!token || at >= sentence.last || starts.has(token.start) || !bearers.surnames.has(token.text))
      continue;
    const one = read(at, index);
    if (bearers.makes(one, lexicon)) found.push(one);
  }
  return found;
}
