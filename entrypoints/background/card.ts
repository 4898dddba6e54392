// What the background does for the card: brings scripts to the page, and writes what a
// person did in it. Each of these writes names its own way back, so a page's script is never given a general undo.
import browser from 'webextension-polyfill';
import { siteOf, withRule } from '@/data/sites';
import { openForm } from './form-window';
import type { Sender } from './router';
import { theStore } from './stored';

/** Puts a script into a frame; it finds out by itself that it is already there. */
export async function loadScript(file: '/card.js' | '/steps.js', tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [file] });
}

/** Takes "not this one" back. */
export async function restoreMention(
  entity: string | null,
  text: string,
  everywhere: boolean,
  sender: Sender,
): Promise<void> {
  const site = everywhere ? null : siteOf(sender.topUrl);
  await (await theStore()).apply({ act: 'undismiss', entity, text, site });
}

/** Switches every spelling of the words, as they stand on the page, off or on. */
export async function switchName(entity: string, text: string, on: boolean): Promise<void> {
  const store = await theStore();
  const [view] = await store.entityViews([entity], { context: [], forPage: true, limit: 0 });
  const wanted = text.toLowerCase();
  const names = view?.names.filter((name) => name.text.toLowerCase() === wanted) ?? [];
  if (names.length === 0) throw new Error(`"${text}" is not one of its names`);
  for (const name of names)
    await store.apply({ act: 'editName', entity, text: name.text, kind: name.kind, patch: { on } });
}

/** Switches the sender's site off, or back to what it was. */
export async function switchSite(on: boolean, sender: Sender): Promise<void> {
  const site = siteOf(sender.topUrl);
  if (site === null) throw new Error('This page belongs to no site');
  const store = await theStore();
  const { sites } = await store.settings();
  // A rule that says only what holds anyway is taken away, so that the list stays what a person meant.
  const needed = withRule(sites, site, on).some((rule) => rule.site === site);
  await store.apply({ act: 'siteRule', site, on: needed ? on : null });
}

/** Opens a page of ours at what was asked for: the options page in a tab, or a small window for the words of a note. */
export async function openFromCard(
  what: 'entity' | 'source' | 'note' | 'notes',
  id: string,
  sender: Sender,
): Promise<void> {
  if (what === 'note') {
    const { privateWindowsWrite } = await (await theStore()).settings();
    const refused = sender.private && !privateWindowsWrite ? '&refused' : '';
    await openForm(`note=${encodeURIComponent(id)}${refused}`, 400);
    return;
  }
  const place = what === 'source' ? 'sources' : 'entities';
  const query = what === 'notes' ? '?show=notes' : '';
  const url = browser.runtime.getURL(`/options.html#/${place}/${encodeURIComponent(id)}${query}`);
  // Private windows share no pages with others: there the options page opens in an ordinary window.
  await browser.tabs.create(
    sender.private || sender.tab === null ? { url } : { url, openerTabId: sender.tab },
  );
}
