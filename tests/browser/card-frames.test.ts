// A mention in a frame: the card opens in the top page, beside the mention as the reader sees it there.
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { type CardProbe, cardOf } from '../support/card';
import { type Harness, useHarness } from './harness';

let harness: Harness;
let page: Page;
let card: CardProbe;

beforeAll(async () => {
  harness = await useHarness();
  // The first look into a page opens the tab that looks: it must not come in between later.
  page = await harness.open('/news.html');
  await harness.inContentWorld(page, () => true);
  await page.close();
});

afterEach(async () => {
  expect(harness.errors.splice(0)).toEqual([]);
  await page.close();
});

/** Where the name begins in its own frame, and how high its line is. */
const NAME = { x: 40, y: 20, line: 24 };

const inner = (name: string) => `<!doctype html><html lang="en"><body style="margin:0">
  <p style="position:absolute;left:${NAME.x}px;top:${NAME.y}px;margin:0;font:16px/${NAME.line}px serif">${name}</p>`;

/** A page whose frames are all of another site than it. */
async function show(body: string): Promise<void> {
  for (const name of ['Minsk', 'Sochi', 'Belarus', 'European Union'])
    harness.site.serve(`/frame-${name.split(' ')[0]}.html`, inner(name));
  harness.site.serve(
    '/frame-around.html',
    `<!doctype html><body style="margin:0"><iframe src="${harness.site.origin}/frame-Minsk.html"
      style="position:absolute;left:50px;top:40px;width:300px;height:100px;border:5px solid;padding:7px"></iframe>`,
  );
  harness.site.serve('/card-frames.html', `<!doctype html><html lang="en"><body>${body}</body></html>`);
  page = await harness.open('/card-frames.html');
  card = cardOf(harness, page);
}

const frame = (path: string, style: string) =>
  `<iframe src="${harness.site.otherOrigin}${path}" style="border:0;width:400px;height:150px;${style}"></iframe>`;
const at = (left: number, top: number, what: string) =>
  `<div style="position:absolute;left:${left}px;top:${top}px">${what}</div>`;

/** Rests on a name whose frame's window begins here, with so large pixels, and looks where its card stands. */
async function expectBeside(name: string, corner: { x: number; y: number }, scale: number): Promise<void> {
  const x = corner.x + NAME.x * scale;
  const top = corner.y + NAME.y * scale;
  const bottom = top + NAME.line * scale;
  await page.mouse.move(x - 15, bottom + 5);
  await card.reachPoint(x + 10, (top + bottom) / 2);
  const { rect } = await card.whose(name);
  expect(Math.abs(rect.left - x), `${name}, left`).toBeLessThan(3);
  const gap = rect.top >= top ? rect.top - bottom : top - rect.bottom;
  // The glyphs' own box is a little smaller than their line.
  expect(gap, `${name}, gap`).toBeGreaterThan(-4 * scale);
  expect(gap, `${name}, gap`).toBeLessThan(16);
  await page.mouse.move(1, 799, { steps: 2 });
  await card.closed();
}

it('of another site, zoomed, scaled, scrolled: beside the mention', async () => {
  await show(
    at(30, 30, frame('/frame-Minsk.html', 'border:3px solid;padding:11px')) +
      at(620, 30, frame('/frame-Sochi.html', 'zoom:1.5')) +
      at(30, 350, frame('/frame-Belarus.html', 'transform:scale(.8);transform-origin:0 0')) +
      `<div style="position:absolute;left:620px;top:350px;width:500px;height:160px;overflow:auto" id="box">
        <div style="height:90px"></div>${frame('/frame-European.html', 'display:block')}<div style="height:900px"></div></div>`,
  );
  await page.evaluate(() => document.querySelector('#box')?.scrollTo(0, 60));
  await expectBeside('Minsk', { x: 30 + 14, y: 30 + 14 }, 1);
  await expectBeside('Sochi', { x: 620, y: 30 }, 1.5);
  await expectBeside('Belarus', { x: 30, y: 350 }, 0.8);
  await expectBeside('European Union', { x: 620, y: 350 + 30 }, 1);
});

it('in a frame of a frame, and in a shadow root: beside the mention', async () => {
  await show(at(60, 70, frame('/frame-around.html', 'height:300px')));
  await page.evaluate(
    (html) => {
      const host = document.createElement('div');
      host.style.cssText = 'position:absolute;left:600px;top:90px';
      const made = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe');
      if (made) host.attachShadow({ mode: 'open' }).append(made);
      document.body.append(host);
    },
    frame('/frame-Sochi.html', ''),
  );
  await expectBeside('Minsk', { x: 60 + 50 + 12, y: 70 + 40 + 12 }, 1);
  await expectBeside('Sochi', { x: 600, y: 90 }, 1);
});

it('reached by keyboard: beside the mention, announced in the top page', async () => {
  await show(at(200, 120, frame('/frame-Sochi.html', '')));
  await card.reachPoint(200 + NAME.x + 10, 120 + NAME.y + NAME.line / 2);
  await page.mouse.click(220, 250);
  await card.closed();
  await harness.command('next-mention');
  const reached = await card.until('announced it', (now) => Boolean(now?.live));
  expect(reached?.live).toContain('Sochi');
  expect(Math.abs((reached?.rect.left ?? 0) - (200 + NAME.x))).toBeLessThan(3);
});

it('in a closed shadow root, where no page tells the place of a frame: marks, no card, no error', async () => {
  await show('<p style="margin-top:400px">To Minsk.</p>');
  await page.evaluate(
    (html) => {
      const host = document.createElement('div');
      host.style.cssText = 'position:absolute;left:600px;top:90px';
      const made = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe');
      if (made) host.attachShadow({ mode: 'closed' }).append(made);
      document.body.append(host);
    },
    frame('/frame-Sochi.html', ''),
  );
  const inner = await page.waitForFrame((one) => one.url().includes('frame-Sochi'));
  await harness.waitForMarks(inner, ['Sochi']);
  await card.hover('Minsk');
  await card.whose('Minsk');
  await page.keyboard.press('Escape');
  await card.closed();
  await card.away();
  const before = await card.state();
  await page.mouse.move(600 + NAME.x + 10, 90 + NAME.y + NAME.line / 2, { steps: 5 });
  await page.mouse.move(600 + NAME.x + 12, 90 + NAME.y + NAME.line / 2, { steps: 2 });
  await page.mouse.move(300, 300);
  await card.hover('Minsk');
  await card.whose('Minsk');
  // One wait and one card since then, and both are of the name in the page.
  expect((await card.state())?.last).toBe((before?.last ?? 0) + 2);
});
