// Who answers which request: the one place where the table of messages meets the rooms of the background.
import browser from 'webextension-polyfill';
import { siteOf } from '@/data/sites';
import { NOTE } from '@/data/view';
import { annotationsOf, bringAnchors, notePlaces, noteViews, tabAnnotations } from './annotations';
import { backUp, backupFile, health, restore, savedAsFile } from './backups';
import { loadScript, openFromCard, restoreMention, switchName, switchSite } from './card';
import { exampleMentions } from './example';
import { findEntities, linesOf, search } from './find';
import { follow } from './follow';
import { beginImport, dropImport, planOf, takePiece, writeImport } from './import';
import { dropJob, dropUndone, jobs, storeJob } from './jobs';
import { learnFromPage, learnFromTexts } from './learn';
import { namesFind, namesStart } from './names';
import { inTurns, tellExtension, tellTab } from './notices';
import { previewOf } from './preview';
import { readFor } from './read';
import type { Handlers, Sender } from './router';
import { begin } from './seed';
import { draftOf } from './selection';
import { forgetLoss } from './sentinel';
import { askFor, pageFrames, pageStart, pageStyle } from './sites';
import { theStore } from './stored';
import { askWho, jump, tabState } from './tabs';

/** The tab of a sender that the table let in as a page. */
function tabOf(sender: Sender): number {
  if (sender.tab === null) throw new Error('Only a page may ask this');
  return sender.tab;
}

export const handlers: Handlers = {
  'page.start': async (_, sender) => {
    const store = await theStore();
    const setup = await pageStart(sender, await store.settings(), await store.version());
    if (setup) bringAnchors(sender).catch(() => undefined);
    return setup;
  },
  'page.frames': async (_, sender) => pageFrames(sender, await (await theStore()).settings()),
  'page.style': (_, sender) => pageStyle(sender),
  'page.entities': ({ entities }, sender) =>
    tellExtension({ notice: 'pageEntities', data: { tab: tabOf(sender), frame: sender.frame, entities } }),
  'frame.report': async (data, sender) => {
    // From a frame in a frame: to all of them, the one around it passes it on.
    await tellTab(tabOf(sender), { notice: 'frame', data }, data.path.length === 1 ? 0 : undefined);
  },
  'page.stir': () => undefined,
  'card.load': (_, sender) => loadScript('/card.js', tabOf(sender), 0),
  'steps.load': (_, sender) => loadScript('/steps.js', tabOf(sender), sender.frame),
  'card.restore': ({ entity, text, everywhere }, sender) => restoreMention(entity, text, everywhere, sender),
  'card.name': ({ entity, text, on }) => switchName(entity, text, on),
  'card.site': ({ on }, sender) => switchSite(on, sender),
  'card.open': ({ what, id }, sender) => openFromCard(what, id, sender),

  'names.start': ({ language }, sender) => namesStart(language, siteOf(sender.topUrl) ?? ''),
  'names.find': ({ text }) => namesFind(text),

  'entity.views': async ({ entities, context }, sender) => {
    const notes = entities.filter((id) => id.startsWith(NOTE)).map((id) => id.slice(NOTE.length));
    if (notes.length > 0) return noteViews(notes);
    return (await theStore()).entityViews(entities, { context, forPage: sender.world === 'content' });
  },
  'entity.lines': ({ entities }) => linesOf(entities),
  search: ({ query }) => search(query),
  'entity.find': async ({ query }, sender) => findEntities(query, sender.world === 'content'),

  'store.apply': async ({ act }) => {
    const store = await theStore();
    // An import that finds nothing new makes no change.
    return (await store.apply(act)).change?.n ?? store.version();
  },
  'store.undo': async ({ change }) => {
    const progress = inTurns((share: number) => tellExtension({ notice: 'undo', data: { done: share } }));
    const { change: done, conflicts } = await (await theStore()).undo(change, { progress });
    if (done?.undoes != null) await dropUndone(done.undoes);
    return { change: done?.n ?? null, conflicts };
  },
  'import.begin': ({ name }) => beginImport(name),
  'import.piece': ({ id, bytes }) => takePiece(id, bytes),
  'import.plan': ({ id }) => planOf(id),
  'import.write': ({ id, decisions }) => writeImport(id, decisions),
  'import.drop': ({ id }) => dropImport(id),
  'store.read': ({ name, input }) => readFor(name, input),
  'mention.dismiss': async ({ entity, text, everywhere }, sender) => {
    const site = everywhere ? null : siteOf(sender.topUrl);
    return (await (await theStore()).apply({ act: 'dismiss', entity, text, site })).change.n;
  },

  'learn.page': async ({ tab }) => [await learnFromPage(tab)],
  'learn.texts': ({ items }) => learnFromTexts(items),
  'learn.jobs': () => jobs(),
  'learn.preview': ({ job }) => previewOf(job),
  'learn.store': ({ job, decisions }) => storeJob(job, decisions),
  'learn.drop': ({ job }) => dropJob(job),

  health: () => health(),
  'backup.make': () => backUp(),
  'backup.file': ({ backup }) => backupFile(backup),
  'backup.restore': async (from) => restore('file' in from ? from.file : await backupFile(from.backup)),
  'backup.saved': () => savedAsFile(),
  'store.anew': async () => {
    await forgetLoss();
    await begin(await theStore());
  },

  'example.mentions': ({ source }) => exampleMentions(source),
  'annotation.page': (_, sender) => annotationsOf(sender.url),
  // What was seen in a private window is not remembered.
  'annotation.placed': (placed, sender) => (sender.private ? undefined : notePlaces(sender.url, placed)),
  'annotation.tab': async ({ tab }) => tabAnnotations((await browser.tabs.get(tab)).url ?? ''),
  'selection.draft': ({ draft }) => draftOf(draft),

  'tab.state': ({ tab }) => tabState(tab),
  'tab.who': ({ tab }) => askWho(tab),
  'tab.jump': ({ tab, frame, entity }) => jump(tab, frame, entity),
  'tab.allow': async ({ tab }) => askFor(tab, (await browser.tabs.get(tab)).url ?? ''),
  'site.set': async ({ site, on }) => {
    await (await theStore()).apply({ act: 'siteRule', site, on });
    await follow();
  },
};
