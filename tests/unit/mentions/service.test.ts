// Pages get a small store's names as rows, a larger one's as a filter, and of a huge one only what occurs; what is
// missing or torn is built again from the store.
import { expect, test } from 'vitest';
import { createPageFinder, type NameRow, type NameSupply } from '@/data/mentions';
import { NameService, type NameStore } from '@/data/mentions/service';

const row = (text: string, entity: string): NameRow => ({
  text,
  kind: 'name',
  case: 'as-kind',
  language: null,
  entity,
  type: 'organisation',
});

/** A store of made-up names, in memory. */
function storeOf(count: number) {
  const names = Array.from({ length: count }, (_, i) => row(`Firm${i.toString(36)} Works`, `e${i}`));
  const records = new Map<string, unknown>();
  const log: { n: number; names: boolean; entities: string[] }[] = [];
  const store: NameStore & { reads: number } = {
    reads: 0,
    kv: {
      get: async <T>(key: string) => records.get(key) as T | undefined,
      set: async (key, value) => {
        records.set(key, value);
      },
      remove: async (key) => {
        records.delete(key);
      },
    },
    names: async () => {
      store.reads += 1;
      return names.slice();
    },
    namesFor: async (ids) => names.filter(({ entity }) => ids.includes(entity)),
    version: async () => log.length,
    changesSince: async (n) => log.slice(n),
  };
  const change = (entity: string, text: string | null) => {
    const at = names.findIndex((name) => name.entity === entity);
    if (at !== -1) names.splice(at, 1);
    if (text !== null) names.push(row(text, entity));
    log.push({ n: log.length + 1, names: true, entities: [entity] });
  };
  return { store, records, change };
}

const wish = { language: null, demonyms: false, countries: true, dismissed: [] };

/** What a page finds when it asks the service as the protocol says. */
async function found(service: NameService, text: string): Promise<string[]> {
  const supply: NameSupply = await service.start(wish);
  const page = createPageFinder(supply);
  const wanted = page.wanted(text);
  if (wanted.length > 0) page.learn(await service.find(wanted.join('\n'), wish));
  return page.scan(text).map(({ start, end }) => text.slice(start, end));
}

const text = 'Today Firm7 Works sold a share to Firm99 Works, not to Firmzzzzz Works.';

test.each([
  [100, 'all', ['Firm7 Works']],
  [20_000, 'filter', ['Firm7 Works', 'Firm99 Works']],
  [100_001, 'runs', ['Firm7 Works', 'Firm99 Works']],
] as const)('with %i names a page works in mode %s', async (count, mode, expected) => {
  const { store } = storeOf(count);
  const service = new NameService(store);
  expect((await service.start(wish)).mode).toBe(mode);
  expect(await found(service, text)).toEqual(expected);
});

test('a changed name is found without building the large index again', async () => {
  const { store, change } = storeOf(20_000);
  const service = new NameService(store);
  await service.ready();
  change('e7', 'Seven Sisters');
  change('e8', null);
  expect(
    await found(service, 'Seven Sisters, formerly Firm7 Works, left Firm8 Works for Firm9 Works'),
  ).toEqual(['Seven Sisters', 'Firm9 Works']);
  expect(store.reads).toBe(1);
});

test('a background that starts again opens the kept index and reads only the log', async () => {
  const { store, change } = storeOf(20_000);
  await new NameService(store).ready();
  change('e7', 'Seven Sisters');
  expect(await found(new NameService(store), 'Seven Sisters and Firm9 Works')).toHaveLength(2);
  expect(store.reads).toBe(1);
});

test.each<[string, (records: Map<string, unknown>) => void]>([
  ['missing', (records) => records.delete('names')],
  [
    'torn',
    (records) => new Uint32Array((records.get('names') as { table: ArrayBuffer }).table).fill(7, 5000),
  ],
  [
    'cut off',
    (records) => records.set('names', { ...(records.get('names') as object), table: new ArrayBuffer(64) }),
  ],
  ['from another version', (records) => records.set('names', { head: { format: -1 }, table: null })],
])('an index that is %s is built again from the store', async (_, spoil) => {
  const { store, records } = storeOf(20_000);
  await new NameService(store).ready();
  spoil(records);
  expect(await found(new NameService(store), text)).toEqual(['Firm7 Works', 'Firm99 Works']);
  expect(store.reads).toBe(2);
});

test.each<[string, unknown]>([
  ['lost', undefined],
  ['cut off', '[[["Firm7 Wor'],
])('a part that is %s behind an index in use is built again', async (_, content) => {
  const { store, records } = storeOf(20_000);
  const service = new NameService(store);
  await service.ready();
  for (const key of [...records.keys()]) if (key.startsWith('names.')) records.set(key, content);
  expect(await found(service, text)).toEqual(['Firm7 Works', 'Firm99 Works']);
  expect(store.reads).toBe(2);
});

test('when very many names have changed the large index is built again, once', async () => {
  const { store, change } = storeOf(20_000);
  const service = new NameService(store);
  await service.ready();
  for (let i = 1000; i < 2500; i += 1) change(`e${i}`, `House${i} Works`);
  expect(await found(service, 'House1000 Works left Firm7 Works for Firmrs Works')).toEqual([
    'House1000 Works',
    'Firm7 Works',
  ]);
  change('e7', 'Seven Sisters');
  expect(await found(service, 'Seven Sisters and House2499 Works')).toHaveLength(2);
  expect(store.reads).toBe(2);
});

test('ten thousand entities with one name: a page is told of a few, and of whoever is named in full', async () => {
  const { store } = storeOf(0);
  const smiths: NameRow[] = [];
  for (let i = 0; i < 10_000; i += 1) {
    smiths.push({ ...row(`Name${i} Smith`, `s${i}`), type: 'person' });
    smiths.push({ ...row('Smith', `s${i}`), type: 'person', kind: 'surname' });
  }
  const service = new NameService({ ...store, names: async () => smiths });
  const page = createPageFinder(await service.start(wish));
  const article = 'Name7777 Smith came. Then Smith spoke.';
  page.learn(await service.find(page.wanted(article).join('\n'), wish));
  const raw = page.scan(article);
  page.evidence.add(raw);
  expect(page.judge(article, raw).map(({ entity, candidates }) => [entity, candidates.length])).toEqual([
    ['s7777', 1],
    ['s7777', 1],
  ]);
});
