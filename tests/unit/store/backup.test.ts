// Backups beside the database, the sentinel, and the way out of a broken database.
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { openStore } from '@/data/store';
import {
  backupBytes,
  checkSentinel,
  type KeyValue,
  keepBackup,
  listBackups,
  openBackup,
  writeSentinel,
} from '@/data/store/backup';
import { removeStore, rescue, rescuedPack } from '@/data/store/repair';
import { bridgePack } from './pack';

/** Storage that holds so many characters. */
function storage(room = Infinity): KeyValue & { held: Map<string, unknown> } {
  const held = new Map<string, unknown>();
  const size = () => [...held.values()].reduce<number>((sum, value) => sum + JSON.stringify(value).length, 0);
  return {
    held,
    get: async (key) => held.get(key),
    set: async (key, value) => {
      if (size() + JSON.stringify(value).length > room) throw new Error('QUOTA_BYTES quota exceeded');
      held.set(key, structuredClone(value));
    },
    remove: async (key) => {
      held.delete(key);
    },
  };
}

async function filled(name: string) {
  const store = await openStore(name);
  await store.apply({ act: 'importPack', pack: bridgePack(), origin: 'file' });
  await store.apply({ act: 'siteRule', site: 'quiet.example', on: false });
  await store.apply({ act: 'dismiss', entity: 'fernvale', text: 'Fernvale', site: null });
  await store.apply({ act: 'removeName', entity: 'fernvale', text: 'Fernvale', kind: 'name' });
  return store;
}

describe('a backup', () => {
  test('brings back facts, settings, site rules, dismissals and what was taken away', async () => {
    const store = await filled('backup-a');
    const kv = storage();
    const { key } = await keepBackup(kv, await store.backup());
    const other = await openStore('backup-b');
    await other.restore(await openBackup(await backupBytes(kv, key)));
    expect(JSON.stringify(await other.pack())).toBe(JSON.stringify(await store.pack()));
    expect((await other.settings()).sites.rules).toEqual([{ site: 'quiet.example', on: false }]);
    expect(await other.dismissals()).toHaveLength(1);
    await other.apply({ act: 'importPack', pack: bridgePack(), origin: 'learned' });
    expect((await other.names()).map((row) => row.text)).toEqual(['Ada Brook']);
    store.close();
    other.close();
  });

  test('is one of three: older ones go', async () => {
    const store = await filled('backup-c');
    const kv = storage();
    const file = await store.backup();
    for (let day = 1; day <= 5; day++) await keepBackup(kv, { ...file, at: `2026-01-0${day}` });
    expect((await listBackups(kv)).map((entry) => entry.at)).toEqual([
      '2026-01-05',
      '2026-01-04',
      '2026-01-03',
    ]);
    expect(kv.held.size).toBe(4);
    store.close();
  });

  test('drops an older one when there is no room, and never the last', async () => {
    const store = await filled('backup-d');
    const file = await store.backup();
    const probe = storage();
    const { size } = await keepBackup(probe, file);
    const kv = storage((size / 0.75) * 2 + 700);
    await keepBackup(kv, { ...file, at: '2026-01-01' });
    await keepBackup(kv, { ...file, at: '2026-01-02' });
    await keepBackup(kv, { ...file, at: '2026-01-03' });
    const left = await listBackups(kv);
    expect(left[0]?.at).toBe('2026-01-03');
    for (const { key } of left) expect(kv.held.has(key)).toBe(true);
    store.close();
  });

  test('that is broken or of a later version changes nothing', async () => {
    const bytes = (value: object) => new TextEncoder().encode(JSON.stringify(value));
    await expect(openBackup(bytes({ format: 'other' }))).rejects.toThrow(TypeError);
    await expect(openBackup(bytes({ format: 'sidelight-backup', version: 99, pack: {} }))).rejects.toThrow(
      'later',
    );
    const store = await openStore('backup-e');
    const file = await store.backup();
    const broken = { ...file, pack: bridgePack(), dismissals: [{ entity: 5 }] as never };
    await expect(store.restore(broken)).rejects.toThrow();
    expect((await store.counts()).facts).toBe(0);
    store.close();
  });
});

describe('the sentinel', () => {
  test('tells a lost store from one that was emptied', async () => {
    const kv = storage();
    const store = await filled('sentinel');
    await store.apply({ act: 'deleteSources', sources: [bridgePack().sources[0]?.id ?? ''] });
    const version = await store.version();
    await writeSentinel(kv, { version, facts: 0, at: '' });
    expect(await checkSentinel(kv, await store.version())).toEqual({ lost: false });
    store.close();
    await removeStore('sentinel');
    const anew = await openStore('sentinel');
    expect(await checkSentinel(kv, await anew.version())).toMatchObject({
      lost: true,
      sentinel: { version },
    });
    anew.close();
  });
});

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
});
