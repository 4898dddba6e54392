// A private window, where a person has let the extension in: names are marked and explained, and nothing is written unless
// the person asked for it. In a browser of its own, since the extension is loaded anew.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CardProbe, cardOf } from '../support/card';
import { openPopup } from '../support/popup-page';
import { allowInPrivate, privatePage } from '../support/private-window';
import { type Harness, startHarness } from './harness';

let harness: Harness;
let page: Page;

beforeAll(async () => {
  harness = await startHarness();
  await allowInPrivate(harness);
  harness.site.serve('/private.html', '<!doctype html><p>Minsk and Sochi');
  const url = `${harness.site.origin}/private.html`;
  // It is there again, and the tests' own page of it stands in a window that is not private.
  const other = await harness.open(url);
  await harness.waitForMarks(other, ['Minsk', 'Sochi']);
  await history();
  await other.close();
  const options = await harness.openExtension('/options.html');
  page = await privatePage(harness, options, url);
  await options.close();
});

afterAll(async () => {
  await harness.browser.close();
  await harness.site.close();
});

/** Everything that was ever done to the store. */
const history = () => harness.ask('store.read', { name: 'history', input: { limit: 100 } });

/** The card of Sochi, in which it was said to be somebody else. */
async function callSochiSomebodyElse(): Promise<CardProbe> {
  await page.bringToFront();
  const card = cardOf(harness, page);
  await card.hover('Sochi');
  await card.whose('Sochi');
  await card.click('Not this one');
  await card.click('“Sochi” is somebody else on 127.0.0.1');
  return card;
}

it('names are marked and explained; what a person does there is refused in words, and nothing is stored', async () => {
  await harness.waitForMarks(page, ['Minsk', 'Sochi']);
  const before = await history();
  const popup = await openPopup(harness, page);
  await popup.says('private window, nothing is stored');
  await popup.says('Minsk');
  await popup.close();
  const card = await callSochiSomebodyElse();
  await card.until('refused', (now) => now?.text.includes('Private windows write nothing') ?? false);
  expect(await harness.marks(page)).toContain('Sochi');
  expect(await history()).toEqual(before);
});

it('unless the person allowed it', async () => {
  await harness.ask('store.apply', { act: { act: 'settings', patch: { privateWindowsWrite: true } } });
  const card = await callSochiSomebodyElse();
  await card.away();
  await harness.waitForMarks(page, ['Minsk']);
});
