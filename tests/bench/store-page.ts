// Runs in the browser: the store's own code over a large pack, step by step. Times are milliseconds.
import { PackWriter } from '@/data/exchange';
import { readImport } from '@/data/exchange/read';
import { openStore, type Store } from '@/data/store';
import { bigPack } from './big-pack';

const time = async <T>(work: () => Promise<T> | T): Promise<[number, T]> => {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
};

/** Watches how long this thread is busy at a stretch. */
function watchTurns(): () => number {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  let on = true;
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (on) setTimeout(() => port2.postMessage(0), 1);
  };
  port2.postMessage(0);
  return () => {
    on = false;
    return longest;
  };
}

const NAME = 'bench';
let file = '';
let store: Store | null = null;
const opened = async (): Promise<Store> => {
  store ??= await openStore(NAME);
  return store;
};

/** Each step is asked for by itself: a test driver does not wait for all of them at once. */
const steps = {
  async import(facts: number, sources: number) {
    const pack = bigPack(facts, sources);
    const writer = new PackWriter();
    writer.add('sources', pack.sources);
    writer.add('entities', pack.entities);
    writer.add('facts', pack.facts);
    file = writer.finish().join('');
    const own = await opened();
    const stop = watchTurns();
    let slowestRead = 0;
    let reading = true;
    const reader = (async () => {
      const other = await openStore(NAME);
      while (reading) {
        const [took] = await time(() => other.entityViews(['e1'], { context: [], forPage: true }));
        slowestRead = Math.max(slowestRead, took);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      other.close();
    })();
    const phases: Record<string, number> = {};
    const began = performance.now();
    const progress = (phase: string) => {
      phases[phase] ??= performance.now() - began;
    };
    const [took] = await time(() =>
      own.apply({ act: 'importPack', pack: readImport(file), origin: 'file' }, { progress }),
    );
    reading = false;
    await reader;
    return { took, phases, slowestRead, longestTurn: stop() };
  },
  async index() {
    const own = await opened();
    const [took] = await time(() => own.saveIndex());
    await own.saveCounts();
    return { took };
  },
  async export() {
    const own = await opened();
    const [took, bytes] = await time(async () => {
      const writer = new PackWriter();
      await own.records(writer);
      return new Blob(writer.finish());
    });
    const same = (await bytes.text()) === file;
    file = '';
    return { took, megabytes: bytes.size / 1e6, same };
  },
  async use() {
    store?.close();
    store = null;
    const [open, own] = await time(opened);
    const [list] = await time(async () => {
      await own.facts({ limit: 50 });
      await own.counts();
    });
    const [filter] = await time(() =>
      own.facts({ kinds: ['figure'], sort: 'status', descending: true, limit: 50 }),
    );
    const search: number[] = [];
    for (const words of ['bake', 'opened more', 'sasa kako', 'm', 'officials people'])
      search.push((await time(() => own.search(words)))[0]);
    const cards: number[] = [];
    for (const id of ['e1', 'e2', 'e3', 'e50'])
      cards.push((await time(() => own.entityViews([id], { context: ['e4', 'e5'], forPage: true })))[0]);
    return { open, list, filter, search, card: Math.max(...cards.slice(1)) };
  },
  /** Every fact in one act, and back again. */
  async bulk() {
    const own = await opened();
    const facts = await own.factIds({});
    const [took] = await time(() => own.apply({ act: 'setStatus', facts, status: 'confirmed' }));
    const [back] = await time(() => own.undo());
    return { took, back };
  },
  async undo() {
    const own = await opened();
    const [took] = await time(() => own.undo());
    return { took };
  },
};

export type Steps = typeof steps;
Object.assign(globalThis, { storeSteps: steps });
