// The popup: who is on the page, the switch for its site, search, learning from the page.
import { afterEach, beforeAll, expect, it } from 'vitest';
import { axeFindings } from '../support/axe';
import { bringHarbour } from '../support/harbour';
import { tell } from '../support/options-data';
import type { OptionsPage } from '../support/options-page';
import { openPopup } from '../support/popup-page';
import { type Harness, useHarness } from './harness';

let harness: Harness;
let popup: OptionsPage;

beforeAll(async () => {
  harness = await useHarness();
});

afterEach(async () => {
  await popup.close();
  expect(harness.errors.splice(0)).toEqual([]);
});

const serve = (body: string): string => {
  const path = `/popup-${Math.random()}.html`;
  harness.site.serve(
    path,
    `<!doctype html><html lang="en"><head><title>A page</title></head><body>${body}</body></html>`,
  );
  return path;
};

/** Names in the list, in order, with how often each is mentioned. */
const listed = () =>
  popup.page.evaluate(() =>
    [...document.querySelectorAll('.entity')].map(
      (row) =>
        `${row.querySelector('.entity-name')?.textContent} ${row.querySelector('.jump')?.textContent ?? ''}`,
    ),
  );

it('lists who is mentioned on the page, the most mentioned first, and opens to their facts', async () => {
  const page = await harness.open(serve('<p>Vladimir Putin met Michelle Bachelet.</p><p>Putin left.</p>'));
  await harness.waitForMarks(page, ['Vladimir Putin', 'Michelle Bachelet', 'Putin']);
  popup = await openPopup(harness, page);
  await popup.says('Michelle Bachelet');
  expect(await listed()).toEqual(['Vladimir Putin 2', 'Michelle Bachelet 1']);
  // Who somebody is stands there as of the article's date, and one fact is one.
  await popup.says('UN human rights chiefas of Tuesday. 16.04.2024 (date uncertain)');
  await popup.page.evaluate(() => document.querySelectorAll<HTMLElement>('.entity-open')[1]?.click());
  await popup.says('UN human rights chief Michelle Bachelet');
  await popup.says('torture allegations');
  await popup.click('Quote and source');
  await popup.says("Belarus' Lukashenko arrives in Russia");
  await page.close();
});

it('says whose a role is where somebody else’s facts stand', async () => {
  const harbour = await bringHarbour(harness);
  const page = await harness.open(serve('<p>In Westhaven people waited.</p>'));
  await harness.waitForMarks(page, ['Westhaven']);
  popup = await openPopup(harness, page);
  await popup.click('Westhaven');
  await popup.says('Maria Nowak, mayor of Westhaven');
  await page.close();
  await harbour.leave();
});

it('counts the mentions in frames too', async () => {
  const inner = serve('<p>Minsk in a frame.</p>');
  const page = await harness.open(serve(`<p>Minsk here.</p><iframe src="${inner}"></iframe>`));
  popup = await openPopup(harness, page);
  await expect.poll(listed).toEqual(['Minsk 2']);
  await page.close();
});

it('keeps up with a page that changes while it is open: of those mentioned as often, the first on the page comes first', async () => {
  const page = await harness.open(serve('<p>Sochi.</p>'));
  popup = await openPopup(harness, page);
  await popup.says('Sochi');
  // Unlike a popup's page, one behind another tab rests.
  await page.bringToFront();
  await page.evaluate(() => document.body.prepend('Minsk was added.'));
  await expect.poll(listed).toEqual(['Minsk 1', 'Sochi 1']);
  await page.close();
});

it('says so when nobody known is named', async () => {
  const page = await harness.open(serve('<p>Nothing of note.</p>'));
  popup = await openPopup(harness, page);
  await popup.says('Nobody you know is named here');
  await page.close();
});

it('switches the site off and on: marks go and come at once', async () => {
  const page = await harness.open(serve('<p>Minsk and Sochi.</p>'));
  await harness.waitForMarks(page, ['Minsk', 'Sochi']);
  popup = await openPopup(harness, page);
  await popup.says('Sochi');
  const flip = () => popup.page.evaluate(() => document.querySelector<HTMLElement>('.site .switch')?.click());
  await flip();
  await popup.says('Switched off on this site');
  await harness.waitForMarks(page, []);
  await flip();
  await harness.waitForMarks(page, ['Minsk', 'Sochi']);
  await popup.says('Sochi');
  await page.close();
});

it('jumps to the next mention on the page', async () => {
  const gap = '<div style="height: 3000px"></div>';
  const page = await harness.open(serve(`<p>Minsk first.</p>${gap}<p>Then Sochi.</p>`));
  popup = await openPopup(harness, page);
  await popup.says('Sochi');
  await popup.click('Next mention of Sochi on the page, one of 1');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  await page.close();
});

it('searches everything known, on any page', async () => {
  const page = await harness.open(serve('<p>Nothing of note.</p>'));
  popup = await openPopup(harness, page);
  await popup.fill('Search everything known', 'torture');
  await popup.says('450 reports');
  await popup.fill('Search everything known', 'zzzz');
  await popup.says('Nothing known matches “zzzz”');
  await page.close();
});

it('says why on a page of the browser itself', async () => {
  const page = await harness.browser.newPage();
  popup = await openPopup(harness, page);
  await popup.says('A page of the browser itself');
  await page.close();
});

const ARTICLE = `<article><h1>Harbour talks end in Odessa</h1>
  <p>ODESSA, 14 March 2023 - Harbour minister Maria Petrenko met Vladimir Putin in Odessa on Tuesday. Petrenko said that
  at least 300 ships were waiting. “We will open the port in May,” Petrenko said.</p>
  <p>The Harbour Union, an organisation of 4,000 dockers, said it would strike on Friday. Its leader John Alder accused
  the ministry of breaking its word, and called for talks with Petrenko in the capital Kyiv.</p>
  <p>Putin did not comment. More than 200 people gathered in the city centre on Monday, police said.</p></article>`;

it('learns from the page: shown before anything is stored, then stored as suggested, and undone whole', async () => {
  const page = await harness.open(serve(ARTICLE));
  popup = await openPopup(harness, page);
  await popup.click('Learn from this page');
  await popup.says('Nothing is stored yet');
  await popup.says('Maria Petrenko');
  await popup.says('Same as Vladimir Putin');
  expect(await harness.marks(page)).not.toContain('Maria Petrenko');
  // The popup closes; its result waits.
  await popup.close();
  popup = await openPopup(harness, page);
  await popup.says('Nothing is stored yet');
  await popup.click('Store as suggestions');
  await popup.says('as suggestions to review');
  await expect.poll(() => harness.marks(page)).toContain('Maria Petrenko');
  // Opened again on the same page, it can still be undone.
  await popup.close();
  popup = await openPopup(harness, page);
  await popup.says('as suggestions to review');
  await popup.click('Undo');
  await popup.says('Learn from this page');
  await expect.poll(() => harness.marks(page)).not.toContain('Maria Petrenko');
  await page.close();
});

it('a result that waits from another page is in nobody’s way', async () => {
  const first = await harness.open(serve(ARTICLE));
  popup = await openPopup(harness, first);
  await popup.click('Learn from this page');
  await popup.says('Nothing is stored yet');
  await popup.close();
  const page = await harness.open(serve(ARTICLE.replaceAll('Odessa', 'Varna')));
  popup = await openPopup(harness, page);
  await popup.says('is waiting for you');
  await popup.click('Learn from this page');
  await popup.says('Harbour talks end in Varna');
  await popup.click('Discard');
  await popup.click('Show');
  await popup.says('Harbour talks end in Odessa');
  await popup.click('Discard');
  await popup.says('Learn from this page');
  await first.close();
  await page.close();
});

it('the same article a second time adds nothing, and says so', async () => {
  const page = await harness.open(serve(ARTICLE));
  popup = await openPopup(harness, page);
  const learn = async () => {
    await popup.click('Learn from this page');
    await popup.says('Nothing is stored yet');
    await popup.click('Store as suggestions');
  };
  await learn();
  await popup.says('as suggestions to review');
  await popup.click('Done');
  await popup.click('Learn from this page');
  await popup.says('This text is in your store already');
  await popup.click('Store as suggestions');
  await popup.says('Nothing was added');
  await popup.click('Done');
  await tell(popup.page, 'store.undo', {});
  await page.close();
});

it('a tab of plain text is read as text, and one of a picture is said to be neither', async () => {
  const words = ARTICLE.replace(/<\/h1>|<\/p>/g, '\n\n').replace(/<[^>]*>|\n +/g, ' ');
  harness.site.serve('/harbour.txt', { body: words, type: 'text/plain; charset=utf-8' });
  const page = await harness.open('/harbour.txt');
  popup = await openPopup(harness, page);
  await popup.click('Learn from this page');
  await popup.says('Nothing is stored yet');
  await popup.says('Harbour talks end in Odessa');
  await popup.click('Discard');
  await popup.close();
  await page.close();
  const picture = '<svg xmlns="http://www.w3.org/2000/svg"><text>Minsk</text></svg>';
  harness.site.serve('/harbour.svg', { body: picture, type: 'image/svg+xml' });
  const other = await harness.open('/harbour.svg');
  popup = await openPopup(harness, other);
  await popup.click('Learn from this page');
  await popup.says('from web pages and plain text');
  await popup.click('Close');
  await other.close();
});

it('says in plain words that a page holds no article', async () => {
  const page = await harness.open(serve('<p>Too short.</p>'));
  popup = await openPopup(harness, page);
  await popup.click('Learn from this page');
  await popup.says('No article was found on this page');
  await popup.click('Close');
  await popup.says('Learn from this page');
  await page.close();
});

it('has nothing that axe finds wrong, and fits 320 pixels: list, facts, search, preview, trouble', async () => {
  const page = await harness.open(serve(ARTICLE));
  await expect.poll(() => harness.marks(page)).toContain('Vladimir Putin');
  popup = await openPopup(harness, page);
  await popup.page.setViewport({ width: 320, height: 600 });
  const sound = async () => {
    expect(await axeFindings(popup.page)).toEqual([]);
    const beyond = await popup.page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((one) => one.getBoundingClientRect().right > 320.5)
        .map((one) => `${innerWidth} ${one.localName}.${one.className} ${one.getBoundingClientRect().width}`),
    );
    expect(beyond).toEqual([]);
  };
  await popup.says('Vladimir Putin');
  await sound();
  await popup.page.evaluate(() => document.querySelector<HTMLElement>('.entity-open')?.click());
  await popup.click('Quote and source');
  await popup.says('Less');
  await sound();
  await popup.fill('Search everything known', 'minsk');
  await popup.says('150,000');
  await sound();
  await popup.fill('Search everything known', '');
  await popup.click('Learn from this page');
  await popup.says('Nothing is stored yet');
  await sound();
  await popup.click('Discard');
  await popup.says('Learn from this page');
  const browserPage = await harness.browser.newPage();
  await popup.close();
  popup = await openPopup(harness, browserPage);
  await popup.page.setViewport({ width: 320, height: 600 });
  await popup.says('A page of the browser itself');
  await sound();
  await browserPage.close();
  await page.close();
});
