// The card without a mouse: by the commands, by keys inside it, and by touch.
import { expect, it } from 'vitest';
import { card, harness, page, STORY, show, useCardPages } from '../support/card-test';
import { markRect, waitForMark } from '../support/marks';

useCardPages(false);

it('next and previous go from mention to mention and say it; open goes in, Escape gives the focus back', async () => {
  await show(`<button id="b">first</button>${STORY}`);
  await waitForMark(page, 'Sochi');
  await page.focus('#b');
  await harness.command('next-mention');
  const reached = await card.until('announced the first mention', (now) => Boolean(now?.live));
  expect(reached?.name).toBe('Alexander Lukashenko');
  expect(reached?.live).toMatch(/^Alexander Lukashenko, .*President/);
  expect(reached?.focus).toBeNull();
  await harness.command('next-mention');
  await card.whose('Sochi');
  await harness.command('previous-mention');
  await card.whose('Alexander Lukashenko');
  await harness.command('open-card');
  await card.until('took the focus', (now) => now?.focus === 'dialog');
  await page.keyboard.press('Tab');
  await card.until('moved the focus', (now) => now?.focus === 'Pin');
  await page.keyboard.press('Enter');
  await card.until('was pinned by key', (now) => now?.pinned === true);
  await page.keyboard.press('Escape');
  await card.closed();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('b');
});

it('arrows go among facts and among acts', async () => {
  await show(STORY);
  await waitForMark(page, 'Sochi');
  await harness.command('next-mention');
  await card.whose('Alexander Lukashenko');
  await harness.command('open-card');
  await card.until('took the focus', (now) => now?.focus === 'dialog');
  await page.keyboard.press('ArrowDown');
  const first = await card.until(
    'focused a fact',
    (now) => now?.focus?.startsWith('Quote and source') ?? false,
  );
  await page.keyboard.press('ArrowDown');
  await card.until('focused the next', (now) => now !== null && now.focus !== first?.focus);
  await page.keyboard.press('Home');
  await card.until('focused the first', (now) => now?.focus === first?.focus);
  for (let i = 0; i < 40 && (await card.seen())?.focus !== 'Copy'; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await card.until('focused the next act', (now) => now?.focus === 'Add note');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await card.until('opened the menu', (now) => now?.focus?.includes('somebody else on') ?? false);
  await page.keyboard.press('Escape');
  await card.until('closed only the menu', (now) => now?.focus === 'Not this one');
});

it('a tap opens it, as a sheet on a small screen; a second tap follows the link', async () => {
  await show(STORY.replace('Sochi', '<a href="#there">Sochi</a>'));
  await page.setViewport({ width: 360, height: 640, hasTouch: true });
  await page.waitForFunction(() => innerWidth === 360);
  await waitForMark(page, 'Sochi');
  const { x, y, width, height } = await markRect(page, 'Sochi');
  await page.touchscreen.tap(x + width / 2, y + height / 2);
  const sheet = await card.whose('Sochi');
  expect(sheet.sheet).toBe('bottom');
  expect(sheet.rect.left).toBe(0);
  expect(sheet.rect.right).toBe(sheet.view.width);
  expect(Math.round(sheet.rect.bottom)).toBe(sheet.view.height);
  expect(sheet.rect.top).toBeGreaterThanOrEqual(y + height);
  expect(await page.evaluate(() => location.hash)).toBe('');
  await page.touchscreen.tap(x + width / 2, y + height / 2);
  await card.closed();
  expect(await page.evaluate(() => location.hash)).toBe('#there');
});
