// The options page in every size: large text, a narrow page, a finger instead of a pointer.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { setLargeText } from '../support/appearance';
import { act, annotate, tell } from '../support/options-data';
import { type OptionsPage, openOptions } from '../support/options-page';
import { type Harness, useHarness } from './harness';

let harness: Harness;
let options: OptionsPage;
let page: Page;
let made = 0;

beforeAll(async () => {
  harness = await useHarness();
  options = await openOptions(harness, '#/facts');
  page = options.page;
  await options.says('150,000');
  await annotate(page, 'https://example.org/harbour', 'The harbour was closed', { entities: ['minsk'] });
  await act(page, { act: 'addNote', entity: 'minsk', text: 'Ask about it.', private: true });
  made = 2;
});

afterEach(() => expect(harness.errors.splice(0)).toEqual([]));

afterAll(async () => {
  for (; made > 0; made--) await tell(page, 'store.undo', {});
  await options.close();
});

/** The height of a row, and the cells of which less is seen than the lines that they are to have. */
const rows = () =>
  page.evaluate(() => {
    const bottom = (one: Element) => one.getBoundingClientRect().bottom;
    const cut = (cell: Element) => {
      const { lineHeight, webkitLineClamp } = getComputedStyle(cell);
      const line = Number.parseFloat(lineHeight);
      const lines = Math.min(Number(webkitLineClamp), Math.round(cell.scrollHeight / line));
      const row = cell.closest('.row');
      return cell.clientHeight + 1 < lines * line || !row || bottom(cell) > bottom(row);
    };
    return {
      height: document.querySelector('tbody .row')?.getBoundingClientRect().height ?? 0,
      cut: [...document.querySelectorAll('tbody .cell')].filter(cut).map((cell) => cell.textContent),
    };
  });

it('rows of tables grow with their text, and nothing in them is cut off', async () => {
  for (const [hash, says] of [
    ['#/sources', "Belarus' Lukashenko arrives"],
    ['#/entities', 'Michelle Bachelet'],
    ['#/facts', '150,000'],
  ] as const) {
    await options.go(hash);
    await options.says(says);
    await expect.poll(rows).toEqual({ height: expect.any(Number), cut: [] });
    const { height } = await rows();
    await setLargeText(harness, page, true);
    // Chromium has larger text on a larger page only: there rows grow with all else.
    if (harness.name === 'firefox')
      await expect.poll(async () => (await rows()).height).toBeGreaterThan(height * 1.9);
    await expect.poll(async () => (await rows()).cut, { message: hash }).toEqual([]);
    await setLargeText(harness, page, false);
    await expect.poll(async () => (await rows()).height).toBe(height);
  }
});

it('at 320 pixels the words of each fact can be read above it', async () => {
  await page.setViewport({ width: 320, height: 640 });
  await options.go('#/sources');
  await options.click("Belarus' Lukashenko arrives");
  await options.says('arrived in the southern Russian city of Sochi');
  const seen = () =>
    page.evaluate(() => {
      const marks = [...document.querySelectorAll('.fact-mark.selected')];
      const fact = document.querySelector('.fact-row[aria-current]');
      return {
        fact: fact?.textContent ?? '',
        above:
          fact && marks.length > 0
            ? Math.max(...marks.map((mark) => mark.getBoundingClientRect().bottom)) <=
                fact.getBoundingClientRect().top &&
              Math.min(...marks.map((mark) => mark.getBoundingClientRect().top)) >=
                (document.querySelector('.side')?.getBoundingClientRect().bottom ?? 0)
            : null,
      };
    });
  let last = '';
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('j');
    await expect.poll(async () => (await seen()).fact).not.toBe(last);
    const now = await seen();
    expect(now.above, now.fact).toBe(true);
    last = now.fact;
  }
  await page.setViewport({ width: 1280, height: 800 });
});

it('on a phone whatever can be pressed is 24 pixels or larger, and the place that is open is seen among the places', async () => {
  await page.setViewport({ width: 390, height: 800 });
  for (const [hash, says] of [
    ['#/sources', "Belarus' Lukashenko arrives"],
    ['#/entities', 'Michelle Bachelet'],
    ['#/entities/minsk', 'Where it occurs'],
    ['#/facts?source=', '150,000'],
    ['#/annotations', 'The harbour was closed'],
    ['#/sites', 'Rules by site'],
    ['#/appearance', 'Keys on every page'],
    ['#/data', 'Take out'],
    ['#/history', 'Added a note on Minsk'],
  ] as const) {
    await options.go(hash);
    await options.says(says);
    await expect.poll(tooSmall, { message: hash }).toEqual([]);
    const place = await page.evaluate(() => {
      const { left, right } = document.querySelector('nav [aria-current]')?.getBoundingClientRect() ?? {};
      return { left, right };
    });
    expect(place.left, hash).toBeGreaterThanOrEqual(0);
    expect(place.right, hash).toBeLessThan(391);
  }
  await page.setViewport({ width: 1280, height: 800 });
});

/** Whatever can be pressed and is smaller, with its labels: WCAG 2.5.8. Of a row its link is as large as the row; links in a sentence may be as its words are. */
const tooSmall = () =>
  page.evaluate(() => {
    const things = document.querySelectorAll<HTMLElement>('button, input, select, textarea, a, summary');
    return [...things].flatMap((thing) => {
      if (thing.matches('.row .open, .skip, p a, li > a, blockquote a')) return [];
      const labels = thing instanceof HTMLInputElement ? [...(thing.labels ?? [])] : [];
      const boxes = [thing, ...labels].map((one) => one.getBoundingClientRect());
      const width = Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left));
      const height = Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top));
      if (width === 0 || (width >= 24 && height >= 24)) return [];
      return [`${thing.outerHTML.slice(0, 120)} ${width} x ${height}`];
    });
  });
