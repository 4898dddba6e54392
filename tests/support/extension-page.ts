// Opens a page of the extension. Firefox's remote protocol loads it but never says so: ask the page itself.
import type { Page } from 'puppeteer-core';
import type { Running } from './browsers';

/** Opens the path in a new tab and waits until its document is complete. */
export async function openExtensionPage(running: Running, path: string): Promise<Page> {
  const page = await running.browser.newPage();
  const url = running.extensionUrl(path);
  if (running.name === 'chromium') {
    await page.goto(url);
    return page;
  }
  page.goto(url, { timeout: 2_000 }).catch(() => {});
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    const there = await page
      .evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
      .catch(() => false);
    if (there) return page;
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`${url} did not open`);
}

/** A page of the extension that opens by itself at this path, once it shows what a selector finds. */
export async function openedPage(running: Running, path: string, shows = 'body'): Promise<Page> {
  const url = running.extensionUrl(path);
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    for (const page of await running.browser.pages()) {
      const there = await page
        .evaluate(
          (start, selector) => location.href.startsWith(start) && document.querySelector(selector) !== null,
          url,
          shows,
        )
        .catch(() => false);
      if (there) return page;
    }
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`${path} did not open`);
}
