// The sentinel stands outside the database and remembers what the store held. A database that is new although the
// sentinel saw one is a lost store, not an empty one: it is not seeded over but shown to the person, with the backups.
import browser from 'webextension-polyfill';
import type { Counts, Health } from '@/data/health';
import type { Store } from '@/data/store';

const SEEN = 'sentinel';
const LOST = 'lost';

interface Seen {
  at: string;
  version: number;
  counts: Counts;
}

/** Remembers what the store holds now; of a lost store, what it held stays remembered until its person has decided. */
export async function see(store: Store): Promise<void> {
  if (await lost()) return;
  await store.saveCounts();
  const [version, counts] = await Promise.all([store.version(), store.counts()]);
  await browser.storage.local.set({
    [SEEN]: { at: new Date().toISOString(), version, counts } satisfies Seen,
  });
}

/** Whether the store was lost since it was last seen; asked before anything is written into it. */
export async function isLost(store: Store): Promise<boolean> {
  const kept = await browser.storage.local.get([SEEN, LOST]);
  if (kept[LOST]) return true;
  const seen = kept[SEEN] as Seen | undefined;
  if (!seen || (await store.version()) > 0) return false;
  await browser.storage.local.set({ [LOST]: { at: seen.at, counts: seen.counts } satisfies Health['lost'] });
  return true;
}

/** What was lost, until the person restored a backup or chose to begin anew. */
export async function lost(): Promise<Health['lost']> {
  return ((await browser.storage.local.get(LOST))[LOST] as Health['lost'] | undefined) ?? null;
}

export async function forgetLoss(): Promise<void> {
  await browser.storage.local.remove([LOST, SEEN]);
}
