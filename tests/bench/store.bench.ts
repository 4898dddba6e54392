// The store at 100,000 facts in 1,000 sources, in real Chromium.
import { fileURLToPath } from 'node:url';
import { startBrowser } from '../support/browsers';
import { bundle } from '../support/bundle';
import { startSite } from '../support/site';
import { heap } from './page/world';
import type { BenchRow } from './run';
import type { Steps } from './store-page';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const FACTS = Number(process.env.SIDELIGHT_BENCH_FACTS ?? 100_000);

type Result<N extends keyof Steps> = Awaited<ReturnType<Steps[N]>>;

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
    const step = <N extends keyof Steps>(name: N, ...args: Parameters<Steps[N]>): Promise<Result<N>> =>
      page.evaluate(
        (of, given) =>
          (globalThis as unknown as { storeSteps: Record<string, (...all: number[]) => unknown> }).storeSteps[
            of
          ]?.(...given),
        name,
        args as number[],
      ) as never;
    const taken = await step('import', FACTS, FACTS / 100);
    const index = await step('index');
    const out = await step('export');
    // Whoever opens a page has made, read and compared no pack in it before.
    await page.reload();
    const use = await step('use');
    const held = await heap(page);
    const bulk = await step('bulk');
    const undo = await step('undo');
    const many = `${FACTS.toLocaleString('en')} facts`;
    const list = (times: number[]) => times.map((ms) => Math.round(ms)).join(', ');
    return [
      row(`import of ${many}`, taken.took, 25_000, phases(taken.phases)),
      row('import: slowest card of another reader meanwhile', taken.slowestRead, 1_000),
      row('import: longest stretch without a turn', taken.longestTurn, 1_000, 'reading the file is one'),
      row(`export of ${many}`, out.took, 5_000, `${out.megabytes.toFixed(0)} MB`),
      row(
        'list of facts and counts, from opening',
        use.open + use.list,
        300,
        `${held.toFixed(0)} MB held after collection, lists, search and cards included`,
      ),
      row('list of facts, filtered and sorted', use.filter, 100),
      row('search, slowest of five', Math.max(...use.search), 50, list(use.search)),
      row('views of an entity', use.card, 20),
      row('search index, made and written', index.took, 10_000),
      row(`one act on ${many}`, bulk.took, 25_000, `its undo ${(bulk.back / 1_000).toFixed(1)} s`),
      row('undo of the import', undo.took, 25_000),
      {
        what: 'export of what was imported',
        measured: out.same ? 'same bytes' : 'differs',
        goal: 'same bytes',
        met: out.same,
        note: '',
      },
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}
