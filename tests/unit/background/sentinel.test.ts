// A store that was lost is told from one that is new, and from one that a person emptied.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { extract } from '@/data/extract';
import { articleFromText } from '@/data/extract/article';
import { openStore, type Store } from '@/data/store';

const kept = new Map<string, unknown>();
const local = {
  get: async (keys: string | string[]) =>
    Object.fromEntries([keys].flat().flatMap((key) => (kept.has(key) ? [[key, kept.get(key)]] : []))),
  set: async (values: object) => {
    for (const [key, value] of Object.entries(values)) kept.set(key, value);
  },
  remove: async (keys: string | string[]) => {
    for (const key of [keys].flat()) kept.delete(key);
  },
};
vi.mock('webextension-polyfill', () => ({ default: { storage: { local } } }));
const { forgetLoss, isLost, lost, see } = await import('@/entrypoints/background/sentinel');
const background = await import('@/entrypoints/background/seed');

/** Articles are read here: Node has no page to read them in. */
const begin = (store: Store) =>
  background.begin(store, async ({ text }) => ({ pack: await extract(articleFromText(text ?? '')) }));

let number = 0;
const fresh = () => {
  number += 1;
  return openStore(`sentinel-${number}`);
};

beforeEach(() => kept.clear());

test('a first installation is seeded, and nothing was lost', async () => {
  const store = await fresh();
  await begin(store);
  expect((await store.counts()).sources).toBe(1);
  expect(await lost()).toBeNull();
});

test('a seed that a person deleted never comes back', async () => {
  const store = await fresh();
  await begin(store);
  const sources = (await store.sources()).map(({ source }) => source.id);
  await store.apply({ act: 'deleteSources', sources });
  await begin(store);
  expect((await store.counts()).sources).toBe(0);
  expect(await lost()).toBeNull();
});

test('an installation that was cut off before its end is done again', async () => {
  const store = await fresh();
  await begin(store);
  const whole = await store.counts();
  kept.clear();
  const again = await fresh();
  // Cut off: the mark is missing, whether or not the records had been written.
  await begin(again);
  await again.kv.remove('seeded');
  await begin(again);
  expect(await again.counts()).toEqual(whole);
});

test('a database that vanished is not seeded over; the person is told what it held', async () => {
  const before = await fresh();
  await begin(before);
  await see(before);
  const after = await fresh();
  await begin(after);
  expect(await isLost(after)).toBe(true);
  expect((await lost())?.counts.sources).toBe(1);
  expect((await after.counts()).sources).toBe(0);
  // What is written into the new one before the person decided does not make the old one forgotten.
  await after.apply({ act: 'addEntity', type: 'person', name: 'Someone' });
  await see(after);
  expect((await lost())?.counts.sources).toBe(1);
  expect(await isLost(after)).toBe(true);
  await forgetLoss();
  await begin(after);
  expect((await after.counts()).sources).toBe(1);
});
