// A walk through the product as a person takes it, with a picture at each step: the page, the card, the sheet, the options page.
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Running } from '../tests/support/browsers';
import { openExtensionPage } from '../tests/support/extension-page';
import { markRect, waitForMark } from '../tests/support/marks';

export interface Picture {
  file: string;
  shows: string;
}

/** Rests the pointer on the first mention whose text is `name` (or on the first of all) until the card is painted. */
export async function hoverMention(page: Page, name?: string): Promise<void> {
  await waitForMark(page, name);
  const rect = await markRect(page, name);
  await page.mouse.move(rect.x - 30, rect.y - 60);
  await page.mouse.move(rect.x + rect.width / 2, rect.y + rect.height / 2, { steps: 4 });
  await page.waitForFunction(() => document.querySelector('[data-sidelight-state="shown"]') !== null, {
    timeout: 10_000,
  });
}

/** Takes the tour on the page at `address` and writes the pictures into `folder`; `scheme` ends their names. */
export async function takeTour(
  running: Running,
  address: string,
  folder: string,
  scheme = 'light',
): Promise<Picture[]> {
  const pictures: Picture[] = [];
  const keep = async (page: Page, name: string, shows: string) => {
    const file = join(folder, `${running.name}-${name}-${scheme}.png`);
    await page.screenshot({ path: file as `${string}.png` });
    pictures.push({ file, shows });
  };
  const page = await running.browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  await waitForMark(page);
  await keep(page, 'page', 'the news page, names that the store knows quietly marked');
  await hoverMention(page);
  await keep(page, 'card', 'the card after resting on the first known name');
  const tab = await tabNumber(running, page);
  const popup = await openExtensionPage(running, `/popup.html?tab=${tab}`);
  await popup.setViewport({ width: 400, height: 600 });
  await popup.waitForSelector('[data-ready]');
  await keep(popup, 'sheet', 'the fact sheet of the page, as the popup shows it');
  const options = await openExtensionPage(running, '/options.html');
  await options.waitForSelector('[data-ready]');
  await keep(options, 'options', 'the options page: sources, entities, facts');
  return pictures;
}

/** The browser's number of the tab in which `page` is. */
async function tabNumber(running: Running, page: Page): Promise<number> {
  const control = await openExtensionPage(running, '/options.html');
  const url = page.url();
  const id = await control.evaluate(async (url) => {
    const api = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const tabs = await api.tabs.query({});
    return tabs.find((tab) => tab.url === url)?.id ?? -1;
  }, url);
  await control.close();
  return id;
}

interface Tabs {
  query(query: object): Promise<{ id: number; url?: string }[]>;
}
