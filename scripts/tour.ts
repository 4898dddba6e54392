// A walk through the product as a person takes it, with a picture at each step: the page, the card, the sheet, the options page.
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Harness } from '../tests/browser/harness';
import type { Running } from '../tests/support/browsers';
import { cardOf } from '../tests/support/card';
import { inContentWorld, tabOf } from '../tests/support/content-world';
import { openExtensionPage } from '../tests/support/extension-page';
import { markRect, waitForMark } from '../tests/support/marks';
import { until } from '../tests/support/until';

export interface Picture {
  file: string;
  shows: string;
}

/** Rests the pointer on the first mention until its card is there. */
async function hoverMention(control: Page, page: Page): Promise<void> {
  await waitForMark(page);
  const rect = await markRect(page);
  await page.mouse.move(rect.x - 30, rect.y - 60);
  await page.mouse.move(rect.x + rect.width / 2, rect.y + rect.height / 2, { steps: 4 });
  const inWorld: Harness['inContentWorld'] = (of, fn, ...args) => inContentWorld(control, of, fn, ...args);
  await cardOf({ inContentWorld: inWorld }, page).until('opened', (card) => card?.busy === false);
  // Its mention gets its look in a frame after.
  for (let frame = 0; frame < 3; frame++)
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
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
  const tab = await tabOf(control, page);
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
const untilItSays = (page: Page, words: string) =>
  until(
    () => page.evaluate(() => document.body.textContent ?? ''),
    (text) => text.includes(words),
    (text) => `${page.url()} never said “${words}” but:\n${text}`,
  );
