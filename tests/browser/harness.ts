// One real browser with the built extension for all browser tests of a run, and what a test does in it.
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import type { RequestInput, RequestName, RequestOutput } from '@/data/messages';
import { askFrom } from '../support/ask';
import { type BrowserName, type Running, startBrowser } from '../support/browsers';
import { inContentWorld, tabOf } from '../support/content-world';
import { openExtensionPage } from '../support/extension-page';
import { waitForSeed } from '../support/harbour';
import { markTexts } from '../support/marks';
import { pressCommand } from '../support/press-command';
import { type Site, startSite } from '../support/site';
import { until } from '../support/until';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Where the built extension is. */
export const OUTPUT: Record<BrowserName, string> = {
  chromium: `${root}.output/chrome-mv3`,
  firefox: `${root}.output/firefox-mv3`,
};

export interface Harness extends Running {
  site: Site;
  /** Errors that the pages opened so far wrote to their consoles or threw. */
  errors: string[];
  /** Opens a path of the test site (or a whole address) in a new tab, in front. */
  open(path: string): Promise<Page>;
  /** Opens a page of the extension ('/options.html', '/popup.html') in a new tab. */
  openExtension(path: string): Promise<Page>;
  /** Texts under our highlights in the page's main frame (or another frame's), in document order. */
  marks(page: Page | Frame): Promise<string[]>;
  /** Waits until the marks are these (compared as sorted lists). */
  waitForMarks(page: Page | Frame, expected: string[]): Promise<void>;
  /** Runs a function in the extension's own world of the page's top frame, where closed roots are open to it. */
  inContentWorld<T>(page: Page, fn: (...args: never[]) => T | Promise<T>, ...args: unknown[]): Promise<T>;
  /** The browser's number for a page's tab. */
  tabOf(page: Page): Promise<number>;
  /** Asks the background what a page of the extension may ask: for setting a store up, not for what a test is about. */
  ask<N extends RequestName>(name: N, input: RequestInput<N>): Promise<RequestOutput<N>>;
  /** Triggers a command of the manifest as its shortcut would. */
  command(name: string): Promise<void>;
}

/** A browser of its own, for a test that ends the extension or its profile; close it. */
export async function startHarness(): Promise<Harness> {
  const name = (process.env.SIDELIGHT_BROWSER ?? 'chromium') as BrowserName;
  const running = await startBrowser(name, OUTPUT[name]);
  const site = await startSite(`${root}tests/pages`);
  const errors: string[] = [];
  let keeper: Promise<Page> | null = null;
  const openExtension = (path: string) => openExtensionPage(running, path);
  // A page of the extension that stays open: the tests' way to its privileged calls.
  const control = async (page?: Page) => {
    // It closes when the extension is loaded anew.
    const isThere = keeper && (await (await keeper).evaluate(() => true).catch(() => false));
    if (keeper && isThere) return keeper;
    keeper = openExtension('/options.html');
    await keeper;
    await page?.bringToFront();
    return keeper;
  };

  const harness: Harness = {
    ...running,
    site,
    errors,
    openExtension,
    async open(path) {
      const page = await running.browser.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error' && !/favicon|404/.test(message.text())) errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(path.startsWith('http') ? path : site.origin + path);
      await page.bringToFront();
      return page;
    },
    marks: markTexts,
    async waitForMarks(page, expected) {
      const want = [...expected].sort().join('\n');
      await until(
        async () => [...(await harness.marks(page))].sort().join('\n'),
        (got) => got === want,
        (got) => `Marks are\n${got}\nbut should be\n${want}`,
      );
    },
    inContentWorld: async (page, fn, ...args) => inContentWorld(await control(page), page, fn, ...args),
    tabOf: async (page) => tabOf(await control(page), page),
    ask: async (name, input) => askFrom(await control(), name, input),
    command: (command) => pressCommand(running, command),
  };
  process.once('exit', () => running.browser.process()?.kill('SIGKILL'));
  return harness;
}

const shared = globalThis as { sidelightHarness?: Promise<Harness> };

/** The harness of this run: started at the first call, shared by all files. */
export function useHarness(): Promise<Harness> {
  shared.sidelightHarness ??= startHarness().then(async (harness) => {
    await waitForSeed(harness.ask);
    return harness;
  });
  return shared.sidelightHarness;
}
