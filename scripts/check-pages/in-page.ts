// Runs functions in pages. Whoever runs this script names every inner function through a helper that pages do not have.
import type { Frame, Page } from 'puppeteer-core';

/** What `fn`, which may use nothing from outside itself, gives in the page. */
export function inPage<A extends unknown[], T>(
  page: Page | Frame,
  fn: (...args: A) => T,
  ...args: A
): Promise<Awaited<T>> {
  const source = `(() => { const __name = (it) => it; return (${fn})(...${JSON.stringify(args)}); })()`;
  return page.evaluate(source) as Promise<Awaited<T>>;
}
