// What a browser is told of its person: dark, forced colours, larger text. By DevTools in Chromium, in Firefox by its own settings.
import type { Page } from 'puppeteer-core';
import type { Harness } from '../browser/harness';
import type { Running } from './browsers';
import { runInBrowser } from './in-firefox';
import { until } from './until';

/** Tells the browser, and waits until the page knows it. */
async function pretend(running: Running, page: Page, media: string, value: string, pref: string) {
  if (running.name === 'firefox') await runInBrowser(running.browser, pref);
  else {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: media, value }] });
  }
  await until(
    () => page.evaluate((query) => matchMedia(query).matches, `(${media}: ${value})`),
    (isSo) => isSo,
    () => `${media} never became ${value}`,
  );
}

/** Dark, or light again. */
export const setDark = (running: Running, page: Page, dark: boolean): Promise<void> =>
  pretend(
    running,
    page,
    'prefers-color-scheme',
    dark ? 'dark' : 'light',
    `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1})`,
  );

/** A person's own few colours instead of all others, or none again. */
export const setForcedColours = (running: Running, page: Page, forced: boolean): Promise<void> =>
  pretend(
    running,
    page,
    'forced-colors',
    forced ? 'active' : 'none',
    `Services.prefs.setIntPref('browser.display.document_color_use', ${forced ? 2 : 0})`,
  );

/** As on paper, or on the screen again. */
export async function setPrint(running: Running, page: Page, print: boolean): Promise<void> {
  if (running.name === 'chromium') await page.emulateMediaType(print ? 'print' : 'screen');
  else
    await runInBrowser(
      running.browser,
      `gBrowser.selectedBrowser.browsingContext.mediumOverride = ${print ? '"print"' : '""'}`,
    );
  await until(
    () => page.evaluate((medium) => matchMedia(medium).matches, print ? 'print' : 'screen'),
    (isSo) => isSo,
    () => 'The medium did not change',
  );
}

/** Text at twice its size, or as it was: text alone in Firefox, the whole page in Chromium, which has no other way. */
export async function setLargeText(running: Running, page: Page, large: boolean): Promise<void> {
  if (running.name === 'chromium')
    return page.setViewport(
      large ? { width: 640, height: 400, deviceScaleFactor: 2 } : { width: 1280, height: 800 },
    );
  const height = () => page.$eval('p', (words) => words.getBoundingClientRect().height);
  const before = await height();
  await runInBrowser(running.browser, `gBrowser.selectedBrowser.browsingContext.textZoom = ${large ? 2 : 1}`);
  // What is measured before the page was laid out anew is no longer there afterwards.
  await until(
    height,
    (now) => (large ? now > before : now < before),
    () => 'The text kept its size',
  );
}

/** The whole page at so many times its size, as a person sets it in the browser. */
export async function setZoom(
  harness: Pick<Harness, 'openExtension' | 'tabOf'>,
  page: Page,
  factor: number,
): Promise<void> {
  const tab = await harness.tabOf(page);
  const control = await harness.openExtension('/options.html');
  await control.evaluate(`(globalThis.browser ?? chrome).tabs.setZoom(${tab}, ${factor})`);
  await control.close();
  await page.bringToFront();
  await until(
    () => page.evaluate(() => devicePixelRatio),
    (now) => now === factor,
    (last) => `The page is shown at ${last} times its size`,
  );
}
