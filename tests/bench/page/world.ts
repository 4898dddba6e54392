// A browser in which Sidelight works at one address of a site and is switched off at the other, and what is asked of
// a page there.
import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { type Running, startBrowser } from '../../support/browsers';
import { openExtensionPage } from '../../support/extension-page';
import { type Site, startSite } from '../../support/site';
import { NAMES } from './text';
import { type Cost, trace } from './trace';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface World {
  running: Running;
  site: Site;
  control: Page;
}

const BUILT = `${root}.output/chrome-mv3`;

/** Sidelight works at 127.0.0.1 and is switched off at localhost: the same page, with and without. */
export async function startWorld(): Promise<World> {
  execFileSync('npx', ['wxt', 'build'], { cwd: root, stdio: 'ignore' });
  return worldOf(BUILT);
}

/** The same with a content script that does nothing: what the browser itself takes for an extension's script in a page. */
export async function startIdleWorld(): Promise<World> {
  const folder = `${BUILT}-idle`;
  cpSync(BUILT, folder, { recursive: true });
  writeFileSync(`${folder}/content-scripts/content.js`, ';');
  return worldOf(folder);
}

async function worldOf(folder: string): Promise<World> {
  const running = await startBrowser('chromium', folder);
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

/** Reports, in the page, the first frame that shows marks: the last moment before it is painted. */
const watchForMark = () => {
  const look = () => {
    for (const [name, ranges] of (CSS as unknown as { highlights: Map<string, Set<unknown>> }).highlights)
      if (name.startsWith('sidelight') && ranges.size > 0) {
        performance.mark('first-mark');
        return;
      }
    requestAnimationFrame(wait);
  };
  // Told after layout; the last one made is told last, so that what the content script marks there is seen.
  const wait = () => {
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      look();
    });
    if (document.documentElement) observer.observe(document.documentElement);
    else requestAnimationFrame(wait);
  };
  wait();
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

export async function newPage({ running }: World): Promise<Page> {
  const page = await running.browser.newPage();
  await page.bringToFront();
  // The compiler that runs this file names inner functions through a helper that pages do not have.
  await page.evaluateOnNewDocument('globalThis.__name = (inner) => inner');
  return page;
}

/** Loads a page under a trace. */
export async function load(world: World, url: string, samples = true): Promise<{ page: Page; cost: Cost }> {
  const page = await newPage(world);
  if (samples) await page.evaluateOnNewDocument(watchForMark);
  const cost = await trace(
    page,
    async () => {
      await page.goto(url, { timeout: 120_000 });
      await quiet(page);
    },
    samples,
  );
  return { page, cost };
}

/** How many mentions the content script found, as it tells the popup. */
export async function found({ control }: World, page: Page): Promise<number> {
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

/** Milliseconds that the main thread is busy in a frame in which something on the page changes. */
export async function tax(page: Page): Promise<number> {
  const frames = 90;
  // A tab behind another paints no frames.
  await page.bringToFront();
  const { busy } = await trace(
    page,
    async () => {
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
    },
    false,
  );
  return busy / frames;
}

/** Microseconds that the page needs to take one of its own nodes out. */
export const removal = (page: Page) =>
  page.evaluate(() => {
    const nodes = [...document.querySelectorAll('p')].slice(-400);
    const start = performance.now();
    for (const node of nodes) node.remove();
    return ((performance.now() - start) * 1000) / nodes.length;
  });

/** Milliseconds that a pointer event takes until all its listeners are done. */
export const pointer = (page: Page) =>
  page.evaluate(() => {
    const target = document.querySelector('p') as Element;
    const start = performance.now();
    for (let i = 0; i < 2000; i++)
      target.dispatchEvent(
        new PointerEvent('pointermove', { bubbles: true, composed: true, clientX: i % 500, clientY: 60 }),
      );
    return (performance.now() - start) / 2000;
  });

/** Runs an expression in a world of its own, like a content script's: the same one for the same name. */
async function inWorld<Result>(page: Page, worldName: string, expression: string): Promise<Result> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const frameId = frameTree.frame.id;
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId,
    worldName,
  });
  const { result } = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
  await session.detach();
  return result.value as Result;
}

/** The same while an observer with nothing behind it hears of all changes: the least that it takes to keep up with a page. */
export async function watchedRemoval(page: Page): Promise<number> {
  const watch = `(globalThis.watching ??= new MutationObserver(() => {})).observe(document,
    { childList: true, characterData: true, subtree: true })`;
  await inWorld(page, 'watching', watch);
  const time = await removal(page);
  await inWorld(page, 'watching', 'globalThis.watching.disconnect()');
  return time;
}

/** Elements in the line, as good as all that a paragraph holds. */
const PLAIN = 'a, abbr, b, cite, em, i, small, span, strong';
const STEPS = {
  nodes: `const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.data.length;`,
  blocks: `for (let node = document.body.firstElementChild; node; node = node.nextElementSibling)
    length += node.textContent.length;`,
  asked: `for (let node = document.body.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3) length += node.data.length;
    else if (node.localName === 'p' && !node.shadowRoot && !node.hasAttribute('contenteditable') &&
      !node.querySelector(':not(${PLAIN}), :empty, [contenteditable]')) length += node.textContent.length;`,
};

/**
 * Milliseconds that a script needs which only reads the page, the median of three, in a world of its own like a content script: there the
 * browser looks up and makes anew what in the page's own world hangs on each node. `nodes`: every text node by a
 * TreeWalker; `blocks`: every child of the body as one string, which touches the fewest nodes that can be told apart;
 * `asked`: the same where each is asked what it holds, and what stands between them is seen.
 */
export async function reading(
  page: Page,
  how: keyof typeof STEPS,
): Promise<{ time: number; length: number }> {
  const expression = `(() => { const start = performance.now(); let length = 0; ${STEPS[how]}
    return { time: performance.now() - start, length }; })()`;
  const reads: { time: number; length: number }[] = [];
  // Each in a new world: what was touched before is there already.
  for (let round = 0; round < 3; round++)
    reads.push(await inWorld(page, `reading ${how} ${round}`, expression));
  return reads.sort((a, b) => a.time - b.time)[1] as (typeof reads)[number];
}

/** Megabytes of the page's heap after a collection. */
export async function heap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}
