// Firefox itself, with all that it may do: its windows, its settings, its extensions.
import type { Browser } from 'puppeteer-core';

interface Bidi {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

/** Runs an expression in Firefox's own window and waits for what it promises. */
export async function runInBrowser(browser: Browser, expression: string): Promise<void> {
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const tree = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string }[];
  };
  const target = { context: tree.contexts[0]?.context };
  const { result } = await bidi.send('script.evaluate', { expression, target, awaitPromise: true });
  if ((result as { type?: string }).type === 'exception') throw new Error(JSON.stringify(result));
}
