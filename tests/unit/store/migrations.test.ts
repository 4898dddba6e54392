// A store that an earlier version wrote opens, reads and can be written. Each version stands here as it was when it
// was current: add the new one, leave the old ones.
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { openStore } from '@/data/store';
import { entity, pack } from './pack';

interface Written {
  /** As the browser counts: Dexie multiplies by ten. */
  version: number;
  stores: Record<string, { key: string | string[] | null; auto?: boolean; indexes: [string, boolean][] }>;
  rows: Record<string, object[]>;
}

const FACT = {
  id: 'crowd',
  kind: 'event',
  statement: { text: 'People came', spans: [{ text: 'People came', start: 0, end: 11 }] },
  body: null,
  entities: ['fernvale'],
  target: { source: 's', exact: 'People came', start: 0, end: 11, prefix: '', suffix: '.' },
  attributions: [],
  when: null,
  quantities: [],
  quotations: [],
  status: 'suggested',
  origin: 'extractor',
  private: false,
  links: [],
};

const FIRST: Written = {
  version: 10,
  stores: {
    sources: {
      key: 'id',
      indexes: [
        ['hash', false],
        ['address', false],
      ],
    },
    texts: { key: 'id', indexes: [] },
    entities: { key: 'id', indexes: [['keys', true]] },
    mentions: {
      key: 'id',
      indexes: [
        ['entity', false],
        ['source', false],
      ],
    },
    facts: {
      key: 'id',
      indexes: [
        ['source', false],
        ['about', true],
      ],
    },
    dismissals: { key: 'id', indexes: [] },
    graves: { key: 'id', indexes: [] },
    state: { key: 'id', indexes: [] },
    changes: { key: 'n', auto: true, indexes: [['running', false]] },
    parts: { key: ['rev', 'seq'], indexes: [] },
    kv: { key: 'key', indexes: [] },
  },
  rows: {
    sources: [
      {
        id: 's',
        rev: 1,
        hash: '',
        address: '',
        data: {
          id: 's',
          kind: 'article',
          title: 'T',
          sha256: null,
          url: null,
          publisher: null,
          byline: null,
          language: null,
          published: null,
          retrieved: null,
          extractor: null,
          dateline: null,
          sections: [],
        },
      },
    ],
    texts: [{ id: 's', rev: 1, data: 'People came.' }],
    entities: [
      {
        id: 'fernvale',
        rev: 1,
        keys: ['fernvale'],
        data: {
          id: 'fernvale',
          type: 'place',
          name: 'Fernvale',
          named: 'text',
          names: [{ text: 'Fernvale', kind: 'name', on: true, case: 'as-kind', language: null }],
          description: null,
          notes: [],
          private: false,
          mergedFrom: [],
        },
      },
    ],
    facts: [{ id: 'crowd', rev: 2, source: 's', about: ['e:fernvale'], data: FACT }],
    state: [{ id: 'settings', rev: 3, data: { marks: { style: 'background' } } }],
    changes: [
      {
        n: 2,
        at: '2026-01-01T00:00:00Z',
        act: 'addFact',
        summary: {},
        rev: 2,
        running: 0,
        undoes: null,
        undone: null,
        entities: ['fernvale'],
        names: false,
      },
    ],
    parts: [{ rev: 2, seq: 0, edits: [{ table: 'facts', id: 'crowd', before: null, rev: 2 }] }],
  },
};

/** Later versions have the same tables; their entities have acronyms, then names without initials among their keys. */
const VERSIONS: Written[] = [FIRST, { ...FIRST, version: 20 }, { ...FIRST, version: 30 }];

function write(name: string, { version, stores, rows }: Written): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const [table, { key, auto, indexes }] of Object.entries(stores)) {
        const store = request.result.createObjectStore(table, { keyPath: key, autoIncrement: auto ?? false });
        for (const [index, multiEntry] of indexes) store.createIndex(index, index, { multiEntry });
        for (const row of rows[table] ?? []) store.add(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

describe('a store that was written by', () => {
  test.each(VERSIONS.map((each) => [each.version / 10, each] as const))(
    'version %i opens with all that it held',
    async (number, written) => {
      const name = `version-${number}`;
      await write(name, written);
      const store = await openStore(name);
      expect(await store.counts()).toEqual({ sources: 1, entities: 1, facts: 1 });
      expect((await store.source('s'))?.source.text).toBe('People came.');
      expect((await store.names()).map((row) => row.text)).toEqual(['Fernvale']);
      expect(await store.settings()).toMatchObject({ marks: { style: 'background', which: 'every' } });
      expect((await store.facts({ text: 'came' })).total).toBe(1);
      await store.undo();
      expect(await store.fact('crowd')).toBeNull();
      await store.apply({ act: 'addNote', entity: 'fernvale', text: 'new' });
      store.close();
    },
  );

  test('version 1 finds its entities by their acronyms now', async () => {
    const written = structuredClone(FIRST);
    const [place] = written.rows.entities as { keys: string[]; data: { names: object[]; type: string } }[];
    place?.data.names.push({ text: 'F.V.', kind: 'acronym', on: true, case: 'as-kind', language: null });
    await write('version-1-acronym', written);
    const store = await openStore('version-1-acronym');
    const short = entity('fv', 'FV', { type: 'place' });
    expect((await store.planImport(pack([], [short], []))).entities).toMatchObject([{ into: 'fernvale' }]);
    store.close();
  });

  test('version 2 finds people without their initials now', async () => {
    const written = structuredClone({ ...FIRST, version: 20 });
    const [place] = written.rows.entities as { data: { name: string; type: string } }[];
    Object.assign(place?.data ?? {}, { name: 'Anna J. Fernvale', type: 'person' });
    await write('version-2-initials', written);
    const store = await openStore('version-2-initials');
    const short = entity('af', 'Anna Fernvale', { type: 'person' });
    expect((await store.planImport(pack([], [short], []))).entities).toMatchObject([{ into: 'fernvale' }]);
    store.close();
  });

  test.each([
    ['other tables', {}],
    ['the same tables', VERSIONS.at(-1)],
  ])('a later version with %s is not opened, and not harmed', async (tables, like) => {
    const name = `later, ${tables}`;
    await write(name, { stores: {}, rows: {}, ...like, version: 9_990 });
    await expect(openStore(name)).rejects.toMatchObject({ code: 'not-open' });
    expect((await indexedDB.databases()).find((each) => each.name === name)?.version).toBe(9_990);
  });
});
