// How much there is, without counting it: the numbers follow the log through acts, undo, imports and trimmed logs.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { openStore, type Store } from '@/data/store';
import { openReader } from '@/data/store/reader';
import { bigPack } from '../../bench/big-pack';
import { bridgePack } from './pack';

afterEach(() => vi.restoreAllMocks());

let count = 0;
const names: string[] = [];

async function fresh(): Promise<{ store: Store; name: string }> {
  const name = `totals-${count++}`;
  names.push(name);
  return { store: await openStore(name), name };
}

/** What is really there, and what a page that was just opened says. */
async function both(store: Store, name: string) {
  const reader = await openReader(name);
  const said = await reader.counts();
  reader.close();
  const pack = await store.pack();
  const there = { sources: pack.sources.length, entities: pack.entities.length, facts: pack.facts.length };
  expect(said).toEqual(there);
  expect(await store.counts()).toEqual(there);
  return there;
}

test('what was written down is brought up to date by acts and their undo, and nothing is counted again', async () => {
  const { store, name } = await fresh();
  await store.apply({ act: 'importPack', pack: bridgePack(), origin: 'file' });
  await store.saveCounts();
  const counting = vi.spyOn(IDBObjectStore.prototype, 'count');
  expect(await both(store, name)).toEqual({ sources: 1, entities: 2, facts: 2 });
  await store.apply({ act: 'addEntity', type: 'person', name: 'Somebody New' });
  expect((await both(store, name)).entities).toBe(3);
  await store.undo();
  expect((await both(store, name)).entities).toBe(2);
  const [fact] = await store.factIds({});
  await store.apply({ act: 'deleteFacts', facts: [fact ?? ''] });
  expect((await both(store, name)).facts).toBe(1);
  await store.saveCounts();
  await store.undo();
  expect((await both(store, name)).facts).toBe(2);
  expect(counting.mock.contexts.map((rows) => (rows as IDBObjectStore).name)).not.toContain('facts');
  store.close();
});

test('an import counts when it is whole, and so does its undo', async () => {
  const { store, name } = await fresh();
  await store.apply({ act: 'importPack', pack: bridgePack(), origin: 'file' });
  await store.saveCounts();
  const seen: number[] = [];
  const reader = await openReader(name);
  const looks: Promise<unknown>[] = [];
  const progress = () => {
    looks.push(reader.counts().then(({ facts }) => seen.push(facts)));
  };
  await store.apply({ act: 'importPack', pack: bigPack(9_000, 30), origin: 'file' }, { progress });
  await Promise.all(looks);
  reader.close();
  expect(seen.length).toBeGreaterThan(3);
  expect(new Set(seen.slice(0, 3))).toEqual(new Set([2]));
  const whole = await both(store, name);
  expect(whole.facts).toBe(9_002);
  await store.saveCounts();
  await store.undo();
  expect((await both(store, name)).facts).toBe(2);
  store.close();
});

test('numbers from before a log that was trimmed are not believed', async () => {
  const { store, name } = await fresh();
  await store.apply({ act: 'importPack', pack: bridgePack(), origin: 'file' });
  await store.saveCounts();
  await store.apply({ act: 'addEntity', type: 'person', name: 'Somebody New' });
  const raw = await new Dexie(name).open();
  await raw.table('changes').clear();
  raw.close();
  store.close();
  const again = await openStore(name);
  await again.apply({ act: 'addEntity', type: 'person', name: 'Another One' });
  expect((await both(again, name)).entities).toBe(4);
  again.close();
});
