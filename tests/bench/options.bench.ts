// The options page with 100,000 facts in 1,000 sources, in real Chromium: opening, search, scrolling.
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { startBrowser } from '../support/browsers';
import { openExtensionPage } from '../support/extension-page';
import { startSite } from '../support/site';
import { bigPack } from './big-pack';
import type { BenchRow } from './run';
import { median } from './statistics';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const FACTS = Number(process.env.SIDELIGHT_BENCH_FACTS ?? 100_000);

const row = (what: string, measured: string, goal: string, met: boolean, note = ''): BenchRow => ({
  what,
  measured,
  goal,
  met,
  note,
});
const OPENED = 7;
const ms = (time: number): string => `${Math.round(time)} ms`;

/** Named functions inside what is evaluated are wrapped by the compiler in a helper that a page has not. */
const prepare = (page: Page) => page.evaluate('globalThis.__name = (named) => named');

/** Hands the pack to the background as the page's own import does. */
async function fill(page: Page, url: string): Promise<void> {
  const text = await page.evaluate(async (from) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
    interface Runtime {
      sendMessage(message: object): Promise<{ value?: unknown; refused?: string; text?: string }>;
    }
    const say = async (ask: string, input: object) => {
      const answer = await runtime.sendMessage({ ask, input });
      if (answer.refused) throw new Error(answer.text);
      return answer.value;
    };
    const bytes = new Uint8Array(await (await fetch(from)).arrayBuffer());
    const id = await say('import.begin', { name: 'bench' });
    for (let at = 0; at < bytes.length; at += 4_000_000)
      await say('import.piece', { id, bytes: bytes.slice(at, at + 4_000_000) });
    const done = await say('import.write', { id, decisions: {} });
    return JSON.stringify('change' in (done as object) ? { change: true } : done).slice(0, 200);
  }, url);
  if (!text.includes('"change"')) throw new Error(`The import failed: ${text}`);
}

/** The background has its own work after an import: names to index, records to count. A person opens the page later. */
const untilFollowed = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('sidelight');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const look = () => {
            const reading = request.result.transaction(['kv', 'changes']);
            const followed = reading.objectStore('kv').get('followed');
            const last = reading.objectStore('changes').openKeyCursor(null, 'prev');
            reading.oncomplete = () => {
              if (followed.result?.value.version !== last.result?.key) setTimeout(look, 100);
              else {
                request.result.close();
                resolve();
              }
            };
          };
          look();
        };
      }),
  );

/** From the beginning of the navigation until a row says something. */
const untilRows = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector('tbody .serif')?.textContent) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
  );

/** From the last letter until the first hit is marked. */
const search = (page: Page, words: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('[data-search]');
        if (!field) throw new Error('no search field');
        const begun = performance.now();
        field.value = wanted;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        const look = () => {
          const hit = document.querySelector('tbody mark')?.textContent?.toLowerCase();
          if (hit && wanted.toLowerCase().startsWith(hit.slice(0, 4))) resolve(performance.now() - begun);
          else requestAnimationFrame(look);
        };
        look();
      }),
    words,
  );

/** Megabytes that are held after collection; pages of an extension share one heap, so no other may be open. */
async function heap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}

/** Scrolls as a wheel does; counts frames in which a visible row says nothing. */
const scroll = (page: Page): Promise<{ frames: number; blank: number }> =>
  page.evaluate(
    () =>
      new Promise<{ frames: number; blank: number }>((resolve) => {
        const table = document.querySelector('.table');
        if (!table) throw new Error('no table');
        let frames = 0;
        let blank = 0;
        const step = () => {
          const box = table.getBoundingClientRect();
          const seen = [...table.querySelectorAll('tbody tr')].filter((one) => {
            const at = one.getBoundingClientRect();
            return at.bottom > box.top + 40 && at.top < box.bottom;
          });
          if (seen.length < 3 || seen.some((one) => one.querySelector('.waiting'))) blank++;
          if (++frames === 300) {
            resolve({ frames, blank });
            return;
          }
          table.scrollTop += 240;
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
  );

export async function run(): Promise<BenchRow[]> {
  const site = await startSite(`${root}/tests/pages`);
  site.serve('/pack.json', { body: JSON.stringify(bigPack(FACTS, FACTS / 100)), type: 'application/json' });
  const running = await startBrowser('chromium', `${root}/.output/chrome-mv3`);
  try {
    const first = await openExtensionPage(running, '/options.html');
    await prepare(first);
    const empty = await heap(first);
    await fill(first, `${site.origin}/pack.json`);
    await untilFollowed(first);
    const opened: number[] = [];
    let page = first;
    for (let nth = 0; nth < OPENED; nth++) {
      if (page !== first) await page.close();
      page = await openExtensionPage(running, '/options.html#/facts');
      await prepare(page);
      opened.push(await untilRows(page));
    }
    const open = median(opened);
    const scrolled = await scroll(page);
    // Three words that begin differently: the marks of one must not be taken for the next one's.
    const words = await page.evaluate(() => {
      const text = [...document.querySelectorAll('tbody .serif')].map((each) => each.textContent).join(' ');
      const found = new Map<string, string>();
      for (const [one] of text.matchAll(/\p{L}{6,}/gu)) found.set(one.slice(0, 4).toLowerCase(), one);
      return [...found.values()].slice(0, 3);
    });
    const times = [];
    for (const each of words) times.push(await search(page, each));
    const full = await heap(page);
    const many = `${FACTS.toLocaleString('en')} facts`;
    return [
      row(
        `options page with ${many}: from opening to rows`,
        ms(open),
        '300 ms',
        open <= 300,
        `median of ${OPENED}, the first one included: ${opened.map(Math.round).join(', ')}`,
      ),
      row(
        'options page: search, from the last letter to marked hits, slowest of three',
        ms(Math.max(...times)),
        '50 ms',
        Math.max(...times) <= 50,
        times.map(Math.round).join(', '),
      ),
      row(
        'options page: frames of scrolling with a blank row',
        `${scrolled.blank} of ${scrolled.frames}`,
        '0',
        scrolled.blank === 0,
        '240 px a frame',
      ),
      row(
        `options page with ${many}: heap`,
        `${Math.round(full)} MB`,
        '–',
        true,
        `after collection, scrolled and searched; with the seed alone ${Math.round(empty)} MB`,
      ),
    ];
  } finally {
    await running.browser.close();
    await site.close();
  }
}
