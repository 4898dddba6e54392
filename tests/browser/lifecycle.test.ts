// Where Sidelight works and where not: a rule holds at once on open pages, and nothing of us is left behind.
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { type Harness, useHarness } from './harness';

let harness: Harness;
let page: Page;
let control: Page;

beforeAll(async () => {
  harness = await useHarness();
  control = await harness.openExtension('/options.html');
});

afterEach(async () => {
  await apply({ act: 'siteRule', site: '127.0.0.1', on: null });
  await apply({ act: 'settings', patch: { marks: { style: 'underline', which: 'every' } } });
  expect(harness.errors.splice(0)).toEqual([]);
  await page.close();
});

/** Writes to the store as the options page does. */
const apply = (act: unknown) =>
  control.evaluate(
    `(globalThis.browser ?? chrome).runtime.sendMessage({ ask: 'store.apply', input: { act: ${JSON.stringify(act)} } })`,
  );

/** Names of ours in the page's registry. */
const ours = () =>
  page.evaluate(() =>
    [...(CSS as unknown as { highlights: Map<string, unknown> }).highlights.keys()].filter((name) =>
      name.startsWith('sidelight'),
    ),
  );

const body = '<!doctype html><p>Minsk and Minsk.</p><p>Minsk</p>';

it('a site that is switched off is left at once, gets nothing at the next load, and is back when switched on', async () => {
  harness.site.serve('/off.html', body);
  page = await harness.open('/off.html');
  await harness.waitForMarks(page, ['Minsk', 'Minsk', 'Minsk']);
  await apply({ act: 'siteRule', site: '127.0.0.1', on: false });
  await expect.poll(ours).toEqual([]);
  await page.reload();
  await page.evaluate(() => document.body.append(' Minsk'));
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
  expect(await ours()).toEqual([]);
  await apply({ act: 'siteRule', site: '127.0.0.1', on: true });
  await harness.waitForMarks(page, ['Minsk', 'Minsk', 'Minsk', 'Minsk']);
});

it('the rule of the top page decides for its frames', async () => {
  harness.site.serve('/off.html', body);
  harness.site.serve(
    '/top.html',
    `<!doctype html><p>Minsk</p><iframe width="400" height="300" src="${harness.site.otherOrigin}/off.html"></iframe>`,
  );
  page = await harness.open('/top.html');
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1];
  if (!frame) throw new Error('no frame');
  await harness.waitForMarks(frame, ['Minsk', 'Minsk', 'Minsk']);
  await apply({ act: 'siteRule', site: '127.0.0.1', on: false });
  await expect
    .poll(() =>
      frame.evaluate(() => [...(CSS as unknown as { highlights: Map<string, unknown> }).highlights.keys()]),
    )
    .toEqual([]);
});

it('styles and choices of marks show on open pages without a reload', async () => {
  harness.site.serve('/styles.html', body);
  page = await harness.open('/styles.html');
  await harness.waitForMarks(page, ['Minsk', 'Minsk', 'Minsk']);
  expect(await ours()).toEqual(['sidelight-underline']);
  await apply({ act: 'settings', patch: { marks: { style: 'background' } } });
  await expect.poll(ours).toEqual(['sidelight-background']);
  await apply({ act: 'settings', patch: { marks: { which: 'first-in-block' } } });
  await harness.waitForMarks(page, ['Minsk', 'Minsk']);
  await apply({ act: 'settings', patch: { marks: { which: 'first-on-page' } } });
  await harness.waitForMarks(page, ['Minsk']);
  await apply({ act: 'settings', patch: { marks: { style: 'hover' } } });
  await expect.poll(ours).toEqual([]);
});

it('a second copy of the script takes over from the first', async () => {
  harness.site.serve('/twice.html', body);
  page = await harness.open('/twice.html');
  await harness.waitForMarks(page, ['Minsk', 'Minsk', 'Minsk']);
  await control.evaluate(`(async () => {
    const api = globalThis.browser ?? chrome;
    const tabs = await api.tabs.query({ url: 'http://127.0.0.1/twice.html' });
    await api.scripting.executeScript({ target: { tabId: tabs[0].id }, files: ['/content-scripts/content.js'] });
  })()`);
  await page.evaluate(() => document.body.append(' Minsk'));
  await harness.waitForMarks(page, ['Minsk', 'Minsk', 'Minsk', 'Minsk']);
});
