// From the end of the delay to the frame with the facts in it: real browsers, a real pointer, the 95th percentile.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS } from '../../data/settings';
import { askFrom } from '../support/ask';
import { type BrowserName, type Running, startBrowser } from '../support/browsers';
import { inContentWorld } from '../support/content-world';
import { openExtensionPage } from '../support/extension-page';
import { markRect, waitForMark } from '../support/marks';
import { type Site, startSite } from '../support/site';
import { stopBackground } from '../support/stop-background';
import { NAMES as PLACES, pageOf } from './page/text';
import type { BenchRow } from './run';

const root = fileURLToPath(new URL('../..', import.meta.url));
const OUTPUT: Record<BrowserName, [target: string, folder: string]> = {
  chromium: ['chrome', '.output/chrome-mv3'],
  firefox: ['firefox', '.output/firefox-mv3'],
};

/** Two mentions, far enough apart that one's card does not cover the other. */
const HERE = '<p>When Alexander Lukashenko came to Sochi.</p>';
const THERE = '<p style="margin-top:560px">There Vladimir Putin spoke first.</p>';
const NAMES = ['Alexander Lukashenko', 'Vladimir Putin'];
/** Short, so that little of the work is hidden in it. */
const SHORT = 30;
/** What people have: in it a worker that was stopped wakes, and on a huge page the card is drawn ahead. */
const USUAL = DEFAULT_SETTINGS.card.delay;
/** Every script that can come to a page that nothing was written about. */
const SCRIPTS = ['first.js', 'content-scripts/content.js', 'card.js', 'steps.js'];
/** A card that takes longer than this counts as one that took this long. */
const PATIENCE = 2_000;

type How = 'prefetched' | 'awake' | 'stopped';

interface Case {
  where: string;
  path: string;
  how: How;
  count: number;
  /** Null: measured beside the others, to compare. */
  goal: number | null;
  delay: number;
}

const ARTICLE = { where: 'an article', path: '/article.html' };
const LONG = { where: 'a long page', path: '/long.html' };
const HUGE = { where: 'the huge page', path: '/huge.html' };

const CASES: Case[] = [
  { ...ARTICLE, how: 'prefetched', count: 200, goal: 20, delay: SHORT },
  { ...ARTICLE, how: 'awake', count: 200, goal: 30, delay: SHORT },
  { ...ARTICLE, how: 'stopped', count: 40, goal: 120, delay: USUAL },
  { ...LONG, how: 'prefetched', count: 60, goal: 20, delay: SHORT },
  { ...HUGE, how: 'prefetched', count: 100, goal: 20, delay: USUAL },
  { ...HUGE, how: 'awake', count: 60, goal: 30, delay: USUAL },
  { ...HUGE, how: 'prefetched', count: 60, goal: null, delay: SHORT },
  { ...HUGE, how: 'stopped', count: 20, goal: 120, delay: USUAL },
];

/** Runs in the page: how long the page itself needs, many times, from a box of its own made visible to the frame that shows it. */
async function showBox(times: number): Promise<number[]> {
  const box = document.createElement('div');
  box.style.cssText =
    'position:fixed;left:0;bottom:0;width:300px;height:200px;background:#888;visibility:hidden';
  document.documentElement.append(box);
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    await new Promise((next) => setTimeout(next, 60));
    const begun = performance.now();
    box.style.visibility = i % 2 === 0 ? 'visible' : 'hidden';
    await new Promise<void>((done) =>
      requestAnimationFrame(() => {
        const painted = new MessageChannel();
        painted.port1.onmessage = () => done();
        painted.port2.postMessage(null);
      }),
    );
    taken.push(performance.now() - begun);
  }
  box.remove();
  return taken;
}

/**
 * Runs in the extension's world: writes down, where the bench can read it, how long after the last move of the pointer each
 * new card stood there with its facts. `forget`: after each, what was fetched is dropped.
 */
function record(forget: boolean): void {
  type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot };
  type Api = { dom?: { openOrClosedShadowRoot(e: Element): ShadowRoot } };
  const api = (globalThis as { chrome?: Api }).chrome;
  const world = globalThis as unknown as Record<
    symbol,
    { card: { changed(ids: string[]): void } | null } | undefined
  >;
  const host = document.querySelector<Opened>('sidelight-card > div');
  const closed = host && (host.openOrClosedShadowRoot ?? api?.dom?.openOrClosedShadowRoot(host));
  let moved = 0;
  let last: string | null = null;
  let count = 0;
  let open: boolean | null = null;
  addEventListener('pointermove', (event) => (moved = event.timeStamp), { capture: true, passive: true });
  // Looked at when the frame is painted in which the card was drawn, shown or scrolled into view. Nothing is written before
  // that, or the frame would have more to do; nor does anything run in frames without a change.
  const painted = new MessageChannel();
  painted.port1.onmessage = () => {
    const now = performance.now();
    const card = closed?.querySelector('[role=dialog]');
    const isSeen =
      card?.checkVisibility({ visibilityProperty: true }) === true &&
      card.getBoundingClientRect().top < innerHeight;
    if (isSeen !== open) {
      open = isSeen;
      document.documentElement.dataset.open = String(isSeen);
    }
    const ready = isSeen && card.getAttribute('aria-busy') !== 'true';
    const name = ready ? (card.querySelector('h2')?.textContent ?? null) : null;
    if (name === null || name === last) return;
    last = name;
    if (forget) world[Symbol.for('sidelight.bridge')]?.card?.changed(['']);
    count += 1;
    document.documentElement.dataset.shown = `${count} ${now - moved}`;
  };
  // Told at the end of the frame that follows a change; a message posted there is read when that frame was painted.
  const laidOut = new ResizeObserver(() => {
    laidOut.disconnect();
    painted.port2.postMessage(null);
  });
  const look = () => laidOut.observe(document.documentElement);
  const panel = closed?.querySelector('.sl-panel');
  if (closed)
    new MutationObserver(look).observe(closed, { subtree: true, childList: true, attributes: true });
  // What is scrolled into view changes nothing in the tree; this is told when the frame is over.
  if (panel) new IntersectionObserver(() => painted.port2.postMessage(null)).observe(panel);
  look();
}

const percentile = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

/** Runs in the page: waits until it has nothing to do. The mark of an open mention follows in the frame after its card, and a person reads before going on. */
const settle = (): Promise<void> =>
  new Promise((done) =>
    requestAnimationFrame(() =>
      setTimeout(() => requestAnimationFrame(() => requestIdleCallback(() => done()))),
    ),
  );

/** Stops the background, whether it runs or not; asking for its target instead takes seconds when it is just going. */
async function stopper(running: Running, control: Page): Promise<() => Promise<unknown>> {
  if (running.name === 'firefox') return () => stopBackground(running);
  const session = await control.createCDPSession();
  await session.send('ServiceWorker.enable');
  return () => session.send('ServiceWorker.stopAllWorkers');
}

/** Moves the pointer to and fro between the two mentions, as soon as the card of the one is there. */
async function measure(
  running: Running,
  control: Page,
  page: Page,
  { how, count, delay }: Case,
): Promise<number[]> {
  const places = await Promise.all(NAMES.map((name) => markRect(page, name)));
  const go = async (i: number) => {
    const { x, y, width, height } = places[i % 2] ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width / 2, y + height / 2);
  };
  let seen = 0;
  // The next card after those seen so far: one that never came does not hold up all that follow.
  const shown = async (): Promise<number> => {
    const next = await page
      .waitForFunction(
        (seen) => {
          const [count, taken] = (document.documentElement.dataset.shown ?? '0').split(' ').map(Number);
          return (count ?? 0) > seen ? [count, taken] : false;
        },
        { timeout: PATIENCE },
        seen,
      )
      .then(
        (handle) => handle.jsonValue() as Promise<number[]>,
        () => null,
      );
    const [count = seen, taken = PATIENCE] = next ?? [];
    seen = count;
    return taken;
  };
  // The first card brings its script; what is measured is the ones after it.
  await go(1);
  const isThere = () => document.querySelector('sidelight-card') !== null;
  await page.waitForFunction(isThere, { timeout: 10_000 });
  // The runner's compiler names functions with a helper that is not there in the page.
  await inContentWorld(control, page, () => {
    (globalThis as { __name?: (fn: unknown) => unknown }).__name = (fn) => fn;
  });
  await inContentWorld(control, page, record, how !== 'prefetched');
  await shown();
  const stop = await stopper(running, control);
  const taken: number[] = [];
  for (let i = 0; i < count; i++) {
    // With time in the delay the card before has closed, as it has for who reads on; without, the pointer goes straight on.
    if (delay === USUAL) {
      await page.mouse.move(1, 1);
      await page.waitForFunction(() => document.documentElement.dataset.open === 'false');
    }
    await page.evaluate(settle);
    if (how === 'stopped') await stop();
    await go(i);
    taken.push((await shown()) - delay);
  }
  return taken;
}

const boxRow = (name: BrowserName, taken: number[]): BenchRow => ({
  what: `the huge page, ${name}, the page alone: an empty box of its own made visible`,
  measured: `${percentile(taken, 0.95).toFixed(0)} ms`,
  goal: '–',
  met: true,
  note: `95th percentile of ${taken.length}; median ${percentile(taken, 0.5).toFixed(0)} ms; our marks are on the page`,
});

async function measureIn(name: BrowserName, site: Site): Promise<BenchRow[]> {
  const [target, folder] = OUTPUT[name];
  execFileSync('npx', ['wxt', 'build', '-b', target], { cwd: root, stdio: 'ignore' });
  const running = await startBrowser(name, `${root}${folder}`);
  const rows: BenchRow[] = [];
  try {
    const control = await openExtensionPage(running, '/options.html');
    for (const place of PLACES)
      await askFrom(control, 'store.apply', { act: { act: 'addEntity', type: 'place', name: place } });
    for (const one of CASES) {
      const { delay } = one;
      await askFrom(control, 'store.apply', { act: { act: 'settings', patch: { card: { delay } } } });
      const page = await running.browser.newPage();
      await page.goto(site.origin + one.path);
      await page.bringToFront();
      await waitForMark(page, NAMES[1]);
      if (one.path === HUGE.path && one.how === 'prefetched' && one.goal !== null)
        rows.push(boxRow(name, await page.evaluate(showBox, 60)));
      const taken = await measure(running, control, page, one);
      const p95 = percentile(taken, 0.95);
      rows.push({
        what: `card after the delay, ${name}, ${one.where}, ${one.how === 'prefetched' ? one.how : `worker ${one.how}`}`,
        measured: `${p95.toFixed(0)} ms`,
        goal: one.goal === null ? '–' : `${one.goal} ms`,
        met: one.goal === null || p95 <= one.goal,
        note: `95th percentile of ${taken.length}; median ${percentile(taken, 0.5).toFixed(0)} ms; delay ${delay} ms`,
      });
      await page.close();
    }
  } finally {
    await running.browser.close();
  }
  return rows;
}

export async function run(): Promise<BenchRow[]> {
  const site = await startSite(`${root}tests/pages`);
  const filler = `<p>${'plain words of no meaning run on and on here '.repeat(40)}</p>`;
  site.serve('/article.html', `<!doctype html><html lang="en"><body>${HERE}${THERE}${filler.repeat(20)}`);
  site.serve('/long.html', `<!doctype html><html lang="en"><body>${HERE}${THERE}${filler.repeat(5_500)}`);
  const { html } = pageOf({ characters: 10_000_000, every: 42 });
  site.serve('/huge.html', html.replace('<body>', `<body>${HERE}${THERE}`));
  const rows: BenchRow[] = [];
  try {
    for (const name of ['chromium', 'firefox'] as const) rows.push(...(await measureIn(name, site)));
  } finally {
    await site.close();
  }
  const size = SCRIPTS.map(
    (file) => gzipSync(readFileSync(`${root}.output/chrome-mv3/${file}`), { level: 9 }).length / 1000,
  ).reduce((sum, one) => sum + one, 0);
  rows.push({
    what: 'all that a page gets of us once it is needed: page’s scripts, card, steps; gzip',
    measured: `${size.toFixed(1)} kB`,
    goal: '50 kB with capture',
    met: size <= 50,
    note: 'the card comes when a mention is first pointed at, the steps with the first key; what takes a page’s text to learn from is one function of 0.2 kB',
  });
  return rows;
}
