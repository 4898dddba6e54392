// An own annotation from any page: the selection goes into a window of ours, and what is saved is kept with its place.

import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { axeFindings } from '../support/axe';
import { cardOf } from '../support/card';
import { openedPage } from '../support/extension-page';
import { byWords, openOptions } from '../support/options-page';
import { openPopup } from '../support/popup-page';
import { chooseAnnotate } from '../support/press-command';
import { until } from '../support/until';
import { type Harness, useHarness } from './harness';

let harness: Harness;

beforeAll(async () => {
  harness = await useHarness();
});

/** The window that opens by itself. */
const annotateWindow = () => openedPage(harness, '/annotate.html', 'textarea');

const PAGE = '<p>One thing before.</p><p id="it">Sochi is on the coast of the sea.</p><p>After.</p>';
const serve = (path: string, body: string) =>
  harness.site.serve(path, `<!doctype html><title>Annotated</title><body>${body}</body>`);
const select = (page: Page) =>
  page.evaluate(() => document.getSelection()?.selectAllChildren(document.getElementById('it') as Node));

/** The page is looked at some times before its words are given up; then the sheet says so. */
async function isMissed(page: Page, words: string): Promise<void> {
  const tab = await harness.tabOf(page);
  await until(
    () => harness.ask('annotation.tab', { tab }),
    (annotations) => annotations.some(({ lost }) => lost),
    (annotations) => `Nothing is missed of ${JSON.stringify(annotations)}`,
  );
  const popup = await openPopup(harness, page);
  await popup.says(words);
  await popup.says('no longer on the page');
  await popup.close();
}

it('marks what is not private in its place on the next visit, also when the page changed, and misses it when it is gone', async () => {
  serve('/again.html', PAGE);
  let page = await harness.open('/again.html');
  await harness.waitForMarks(page, ['Sochi']);
  await select(page);
  await harness.command('add-annotation');
  const form = byWords(await annotateWindow());
  expect(await axeFindings(form.page)).toEqual([]);
  expect(await axeFindings(form.page, true)).toEqual([]);
  await form.fill('Your note', 'Seen from the train.');
  await form.click('Private');
  await form.click('Save');
  const sentence = 'Sochi is on the coast of the sea.';
  await harness.waitForMarks(page, ['Sochi', sentence]);
  await page.close();
  serve('/again.html', `<h1>New head</h1>${PAGE.replace('on the coast', 'at the coast')}`);
  page = await harness.open('/again.html');
  const changed = sentence.replace('on the coast', 'at the coast');
  await harness.waitForMarks(page, ['Sochi', changed]);
  // The mark opens the person's own words.
  const card = cardOf(harness, page);
  expect(await card.seen()).toBeNull();
  await card.hover(changed);
  expect((await card.whose('Your annotation')).text).toContain('Seen from the train.');
  // A name in the passage has its own card, though the pointer is on the passage's line.
  await card.hover('Sochi');
  await card.whose('Sochi');
  await page.close();
  serve('/again.html', '<p>Other words.</p>');
  page = await harness.open('/again.html');
  await isMissed(page, 'Seen from the train.');
  await page.close();
});

it('keeps what was selected, with the person’s words and its place, out of sight of the page', async () => {
  const options = await openOptions(harness, '#/facts?own=1');
  harness.site.serve(
    '/selection.html',
    '<!doctype html><title>Selected</title><body><p>One thing before.</p><p id="it">Sochi is on the coast.</p><p>After.</p>',
  );
  const page = await harness.open('/selection.html');
  await page.evaluate(() =>
    document.getSelection()?.selectAllChildren(document.getElementById('it') as Node),
  );
  await chooseAnnotate(harness);
  const form = byWords(await annotateWindow());
  await form.says('Sochi is on the coast.');
  await form.fill('Your note', 'Look this up in the atlas.');
  await form.click('Save');
  await options.says('Sochi is on the coast.');
  const read = await options.page.evaluate(async () => {
    const world = globalThis as unknown as Record<
      string,
      { runtime: { sendMessage(m: object): Promise<object> } }
    >;
    const api = world.browser ?? world.chrome;
    return JSON.stringify(await api?.runtime.sendMessage({ ask: 'search', input: { query: 'atlas' } }));
  });
  const [fact] = (JSON.parse(read) as { value: { facts: Record<string, unknown>[] } }).value.facts;
  expect(fact).toMatchObject({
    kind: 'note',
    private: true,
    origin: 'person',
    quote: { exact: 'Sochi is on the coast.' },
  });
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('atlas');
  await harness.waitForMarks(page, ['Sochi']);
  await options.close();
  await page.close();
  // It is looked for on the next visit like any other, without a mark that the page could read.
  harness.site.serve('/selection.html', '<!doctype html><p>Sochi and other words.</p>');
  const next = await harness.open('/selection.html');
  await harness.waitForMarks(next, ['Sochi']);
  await isMissed(next, 'Look this up in the atlas.');
  await next.close();
});
