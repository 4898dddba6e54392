// How the card looks and where it stands: whatever the page does to its boxes, whatever the person needs to see.
import { expect, it } from 'vitest';
import { setDark, setForcedColours, setLargeText, setPrint, setZoom } from '../support/appearance';
import type { CardSeen } from '../support/card-inside';
import { card, HARBOUR, harness, page, show, useCardPages } from '../support/card-test';
import { markRect } from '../support/marks';

useCardPages(true);

/** The card of a mention stands in the view, beside the mention, with nothing in it cut off sideways. */
async function expectWell(name: string): Promise<CardSeen> {
  await card.hover(name);
  const seen = await card.whose(name);
  const { rect, view } = seen;
  const mark = await markRect(page, name);
  expect(rect.left, name).toBeGreaterThanOrEqual(0);
  expect(rect.top, name).toBeGreaterThanOrEqual(0);
  expect(rect.right, name).toBeLessThanOrEqual(view.width);
  expect(rect.bottom, name).toBeLessThanOrEqual(view.height);
  const covers = rect.top < mark.y + mark.height - 1 && rect.bottom > mark.y + 1;
  expect(covers, `${name} is covered`).toBe(false);
  expect(seen.cutOff, name).toEqual([]);
  return seen;
}

const close = async () => {
  await page.keyboard.press('Escape');
  await card.closed();
  await card.away();
};

it('dark, light, as the page is, and in forced colours', async () => {
  await show(`${HARBOUR}<div style="background:#101418;color:#eee"><p>To Fernholm.</p></div>`);
  const light = await expectWell('Westhaven');
  await close();
  await setDark(harness, page, true);
  const dark = await expectWell('Westhaven');
  await close();
  await setDark(harness, page, false);
  expect(dark.background).not.toBe(light.background);
  const set = (theme: 'system' | 'page' | 'dark') =>
    harness.ask('store.apply', { act: { act: 'settings', patch: { card: { theme } } } });
  await set('page');
  await card.untilSetting('theme', 'page');
  expect((await expectWell('Fernholm')).background).toBe(dark.background);
  await close();
  expect((await expectWell('Westhaven')).background).toBe(light.background);
  await close();
  await set('dark');
  await card.untilSetting('theme', 'dark');
  expect((await expectWell('Westhaven')).background).toBe(dark.background);
  await close();
  await set('system');
  await card.untilSetting('theme', 'system');
  await setForcedColours(harness, page, true);
  const forced = await expectWell('Westhaven');
  const [canvas, text] = await page.evaluate(() => {
    const probe = document.createElement('p');
    probe.style.cssText = 'background:Canvas;color:CanvasText';
    document.body.append(probe);
    const { backgroundColor, color } = getComputedStyle(probe);
    return [backgroundColor, color];
  });
  expect([forced.background, forced.color]).toEqual([canvas, text]);
  expect(forced.border).not.toBe('0px');
  await setForcedColours(harness, page, false);
});

it('text at twice its size, a window of 320 pixels, right-to-left text', async () => {
  await show(`${HARBOUR}<p dir="rtl">إلى Fernholm أمس.</p>`);
  await setLargeText(harness, page, true);
  await expectWell('Maria Nowak');
  await close();
  await setLargeText(harness, page, false);
  const { rect } = await expectWell('Fernholm');
  const mark = await markRect(page, 'Fernholm');
  expect(Math.abs(rect.right - (mark.x + mark.width))).toBeLessThan(3);
  await close();
  await page.setViewport({ width: 320, height: 480 });
  await expectWell('Maria Nowak');
  await close();
  await page.setViewport({ width: 1280, height: 800 });
});

it('in a page that the browser shows at two and three times its size', async () => {
  await show(
    `<p>For Maria Nowak.</p><p style="position:absolute;right:8px;bottom:8px;margin:0">To Westhaven.</p>`,
  );
  for (const factor of [2, 3]) {
    await setZoom(harness, page, factor);
    for (const name of ['Maria Nowak', 'Westhaven']) {
      const { rect, view } = await expectWell(name);
      // No larger than its room in the window, which is smaller in its own pixels now.
      expect(view.width).toBeLessThan(1280 / (factor - 0.5));
      expect(rect.right - rect.left).toBeGreaterThan(Math.min(390, view.width - 20));
      await close();
    }
  }
  await setZoom(harness, page, 1);
});

it('in boxes that scroll, zoom, turn and clip; with a title it stands above', async () => {
  await show(
    `<div style="height:120px;overflow:auto" id="box"><div style="height:300px"></div><p>In Westhaven.</p><div style="height:300px"></div></div>
     <div style="zoom:1.6"><p>For Maria Nowak.</p></div>
     <div style="transform:scale(.7) rotate(2deg);will-change:transform;contain:paint;overflow:hidden;width:300px"><p>To Osterby.</p></div>
     <p style="margin-top:200px"><span title="the page’s own words">Fernholm</span></p>`,
  );
  await page.evaluate(() => document.querySelector('#box')?.scrollTo(0, 270));
  for (const name of ['Westhaven', 'Osterby']) {
    const { rect } = await expectWell(name);
    expect(Math.round(rect.right - rect.left), name).toBe(392);
    await close();
  }
  // The page's zoom makes the mention larger, not the card.
  const { rect } = await expectWell('Maria Nowak');
  expect(Math.round(rect.right - rect.left)).toBe(392);
  await close();
  const above = await expectWell('Fernholm');
  expect(above.rect.bottom).toBeLessThanOrEqual((await markRect(page, 'Fernholm')).y);
});

it('a window that gets smaller keeps a pinned card inside; none is printed', async () => {
  await show(HARBOUR);
  const { rect } = await expectWell('Maria Nowak');
  await card.click('Pin');
  await card.until('was pinned', (now) => now?.pinned === true);
  await page.setViewport({ width: 420, height: 360 });
  const small = await card.until(
    'came inside',
    (now) => now !== null && now.rect.right <= 420 && now.rect.bottom <= 360,
  );
  expect(small?.rect.left).toBeGreaterThanOrEqual(0);
  expect(small?.rect.top).toBeGreaterThanOrEqual(0);
  await page.setViewport({ width: 1280, height: 800 });
  await card.until('went back', (now) => now?.rect.left === rect.left && now.rect.bottom === rect.bottom);
  await setPrint(harness, page, true);
  expect((await card.boxes('.sl-card', false))[0]).toMatchObject({ left: 0, right: 0 });
  await setPrint(harness, page, false);
  expect((await card.seen())?.rect).toEqual(rect);
});

it('a small word under a fact is not broken over two lines', async () => {
  await show(HARBOUR);
  await expectWell('Westhaven');
  const marks = await card.boxes('.sl-marks > span', false);
  expect(marks.length).toBeGreaterThan(1);
  for (const { top, bottom } of marks) expect(bottom - top).toBeLessThan(24);
});

it('no animation where motion is reduced, and none that is not needed', async () => {
  await show(HARBOUR);
  expect((await expectWell('Westhaven')).animations).toBe(0);
});
