// Import: checked whole, merged without deleting, taken back whole.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Entity, Name, Pack } from '@/data/model';
import { openStore, type Store } from '@/data/store';
import { Database } from '@/data/store/schema';
import { bridgePack, entity, fact, pack, source, spanIn, TEXT } from './pack';

let store: Store;
let count = 0;
let name = '';
beforeEach(async () => {
  name = `import-${count++}`;
  store = await openStore(name);
});
afterEach(() => store.close());

const bring = (given: object, more: { decisions?: Record<string, string | null> } = {}) =>
  store.apply({ act: 'importPack', pack: given, origin: 'file', ...more });

describe('an import', () => {
  test('reports what is added, and the second time that all of it is there', async () => {
    const first = await bring(bridgePack());
    expect(first.plan?.counts.facts).toMatchObject({ added: 2, identical: 0 });
    const again = await bring(bridgePack());
    expect(again.change).toBeNull();
    expect(again.plan?.counts).toMatchObject({
      sources: { identical: 1 },
      entities: { identical: 2 },
      facts: { identical: 2 },
    });
    expect(await store.counts()).toEqual({ sources: 1, entities: 2, facts: 2 });
  });

  test('is undone whole and redone whole', async () => {
    const { change } = await bring(bridgePack());
    expect((await store.undo(change?.n)).conflicts).toEqual([]);
    expect(await store.counts()).toEqual({ sources: 0, entities: 0, facts: 0 });
    await store.undo((await store.history())[0]?.n);
    expect(await store.counts()).toEqual({ sources: 1, entities: 2, facts: 2 });
    expect((await store.source(bridgePack().sources[0]?.id ?? ''))?.source.text).toBe(TEXT);
  });

  test('whose facts were edited since is not undone, and that is reported', async () => {
    const { change } = await bring(bridgePack());
    await store.apply({ act: 'setStatus', facts: ['crowd'], status: 'confirmed' });
    const { conflicts } = await store.undo(change?.n);
    expect(conflicts).toMatchObject([{ table: 'facts', id: 'crowd', by: 'setStatus' }]);
    expect(await store.counts()).toEqual({ sources: 1, entities: 2, facts: 2 });
  });

  test('merges an entity of the same name and type, unless told to keep it apart', async () => {
    await bring(bridgePack());
    const other = source('Ada Brook left Fernvale.');
    const brook = spanIn(other.text ?? '', 'Ada Brook');
    const next = pack(
      [other],
      [
        entity('brook', 'Ada Brook', {
          mentions: [{ source: other.id, kind: 'name', start: brook.start, end: brook.end }],
        }),
      ],
      [fact('left', other, 'Ada Brook left Fernvale', { entities: ['brook'] })],
    );
    const plan = await store.planImport(next);
    expect(plan.entities[0]).toMatchObject({ into: 'ada-brook', merges: { name: 'Ada Brook' } });
    const { change } = await bring(next);
    expect((await store.fact('left'))?.entities).toEqual(['ada-brook']);
    await store.undo(change?.n);
    await bring(next, { decisions: { brook: null } });
    expect((await store.fact('left'))?.entities).toEqual(['brook']);
    // The same article read again finds the same entity at the same place.
    expect((await store.planImport(next)).entities[0]).toMatchObject({ into: 'brook', outcome: 'identical' });
  });

  test('knows a body by its acronym and a country by each of its names, and calls them by the fullest', async () => {
    const named = (text: string, kind: Name['kind']): Name => ({
      text,
      kind,
      on: true,
      case: 'as-kind',
      language: null,
    });
    const bringing = async (...entities: Entity[]) =>
      (await store.planImport(pack([], entities, []))).entities.map(({ into }) => into);
    const union = entity('eu', 'EU', { type: 'organisation', names: [named('EU', 'acronym')] });
    const states = entity('us', 'U.S.', { type: 'place', names: [named('U.S.', 'acronym')] });
    await bring(pack([], [union, states], []));
    const full = entity('european-union', 'European Union', {
      type: 'organisation',
      names: [named('European Union', 'name'), named('EU', 'acronym')],
    });
    const america = entity('united-states', 'United States', { type: 'place' });
    expect(await bringing(full, america)).toEqual(['eu', 'us']);
    await bring(pack([], [full, america], []));
    expect((await store.entity('eu'))?.entity).toMatchObject({ name: 'European Union' });
    expect((await store.entity('us'))?.entity).toMatchObject({ name: 'United States' });
    // The other way round, dots or not; but no place is a body, and where two have an acronym nobody guesses.
    const dotted = entity('e-u', 'E.U.', { type: 'organisation', names: [named('E.U.', 'acronym')] });
    expect(await bringing(dotted, entity('usa', 'USA', { type: 'place' }))).toEqual(['eu', 'us']);
    expect(await bringing({ ...dotted, type: 'place' })).toEqual(['e-u']);
    await bring(
      pack(
        [],
        [
          entity('equine-union', 'Equine Union', {
            type: 'organisation',
            names: [named('Equine Union', 'name'), named('EU', 'acronym')],
          }),
        ],
        [],
      ),
    );
    expect(await bringing(dotted)).toEqual(['e-u']);
  });

  test('knows a person with and without initials, and nobody with others', async () => {
    const into = async (name: string) => {
      const [found] = (await store.planImport(pack([], [entity('x', name, { type: 'person' })], [])))
        .entities;
      return found?.into;
    };
    await bring(pack([], [entity('trump', 'Donald J. Trump', { type: 'person' })], []));
    await bring(pack([], [entity('bush', 'George W. Bush', { type: 'person' })], []));
    expect(await into('Donald Trump')).toBe('trump');
    expect(await into('George H. W. Bush')).toBe('x');
    await bring(pack([], [entity('father', 'George H. W. Bush', { type: 'person' })], []));
    // Which of the two, nobody guesses.
    expect(await into('George Bush')).toBe('x');
    await bring(pack([], [entity('holm', 'Ann Holm', { type: 'person' })], []));
    expect(await into('Ann B. Holm')).toBe('holm');
  });

  test('keeps rejections, edits and taken-away names against a newer reading', async () => {
    await bring(bridgePack());
    await store.apply({ act: 'setStatus', facts: ['crowd'], status: 'rejected' });
    await store.apply({ act: 'editFact', fact: 'opening', patch: { kind: 'quote' } });
    await store.apply({ act: 'removeName', entity: 'fernvale', text: 'Fernvale', kind: 'name' });
    const newer = bridgePack();
    newer.facts = newer.facts.map((each) => ({
      ...each,
      when: { ...spanIn(TEXT, 'At least'), resolved: null, inherited: false, reason: '' },
    }));
    newer.sources = newer.sources.map((each) => ({ ...each, extractor: 'test 2' }));
    const { plan } = await store.apply({ act: 'importPack', pack: newer, origin: 'learned' });
    expect(plan?.counts.facts).toMatchObject({ kept: 2, changed: 0 });
    expect((await store.fact('crowd'))?.status).toBe('rejected');
    expect((await store.fact('opening'))?.kind).toBe('quote');
    expect((await store.names()).map((row) => row.text)).toEqual(['Ada Brook']);
    expect((await store.sources())[0]?.source.extractor).toBe('test 2');
  });

  test('survives a merge: the same pack again knows who went into whom', async () => {
    await bring(bridgePack());
    await store.apply({ act: 'mergeEntities', into: 'fernvale', from: ['ada-brook'] });
    const { change } = await bring(bridgePack());
    expect(change).toBeNull();
    expect((await store.entity('fernvale'))?.entity.mergedFrom).toEqual(['ada-brook']);
  });

  test('of a corrected article at the same address is a new version, both readable', async () => {
    const url = 'https://news.example/bridge';
    const one = source('First text.', { url, retrieved: '2026-01-01T00:00:00Z' });
    const two = source('Second text.', { url: `${url}#top`, retrieved: '2026-01-02T00:00:00Z' });
    await bring(pack([one], [], []));
    const { plan } = await bring(pack([two], [], []));
    expect(plan?.sources[0]).toMatchObject({ outcome: 'added', versionOf: one.id });
    expect((await store.source(two.id))?.versions.map((each) => each.id)).toEqual([one.id, two.id]);
    expect((await store.source(one.id))?.source.text).toBe('First text.');
  });

  test('does not mix up facts of two packs that happen to have one id', async () => {
    await bring(bridgePack());
    const other = source('Rain fell.');
    await bring(pack([other], [], [fact('crowd', other, 'Rain fell')]));
    expect((await store.fact('crowd'))?.statement.text).toBe('At least 40 people came');
    expect((await store.counts()).facts).toBe(3);
    expect((await bring(pack([other], [], [fact('crowd', other, 'Rain fell')]))).change).toBeNull();
  });

  test('that is cancelled leaves the store as it was', async () => {
    const stop = new AbortController();
    const doing = store.apply(
      { act: 'importPack', pack: bridgePack(), origin: 'file' },
      { signal: stop.signal, progress: (phase) => phase === 'writing' && stop.abort() },
    );
    await expect(doing).rejects.toMatchObject({ code: 'cancelled' });
    expect(await store.counts()).toEqual({ sources: 0, entities: 0, facts: 0 });
    expect(await store.history()).toEqual([]);
  });

  test('that was cut off is not seen, and taken back at the next start', async () => {
    await bring(bridgePack());
    const db = new Database(name);
    await db.open();
    const row = await db.rows('facts').get('crowd');
    const n = await db.changes.add({
      act: 'importPack',
      at: '',
      rev: 99,
      running: 1,
      summary: {},
      undoes: null,
      undone: null,
      entities: [],
      names: false,
    } as never);
    if (row) await db.rows('facts').add({ ...row, id: 'ghost', rev: 99 });
    await db.parts.add({ rev: 99, seq: 0, edits: [{ table: 'facts', id: 'ghost', before: null, rev: 99 }] });
    expect(n).toBeGreaterThan(1);
    db.close();
    expect(await store.factIds({})).not.toContain('ghost');
    expect((await store.counts()).facts).toBe(2);
    store.close();
    store = await openStore(name);
    expect(await store.fact('ghost')).toBeNull();
    expect((await store.counts()).facts).toBe(2);
  });

  test('on a full disk leaves the store as it was and says so', async () => {
    const full = new Error('full');
    full.name = 'QuotaExceededError';
    const doing = store.apply(
      { act: 'importPack', pack: bridgePack(), origin: 'file' },
      {
        progress: (phase) => {
          if (phase === 'finishing') throw full;
        },
      },
    );
    await expect(doing).rejects.toMatchObject({ code: 'disk-full' });
    expect(await store.counts()).toEqual({ sources: 0, entities: 0, facts: 0 });
  });
});

describe('the seed', () => {
  const seed = (given: Pack = bridgePack()) => store.apply({ act: 'seed', pack: given });

  test('does not come back once deleted, nor a fact of it; a person may bring it back', async () => {
    await seed();
    await store.apply({ act: 'deleteFacts', facts: ['crowd'] });
    await seed();
    expect((await store.counts()).facts).toBe(1);
    await store.apply({ act: 'deleteSources', sources: [bridgePack().sources[0]?.id ?? ''] });
    expect(await store.counts()).toEqual({ sources: 0, entities: 0, facts: 0 });
    expect((await seed()).change).toBeNull();
    await bring(bridgePack());
    expect((await store.counts()).facts).toBe(2);
  });

  test('does not come back once undone', async () => {
    await seed();
    await store.undo();
    expect((await seed()).change).toBeNull();
    expect((await store.counts()).sources).toBe(0);
  });
});

describe('an article that is learned', () => {
  const figure = (
    id: string,
    from: ReturnType<typeof source>,
    clause: string,
    amount: string,
    value: number,
  ) =>
    fact(id, from, clause, {
      kind: 'figure',
      entities: ['fernvale'],
      quantities: [{ ...spanIn(from.text ?? '', amount), value, max: null, bound: 'exact', unit: 'people' }],
    });
  const learned = (text: string, id: string, amount: string, value: number) => {
    const from = source(text);
    const fernvale = entity('fernvale', 'Fernvale', { type: 'place' });
    const clause = text.slice(0, text.indexOf('.'));
    return store.apply({
      act: 'importPack',
      origin: 'learned',
      pack: pack([from], [fernvale], [figure(id, from, clause, amount, value)]),
    });
  };

  test('has its figures put beside those of other sources, unless a person took them apart', async () => {
    await learned('Police detained 40 people in Fernvale. The fair went on.', 'a', '40 people', 40);
    await learned('Guards detained 60 people in Fernvale. Shops were shut all day.', 'b', '60 people', 60);
    expect((await store.fact('a'))?.links).toEqual([{ fact: 'b', kind: 'differs' }]);
    expect((await store.fact('b'))?.links).toEqual([{ fact: 'a', kind: 'differs' }]);
    await store.apply({ act: 'unlinkFacts', a: 'a', b: 'b' });
    const other = (await store.fact('b'))?.target?.source ?? '';
    await store.apply({ act: 'deleteSources', sources: [other] });
    await learned('Guards detained 60 people in Fernvale. Shops were shut all day.', 'b', '60 people', 60);
    expect((await store.fact('b'))?.links).toEqual([]);
    expect((await store.fact('a'))?.links).toEqual([]);
  });
});
