// The popup of a tab. Browsers open it from their toolbar only, so tests open the same page in a tab of its own and say
// which tab it is about.
import type { Page } from 'puppeteer-core';
import type { Harness } from '../browser/harness';
import { byWords, type OptionsPage } from './options-page';

/** The popup as it would open over `page`, at the width that it has there. */
export async function openPopup(harness: Harness, page: Page): Promise<OptionsPage> {
  const url = page.url();
  const helper = await harness.openExtension('/popup.html?tab=1');
  const tab = await helper.evaluate(async (address) => {
    const world = globalThis as unknown as Record<string, Api>;
    const api = (world.browser ?? world.chrome) as Api;
    const tabs = await api.tabs.query({});
    return tabs.findLast((one) => one.url === address)?.id;
  }, url);
  await helper.close();
  const popup = await harness.openExtension(`/popup.html?tab=${tab}`);
  await popup.setViewport({ width: 400, height: 600 });
  return byWords(popup);
}

interface Api {
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
}
