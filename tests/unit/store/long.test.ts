// Acts that write very many rows: the same promises as for small ones, and nothing half done when they are cut off.
import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { openStore, type Store } from '@/data/store';
import { runsOf } from '@/data/store/many';
import { SegmentBuilder } from '@/data/store/segment';
import { bigPack } from '../../bench/big-pack';
import { bridgePack } from './pack';

const FACTS = 9_000;
const pack = bigPack(FACTS, 30);
let count = 0;

async function bigStore(): Promise<{ store: Store; name: string; before: string; n: number }> {
  const name = `long-${count++}`;
  const store = await openStore(name);
  await store.apply({ act: 'importPack', pack: bridgePack(), origin: 'file' });
  const before = await out(store);
  const { change } = await store.apply({ act: 'importPack', pack, origin: 'file' });
  return { store, name, before, n: change?.n ?? 0 };
}

const out = async (store: Store): Promise<string> => JSON.stringify(await store.pack());
/** What the tables of another page show. */
const shown = async (name: string): Promise<number> => {
  const page = await openStore(name);
  const ids = await page.factIds({});
  expect((await page.counts()).facts).toBe(ids.length);
  page.close();
  return ids.length;
};

describe('a long import', () => {
  test('is undone and done again without a difference, and every page shows it', async () => {
    const { store, name, before, n } = await bigStore();
    const small = (await store.factIds({})).length - FACTS;
    const full = await out(store);
    expect(await shown(name)).toBe(FACTS + small);
    const told: number[] = [];
    expect((await store.undo(n, { progress: (done) => told.push(done) })).conflicts).toEqual([]);
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(await out(store)).toBe(before);
    expect((await store.factIds({})).length).toBe(small);
    expect(await shown(name)).toBe(small);
    const [undone] = await store.history(1);
    expect((await store.undo(undone?.n)).conflicts).toEqual([]);
    expect(await out(store)).toBe(full);
    expect((await store.factIds({})).length).toBe(FACTS + small);
    expect(await shown(name)).toBe(FACTS + small);
    const [redone] = await store.history(1);
    expect((await store.undo(redone?.n)).conflicts).toEqual([]);
    expect(await out(store)).toBe(before);
    store.close();
  });

  test('whose facts were changed since is not undone, and each of them is told', async () => {
    const { store, n } = await bigStore();
    const id = pack.facts[7]?.id ?? '';
    await store.apply({ act: 'setStatus', facts: [id], status: 'rejected' });
    const full = await out(store);
    const { change, conflicts } = await store.undo(n);
    expect(change).toBeNull();
    expect(conflicts).toMatchObject([{ table: 'facts', id, by: 'setStatus' }]);
    expect(await out(store)).toBe(full);
    await store.undo();
    expect((await store.undo(n)).conflicts).toEqual([]);
    store.close();
  });

  test.each([
    ['undone', 0],
    ['done again', 1],
  ])('that is cut off while it is %s is as if that had never begun', async (_, turns) => {
    const { store, name, n } = await bigStore();
    if (turns === 1) await store.undo(n);
    const [last] = await store.history(1);
    const held = await out(store);
    const facts = (await store.factIds({})).length;
    let seen = -1;
    await store
      .undo(last?.n, {
        progress: (done) => {
          if (done > 0.3) store.close();
        },
      })
      .catch(() => undefined);
    const next = await openStore(name);
    seen = (await next.factIds({})).length;
    expect(seen).toBe(facts);
    expect(await out(next)).toBe(held);
    expect((await next.counts()).facts).toBe(facts);
    expect((await next.history(1))[0]?.n).toBe(last?.n);
    next.close();
  });

  test('is found by words and by filters in the columns that were made while it came in', async () => {
    const { store, name } = await bigStore();
    await store.apply({ act: 'setStatus', facts: [pack.facts[3]?.id ?? ''], status: 'rejected' });
    const page = await openStore(name);
    const word = pack.facts[5]?.statement.text.match(/[a-z]{6,}/)?.[0] ?? '';
    const ids = new Set(await page.factIds({ text: word }));
    const expected = pack.facts.filter(({ statement }) =>
      statement.text
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .some((each) => each.startsWith(word)),
    );
    expect([...ids].sort()).toEqual(expected.map(({ id }) => id).sort());
    expect((await page.factIds({ statuses: ['rejected'] })).length).toBe(1);
    expect((await page.factIds({ figure: true, source: 'source-3' })).length).toBe(
      pack.facts.filter((each) => each.target?.source === 'source-3' && each.quantities.length > 0).length,
    );
    page.close();
    store.close();
  });
});

test('the first import of a new store brings its columns: no page makes them again', async () => {
  const store = await openStore('long-first');
  await store.apply({ act: 'importPack', pack, origin: 'file' });
  const made = vi.spyOn(SegmentBuilder.prototype, 'add');
  expect(await shown('long-first')).toBe(FACTS);
  expect(made).not.toHaveBeenCalled();
  made.mockRestore();
  store.close();
});

test('neighbours among keys are one run, and a stranger between them ends it', () => {
  expect(runsOf(['a', 'b', 'c', 'd', 'e'], new Set(['a', 'b', 'd', 'e']))).toEqual([
    ['a', 'b'],
    ['d', 'e'],
  ]);
  expect(runsOf(['a'], new Set())).toEqual([]);
});
