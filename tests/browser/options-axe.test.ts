// axe-core on every place of the options page, with data in it, on its forms and on the welcome: light, dark, 320 pixels.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from '../support/axe';
import { act, annotate } from '../support/options-data';
import { byWords, type OptionsPage, openOptions } from '../support/options-page';
import { type Harness, useHarness } from './harness';

let harness: Harness;
let options: OptionsPage;
let made = 0;

beforeAll(async () => {
  harness = await useHarness();
  options = await openOptions(harness, '#/sources');
  await options.says("Belarus' Lukashenko arrives");
  await annotate(options.page, 'https://example.org/harbour', 'The harbour was closed', {
    body: 'Look this up.',
    private: true,
    entities: ['minsk'],
  });
  await act(options.page, { act: 'addNote', entity: 'minsk', text: 'Ask about it.', private: true });
  made = 2;
});

afterAll(async () => {
  await options.go('#/history');
  await options.says('Undo the last');
  for (; made > 0; made--) await options.click('Undo the last');
  await options.close();
});

/** Right in light and dark, and nothing is wider than a narrow page. */
async function sound(what: string): Promise<void> {
  const { page } = options;
  expect(await axeFindings(page), what).toEqual([]);
  expect(await axeFindings(page, true), `${what}, dark`).toEqual([]);
  await page.setViewport({ width: 320, height: 640 });
  const wider = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    ...[...document.querySelectorAll('main, .place, dialog[open]')].map((one) => one.scrollWidth),
  ]);
  expect(Math.max(...wider), `${what}, 320 pixels`).toBeLessThanOrEqual(320);
  await page.setViewport({ width: 1280, height: 800 });
}

const PLACES: [hash: string, says: string][] = [
  ['#/sources', "Belarus' Lukashenko arrives"],
  ['#/entities', 'Michelle Bachelet'],
  ['#/entities/minsk', 'Where it occurs'],
  ['#/facts', '150,000'],
  ['#/facts?q=zzzz', 'Nothing matches.'],
  ['#/annotations', 'Look this up.'],
  ['#/sites', 'Rules by site'],
  ['#/appearance', 'Keys on every page'],
  ['#/data', 'Take out'],
  ['#/history', 'Added a note on Minsk'],
];

for (const [hash, says] of PLACES) {
  it(`finds nothing in ${hash}`, async () => {
    await options.go(hash);
    await options.says(says);
    await sound(hash);
  });
}

it('finds nothing in the reading view, with a fact selected, being edited, and words selected', async () => {
  const { page } = options;
  await options.go('#/sources');
  await options.click("Belarus' Lukashenko arrives");
  await options.says('arrived in the southern Russian city of Sochi');
  await page.keyboard.press('j');
  await options.says('Reject r');
  await sound('reading');
  await page.keyboard.press('e');
  await options.says('Who says so');
  await sound('the form of a fact');
  await options.click('Cancel');
});

it('finds nothing in the dialogs', async () => {
  for (const [hash, button, says] of [
    ['#/sources', 'Paste text', 'The article'],
    ['#/entities', 'New entity', 'Another name of'],
    ['#/entities/minsk', 'Split', 'Names of the second'],
    ['#/entities/minsk', 'Merge with', 'Which others are the same'],
  ] as const) {
    await options.go(hash);
    await options.click(button);
    await options.says(says);
    await sound(button);
    await options.click('Cancel');
  }
  await options.page.keyboard.press('?');
  await options.says('Single keys');
  await sound('keys');
  await options.click('Close');
});

it('finds a planted fault', async () => {
  await options.go('#/facts');
  await options.says('150,000');
  await options.page.evaluate(() => document.querySelector('.search')?.removeAttribute('aria-label'));
  await options.page.evaluate(() => document.querySelector('.search')?.removeAttribute('placeholder'));
  expect((await axeFindings(options.page)).join()).toContain('label');
});

it('finds nothing in the welcome, with a card open', async () => {
  const welcome = byWords(await harness.openExtension('/welcome.html'));
  await welcome.says('arrived in the southern Russian city of Sochi');
  await welcome.click('Alexander Lukashenko');
  await welcome.says('Belarusian President');
  await welcome.page.waitForSelector('.example-card .sl-card');
  expect(await axeFindings(welcome.page)).toEqual([]);
  expect(await axeFindings(welcome.page, true)).toEqual([]);
  await welcome.close();
});
