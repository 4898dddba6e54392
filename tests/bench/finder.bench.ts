// The finder against only reading every character and against its peers, in Node, at 30 to a million names.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../scripts/setup.mjs';
import { startBrowser } from '../support/browsers';
import { bundle as bundlePage } from '../support/bundle';
import { startSite } from '../support/site';
import type { Report } from './finder/child';
import type { Steps } from './finder/in-page';
import type { BenchRow } from './run';
import { median } from './statistics';

const SIZES = [30, 1000, 10_000, 100_000, 1_000_000];
const SHARES = [85, 45, 30, 28, 25];
/** Times faster than the fastest library, by size. */
const FASTER: Record<number, number> = { 10000: 8, 100000: 10, 1000000: 12 };
const PEERS = ['RegExp', 'ahocorasick', 'fastscan', 'flashtext.js', 'Set of n-grams'];
const TEXT = 2_000_000;
/** One alternation of more names than this takes minutes. */
const REGEXP_AT_MOST = 10_000;
const LONGEST = 40_000;
/** Characters of a dense article, and how often it is loaded. */
const ARTICLE = 40_000;
const COLD_LOADS = 9;

/** Bundles the child as the extension is bundled: across modules engines inline less. */
async function bundle(): Promise<string> {
  const outDir = join(root, 'node_modules/.cache/sidelight-bench');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      ssr: join(root, 'tests/bench/finder/child.ts'),
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'finder.mjs' } },
    },
  });
  return join(outDir, 'finder.mjs');
}

function measure(file: string, peer: string, size: number): Report | string {
  const { stdout, status, signal } = spawnSync(
    process.execPath,
    ['--max-old-space-size=4000', file, peer, String(size), String(TEXT)],
    { encoding: 'utf8', timeout: LONGEST, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  if (status === 0) return JSON.parse(stdout) as Report;
  return signal === 'SIGTERM' ? `did not end in ${LONGEST / 1000} s` : 'ran out of memory';
}

const percent = (part: number) => `${Math.round(part * 100)} %`;
const count = (size: number) => size.toLocaleString('en-GB');
const best = (reports: Report[], what: keyof Report) => Math.min(...reports.map((report) => report[what]));

function sizeRows(file: string, size: number, share: number): BenchRow[] {
  const rows: BenchRow[] = [];
  const reports: Report[] = [];
  let fastest = { name: '', times: Infinity };
  for (const peer of PEERS) {
    if (peer === 'RegExp' && size > REGEXP_AT_MOST) continue;
    const report = measure(file, peer, size);
    if (typeof report === 'string') {
      rows.push({
        what: `${count(size)} names: ${peer}`,
        measured: '–',
        goal: '–',
        met: true,
        note: `it ${report}`,
      });
      continue;
    }
    reports.push(report);
    const times = report.peer / report.exact;
    const isLibrary = peer !== 'RegExp' && peer !== 'Set of n-grams';
    if (isLibrary && times < fastest.times) fastest = { name: peer, times };
    rows.push({
      what: `${count(size)} names: ${peer}`,
      measured: percent(report.read / report.peer),
      goal: '–',
      met: true,
      note: `of only reading; the finder is ${times.toFixed(1)} times as fast; ${report.other === 0 ? 'the same' : `${report.other} other`} mentions (${count(report.same)})`,
    });
  }
  const exact = median(reports.map((report) => report.read / report.exact));
  const filtered = median(reports.map((report) => report.read / report.filter));
  const [first] = reports;
  rows.unshift({
    what: `scan, ${count(size)} names, of only reading`,
    measured: percent(exact),
    goal: `${share} %`,
    met: exact * 100 >= share,
    note: `${Math.round(TEXT / 1000 / (first?.exact ?? Infinity))} million characters a second; as a filter ${percent(filtered)}, ${first?.false ?? 0} places in vain`,
  });
  const goal = FASTER[size];
  if (goal !== undefined) {
    rows.splice(1, 0, {
      what: `scan, ${count(size)} names, fastest library`,
      measured: `${fastest.times.toFixed(1)} times`,
      goal: `${goal} times`,
      met: fastest.times >= goal,
      note: fastest.name,
    });
  }
  if (size >= 100_000) {
    const bytes = (what: 'exactBytes' | 'filterBytes') => (first?.[what] ?? 0) / size;
    rows.push(
      {
        what: `index, ${count(size)} names, bytes a name: tab`,
        measured: bytes('filterBytes').toFixed(1),
        goal: '4',
        met: bytes('filterBytes') <= 4,
        note: '16-bit tags',
      },
      {
        what: `index, ${count(size)} names, bytes a name: background`,
        measured: bytes('exactBytes').toFixed(1),
        goal: '15',
        met: bytes('exactBytes') <= 15,
        note: '32-bit hashes and numbers; the rows themselves stand in the store',
      },
    );
  }
  if (size === 1_000_000) {
    const seconds = best(reports, 'build') / 1000;
    rows.push({
      what: `index, ${count(size)} names, built in Node`,
      measured: `${seconds.toFixed(2)} s`,
      goal: '0.5 s',
      met: seconds <= 0.5,
      note: '',
    });
  }
  return rows;
}

/** What only a browser can say: building there, and the first article of a page. */
async function browserRows(): Promise<BenchRow[]> {
  const site = await startSite(`${root}/tests/pages`);
  site.serve('/finder.js', {
    body: await bundlePage('tests/bench/finder/in-page.ts'),
    type: 'text/javascript',
  });
  site.serve('/finder.html', '<!doctype html><title>bench</title><script src="/finder.js"></script>');
  const { browser } = await startBrowser('chromium', `${root}/.output/chrome-mv3`);
  try {
    const page = await browser.newPage();
    const step = async <N extends keyof Steps>(
      name: N,
      ...args: Parameters<Steps[N]>
    ): Promise<ReturnType<Steps[N]>> => {
      await page.goto(`${site.origin}/finder.html`);
      return page.evaluate(
        (of, given) =>
          (
            globalThis as unknown as { finderSteps: Record<string, (...all: number[]) => unknown> }
          ).finderSteps[of]?.(...given),
        name,
        args as number[],
      ) as never;
    };
    const rows: BenchRow[] = [];
    for (const size of [30, 500]) {
      const loads: ReturnType<Steps['cold']>[] = [];
      for (let load = 0; load < COLD_LOADS; load += 1) loads.push(await step('cold', size, ARTICLE));
      const took = median(loads.map((one) => one.took));
      rows.push({
        what: `article of ${count(ARTICLE)} characters, ${count(size)} names, from cold`,
        measured: `${took.toFixed(1)} ms`,
        goal: '8 ms',
        met: took <= 8,
        note: `from the names to judged mentions (${loads[0]?.mentions}), median of ${COLD_LOADS} fresh pages in Chromium; a page with more names gets a filter`,
      });
    }
    const seconds = (await step('build', 1_000_000)) / 1000;
    rows.push({
      what: 'index, 1,000,000 names, built in Chromium',
      measured: `${seconds.toFixed(2)} s`,
      goal: '1 s',
      met: seconds <= 1,
      note: '',
    });
    return rows;
  } finally {
    await browser.close();
    await site.close();
  }
}

export async function run(): Promise<BenchRow[]> {
  const file = await bundle();
  return [...SIZES.flatMap((size, i) => sizeRows(file, size, SHARES[i] ?? 0)), ...(await browserRows())];
}
