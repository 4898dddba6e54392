// Stops the background as the browsers do when nothing happens: it starts again at the next event.
import type { Running } from './browsers';

interface Bidi {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

export async function stopBackground({ name, browser, extensionUrl }: Running): Promise<void> {
  if (name === 'chromium') {
    const origin = extensionUrl('/');
    const isOurs = (target: { type(): string; url(): string }) =>
      target.type() === 'service_worker' && target.url().startsWith(origin);
    const worker = await (await browser.waitForTarget(isOurs)).worker();
    await worker?.close();
    return;
  }
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const tree = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string }[];
  };
  const { result } = await bidi.send('script.evaluate', {
    expression:
      "WebExtensionPolicy.getByID('sidelight@sidelight.example').extension.terminateBackground({ disableResetIdleForTest: true })",
    target: { context: tree.contexts[0]?.context },
    awaitPromise: true,
  });
  if ((result as { type?: string }).type === 'exception') throw new Error(JSON.stringify(result));
}
