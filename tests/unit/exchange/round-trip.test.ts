// What goes out comes in again: the same store gives the same bytes, whatever a pack holds.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PackWriter } from '@/data/exchange';
import { readImport } from '@/data/exchange/read';
import { ELLIPSIS, type Pack } from '@/data/model';
import { openStore, type Store } from '@/data/store';
import { bridgePack, entity, fact, pack, sha256, source } from '../store/pack';

let count = 0;

async function exported(store: Store): Promise<string> {
  const writer = new PackWriter();
  await store.records(writer);
  return writer.finish().join('');
}

async function storeWith(given: object): Promise<Store> {
  const store = await openStore(`round-${count++}`);
  await store.apply({ act: 'importPack', pack: given, origin: 'file' });
  return store;
}

async function bytesAfter(given: object): Promise<string> {
  const store = await storeWith(given);
  const bytes = await exported(store);
  store.close();
  return bytes;
}

/** Any text: surrogates, line ends, controls, right-to-left. */
const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
const anyLine = fc.string({ minLength: 1, maxLength: 30 });

/** Packs with every field filled by chance, spans always right. */
const anyPack: fc.Arbitrary<Pack> = fc
  .record({
    texts: fc.uniqueArray(anyText, { minLength: 1, maxLength: 3 }),
    names: fc.uniqueArray(anyLine, {
      minLength: 1,
      maxLength: 4,
      selector: (name) => name.trim().toLowerCase(),
    }),
    facts: fc.array(
      fc.record({
        source: fc.nat(2),
        from: fc.double({ min: 0, max: 1, noNaN: true }),
        to: fc.double({ min: 0, max: 1, noNaN: true }),
        kind: fc.oneof(fc.constantFrom('role', 'figure', 'claim'), anyLine),
        status: fc.constantFrom('suggested', 'confirmed', 'rejected', 'later'),
        body: fc.option(anyText),
        entity: fc.nat(3),
        value: fc.double({ noNaN: true, noDefaultInfinity: true }),
        private: fc.boolean(),
        // Keys that could reach a prototype make a pack invalid, at any depth.
        extra: fc
          .jsonValue({ maxDepth: 2 })
          .filter((value) => !/"(?:__proto__|prototype|constructor)":/.test(JSON.stringify(value))),
        modified: fc.option(fc.constant('2026-03-04T05:06:07Z'), { nil: undefined }),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ texts, names, facts }) => {
    const sources = texts.map((text, i) => source(text, { url: i === 0 ? 'https://a.example/' : null }));
    const entities = names.map((name, i) =>
      entity(`e${i}`, name, {
        notes: [{ text: name, private: i % 2 === 0 }],
        mentions: sources.slice(i % 2).map(({ id }) => ({ source: id, start: 0, end: 1, kind: 'name' })),
      }),
    );
    return pack(
      sources,
      entities,
      facts.map((each, i) => {
        const from = sources[each.source % sources.length] ?? source('x');
        const text = from.text ?? '';
        const [a, b] = [Math.floor(each.from * text.length), Math.floor(each.to * text.length)];
        const span = {
          text: text.slice(Math.min(a, b), Math.max(a, b)),
          start: Math.min(a, b),
          end: Math.max(a, b),
        };
        return {
          ...fact(`f${i}`, from, ''),
          kind: each.kind,
          status: each.status,
          body: `${i} ${each.body}`,
          statement: { text: [span.text, span.text].join(ELLIPSIS), spans: [span, span] },
          target: {
            source: from.id,
            exact: span.text,
            start: span.start,
            end: span.end,
            prefix: '',
            suffix: '',
          },
          entities: [entities[each.entity % entities.length]?.id ?? 'e0'],
          quantities: [{ ...span, value: each.value, max: null, bound: 'about', unit: null }],
          private: each.private,
          origin: 'person',
          ...(each.modified === undefined ? {} : { modified: each.modified }),
          later: each.extra,
        };
      }),
    );
  });

describe('export, wipe, import, export', () => {
  test('gives the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(anyPack, async (given) => {
        const first = await bytesAfter(given);
        expect(await bytesAfter(readImport(first))).toBe(first);
      }),
      { numRuns: 60 },
    );
  });

  test('gives the same bytes after edits, merges and notes', async () => {
    const store = await storeWith(bridgePack());
    await store.apply({ act: 'addNote', entity: 'fernvale', text: 'Seen on Sunday' });
    await store.apply({
      act: 'annotate',
      page: { url: 'https://b.example/x#y', title: 'X' },
      exact: 'words',
      prefix: 'a ',
      suffix: '.',
      start: null,
      end: null,
      body: 'mine',
      entities: ['fernvale'],
    });
    await store.apply({ act: 'setStatus', facts: ['crowd'], status: 'rejected' });
    await store.apply({ act: 'linkFacts', a: 'crowd', b: 'opening', kind: 'differs' });
    await store.apply({ act: 'mergeEntities', into: 'fernvale', from: ['ada-brook'] });
    const first = await exported(store);
    expect(await bytesAfter(readImport(first))).toBe(first);
    expect(await bytesAfter(readImport(new TextEncoder().encode(first)))).toBe(first);
    store.close();
  });

  test('keeps what this version does not know', async () => {
    const given = bridgePack();
    const [first] = given.entities;
    if (first) Object.assign(first, { type: 'vessel', colour: { b: 1, a: [2] } });
    Object.assign(given, { licence: 'by hand' });
    const bytes = await bytesAfter(given);
    expect(bytes).toContain('"colour":{"a":[2],"b":1}');
    expect(bytes).toContain('"type":"vessel"');
    expect(bytes).toContain('"licence":"by hand"');
    expect(await bytesAfter(readImport(bytes))).toBe(bytes);
  });
});

describe('an export', () => {
  test('of a selection takes along what it needs and nothing else', async () => {
    const store = await storeWith(bridgePack());
    const other = source('Elsewhere it rained.');
    await store.apply({
      act: 'importPack',
      origin: 'file',
      pack: pack([other], [], [fact('rain', other, 'it rained')]),
    });
    const chosen = await store.pack({ facts: ['opening'] });
    expect(chosen.sources.map((each) => each.sha256)).toEqual([sha256(bridgePack().sources[0]?.text ?? '')]);
    expect(chosen.entities.map((each) => each.id)).toEqual(['ada-brook', 'fernvale']);
    expect(chosen.facts.map((each) => each.id)).toEqual(['opening']);
    store.close();
  });

  test('without private things holds none', async () => {
    const store = await storeWith(bridgePack());
    await store.apply({ act: 'addNote', entity: 'fernvale', text: 'hidden note' });
    await store.apply({ act: 'editEntity', entity: 'ada-brook', patch: { private: true } });
    const open = JSON.stringify(await store.pack(null, { withoutPrivate: true }));
    expect(open).not.toContain('hidden note');
    expect(open).not.toContain('"ada-brook"');
    store.close();
  });
});
