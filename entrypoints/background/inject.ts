// Brings the page's script to pages: registered for the sites that are on, and put at once into tabs that are
// already open. The manifest names no content script, so that a site that is off gets nothing at all.
import browser, { type Scripting } from 'webextension-polyfill';
import type { Settings } from '@/data/settings';
import { isOnEverywhere, regionsOf, siteOf, worksOn } from '@/data/sites';

const SCRIPT = '/content-scripts/content.js';
/** How marks look. */
export const STYLE = '/content-scripts/content.css';
const FIRST = '/first.js';
const PREFIX = 'page-';

/** What the polyfill's types do not know yet. */
type Script = Scripting.RegisteredContentScript & { matchOriginAsFallback?: boolean };

function scriptsFor(sites: Settings['sites']): Script[] {
  return regionsOf(sites).flatMap((region, index) => {
    const where = {
      ...region,
      // A pattern is compared with a frame's own address, but the rule of its top page holds: where any site is off, only top
      // pages get the script from the browser, and they ask for their frames. So a page that is off has nothing in its frames.
      allFrames: isOnEverywhere(sites),
      // Reaches `about:blank`, `srcdoc` and `blob:` frames, which have no address of their own.
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    };
    return [
      // A page that stops events on `window` stops them for all who came later.
      { ...where, id: `${PREFIX}first-${index}`, js: [FIRST], runAt: 'document_start' },
      {
        ...where,
        id: `${PREFIX}${index}`,
        js: [SCRIPT],
        // Chromium paints backgrounds of highlights only from a page's sheet; for Firefox see `pageStyle`.
        ...(import.meta.env.FIREFOX ? {} : { css: [STYLE] }),
        runAt: 'document_idle',
      },
    ];
  });
}

/** One change at a time, or two would unregister what the other registers. */
let last: Promise<void> = Promise.resolve();

/** Registers the page's script as the site rules say. Call on every start: an update forgets what was registered. */
export function registerPages(sites: Settings['sites']): Promise<void> {
  last = last.catch(() => undefined).then(() => register(sites));
  return last;
}

async function register(sites: Settings['sites']): Promise<void> {
  const wanted = scriptsFor(sites);
  const there = (await browser.scripting.getRegisteredContentScripts())
    .map((script) => script.id)
    .filter((id) => id.startsWith(PREFIX));
  const gone = there.filter((id) => !wanted.some((script) => script.id === id));
  const kept = wanted.filter((script) => there.includes(script.id));
  const fresh = wanted.filter((script) => !there.includes(script.id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (kept.length > 0) await browser.scripting.updateContentScripts(kept);
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
}

/** Puts the script into one tab's frames; a frame where it already runs keeps the newer copy. */
export async function injectTab(tab: number): Promise<boolean> {
  const target = { tabId: tab, allFrames: true };
  try {
    if (!import.meta.env.FIREFOX) await browser.scripting.insertCSS({ target, files: [STYLE] });
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
    return true;
  } catch {
    // A browser page, a store, a tab that was closed or discarded meanwhile: nothing to do there.
    return false;
  }
}

/** Puts the script into those frames of a tab that have none yet. */
export async function injectFrames(tab: number): Promise<void> {
  const found = await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    // A frame that is still loading asks for itself once it has loaded.
    injectImmediately: true,
    func: () => Symbol.for('sidelight.running') in globalThis,
  } as Scripting.ScriptInjection);
  const frameIds = found.filter(({ result }) => result === false).map(({ frameId }) => frameId);
  await Promise.all(
    frameIds.map(async (frame) => {
      const target = { tabId: tab, frameIds: [frame] };
      try {
        if (!import.meta.env.FIREFOX) await browser.scripting.insertCSS({ target, files: [STYLE] });
        await browser.scripting.executeScript({ target, files: [SCRIPT] });
      } catch {
        // The frame went meanwhile, or is none in which a script may run.
      }
    }),
  );
}

/** Puts the script into the open tabs of these sites: after installation, an update, or a site switched on. */
export async function injectOpenTabs(
  sites: Settings['sites'],
  which: (site: string) => boolean = () => true,
): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async (tab) => {
      const site = siteOf(tab.url);
      // A discarded tab gets the registered script when it is loaded again.
      if (tab.id === undefined || tab.discarded || site === null) return;
      if (worksOn(site, sites) && which(site)) await injectTab(tab.id);
    }),
  );
}
