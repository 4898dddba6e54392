// The extension installs in a real browser and its pages open.
import { expect, it } from 'vitest';
import { useHarness } from './harness';

it('opens its own pages', async () => {
  const { openExtension } = await useHarness();
  const options = await openExtension('/options.html');
  expect(await options.evaluate(() => document.title)).toContain('Sidelight');
  await options.close();
});

it('runs beside a page without an error on its console', async () => {
  const harness = await useHarness();
  const page = await harness.open('/news.html');
  expect(await page.evaluate(() => document.querySelectorAll('p').length)).toBe(6);
  expect(await harness.inContentWorld(page, () => document.title.length)).toBeGreaterThan(0);
  expect(harness.errors).toEqual([]);
  await page.close();
});
