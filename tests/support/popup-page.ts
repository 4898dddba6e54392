// The popup of a tab. Browsers open it from their toolbar only, so tests open the same page in a tab of its own and say
// which tab it is about.
import type { Page } from 'puppeteer-core';
import type { Harness } from '../browser/harness';
import { byWords, type OptionsPage } from './options-page';

/** The popup as it would open over `page`, at the width that it has there. */
export async function openPopup(harness: Harness, page: Page): Promise<OptionsPage> {
  const popup = await harness.openExtension(`/popup.html?tab=${await harness.tabOf(page)}`);
  await popup.setViewport({ width: 400, height: 600 });
  return byWords(popup);
}
