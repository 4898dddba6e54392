// What goes wrong around the card: it recovers or says in one line what is wrong, and the page never notices.
import { expect, it } from 'vitest';
import { whileStoreIsHeld } from '../support/busy-store';
import { card, HARBOUR, harbour, harness, page, show, useCardPages } from '../support/card-test';
import { waitForMark } from '../support/marks';
import { stopBackground } from '../support/stop-background';

useCardPages(true);

const EVENTS = `['pointermove','pointerover','pointerdown','pointerup','mousemove','mousedown','mouseup','click','touchstart','touchend','keydown','keyup','focusin','focusout','wheel','scroll']`;

it('the store busy for more than a second: the frame at once, a word about the wait, the facts without a jump', async () => {
  await show(HARBOUR);
  await waitForMark(page, 'Westhaven');
  const [frame, slow] = await whileStoreIsHeld(harness, async () => {
    await page.bringToFront();
    await card.hover('Westhaven');
    return [
      await card.until('showed its frame', (now) => now?.busy === true),
      await card.until('said that it waits', (now) => now?.text.includes('Still looking') ?? false),
    ];
  });
  const full = await card.whose('Westhaven');
  expect(full.text).toContain('opened the new bridge');
  const box = ({ rect }: { rect: object }) => rect;
  expect([slow, full].map((one) => one && box(one))).toEqual([frame?.rect, frame?.rect]);
});

it('the background stopped in mid-request: it is asked again and answers', async () => {
  await show(HARBOUR);
  await waitForMark(page, 'Westhaven');
  await whileStoreIsHeld(harness, async () => {
    await page.bringToFront();
    await card.hover('Westhaven');
    await card.until('showed its frame', (now) => now?.busy === true);
    await stopBackground(harness);
  });
  expect((await card.whose('Westhaven')).text).toContain('opened the new bridge');
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
  await card.until('said so', (now) => now?.text.includes('This entity was deleted.') ?? false);
  await harness.ask('store.undo', { change });
  await card.until('had its facts again', (now) => now?.text.includes('ferry line') ?? false);
});

it('a page that takes our element away again and again: no loop, the marks stay, and the card is back when the page gives up', async () => {
  await show(
    HARBOUR,
    `<script>new MutationObserver((changes) => {
       const card = document.querySelector('sidelight-card');
       if (!card || window.peace) return;
       window.taken = (window.taken ?? 0) + 1;
       card.remove();
     }).observe(document, { childList: true, subtree: true });</script>`,
  );
  await card.hover('Westhaven');
  // The page wins a fight that would cost it frames: the card counts as closed, not as shown where nobody sees it.
  await card.untilState('gave up', ({ name, last }) => name === 'idle' && last > 0);
  await page.mouse.move(1, 1);
  await page.evaluate(() => document.body.append(' Fernholm.'));
  await waitForMark(page, 'Fernholm');
  expect(await page.evaluate(() => (window as { taken?: number }).taken)).toBeLessThan(12);
  await page.evaluate(() => {
    (window as { peace?: boolean }).peace = true;
  });
  await card.hover('Westhaven');
  await card.whose('Westhaven');
});

it('a page that stops every event before anybody hears it has a card by mouse, by keyboard and by touch', async () => {
  await show(
    HARBOUR,
    `<script>for (const type of ${EVENTS}) window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);</script>`,
  );
  await card.hover('Westhaven');
  await card.whose('Westhaven');
  await card.click('Pin');
  await card.until('was pinned', (now) => now?.pinned === true);
  await page.keyboard.press('Escape');
  await card.closed();
  await harness.command('next-mention');
  await harness.command('open-card');
  await card.until('had the focus', (now) => now?.focus === 'dialog');
  await page.keyboard.press('Escape');
  await card.closed();
  await card.tap('Maria Nowak');
  await card.whose('Maria Nowak');
  await page.touchscreen.tap(900, 700);
  await card.closed();
});

it('the background fails: one line and a way to try again', async () => {
  await show(HARBOUR);
  await card.hover('Westhaven');
  await card.whose('Westhaven');
  await page.mouse.move(1, 500);
  await card.closed();
  await card.breakAnswers(true);
  await card.hover('Westhaven');
  await card.until('said what is wrong', (now) => now?.text.includes('could not read its store') ?? false);
  await card.breakAnswers(false);
  await card.click('Try again');
  await card.until('had its facts', (now) => now?.text.includes('opened the new bridge') ?? false);
});
