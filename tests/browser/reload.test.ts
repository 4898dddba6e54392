// The extension is reloaded, updated or removed while pages are open: what the old copy left goes, the new one works, and
// the page notices nothing.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cardOf } from '../support/card';
import { inBackground } from '../support/in-background';
import { waitForMark } from '../support/marks';
import { type Harness, OUTPUT, startHarness } from './harness';

let harness: Harness;
let page: Page;

beforeAll(async () => {
  harness = await startHarness();
  if (harness.name === 'chromium') await beDeveloper();
});

afterAll(async () => {
  await harness.browser.close();
  await harness.site.close();
});

/** As the browser does it: at an update, or by the button of its list of extensions. */
async function reload(): Promise<void> {
  if (harness.name === 'firefox') {
    await harness.browser.installExtension(OUTPUT.firefox);
    return;
  }
  // Who would answer may have ended before it can.
  await inBackground(harness, 'chrome.runtime.reload()').catch(() => undefined);
}

/** Chromium switches an unpacked extension off when it is reloaded by somebody who is no developer. */
async function beDeveloper(): Promise<void> {
  const extensions = await harness.browser.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(
    'new Promise((done) => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }, done))',
  );
  await extensions.close();
}

/** What is left of any copy in the page: names in its registry of highlights, elements of ours. */
const left = () =>
  page.evaluate(() => [
    ...[...(CSS as unknown as { highlights: Map<string, unknown> }).highlights.keys()].filter((name) =>
      name.startsWith('sidelight'),
    ),
    ...[...document.querySelectorAll('sidelight-card')].map((host) => host.localName),
  ]);

it('a new copy takes the page over: one set of marks, one card, silence on the console', async () => {
  harness.site.serve('/reloaded.html', '<!doctype html><p>Minsk</p><p id="p">Sochi</p>');
  page = await harness.open('/reloaded.html');
  await harness.waitForMarks(page, ['Minsk', 'Sochi']);
  const card = cardOf(harness, page);
  // Opens the tests' own tab now: one that came over the page later would take the pointer from it.
  expect(await card.seen()).toBeNull();
  await card.hover('Minsk');
  await card.whose('Minsk');
  await page.evaluate(() => Object.assign(window, { old: document.querySelector('sidelight-card') }));
  await reload();
  // The old card is taken away by the new copy, which marks what is there now.
  await page.waitForFunction(() => !(window as unknown as { old: Element }).old.isConnected);
  await page.evaluate(() => {
    (document.querySelector('#p') as Element).textContent = 'European Union';
  });
  await harness.waitForMarks(page, ['Minsk', 'European Union']);
  expect(await card.seen()).toBeNull();
  await card.hover('European Union');
  await card.whose('European Union');
  expect((await left()).filter((name) => name === 'sidelight-card')).toHaveLength(1);
  expect(harness.errors).toEqual([]);
});

// Firefox ends an extension's scripts with it, and takes its style sheets out of the pages: there is nothing to try there.
if (process.env.SIDELIGHT_BROWSER !== 'firefox') {
  it('after it is removed nothing of it is left as soon as something moves, and no listener complains', async () => {
    await waitForMark(page);
    await harness.browser.uninstallExtension(new URL(harness.extensionUrl('/')).host);
    await page.mouse.move(300, 300, { steps: 5 });
    await page.evaluate(() => document.body.append(' Minsk'));
    await expect.poll(left).toEqual([]);
    expect(harness.errors).toEqual([]);
  });
}
