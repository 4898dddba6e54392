import { expect, it } from 'vitest';
import { markRect } from '../support/marks';
import { harness, page, show as showPage, useTestPages } from '../support/test-page';

useTestPages();

const show = (body: string) => showPage(body, '<style>body{font:20px/1.5 serif;margin:20px}</style>');

/** Puts an ear where the card stands: what the page's script would tell it. */
async function listen(): Promise<void> {
  await harness.inContentWorld(page, () => {
    const world = globalThis as unknown as Record<symbol, { card: unknown } | undefined> & {
      told?: unknown[];
    };
    const bridge = world[Symbol.for('sidelight.bridge')];
    const told: unknown[] = [];
    world.told = told;
    if (bridge)
      bridge.card = {
        report: (report: unknown) => told.push(report),
        ahead() {},
        changed() {},
        settings() {},
        takesTap: () => false,
        destroy() {},
      };
  });
  // A tab behind another paints no frames, and the pointer is looked up once a frame.
  await page.bringToFront();
}

interface Told {
  kind: string;
  hit?: {
    text: string;
    rects: { left: number; top: number; right: number; bottom: number }[];
    link: boolean;
  } | null;
}

/** What was told since the ear was put there. */
const told = () =>
  harness.inContentWorld(page, () => (globalThis as unknown as { told: Told[] }).told) as Promise<Told[]>;

/** The text of the mention that was hit last. */
async function hit(): Promise<string | null> {
  const last = (await told()).filter((report) => report.kind === 'move').at(-1);
  return last?.hit?.text ?? null;
}

/** Moves to a point and tells what is hit there. */
async function at(x: number, y: number): Promise<string | null> {
  const before = (await told()).length;
  await page.mouse.move(x, y);
  await expect.poll(async () => (await told()).length).toBeGreaterThan(before);
  return hit();
}

it('a mention is hit on its glyphs and not beside them', async () => {
  await show(
    '<p style="width:400px">Then Vladimir Putin went home, and the rest of the line is empty.</p><p>Nothing.</p>',
  );
  await harness.waitForMarks(page, ['Vladimir Putin']);
  await listen();
  const rect = await markRect(page);
  expect(await at(rect.x + 3, rect.y + rect.height / 2)).toBe('Vladimir Putin');
  expect(await at(rect.x + rect.width + 8, rect.y + rect.height / 2)).toBeNull();
  expect(await at(rect.x + rect.width - 3, rect.y + rect.height / 2)).toBe('Vladimir Putin');
  expect(await at(rect.x + 3, rect.y + rect.height + 30)).toBeNull();
});

it('a mention over two lines is hit on both, not between them', async () => {
  await show('<p style="width:170px;text-align:left">He had met Vladimir<br>Putin.</p>');
  await expect.poll(() => harness.marks(page)).toHaveLength(1);
  await listen();
  const rect = await markRect(page);
  expect(await at(rect.x + 5, rect.y + 5)).toBe('Vladimir Putin');
  const report = (await told()).at(-1);
  expect(report?.hit?.rects).toHaveLength(2);
  const second = report?.hit?.rects[1] ?? { left: 0, right: 0, top: 0, bottom: 0 };
  expect(await at(second.left + 3, second.top + 5)).toBe('Vladimir Putin');
  expect(await at(second.right + 20, second.top + 5)).toBeNull();
  expect(await at(4, rect.y + 5)).toBeNull();
});

it('under a link that is stretched over a teaser, but not under a menu that hides it', async () => {
  await show(`<div style="position:relative;width:400px"><p>A teaser about Minsk and more.</p>
    <a href="#go" id="over" style="position:absolute;inset:0"></a></div>
    <div style="position:relative;width:400px"><p>About the European Union today.</p>
    <div style="position:absolute;inset:0;background:#fff">Menu</div></div>`);
  await harness.waitForMarks(page, ['Minsk', 'European Union']);
  await listen();
  const minsk = await markRect(page, 'Minsk');
  expect(await at(minsk.x + 5, minsk.y + 5)).toBe('Minsk');
  const union = await markRect(page, 'European Union');
  expect(await at(union.x + 5, union.y + 5)).toBeNull();
});

it('text that a box cuts off is not hit where something else is seen', async () => {
  await show(`<div style="height:30px;overflow:hidden;width:500px">One line is seen.<br>Minsk is cut off.</div>
    <p style="margin:0">What stands below.</p>`);
  await harness.waitForMarks(page, ['Minsk']);
  await listen();
  const rect = await markRect(page, 'Minsk');
  expect(await at(rect.x + 5, rect.y + 8)).toBeNull();
});

it('where a page moves without a change of its tree, the mention is hit where it stands now', async () => {
  await show('<p>Minsk</p><p>Nothing.</p>');
  await harness.waitForMarks(page, ['Minsk']);
  await listen();
  const before = await markRect(page);
  expect(await at(before.x + 5, before.y + 5)).toBe('Minsk');
  // As when a font or a picture comes late, or text is zoomed.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p { margin-top: 130px !important }');
    document.adoptedStyleSheets = [sheet];
  });
  const after = await markRect(page);
  expect(after.y).toBeGreaterThan(before.y + 50);
  expect(await at(after.x + 5, after.y + 5)).toBe('Minsk');
  expect((await told()).at(-1)?.hit?.rects[0]?.top).toBeCloseTo(after.y, 0);
  expect(await at(before.x + 5, before.y + 5)).toBeNull();
});

it('after scrolling and in shadow roots the right one is hit', async () => {
  await show(`<div style="height:300px"></div><p>Minsk</p><div id="h"></div><div style="height:3000px"></div>
    <script>h.attachShadow({mode:'open'}).innerHTML = '<p>The <b>European</b> Union</p>'</script>`);
  await harness.waitForMarks(page, ['Minsk', 'European Union']);
  await listen();
  await page.evaluate(() => scrollTo(0, 150));
  const minsk = await markRect(page, 'Minsk');
  expect(await at(minsk.x + 5, minsk.y + 5)).toBe('Minsk');
  const union = await markRect(page, 'European Union');
  expect(await at(union.x + 5, union.y + 5)).toBe('European Union');
});

it('a frame reports to the top page, in the top page’s coordinates', async () => {
  harness.site.serve('/framed.html', '<!doctype html><body style="margin:0;font:20px serif">In Minsk.');
  await show(`<p>Nothing here.</p><iframe src="${harness.site.otherOrigin}/framed.html"
    style="position:absolute;left:120px;top:200px;width:500px;height:200px;border:7px solid"></iframe>`);
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1];
  if (!frame) throw new Error('no frame');
  await harness.waitForMarks(frame, ['Minsk']);
  await listen();
  await page.mouse.move(50, 50);
  await page.mouse.move(127 + 40, 207 + 10, { steps: 4 });
  await expect
    .poll(async () => JSON.stringify((await told()).map(({ kind, hit }) => [kind, hit?.text])))
    .toContain('Minsk');
  const report = (await told()).filter(({ hit }) => hit).at(-1);
  const [rect] = report?.hit?.rects ?? [];
  expect(rect?.left).toBeGreaterThan(127);
  expect(rect?.left).toBeLessThan(127 + 60);
  expect(rect?.top).toBeGreaterThanOrEqual(200);
  expect(rect?.top).toBeLessThan(225);
});

it('the keyboard goes from mention to mention, in order, and scrolls to them', async () => {
  await show(
    `<p>Minsk</p><p hidden>United Nations</p><div style="height:2500px"></div><p>The European Union</p>`,
  );
  await harness.waitForMarks(page, ['Minsk']);
  await listen();
  const reached = async () =>
    (await told()).filter(({ kind }) => kind === 'reach').map(({ hit }) => hit?.text);
  await harness.command('next-mention');
  await expect.poll(reached).toEqual(['Minsk']);
  await harness.command('next-mention');
  await expect.poll(reached).toEqual(['Minsk', 'European Union']);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  await harness.command('previous-mention');
  await expect.poll(reached).toEqual(['Minsk', 'European Union', 'Minsk']);
  expect(await page.evaluate(() => scrollY)).toBeLessThan(100);
});
