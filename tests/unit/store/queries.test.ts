// Lists of the options page: filters, order, search, and that they follow every act.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore, type Store } from '@/data/store';

let store: Store;
let count = 0;
beforeEach(async () => {
  store = await openStore(`queries-${count++}`);
});
afterEach(() => store.close());

const note = (body: string, entities: string[] = []) =>
  store.apply({ act: 'addFact', fact: { kind: 'note', body, entities } });

describe('the list of facts', () => {
  test('finds words by their beginning, whatever their case and marks, and shows where', async () => {
    await note('The Élysée was silent');
    await note('Nothing here');
    const { total, rows } = await store.facts({ text: 'elys SIL' });
    expect(total).toBe(1);
    expect(rows[0]?.hits.body).toEqual([
      [4, 8],
      [15, 18],
    ]);
  });

  test('follows edits, deletes and undo', async () => {
    const { change } = await note('first words');
    const id = String(change?.summary.fact);
    expect((await store.facts({ text: 'words' })).total).toBe(1);
    await store.apply({ act: 'editFact', fact: id, patch: { body: 'other text' } });
    expect((await store.facts({ text: 'words' })).total).toBe(0);
    expect((await store.facts({ text: 'other' })).total).toBe(1);
    await store.apply({ act: 'deleteFacts', facts: [id] });
    expect((await store.facts({})).total).toBe(0);
    await store.undo();
    expect((await store.facts({ text: 'other' })).total).toBe(1);
  });

  test('is the same after the index was written down and read back', async () => {
    await note('kept words');
    await store.saveIndex();
    await note('newer words');
    const again = await openStore(`queries-${count - 1}`);
    expect((await again.facts({ text: 'words' })).total).toBe(2);
    expect((await again.facts({ text: 'kept' })).total).toBe(1);
    again.close();
  });

  test('filters by kind, status, entity and own, and sorts', async () => {
    const { change } = await store.apply({ act: 'addEntity', type: 'place', name: 'Gomel' });
    const gomel = String(change?.summary.entity);
    await note('a', [gomel]);
    await store.apply({ act: 'addFact', fact: { kind: 'event', status: 'suggested', body: 'b' } });
    expect(await store.factIds({ entity: gomel })).toHaveLength(1);
    expect(await store.factIds({ kinds: ['event'] })).toHaveLength(1);
    expect(await store.factIds({ statuses: ['confirmed'] })).toHaveLength(1);
    expect(await store.factIds({ own: true, figure: false })).toHaveLength(2);
    const { rows } = await store.facts({ sort: 'kind', descending: true });
    expect(rows.map((row) => row.view.kind)).toEqual(['note', 'event']);
  });
});
