// A walk through the product as a person takes it, with a picture at each step: the page, the card, the sheet, the options page.
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Running } from '../tests/support/browsers';
import { inContentWorld } from '../tests/support/content-world';
import { openExtensionPage } from '../tests/support/extension-page';
import { markRect, waitForMark } from '../tests/support/marks';

export interface Picture {
  file: string;
  shows: string;
}

/** Runs in the extension's world: whether the card is on show with its facts in it. */
function cardIsThere(): boolean {
  type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot };
  type Api = { dom?: { openOrClosedShadowRoot(e: Element): ShadowRoot } };
  const host = document.querySelector<Opened>('sidelight-card > div');
  const api = (globalThis as { chrome?: Api }).chrome;
  const root = host && (host.openOrClosedShadowRoot ?? api?.dom?.openOrClosedShadowRoot(host));
  const card = root?.querySelector('[data-shown]')?.firstElementChild;
  return card ? card.getAttribute('aria-busy') !== 'true' : false;
}

/** Rests the pointer on the first mention until its card is there. */
async function hoverMention(control: Page, page: Page): Promise<void> {
  await waitForMark(page);
  const rect = await markRect(page);
  await page.mouse.move(rect.x - 30, rect.y - 60);
  await page.mouse.move(rect.x + rect.width / 2, rect.y + rect.height / 2, { steps: 4 });
  const end = Date.now() + 10_000;
  while (!(await inContentWorld(control, page, cardIsThere))) {
    if (Date.now() > end) throw new Error('The card did not open within 10 s');
    await new Promise((next) => setTimeout(next, 50));
  }
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
  const control = await openExtensionPage(running, '/options.html');
  const page = await running.browser.newPage();
  await page.goto(address);
  await page.bringToFront();
  const known = await waitForMark(page).then(
    () => true,
    () => false,
  );
  if (known) {
    await keep(page, 'page', 'the page, names that the store knows quietly marked');
    await hoverMention(control, page);
    await keep(page, 'card', 'the card after resting on the first known name');
  } else await keep(page, 'page', 'the page: the store knows no name on it yet');
  const tab = await tabNumber(control, page);
  const popup = await openExtensionPage(running, `/popup.html?tab=${tab}`);
  await popup.setViewport({ width: 400, height: 600 });
  await untilItSays(popup, known ? 'on this page' : 'Learn from this page');
  await keep(popup, 'sheet', 'the fact sheet of the page, as the popup shows it');
  const options = await openExtensionPage(running, '/options.html');
  await untilItSays(options, 'Lukashenko');
  await keep(options, 'options', 'the options page: sources, entities, facts');
  for (const { name, hash, says, shows, key } of PLACES) {
    await options.evaluate((to) => {
      location.hash = to;
    }, hash);
    await untilItSays(options, says);
    if (key) await options.keyboard.press(key);
    if (key) await options.waitForSelector('[aria-current=true]');
    await keep(options, `options-${name}`, shows);
  }
  return pictures;
}

/** Places of the options page, with the seed article in them. */
const PLACES: { name: string; hash: string; says: string; shows: string; key?: 'j' }[] = [
  {
    name: 'reading',
    hash: '#/sources/2678bfbc4f5fb1c2872d2b9e1cb0afa6a1746fb02d593a36f65a52f915765ca6',
    says: 'manage the post-election crisis',
    shows: 'an article with its marks, a fact selected',
    key: 'j',
  },
  { name: 'name', hash: '#/entities/minsk', says: 'Where it occurs', shows: 'one name with all about it' },
  { name: 'facts', hash: '#/facts?figure=1', says: '150,000', shows: 'the facts with a figure' },
  {
    name: 'appearance',
    hash: '#/appearance',
    says: 'southern Russian city',
    shows: 'the look, with its example',
  },
  { name: 'data', hash: '#/data', says: 'Take out', shows: 'health, backups, in and out' },
];

/** Waits until a page of the extension shows these words. */
async function untilItSays(page: Page, words: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await page.evaluate((words) => document.body.textContent?.includes(words), words))) {
    if (Date.now() > end) throw new Error(`${page.url()} never said “${words}”`);
    await new Promise((next) => setTimeout(next, 50));
  }
}

/** The browser's number of the tab in which `page` is. */
async function tabNumber(control: Page, page: Page): Promise<number> {
  const url = page.url();
  return control.evaluate(async (url) => {
    const api = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const tabs = await api.tabs.query({});
    return tabs.find((tab) => tab.url === url)?.id ?? -1;
  }, url);
}

interface Tabs {
  query(query: object): Promise<{ id: number; url?: string }[]>;
}
