// Synthetic keys do not reach the browsers' own shortcuts. In Firefox the shortcut's <key> element is told to act, as the
// key press would; in Chromium the command event is dispatched to our listener in the real background.
import type { Running } from './browsers';
import { inBackground } from './in-background';
import { runInBrowser } from './in-firefox';

const SHORTCUTS: Record<string, string> = {
  'next-mention': 'VK_PERIOD',
  'previous-mention': 'VK_COMMA',
  'open-card': 'K',
  'add-annotation': 'J',
};

/** For an expression in Chromium's background: the tab in front. */
const FRONT = 'const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });';

/** Chooses "Add an annotation" in the context menu of a selection. Nothing can click Firefox's menu: there the command does the same. */
export async function chooseAnnotate(running: Running): Promise<void> {
  if (running.name === 'firefox') return pressCommand(running, 'add-annotation');
  await inBackground(
    running,
    `(async () => { ${FRONT}
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'add-annotation', frameId: 0 }, tab); })()`,
  );
}

/** Triggers a command of the manifest. */
export async function pressCommand(running: Running, command: string): Promise<void> {
  const { name, browser } = running;
  if (name === 'chromium') {
    const act = `chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab);`;
    return inBackground(running, `(async () => { ${FRONT} ${act} })()`);
  }
  await runInBrowser(
    browser,
    `[...document.querySelectorAll('keyset[id^="ext-keyset-id"] > key')]
      .find((key) => (key.getAttribute('keycode') || key.getAttribute('key')) === ${JSON.stringify(SHORTCUTS[command])})
      .doCommand()`,
  );
}
