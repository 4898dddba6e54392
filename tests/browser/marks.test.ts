// What is marked on a page, and what is not.
import { expect, it } from 'vitest';
import { useHarness } from './harness';

it('marks names on a news page and leaves its tree alone', async () => {
  const harness = await useHarness();
  const page = await harness.open('/news.html');
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  // Not the namesake Tatsiana Lukashenko, not "Lukashenkos", not code or fields.
  await harness.waitForMarks(page, [
    'Minsk',
    'Alexander Lukashenko',
    'Lukashenko',
    'Vladimir Putin',
    'Belarus',
    'European Union',
    'Putin',
    'United Nations',
    'UN Human Rights Council',
    'Belarusian Interior Ministry',
    'Michelle Bachelet',
    'Bachelet',
  ]);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(harness.errors).toEqual([]);
  await page.close();
});
