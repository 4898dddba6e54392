// A page read in this browser and the same page read by the command line's DOM library give the same article.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { articleFromDocument } from '@/data/extract/html/article';
import { bundle } from '../support/bundle';
import { useHarness } from './harness';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('reads a page as the command line does, and leaves it as it was', async () => {
  const harness = await useHarness();
  const script = await bundle('data/extract/html/article.ts');
  for (const name of ['article.html', 'news.html']) {
    const page = await harness.open(`/${name}`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const read = await page.evaluate(
      `${script}; page.articleFromDocument(document, 'https://news.example/1')`,
    );
    const { document } = parseHTML(readFileSync(`${root}tests/pages/${name}`, 'utf8'));
    expect(read).toEqual(articleFromDocument(document as unknown as Document, 'https://news.example/1'));
    // Our own marks' style may come and go; the page's tree does not change.
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  }
});
