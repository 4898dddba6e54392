// axe-core on every view of the real card: it is blind in closed roots, so each view is set up again, as it stands, in an open page.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CardProbe } from '../support/card';
import { showPage, warmUp } from '../support/card-page';
import { bringHarbour, type Harbour } from '../support/harbour';
import { type Harness, useHarness } from './harness';

let harness: Harness;
let harbour: Harbour;
let page: Page;
let card: CardProbe;
let open: Page;

beforeAll(async () => {
  harness = await useHarness();
  await warmUp(harness);
  harbour = await bringHarbour(harness);
  harness.site.serve(
    '/open-card.html',
    '<!doctype html><html lang="en"><title>The card</title><body><main></main>',
  );
  open = await harness.open('/open-card.html');
  await open.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  ({ page, card } = await showPage(
    harness,
    '<p>Jan Nowak came to Westhaven for Maria Nowak, and Fernholm waited.</p><p>Then Nowak left.</p>',
  ));
});

afterAll(async () => {
  await open.close();
  await page.close();
  await harbour.leave();
});

interface Found {
  faults: string[];
  seen: number;
}

/** What axe says of the card as it stands now; `spoil` plants a fault. */
async function look(spoil = false): Promise<Found> {
  const { html, css } = await card.snapshot();
  return open.evaluate(
    async (html, css, spoil) => {
      interface Result {
        id: string;
        nodes: { html: string }[];
      }
      const { axe } = globalThis as unknown as {
        axe: { run(where: Element, how: object): Promise<{ violations: Result[]; passes: Result[] }> };
      };
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css.replace(/:host(?![-\w])(\(([^)]*)\))?/g, 'main$2'));
      document.adoptedStyleSheets = [sheet];
      const main = document.querySelector('main') as HTMLElement;
      const made = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild as HTMLElement;
      made.style.transform = 'none';
      main.replaceChildren(made);
      if (spoil) {
        const button = made.querySelector('.sl-icon');
        button?.removeAttribute('aria-label');
        button?.removeAttribute('title');
      }
      const { violations, passes } = await axe.run(made, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // A card is no page: it has no landmark and no heading of the first level.
        rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
      });
      return {
        faults: violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`)),
        seen: new Set(passes.flatMap(({ nodes }) => nodes.map((node) => node.html))).size,
      };
    },
    html,
    css,
    spoil,
  );
}

async function expectClean(view: string, least: number): Promise<void> {
  const { faults, seen } = await look();
  expect(faults, view).toEqual([]);
  expect(seen, view).toBeGreaterThan(least);
}

const close = async () => {
  await page.keyboard.press('Escape');
  await card.closed();
  await card.away();
};

it('finds nothing in facts, quotes, figures side by side, menus, notes, choices and faults, and did look', async () => {
  await card.hover('Westhaven');
  await card.whose('Westhaven');
  await expectClean('at a glance', 10);
  await card.click('Quote and source: At least 7,000 people came to the harbour');
  await card.until('opened it', (now) => now?.text.includes('side by side') ?? false);
  await card.click('Not this one');
  await card.until('opened the menu', (now) => now?.text.includes('somebody else everywhere') ?? false);
  await expectClean('a quote, figures and the menu', 20);
  await page.keyboard.press('Escape');
  await card.click('Copy citation');
  await card.until('said so', (now) => now?.live === 'Citation copied.');
  await expectClean('what was done', 20);
  await close();
  await card.hover('Nowak');
  await card.until('offered two', (now) => now?.text.includes('This may be:') ?? false);
  await expectClean('the choice', 5);
  await card.choose('Maria Nowak');
  await card.whose('Maria Nowak');
  await expectClean('a name inside, its note and the way back', 10);
  expect((await look(true)).faults.join()).toContain('button-name');
  await close();
  await card.hover('Fernholm');
  await card.whose('Fernholm');
  await expectClean('a name alone', 5);
  await close();
  await card.breakAnswers(true);
  await card.hover('Westhaven');
  await card.until('said what is wrong', (now) => now?.text.includes('could not read') ?? false);
  await expectClean('a fault', 4);
  await card.breakAnswers(false);
  expect(harness.errors.splice(0)).toEqual([]);
});
