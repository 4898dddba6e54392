// What the content script costs a page in real Chromium, against the page without it and against the libraries that
// mark by wrapping, with the same names and after a check that they find the same mentions.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { type Running, startBrowser } from '../support/browsers';
import { openExtensionPage } from '../support/extension-page';
import { type Site, startSite } from '../support/site';
import { NAMES, pageOf } from './page-text';
import type { BenchRow } from './run';
import { type Cost, trace } from './trace';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const PEERS = {
  'advanced-mark.js': require.resolve('advanced-mark.js/dist/mark.js'),
  'mark.js': require.resolve('mark.js/dist/mark.js'),
};

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;

interface World {
  running: Running;
  site: Site;
  control: Page;
}

/** Sidelight works at 127.0.0.1 and is switched off at localhost: the same page, with and without. */
async function start(): Promise<World> {
  execFileSync('npx', ['wxt', 'build'], { cwd: root, stdio: 'ignore' });
  const running = await startBrowser('chromium', `${root}.output/chrome-mv3`);
  const site = await startSite(`${root}tests/pages`);
  const control = await openExtensionPage(running, '/options.html');
  const apply = (act: object) =>
    control.evaluate(
      `chrome.runtime.sendMessage({ ask: 'store.apply', input: { act: ${JSON.stringify(act)} } }).then((answer) => {
        if ('refused' in answer) throw new Error(answer.text);
      })`,
    );
  for (const name of NAMES) await apply({ act: 'addEntity', type: 'place', name });
  await apply({ act: 'siteRule', site: 'localhost', on: false });
  return { running, site, control };
}

/** Reports, in the page, the moment at which something is first marked. */
const watchForMark = () => {
  const look = () => {
    for (const [name, ranges] of (CSS as unknown as { highlights: Map<string, Set<unknown>> }).highlights)
      if (name.startsWith('sidelight') && ranges.size > 0) {
        performance.mark('first-mark');
        return;
      }
    requestAnimationFrame(look);
  };
  look();
};

/** Waits until the page's main thread has been quiet for a while. */
const quiet = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        let left = 3;
        const next = () => (--left > 0 ? requestIdleCallback(next) : setTimeout(done, 600));
        requestIdleCallback(next);
      }),
  );

async function newPage({ running }: World): Promise<Page> {
  const page = await running.browser.newPage();
  await page.bringToFront();
  // The compiler that runs this file names inner functions through a helper that pages do not have.
  await page.evaluateOnNewDocument('globalThis.__name = (inner) => inner');
  return page;
}

async function load(world: World, url: string): Promise<{ page: Page; cost: Cost }> {
  const page = await newPage(world);
  await page.evaluateOnNewDocument(watchForMark);
  const cost = await trace(page, async () => {
    await page.goto(url, { timeout: 120_000 });
    await quiet(page);
  });
  return { page, cost };
}

/** How many mentions the content script found, as it tells the popup. */
async function found({ control }: World, page: Page): Promise<number> {
  return (await control.evaluate(`(async () => {
    const [tab] = (await chrome.tabs.query({})).filter((tab) => tab.url === ${JSON.stringify(page.url())});
    return new Promise((done) => {
      chrome.runtime.onMessage.addListener(function hear(message) {
        if (message.notice !== 'pageEntities' || message.data.tab !== tab.id) return;
        chrome.runtime.onMessage.removeListener(hear);
        done(message.data.entities.reduce((sum, { count }) => sum + count, 0));
      });
      chrome.runtime.sendMessage({ ask: 'tab.who', input: { tab: tab.id } });
    });
  })()`)) as number;
}

/** A peer's time for the same names on the same page, and how many places it marked. */
async function peer(world: World, path: string, file: string): Promise<{ time: number; marks: number }> {
  const page = await newPage(world);
  await page.goto(world.site.otherOrigin + path, { timeout: 120_000 });
  await page.addScriptTag({ path: file });
  const result = await page.evaluate((names) => {
    const { Mark } = window as unknown as {
      Mark: new (root: Element) => { mark(words: string[], how: object): void };
    };
    const start = performance.now();
    new Mark(document.body).mark(names, {
      separateWordSearch: false,
      caseSensitive: true,
      accuracy: 'exactly',
      diacritics: false,
    });
    return { time: performance.now() - start, marks: document.querySelectorAll('mark').length };
  }, NAMES);
  await page.close();
  return result;
}

/** Milliseconds that the main thread is busy in a frame in which something on the page changes. */
async function tax(page: Page): Promise<number> {
  const frames = 90;
  // A tab behind another paints no frames.
  await page.bringToFront();
  const { busy } = await trace(page, async () => {
    await page.evaluate(
      (frames) =>
        new Promise<void>((done) => {
          const box = document.body.appendChild(document.createElement('i'));
          box.style.cssText = 'position:fixed;top:0;right:0;width:9px;height:9px';
          let left = frames;
          const next = () => {
            box.style.background = left % 2 ? 'red' : 'blue';
            if (--left > 0) requestAnimationFrame(next);
            else done();
          };
          requestAnimationFrame(next);
        }),
      frames,
    );
  });
  return busy / frames;
}

/** Microseconds that the page needs to take one of its own nodes out. */
const removal = (page: Page) =>
  page.evaluate(() => {
    const nodes = [...document.querySelectorAll('p')].slice(-400);
    const start = performance.now();
    for (const node of nodes) node.remove();
    return ((performance.now() - start) * 1000) / nodes.length;
  });

/** Milliseconds that a pointer event takes until all its listeners are done. */
const pointer = (page: Page) =>
  page.evaluate(() => {
    const target = document.querySelector('p') as Element;
    const start = performance.now();
    for (let i = 0; i < 2000; i++)
      target.dispatchEvent(
        new PointerEvent('pointermove', { bubbles: true, composed: true, clientX: i % 500, clientY: 60 }),
      );
    return (performance.now() - start) / 2000;
  });

async function heap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

async function article(world: World): Promise<BenchRow[]> {
  const { site } = world;
  const { html, mentions } = pageOf({ characters: 40_000, every: 40 });
  site.serve('/article', html);
  const totals: number[] = [];
  const heaps: number[] = [];
  const taxes: number[] = [];
  for (let round = 0; round < 5; round++) {
    const on = await load(world, `${site.origin}/article?${round}`);
    const off = await load(world, `${site.otherOrigin}/article?${round}`);
    const count = await found(world, on.page);
    if (count !== mentions) throw new Error(`found ${count} of ${mentions} mentions`);
    totals.push(on.cost.total);
    heaps.push((await heap(on.page)) - (await heap(off.page)));
    taxes.push((await tax(on.page)) - (await tax(off.page)));
    await on.page.close();
    await off.page.close();
  }
  const total = median(totals);
  const size = median(heaps);
  const frame = median(taxes);
  return [
    row(
      'article of 40,000 characters: all main-thread time of the content script',
      ms(total),
      '15 ms',
      total <= 15,
      'median of 5 cold loads',
    ),
    row(
      'heap over no extension',
      `${size.toFixed(1)} MB`,
      '2 MB',
      size <= 2,
      'after collection, names included',
    ),
    row(
      'standing tax a changing frame: article',
      ms(Math.max(0, frame)),
      '1.5 ms',
      frame <= 1.5,
      'over the page without us',
    ),
  ];
}

async function huge(world: World): Promise<BenchRow[]> {
  const { site } = world;
  const { html, mentions } = pageOf({
    characters: Number(process.env.SIDELIGHT_BENCH_CHARACTERS ?? 10_000_000),
    every: 42,
  });
  site.serve('/huge', html);
  const on = await load(world, `${site.origin}/huge`);
  const off = await load(world, `${site.otherOrigin}/huge`);
  const count = await found(world, on.page);
  if (count !== mentions) throw new Error(`found ${count} of ${mentions} mentions`);
  const frame = (await tax(on.page)) - (await tax(off.page));
  const handler = (await pointer(on.page)) - (await pointer(off.page));
  const removed = (await removal(on.page)) / (await removal(off.page));
  await on.page.close();
  await off.page.close();
  const { span, total, longest, firstMark } = on.cost;
  const rows = [
    row(
      'huge page, found',
      `${ms(span)} (${ms(total)} of work)`,
      '0.2 s',
      span <= 200,
      `${mentions} mentions, pauses for the page included`,
    ),
    row(
      'huge page, first viewport marked',
      firstMark === null ? 'never' : ms(firstMark),
      '30 ms',
      (firstMark ?? Infinity) <= 30,
      'from the first line of the script to a frame that shows marks',
    ),
    row('longest slice of ours', ms(longest), '8 ms', longest <= 8, 'in one task'),
    row(
      'standing tax a changing frame: huge page',
      ms(Math.max(0, frame)),
      '3 ms',
      frame <= 3,
      'over the page without us',
    ),
    row(
      "the page's own node removal",
      `${removed.toFixed(2)} times`,
      '1.2 times',
      removed <= 1.2,
      'last 400 paragraphs',
    ),
    row(
      `pointer-move handler, ${mentions} mentions`,
      ms(Math.max(0, handler)),
      '0.05 ms',
      handler <= 0.05,
      'over the page without us',
    ),
  ];
  for (const [name, file] of Object.entries(PEERS)) {
    const { time, marks } = await peer(world, '/huge', file);
    const goal = name === 'mark.js' ? 100 : 40;
    const ratio = time / total;
    const same = marks === mentions ? 'same mentions' : `it marks ${marks} of ${mentions}`;
    rows.push(
      row(
        `huge page, ${name} against us`,
        `${ratio.toFixed(0)} times slower`,
        `${goal} times`,
        ratio >= goal,
        `${ms(time)}; ${same}`,
      ),
    );
  }
  return rows;
}

const row = (what: string, measured: string, goal: string, met: boolean, note: string): BenchRow => ({
  what,
  measured,
  goal,
  met,
  note,
});

/** Measures every line of the budget that concerns pages. */
export async function run(): Promise<BenchRow[]> {
  const world = await start();
  try {
    return [...(await article(world)), ...(await huge(world))];
  } finally {
    await world.running.browser.close();
    await world.site.close();
  }
}
