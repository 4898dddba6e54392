// Ten situations of the card, each as a picture for the documentation: what a person sees, on pages of our own writing.
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { setDark, setForcedColours } from '../tests/support/appearance';
import { askFrom } from '../tests/support/ask';
import type { Running } from '../tests/support/browsers';
import { type CardProbe, cardOf } from '../tests/support/card';
import { inContentWorld } from '../tests/support/content-world';
import { openExtensionPage } from '../tests/support/extension-page';
import { harbourPack } from '../tests/support/harbour';
import { markRect, waitForMark } from '../tests/support/marks';
import type { Site } from '../tests/support/site';

const VIEW = { width: 600, height: 440 };

const STORY = `<h1>A harbour wakes up</h1>
  <p>The first ferry of the year is late, and nobody minds. On the quay at Westhaven people stand in the sun, and Maria
  Nowak shakes every hand that is held out to her.</p>
  <p>Not everybody came for the bridge. The Harbour Office has hung its flags, the choir of the old mill sings, and the
  boats for Osterby lie where they have always lain.</p>`;

const LOOK = `<style>body{margin:22px 30px;font:17px/1.6 Georgia,serif;color:#222;background:#fff}h1{font-size:25px;margin:0 0 8px}
  @media (prefers-color-scheme:dark){html{color-scheme:dark}body{color:#ddd;background:#141416}}</style>`;

interface Situation {
  name: string;
  shows: string;
  body?: string;
  head?: string;
  view?: { width: number; height: number; hasTouch?: boolean };
  /** Brings the page into the situation, with the card open. */
  act(page: Page, card: CardProbe, running: Running): Promise<void>;
}

const hover = (name: string) => async (page: Page, card: CardProbe) => {
  await card.hover(name);
  await card.whose(name);
  await page.mouse.move(...(await besideFirstLine(card)));
};

/** A place in the card where nothing reacts, so that no name opens and the pointer is not seen to press anything. */
async function besideFirstLine(card: CardProbe): Promise<[number, number]> {
  const now = await card.seen();
  return now ? [now.rect.left + 4, now.rect.top + 20] : [1, 1];
}

const FRAMED = `<!doctype html><html lang="en"><head>${LOOK}</head><body style="margin:14px">
  <p>Live from the quay: Maria Nowak has just cut the ribbon, and the choir goes on singing.</p></body></html>`;

const SITUATIONS: Situation[] = [
  { name: 'light', shows: 'at a glance', view: { width: 500, height: 540 }, act: hover('Maria Nowak') },
  {
    name: 'dark',
    shows: 'on a dark page',
    act: async (page, card, running) => {
      await setDark(running, page, true);
      await hover('Maria Nowak')(page, card);
    },
  },
  {
    name: 'forced-colours',
    shows: 'in a person’s own few colours',
    act: async (page, card, running) => {
      await setForcedColours(running, page, true);
      await hover('Westhaven')(page, card);
    },
  },
  {
    name: 'dialog',
    shows: 'above an open modal dialog',
    body: `<h1>A harbour wakes up</h1><p>The first ferry of the year is late, and nobody minds.</p><dialog style="margin:40px auto;width:440px;padding:6px 20px 14px">
      <p>Before you go on: our letter on Westhaven comes every Friday.</p><button>No, thanks</button></dialog>`,
    act: async (page, card) => {
      await page.evaluate(() => document.querySelector('dialog')?.showModal());
      await hover('Westhaven')(page, card);
    },
  },
  {
    name: 'full-screen',
    shows: 'in a full-screen element',
    body: `<main style="background:#10233a;color:#eef;padding:10px 26px">${STORY}</main>`,
    act: async (page, card) => {
      await waitForMark(page, 'Westhaven');
      await page.evaluate(() =>
        addEventListener('click', () => document.querySelector('main')?.requestFullscreen(), { once: true }),
      );
      await page.mouse.click(20, 300);
      await page.waitForFunction(() => document.fullscreenElement !== null);
      const { x, y, width, height } = await markRect(page, 'Westhaven');
      await card.reachPoint(x + width / 2, y + height / 2);
      await card.whose('Westhaven');
    },
  },
  {
    name: 'frame',
    shows: 'beside a mention in a frame of another site',
    body: `<h1>A harbour wakes up</h1><p>The first ferry of the year is late, and nobody minds.</p>
      <iframe src="FRAME" style="width:420px;height:120px;border:2px solid #888;margin-left:60px"></iframe>`,
    act: async (page, card) => {
      const { x, y } = await page.evaluate(() => {
        const { x, y } = (document.querySelector('iframe') as Element).getBoundingClientRect();
        return { x, y };
      });
      await card.reachPoint(x + 2 + 190, y + 2 + 17 + 13);
      await card.whose('Maria Nowak');
    },
  },
  {
    name: 'right-to-left',
    shows: 'beside a mention in right-to-left text',
    body: `<div dir="rtl" lang="ar"><h1>الميناء يستيقظ</h1><p>وصلت Maria Nowak إلى ميناء Westhaven صباح يوم الأحد، وصافحت كل من مد لها يده.</p></div>`,
    act: hover('Maria Nowak'),
  },
  {
    name: 'narrow',
    shows: 'as a sheet at the edge of a small screen, after a tap',
    view: { width: 320, height: 560, hasTouch: true },
    act: async (page, card) => {
      await waitForMark(page, 'Westhaven');
      await card.tap('Westhaven');
      await card.whose('Westhaven');
    },
  },
  {
    name: 'nested',
    shows: 'a name opened inside the card, with the way back',
    act: async (page, card) => {
      await hover('Maria Nowak')(page, card);
      await card.click('Westhaven');
      await card.whose('Westhaven');
      await page.mouse.move(...(await besideFirstLine(card)));
    },
  },
  {
    name: 'conflicting-figures',
    shows: 'what two sources say, side by side',
    view: { width: 450, height: 540 },
    body: '<h1>A harbour wakes up</h1><p>On the quay at Westhaven people stand in the sun.</p>',
    act: async (page, card) => {
      await hover('Westhaven')(page, card);
      await card.click('Quote and source: At least 7,000 people came to the harbour');
      await card.until('opened it', (now) => now?.text.includes('side by side') ?? false);
      await card.scrollTo('.sl-beside');
      await page.mouse.move(...(await besideFirstLine(card)));
    },
  },
];

/** Writes the pictures into `folder` and returns their files. */
export async function takeCardPictures(running: Running, site: Site, folder: string): Promise<string[]> {
  const control = await openExtensionPage(running, '/options.html');
  await askFrom(control, 'store.apply', { act: { act: 'importPack', pack: harbourPack(), origin: 'file' } });
  site.serve('/framed-story.html', FRAMED);
  const files: string[] = [];
  for (const { name, body, head, view, act } of SITUATIONS) {
    const path = `/card-${name}.html`;
    const text = (body ?? STORY).replace('FRAME', `${site.otherOrigin}/framed-story.html`);
    site.serve(
      path,
      `<!doctype html><html lang="en"><head><title>A harbour</title><meta name="viewport" content="width=device-width">${LOOK}${head ?? ''}</head><body>${text}</body></html>`,
    );
    const page = await running.browser.newPage();
    await page.setViewport(view ?? VIEW);
    await page.goto(site.origin + path);
    await page.bringToFront();
    const inside: CardProbe = cardOf(
      { inContentWorld: (of, fn, ...args) => inContentWorld(control, of, fn, ...args) },
      page,
    );
    await act(page, inside, running);
    const file = join(folder, `card-${name}.png`);
    await page.screenshot({ path: file as `${string}.png` });
    files.push(file);
    if (running.name === 'firefox') {
      await setDark(running, page, false);
      await setForcedColours(running, page, false);
    }
    await page.close();
  }
  return files;
}
