// Browsers stop the background when nothing happens. Whatever comes next wakes it, and nothing is lost.
import { afterEach, beforeAll, expect, it } from 'vitest';
import { openOptions } from '../support/options-page';
import { openPopup } from '../support/popup-page';
import { stopBackground } from '../support/stop-background';
import { type Harness, useHarness } from './harness';

let harness: Harness;

beforeAll(async () => {
  harness = await useHarness();
  // The installation is over.
  const page = await harness.open(serve('<p>Minsk.</p>'));
  await harness.waitForMarks(page, ['Minsk']);
  await page.close();
});

afterEach(() => expect(harness.errors.splice(0)).toEqual([]));

const serve = (body: string): string => {
  const path = `/asleep-${Math.random()}.html`;
  harness.site.serve(path, `<!doctype html><html lang="en"><head></head><body>${body}</body></html>`);
  return path;
};

it('marks a page that is opened while the background sleeps', async () => {
  await stopBackground(harness);
  const page = await harness.open(serve('<p>Minsk and Sochi.</p>'));
  await harness.waitForMarks(page, ['Minsk', 'Sochi']);
  await page.close();
});

it('answers the popup, and the page hears of a change', async () => {
  const page = await harness.open(serve('<p>The Silver Orchard and Sochi.</p>'));
  await harness.waitForMarks(page, ['Sochi']);
  await stopBackground(harness);
  const popup = await openPopup(harness, page);
  await popup.says('Sochi');
  await popup.close();
  const options = await openOptions(harness, '#/entities');
  await options.says('Sochi');
  await stopBackground(harness);
  await options.click('New name');
  await options.fill('Name', 'Silver Orchard');
  await options.click('Add');
  await harness.waitForMarks(page, ['Silver Orchard', 'Sochi']);
  await stopBackground(harness);
  await options.click('Undo');
  await harness.waitForMarks(page, ['Sochi']);
  await options.close();
  await page.close();
});
