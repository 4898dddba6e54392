// The card on a page: it comes when it is wanted, says who said what, can be reached, and goes.
import { expect, it } from 'vitest';
import { INSECURE_HOST } from '../support/browsers';
import { card, harness, page, STORY, show, useCardPages } from '../support/card-test';
import { markRect, waitForMark } from '../support/marks';

useCardPages(false);

it('says who that is in the source’s words and as of its date, and what is said, by whom', async () => {
  await show(STORY);
  await card.hover('Alexander Lukashenko');
  const { text } = await card.whose('Alexander Lukashenko');
  expect(text).toContain('Person');
  expect(text).toMatch(/President/);
  expect(text).toContain('as of Tuesday. 16.04.2024 (date uncertain)');
  // What is uncertain is said where it stands in the clause, too.
  expect(text).toContain('Monday (date uncertain)');
  // Which article: never the one on whose page the card stands.
  expect(text).toContain('says an article of Tuesday. 16.04.2024 (date uncertain)');
});

it('opens a quote in its sentence, with the source, its date and the caution', async () => {
  await show(STORY);
  await card.hover('Alexander Lukashenko');
  await card.whose('Alexander Lukashenko');
  const [quote] = await card.labels('.sl-more');
  await card.click(quote ?? '');
  const open = await card.until('opened the quote', (now) => now?.text.includes('Copy citation') ?? false);
  expect(open?.text).toContain('as Markdown');
  expect(open?.rect.bottom).toBeLessThanOrEqual(open?.view.height ?? 0);
});

it('lets the pointer come over, also across another name, and goes when it leaves', async () => {
  await show('<p>Here is Minsk, Belarus today.</p>');
  await card.hover('Minsk');
  const { rect } = await card.whose('Minsk');
  const before = await card.state();
  // On the way from there to the card's far corner.
  const other = await markRect(page, 'Belarus');
  await page.mouse.move(other.x + 6, other.y + other.height - 2);
  const crossing = await card.untilState('saw the other name', ({ under }) => under === 'Belarus');
  expect(crossing.last).toBe(before?.last);
  await page.mouse.move((rect.left + rect.right) / 2, rect.top + 30, { steps: 12 });
  // Neither a wait for the other name nor one for leaving is running: nothing can change it any more.
  const arrived = await card.untilState('arrived in the card', ({ name, next }) => name === 'shown' && !next);
  expect(arrived.under).toBeNull();
  expect((await card.seen())?.name).toBe('Minsk');
  await page.mouse.move(rect.right + 200, 500, { steps: 4 });
  await card.closed();
});

it('goes straight from one name to the next, without a further move', async () => {
  await show('<p>Here is Minsk today.</p><p style="margin-top:560px">And Sochi.</p>');
  await card.hover('Minsk');
  await card.whose('Minsk');
  const { x, y, width, height } = await markRect(page, 'Sochi');
  await page.mouse.move(x + width / 2, y + height / 2);
  await card.whose('Sochi');
});

it('closes on Escape, stays closed while the pointer rests, and comes again when it returns', async () => {
  await show(STORY);
  await card.hover('Sochi');
  await card.whose('Sochi');
  await page.keyboard.press('Escape');
  await card.closed();
  const { x, y } = await markRect(page, 'Sochi');
  await page.mouse.move(x + 4, y + 6);
  await page.mouse.move(x + 6, y + 6);
  const still = await card.untilState('saw the pointer', ({ under }) => under === 'Sochi');
  expect([still.name, still.yielded]).toEqual(['idle', true]);
  await card.away();
  await card.hover('Sochi');
  await card.whose('Sochi');
});

it('takes neither focus nor selection nor scroll, and tells the page nothing of what is done in it', async () => {
  await show(
    `<input id="i" value="typed"><p id="p">Some words.</p>${STORY}<div style="height:3000px"></div>`,
  );
  await page.evaluate(() => {
    document.querySelector<HTMLInputElement>('#i')?.focus();
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'focusin'])
      document.addEventListener(
        type,
        (event) => seen.push(`${type} ${(event.target as Element).localName}`),
        true,
      );
  });
  await card.hover('Sochi');
  await card.whose('Sochi');
  await card.click('Pin');
  await card.until('was pinned', (now) => now?.pinned === true);
  const state = await page.evaluate(() => ({
    focus: document.activeElement?.id,
    scroll: scrollY,
    seen: (window as unknown as { seen: string[] }).seen,
  }));
  expect(state).toEqual({ focus: 'i', scroll: 0, seen: [] });
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#p') as Node));
  await card.click('Pin');
  await card.until('was unpinned', (now) => now?.pinned === false);
  expect(await page.evaluate(() => String(getSelection()))).toBe('Some words.');
});

it('shows the name of a name in it, and the way back', async () => {
  await show(STORY);
  await card.hover('Alexander Lukashenko');
  await card.whose('Alexander Lukashenko');
  await card.click('Sochi');
  await card.whose('Sochi');
  // What may be "not this one" is the name that is read now.
  await card.click('Not this one');
  const menu = await card.until('opened the menu', (now) => now?.text.includes('somebody else') ?? false);
  expect(menu?.text).toContain('Never mark “Sochi” again');
  await card.click('Back to Alexander Lukashenko');
  await card.whose('Alexander Lukashenko');
});

it('keeps its place and its height when a name in it is opened, and on the way back', async () => {
  await show(STORY);
  await card.hover('Alexander Lukashenko');
  const before = await card.whose('Alexander Lukashenko');
  await card.click('Sochi');
  const inner = await card.whose('Sochi');
  await card.click('Back to Alexander Lukashenko');
  const after = await card.whose('Alexander Lukashenko');
  for (const { rect } of [inner, after]) {
    expect([rect.left, rect.top]).toEqual([before.rect.left, before.rect.top]);
    expect(Math.round(rect.bottom)).toBeGreaterThanOrEqual(Math.round(before.rect.bottom));
  }
});

it('opens none where a selection ends, until the pointer comes back', async () => {
  await show(`<p>Some words before Minsk.</p>`);
  await waitForMark(page, 'Minsk');
  const { x, y, width, height } = await markRect(page, 'Minsk');
  await page.mouse.move(x - 80, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
  const selecting = await card.untilState('saw the pointer', ({ under }) => under === 'Minsk');
  expect(selecting.yielded).toBe(true);
  await page.mouse.up();
  await page.mouse.move(x + width / 2 + 1, y + height / 2);
  await card.away();
  // No wait for a card was begun.
  expect((await card.state())?.last).toBe(0);
  await card.hover('Minsk');
  await card.whose('Minsk');
});

it('opens none while the pointer runs across many names', async () => {
  await show(
    `<p style="font-size:14px">${'Minsk Putin Belarus Sochi Lukashenko '.repeat(4)} Alexander Lukashenko Vladimir Putin</p>`,
  );
  await waitForMark(page, 'Sochi');
  await card.hover('Sochi');
  await card.whose('Sochi');
  await page.keyboard.press('Escape');
  await card.closed();
  const shownBefore = await card.countShown();
  // Each name is under the pointer for a frame or two.
  for (let x = 40; x < 700; x += 24) {
    await page.mouse.move(x, 62);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.mouse.move(600, 400);
  await card.untilState('saw the pointer go', ({ name, under }) => name === 'idle' && under === null);
  expect(await card.countShown()).toBe(shownBefore);
});

it('closes when the page scrolls its mention away', async () => {
  await show(`${STORY}<div style="height:3000px"></div>`);
  await card.hover('Sochi');
  await card.whose('Sochi');
  await page.evaluate(() => scrollTo(0, 600));
  await card.closed();
  // No pointer tells that it left where none opened the card.
  await page.evaluate(() => scrollTo(0, 0));
  await harness.command('next-mention');
  await card.whose('Alexander Lukashenko');
  await page.evaluate(() => scrollTo(0, 20));
  await card.until('followed its mention', (now) => (now?.rect.top ?? 99) < 70);
  await page.evaluate(() => scrollTo(0, 600));
  await card.closed();
});

it('goes with the mention that it was opened at by keyboard, when the page shows another text', async () => {
  await show(`<main>${STORY}</main>`);
  await waitForMark(page, 'Sochi');
  await harness.command('next-mention');
  await card.whose('Alexander Lukashenko');
  await page.evaluate(() => {
    history.pushState({}, '', '?elsewhere');
    document.querySelector('main')?.replaceChildren('Other words.');
  });
  await card.closed();
});

it('“not this one” takes the mark away and its undo brings it back', async () => {
  await show(STORY);
  await card.hover('Sochi');
  await card.whose('Sochi');
  await card.click('Not this one');
  await card.click('“Sochi” is somebody else on 127.0.0.1');
  await harness.waitForMarks(page, ['Alexander Lukashenko', 'Vladimir Putin']);
  await card.until('said so', (now) => now?.text.includes('Not marked on this site any more.') ?? false);
  await card.click('Undo');
  await waitForMark(page, 'Sochi');
  await card.until('said so', (now) => now?.text.includes('Taken back.') ?? false);
});

it('copies a citation on a page without a secure context', async () => {
  await show(STORY);
  const { port, pathname } = new URL(page.url());
  await page.goto(`http://${INSECURE_HOST}:${port}${pathname}`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await card.hover('Sochi');
  await card.whose('Sochi');
  await card.click('Copy');
  await card.until('said so', (now) => /citations? copied/i.test(now?.text ?? ''));
});

it('goes with the extension’s site switch, and stays until its undo is out of reach', async () => {
  await show(STORY);
  await card.hover('Sochi');
  await card.whose('Sochi');
  await card.click('Not this one');
  await card.click('Switch Sidelight off on 127.0.0.1');
  await harness.waitForMarks(page, []);
  await card.until('offered the way back', (now) => now?.text.includes('Undo') ?? false);
  await card.click('Undo');
  await waitForMark(page, 'Sochi');
});
