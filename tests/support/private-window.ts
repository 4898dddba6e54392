// A private window with the extension allowed in it: each browser has a way of its own, and none is Puppeteer's.
import type { Page } from 'puppeteer-core';
import type { Running } from './browsers';
import { extensionsPage } from './extensions-page';
import { runInBrowser } from './in-firefox';
import { until, untilFound } from './until';

/** Lets the extension into private windows, as a person does in the browser's list of extensions. */
export async function allowInPrivate(running: Running): Promise<void> {
  const { name, browser } = running;
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
  const { id, call, close } = await extensionsPage(running);
  // It is loaded anew, and that only a developer may do.
  await call('updateProfileConfiguration', { inDeveloperMode: true });
  await call('updateExtensionConfiguration', { extensionId: id, incognitoAccess: true });
  await until(
    () => call('getExtensionInfo', id),
    ({ state, incognitoAccess }) => state === 'ENABLED' && incognitoAccess.isActive,
    (info) => `The extension is not in private windows: ${JSON.stringify(info)}`,
  );
  await close();
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
