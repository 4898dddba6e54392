// A page of a test's own writing with a card on it.
import type { Page } from 'puppeteer-core';
import type { Harness } from '../browser/harness';
import { type CardProbe, cardOf } from './card';

export interface CardPage {
  page: Page;
  card: CardProbe;
}

let made = 0;

/** The first look into a page opens the tab that looks: it must not come in between later. */
export async function warmUp(harness: Harness): Promise<void> {
  const page = await harness.open('/news.html');
  await harness.inContentWorld(page, () => true);
  await page.close();
}

/** Opens a page with this body, the pointer in its corner. */
export async function showPage(
  harness: Harness,
  body: string,
  head = '',
  headers: Record<string, string> = {},
): Promise<CardPage> {
  made += 1;
  const path = `/card-page-${made}.html`;
  harness.site.serve(path, {
    body: `<!doctype html><html lang="en"><head><title>t</title>${head}</head><body style="margin:40px">${body}</body></html>`,
    headers,
  });
  const page = await harness.open(path);
  await page.mouse.move(1, 1);
  return { page, card: cardOf(harness, page) };
}
