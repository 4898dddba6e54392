// axe-core on the card: it cannot see into a closed root, so it looks at the same component in the options page.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOptions } from '../support/options-page';
import { useHarness } from './harness';

let page: Page;

beforeAll(async () => {
  page = (await openOptions(await useHarness(), '#/appearance')).page;
  await page.waitForSelector('.sl-card');
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
});

afterAll(() => page.close());

interface Found {
  faults: string[];
  nodes: number;
}

const look = (): Promise<Found> =>
  page.evaluate(async () => {
    interface Result {
      id: string;
      nodes: { html: string }[];
    }
    const { axe } = globalThis as unknown as {
      axe: { run(where: string, how: object): Promise<{ violations: Result[]; passes: Result[] }> };
    };
    const { violations, passes } = await axe.run('.sl-card', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return {
      faults: violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`)),
      nodes: passes.flatMap(({ nodes }) => nodes).filter(({ html }) => html.includes('sl-')).length,
    };
  });

it('finds nothing in the card, and did look', async () => {
  const closed = await look();
  expect(closed.faults).toEqual([]);
  expect(closed.nodes).toBeGreaterThan(10);
  await page.click('.sl-more');
  await page.click('[data-menu-button]');
  await page.waitForSelector('[role=menuitem]');
  expect((await look()).faults).toEqual([]);
});

it('finds a planted fault', async () => {
  await page.evaluate(() => {
    const button = document.querySelector('.sl-card .sl-icon');
    button?.removeAttribute('aria-label');
    button?.removeAttribute('title');
  });
  expect((await look()).faults.join()).toContain('button-name');
});
