// Opens a page of the extension. Firefox's remote protocol loads it but never says so: ask the page itself.
import type { Page } from 'puppeteer-core';
import type { Running } from './browsers';
import { until, untilFound } from './until';

/** Opens the path in a new tab and waits until its document is complete. */
export async function openExtensionPage(running: Running, path: string): Promise<Page> {
  const page = await running.browser.newPage();
  const url = running.extensionUrl(path);
  if (running.name === 'chromium') {
    await page.goto(url);
    return page;
  }
  page.goto(url, { timeout: 2_000 }).catch(() => {});
  await until(
    () =>
      page
        .evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
        .catch(() => false),
    (isThere) => isThere,
    () => `${url} did not open`,
  );
  return page;
}

/** A page of the extension that opens by itself at this path, once it shows what a selector finds. */
export async function openedPage(running: Running, path: string, shows = 'body'): Promise<Page> {
  const url = running.extensionUrl(path);
  const isIt = (page: Page) =>
    page
      .evaluate(
        (start, selector) => location.href.startsWith(start) && document.querySelector(selector) !== null,
        url,
        shows,
      )
      .catch(() => false);
  return untilFound(async () => {
    for (const page of await running.browser.pages()) if (await isIt(page)) return page;
    return null;
  }, `${path} did not open`);
}
