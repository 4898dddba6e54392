// Whether Sidelight works in a page: asked by every frame before it touches anything, decided by the rule of
// its top site; and what follows when a rule changes.
import browser from 'webextension-polyfill';
import type { PageSetup } from '@/data/answers';
import type { Settings } from '@/data/settings';
import { isOnEverywhere, siteOf, worksOn } from '@/data/sites';
import { injectFrames, injectOpenTabs, injectTab, registerPages, STYLE } from './inject';

/** The frame that asks, as the browser (not the message) says. */
export interface Asker {
  tab: number | null;
  frame: number;
  /** Address of the tab's top page. */
  topUrl: string | null;
}

/** Tabs where the person asked for Sidelight, and for which site; forgotten with the session. */
const ASKED = 'asked-tabs';

async function askedTabs(): Promise<Record<string, string>> {
  const kept = await browser.storage.session.get(ASKED);
  return (kept[ASKED] as Record<string, string> | undefined) ?? {};
}

/** Whether the top page of a tab may be worked on. */
export async function worksInTab(
  tab: number,
  topUrl: string | null,
  sites: Settings['sites'],
): Promise<boolean> {
  const site = siteOf(topUrl);
  if (site === null) return false;
  return worksOn(site, sites) || (sites.mode === 'asked' && (await askedTabs())[tab] === site);
}

/** Answers `page.start`: what the frame needs to begin, or null: it must leave the page alone. */
export async function pageStart(
  asker: Asker,
  settings: Settings,
  version: number,
): Promise<PageSetup | null> {
  const site = siteOf(asker.topUrl);
  if (asker.tab === null || site === null) return null;
  if (!(await worksInTab(asker.tab, asker.topUrl, settings.sites))) return null;
  const frames = !isOnEverywhere(settings.sites);
  return { settings: { marks: settings.marks, card: settings.card }, site, version, frames };
}

/** Answers `page.frames`: the rule of the top page holds for its frames, whatever site they are of. */
export async function pageFrames(asker: Asker, { sites }: Settings): Promise<void> {
  if (asker.tab !== null && (await worksInTab(asker.tab, asker.topUrl, sites))) await injectFrames(asker.tab);
}

/**
 * Answers `page.style`: gives the frame the look of marks. Only Firefox needs to ask: there a page's style sheet does not
 * paint highlights inside shadow roots, while a person's does, and such a sheet cannot be registered.
 */
export async function pageStyle(asker: Asker): Promise<void> {
  if (asker.tab === null) return;
  const target = { tabId: asker.tab, frameIds: [asker.frame] };
  await browser.scripting.insertCSS({ target, files: [STYLE], origin: 'USER' });
}

/** On every start of the background. */
export async function startSites(settings: Settings): Promise<void> {
  await registerPages(settings.sites);
}

/** After installation and update, and once the browser lets Sidelight see pages: tabs that are open get the script now, not at their next load. */
export async function reachOpenTabs(settings: Settings): Promise<void> {
  await registerPages(settings.sites);
  await injectOpenTabs(settings.sites);
}

/**
 * After a change of rules: the next load is as the rules say, and sites that became on are reached at once. Open pages
 * of sites that became off hear the notice `settings`, ask `page.start` again and take everything down.
 */
export async function sitesChanged(before: Settings['sites'], after: Settings['sites']): Promise<void> {
  await registerPages(after);
  await injectOpenTabs(after, (site) => !worksOn(site, before));
}

/** The person asks for Sidelight in this tab, in mode `asked`: until the tab goes to another site. */
export async function askFor(tab: number, url: string): Promise<boolean> {
  const site = siteOf(url);
  if (site === null) return false;
  await browser.storage.session.set({ [ASKED]: { ...(await askedTabs()), [tab]: site } });
  return injectTab(tab);
}

/** A keyboard command on a page where nobody hears it asks for Sidelight there, where it works only when asked. */
export async function askByCommand(tab: number, url: string, { sites }: Settings): Promise<void> {
  const site = siteOf(url);
  const isRuledOff = sites.rules.some((rule) => !rule.on && rule.site === site);
  if (sites.mode === 'asked' && !isRuledOff) await askFor(tab, url);
}

/** In mode `asked` nothing is registered: a granted tab gets the script again when it loads another page of its site. */
export function keepAsked(read: () => Promise<Settings>): void {
  browser.tabs.onUpdated.addListener(async (tab, change, { url }) => {
    if (change.status !== 'complete') return;
    const asked = await askedTabs();
    if (!(tab in asked)) return;
    const { sites } = await read();
    const site = siteOf(url);
    if (sites.mode === 'asked' && asked[tab] === site && !worksOn(site, sites)) await injectFrames(tab);
  });
  browser.tabs.onRemoved.addListener(async (tab) => {
    const { [tab]: closed, ...others } = await askedTabs();
    if (closed !== undefined) await browser.storage.session.set({ [ASKED]: others });
  });
}
