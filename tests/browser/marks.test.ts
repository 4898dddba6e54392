// What is marked on a page, and what is not.
import { expect, it } from 'vitest';
import { useHarness } from './harness';

it('marks names on a news page and leaves its tree alone', async () => {
  const harness = await useHarness();
  const page = await harness.open('/news.html');
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await expect.poll(() => harness.marks(page), { timeout: 10_000 }).toContain('Vladimir Putin');
  await expect.poll(() => harness.marks(page)).toContain('Minsk');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(harness.errors).toEqual([]);
  await page.close();
});
