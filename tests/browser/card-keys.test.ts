// The card without a mouse: by the commands, by keys inside it, by touch and pen.
import { expect, it } from 'vitest';
import { card, harness, page, STORY, show, useCardPages } from '../support/card-test';
import { markRect, waitForMark } from '../support/marks';
import { rawPointer } from '../support/raw-pointer';

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

it('Tab at either end leaves the card: the focus is where it was, and the next Tab goes on from there', async () => {
  await show(
    `<button id="a">before</button><button id="b">first</button><button id="c">next</button>${STORY}`,
  );
  await waitForMark(page, 'Sochi');
  const focused = () => page.evaluate(() => document.activeElement?.id);
  const enter = async () => {
    await page.focus('#b');
    await harness.command('next-mention');
    await card.until('was shown', (now) => now !== null && !now.busy);
    await harness.command('open-card');
    await card.until('took the focus', (now) => now?.focus === 'dialog');
  };
  await enter();
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  await card.closed();
  expect(await focused()).toBe('b');
  await enter();
  for (let i = 0; i < 40 && (await card.seen())?.focus; i++) await page.keyboard.press('Tab');
  await card.closed();
  expect(await focused()).toBe('b');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('c');
  // Pinned, it stays, and the focus goes all the same.
  await enter();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await card.until('was pinned', (now) => now?.pinned === true && now.focus === 'Pin');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  const left = await card.until('gave the focus back', (now) => now?.focus === null);
  expect([left?.pinned, await focused()]).toEqual([true, 'b']);
  await page.keyboard.press('Escape');
  await card.closed();
});

it('a tap opens it, as a sheet on a small screen; a second tap follows the link', async () => {
  await show(STORY.replace('Sochi', '<a href="#there">Sochi</a>'));
  await page.setViewport({ width: 320, height: 640, hasTouch: true });
  await page.waitForFunction(() => innerWidth === 320);
  await waitForMark(page, 'Sochi');
  const { x, y, width, height } = await markRect(page, 'Sochi');
  await page.touchscreen.tap(x + width / 2, y + height / 2);
  const sheet = await card.whose('Sochi');
  expect(sheet.sheet).toBe('bottom');
  expect(sheet.rect.left).toBe(0);
  expect(sheet.rect.right).toBe(sheet.view.width);
  expect(Math.round(sheet.rect.bottom)).toBe(sheet.view.height);
  expect(sheet.rect.top).toBeGreaterThanOrEqual(y + height);
  // What can be done stands in one row.
  expect(new Set((await card.boxes('[data-tool]', false)).map(({ top }) => Math.round(top))).size).toBe(1);
  expect(await page.evaluate(() => location.hash)).toBe('');
  await page.touchscreen.tap(x + width / 2, y + height / 2);
  await card.closed();
  expect(await page.evaluate(() => location.hash)).toBe('#there');
});

it('a tap on a name under a link that lies over the words opens it first, too', async () => {
  await show(
    '<div style="position:relative"><p>In Minsk.</p><a href="#there" style="position:absolute;inset:0"></a></div>',
  );
  await card.tap('Minsk');
  await card.whose('Minsk');
  expect(new URL(page.url()).hash).toBe('');
  await card.tap('Minsk');
  await card.closed();
  expect(new URL(page.url()).hash).toBe('#there');
});

it('a pen taps as a finger does, and above the name that it tapped twice it brings no card back', async () => {
  await show('<p>To <a href="#one">Minsk</a> today.</p>');
  await waitForMark(page, 'Minsk');
  const { x, y, width, height } = await markRect(page, 'Minsk');
  const at = [x + width / 2, y + height / 2] as const;
  const pen = await rawPointer(harness, page, 'pen');
  // That the pointer is looked for in the same frame takes no tap back, also while the card's script is on its way.
  await pen.tap(...at);
  await card.whose('Minsk');
  expect(await page.evaluate(() => location.hash)).toBe('');
  await pen.tap(...at);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#one');
  // A pen that stays above the name does not bring the card back.
  await pen.move(at[0] + 2, at[1]);
  await card.untilState('saw the pen stay', ({ name, under }) => under === 'Minsk' && name !== 'shown');
  const { name, yielded } = (await card.state()) ?? {};
  expect({ name, yielded }).toEqual({ name: 'idle', yielded: true });
  // Coming anew, it does.
  await pen.move(1, 700);
  await card.untilState('saw the pen leave', ({ under }) => under === null);
  await pen.move(...at);
  await card.whose('Minsk');
  await pen.move(1, 700);
  await card.closed();
});

it('while a card is open, the first tap on another link opens its card and the second follows it; elsewhere links are followed', async () => {
  await show(
    `<p>To <a href="#one">Minsk</a> today.</p><p style="margin-top:540px">And <a href="#two">Sochi</a>, <a id="plain" href="#plain">more</a>.</p>`,
  );
  const hash = () => page.evaluate(() => location.hash);
  await card.tap('Minsk');
  await card.whose('Minsk');
  await card.tap('Sochi');
  await card.whose('Sochi');
  expect(await hash()).toBe('');
  await card.tap('Sochi');
  await card.closed();
  expect(await hash()).toBe('#two');
  await card.tap('Minsk');
  await card.whose('Minsk');
  const { x, y } = await page.$eval('#plain', (link) => link.getBoundingClientRect().toJSON() as DOMRect);
  await page.touchscreen.tap(x + 4, y + 6);
  await card.closed();
  expect(await hash()).toBe('#plain');
});

it('with a held key: at once while it is down, also pressed before; none once it was let go, however that is noticed', async () => {
  const set = async (trigger: 'hover' | 'held-key') => {
    await harness.ask('store.apply', { act: { act: 'settings', patch: { card: { trigger } } } });
    await card.untilSetting('trigger', trigger);
  };
  await show('<p>To Minsk today.</p><p style="margin-top:540px">And Sochi.</p>');
  await card.hover('Minsk');
  await card.whose('Minsk');
  await page.keyboard.press('Escape');
  await card.closed();
  await card.away();
  await set('held-key');
  try {
    await page.keyboard.down('Alt');
    await card.hover('Minsk');
    await card.whose('Minsk');
    await page.keyboard.up('Alt');
    await card.hover('Sochi');
    const on = await card.untilState('saw the other name', ({ under }) => under === 'Sochi');
    expect(on.next).toBe(false);
    await card.closed();
    expect((await card.state())?.name).toBe('idle');
    await page.keyboard.down('Alt');
    await card.whose('Sochi');
    await page.keyboard.up('Alt');
    await page.keyboard.press('Escape');
    await card.closed();
    await card.away();
    // Let go where no page hears it: the next move of the pointer tells.
    await page.keyboard.down('Alt');
    await card.untilState('saw the key', ({ held }) => held);
    const { x, y, width, height } = await markRect(page, 'Sochi');
    const mouse = await rawPointer(harness, page, 'mouse');
    await mouse.move(x + width / 2, y + height / 2);
    const missed = await card.untilState('saw the name', ({ under }) => under === 'Sochi');
    expect({ name: missed.name, held: missed.held }).toEqual({ name: 'idle', held: false });
  } finally {
    await page.keyboard.up('Alt');
    await set('hover');
  }
});
