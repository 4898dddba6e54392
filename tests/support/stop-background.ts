// Stops the background as the browsers do when nothing happens: it starts again at the next event.
import type { Browser } from 'puppeteer-core';
import type { Running } from './browsers';
import { toServiceWorkers } from './in-background';

interface Bidi {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

export async function stopBackground(running: Running): Promise<void> {
  if (running.name === 'chromium') return toServiceWorkers(running, 'ServiceWorker.stopAllWorkers');
  await runInBrowser(
    running.browser,
    "WebExtensionPolicy.getByID('sidelight@sidelight.example').extension.terminateBackground({ disableResetIdleForTest: true })",
  );
}

/** Runs an expression in Firefox itself, with all that it may do, and waits for what it promises. */
export async function runInBrowser(browser: Browser, expression: string): Promise<void> {
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const tree = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string }[];
  };
  const target = { context: tree.contexts[0]?.context };
  const { result } = await bidi.send('script.evaluate', { expression, target, awaitPromise: true });
  if ((result as { type?: string }).type === 'exception') throw new Error(JSON.stringify(result));
}
