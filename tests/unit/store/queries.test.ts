// Lists of the options page: filters, order, search, and that they follow every act.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore, type Store } from '@/data/store';
import { bigPack } from '../../bench/big-pack';
import { bridgePack, spanIn } from './pack';

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

  test('is the same after the index of a large store was written down and read back', async () => {
    await store.apply({ act: 'importPack', pack: bigPack(1_200, 4), origin: 'file' });
    await note('kept words');
    await store.saveIndex();
    expect(await store.kv.get('catalogue')).toBeDefined();
    const before = await store.factIds({ text: 'opened' });
    await note('newer words');
    await store.apply({ act: 'deleteFacts', facts: before.slice(0, 2) });
    const again = await openStore(`queries-${count - 1}`);
    expect((await again.facts({ text: 'words' })).total).toBe(2);
    expect((await again.facts({ text: 'kept' })).total).toBe(1);
    expect(await again.factIds({ text: 'opened' })).toEqual(before.slice(2));
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

  test('keeps every fact in its place when it is edited, before and after the index is written', async () => {
    await store.apply({ act: 'importPack', pack: bridgePack(), origin: 'file' });
    const order = await store.factIds({});
    expect(order).toEqual(['opening', 'crowd']);
    await store.saveIndex();
    await store.apply({ act: 'setStatus', facts: ['opening'], status: 'confirmed' });
    expect(await store.factIds({})).toEqual(order);
    expect(await store.factIds({ sort: 'added', descending: true })).toEqual([...order].reverse());
    expect(await store.factIds({ sort: 'status' })).toEqual(['opening', 'crowd']);
    expect(await store.factIds({ sort: 'status', descending: true })).toEqual(['crowd', 'opening']);
    await store.saveIndex();
    expect(await store.factIds({})).toEqual(order);
  });

  test('follows what is known of the source: a dateline that a newer reading does not believe', async () => {
    await store.apply({ act: 'importPack', pack: bridgePack(), origin: 'file' });
    expect(await store.factIds({ caution: true })).toEqual([]);
    const again = bridgePack();
    again.sources = again.sources.map((source) => ({
      ...source,
      extractor: 'test 2',
      dateline: { ...spanIn(source.text ?? '', 'Mayor'), date: '2026-01-01', trusted: false, reason: 'No.' },
    }));
    await store.apply({ act: 'importPack', pack: again, origin: 'learned' });
    expect(await store.factIds({ caution: true })).toEqual(['opening', 'crowd']);
  });
});

describe('search', () => {
  test('finds entities by any of their names and facts by their words, with totals', async () => {
    await store.apply({ act: 'importPack', pack: bridgePack(), origin: 'file' });
    const found = await store.search('fern');
    expect(found.entities.map((hit) => hit.entity.id)).toEqual(['fernvale']);
    expect(found.facts.map((hit) => hit.view.id)).toEqual(['opening']);
    expect(found.totals).toEqual({ entities: 1, facts: 1 });
    await store.apply({ act: 'editEntity', entity: 'fernvale', patch: { name: 'Newtown' } });
    expect((await store.search('newt')).entities).toHaveLength(1);
    expect((await store.search('...')).totals).toEqual({ entities: 0, facts: 0 });
  });

  test('finds the same as reading every fact, whatever is stored and asked', async () => {
    const words = fc.stringMatching(/^[a-cé]{1,4}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(words, { minLength: 1, maxLength: 5 }), { maxLength: 12 }),
        words,
        words,
        async (bodies, a, b) => {
          const own = await openStore(`queries-any-${count++}`);
          for (const body of bodies)
            await own.apply({ act: 'addFact', fact: { kind: 'note', body: body.join(' ') } });
          if (bodies.length % 2 === 0) await own.saveIndex();
          const fold = (word: string) => word.replaceAll('é', 'e');
          const expected = bodies.filter((body) =>
            [a, b].every((word) => body.some((held) => fold(held).startsWith(fold(word)))),
          ).length;
          expect(await own.factIds({ text: `${a} ${b}` })).toHaveLength(expected);
          own.close();
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('own annotations', () => {
  test('are found by their page, wherever on it', async () => {
    const annotate = (url: string) =>
      store.apply({
        act: 'annotate',
        page: { url, title: 'P' },
        exact: 'words',
        prefix: 'a ',
        suffix: ' b',
        start: 5,
        end: 10,
        body: 'mine',
        entities: [],
      });
    const { change } = await annotate('https://a.example/p#one');
    await annotate('https://a.example/q');
    const id = String(change?.summary.fact);
    const [found, ...more] = await store.annotationsFor('https://a.example/p#two');
    expect(more).toEqual([]);
    expect(found).toMatchObject({ id, body: 'mine', private: true, target: { exact: 'words', start: 5 } });
  });
});
