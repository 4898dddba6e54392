// The small window in which a person's own words are typed: a page would hear every key.
import browser from 'webextension-polyfill';

/** Opens it for what `query` asks; a tab where the browser knows no windows, as Firefox on Android. */
export async function openForm(query: string, height: number): Promise<void> {
  const url = `${browser.runtime.getURL('/annotate.html')}?${query}`;
  if (browser.windows?.create) await browser.windows.create({ url, type: 'popup', width: 460, height });
  else await browser.tabs.create({ url });
}
