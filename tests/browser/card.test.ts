// The card on a page: it comes when it is wanted, says who said what, can be reached, and goes.
import { expect, it } from 'vitest';
import { INSECURE_HOST } from '../support/browsers';
import { card, harness, page, show, useCardPages } from '../support/card-test';
import { markRect, waitForMark } from '../support/marks';

useCardPages(false);

const STORY = '<p>When Alexander Lukashenko came to Sochi, Vladimir Putin spoke first.</p>';

it('says who that is in the source’s words and as of its date, and what is said, by whom', async () => {
  await show(STORY);
  await card.hover('Alexander Lukashenko');
  const { text } = await card.whose('Alexander Lukashenko');
  expect(text).toContain('Person');
  expect(text).toMatch(/President/);
  expect(text).toContain('as of Tuesday. 16.04.2024');
  expect(text).toContain('date uncertain');
  expect(text).toContain('says the article itself');
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

it('never covers its mention, and never leaves the view, wherever the mention is', async () => {
  await show(
    `<style>p{position:absolute;margin:0}</style>
     <p style="left:4px;top:4px">Minsk</p><p style="right:4px;top:4px">Putin</p>
     <p style="left:4px;bottom:4px">Belarus</p><p style="right:4px;bottom:4px">Sochi</p><p style="left:50%;top:50%">Lukashenko</p>
     <p style="left:50%;top:10%">Alexander Lukashenko, Vladimir Putin</p>`,
  );
  const names = {
    Minsk: 'Minsk',
    Putin: 'Vladimir Putin',
    Belarus: 'Belarus',
    Sochi: 'Sochi',
    Lukashenko: 'Alexander Lukashenko',
  };
  for (const [text, name] of Object.entries(names)) {
    await card.hover(text);
    const { rect, view } = await card.whose(name);
    const mark = await markRect(page, text);
    const covers =
      rect.left < mark.x + mark.width &&
      rect.right > mark.x &&
      rect.top < mark.y + mark.height &&
      rect.bottom > mark.y;
    expect(covers, text).toBe(false);
    expect(rect.left, text).toBeGreaterThanOrEqual(0);
    expect(rect.top, text).toBeGreaterThanOrEqual(0);
    expect(rect.right, text).toBeLessThanOrEqual(view.width);
    expect(rect.bottom, text).toBeLessThanOrEqual(view.height);
    await page.keyboard.press('Escape');
    await card.closed();
  }
});

it('stands at the line under the pointer when its mention wraps', async () => {
  await show('<p style="width:120px;font:20px serif">Here is Alexander Lukashenko now.</p>');
  await waitForMark(page, 'Alexander Lukashenko');
  const second = await page.evaluate(() => {
    const registry = (CSS as unknown as { highlights: Map<string, Set<AbstractRange>> }).highlights;
    for (const ranges of registry.values())
      for (const range of ranges) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const rects = [...live.getClientRects()].filter((rect) => rect.width > 5);
        const last = rects.at(-1);
        if (rects.length > 1 && last) return { x: last.x, y: last.y, width: last.width, height: last.height };
      }
    return null;
  });
  if (!second) throw new Error('the mention does not wrap');
  await page.mouse.move(second.x + second.width / 2, second.y + second.height / 2, { steps: 3 });
  const { rect } = await card.whose('Alexander Lukashenko');
  expect(rect.top).toBeGreaterThanOrEqual(second.y + second.height);
  expect(rect.top).toBeLessThan(second.y + second.height + 20);
});

it('lets the pointer come over, also across another name, and goes when it leaves', async () => {
  await show(
    '<p>Here is Minsk today.</p><p>And below it <span style="margin-left:0">Belarus</span> is named.</p>',
  );
  await card.hover('Minsk');
  const { rect } = await card.whose('Minsk');
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
  await card.click('Back to Alexander Lukashenko');
  await card.whose('Alexander Lukashenko');
});

it('works where the page allows no styles, no scripts and no strings as markup', async () => {
  await show(STORY, '', {
    'content-security-policy':
      "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  });
  await card.hover('Sochi');
  const { background, onTop } = await card.whose('Sochi');
  expect(background).not.toBe('rgba(0, 0, 0, 0)');
  expect(onTop).toBe(true);
  harness.errors.splice(0);
});

it('looks the same whatever the page’s styles say, and leaves nothing behind', async () => {
  await show(STORY);
  await card.hover('Sochi');
  const plain = await card.whose('Sochi');
  await page.close();
  await show(
    STORY,
    `<style>
      * { color: red !important; background: lime !important; font-size: 40px !important; letter-spacing: 1em !important; }
      sidelight-card, sidelight-card * { display: none !important; visibility: hidden !important; opacity: 0 !important; transform: scale(.1) !important; }
      html { font-size: 60px }
    </style>`,
  );
  await card.hover('Sochi');
  const styled = await card.whose('Sochi');
  expect(styled.onTop).toBe(true);
  expect([styled.background, styled.color]).toEqual([plain.background, plain.color]);
  const size = ({ rect }: typeof plain) => [rect.right - rect.left, rect.bottom - rect.top].map(Math.round);
  expect(size(styled)).toEqual(size(plain));
  await page.keyboard.press('Escape');
  await card.closed();
  expect(await page.evaluate(() => document.querySelector('sidelight-card')?.textContent)).toBe('');
});

it('stands above an open modal dialog, popovers and z-index wars', async () => {
  await show(
    `<dialog id="d">${STORY}</dialog>
     <div style="position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:rgb(0 0 255 / 10%)"></div>
     <div popover="manual" id="pop" style="inset:0;margin:0;pointer-events:none;width:100%;height:100%;background:none">x</div>`,
  );
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await card.hover('Sochi');
  const first = await card.whose('Sochi');
  expect(first.onTop).toBe(true);
  await card.click('Pin');
  await card.until('was pinned', (now) => now?.pinned === true);
  await page.keyboard.press('Escape');
  await card.closed();
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
});

it('stands above what was opened later, at the next hover', async () => {
  await show(
    `${STORY}<div popover="manual" id="pop" style="inset:100px 0 0 0;margin:0;width:100%;height:100%">x</div>`,
  );
  await card.hover('Sochi');
  await card.whose('Sochi');
  await page.keyboard.press('Escape');
  await card.closed();
  await page.evaluate(() => document.querySelector<HTMLElement>('#pop')?.showPopover());
  await card.away();
  await card.hover('Sochi');
  await card.until('stood above it', (now) => now?.onTop === true);
});

it('comes back when the page removes or hides its element', async () => {
  await show(STORY);
  await card.hover('Sochi');
  await card.whose('Sochi');
  await page.evaluate(() => document.querySelector('sidelight-card')?.remove());
  await card.until('came back', (now) => now?.onTop === true);
  await page.evaluate(() => {
    const element = document.querySelector<HTMLElement>('sidelight-card');
    element?.setAttribute('hidden', '');
    element?.style.setProperty('display', 'none', 'important');
    element?.querySelector('div')?.hidePopover();
  });
  await card.until('came back', (now) => now?.onTop === true);
});

it('gives way to a hover card of the page’s own: made by its script, or by its styles alone', async () => {
  await show(
    `<style>.own{display:none;position:absolute;left:0;top:100%;width:600px;height:150px;background:#eee}
     .css:hover .own{display:block}</style><script>addEventListener('mouseover', ({ target }) => {
       if (target.localName === 'a') setTimeout(() => { late.style.display = 'block'; }, 200);
     });</script>
     <div style="position:relative">${STORY.replace('Sochi', '<a href="#">Sochi</a>')}<div class="own" id="late">the page’s own card</div></div>
     <p style="margin-top:250px">In <span class="css" style="position:relative">Minsk<span class="own">its own words</span></span>.</p>`,
  );
  for (const name of ['Sochi', 'Minsk']) {
    await card.hover(name);
    const gave = await card.untilState('gave way', ({ yielded }) => yielded);
    expect([gave.name, gave.under], name).toEqual(['idle', name]);
    expect(await card.seen(), name).toBeNull();
    await card.away();
    await card.untilState('saw the pointer go', ({ under }) => under === null);
  }
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
  for (let x = 40; x < 700; x += 12) await page.mouse.move(x, 66);
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
});

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

it('in a frame it opens in the top page, at the mention', async () => {
  harness.site.serve(
    '/card-frame.html',
    `<!doctype html><html lang="en"><body style="margin:20px">${STORY}</body></html>`,
  );
  await show(
    `<p style="height:80px">Above.</p><iframe src="/card-frame.html" style="width:500px;height:120px;border:3px solid;margin-left:60px"></iframe>`,
  );
  const frame = await page.waitForFrame((frame) => frame.url().includes('card-frame'));
  await frame.waitForFunction(() => {
    const registry = (CSS as unknown as { highlights: Map<string, Set<AbstractRange>> }).highlights;
    return [...registry.values()].some((ranges) => [...ranges].some((range) => range.toString?.() !== ''));
  });
  const corner = await page.evaluate(() => {
    const { left, top } = (document.querySelector('iframe') as Element).getBoundingClientRect();
    return { left: left + 3, top: top + 3 };
  });
  const inner = await frame.evaluate(() => {
    const range = document.createRange();
    const text = document.querySelector('p')?.firstChild as Text;
    range.setStart(text, text.data.indexOf('Sochi'));
    range.setEnd(text, text.data.indexOf('Sochi') + 5);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  });
  const x = corner.left + inner.x;
  const y = corner.top + inner.y;
  await page.mouse.move(x - 30, y + inner.height / 2);
  await page.mouse.move(x + inner.width / 2, y + inner.height / 2, { steps: 3 });
  const { rect } = await card.whose('Sochi');
  expect(Math.abs(rect.left - x)).toBeLessThan(3);
  expect(rect.top - (y + inner.height)).toBeGreaterThanOrEqual(0);
  expect(rect.top - (y + inner.height)).toBeLessThan(12);
});

it('a full-screen element has its card; a full-screen film has none', async () => {
  await show(`<div id="full" style="background:#fff">${STORY}<video width="10" height="10"></video></div>`);
  await waitForMark(page, 'Sochi');
  await page.evaluate(() => {
    document.addEventListener('click', () => document.querySelector('#full')?.requestFullscreen(), {
      once: true,
    });
  });
  await page.mouse.click(5, 300);
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await card.hover('Sochi');
  await card.until('stood above it', (now) => now?.onTop === true);
  await page.mouse.move(1, 400);
  await card.closed();
  await page.evaluate(() => {
    const video = document.querySelector('video') as HTMLVideoElement;
    video.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;pointer-events:none;opacity:.1';
  });
  const { last } = (await card.state()) ?? { last: 0 };
  await card.hover('Sochi');
  // The wait ended, the card was asked for, and was not shown.
  await card.untilState('was asked for', (now) => now.name === 'idle' && now.last > last + 1);
  expect(await card.seen()).toBeNull();
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
