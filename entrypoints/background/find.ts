// Finds entities and facts for lists and searches.
import type { EntityLine, Found } from '@/data/answers';
import type { EntityRef } from '@/data/view';
import { theStore } from './stored';

const MOST = 20;

/** Answers `entity.find`. Private entities are left out where a page could read the answer. */
export async function findEntities(query: string, forPage: boolean): Promise<EntityRef[]> {
  if (query.trim() === '') return [];
  const { rows } = await (await theStore()).entities({ text: query, limit: MOST });
  return rows
    .filter(({ entity }) => !(forPage && entity.private))
    .map(({ entity: { id, name, type } }) => ({ id, name, type }));
}

/** Answers `entity.lines`; unknown ids are left out. */
export async function linesOf(ids: readonly string[]): Promise<EntityLine[]> {
  const views = await (await theStore()).entityViews(ids, { context: [], forPage: false, limit: 0 });
  return views.map(({ id, name, type, roles, total }) => ({
    id,
    name,
    type,
    role: roles[0] ?? null,
    facts: total,
  }));
}

/** Answers `search`. */
export async function search(query: string): Promise<Found> {
  const { entities, facts } = await (await theStore()).search(query, MOST);
  return {
    entities: await linesOf(entities.map(({ entity }) => entity.id)),
    facts: facts.map(({ view }) => view).filter((fact) => fact.status !== 'rejected'),
  };
}
