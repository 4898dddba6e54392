// Acts reach the store, the log and undo.
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { openStore } from '@/data/store';

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
});
