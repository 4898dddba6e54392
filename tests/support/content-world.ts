// Runs code in the extension's own world of a page, where our closed roots are open: through a page of the extension.
import type { Page } from 'puppeteer-core';
import { untilFound } from './until';

/** The browser's number for a page's tab, which stays the same wherever the tab goes. */
const tabs = new WeakMap<Page, number>();
let asked = 0;

/** The number of the page's tab; `control` is an open page of the extension. */
export async function tabOf(control: Page, page: Page): Promise<number> {
  let tab = tabs.get(page);
  if (tab === undefined) {
    tab = await (/^https?:/.test(page.url()) ? titled(control, page) : inFront(control, page));
    tabs.set(page, tab);
  }
  return tab;
}

/** The first tab that an expression over the extension's list of tabs finds, or null. */
const findTab = (control: Page, which: object, test: string) =>
  control.evaluate(
    `(globalThis.browser ?? chrome).tabs.query(${JSON.stringify(which)}).then((tabs) => tabs.find((tab) => ${test})?.id ?? null)`,
  ) as Promise<number | null>;

/** A tab is known by a title that nobody else has, for as long as it takes to find it. */
async function titled(control: Page, page: Page): Promise<number> {
  asked += 1;
  const title = `sidelight-test-${asked}`;
  const before = await page.evaluate((name) => {
    const old = document.title;
    document.title = name;
    return old;
  }, title);
  try {
    return await untilFound(
      () => findTab(control, {}, `tab.title === ${JSON.stringify(title)}`),
      `No tab is called ${title}`,
    );
  } finally {
    await page.evaluate((name) => {
      document.title = name;
    }, before);
  }
}

/** Of the browser's own pages an extension sees no title. */
async function inFront(control: Page, page: Page): Promise<number> {
  await page.bringToFront();
  const tab = await findTab(control, { active: true, currentWindow: true }, 'true');
  if (tab === null) throw new Error('No tab is in front');
  return tab;
}

/** Runs `fn` in the top frame of `page`, in the world of our content script; `control` is an open page of the extension. */
export async function inContentWorld<T>(
  control: Page,
  page: Page,
  fn: (...args: never[]) => T | Promise<T>,
  ...args: unknown[]
): Promise<T> {
  const tab = await tabOf(control, page);
  return (await control.evaluate(`(async () => {
    const [result] = await (globalThis.browser ?? chrome).scripting.executeScript({
      target: { tabId: ${tab}, frameIds: [0] }, func: ${fn.toString()}, args: ${JSON.stringify(args)} });
    if (result.error) throw new Error(String(result.error.message ?? result.error));
    return result.result;
  })()`)) as T;
}
