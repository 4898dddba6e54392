// The way out of a database that does not open: what can be read is a pack.
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { openStore } from '@/data/store';
import { removeStore, rescue, rescuedPack } from '@/data/store/repair';
import { bridgePack } from './pack';

async function filled(name: string) {
  const store = await openStore(name);
  await store.apply({ act: 'importPack', pack: bridgePack(), origin: 'file' });
  await store.apply({ act: 'siteRule', site: 'quiet.example', on: false });
  await store.apply({ act: 'dismiss', entity: 'fernvale', text: 'Fernvale', site: null });
  await store.apply({ act: 'removeName', entity: 'fernvale', text: 'Fernvale', kind: 'name' });
  return store;
}

describe('a database that does not open as it should', () => {
  test('gives what can be read as a pack', async () => {
    const store = await filled('broken');
    const before = await store.pack();
    store.close();
    const found = await rescue('broken');
    expect(found.failed).toEqual([]);
    const other = await openStore('mended');
    await other.apply({ act: 'importPack', pack: rescuedPack(found), origin: 'restored' });
    expect(await other.pack()).toEqual(before);
    other.close();
  });

  test('that is not there is not made', async () => {
    await expect(rescue('never-was')).rejects.toThrow();
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain('never-was');
  });

  test('is removed on request, so that a new one can be made', async () => {
    (await filled('gone')).close();
    await removeStore('gone');
    const store = await openStore('gone');
    expect(await store.counts()).toEqual({ sources: 0, entities: 0, facts: 0 });
    store.close();
  });
});
