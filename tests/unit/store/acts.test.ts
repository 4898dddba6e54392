// Acts reach the store, the log and undo.
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { type Act, openStore } from '@/data/store';
import { bridgePack } from './pack';

describe('an act', () => {
  test('is written with its entry in the log, and undone and redone whole', async () => {
    const store = await openStore('acts');
    await store.apply({ act: 'addEntity', type: 'person', name: 'Ada Lovelace' });
    expect((await store.names()).map((row) => row.text)).toEqual(['Ada Lovelace']);
    const undone = await store.undo();
    expect(undone.conflicts).toEqual([]);
    expect(await store.names()).toEqual([]);
    await store.undo(undone.change?.n);
    expect((await store.names()).map((row) => row.text)).toEqual(['Ada Lovelace']);
    expect((await store.history()).map((change) => change.act)).toEqual(['undo', 'undo', 'addEntity']);
    store.close();
  });

  test('that would make a fact which no pack may hold is refused', async () => {
    const store = await openStore('sound');
    await store.apply({ act: 'importPack', pack: bridgePack(), origin: 'file' });
    const before = JSON.stringify(await store.pack());
    const refused = (act: Act, code: string) => expect(store.apply(act)).rejects.toMatchObject({ code });
    await refused(
      {
        act: 'editFact',
        fact: 'crowd',
        patch: { statement: { text: 'Nobody came', spans: bridgePack().facts[1]?.statement.spans ?? [] } },
      },
      'broken-span',
    );
    await refused({ act: 'editFact', fact: 'crowd', patch: { entities: ['nobody'] } }, 'not-found');
    await refused(
      {
        act: 'addFact',
        fact: {
          kind: 'note',
          target: { source: 'none', exact: '', start: 0, end: 0, prefix: '', suffix: '' },
        },
      },
      'not-found',
    );
    expect(JSON.stringify(await store.pack())).toBe(before);
    store.close();
  });

  test.each([
    ['of no known kind', { act: 'format-disk' }],
    ['without what it needs', { act: 'setStatus', facts: [] }],
    ['with a value of the wrong type', { act: 'editEntity', entity: 5, patch: {} }],
    ['with a key of the prototype', JSON.parse('{"act":"__proto__"}')],
    ['that is nothing', null],
  ])('%s is refused', async (_, act) => {
    const store = await openStore('refused');
    await expect(store.apply(act as Act)).rejects.toThrow();
    expect(await store.version()).toBe(0);
    store.close();
  });
});
