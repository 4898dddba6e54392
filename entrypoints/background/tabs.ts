// What the popup asks about a tab: whether Sidelight may work there, who is mentioned, and the way to a mention.
import browser from 'webextension-polyfill';
import type { NoPage, TabState } from '@/data/answers';
import { siteOf } from '@/data/sites';
import { injectTab } from './inject';
import { tellTab } from './notices';
import { worksInTab } from './sites';
import { theStore } from './stored';

/** Hosts of stores where browsers let no extension run. */
const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];
const OLD_CHROME_STORE = 'https://chrome.google.com/webstore';

/** Why nothing can run at an address; null: something can. */
export function whyNot(url: string): NoPage | null {
  if (!URL.canParse(url)) return 'browser-page';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return 'local-file';
  if (url.startsWith('about:reader')) return 'document-view';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  if (STORES.includes(hostname) || url.startsWith(OLD_CHROME_STORE)) return 'store';
  if (pathname.toLowerCase().endsWith('.pdf')) return 'document-view';
  return null;
}

/** Answers `tab.state`. */
export async function tabState(id: number): Promise<TabState> {
  const tab = await browser.tabs.get(id);
  const url = tab.url ?? '';
  const { sites, privateWindowsWrite } = await (await theStore()).settings();
  const off: NoPage = sites.mode === 'asked' ? 'asked' : 'off';
  const site = siteOf(url);
  const on = await worksInTab(id, url, sites);
  return {
    tab: id,
    title: tab.title ?? '',
    url,
    site,
    on,
    why:
      (await noPermission(tab.url)) ??
      (tab.isInReaderMode ? 'document-view' : whyNot(url)) ??
      (on ? await documentTrouble(id) : off),
    private: tab.incognito,
    mayWrite: !tab.incognito || privateWindowsWrite,
  };
}

/** What can be marked: not pictures, not what the browser shows in a viewer of its own. */
const READABLE = /^(text\/html|application\/xhtml\+xml|text\/plain|text\/xml|application\/xml)$/;

/** A viewer (of PDF, pictures) at an ordinary address is told by what its document says it is. */
async function documentTrouble(tab: number): Promise<NoPage | null> {
  try {
    const [got] = await browser.scripting.executeScript({
      target: { tabId: tab },
      func: () => document.contentType,
    });
    return typeof got?.result === 'string' && !READABLE.test(got.result) ? 'document-view' : null;
  } catch {
    return 'document-view';
  }
}

/** Without the right to read pages the browser does not even say the tab's address. */
async function noPermission(url: string | undefined): Promise<NoPage | null> {
  const origins =
    url && siteOf(url) ? [`${new URL(url).protocol}//${new URL(url).hostname}/*`] : ['https://*/*'];
  return (await browser.permissions.contains({ origins })) ? null : 'no-permission';
}

/** Answers `tab.who`. A tab where nobody listens gets the script: the next question finds it there. */
export async function askWho(tab: number): Promise<boolean> {
  if (await tellTab(tab, { notice: 'who', data: {} })) return true;
  await injectTab(tab);
  return false;
}

/** Answers `tab.jump`. */
export async function jump(tab: number, frame: number, entity: string): Promise<void> {
  await tellTab(tab, { notice: 'jump', data: { entity } }, frame);
}
