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

interface View {
  name: string;
  /** So many elements axe must have looked at, at least. */
  least: number;
  html: string;
  css: string;
}
const views: View[] = [];

/** Keeps the card as it stands now. */
const keep = async (name: string, least: number): Promise<void> => {
  views.push({ name, least, ...(await card.snapshot()) });
};

/** What axe says of a view; `spoil` plants a fault. */
function look({ html, css }: View, spoil: boolean): Promise<Found> {
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

const close = async () => {
  await page.keyboard.press('Escape');
  await card.closed();
  await card.away();
};

const INSIDE = 'a name inside, its note and the way back';

it('finds nothing in facts, quotes, figures side by side, menus, notes, choices and faults, and did look', async () => {
  await card.hover('Westhaven');
  await card.whose('Westhaven');
  await keep('at a glance', 10);
  await card.click('Quote and source: At least 7,000 people came to the harbour');
  await card.until('opened it', (now) => now?.text.includes('side by side') ?? false);
  await card.click('Not this one');
  await card.until('opened the menu', (now) => now?.text.includes('somebody else everywhere') ?? false);
  await keep('a quote, figures and the menu', 20);
  await page.keyboard.press('Escape');
  await card.click('Copy citation');
  await card.until('said so', (now) => now?.live === 'Citation copied.');
  await keep('what was done', 20);
  await close();
  await card.hover('Nowak');
  await card.until('offered two', (now) => now?.text.includes('This may be:') ?? false);
  await keep('the choice', 5);
  await card.choose('Maria Nowak');
  await card.whose('Maria Nowak');
  await keep(INSIDE, 10);
  await close();
  await card.hover('Fernholm');
  await card.whose('Fernholm');
  await keep('a name alone', 5);
  await close();
  await card.breakAnswers(true);
  await card.hover('Westhaven');
  await card.until('said what is wrong', (now) => now?.text.includes('could not read') ?? false);
  await keep('a fault', 4);
  await card.breakAnswers(false);
  // A page behind another has all the time in the world: axe takes twenty times as long there.
  await open.bringToFront();
  for (const view of views) {
    const { faults, seen } = await look(view, false);
    expect(faults, view.name).toEqual([]);
    expect(seen, view.name).toBeGreaterThan(view.least);
  }
  const inside = views.find(({ name }) => name === INSIDE) as View;
  expect((await look(inside, true)).faults.join()).toContain('button-name');
  expect(harness.errors.splice(0)).toEqual([]);
});
