// What every file of tests of the card begins with: the browser, the article about a harbour, and the page of each test.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Harness, useHarness } from '../browser/harness';
import type { CardProbe } from './card';
import { showPage, warmUp } from './card-page';
import { bringHarbour, type Harbour } from './harbour';

export let harness: Harness;
/** Only for those who asked for it. */
export let harbour: Harbour;
/** The page of this test and its card. */
export let page: Page;
export let card: CardProbe;

/** To be called by a file of tests, once; with `harbour` the store knows that article as well as the seed. */
export function useCardPages(withHarbour: boolean): void {
  beforeAll(async () => {
    harness = await useHarness();
    await warmUp(harness);
    if (withHarbour) harbour = await bringHarbour(harness);
  });

  afterEach(async () => {
    expect(harness.errors.splice(0)).toEqual([]);
    await page.close();
  });

  afterAll(async () => {
    if (withHarbour) await harbour.leave();
  });
}

/** Opens the page of a test. */
export async function show(body: string, head = '', headers: Record<string, string> = {}): Promise<void> {
  ({ page, card } = await showPage(harness, body, head, headers));
}

/** Two mentions of the harbour's article. */
export const HARBOUR = '<p>In Westhaven people waited for Maria Nowak.</p>';

/** Mentions of the seed's article. */
export const STORY = '<p>When Alexander Lukashenko came to Sochi, Vladimir Putin spoke first.</p>';
