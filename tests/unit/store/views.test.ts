// What card and sheet are given: ranked for the page, honest about dates, nothing private where a page can read.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Pack, Source } from '@/data/model';
import { openStore, type Store } from '@/data/store';
import { bridgePack, fact, source, spanIn, TEXT } from './pack';

let store: Store;
let count = 0;
beforeEach(async () => {
  store = await openStore(`views-${count++}`);
  await store.apply({ act: 'importPack', pack: bridgePack(), origin: 'file' });
});
afterEach(() => store.close());

const view = async (id: string, options: { context?: string[]; forPage?: boolean } = {}) =>
  (await store.entityViews([id], { context: [], forPage: true, ...options }))[0];

/** The people of the bridge in another article. */
const mayorPack = (article: Source): Pack => ({
  ...bridgePack(),
  sources: [article],
  entities: bridgePack().entities.map((each) => ({ ...each, mentions: [] })),
});

describe('a view', () => {
  test('gives each fact with speaker, bound, and its quote in its sentence', async () => {
    const facts = (await view('fernvale'))?.facts ?? [];
    const crowd = facts.find((each) => each.id === 'crowd');
    expect(crowd).toMatchObject({
      attributions: [{ text: 'police', cue: 'said' }],
      quantities: [{ bound: 'at-least', value: 40 }],
      quote: { before: '', exact: 'At least 40 people came', after: ', police said.' },
    });
  });

  test('puts facts about the other names of the page first, then confirmed ones', async () => {
    expect((await view('fernvale', { context: ['ada-brook'] }))?.facts.map((each) => each.id)).toEqual([
      'opening',
      'crowd',
    ]);
    await store.apply({ act: 'setStatus', facts: ['crowd'], status: 'confirmed' });
    expect((await view('fernvale'))?.facts.map((each) => each.id)).toEqual(['crowd', 'opening']);
    expect((await view('fernvale', { context: ['ada-brook'] }))?.facts.map((each) => each.id)).toEqual([
      'opening',
      'crowd',
    ]);
  });

  test('never gives what was rejected', async () => {
    await store.apply({ act: 'setStatus', facts: ['crowd'], status: 'rejected' });
    expect(await view('fernvale')).toMatchObject({ total: 1, facts: [{ id: 'opening' }] });
  });

  test('for a page holds nothing private: it counts hidden notes', async () => {
    await store.apply({ act: 'addNote', entity: 'fernvale', text: 'a secret' });
    await store.apply({
      act: 'addFact',
      fact: { kind: 'note', body: 'another secret', private: true, entities: ['fernvale'] },
    });
    await store.apply({ act: 'editEntity', entity: 'ada-brook', patch: { private: true } });
    const page = await view('fernvale');
    expect(page).toMatchObject({ hiddenNotes: 2, notes: [], total: 2 });
    expect(JSON.stringify(page)).not.toContain('secret');
    expect(page?.facts.flatMap((each) => each.entities.map((ref) => ref.id))).not.toContain('ada-brook');
    expect(await view('ada-brook')).toBeUndefined();
    expect((await store.names()).map((row) => row.entity)).toEqual(['fernvale']);
    expect(await view('fernvale', { forPage: false })).toMatchObject({
      hiddenNotes: 0,
      notes: [{ text: 'a secret' }],
      total: 3,
    });
  });

  test('gives a role as of its source, and a caution where the dateline is not believed', async () => {
    const article = source(`Monday. ${TEXT}`, {
      url: 'javascript:alert(1)',
      dateline: {
        text: 'Monday.',
        start: 0,
        end: 7,
        date: '2026-02-02',
        trusted: false,
        reason: 'It cannot be that day.',
      },
    });
    await store.apply({
      act: 'importPack',
      origin: 'file',
      pack: {
        ...bridgePack(),
        sources: [article],
        entities: bridgePack().entities.map((each) => ({ ...each, mentions: [] })),
        facts: [fact('role', article, 'Mayor', { kind: 'role', entities: ['ada-brook'] })],
      },
    });
    const roles = (await view('ada-brook'))?.roles ?? [];
    expect(roles).toMatchObject([
      { statement: 'Mayor', source: { date: null, caution: 'It cannot be that day.', url: null } },
    ]);
  });

  test('names whom a pronoun means who says so', async () => {
    const text = 'Ada Brook came. “It is done,” she said. A friend was there. “Good,” he said.';
    const article = source(text);
    const says = (id: string, exact: string, who: string, speaker: string | null) =>
      fact(id, article, exact, {
        kind: 'quote',
        entities: ['ada-brook'],
        attributions: [{ entity: speaker, ...spanIn(text, who), cue: null, when: null, via: null }],
      });
    const facts = [
      says('known', '“It is done,”', 'she', 'ada-brook'),
      says('unknown', '“Good,”', 'he', null),
    ];
    await store.apply({ act: 'importPack', origin: 'file', pack: { ...mayorPack(article), facts } });
    const said = (await view('ada-brook'))?.facts.flatMap((each) => each.attributions.map((by) => by.text));
    expect(said).toEqual(expect.arrayContaining(['Ada Brook', 'he']));
    expect(said).not.toContain('she');
    const lines = await store.lines.facts(['known', 'unknown'], '');
    expect(lines.map((line) => line.says)).toEqual([['Ada Brook'], ['he']]);
  });

  test('begins with what the newest source says, and with who it says that is', async () => {
    // Their ids, which are hashes, do not stand in the order of their days.
    const days = ['2019-11-20T07:29:00Z', null, '2024-04-16', '2015-07-24'];
    for (const [n, day] of days.entries()) {
      const article = source(`In article ${n} Mayor ${n} Ada Brook opened bridge ${n} in town.`, {
        published: day === null ? null : { value: day, from: 'json-ld' },
      });
      const facts = [
        fact(`role-${n}`, article, `Mayor ${n}`, { kind: 'role', entities: ['ada-brook'] }),
        fact(`event-${n}`, article, `Ada Brook opened bridge ${n}`, { entities: ['ada-brook'] }),
      ];
      await store.apply({ act: 'importPack', origin: 'file', pack: { ...mayorPack(article), facts } });
    }
    const mayor = await view('ada-brook');
    expect(mayor?.roles.map(({ id }) => id)).toEqual(['role-2', 'role-0', 'role-3', 'role-1']);
    const events = mayor?.facts.map(({ id }) => id).filter((id) => id.startsWith('event'));
    expect(events).toEqual(['event-2', 'event-0', 'event-3', 'event-1']);
    await store.apply({ act: 'setStatus', facts: ['role-3'], status: 'confirmed' });
    expect((await view('ada-brook'))?.roles[0]?.id).toBe('role-3');
  });

  test('says what a place is as a source calls it, and nothing that needs the text around it', async () => {
    const article = source('In the river town Fernvale and its twin town Fernvale.');
    const call = (id: string, exact: string) =>
      fact(id, article, exact, { kind: 'relation', entities: ['fernvale'] });
    await store.apply({
      act: 'importPack',
      origin: 'file',
      pack: {
        ...bridgePack(),
        sources: [article],
        entities: bridgePack().entities.map((each) => ({ ...each, mentions: [] })),
        facts: [call('town', 'the river town Fernvale'), call('twin', 'its twin town Fernvale')],
      },
    });
    const place = await view('fernvale');
    expect(place?.roles.map(({ id }) => id)).toEqual(['town']);
    expect(place?.facts.map(({ id }) => id)).toContain('twin');
  });
});
