// The options page as a place of work: reading by keyboard, adding from selected words, names merged and split, many
// facts at once, two pages on one fact, views that can be bookmarked, and undo that says what stands in its way.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { axeFindings } from '../support/axe';
import { act, annotate, tell } from '../support/options-data';
import { type OptionsPage, openOptions } from '../support/options-page';
import { type Harness, useHarness } from './harness';

let harness: Harness;
let options: OptionsPage;
let page: Page;
/** The newest change before these tests: they leave the store as it was. */
let before = 0;

const ARTICLE = `Harbour talks end in Odessa

ODESSA, 14 March 2023 - Harbour minister Maria Petrenko met Vladimir Putin in Odessa on Tuesday. Petrenko said that at least 300 ships were waiting.

The Harbour Union, an organisation of 4,000 dockers, said it would strike on Friday. Its leader John Alder called for talks with Petrenko.`;

const history = async () =>
  (await tell(page, 'store.read', { name: 'history', input: { limit: 50 } })) as {
    n: number;
    undone: number | null;
    undoes: number | null;
  }[];

beforeAll(async () => {
  harness = await useHarness();
  options = await openOptions(harness, '#/sources');
  page = options.page;
  await options.says("Belarus' Lukashenko arrives");
  before = (await history())[0]?.n ?? 0;
  await options.click('Paste text');
  await options.fill('The article', ARTICLE);
  await options.click('Read it');
  await options.says('Nothing is stored yet');
  expect(await axeFindings(page)).toEqual([]);
  await options.click('Store as suggestions');
  await options.says('to read');
});

afterEach(() => expect(harness.errors.splice(0)).toEqual([]));

afterAll(async () => {
  for (const change of await history())
    if (change.n > before && change.undone === null && change.undoes === null)
      await tell(page, 'store.undo', { change: change.n });
  await options.close();
});

const rowsOf = (status: string) =>
  page.evaluate((wanted) => document.querySelectorAll(`.fact-row.${wanted}`).length, status);

it('an article is reviewed by keyboard alone: one key a fact and on to the next, then all that are left', async () => {
  await options.click('Harbour talks end in Odessa');
  await options.says('Maria Petrenko met Vladimir Putin');
  const waiting = await rowsOf('suggested');
  expect(waiting).toBeGreaterThan(4);
  await page.keyboard.press('j');
  for (const key of ['c', 'r', 'c']) {
    const row = () => page.evaluate(() => document.querySelector('.fact-row[aria-current]')?.textContent);
    const here = await row();
    await page.keyboard.press(key as 'c');
    await expect.poll(row).not.toBe(here);
  }
  await expect.poll(() => rowsOf('confirmed')).toBe(2);
  await expect.poll(() => rowsOf('rejected')).toBe(1);
  await page.keyboard.press('a');
  await expect.poll(() => rowsOf('suggested')).toBe(0);
  await options.says(`${waiting - 3} facts confirmed.`);
  await page.keyboard.press('u');
  await expect.poll(() => rowsOf('suggested')).toBe(waiting - 3);
});

/** Selects words of the article as a person does with the mouse. */
async function selectWords(words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('.source-text') as Node,
      NodeFilter.SHOW_TEXT,
    );
    const range = document.createRange();
    let text = '';
    const nodes: [Text, number][] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push([node as Text, text.length]);
      text += node.textContent;
    }
    const start = text.indexOf(wanted);
    for (const [node, at] of nodes) {
      if (start >= at && start < at + node.data.length) range.setStart(node, start - at);
      const end = start + wanted.length;
      if (end > at && end <= at + node.data.length) range.setEnd(node, end - at);
    }
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }, words);
}

it('selected words become a fact, a note and a name, each in its place', async () => {
  await selectWords('at least 300 ships');
  await options.says('Fact f');
  await page.keyboard.press('f');
  await options.says('New fact');
  const field = (label: string) =>
    page.evaluate(
      (wanted) =>
        [...document.querySelectorAll<HTMLTextAreaElement>('dialog textarea')].find((one) =>
          [...one.labels].some((each) => each.textContent === wanted),
        )?.value,
      label,
    );
  expect(await field('In the source’s words')).toBe('at least 300 ships');
  await options.fill('In your own words', 'Counted by whom?');
  await options.click('Save');
  await options.says('Counted by whom?');
  await selectWords('Harbour Union');
  await options.click('Note n');
  await options.fill('In your own words', 'Founded when?');
  await options.click('Save');
  await options.says('Founded when?');
  await page.waitForSelector('dialog[open]', { hidden: true });
  await selectWords('dockers');
  await options.says('Name m');
  await page.keyboard.press('m');
  await options.says('Leave it empty to make somebody');
  await options.click('Add');
  await options.says('dockers added.');
  await options.go('#/annotations');
  await options.says('at least 300 ships');
  await options.says('Founded when?');
});

it('two names are merged with all that hangs on them, one is split, and both are taken back after a reload', async () => {
  await options.go('#/entities?q=petrenko');
  await options.says('Maria Petrenko');
  await options.go('#/entities?sort=name&down=0');
  const tick = (name: string) =>
    page.evaluate((wanted) => {
      const row = [...document.querySelectorAll('tbody tr')].find(
        (one) => one.querySelector('.open')?.textContent === wanted,
      );
      row?.querySelector<HTMLElement>('input')?.click();
      return row !== undefined;
    }, name);
  await expect.poll(() => tick('John Alder')).toBe(true);
  await tick('Maria Petrenko');
  await options.says('2 chosen');
  await options.click('Merge');
  await options.says('Which one stays');
  await options.click('Maria Petrenko');
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('dialog[open] .button[type="submit"]')?.click(),
  );
  await options.says('2 merged into Maria Petrenko.');
  await options.says('What is looked for on web pages');
  await options.says('John Alder');
  await options.click('Split');
  await options.says('When two were taken for one.');
  await options.fill('Name of the second', 'John Alder');
  await options.click('John Alder');
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('dialog[open] .button[type="submit"]')?.click(),
  );
  await options.says('John Alder split off.');
  await options.close();
  options = await openOptions(harness, '#/history');
  page = options.page;
  await options.says('Split John Alder off Maria Petrenko');
  await options.click('Undo the last');
  await options.says('Undone: Split John Alder off');
  await options.click('Undo the last');
  await options.says('Undone: Merged into Maria Petrenko');
  await options.go('#/entities?q=alder');
  await options.says('John Alder');
});

it('many facts are changed at once, and the view stands in the address: Back and a bookmark lead to it', async () => {
  await options.go('#/facts');
  await options.says('150,000');
  const about = () => page.evaluate(() => document.querySelector('.place-head .about')?.textContent ?? '');
  const hash = () => page.evaluate(() => location.hash);
  const all = await about();
  await options.click('Figures');
  await options.saysNot('arrived in the southern');
  const figures = await about();
  // What is typed is one step, however many letters it has.
  for (const words of ['p', 'pe', 'people']) await options.fill('Search all facts', words);
  await expect.poll(hash).toBe('#/facts?figure=1&q=people');
  await page.evaluate(() => globalThis.history.back());
  await expect.poll(hash).toBe('#/facts?figure=1');
  await expect.poll(about).toBe(figures);
  await options.fill('Kind', 'figure');
  await expect.poll(about).not.toBe(figures);
  const address = await hash();
  expect(address).toBe('#/facts?figure=1&kind=figure');
  const shown = await about();
  await page.evaluate(() => globalThis.history.back());
  await expect.poll(about).toBe(figures);
  await page.evaluate(() => globalThis.history.back());
  await expect.poll(about).toBe(all);
  await page.evaluate(() => globalThis.history.go(2));
  await expect.poll(about).toBe(shown);
  const other = await openOptions(harness, address);
  await other.says(shown);
  await other.close();
  await page.evaluate(() => document.querySelector<HTMLElement>('thead input')?.click());
  await options.says('chosen');
  await options.fill('Change kind', 'event');
  await options.says('Nothing matches.');
  await options.click('Undo');
  await expect.poll(about).toBe(shown);
});

it('two pages on one fact: the second is told, and neither loses what it wrote', async () => {
  await options.go('#/facts?q=crippling');
  const other = await openOptions(harness, '#/facts?q=crippling');
  for (const each of [options, other]) {
    await each.click('Lukashenko had accused');
    await each.says('Edit fact');
  }
  await other.fill('In your own words', 'Written on the other page.');
  await other.click('Save');
  await other.says('Fact changed.');
  await page.bringToFront();
  await options.says('This fact was changed elsewhere since you opened it.');
  await options.fill('State', 'rejected');
  await options.click('Save');
  await options.says('Fact changed.');
  await other.page.bringToFront();
  await other.click('Lukashenko had accused');
  await other.says('Edit fact');
  const now = await other.page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('dialog textarea, dialog select')].map(
      (one) => one.value,
    ),
  );
  expect(now).toContain('Written on the other page.');
  expect(now).toContain('rejected');
  await other.close();
  // The older of the two cannot be undone alone: that would lose the newer.
  await options.go('#/history');
  await options.says('Everything that was changed');
  await page.waitForSelector('.history li');
  await page.evaluate(() =>
    document.querySelectorAll('.history li')[1]?.querySelector<HTMLElement>('button')?.click(),
  );
  await options.says('Not undone, because later this was done with the same: Changed “');
  const undone = () =>
    page.evaluate(() => document.querySelector('.history')?.textContent?.split('Undone: Changed “').length);
  // Others of the run may have undone a change before.
  const earlier = (await undone()) ?? 0;
  await options.click('Undo the last');
  await options.click('Undo the last');
  await expect.poll(undone).toBe(earlier + 2);
});

it('own annotations are listed with those that lost their place, found again, edited and deleted with undo', async () => {
  const address = `${harness.site.origin}/own-harbour.html`;
  const serve = (body: string) =>
    harness.site.serve('/own-harbour.html', `<!doctype html><title>Harbour</title><body>${body}</body>`);
  serve('<p>Other words.</p>');
  await annotate(page, address, 'The old lighthouse was sold last spring.', { body: 'To whom?' });
  await act(page, { act: 'addFact', fact: { kind: 'note', body: 'A private thought.', private: true } });
  await options.go('#/annotations');
  await options.says('The old lighthouse was sold last spring.');
  await options.says(address);
  await options.fill('Which', 'private');
  await options.says('A private thought.');
  await options.saysNot('To whom?');
  await options.fill('Which', '');
  let visited = await harness.open('/own-harbour.html');
  await page.bringToFront();
  await options.says('are no longer on their page');
  await visited.close();
  await options.go('#/annotations?show=lost');
  await options.says('Open the page and look again');
  await options.saysNot('A private thought.');
  serve('<p>The old lighthouse was sold last spring.</p>');
  visited = await harness.open('/own-harbour.html');
  await harness.waitForMarks(visited, ['The old lighthouse was sold last spring.']);
  await page.bringToFront();
  await options.says('Nothing matches.');
  await visited.close();
  await options.go('#/annotations?q=lighth');
  await options.says('Open the page');
  const link = await page.evaluate(() => document.querySelector<HTMLAnchorElement>('.own-where a')?.href);
  expect(link).toBe(`${address}#:~:text=The%20old%20lighthouse%20was%20sold%20last%20spring.`);
  await options.click('Edit');
  await options.fill('In your own words', 'To the harbour?');
  await options.click('Save');
  await options.says('To the harbour?');
  await options.click('Delete');
  await options.saysNot('To the harbour?');
  await options.click('Undo');
  await options.says('To the harbour?');
});
