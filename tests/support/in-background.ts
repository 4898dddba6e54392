// Chromium's background: expressions in it, and its start and end, each by a debugger that is attached for that moment
// only. A worker that a debugger stays with cannot be stopped while it works: it hangs and answers nobody any more.
import type { Running } from './browsers';

/** Runs an expression and waits for what it promises, in a background that was started for it if it slept; throws what it throws. */
export async function inBackground(running: Running, expression: string): Promise<void> {
  const { browser, extensionUrl } = running;
  const origin = extensionUrl('/');
  const isBackground = (type: string, url: string) => type === 'service_worker' && url.startsWith(origin);
  if (!browser.targets().some((one) => isBackground(one.type(), one.url())))
    await toServiceWorkers(running, 'ServiceWorker.startWorker', { scopeURL: origin });
  const target = await browser.waitForTarget((one) => isBackground(one.type(), one.url()));
  const session = await target.createCDPSession();
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}

/** Tells Chromium what to do with the service workers of a page of the extension: such a page must be open. */
export async function toServiceWorkers(
  { browser, extensionUrl }: Running,
  ...what: ['ServiceWorker.startWorker', { scopeURL: string }] | ['ServiceWorker.stopAllWorkers']
): Promise<void> {
  const origin = extensionUrl('/');
  const page = (await browser.pages()).find((one) => one.url().startsWith(origin));
  if (!page) throw new Error('No page of the extension is open');
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send(...(what as ['ServiceWorker.stopAllWorkers']));
  await session.detach();
}
