// Keyboard commands of the browser, which go to the page that the person is in, and the context menu.
import browser from 'webextension-polyfill';
import { tellTab } from './notices';
import { addAnnotation } from './selection';
import { askByCommand } from './sites';
import { theStore } from './stored';

const ADD = 'add-annotation';

/** Call while the background's script is first read. */
export function listenToCommands(): void {
  browser.commands?.onCommand.addListener(async (command, given) => {
    const [tab] = given ? [given] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    if (command === ADD) await addAnnotation(tab.id);
    else if (!(await tellTab(tab.id, { notice: 'command', data: { command } })))
      await askByCommand(tab.id, tab.url ?? '', await (await theStore()).settings());
  });
  // Firefox on Android has no context menus of extensions.
  browser.contextMenus?.onClicked.addListener(async ({ menuItemId, frameId, selectionText }, tab) => {
    if (menuItemId !== ADD || tab?.id === undefined) return;
    await addAnnotation(tab.id, frameId ?? 0, selectionText);
  });
}

/** Puts the entry into the context menu of selections: after installation and every update. */
export async function makeMenus(title: string): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ADD,
    title,
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}
