// What the tables know of a string: countries and their demonyms, places, organisations, events.
import type { EntityType } from '../../model';
import { countryTables } from '../tables/countries';
import { KNOWN_EVENTS } from '../tables/events';
import { ACRONYMS, KNOWN_ORGS } from '../tables/organisations';
import { CITY_NAMES, REGION_NAMES, SEATS } from '../tables/places';

export interface Known {
  type: EntityType;
  sort: 'country' | 'demonym' | 'city' | 'region' | 'seat' | 'organisation' | 'event';
  /** The name under which all its surfaces gather. */
  standard: string;
}

interface Tables {
  exact: ReadonlyMap<string, Known>;
  /** The same, for lines in capitals. */
  upper: ReadonlyMap<string, Known>;
  /** First words of names that have several. */
  starts: ReadonlySet<string>;
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
  for (const name of SEATS) add(name, { type: 'organisation', sort: 'seat', standard: name });
  for (const name of KNOWN_ORGS)
    add(name, { type: 'organisation', sort: 'organisation', standard: ACRONYMS.get(name) ?? name });
  for (const standard of ACRONYMS.values())
    add(standard, { type: 'organisation', sort: 'organisation', standard });
  for (const name of KNOWN_EVENTS) add(name, { type: 'event', sort: 'event', standard: name });
  for (const name of REGION_NAMES) add(name, { type: 'place', sort: 'region', standard: name });
  for (const name of CITY_NAMES) add(name, { type: 'place', sort: 'city', standard: name });
  const upper = new Map<string, Known>();
  const starts = new Set<string>();
  for (const [name, known] of exact) {
    const capitals = name.toUpperCase();
    if (!upper.has(capitals)) upper.set(capitals, known);
    const space = name.indexOf(' ');
    if (space < 0) continue;
    starts.add(name.slice(0, space));
    starts.add(name.slice(0, space).toUpperCase());
  }
  tables = { exact, upper, starts };
  return tables;
}

/** One space, straight apostrophes: the form in which names are compared. */
export function plain(text: string): string {
  return /[’‘‑]|\s\s|[^\S ]/.test(text)
    ? text.replace(/[’‘]/g, "'").replace(/‑/g, '-').replace(/\s+/g, ' ')
    : text;
}

/** What the tables know of this string, spelled so or in capitals. */
export function known(text: string): Known | undefined {
  const { exact, upper } = load();
  const name = plain(text);
  const found =
    exact.get(name) ??
    (/[^\x20-\x7e]/.test(name) ? exact.get(name.normalize('NFD').replace(/\p{M}/gu, '')) : undefined);
  if (found || name.length < 4 || name !== name.toUpperCase()) return found;
  return upper.get(name);
}

/** Whether a known name of several words may start with this one. */
export function startsKnown(word: string): boolean {
  return load().starts.has(word);
}
