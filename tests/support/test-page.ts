// What files of tests begin with that look at pages of their own writing: the browser, and one page a test.
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect } from 'vitest';
import { type Harness, useHarness } from '../browser/harness';

export let harness: Harness;
/** The page of this test: closed at its end, when its console must have been silent. */
export let page: Page;

let made = 0;

/** To be called by a file of tests, once. */
export function useTestPages(): void {
  beforeAll(async () => {
    harness = await useHarness();
  });

  afterEach(async () => {
    expect(harness.errors.splice(0)).toEqual([]);
    if (!page.isClosed()) await page.close();
  });
}

/** Serves a page with this body; its path. */
function serve(body: string, head = ''): string {
  made += 1;
  const path = `/test-page-${made}.html`;
  harness.site.serve(path, `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
  return path;
}

/** Opens the page of a test, at a path of the test site or an address. */
export async function open(path: string): Promise<void> {
  page = await harness.open(path);
}

/** Opens a page with this body. */
export const show = (body: string, head = ''): Promise<void> => open(serve(body, head));

/** Waits until exactly these texts are marked in the page. */
export const marked = (...expected: string[]): Promise<void> => harness.waitForMarks(page, expected);
