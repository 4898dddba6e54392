// A backup holds everything that a person made or set, and gives it back.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { BackupError, readBackup, restoreBackup, writeBackup } from '@/data/backup';
import { openStore } from '@/data/store';

let number = 0;
const fresh = () => {
  number += 1;
  return openStore(`backup-${number}`);
};

async function filled() {
  const store = await fresh();
  const { change } = await store.apply({ act: 'addEntity', type: 'person', name: 'Ada Lovelace' });
  const [entity = ''] = change.entities;
  await store.apply({ act: 'addNote', entity, text: 'Wrote the first programme.', private: true });
  await store.apply({
    act: 'annotate',
    page: { url: 'https://news.example/ada', title: 'Ada' },
    exact: 'the engine weaves',
    prefix: 'that ',
    suffix: ' patterns',
    start: 5,
    end: 22,
    body: 'look up',
    entities: [entity],
  });
  await store.apply({ act: 'settings', patch: { marks: { style: 'background' }, backupReminderDays: 7 } });
  await store.apply({ act: 'siteRule', site: 'bank.example', on: false });
  await store.apply({ act: 'dismiss', entity, text: 'Ada', site: 'lang.example' });
  return store;
}

test('everything comes back into an empty store: records, settings, site rules, "not this one"', async () => {
  const before = await filled();
  const after = await fresh();
  const file = await writeBackup(before, '2026-01-02T03:04:05.000Z');
  await restoreBackup(after, await readBackup(file), 'Restored');
  const [pack, again] = [await before.pack(), await after.pack()];
  expect(again).toEqual(pack);
  expect(await after.settings()).toEqual(await before.settings());
  expect((await after.dismissals()).map(({ text, site }) => ({ text, site }))).toEqual([
    { text: 'Ada', site: 'lang.example' },
  ]);
});

test('putting a backup back twice changes nothing the second time', async () => {
  const store = await filled();
  const before = await store.pack();
  await restoreBackup(store, await readBackup(await writeBackup(store, 'now')), 'Restored');
  expect(await store.pack()).toEqual(before);
});

test('a file that is no backup is refused before anything is written', async () => {
  const refused = async (text: string) =>
    expect(readBackup(new TextEncoder().encode(text))).rejects.toMatchObject({ code: 'not-a-backup' });
  await refused('');
  await refused('{"format":"sidelight-pack","version":1}');
  await refused('{"format":"sidelight-backup"');
  await refused('null');
  const half = (await writeBackup(await filled(), 'now')).slice(0, 200);
  await expect(readBackup(half)).rejects.toBeInstanceOf(BackupError);
});

test('a backup of a later version says so', async () => {
  const later = new TextEncoder().encode('{"format":"sidelight-backup","version":2,"pack":{}}');
  await expect(readBackup(later)).rejects.toMatchObject({ code: 'newer-version' });
});

test('what was deleted stays deleted in a store that was brought back', async () => {
  const store = await filled();
  const { change } = await store.apply({ act: 'addEntity', type: 'place', name: 'Fernvale' });
  const entity = String(change.summary.entity);
  await store.apply({ act: 'addName', entity, name: { text: 'the Vale', kind: 'variant' } });
  await store.apply({ act: 'removeName', entity, text: 'the Vale', kind: 'variant' });
  const after = await fresh();
  await restoreBackup(after, await readBackup(await writeBackup(store, 'now')), 'Restored');
  const pack = await after.pack();
  for (const each of pack.entities)
    if (each.id === entity)
      each.names.push({ text: 'the Vale', kind: 'variant', on: true, case: 'as-kind', language: null });
  await after.apply({ act: 'importPack', pack, origin: 'learned' });
  expect((await after.names()).map((row) => row.text)).not.toContain('the Vale');
});

test('a broken backup changes nothing', async () => {
  const store = await fresh();
  const backup = await readBackup(await writeBackup(await filled(), 'now'));
  const broken = { ...backup, dismissals: [{ entity: 5 }] as never };
  await expect(restoreBackup(store, broken, 'Restored')).rejects.toThrow();
  expect(await store.version()).toBe(0);
});
