// Notices: what the background tells open pages and the extension's own pages.
import browser from 'webextension-polyfill';
import type { Notice } from '@/data/notices';

/** Nobody listening is no fault: a tab without our script, no extension page open. */
const unheard = () => undefined;

/** Tells the popup, options and other pages of the extension. */
export async function tellExtension(notice: Notice): Promise<void> {
  await browser.runtime.sendMessage(notice).catch(unheard);
}

/** How often a page hears how far something is, in milliseconds. */
const TELL_EVERY = 100;

/** Passes on only so many calls: nobody reads more. */
export function inTurns<A extends unknown[]>(tell: (...args: A) => unknown): (...args: A) => void {
  let told = 0;
  return (...args) => {
    const now = Date.now();
    if (now - told < TELL_EVERY) return;
    told = now;
    tell(...args);
  };
}

/** Tells all frames of a tab, or one; false when nobody there listens. */
export async function tellTab(tab: number, notice: Notice, frame?: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tab, notice, frame === undefined ? undefined : { frameId: frame });
    return true;
  } catch {
    return false;
  }
}

/** Tells every frame of every tab and the extension's own pages. */
export async function tellAll(notice: Notice): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all([
    tellExtension(notice),
    ...tabs.map((tab) => (tab.id === undefined ? undefined : tellTab(tab.id, notice))),
  ]);
}
