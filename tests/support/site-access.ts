// Takes the right to see pages from the extension and gives it back, as a person does in the browser's list of extensions.
import type { Running } from './browsers';
import { extensionsPage } from './extensions-page';
import { runInBrowser } from './in-firefox';

export async function setSiteAccess(running: Running, allowed: boolean): Promise<void> {
  if (running.name === 'firefox') {
    await runInBrowser(
      running.browser,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('sidelight@sidelight.example');
        const access = { permissions: [], origins: ['http://*/*', 'https://*/*'] };
        await ExtensionPermissions.${allowed ? 'add' : 'remove'}(extension.id, access, extension);
      })()`,
    );
    return;
  }
  const extensions = await extensionsPage(running);
  const hostAccess = allowed ? 'ON_ALL_SITES' : 'ON_CLICK';
  await extensions.call('updateExtensionConfiguration', { extensionId: extensions.id, hostAccess });
  await extensions.close();
}

/** Firefox asks in a window of its own before it gives a right; told so, it takes every such question as answered with yes. */
export const answerYes = ({ browser }: Running, yes: boolean): Promise<void> =>
  runInBrowser(browser, `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', ${!yes})`);
