// The list of own annotations: which are listed, which of them lost their place, and where searched words stand.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LOST_ANNOTATIONS, openStore, type Store } from '@/data/store';
import { bridgePack } from './pack';

let store: Store;
let count = 0;
beforeEach(async () => {
  store = await openStore(`own-${count++}`);
  await store.apply({ act: 'importPack', pack: bridgePack(), origin: 'file' });
});
afterEach(() => store.close());

const annotate = async (exact: string, more: object = {}) => {
  const { change } = await store.apply({
    act: 'annotate',
    page: { url: 'https://example.org/page', title: 'A page' },
    exact,
    prefix: '',
    suffix: '',
    start: null,
    end: null,
    kind: 'note',
    body: null,
    private: false,
    entities: [],
    ...more,
  });
  return String(change?.summary.fact);
};

describe('own annotations', () => {
  test('are a person’s alone, and one that lost its place is listed as such', async () => {
    const kept = await annotate('The mill burnt down');
    const lost = await annotate('The mayor resigned', { private: true, body: 'Why?' });
    await store.kv.set(LOST_ANNOTATIONS, [lost, 'of something deleted']);
    const { change } = await store.apply({ act: 'addFact', fact: { kind: 'note', body: 'On no page' } });
    const all = await store.own({ limit: 10 });
    expect(new Set(all.rows.map(({ view }) => view.id))).toEqual(
      new Set([kept, lost, String(change?.summary.fact)]),
    );
    expect(all).toMatchObject({ total: 3, all: 3, lost: 1 });
    const only = async (show: 'lost' | 'private' | 'pages') =>
      (await store.own({ show, limit: 10 })).rows.map(({ view }) => view.id).sort();
    expect(await only('lost')).toEqual([lost]);
    expect(await only('private')).toEqual([lost]);
    expect(await only('pages')).toEqual([kept, lost].sort());
    expect((await store.own({ limit: 1 })).rows).toHaveLength(1);
  });

  test('are found by the page’s words and by the person’s, with the places', async () => {
    await annotate('The mill burnt down', { body: 'Ask at the mill' });
    await annotate('Something else');
    const found = await store.own({ text: 'mil', limit: 10 });
    expect(found).toMatchObject({ total: 1, all: 2 });
    expect(found.rows[0]?.hits).toEqual({ quote: [[4, 7]], body: [[11, 14]] });
  });
});
