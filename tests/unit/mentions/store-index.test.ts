// The index follows a real store: every act on a name, and its undo, shows on pages without the large index being built
// again; what was left half-written by a background that stopped is not read.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createPageFinder } from '@/data/mentions';
import { NameService } from '@/data/mentions/service';
import { type Act, openStore, type Store } from '@/data/store';
import { entity, pack, source } from '../store/pack';

const wish = { language: null, demonyms: false, countries: false, dismissed: [] };

/** What a page is shown of a text. */
async function shown(service: NameService, text: string): Promise<string[]> {
  const page = createPageFinder(await service.start(wish));
  page.learn(await service.find(page.wanted(text).join('\n'), wish));
  const raw = page.scan(text);
  page.evidence.add(raw);
  return page.judge(text, raw).map((mention) => `${mention.text}=${mention.entity}`);
}

/** An index as an older version left it: it has to be built again. */
const ofAnotherVersion = <T>(record: T | undefined): T | undefined => {
  const { head, ...rest } = record as { head: object };
  return { ...rest, head: { ...head, format: -1 } } as T;
};

let count = 0;
/** A store of more names than a page is given. */
async function bigStore(): Promise<{ store: Store; reads: () => number }> {
  const store = await openStore(`index-${count++}`);
  const firms = Array.from({ length: 700 }, (_, i) =>
    entity(`firm-${i}`, `Firm${i.toString(36)} Works`, { type: 'organisation' }),
  );
  await store.apply({ act: 'importPack', pack: pack([source('Firms.')], firms, []), origin: 'file' });
  let reads = 0;
  const names = store.names.bind(store);
  store.names = () => {
    reads += 1;
    return names();
  };
  return { store, reads: () => reads };
}

test('names added, renamed, switched off, merged and deleted are followed, and so is undo', async () => {
  const { store, reads } = await bigStore();
  const service = new NameService(store);
  const text = 'Firm7 Works, Firm8 Works, Firm9 Works and Seven Sisters';
  expect(await shown(service, text)).toEqual([
    'Firm7 Works=firm-7',
    'Firm8 Works=firm-8',
    'Firm9 Works=firm-9',
  ]);
  await store.apply({ act: 'addName', entity: 'firm-7', name: { text: 'Seven Sisters', kind: 'variant' } });
  expect((await shown(service, text)).at(-1)).toBe('Seven Sisters=firm-7');
  const acts: Act[] = [
    { act: 'editName', entity: 'firm-7', text: 'Firm7 Works', kind: 'name', patch: { on: false } },
    { act: 'mergeEntities', into: 'firm-7', from: ['firm-8'] },
    { act: 'deleteEntities', entities: ['firm-9'] },
  ];
  const undo: number[] = [];
  for (const act of acts) {
    await store.apply(act);
    undo.unshift(await store.version());
  }
  expect(await shown(service, text)).toEqual(['Firm8 Works=firm-7', 'Seven Sisters=firm-7']);
  // A background that starts again reads the kept index and the log.
  expect(await shown(new NameService(store), text)).toEqual(['Firm8 Works=firm-7', 'Seven Sisters=firm-7']);
  for (const n of undo) await store.undo(n);
  expect(await shown(service, text)).toEqual([
    'Firm7 Works=firm-7',
    'Firm8 Works=firm-8',
    'Firm9 Works=firm-9',
    'Seven Sisters=firm-7',
  ]);
  expect(reads()).toBe(1);
});

test('a background that stops while it writes leaves the index as it was', async () => {
  const { store } = await bigStore();
  await new NameService(store).ready();
  await store.apply({ act: 'addName', entity: 'firm-7', name: { text: 'Seven Sisters', kind: 'variant' } });
  // It is built again, and the background is stopped before the last record is written.
  const set = store.kv.set.bind(store.kv);
  const broken = new NameService({
    names: () => store.names(),
    namesFor: (ids) => store.namesFor(ids),
    version: () => store.version(),
    changesSince: (n) => store.changesSince(n),
    kv: {
      get: async <T>(key: string): Promise<T | undefined> => {
        const record = await store.kv.get<T>(key);
        return key === 'names' ? ofAnotherVersion(record) : record;
      },
      set: (key, value) => (key === 'names' ? Promise.reject(new Error('stopped')) : set(key, value)),
      remove: (key) => store.kv.remove(key),
    },
  });
  await expect(broken.ready()).rejects.toThrow('stopped');
  expect(await shown(new NameService(store), 'Firm7 Works and Seven Sisters')).toEqual([
    'Firm7 Works=firm-7',
    'Seven Sisters=firm-7',
  ]);
});
