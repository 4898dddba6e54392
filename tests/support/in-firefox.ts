// Firefox itself, with all that it may do: its windows, its settings, its extensions.
import type { Browser } from 'puppeteer-core';

interface Bidi {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

/** What an expression in Firefox's own window says or promises: a string or a number. */
export async function readInBrowser(browser: Browser, expression: string): Promise<unknown> {
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const tree = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string }[];
  };
  const target = { context: tree.contexts[0]?.context };
  const { result } = await bidi.send('script.evaluate', { expression, target, awaitPromise: true });
  const told = result as { type?: string; result?: { value?: unknown } };
  if (told.type === 'exception') throw new Error(JSON.stringify(result));
  return told.result?.value;
}

/** Runs an expression in Firefox's own window and waits for what it promises. */
export async function runInBrowser(browser: Browser, expression: string): Promise<void> {
  await readInBrowser(browser, expression);
}
