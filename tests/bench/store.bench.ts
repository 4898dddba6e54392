// The store at 100,000 facts in 1,000 sources, in real Chromium.
import { fileURLToPath } from 'node:url';
import { startBrowser } from '../support/browsers';
import { bundle } from '../support/bundle';
import { startSite } from '../support/site';
import type { BenchRow } from './run';
import type { Measured } from './store-page';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const FACTS = Number(process.env.SIDELIGHT_BENCH_FACTS ?? 100_000);

const row = (what: string, ms: number, goal: number, note = ''): BenchRow => ({
  what,
  measured: ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`,
  goal: goal < 1_000 ? `${goal} ms` : `${goal / 1_000} s`,
  met: ms <= goal,
  note,
});

const phases = (begun: Record<string, number>): string =>
  Object.entries(begun)
    .map(([phase, ms]) => `${phase} from ${(ms / 1_000).toFixed(1)} s`)
    .join(', ');

export async function run(): Promise<BenchRow[]> {
  const site = await startSite(`${root}/tests/pages`);
  const code = await bundle('tests/bench/store-page.ts');
  site.serve('/store.js', { body: code, type: 'text/javascript' });
  site.serve('/store.html', '<!doctype html><title>bench</title><script src="/store.js"></script>');
  const { browser } = await startBrowser('chromium', `${root}/.output/chrome-mv3`);
  try {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/store.html`);
    const got = await page.evaluate(
      (facts) =>
        (
          globalThis as unknown as { measureStore(facts: number, sources: number): Promise<Measured> }
        ).measureStore(facts, facts / 100),
      FACTS,
    );
    const many = `${FACTS.toLocaleString('en')} facts`;
    return [
      row(`import of ${many}`, got.import, 25_000, phases(got.phases)),
      row('import: slowest read of a card by another page meanwhile', got.slowestRead, 1_000),
      row(
        'import: longest stretch without a turn for others',
        got.longestTurn,
        1_000,
        'parsing the file is one',
      ),
      row(
        `export of ${many}`,
        got.export,
        5_000,
        `${got.exportMegabytes.toFixed(0)} MB, heap ${got.heap.toFixed(0)} MB`,
      ),
      row('first list of facts and counts after opening', got.open + got.firstList, 300),
      row(
        'search, slowest of five',
        Math.max(...got.search),
        50,
        got.search.map((ms) => Math.round(ms)).join(', '),
      ),
      row('views of an entity', got.card, 20),
      row('search index written', got.saveIndex, 10_000),
      row('undo of the whole import', got.undo, 25_000),
      {
        what: 'export of the import',
        measured: got.sameBytes ? 'same bytes' : 'differs',
        goal: 'same bytes',
        met: got.sameBytes,
        note: '',
      },
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}
