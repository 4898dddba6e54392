// Runs in the browser: the store's own code over a large pack. Each step gives milliseconds.
import { PackWriter, readImport } from '@/data/exchange';
import { openStore } from '@/data/store';
import { bigPack } from './big-pack';

export interface Measured {
  import: number;
  /** When each phase of the import began. */
  phases: Record<string, number>;
  /** The longest time that the importing thread answered nobody, and the longest that a reader waited meanwhile. */
  longestTurn: number;
  slowestRead: number;
  saveIndex: number;
  export: number;
  exportMegabytes: number;
  open: number;
  firstList: number;
  search: number[];
  card: number;
  undo: number;
  heap: number;
  sameBytes: boolean;
}

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

async function measure(facts: number, sources: number): Promise<Measured> {
  const name = `bench-${Date.now()}`;
  const file = (() => {
    const writer = new PackWriter();
    const pack = bigPack(facts, sources);
    writer.add('sources', pack.sources);
    writer.add('entities', pack.entities);
    writer.add('facts', pack.facts);
    return writer.finish().join('');
  })();
  let store = await openStore(name);
  const stop = watchTurns();
  let slowestRead = 0;
  let reading = true;
  const reader = (async () => {
    const other = await openStore(name);
    while (reading) {
      const [took] = await time(() => other.entityViews(['e1'], { context: [], forPage: true }));
      slowestRead = Math.max(slowestRead, took);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    other.close();
  })();
  const phases: Record<string, number> = {};
  const began = performance.now();
  const [importing] = await time(() =>
    store.apply(
      { act: 'importPack', pack: readImport(file), origin: 'file' },
      {
        progress: (phase) => {
          phases[phase] ??= Math.round(performance.now() - began);
        },
      },
    ),
  );
  reading = false;
  await reader;
  const longestTurn = stop();
  const [saveIndex] = await time(() => store.saveIndex());
  const [exporting, bytes] = await time(async () => {
    const writer = new PackWriter();
    await store.records(writer);
    return new Blob(writer.finish());
  });
  const text = await bytes.text();
  store.close();
  const [open, opened] = await time(() => openStore(name));
  store = opened;
  const [firstList] = await time(async () => {
    await store.facts({ limit: 50 });
    await store.counts();
  });
  const search: number[] = [];
  for (const words of ['bake', 'opened more', 'sasa kako', 'm', 'officials people'])
    search.push((await time(() => store.search(words)))[0]);
  const [card] = await time(() => store.entityViews(['e1'], { context: ['e2', 'e3'], forPage: true }));
  const heap = (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0;
  const [undo] = await time(() => store.undo());
  store.close();
  indexedDB.deleteDatabase(name);
  return {
    import: importing,
    phases,
    longestTurn,
    slowestRead,
    saveIndex,
    export: exporting,
    exportMegabytes: bytes.size / 1e6,
    open,
    firstList,
    search,
    card,
    undo,
    heap: heap / 1e6,
    sameBytes: text.length === file.length && text === file,
  };
}

Object.assign(globalThis, { measureStore: measure });
