// Finds entities by what a person types: names that begin with it before names that hold it.
import type { EntityLine, Found } from '@/data/messages';
import type { EntityRef } from '@/data/view';
import { theStore } from './stored';

const MOST = 20;

/** Private entities are left out where a page could read the answer. */
export async function findEntities(query: string, forPage: boolean): Promise<EntityRef[]> {
  const wanted = query.normalize('NFKC').trim().toLowerCase();
  if (wanted === '') return [];
  const store = await theStore();
  const begin = new Set<string>();
  const hold = new Set<string>();
  for (const { text, entity } of await store.names()) {
    const name = text.normalize('NFKC').toLowerCase();
    if (name.startsWith(wanted)) begin.add(entity);
    else if (name.includes(wanted)) hold.add(entity);
  }
  const best = [...new Set([...begin, ...hold])].slice(0, MOST);
  const views = await store.entityViews(best, { context: [], forPage, limit: 0 });
  return views.map(({ id, name, type }) => ({ id, name, type }));
}

/** Answers `entity.lines`; unknown ids are left out. */
export async function linesOf(ids: readonly string[]): Promise<EntityLine[]> {
  const views = await (await theStore()).entityViews(ids, { context: [], forPage: false, limit: 0 });
  return views.map(({ id, name, type, roles, total }) => ({
    id,
    name,
    type,
    role: roles[0]?.statement ?? null,
    facts: total,
  }));
}

/** Answers `search`. */
export async function search(query: string): Promise<Found> {
  const entities = await findEntities(query, false);
  return { entities: await linesOf(entities.map(({ id }) => id)), facts: [] };
}
