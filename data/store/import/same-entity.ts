// Whether an entity of a pack and one of the store are the same by their names: one name and one type, whichever of
// its usual names an article happens to use.
import { countryTables } from '@/data/extract/tables/countries';
import type { Entity } from '@/data/model';
import { type EntityRow, nameKey, withoutInitials } from '../rows';

/**
 * The keys by which the store is asked for an entity: its name, a person's also without initials, its acronyms, and for a
 * country whatever else it is called.
 */
export function keysOf(entity: Entity): string[] {
  return [
    ...new Set([
      nameKey(entity.name),
      ...shorter(entity),
      ...acronyms(entity),
      ...otherNamesOfCountry(entity),
    ]),
  ];
}

/**
 * The one of these that the entity is, if that is sure: it bears the entity's name, or is known by the acronym alone
 * that the entity has beside its name. Where only an acronym tells and several have it, none is; nor is "George W. Bush"
 * who is known as "George H. W. Bush".
 */
export function sameByName(entity: Entity, held: readonly EntityRow[]): EntityRow | null {
  const own = nameKey(entity.name);
  const named = held.find((row) => nameKey(row.data.name) === own);
  if (named) return named;
  const names = new Set([own, ...shorter(entity), ...otherNamesOfCountry(entity)]);
  const short = new Set(acronyms(entity));
  const [first, second] = held.filter(
    (row) =>
      (row.keys.some((key) => names.has(key)) || short.has(nameKey(row.data.name))) &&
      // Both with initials, and not of one name: two people.
      !(shorter(entity).length > 0 && shorter(row.data).length > 0),
  );
  return first && !second ? first : null;
}

function shorter({ type, name }: Pick<Entity, 'type' | 'name'>): string[] {
  const short = type === 'person' ? withoutInitials(name) : null;
  return short === null ? [] : [nameKey(short)];
}

const acronyms = ({ names }: Entity): string[] =>
  names.filter(({ kind }) => kind === 'acronym').map(({ text }) => nameKey(text));

/** "US", "U.S.", "USA" and "America" are one country, as the table of countries has it. */
function otherNamesOfCountry({ type, name }: Entity): string[] {
  const { names } = countryTables();
  const standard = type === 'place' ? names.get(name) : undefined;
  if (standard === undefined) return [];
  return [...names].flatMap(([other, country]) => (country === standard ? [nameKey(other)] : []));
}
