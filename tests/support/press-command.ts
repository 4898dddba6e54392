// Synthetic keys do not reach the browsers' own shortcuts. In Firefox the shortcut's <key> element is told to act, as the
// key press would; in Chromium the command event is dispatched to our listener in the real background.
import type { Browser } from 'puppeteer-core';
import type { Running } from './browsers';

interface Bidi {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

const SHORTCUTS: Record<string, string> = {
  'next-mention': 'VK_PERIOD',
  'previous-mention': 'VK_COMMA',
  'open-card': 'K',
  'add-annotation': 'J',
};

async function workerOf(browser: Browser) {
  const target = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('the background is not running');
  return worker;
}

/** Chooses "Add an annotation" in the context menu of a selection. Nothing can click Firefox's menu: there the command does the same. */
export async function chooseAnnotate(running: Running): Promise<void> {
  if (running.name === 'firefox') return pressCommand(running, 'add-annotation');
  const worker = await workerOf(running.browser);
  await worker.evaluate(async () => {
    const api = (globalThis as unknown as { chrome: Chrome }).chrome;
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    api.contextMenus.onClicked.dispatch({ menuItemId: 'add-annotation', frameId: 0 }, tab);
  });
}

/** Triggers a command of the manifest. */
export async function pressCommand({ name, browser }: Running, command: string): Promise<void> {
  if (name === 'chromium') {
    const worker = await workerOf(browser);
    await worker.evaluate(async (command) => {
      const api = (globalThis as unknown as { chrome: Chrome }).chrome;
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      api.commands.onCommand.dispatch(command, tab);
    }, command);
    return;
  }
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const tree = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string }[];
  };
  const context = tree.contexts[0]?.context;
  const key = SHORTCUTS[command];
  await bidi.send('script.evaluate', {
    expression: `(() => { const key = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] > key')]
      .find((key) => (key.getAttribute('keycode') || key.getAttribute('key')) === ${JSON.stringify(key)});
      key.doCommand(); })()`,
    target: { context },
    awaitPromise: false,
  });
}

interface Chrome {
  tabs: { query(q: unknown): Promise<unknown[]> };
  commands: { onCommand: { dispatch(command: string, tab: unknown): void } };
  contextMenus: { onClicked: { dispatch(click: object, tab: unknown): void } };
}
