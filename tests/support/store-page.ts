// Runs in a browser page: the store's own code over the browser's own database, for the tests of both browsers.
import { PackWriter } from '@/data/exchange';
import { readImport } from '@/data/exchange/read';
import { openStore, type Store } from '@/data/store';
import { bigPack } from '../bench/big-pack';

let store: Store | null = null;

async function opened(): Promise<Store> {
  store ??= await openStore('browser-test');
  return store;
}

async function text(): Promise<string> {
  const writer = new PackWriter();
  await (await opened()).records(writer);
  return writer.finish().join('');
}

const calls = {
  make: async (facts: number, sources: number) => {
    const pack = bigPack(facts, sources);
    await (await opened()).apply({ act: 'importPack', pack, origin: 'file' });
  },
  /** Starts an import and comes back when some of it is written. */
  begin: async (facts: number, sources: number) => {
    const doing = await opened();
    await new Promise<void>((resolve) => {
      const progress = (phase: string, done: number) => {
        if (phase === 'writing' && done > 0.2) resolve();
      };
      doing
        .apply({ act: 'importPack', pack: bigPack(facts, sources), origin: 'file' }, { progress })
        .catch(() => undefined);
    });
  },
  counts: async () => (await opened()).counts(),
  seen: async () => (await (await opened()).factIds({})).length,
  history: async () => (await (await opened()).history()).map((change) => change.act),
  text,
  take: async (file: string) => {
    await (await opened()).apply({ act: 'importPack', pack: readImport(file), origin: 'file' });
  },
  wipe: async () => {
    store?.close();
    store = null;
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('browser-test');
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error('blocked'));
    });
  },
  undo: async () => (await (await opened()).undo()).conflicts.length,
};

export type StoreCalls = typeof calls;
Object.assign(globalThis, { storeCalls: calls });
