// What a browser is told of its person: dark, forced colours, larger text. By DevTools in Chromium, in Firefox by its own settings.
import type { Page } from 'puppeteer-core';
import type { Running } from './browsers';

interface Bidi {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

/** Runs a line of code in Firefox's own window. */
async function inFirefox({ browser }: Running, line: string): Promise<void> {
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const tree = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string }[];
  };
  const { result } = await bidi.send('script.evaluate', {
    expression: line,
    target: { context: tree.contexts[0]?.context },
    awaitPromise: true,
  });
  if ((result as { type?: string }).type === 'exception') throw new Error(JSON.stringify(result));
}

async function pretend(running: Running, page: Page, media: string, value: string, pref: string) {
  if (running.name === 'firefox') await inFirefox(running, pref);
  else {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: media, value }] });
  }
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

/** Text at twice its size: text alone in Firefox, the whole page in Chromium, which has no other way. */
export async function setLargeText(running: Running, page: Page, large: boolean): Promise<void> {
  if (running.name === 'firefox')
    await inFirefox(running, `gBrowser.selectedBrowser.browsingContext.textZoom = ${large ? 2 : 1}`);
  else
    await page.setViewport(
      large ? { width: 640, height: 400, deviceScaleFactor: 2 } : { width: 1280, height: 800 },
    );
}
