// What the tables know of a string: countries and their demonyms, places, organisations, events.
import type { EntityType } from '../../model';
import { remembered } from '../remembered';
import { capitalised } from '../tables/capitalised';
import { countryTables } from '../tables/countries';
import { ACRONYMS, CLUB_LAST } from '../tables/organisations';

export interface Known {
  type: EntityType;
  sort: 'country' | 'demonym' | 'city' | 'region' | 'seat' | 'organisation' | 'event';
  /** The name under which all its surfaces gather. */
  standard: string;
}

interface Tables {
  /** Countries, demonyms and the names that acronyms stand for. */
  exact: ReadonlyMap<string, Known>;
  /** The same, for lines in capitals. */
  upper: ReadonlyMap<string, Known>;
}

let tables: Tables | undefined;

function load(): Tables {
  if (tables) return tables;
  const exact = new Map<string, Known>();
  const add = (name: string, known: Known) => {
    if (!exact.has(name)) exact.set(name, known);
  };
  const countries = countryTables();
  for (const [name, standard] of countries.names)
    add(plain(name), { type: 'place', sort: 'country', standard });
  for (const [name, standard] of countries.demonyms)
    add(plain(name), { type: 'place', sort: 'demonym', standard });
  for (const [name, standard] of ACRONYMS) {
    add(name, { type: 'organisation', sort: 'organisation', standard });
    add(standard, { type: 'organisation', sort: 'organisation', standard });
  }
  const upper = new Map<string, Known>();
  for (const [name, known] of exact) {
    const capitals = name.toUpperCase();
    if (!upper.has(capitals)) upper.set(capitals, known);
  }
  tables = { exact, upper };
  return tables;
}

/** One space, straight apostrophes, none of an agency's spaces before "'s": the form in which names are compared. */
export function plain(text: string): string {
  return /[’‘‑]|\s\s|[^\S ]| 's/.test(text)
    ? text.replace(/[’‘]/g, "'").replace(/‑/g, '-').replace(/\s+/g, ' ').replace(/ 's\b/g, "'s")
    : text;
}

/** The lists that know names, and what each says of them; the first that holds a name decides. */
const SORTS = [
  ['seat', 'organisation'],
  ['organisation', 'organisation'],
  ['event', 'event'],
  ['region', 'place'],
  ['city', 'place'],
] as const;

function listed(name: string, standard = name): Known | undefined {
  for (const [sort, type] of SORTS) if (capitalised[sort].has(name)) return { type, sort, standard };
  return undefined;
}

const knownOrNull = remembered((text) => look(text) ?? null);

/** What the tables know of this string, spelled so or in capitals. */
export const known = (text: string): Known | undefined => knownOrNull(text) ?? undefined;

function look(text: string): Known | undefined {
  const { exact, upper } = load();
  const name = plain(text);
  if (name.length < 2) return undefined;
  const found = exact.get(name) ?? listed(name);
  if (found) return found;
  // "NY Rangers"
  const club = /^(?:NY|LA) (\p{L}+)$/u.exec(name)?.[1];
  if (club && CLUB_LAST.has(club.toLowerCase()))
    return { type: 'organisation', sort: 'organisation', standard: name };
  if (/[^\x20-\x7e]/.test(name)) {
    const bare = name.normalize('NFD').replace(/\p{M}/gu, '');
    const spelled = exact.get(bare) ?? listed(bare);
    if (spelled) return spelled;
  }
  if (name.length < 4 || name !== name.toUpperCase()) return undefined;
  return upper.get(name) ?? listed(fromCapitals(name));
}

/** "RIO DE JANEIRO" -> "Rio de Janeiro"; what has full stops stays as it is ("U.S. Open"). */
function fromCapitals(name: string): string {
  return name.replace(/[\p{L}'.]+/gu, (word, at: number) => {
    if (/\.\p{L}/u.test(word)) return word;
    const lower = word.toLowerCase();
    if (at > 0 && /^(?:of|de|des|del|della|di|da|la|the|and|au|en|es|for)$/.test(lower)) return lower;
    return word.charAt(0) + lower.slice(1);
  });
}
