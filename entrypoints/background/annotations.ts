// Own annotations on pages: which belong to a page, which found their place there, and the script that marks them.
// It is brought only to pages that have some.
import browser from 'webextension-polyfill';
import type { PageAnnotation, TabAnnotation } from '@/data/answers';
import type { Fact } from '@/data/model';
import { type Change, LOST_ANNOTATIONS } from '@/data/store';
import { type EntityView, NOTE } from '@/data/view';
import type { Sender } from './router';
import { worksInTab } from './sites';
import { theStore } from './stored';

const ofPage = async (url: string): Promise<Fact[]> =>
  /^https?:/.test(url) ? (await theStore()).annotationsFor(url) : [];

/** Answers `annotation.page`: the page's own words only, and of what is private no mark, which the page could read. */
export async function annotationsOf(url: string): Promise<PageAnnotation[]> {
  return (await ofPage(url)).flatMap(({ id, target, private: isPrivate }) => {
    if (!target?.exact) return [];
    const { exact, prefix, suffix, start } = target;
    return [{ fact: id, exact, prefix, suffix, start, shown: !isPrivate }];
  });
}

/** Own annotations as the card shows them beside their marks. */
export async function noteViews(ids: readonly string[]): Promise<EntityView[]> {
  const facts = await (await theStore()).factViews(ids, true);
  return facts
    .filter(({ origin }) => origin === 'person')
    .map((fact) => ({
      id: NOTE + fact.id,
      name: fact.quote?.exact ?? '',
      type: 'other',
      description: null,
      roles: [],
      facts: [fact],
      total: 1,
      notes: [],
      hiddenNotes: 0,
      names: [],
    }));
}

/** Puts the script into a frame whose document has annotations; it finds out by itself that it is already there. */
export async function bringAnchors({
  tab,
  frame,
  url,
}: Pick<Sender, 'tab' | 'frame' | 'url'>): Promise<void> {
  if (tab === null || (await annotationsOf(url)).length === 0) return;
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: ['/anchor.js'],
  });
}

async function lostIds(): Promise<Set<string>> {
  return new Set((await (await theStore()).kv.get<string[]>(LOST_ANNOTATIONS)) ?? []);
}

/** Answers `annotation.placed`: remembers which did not find their place; of other pages nothing is believed. */
export async function notePlaces(url: string, placed: { found: string[]; lost: string[] }): Promise<void> {
  const own = new Set((await annotationsOf(url)).map(({ fact }) => fact));
  const lost = await lostIds();
  for (const id of placed.found) if (own.has(id)) lost.delete(id);
  for (const id of placed.lost) if (own.has(id)) lost.add(id);
  await (await theStore()).kv.set(LOST_ANNOTATIONS, [...lost]);
}

/** Answers `annotation.tab`. */
export async function tabAnnotations(url: string): Promise<TabAnnotation[]> {
  if (!/^https?:/.test(url)) return [];
  const [views, lost] = await Promise.all([(await theStore()).annotationViews(url), lostIds()]);
  return views.map((fact) => ({ fact, lost: lost.has(fact.id) }));
}

/** After a change: an open page that got its first annotation gets the script. */
export async function followAnnotations(changes: Change[]): Promise<void> {
  if (!changes.some(({ act }) => act === 'annotate' || act === 'editFact' || act === 'undo')) return;
  const { sites } = await (await theStore()).settings();
  for (const { id, url } of await browser.tabs.query({}))
    if (id !== undefined && url && (await worksInTab(id, url, sites)))
      await bringAnchors({ tab: id, frame: 0, url: url.replace(/#.*$/s, '') }).catch(() => undefined);
}
