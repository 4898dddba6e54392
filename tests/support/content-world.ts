// Runs code in the extension's own world of a page, where our closed roots are open: through a page of the extension.
import type { Page } from 'puppeteer-core';

let asked = 0;

/** Runs `fn` in the top frame of `page`, in the world of our content script; `control` is an open page of the extension. */
export async function inContentWorld<T>(
  control: Page,
  page: Page,
  fn: (...args: never[]) => T | Promise<T>,
  ...args: unknown[]
): Promise<T> {
  asked += 1;
  // The tab is found by a title that nobody else has, for as long as it takes.
  const title = `sidelight-test-${asked}`;
  const before = await page.evaluate((name) => {
    const old = document.title;
    document.title = name;
    return old;
  }, title);
  const source = `(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    for (let i = 0; i < 100; i++) {
      const tab = (await api.tabs.query({})).find((tab) => tab.title === ${JSON.stringify(title)});
      if (tab) {
        const [result] = await api.scripting.executeScript({
          target: { tabId: tab.id, frameIds: [0] }, func: ${fn.toString()}, args: ${JSON.stringify(args)} });
        if (result.error) throw new Error(String(result.error.message ?? result.error));
        return result.result;
      }
      await new Promise((next) => setTimeout(next, 20));
    }
    throw new Error('tab not found');
  })()`;
  try {
    return (await control.evaluate(source)) as T;
  } finally {
    await page.evaluate((name) => {
      document.title = name;
    }, before);
  }
}
