// Builds the store's first content on the person's own machine: the seed article, read by the same extractor as
// any other. Done once; an installation that was interrupted before its end is done again at the next start, and
// what a person deleted of the seed stays deleted.

import type { Pack } from '@/data/model';
import article from '@/data/seed/article.txt?raw';
import { REVIEWED } from '@/data/seed/reviewed';
import type { Store } from '@/data/store';
import { closeReader, read as readArticle } from './reader';
import { isLost, see } from './sentinel';

const SEEDED = 'seeded';

/** Where articles are read; the browser's own place, or another without one. */
type Reader = typeof readArticle;

/** The seed's pack; facts that were read and found right by an editor are confirmed. */
async function seedPack(read: Reader): Promise<Pack> {
  const retrieved = new Date().toISOString();
  const answer = await read({ html: null, text: article, name: '', url: null, retrieved });
  if ('error' in answer) throw new Error(`The seed article could not be read: ${answer.error}`);
  const { pack } = answer;
  const reviewed = new Set(REVIEWED);
  return {
    ...pack,
    facts: pack.facts.map((fact) => (reviewed.has(fact.id) ? { ...fact, status: 'confirmed' } : fact)),
  };
}

/** Writes the seed unless it was written before. The act is seen whole or not at all, so the mark after it is the truth. */
async function seed(store: Store, read: Reader): Promise<void> {
  if (await store.kv.get<boolean>(SEEDED)) return;
  await store.apply({ act: 'seed', pack: await seedPack(read) });
  if (read === readArticle) await closeReader();
  await markSeeded(store);
}

/** The seed is not written again, whatever becomes of it. */
export const markSeeded = (store: Store): Promise<void> => store.kv.set(SEEDED, true);

/** Begins a store, or goes on with one: a lost store waits for its person instead of being seeded over. */
export async function begin(store: Store, read: Reader = readArticle): Promise<void> {
  if (await isLost(store)) return;
  await seed(store, read);
  await see(store);
}
