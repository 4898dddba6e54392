// Managing annotations: what a person changes in the options page holds, shows on open pages, and can be undone.
import { afterEach, beforeAll, expect, it } from 'vitest';
import { lighthousePack } from '../support/lighthouse';
import { act, tell } from '../support/options-data';
import { type OptionsPage, openOptions } from '../support/options-page';
import { pack, source } from '../unit/store/pack';
import { type Harness, useHarness } from './harness';

let harness: Harness;
let options: OptionsPage;

beforeAll(async () => {
  harness = await useHarness();
});

afterEach(async () => {
  await options.close();
  expect(harness.errors.splice(0)).toEqual([]);
});

const serve = (body: string): string => {
  const path = `/options-${Math.random()}.html`;
  harness.site.serve(path, `<!doctype html><html lang="en"><head></head><body>${body}</body></html>`);
  return path;
};

it('what was read stands in tables, and a search narrows them', async () => {
  options = await openOptions(harness);
  await options.says('Belarus’ Lukashenko arrives'.replace('’', "'"));
  await options.go('#/entities');
  await options.says('Michelle Bachelet');
  await options.fill('Search entities', 'bachel');
  await options.saysNot('Vladimir Putin');
  await options.says('Michelle Bachelet');
  // Of whatever the browser's own list of countries says, both browsers read the same.
  await options.fill('Search entities', 'european');
  await options.says('European UnionOrganisationEU');
  await options.go('#/facts?q=torture');
  await options.says('450 reports');
  const hits = await options.page.evaluate(() =>
    [...document.querySelectorAll('mark')].map((mark) => mark.textContent),
  );
  expect(hits.length).toBeGreaterThan(0);
  expect(hits.every((hit) => /^torture$/i.test(hit ?? ''))).toBe(true);
});

it('a claim whose speaker is lost is somebody’s in the table and beside its article', async () => {
  await harness.ask('store.apply', {
    act: { act: 'importPack', pack: lighthousePack(), origin: 'file' },
  });
  options = await openOptions(harness, '#/facts?q=Skerry');
  await options.says('will burn againsays somebody whom the source does not name');
  await options.go('#/sources');
  await options.click('A lamp');
  await options.says('will burn againsays somebody whom the source does not name');
  await harness.ask('store.undo', {});
});

it('a paper that signs its own articles is named once', async () => {
  const article = source('Nobody signed this.', {
    title: 'Unsigned',
    publisher: 'Coast Daily',
    byline: 'Coast Daily',
  });
  await harness.ask('store.apply', {
    act: { act: 'importPack', pack: pack([article], [], []), origin: 'file' },
  });
  options = await openOptions(harness, '#/sources');
  await options.click('Unsigned');
  await options.says('Nobody signed this.');
  expect((await options.text()).match(/Coast Daily/g)).toHaveLength(1);
  await harness.ask('store.undo', {});
});

it('a name that is switched off is no longer marked on an open page, and undo marks it again', async () => {
  const page = await harness.open(serve('<p>Minsk and Sochi.</p>'));
  await harness.waitForMarks(page, ['Minsk', 'Sochi']);
  options = await openOptions(harness, '#/entities/minsk');
  await options.click('Minsk');
  await harness.waitForMarks(page, ['Sochi']);
  await options.click('Undo');
  await harness.waitForMarks(page, ['Minsk', 'Sochi']);
  await page.close();
});

it('a new name is marked on an open page, and the history takes it back after a reload', async () => {
  const page = await harness.open(serve('<p>The Marble Fountain stands there.</p>'));
  options = await openOptions(harness, '#/entities');
  await options.click('New entity');
  await options.fill('Name', 'Marble Fountain');
  await options.click('Add');
  await harness.waitForMarks(page, ['Marble Fountain']);
  await options.close();
  options = await openOptions(harness, '#/history');
  await options.says('Added Marble Fountain');
  await options.says('Read the article that comes with Sidelight');
  await options.click('Undo the last');
  await harness.waitForMarks(page, []);
  await page.close();
});

it('a fact is added, edited and deleted; each is undone', async () => {
  options = await openOptions(harness, '#/facts');
  await options.click('New note');
  await options.fill('In your own words', 'To be asked about at the archive.');
  await options.click('Save');
  await options.says('To be asked about at the archive.');
  await options.click('To be asked about at the archive.');
  await options.fill('In your own words', 'Was asked about at the archive.');
  await options.click('Save');
  await options.says('Was asked about at the archive.');
  await options.go('#/facts?own=1');
  await options.saysNot('150,000 people');
  await options.page.evaluate(() => document.querySelector<HTMLElement>('thead input')?.click());
  await options.click('Delete');
  await options.saysNot('Was asked about at the archive.');
  await options.click('Undo');
  await options.says('Was asked about at the archive.');
  await options.go('#/history');
  await options.says('Added “To be asked about');
  await options.click('Undo the last');
  await options.click('Undo the last');
  await options.go('#/facts?own=1');
  await options.says('Nothing matches.');
});

it('of every key it is said what it does', async () => {
  options = await openOptions(harness, '#/appearance');
  await options.says('Next mention on this page');
  const what = () => options.page.$$eval('.keys dd', (all) => all.map((one) => one.textContent));
  await expect.poll(async () => (await what()).length).toBeGreaterThan(3);
  expect(await what()).not.toContain('');
});

it('how marks look is seen on the example and on open pages at once', async () => {
  const page = await harness.open(serve('<p>Minsk and Minsk.</p>'));
  await harness.waitForMarks(page, ['Minsk', 'Minsk']);
  options = await openOptions(harness, '#/appearance');
  await options.says('Names look');
  const looks = async () => ({
    example: await options.page.$eval('.example', (example) => example.getAttribute('data-style')),
    page: await page.evaluate(() =>
      [...CSS.highlights].filter(([, ranges]) => ranges.size > 0).map(([name]) => name),
    ),
  });
  await expect.poll(looks).toEqual({ example: 'underline', page: ['sidelight-underline'] });
  await options.click('tinted');
  await expect.poll(looks).toEqual({ example: 'background', page: ['sidelight-background'] });
  await options.click('the first on a page');
  await harness.waitForMarks(page, ['Minsk']);
  await tell(options.page, 'store.undo', {});
  await tell(options.page, 'store.undo', {});
  await expect.poll(looks).toEqual({ example: 'underline', page: ['sidelight-underline'] });
  await harness.waitForMarks(page, ['Minsk', 'Minsk']);
  await page.close();
});

it('a site that is switched off is cleared at once and comes back with the rule gone', async () => {
  const page = await harness.open(serve('<p>Minsk again.</p>'));
  await harness.waitForMarks(page, ['Minsk']);
  options = await openOptions(harness, '#/sites');
  await options.fill('Site', new URL(harness.site.origin).hostname);
  await options.fill('Sidelight there', 'off');
  await options.click('Add');
  await harness.waitForMarks(page, []);
  await options.click(`Remove the rule for ${new URL(harness.site.origin).hostname}`);
  await harness.waitForMarks(page, ['Minsk']);
  await page.close();
});

it('facts are read, confirmed and rejected by keyboard alone', async () => {
  options = await openOptions(harness);
  await options.click("Belarus' Lukashenko arrives");
  await options.says('arrived in the southern Russian city of Sochi');
  const state = () =>
    options.page.evaluate(() => {
      const row = document.querySelector('.fact-row[aria-current]');
      return `${row?.querySelector('.fact-words')?.textContent?.slice(0, 20)}|${row?.className}`;
    });
  await options.page.keyboard.press('j');
  const first = await state();
  await options.page.keyboard.press('r');
  await options.says('Rejected.');
  await options.page.keyboard.press('k');
  await expect.poll(state).toBe(first.replace(/fact-row \w+/, 'fact-row rejected'));
  await options.page.keyboard.press('u');
  await expect.poll(state).toBe(first);
});

const ARTICLE = `Harbour talks end in Odessa

ODESSA, 14 March 2023 - Harbour minister Maria Petrenko met Vladimir Putin in Odessa on Tuesday. Petrenko said that at least 300 ships were waiting.

The Harbour Union, an organisation of 4,000 dockers, said it would strike on Friday. Its leader John Alder accused the ministry of breaking its word.`;

it('what is read can be stopped; what was found is looked at before it is stored, with who is whom, and undone', async () => {
  options = await openOptions(harness, '#/sources');
  await options.says("Belarus' Lukashenko arrives");
  const paste = async (text: string) => {
    await options.click('Paste text');
    await options.fill('The article', text);
    await options.click('Read it');
  };
  const named = (name: string) =>
    options.page.evaluate(
      (wanted) => [...document.querySelectorAll('a.open')].filter((one) => one.textContent === wanted).length,
      name,
    );
  await paste(
    `A very long article\n\n${'Maria Petrenko opened the harbour of Odessa on Monday. '.repeat(60_000)}`,
  );
  await options.click('Stop reading “A very long article”');
  await options.saysNot('A very long article');
  await paste(ARTICLE);
  await options.says('Nothing is stored yet');
  await options.says('Same as Vladimir Putin');
  await options.fill('Whether Vladimir Putin is somebody you know', '');
  await options.click('Store as suggestions');
  await options.says('facts, ');
  await options.go('#/entities?q=Vladimir Putin');
  await expect.poll(() => named('Vladimir Putin')).toBe(2);
  await options.go('#/sources');
  await options.click('Undo storing “Harbour talks end in Odessa”');
  await options.saysNot('Harbour talks end in Odessa');
  await options.go('#/entities?q=Vladimir Putin');
  await expect.poll(() => named('Vladimir Putin')).toBe(1);
});

it('a hundred acts in a row are undone, the last of them is done again, and each is one line of the history', async () => {
  options = await openOptions(harness, '#/sites');
  const lines = (words: string) =>
    options.page.$$eval(
      '.history li',
      (all, wanted) => all.filter((one) => one.querySelector('time + span')?.textContent === wanted).length,
      words,
    );
  const notes = async () =>
    (
      (await tell(options.page, 'store.read', { name: 'entity', input: { id: 'minsk' } })) as {
        entity: { notes: unknown[] };
      }
    ).entity.notes.length;
  const before = await notes();
  for (let i = 0; i < 101; i++)
    await act(options.page, { act: 'addNote', entity: 'minsk', text: `Note ${i}`, private: true });
  await options.go('#/history');
  await expect.poll(() => lines('Added a note on Minsk')).toBe(100);
  for (let i = 0; i < 100; i++) await options.page.keyboard.press('u');
  await expect.poll(() => lines('Undone: Added a note on Minsk'), { timeout: 60_000 }).toBe(100);
  expect(await notes()).toBe(before + 1);
  // The oldest stands below what is shown, and is the last in effect.
  await options.click('Undo the last');
  await expect.poll(notes).toBe(before);
  await options.click('Undo');
  await expect.poll(notes).toBe(before + 1);
  await options.close();
  options = await openOptions(harness, '#/history');
  await options.click('Undo the last');
  await expect.poll(notes).toBe(before);
});

/** The article's paragraphs as a page has them, about another town. */
const pageOf = (town: string) =>
  ARTICLE.replaceAll('Odessa', town)
    .split('\n\n')
    .slice(1)
    .map((words) => `<p>${words}</p>`)
    .join('');

it('articles come from files, two at once, and from the page of another tab', async () => {
  options = await openOptions(harness, '#/sources');
  await options.says("Belarus' Lukashenko arrives");
  await options.click('Add files');
  await options.page.waitForSelector('dialog[open] input[type="file"]');
  await options.page.evaluate(
    (one, other) => {
      const input = document.querySelector<HTMLInputElement>('dialog[open] input[type="file"]');
      if (!input) throw new Error('no field for files');
      const data = new DataTransfer();
      data.items.add(new File([one], 'odessa.txt'));
      // A page as it was saved, in the character set that it names.
      data.items.add(new File([Uint8Array.from(other, (letter) => letter.charCodeAt(0))], 'malmo.htm'));
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    ARTICLE,
    `<meta charset="windows-1252"><h1>Harbour talks end in Malmö</h1>${pageOf('Malmö').replaceAll('Petrenko', 'Kowalska')}`,
  );
  await options.click('Read it');
  await options.click('Store all 2 as proposed');
  const titles = () =>
    options.page.$$eval('tbody .open', (links) => links.map((link) => link.textContent ?? ''));
  await expect.poll(titles).toContain('Harbour talks end in Malmö');
  expect(await titles()).toContain('Harbour talks end in Odessa');
  const page = await harness.open(
    serve(`<article><h1>Harbour talks end in Varna</h1>${pageOf('Varna')}</article>`),
  );
  await options.page.bringToFront();
  await options.click('From a tab');
  const choose = () =>
    options.page.evaluate((address) => {
      const labels = [...document.querySelectorAll<HTMLElement>('dialog[open] label')];
      const label = labels.find((one) => one.textContent?.includes(address));
      label?.click();
      return label !== undefined;
    }, page.url());
  await expect.poll(choose).toBe(true);
  await options.click('Read it');
  await options.says('Nothing is stored yet');
  await options.click('Cancel');
  await options.click(`Take “${page.url().replace('http://', '')}” off this list`);
  for (const file of ['malmo.htm', 'odessa.txt']) await options.click(`Undo storing “${file}”`);
  await page.close();
  await expect.poll(titles).toEqual([expect.stringContaining("Belarus' Lukashenko")]);
});

it('files that hold no article are refused one by one in words, and the article among them is read', async () => {
  options = await openOptions(harness, '#/sources');
  await options.click('Add files');
  await options.page.waitForSelector('dialog[open] input[type="file"]');
  await options.page.evaluate((article) => {
    const input = document.querySelector<HTMLInputElement>('dialog[open] input[type="file"]');
    if (!input) throw new Error('no field for files');
    const data = new DataTransfer();
    const add = (name: string, content: BlobPart) => data.items.add(new File([content], name));
    add('blank.txt', ' \n ');
    add(
      'picture.txt',
      new Uint8Array(5000).map((_, i) => (i * 37) % 256),
    );
    add('huge.txt', new Uint8Array(60_000_000).fill(97));
    add('towns.txt', Array.from({ length: 300 }, (_, i) => `Town ${i},${i * 3},Party,${i}`).join('\n'));
    add(
      'deutsch.txt',
      'Der Minister sagte am Montag, dass die Brücke für zwei Jahre geschlossen werde. '.repeat(9),
    );
    add('wall.html', '<h1>Log in</h1><p>Please log in or create an account to continue reading.</p>');
    add('odessa.txt', article);
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, ARTICLE);
  await options.click('Read it');
  const said = () =>
    options.page.$$eval('section li', (rows) =>
      rows.map((row) =>
        (row.textContent ?? '')
          .replace(/\s+/g, ' ')
          .replace(/(?:Look and store)?×?$/, '')
          .trim(),
      ),
    );
  await expect
    .poll(said, { timeout: 60_000 })
    .toEqual([
      'blank.txtThere is no text in it.',
      'picture.txtThis is not text.',
      'huge.txtThis is too large.',
      'towns.txtThis is one long table, not an article.',
      'deutsch.txtThis is not in English, which is all that Sidelight can read so far.',
      'wall.htmlOnly a login or subscription notice was found in it.',
      expect.stringMatching(/^odessa\.txt\d+ facts, \d+ entities$/),
    ]);
  for (const name of ['blank', 'picture', 'huge', 'towns', 'deutsch', 'odessa'])
    await options.click(`Take “${name}.txt” off this list`);
  await options.click('Take “wall.html” off this list');
  await options.saysNot('wall.html');
});

it('an article that was corrected is a new version of its source, and both can be read', async () => {
  const path = `/options-${Math.random()}.html`;
  const publish = (text: string) => {
    const [title, ...paragraphs] = text.split('\n\n');
    const body = paragraphs.map((words) => `<p>${words}</p>`).join('');
    harness.site.serve(
      path,
      `<!doctype html><html lang="en"><title>${title}</title><article><h1>${title}</h1>${body}</article></html>`,
    );
  };
  publish(ARTICLE);
  const page = await harness.open(path);
  options = await openOptions(harness, '#/sources');
  const learn = async () => {
    await options.page.bringToFront();
    await options.click('From a tab');
    await options.click('Harbour talks end in Odessa');
    await options.click('Read it');
    await options.says('Nothing is stored yet');
  };
  await learn();
  await options.click('Store as suggestions');
  await options.says('facts, ');
  publish(ARTICLE.replaceAll('Petrenko', 'Kowalska'));
  await page.reload();
  await learn();
  await options.says('You have another version of this article.');
  await options.click('Store as suggestions');
  await options.says('earlier version');
  const reads = () => options.page.evaluate(() => document.querySelector('.source-text')?.textContent ?? '');
  const open = await options.page.$$('tbody .open');
  await open[0]?.click();
  await options.says('Other versions of it:');
  const first = await reads();
  await options.page.click('.source-caution a');
  await expect.poll(async () => (await reads()) !== first).toBe(true);
  expect([first, await reads()].map((text) => text.includes('Kowalska')).sort()).toEqual([false, true]);
  await tell(options.page, 'store.undo', {});
  await tell(options.page, 'store.undo', {});
  await page.close();
});
