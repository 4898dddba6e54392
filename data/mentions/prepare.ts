// From the store's names to those that are looked for: without generic ones, with what trust needs to know of each.
import { isCommonWord } from '@/data/extract/tables/common-words';
import { isCommonName, isCommonSurname, isKnownPlace } from './common';
import { isGeneric } from './generic';
import type { NameRow } from './rows';
import { sexOf } from './sexes';
import { isBareName } from './trust';
import './word-lists';
import { FORENAMES } from './words';

/** Shorter places and bodies are words of some language when their accents are left out. */
const FEWEST_LETTERS = 5;
const NOT_ASCII = /[^\0-\x7f]/;

/** How else newspapers write a name: UN, U.N.; J.K. Rowling, J. K. Rowling; Erdoğan, Erdogan. */
function otherSpellings({ kind, type, text }: NameRow): string[] {
  if (kind === 'acronym') {
    if (/^\p{Lu}{2,4}$/u.test(text)) return [`${[...text].join('.')}.`];
    if (/^(?:\p{Lu}\.){2,4}$/u.test(text)) return [text.replaceAll('.', '')];
    return [];
  }
  const spellings: string[] = [];
  if (type === 'person' && text.includes('.')) {
    const close = text.replace(/(?<=\b\p{Lu}\.) (?=\p{Lu}\.)/gu, '');
    spellings.push(close, close.replace(/(?<=\b\p{Lu}\.)(?=\p{Lu})/gu, ' '));
    spellings.push(close.replace(/\b\p{Lu}\.(?:\p{Lu}\.)*/gu, (initials) => initials.replaceAll('.', '')));
  }
  // "Pará" is no "para".
  if (NOT_ASCII.test(text) && (type === 'person' || text.length >= FEWEST_LETTERS)) {
    for (const spelling of [text, ...spellings]) spellings.push(withoutAccents(spelling));
  }
  return [...new Set(spellings)].filter((spelling) => spelling !== text);
}

/** Latin letters without their accents; other scripts need theirs. */
const withoutAccents = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})[\u0300-\u036f]+/gu, '')
    .normalize('NFC')
    .replace(/[łŁøØđĐı]/g, (letter) => PLAIN_LETTERS[letter] as string);

const PLAIN_LETTERS: Record<string, string> = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ı: 'i' };

/** The fullest names of persons, by entity. */
function fullNames(rows: readonly NameRow[]): Map<string, string> {
  const full = new Map<string, string>();
  for (const { entity, type, kind, text } of rows) {
    if (type !== 'person' || (kind !== 'name' && kind !== 'variant')) continue;
    if (text.length > (full.get(entity)?.length ?? 0)) full.set(entity, text);
  }
  return full;
}

/** Makes the rows of an index or a page of the store's; demonyms only when they are wanted. */
export function prepareRows(rows: readonly NameRow[], demonyms: boolean): NameRow[] {
  const full = fullNames(rows);
  const common = new Set<string>();
  for (const { entity, type, text } of rows) if (type !== 'person' && isCommonName(text)) common.add(entity);
  const prepared: NameRow[] = [];
  for (const row of rows) {
    // "King" and "May" are somebody's surnames, too: what such a name needs is asked of the page.
    const isOwned =
      row.type === 'person' && isBareName(row) && (full.get(row.entity) ?? row.text) !== row.text;
    if (row.kind === 'demonym' ? !demonyms : !isOwned && isGeneric(row.text)) continue;
    const made: NameRow = { ...row };
    if (row.type === 'person') {
      const name = full.get(row.entity);
      if (name !== undefined && name !== row.text) made.full = name;
      if (isBareName(row)) {
        const sex = sexOf(name ?? '', row.text);
        if (sex !== null) made.sex = sex;
        const word = row.text.toLowerCase();
        // "Anna" without any surname may be anybody.
        const isForename = made.full === undefined && FORENAMES.has(word);
        if (isCommonSurname(word) || isForename) made.common = true;
        if (
          isCommonWord(word) ||
          isCommonWord(word.replace(/s$/, '')) ||
          isKnownPlace(row.text) ||
          isGeneric(row.text)
        )
          made.ambiguous = true;
      }
    } else {
      if (common.has(row.entity)) made.common = true;
      else if (row.kind !== 'acronym' && isCommonWord(row.text.toLowerCase())) made.ambiguous = true;
    }
    prepared.push(made);
    for (const text of otherSpellings(row)) prepared.push({ ...made, text });
  }
  return prepared;
}
