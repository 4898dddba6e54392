// From the end of the delay to the frame with the facts in it: real Chromium, a real pointer, the 95th percentile.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS } from '../../data/settings';
import { type Running, startBrowser } from '../support/browsers';
import { inContentWorld } from '../support/content-world';
import { openExtensionPage } from '../support/extension-page';
import { markRect, waitForMark } from '../support/marks';
import { startSite } from '../support/site';
import type { BenchRow } from './run';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Two mentions, far enough apart that one's card does not cover the other. */
const HERE = '<p>When Alexander Lukashenko came to Sochi.</p>';
const THERE = '<p style="margin-top:500px">There Vladimir Putin spoke first.</p>';
const NAMES = ['Alexander Lukashenko', 'Vladimir Putin'];

type Told = 'prefetched' | 'awake' | 'asleep';

/** Runs in the extension's world: waits for `count` cards and tells how long each took after the delay. */
async function record(count: number, delay: number, forget: boolean): Promise<number[]> {
  type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot };
  type Api = { dom?: { openOrClosedShadowRoot(e: Element): ShadowRoot } };
  const api = (globalThis as { chrome?: Api }).chrome;
  const meeting = (
    globalThis as Record<symbol, { card: { changed(ids: string[]): void } | null } | undefined>
  )[Symbol.for('sidelight.bridge')];
  const frame = () => new Promise<number>((next) => requestAnimationFrame(next));
  const shown = (): string | null => {
    const host = document.querySelector<Opened>('sidelight-card > div');
    const closed = host && (host.openOrClosedShadowRoot ?? api?.dom?.openOrClosedShadowRoot(host));
    const card = closed?.querySelector('[data-shown]')?.firstElementChild;
    if (!card || card.getAttribute('aria-busy') === 'true') return null;
    return closed?.querySelector('h2')?.textContent ?? null;
  };
  let moved = 0;
  addEventListener('pointermove', (event) => (moved = event.timeStamp), { capture: true, passive: true });
  const taken: number[] = [];
  let last = shown();
  const end = performance.now() + 3_000 + count * (delay + (forget ? 900 : 250));
  while (taken.length < count && performance.now() < end) {
    await frame();
    const now = shown();
    if (now === null || now === last) continue;
    last = now;
    // The next frame begins when this one is on the screen.
    taken.push((await frame()) - moved - delay);
    if (forget) meeting?.card?.changed(['']);
  }
  return taken;
}

const percentile = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

/** Moves the pointer to and fro between the two mentions, stopping the worker before each move if it must sleep. */
async function measure(
  running: Running,
  control: Page,
  page: Page,
  count: number,
  how: Told,
): Promise<number[]> {
  const { delay } = DEFAULT_SETTINGS.card;
  const places = await Promise.all(NAMES.map((name) => markRect(page, name)));
  const go = async (i: number) => {
    const { x, y, width, height } = places[i % 2] ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width / 2, y + height / 2);
  };
  // The first card brings its script; what is measured is the ones after it.
  await go(1);
  await new Promise((next) => setTimeout(next, 1_500));
  // The runner's compiler names functions with a helper that is not there in the page.
  await inContentWorld(control, page, () => {
    (globalThis as { __name?: (fn: unknown) => unknown }).__name = (fn) => fn;
  });
  const recorded = inContentWorld(control, page, record, count, delay, how !== 'prefetched');
  await new Promise((next) => setTimeout(next, 500));
  for (let i = 0; i < count; i++) {
    if (how === 'asleep') {
      const target = running.browser.targets().find((one) => one.type() === 'service_worker');
      const worker = await target?.worker();
      await worker?.close().catch(() => {});
    }
    await go(i);
    await new Promise((next) => setTimeout(next, delay + (how === 'asleep' ? 700 : 120)));
  }
  return recorded;
}

export async function run(): Promise<BenchRow[]> {
  execFileSync('npx', ['wxt', 'build'], { cwd: root, stdio: 'ignore' });
  const running = await startBrowser('chromium', `${root}.output/chrome-mv3`);
  const site = await startSite(`${root}tests/pages`);
  const rows: BenchRow[] = [];
  try {
    const control = await openExtensionPage(running, '/options.html');
    const filler = `<p>${'plain words of no meaning run on and on here '.repeat(40)}</p>`;
    site.serve('/article.html', `<!doctype html><html lang="en"><body>${HERE}${THERE}${filler.repeat(20)}`);
    site.serve('/huge.html', `<!doctype html><html lang="en"><body>${HERE}${THERE}${filler.repeat(5_500)}`);
    const cases: [string, string, Told, number, number][] = [
      ['an article', '/article.html', 'prefetched', 200, 20],
      ['an article', '/article.html', 'awake', 200, 30],
      ['an article', '/article.html', 'asleep', 20, 120],
      ['the huge page', '/huge.html', 'prefetched', 60, 20],
    ];
    for (const [where, path, how, count, goal] of cases) {
      const page = await running.browser.newPage();
      await page.goto(site.origin + path);
      await page.bringToFront();
      await waitForMark(page, NAMES[1]);
      const taken = await measure(running, control, page, count, how);
      const p95 = percentile(taken, 0.95);
      rows.push({
        what: `card after the delay, ${where}, ${how === 'prefetched' ? how : `worker ${how}`}`,
        measured: `${p95.toFixed(0)} ms`,
        goal: `${goal} ms`,
        met: p95 <= goal,
        note: `95th percentile of ${taken.length}; median ${percentile(taken, 0.5).toFixed(0)} ms`,
      });
      await page.close();
    }
  } finally {
    await running.browser.close();
    await site.close();
  }
  const size = ['card.js', 'content-scripts/content.js']
    .map((file) => gzipSync(readFileSync(`${root}.output/chrome-mv3/${file}`), { level: 9 }).length / 1000)
    .reduce((sum, one) => sum + one, 0);
  rows.push({
    what: 'content script and card together, gzip',
    measured: `${size.toFixed(1)} kB`,
    goal: '50 kB with capture',
    met: size <= 50,
    note: 'the card comes when a mention is first pointed at',
  });
  return rows;
}
