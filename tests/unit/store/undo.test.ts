// Undo: every act, far back, in any order, across reloads, and nothing lost when something changed since.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPack } from '@/data/pack-schema';
import { type Act, openStore, type Store } from '@/data/store';
import { bridgePack, fact, source } from './pack';

let count = 0;
async function bridgeStore(): Promise<{ store: Store; name: string }> {
  const name = `undo-${count++}`;
  const store = await openStore(name);
  await store.apply({ act: 'importPack', pack: bridgePack(), origin: 'file' });
  await store.apply({ act: 'linkFacts', a: 'crowd', b: 'opening', kind: 'differs' });
  return { store, name };
}

/** Everything that undo must bring back. */
const state = async (store: Store): Promise<string> =>
  JSON.stringify([await store.pack(), await store.settings(), await store.dismissals()]);

const ACTS: Act[] = [
  { act: 'addEntity', type: 'event', name: 'River fair' },
  {
    act: 'editEntity',
    entity: 'fernvale',
    patch: { name: 'Fernvale Town', type: 'organisation', description: 'mine' },
  },
  { act: 'addName', entity: 'fernvale', name: { text: 'the Vale', kind: 'variant' } },
  { act: 'editName', entity: 'fernvale', text: 'Fernvale', kind: 'name', patch: { on: false } },
  { act: 'removeName', entity: 'fernvale', text: 'Fernvale', kind: 'name' },
  { act: 'addNote', entity: 'fernvale', text: 'note' },
  { act: 'mergeEntities', into: 'fernvale', from: ['ada-brook'] },
  {
    act: 'splitEntity',
    entity: 'fernvale',
    name: 'Other',
    type: 'place',
    names: ['Fernvale'],
    facts: ['crowd'],
  },
  { act: 'deleteEntities', entities: ['ada-brook'] },
  { act: 'addFact', fact: { kind: 'note', body: 'own', entities: ['fernvale'] } },
  { act: 'editFact', fact: 'crowd', patch: { kind: 'claim', body: 'mine' } },
  { act: 'editFacts', facts: ['crowd', 'opening'], patch: { private: true }, addEntity: 'ada-brook' },
  { act: 'setStatus', facts: ['crowd', 'opening'], status: 'rejected' },
  { act: 'deleteFacts', facts: ['crowd'] },
  { act: 'linkFacts', a: 'crowd', b: 'opening', kind: 'agrees' },
  { act: 'unlinkFacts', a: 'crowd', b: 'opening' },
  {
    act: 'annotate',
    page: { url: 'https://a.example/', title: 'A' },
    exact: 'x',
    prefix: '',
    suffix: '',
    start: 1,
    end: 2,
    body: null,
    entities: [],
    newEntity: { type: 'person', name: 'New Body' },
  },
  { act: 'addSource', source: { kind: 'own', text: 'My words', title: 'Mine' } },
  { act: 'editSource', source: bridgePack().sources[0]?.id ?? '', patch: { title: 'Renamed' } },
  { act: 'deleteSources', sources: [bridgePack().sources[0]?.id ?? ''] },
  { act: 'settings', patch: { marks: { style: 'background' } } },
  { act: 'siteRule', site: 'a.example', on: false },
  { act: 'dismiss', entity: null, text: 'Brook', site: 'a.example' },
  {
    act: 'importPack',
    origin: 'file',
    pack: {
      format: 'sidelight-pack',
      version: 1,
      sources: [source('New text.')],
      entities: [],
      facts: [fact('n', source('New text.'), 'New')],
    },
  },
];

describe('undo', () => {
  test.each(ACTS.map((act) => [act.act, act] as const))(
    'of %s brings back what was, and redo what was done',
    async (_, act) => {
      const { store } = await bridgeStore();
      const before = await state(store);
      const { change } = await store.apply(act);
      const after = await state(store);
      expect(after).not.toBe(before);
      expect((await store.undo(change?.n)).conflicts).toEqual([]);
      expect(await state(store)).toBe(before);
      const [undone] = await store.history(1);
      expect((await store.undo(undone?.n)).conflicts).toEqual([]);
      expect(await state(store)).toBe(after);
      store.close();
    },
  );

  test('goes back over any acts in turn, across a reload', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...ACTS), { minLength: 1, maxLength: 12 }), async (acts) => {
        const { store: first, name } = await bridgeStore();
        const states: string[] = [];
        for (const act of acts) {
          const before = await state(first);
          // Some acts do not fit what earlier ones left: those are refused and change nothing.
          const done = await first.apply(act).catch(() => ({ change: null }));
          // Whatever was done, what goes out is a sound pack.
          checkPack(JSON.parse(JSON.stringify(await first.pack())));
          if (done.change) states.push(before);
          else expect(await state(first)).toBe(before);
        }
        first.close();
        const store = await openStore(name);
        for (const expected of states.reverse()) {
          expect((await store.undo()).conflicts).toEqual([]);
          expect(await state(store)).toBe(expected);
        }
        store.close();
      }),
      { numRuns: 25 },
    );
  });

  test('reaches at least a hundred acts back', async () => {
    const { store } = await bridgeStore();
    const before = await state(store);
    for (let i = 0; i < 120; i++)
      await store.apply({ act: 'addNote', entity: 'fernvale', text: `note ${i}` });
    for (let i = 0; i < 120; i++) await store.undo();
    expect(await state(store)).toBe(before);
    store.close();
  });

  test('asked for twice at once undoes two acts', async () => {
    const { store } = await bridgeStore();
    const before = await state(store);
    await store.apply({ act: 'addNote', entity: 'fernvale', text: 'one' });
    await store.apply({ act: 'addNote', entity: 'fernvale', text: 'two' });
    await Promise.all([store.undo(), store.undo()]);
    expect(await state(store)).toBe(before);
    store.close();
  });

  test('of an act whose records were changed since does nothing and says what', async () => {
    const { store } = await bridgeStore();
    const first = await store.apply({ act: 'editFact', fact: 'crowd', patch: { body: 'one' } });
    const later = await store.apply({ act: 'setStatus', facts: ['crowd'], status: 'confirmed' });
    const { change, conflicts } = await store.undo(first.change?.n);
    expect(change).toBeNull();
    expect(conflicts).toEqual([{ table: 'facts', id: 'crowd', by: 'setStatus', change: later.change?.n }]);
    expect(await store.fact('crowd')).toMatchObject({ body: 'one', status: 'confirmed' });
    store.close();
  });

  test('of an older act goes past newer acts on other records', async () => {
    const { store } = await bridgeStore();
    const first = await store.apply({ act: 'setStatus', facts: ['crowd'], status: 'rejected' });
    await store.apply({ act: 'setStatus', facts: ['opening'], status: 'confirmed' });
    await store.undo(first.change?.n);
    expect(await store.fact('crowd')).toMatchObject({ status: 'suggested' });
    expect(await store.fact('opening')).toMatchObject({ status: 'confirmed' });
    await expect(store.undo(first.change?.n)).rejects.toMatchObject({ code: 'nothing-to-undo' });
    store.close();
  });
});

describe('the log', () => {
  test('is trimmed, and keeps at least the newest hundred acts', async () => {
    const { store } = await bridgeStore();
    for (let i = 0; i < 420; i++)
      await store.apply({ act: 'dismiss', entity: null, text: `t${i}`, site: null });
    const kept = (await store.history(1_000)).length;
    expect(kept).toBeGreaterThanOrEqual(100);
    expect(kept).toBeLessThan(420);
    store.close();
  });
});
