// The card on pages that make it hard: wherever the mention is, whatever the page shows over it, forbids or takes away.
import { expect, it } from 'vitest';
import { card, harness, page, STORY, show, useCardPages } from '../support/card-test';
import { markRect, waitForMark } from '../support/marks';

useCardPages(false);

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
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await card.hover('Sochi');
  const plain = await card.whose('Sochi');
  // Nor is anything fetched for it: no font, no image, no style. What the card did fetch would be seen.
  expect(fetched).toEqual([]);
  await card.plantImage(`${harness.site.origin}/planted.png`);
  await expect.poll(() => fetched.join()).toContain('planted.png');
  harness.errors.splice(0);
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
  // Nor is anything left in the closed root, where Firefox's window.find() could reach it.
  expect(await card.labels('.sl-panel > *')).toEqual([]);
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

it('what is done in the card closes no popover of the page in which its mention stands', async () => {
  await show(`<div popover id="menu" style="margin:40px">${STORY}</div>`);
  const isOpen = () => page.evaluate(() => document.querySelector('#menu')?.matches(':popover-open'));
  await page.evaluate(() => document.querySelector<HTMLElement>('#menu')?.showPopover());
  await card.hover('Sochi');
  await card.whose('Sochi');
  await card.click('Pin');
  await card.until('was pinned', (now) => now?.pinned === true);
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  await card.closed();
  expect(await isOpen()).toBe(true);
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
