// What goes wrong around the card: it recovers or says in one line what is wrong, and the page never notices.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { holdStore } from '../support/busy-store';
import type { CardProbe } from '../support/card';
import { showPage, warmUp } from '../support/card-page';
import { bringHarbour, type Harbour } from '../support/harbour';
import { waitForMark } from '../support/marks';
import { stopBackground } from '../support/stop-background';
import { type Harness, useHarness } from './harness';

let harness: Harness;
let harbour: Harbour;
let page: Page;
let card: CardProbe;

beforeAll(async () => {
  harness = await useHarness();
  await warmUp(harness);
  harbour = await bringHarbour(harness);
});

afterEach(async () => {
  expect(harness.errors.splice(0)).toEqual([]);
  await page.close();
});

afterAll(() => harbour.leave());

const show = async (body: string, head = '') => {
  ({ page, card } = await showPage(harness, body, head));
};

const STORY = '<p>In Westhaven people waited for Maria Nowak.</p>';

it('the store busy for two seconds: the frame at once, a word about the wait, the facts without a jump', async () => {
  await show(STORY);
  await waitForMark(page, 'Westhaven');
  await holdStore(harness, 2_500);
  await page.bringToFront();
  await card.hover('Westhaven');
  const frame = await card.until('showed its frame', (now) => now?.busy === true);
  const slow = await card.until('said that it waits', (now) => now?.text.includes('Still looking') ?? false);
  const full = await card.whose('Westhaven');
  expect(full.text).toContain('At least 7,000 people');
  const box = ({ rect }: { rect: object }) => rect;
  expect([slow, full].map((one) => one && box(one))).toEqual([frame?.rect, frame?.rect]);
});

it('the background stopped in mid-request: it is asked again and answers', async () => {
  await show(STORY);
  await waitForMark(page, 'Westhaven');
  await holdStore(harness, 1_500);
  await page.bringToFront();
  await card.hover('Westhaven');
  await card.until('showed its frame', (now) => now?.busy === true);
  await stopBackground(harness);
  expect((await card.whose('Westhaven')).text).toContain('At least 7,000 people');
});

it('the entity deleted while its card is open: one line, and the facts again when that is undone', async () => {
  await show('<p>From Osterby.</p>');
  await card.hover('Osterby');
  await card.whose('Osterby');
  await card.click('Pin');
  await card.until('was pinned', (now) => now?.pinned === true);
  const change = await harness.ask('store.apply', {
    act: { act: 'deleteEntities', entities: [await harbour.id('Osterby')] },
  });
  await card.until('said so', (now) => now?.text.includes('This name was deleted.') ?? false);
  await harness.ask('store.undo', { change });
  await card.until('had its facts again', (now) => now?.text.includes('ferry line') ?? false);
});

it('a page that stops every event, and takes our element away again and again', async () => {
  await show(
    STORY,
    `<script>for (const type of ['pointermove','pointerdown','pointerup','mousedown','mouseup','click','keydown','keyup','focusin','wheel','scroll'])
       document.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
     new MutationObserver(() => document.querySelector('sidelight-card')?.remove()).observe(document.documentElement, { childList: true });
     </script>`,
  );
  await card.hover('Westhaven');
  // The page wins a fight that would cost it frames; it goes on, and so do the marks.
  await card.untilState('knew of the mention', ({ under, last }) => under === 'Westhaven' && last > 0);
  await page.evaluate(() => document.body.append(' Fernholm.'));
  await waitForMark(page, 'Fernholm');
});

it('a page that stops every event still has a card that can be used', async () => {
  await show(
    STORY,
    `<script>for (const type of ['pointermove','pointerdown','pointerup','mousedown','mouseup','click','keydown','keyup','focusin'])
       document.addEventListener(type, (event) => event.stopImmediatePropagation(), true);</script>`,
  );
  await card.hover('Westhaven');
  await card.whose('Westhaven');
  await card.click('Pin');
  await card.until('was pinned', (now) => now?.pinned === true);
  await page.keyboard.press('Escape');
  await card.closed();
});

it('the background fails: one line and a way to try again', async () => {
  await show(STORY);
  await card.hover('Westhaven');
  await card.whose('Westhaven');
  await page.mouse.move(1, 500);
  await card.closed();
  await card.breakAnswers(true);
  await card.hover('Westhaven');
  await card.until('said what is wrong', (now) => now?.text.includes('could not read its store') ?? false);
  await card.breakAnswers(false);
  await card.click('Try again');
  await card.until('had its facts', (now) => now?.text.includes('7,000') ?? false);
});
