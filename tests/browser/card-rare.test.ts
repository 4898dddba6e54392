// What is met rarely, and has to look and read as well: few words, low windows, other scripts, lost speakers.
import { beforeAll, expect, it } from 'vitest';
import { accessibleTree } from '../support/accessible';
import { setLargeText } from '../support/appearance';
import { card, harness, page, show, useCardPages } from '../support/card-test';
import { lighthousePack } from '../support/lighthouse';
import { markRect, waitForMark } from '../support/marks';

useCardPages(true);

beforeAll(async () => {
  await harness.ask('store.apply', {
    act: { act: 'importPack', pack: lighthousePack(), origin: 'file' },
  });
});

const STORY = '<p>To Fernholm, Ada Holmgren and Skerry Light, to Port Bahri and Sandholm.</p>';

it('a role without the name that it ends with; its quote and its citation where nothing else is known', async () => {
  await show(STORY);
  await card.hover('Ada Holmgren');
  const { text } = await card.whose('Ada Holmgren');
  expect(text).toContain('Ada HolmgrenKeeperas of an undated article');
  await card.click('Copy');
  await card.until('copied it', (now) => now?.live === 'Citation copied.');
  await card.click('Quote and source: Keeper Ada Holmgren');
  await card.until('opened the quote', (now) => now?.text.includes('was not there') ?? false);
});

it('a number whose bound is not in its clause has it beside, a claim whose speaker is lost is no word of the article', async () => {
  await show(STORY);
  await card.hover('Sandholm');
  expect((await card.whose('Sandholm')).text).toContain('Of the boats of Sandholm up to 120');
  await card.away();
  await card.closed();
  await card.hover('Skerry Light');
  expect((await card.whose('Skerry Light')).text).toContain('says somebody whom the source does not name');
  await page.keyboard.press('Escape');
  await card.closed();
  for (const name of ['Fernholm', 'Ada Holmgren', 'Skerry Light']) {
    await harness.command('next-mention');
    await card.whose(name);
  }
  await card.until('said whose claim it is', (now) => now?.live.includes('does not name') ?? false);
  for (const name of ['Port Bahri', 'Sandholm']) {
    await harness.command('next-mention');
    await card.whose(name);
  }
  await card.until('said the bound', (now) => now?.live.includes('boats of Sandholm up to 120') ?? false);
});

it('words in a right-to-left script begin at the right', async () => {
  await show(STORY);
  await card.hover('Port Bahri');
  await card.whose('Port Bahri');
  const [statement] = await card.boxes('.sl-statement', true);
  const [column] = await card.boxes('.sl-statement', false);
  expect(statement?.right).toBeCloseTo(column?.right ?? 0, 0);
  expect(statement?.left).toBeGreaterThan((column?.left ?? 0) + 40);
});

it('the menu of “not this one” is seen whole in the smallest card', async () => {
  await show('<p>To Fernholm.</p>');
  await card.hover('Fernholm');
  await card.whose('Fernholm');
  await card.click('Not this one');
  const open = await card.until('opened the menu', (now) => now?.text.includes('Switch Sidelight') ?? false);
  const items = await card.boxes('[role=menuitem]', false);
  expect(items).toHaveLength(4);
  for (const { top, bottom } of items) {
    expect(top).toBeGreaterThanOrEqual(open?.rect.top ?? Infinity);
    expect(bottom).toBeLessThanOrEqual(open?.rect.bottom ?? 0);
  }
  // Nor does anything stand over it.
  const [first] = items;
  for (const { left, right, top, bottom } of await card.boxes('.sl-icon, [data-tool], h2', false))
    expect(
      first && left < first.right && right > first.left && top < first.bottom && bottom > first.top,
    ).toBe(false);
});

it('in a window that has no room above nor below it stands at the side, and inside', async () => {
  await show('<p style="margin-top:80px">In <b>Westhaven</b></p>');
  await page.setViewport({ width: 700, height: 240 });
  await card.hover('Westhaven');
  const { rect, view } = await card.whose('Westhaven');
  const mark = await markRect(page, 'Westhaven');
  expect(rect.left).toBeGreaterThanOrEqual(mark.x + mark.width);
  expect(rect.top).toBeGreaterThanOrEqual(0);
  expect(rect.bottom).toBeLessThanOrEqual(view.height);
  await page.setViewport({ width: 1280, height: 800 });
});

it('with text at twice its size in a low window everything in it can be reached', async () => {
  await show('<p>In Westhaven.</p>');
  await setLargeText(harness, page, true);
  await page.setViewport({ width: 640, height: 400, deviceScaleFactor: 2 });
  await card.hover('Westhaven');
  const { rect, view, cutOff } = await card.whose('Westhaven');
  expect(rect.bottom).toBeLessThanOrEqual(view.height);
  expect(cutOff).toEqual([]);
  // The probe scrolls to it, as a person does.
  await card.click('Not this one');
  await card.click('“Westhaven” is somebody else on 127.0.0.1');
  await card.until('said so', (now) => now?.live === 'Not marked on this site any more.');
  await card.click('Undo');
  await waitForMark(page, 'Westhaven');
  await setLargeText(harness, page, false);
});

it('the focus goes to the first fact that was not there when all are shown', async () => {
  await show('<p>For Maria Nowak.</p>');
  await waitForMark(page, 'Maria Nowak');
  await harness.command('next-mention');
  await card.whose('Maria Nowak');
  await harness.command('open-card');
  await card.until('took the focus', (now) => now?.focus === 'dialog');
  const before = await card.labels('.sl-facts .sl-more');
  await page.keyboard.press('ArrowUp');
  await card.until('focused the rest', (now) => now?.focus?.endsWith('more') ?? false);
  await page.keyboard.press('Enter');
  const now = await card.until(
    'moved the focus',
    (now) => now?.focus?.startsWith('Quote and source') ?? false,
  );
  const after = await card.labels('.sl-facts .sl-more');
  expect(after.slice(0, before.length)).toEqual(before);
  expect(now?.focus).toBe(after[before.length]);
});

it('by keyboard alone: one of two is chosen, the way back, and trying again, with the focus in the card', async () => {
  await show('<p>Jan Nowak drew it for Maria Nowak.</p><p>Then Nowak left.</p>');
  await waitForMark(page, 'Nowak');
  for (const name of ['Jan Nowak', 'Maria Nowak', 'Nowak']) {
    await harness.command('next-mention');
    await card.whose(name);
  }
  await harness.command('open-card');
  await card.until('took the focus', (now) => now?.focus === 'dialog');
  await page.keyboard.press('ArrowDown');
  await card.until('focused the first', (now) => /Nowak/.test(now?.focus ?? ''));
  await page.keyboard.press('Enter');
  await card.until('opened it', (now) => now?.focus === 'dialog' && now.name !== 'Nowak');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await card.until('focused the way back', (now) => now?.focus === 'Back to Nowak');
  await page.keyboard.press('Enter');
  await card.until('went back', (now) => now?.focus === 'dialog' && now.name === 'Nowak');
  await card.breakAnswers(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await card.until('said what is wrong', (now) => now?.text.includes('could not read') ?? false);
  await card.breakAnswers(false);
  for (let i = 0; i < 6 && (await card.seen())?.focus !== 'Try again'; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await card.until('had its facts', (now) => now?.focus === 'dialog' && !now.busy && now.name !== 'Nowak');
});

it('reads in the order of the screen, as a dialog that adds no landmark to the page', async () => {
  await show('<p>In Westhaven.</p>');
  await card.hover('Westhaven');
  await card.whose('Westhaven');
  const tree = await accessibleTree(harness, page, 'dialog Westhaven');
  const inside = tree.slice(tree.indexOf('dialog Westhaven'));
  expect(
    inside.filter((one) => /^(banner|main|region|contentinfo|navigation|article|search|form)\b/.test(one)),
  ).toEqual([]);
  const order = [
    'heading Westhaven',
    'list What sources say',
    'StaticText At least 7,000 people came to the harbour',
    'button the Harbour Office',
    'button Quote and source: At least 7,000 people came to the harbour',
    'toolbar What you can do',
    'button Not this one',
  ];
  expect(inside.filter((one) => order.includes(one))).toEqual(order);
});
