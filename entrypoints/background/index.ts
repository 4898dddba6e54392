// The background: owns the store and answers the other worlds. In Chromium it is a worker that is stopped when
// nothing happens, in Firefox an event page; so every listener is added while this script is first read, and
// whatever must outlive a stop stands in the store.
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { followAnnotations } from './annotations';
import { backUpSoon, keepBackingUp, listenToAlarms } from './backups';
import { listenToCommands, makeMenus } from './commands';
import { alsoFollow, follow } from './follow';
import { handlers } from './handlers';
import { work } from './jobs';
import { followNames } from './names';
import { listen } from './router';
import { begin } from './seed';
import { see } from './sentinel';
import { keepAsked, reachOpenTabs, startSites } from './sites';
import { theStore } from './stored';

const settings = async () => (await theStore()).settings();

/** A fault that no page can be told of: it stands where the browser lists an extension's errors. */
const report = (error: unknown) => console.error('Sidelight:', error);

/** What every start does: an update forgets registrations, a stopped background may have left work undone. */
async function start(): Promise<void> {
  const store = await theStore();
  await startSites(await store.settings());
  await begin(store);
  await follow();
  work();
  await keepBackingUp();
}

/** The first run. Who loads the extension from a folder is at work on something else: then it waits behind. */
async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  const url = browser.runtime.getURL('/welcome.html');
  await browser.tabs.create({ url, active: installType !== 'development' });
}

export default defineBackground({
  type: 'module',
  main() {
    listen({
      handlers,
      privateMayWrite: async () => (await settings()).privateWindowsWrite,
      written: () => {
        follow().catch(report);
      },
    });
    listenToCommands();
    listenToAlarms();
    alsoFollow(backUpSoon);
    alsoFollow(async () => see(await theStore()));
    alsoFollow(followNames);
    alsoFollow(followAnnotations);
    keepAsked(settings);
    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      if (reason === 'install') await welcome();
      await makeMenus(i18n.t('command.add'));
      await reachOpenTabs(await settings());
    });
    // A person may let Sidelight see pages later: those that are open need no reload.
    browser.permissions.onAdded.addListener(async () => reachOpenTabs(await settings()));
    browser.runtime.onStartup.addListener(() => undefined);
    start().catch(report);
  },
});
