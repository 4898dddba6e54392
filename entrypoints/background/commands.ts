// Keyboard commands of the browser and the context menu: both go to the page that the person is in.
import browser from 'webextension-polyfill';
import { tellTab } from './notices';

const ADD = 'add-annotation';

/** Call while the background's script is first read. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener(async (command, given) => {
    const [tab] = given ? [given] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await tellTab(tab.id, { notice: 'command', data: { command } });
  });
  browser.contextMenus.onClicked.addListener(async ({ menuItemId, frameId }, tab) => {
    if (menuItemId !== ADD || tab?.id === undefined) return;
    await tellTab(tab.id, { notice: 'command', data: { command: ADD } }, frameId ?? 0);
  });
}

/** Puts the entry into the context menu of selections: after installation and every update. */
export async function makeMenus(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ADD,
    title,
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}
