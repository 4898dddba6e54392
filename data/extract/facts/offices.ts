// Who "the president" is, where the article gives one person that office and no other.
import { lowerCase } from '../tables/lower-case';
import type { Reading } from './grammar/reading';

const OFFICE = lowerCase.office;

/** By office in small letters ("president", "prime minister"): who holds it and from which offset on; null for more than one. */
export type Offices = ReadonlyMap<string, { entity: string; from: number } | null>;

/** The offices that stand as a title before a person's name. Linear in the article's length. */
export function findOffices({ mentions, mentionAt, types, words, tags }: Omit<Reading, 'offices'>): Offices {
  const found = new Map<string, { entity: string; from: number } | null>();
  for (let i = 1; i < mentionAt.length; i++) {
    const index = mentionAt[i] ?? -1;
    const mention = mentions[index];
    if (!mention || mentionAt[i - 1] === index || types.get(mention.entity) !== 'person') continue;
    if (!OFFICE.has(words[i - 1] ?? '')) continue;
    // "Vice President X" makes "the president" unsure, and so does "former President X".
    for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
      const plain = /^(?:noun|name)$/.test(tags[k] ?? '') && (mentionAt[k] ?? -1) < 0;
      if (!plain) break;
      const office = words.slice(k, i).join(' ');
      const before = found.get(office);
      const other = before === null || (before !== undefined && before.entity !== mention.entity);
      found.set(office, other ? null : (before ?? { entity: mention.entity, from: mention.start }));
    }
  }
  return found;
}

/** Who the phrase [first, last) is, if it is nothing but "the" and an office that one person has. */
export function officeHolder(
  { offices, words, tokens }: Reading,
  first: number,
  last: number,
): string | null {
  if (last - first < 2 || last - first > 3 || words[first] !== 'the') return null;
  const holder = offices.get(words.slice(first + 1, last).join(' '));
  const at = tokens[first]?.start ?? 0;
  return holder && holder.from < at && words[last] !== 'of' ? holder.entity : null;
}
