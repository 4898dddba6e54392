// Packs that mean harm or were broken on the way: refused whole, saying where, with the store as it was.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPack, type IssueCode, PackError, parsePack } from '@/data/pack-schema';
import { openStore } from '@/data/store';
import { bridgePack } from '../store/pack';

/** The pack of the bridge, changed as JSON text. */
function changed(edit: (pack: Record<string, never>) => void): unknown {
  const value = JSON.parse(JSON.stringify(bridgePack()));
  edit(value);
  return value;
}

function issuesOf(work: () => unknown): [IssueCode, string][] {
  try {
    work();
  } catch (error) {
    if (error instanceof PackError) return error.issues.map(({ code, path }) => [code, path]);
    throw error;
  }
  return [];
}

// biome-ignore lint/suspicious/noExplicitAny: these tests put anything anywhere.
type Loose = any;

const CASES: [string, (pack: Loose) => void, IssueCode, string][] = [
  ['a clause one character off', (pack) => pack.facts[0].target.start++, 'broken-span', 'facts[0].target'],
  [
    'a statement that the source does not say',
    (pack) => {
      pack.facts[0].statement.text = 'Ada Brook closed the bridge';
    },
    'broken-statement',
    'facts[0].statement',
  ],
  [
    'a speaker moved',
    (pack) => pack.facts[1].attributions[0].end--,
    'broken-span',
    'facts[1].attributions[0]',
  ],
  [
    'a cue moved',
    (pack) => pack.facts[1].attributions[0].cue.start++,
    'broken-span',
    'facts[1].attributions[0].cue',
  ],
  ['a figure moved', (pack) => pack.facts[1].quantities[0].start--, 'broken-span', 'facts[1].quantities[0]'],
  [
    'a mention past the end',
    (pack) => {
      pack.entities[0].mentions[0].end = 1e9;
    },
    'broken-span',
    'entities[0].mentions[0]',
  ],
  [
    'a section past the end',
    (pack) => {
      pack.sources[0].sections[0].end = 1e9;
    },
    'broken-span',
    'sources[0].sections[0]',
  ],
  [
    'an article without offsets',
    (pack) => {
      pack.facts[0].target.start = null;
    },
    'broken-span',
    'facts[0].target',
  ],
  [
    'a negative offset',
    (pack) => {
      pack.facts[0].target.start = -5;
    },
    'wrong-field',
    'facts[0].target.start',
  ],
  [
    'an offset that is no whole number',
    (pack) => {
      pack.facts[0].target.start = 1.5;
    },
    'wrong-field',
    'facts[0].target.start',
  ],
  [
    'two facts of one id',
    (pack) => {
      pack.facts[1].id = pack.facts[0].id;
    },
    'duplicate-id',
    'facts[1]',
  ],
  [
    'two entities of one id',
    (pack) => {
      pack.entities[1].id = pack.entities[0].id;
    },
    'duplicate-id',
    'entities[1]',
  ],
  [
    'an unknown source',
    (pack) => {
      pack.facts[0].target.source = 'elsewhere';
    },
    'unknown-source',
    'facts[0].target',
  ],
  [
    'an unknown entity',
    (pack) => pack.facts[0].entities.push('nobody'),
    'unknown-entity',
    'facts[0].entities[2]',
  ],
  [
    'a text where a list should be',
    (pack) => {
      pack.facts[0].entities = 'ada-brook';
    },
    'wrong-field',
    'facts[0].entities',
  ],
  [
    'nothing where a record should be',
    (pack) => {
      pack.facts[0] = null;
    },
    'wrong-field',
    'facts[0]',
  ],
  [
    'an id of a megabyte',
    (pack) => {
      pack.sources[0].id = 'x'.repeat(1e6);
    },
    'wrong-field',
    'sources[0].id',
  ],
  [
    'a later version',
    (pack) => {
      pack.version = 2;
    },
    'future-version',
    '',
  ],
  [
    'another format',
    (pack) => {
      pack.format = 'other';
    },
    'not-a-pack',
    '',
  ],
];

describe('a pack is refused whole, saying where, for', () => {
  test.each(CASES)('%s', (_, edit, code, path) => {
    expect(issuesOf(() => checkPack(changed(edit)))).toContainEqual([code, path]);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('the key %s, wherever', (key) => {
    for (const place of ['"extra":', '"facts":[{"id":"a","kind":"note","extra":']) {
      const close = place.startsWith('"facts') ? '}]' : '';
      const text = `{"format":"sidelight-pack","version":1,${place}{"deep":{"${key}":{"polluted":true}}}${close}}`;
      expect(issuesOf(() => checkPack(parsePack(text)))[0]?.[0]).toBe('forbidden-key');
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('nesting without end', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 5_000; i++) deep = { deep };
    expect(
      issuesOf(() => checkPack(changed((pack: Loose) => Object.assign(pack.facts[0], { deep })))),
    ).toContainEqual(['too-deep', 'facts[0]']);
  });

  test('half a file, no JSON, no UTF-8', () => {
    const text = JSON.stringify(bridgePack());
    expect(issuesOf(() => parsePack(text.slice(0, text.length / 2)))).toEqual([['cut-off', '']]);
    expect(issuesOf(() => parsePack('hello'))).toEqual([['not-json', '']]);
    expect(issuesOf(() => parsePack(new Uint8Array([0xff, 0xfe, 0x00])))).toEqual([['not-utf8', '']]);
    expect(issuesOf(() => checkPack([]))).toEqual([['not-a-pack', '']]);
  });

  test('more faults than anybody reads: the first are told, and how many there are', () => {
    const pack = changed((value: Loose) => {
      value.facts = Array.from({ length: 500 }, () => null);
    });
    try {
      checkPack(pack);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ total: 500, issues: { length: 50 } });
    }
  });
});

describe('a hostile pack', () => {
  test('leaves the store as it was', async () => {
    const store = await openStore('hostile');
    await store.apply({ act: 'importPack', pack: bridgePack(), origin: 'file' });
    const before = JSON.stringify([await store.pack(), await store.history()]);
    for (const [, edit] of CASES)
      await expect(
        store.apply({ act: 'importPack', pack: changed(edit) as object, origin: 'file' }),
      ).rejects.toThrow(PackError);
    expect(JSON.stringify([await store.pack(), await store.history()])).toBe(before);
    store.close();
  });

  test('with markup in every field is kept as plain text, and leads nowhere', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const store = await openStore('markup');
    const pack = changed((value: Loose) => {
      Object.assign(value.sources[0], { title: evil, publisher: evil, url: 'javascript:alert(1)' });
      Object.assign(value.entities[0], { name: evil, description: evil, type: evil });
      value.facts[0].body = evil;
    });
    await store.apply({ act: 'importPack', pack: pack as object, origin: 'file' });
    const [view] = await store.entityViews(['ada-brook'], { context: [], forPage: true });
    expect(view).toMatchObject({ name: evil, description: evil });
    expect(view?.facts[0]?.source?.url).toBeNull();
    store.close();
  });
});

test('whatever JSON is given, checking ends with a pack or a PackError', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (sources, entities, facts) => {
      for (const value of [sources, { format: 'sidelight-pack', version: 1, sources, entities, facts }])
        try {
          checkPack(value);
        } catch (error) {
          expect(error).toBeInstanceOf(PackError);
        }
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (facts) => {
      try {
        checkPack({ format: 'sidelight-pack', version: 1, facts });
      } catch (error) {
        expect(error).toBeInstanceOf(PackError);
      }
    }),
  );
});
