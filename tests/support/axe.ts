// What axe-core finds wrong on a page of the extension, in its light colours or its dark ones.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

interface Axe {
  run(
    where: Node,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
}

/** One line for each finding; an empty list is what one wants. `dark`: in the dark colours of our own pages. */
export async function axeFindings(page: Page, dark = false): Promise<string[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  // Behind another page it takes many times as long.
  await page.bringToFront();
  await page.evaluate(`${source}; undefined`);
  return page.evaluate(async (dark) => {
    const root = document.documentElement;
    // Nothing fades from light to dark while colours are being read.
    root.style.setProperty('--sl-quick', '0s');
    if (dark) root.dataset.theme = 'dark';
    // Behind an open dialog nothing can be reached.
    const where = document.querySelector('dialog[open]') ?? document;
    // The dark colours of what light was found right in: the rest is the same.
    const options = dark ? { runOnly: ['color-contrast'] } : {};
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(where, options);
    delete root.dataset.theme;
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    );
  }, dark);
}
