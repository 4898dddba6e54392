// A private window with the extension allowed in it: each browser has a way of its own, and none is Puppeteer's.
import type { Page } from 'puppeteer-core';
import type { Running } from './browsers';
import { runInBrowser } from './in-firefox';
import { until, untilFound } from './until';

interface Info {
  state: string;
  incognitoAccess: { isActive: boolean };
}

/** What Chromium's own list of extensions may ask. */
interface Extensions {
  developerPrivate: Record<string, (input: object | string, done: (info: Info) => void) => void>;
}

/** Lets the extension into private windows, as a person does in the browser's list of extensions. */
export async function allowInPrivate({ name, browser, extensionUrl }: Running): Promise<void> {
  if (name === 'firefox') {
    await runInBrowser(
      browser,
      `(async () => {
        const load = (module) => ChromeUtils.importESModule('resource://gre/modules/' + module + '.sys.mjs');
        const id = 'sidelight@sidelight.example';
        const permissions = ['internal:privateBrowsingAllowed'];
        await load('ExtensionPermissions').ExtensionPermissions.add(id, { permissions, origins: [] });
        await (await load('AddonManager').AddonManager.getAddonByID(id)).reload();
      })()`,
    );
    return;
  }
  const extensions = await browser.newPage();
  await extensions.goto('chrome://extensions');
  const id = new URL(extensionUrl('/')).host;
  const call = (what: string, input: object | string) =>
    extensions.evaluate(
      (what, input) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: Extensions }).chrome;
        return new Promise<Info>((done) => developerPrivate[what]?.(input, done));
      },
      what,
      input,
    );
  // It is loaded anew, and that only a developer may do.
  await call('updateProfileConfiguration', { inDeveloperMode: true });
  await call('updateExtensionConfiguration', { extensionId: id, incognitoAccess: true });
  await until(
    () => call('getExtensionInfo', id),
    ({ state, incognitoAccess }) => state === 'ENABLED' && incognitoAccess.isActive,
    (info) => `The extension is not in private windows: ${JSON.stringify(info)}`,
  );
  await extensions.close();
}

/** A private window with this address in it. `control`: an open page of the extension. */
export async function privatePage({ browser }: Running, control: Page, url: string): Promise<Page> {
  // Puppeteer's own contexts are private, too, but extensions cannot reach into their tabs.
  await control.evaluate(
    `(globalThis.browser ?? chrome).windows.create({ incognito: true, url: ${JSON.stringify(url)} })`,
  );
  return untilFound(
    async () => (await browser.pages()).find((page) => page.url() === url),
    'The private window has no page',
  );
}
