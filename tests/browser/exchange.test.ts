// In and out: the same store goes out and in again without a byte of difference, and a bad file changes nothing.
import { afterEach, beforeAll, expect, it } from 'vitest';
import { bigPack } from '../bench/big-pack';
import { setDisk } from '../support/full-disk';
import { annotate } from '../support/options-data';
import { type OptionsPage, openOptions } from '../support/options-page';
import { stopBackground } from '../support/stop-background';
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

/** Hands a file to the button "Choose a file" as if it had been chosen. */
const choose = (text: string, name = 'pack.json') =>
  options.page.evaluate(
    (content, called) => {
      const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type="file"][hidden]')];
      const input = inputs.find((one) => one.parentElement?.textContent?.includes('Choose a file'));
      const data = new DataTransfer();
      data.items.add(new File([content], called));
      if (!input) throw new Error('no file button');
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
    name,
  );

/** What "Save as a file" would save: the page's own downloads are caught on their way. */
async function saved(): Promise<string> {
  await options.page.evaluate(() => {
    const page = globalThis as unknown as { caught: string | null };
    page.caught = null;
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      URL.createObjectURL = make;
      blob.text().then((text) => {
        page.caught = text;
      });
      return 'about:blank#';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await options.click('Save as a file');
  const caught = () => options.page.evaluate(() => (globalThis as unknown as { caught: string }).caught);
  await expect.poll(async () => (await caught()) !== null).toBe(true);
  return caught();
}

/** Without a screenful of pack when it fails. */
const same = (a: string, b: string) => expect(a === b || firstDifference(a, b)).toBe(true);

const firstDifference = (a: string, b: string): string => {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return `${a.slice(at - 60, at + 60)} | ${b.slice(at - 60, at + 60)}`;
};

it('everything goes out, is deleted, comes in and goes out again, byte for byte', async () => {
  options = await openOptions(harness, '#/sources');
  await options.says("Belarus' Lukashenko arrives");
  await options.go('#/data');
  const before = await saved();
  expect((JSON.parse(before) as { facts: unknown[] }).facts.length).toBeGreaterThan(20);
  await options.go('#/sources');
  await options.says("Belarus' Lukashenko arrives");
  await options.page.evaluate(() => document.querySelector<HTMLElement>('thead input')?.click());
  await options.click('Delete');
  await options.says('No sources yet');
  await options.go('#/data');
  await choose(before);
  await options.says('What this file would do');
  await options.click('Bring it in');
  await options.says('It is in');
  await options.click('Close');
  same(await saved(), before);
  await choose(before);
  await options.click('Bring it in');
  await options.says('Everything in it was known already.');
  await options.click('Close');
});

it('a bad file is refused whole, in words that say where', async () => {
  options = await openOptions(harness, '#/data');
  const before = await saved();
  await choose('{"format":"sidelight-pack","version":1,"sources":[');
  await options.says('It ends in the middle.');
  await options.click('Close');
  await choose('{"format":"sidelight-pack","version":2,"sources":[],"entities":[],"facts":[]}');
  await options.says('It was written by a later version of Sidelight.');
  await options.click('Close');
  const pack = JSON.parse(before) as { facts: { target: { exact: string } }[] };
  (pack.facts[3] as { target: { exact: string } }).target.exact = '<img src=x onerror=alert(1)>';
  await choose(JSON.stringify(pack));
  await options.says('facts[3]');
  expect(await options.page.evaluate(() => document.querySelectorAll('img').length)).toBe(0);
  await options.click('Close');
  const { sources } = JSON.parse(before) as { sources: object[] };
  const only = (list: unknown[]) =>
    JSON.stringify({ format: 'sidelight-pack', version: 1, sources: list, entities: [], facts: [] });
  await choose(only([...sources, ...sources]));
  await options.says('An id that was there before.');
  await options.click('Close');
  await choose(only(sources).replace('"id"', '"__proto__": { "admin": true }, "id"'));
  await options.says('A key that is not allowed.');
  await options.click('Close');
  await choose(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
  await options.says('It is not a Sidelight pack.');
  await options.click('Close');
  same(await saved(), before);
});

it('a pack with scripts in every field is words: nothing of it runs, is fetched or can be followed', async () => {
  options = await openOptions(harness, '#/data');
  await options.says('Choose a file');
  const evil = '<img src="x" onerror="globalThis.ran = 1"><script>globalThis.ran = 1</script>';
  const all = { start: 0, end: evil.length, text: evil };
  const pack = {
    format: 'sidelight-pack',
    version: 1,
    sources: [
      {
        ...{
          id: 'evil',
          kind: evil,
          title: evil,
          text: evil,
          sha256: null,
          url: 'javascript:globalThis.ran=1',
        },
        ...{ publisher: evil, byline: evil, language: evil, retrieved: evil, extractor: evil },
        published: { value: evil, from: evil },
        dateline: { ...all, date: null, trusted: false, reason: evil },
      },
    ],
    entities: [
      {
        ...{ id: evil, type: evil, name: evil, named: evil, description: evil },
        names: [{ text: evil, kind: evil, on: true, case: evil, language: evil }],
        mentions: [{ source: 'evil', start: 0, end: evil.length, kind: evil }],
        notes: [{ text: evil, private: false }],
      },
    ],
    facts: [
      {
        ...{ id: evil, kind: evil, body: evil, entities: [evil], status: evil, origin: evil },
        statement: { text: evil, spans: [all] },
        target: { source: 'evil', exact: evil, start: 0, end: evil.length, prefix: '', suffix: '' },
        attributions: [{ ...all, entity: evil, cue: all, when: evil, via: evil }],
        when: { ...all, resolved: evil, inherited: false, reason: evil },
        quantities: [{ ...all, value: 1, bound: evil, unit: evil }],
        quotations: [all],
      },
    ],
  };
  await choose(JSON.stringify(pack), `${evil}.json`);
  await options.click('Bring it in');
  await options.says('It is in');
  await options.click('Close');
  for (const place of [
    '#/sources',
    '#/sources/evil',
    '#/entities',
    `#/entities/${encodeURIComponent(evil)}`,
    '#/facts?source=evil',
    '#/history',
  ]) {
    await options.go(place);
    await options.says('onerror="globalThis.ran');
    const found = await options.page.evaluate(() => ({
      made: document.querySelectorAll('#root img, #root script').length,
      links: [...document.querySelectorAll('a')]
        .map((link) => link.protocol)
        .filter((p) => p === 'javascript:'),
      ran: 'ran' in globalThis,
    }));
    expect(found, place).toEqual({ made: 0, links: [], ran: false });
  }
  await options.click('Undo the last');
  await options.says('Undone: Brought in');
});

it('an entity with more names and a text that is longer than a page can hold can be opened, and their pack undone', async () => {
  options = await openOptions(harness, '#/data');
  await options.says('Choose a file');
  const names = Array.from({ length: 50_000 }, (_, i) => ({
    ...{ text: `Harbour ${i}`, kind: 'variant', on: true, case: 'as-kind', language: null },
  }));
  const crowd = { id: 'crowd', type: 'person', name: 'Crowd', names, mentions: [] };
  const long = { id: 'long', kind: 'own', title: 'The long one', text: 'word '.repeat(4_000_000) };
  await choose(
    JSON.stringify({ format: 'sidelight-pack', version: 1, sources: [long], entities: [crowd], facts: [] }),
  );
  await options.click('Bring it in');
  await options.says('It is in');
  await options.click('Close');
  await options.go('#/entities?q=harbour');
  await options.says('Harbour 0, Harbour 1');
  await options.click('Crowd');
  await options.says('Show more of 50,000');
  await options.click('Show more of 50,000');
  await expect
    .poll(() => options.page.evaluate(() => document.querySelectorAll('.name-row').length))
    .toBe(200);
  await options.go('#/sources');
  await options.click('The long one');
  await options.says('Show more than 500,000 of 20,000,000 characters');
  const shown = () =>
    options.page.evaluate(() => document.querySelector('.source-text p')?.textContent?.length);
  expect(await shown()).toBe(500_000);
  await options.click('Show more than 500,000');
  await expect.poll(shown).toBe(1_000_000);
  await options.go('#/history');
  await options.click('Undo the last');
  await options.says('Undone: Brought in');
});

it('annotations leave as JSON-LD, CSV and Markdown, and JSON-LD brings one back to its place', async () => {
  options = await openOptions(harness, '#/data');
  await options.says('Take out');
  await annotate(options.page, 'https://example.org/quay', '=SUM of all ships', {
    body: 'As they wrote it.',
  });
  const linked = async () => {
    await options.click('JSON-LD');
    return saved();
  };
  const web = await linked();
  const { items } = JSON.parse(web) as { items?: { '@context'?: string; target?: unknown }[] };
  expect(JSON.stringify(items ?? web)).toContain('TextQuoteSelector');
  expect(web).toContain('http://www.w3.org/ns/anno.jsonld');
  await options.click('CSV');
  const lines = (await saved()).split('\n');
  expect(lines.length).toBeGreaterThan(20);
  // A spreadsheet must not take what a page says for a formula.
  expect(lines.join('\n')).toContain("'=SUM of all ships");
  expect(lines.every((line) => !/(?:^|,)"?[=+@]/.test(line))).toBe(true);
  await options.click('Markdown');
  expect(await saved()).toContain('As they wrote it.');
  await options.go('#/history');
  await options.says('Annotated “');
  await options.click('Undo the last');
  await options.says('Undone');
  await options.go('#/annotations');
  await options.saysNot('As they wrote it.');
  await options.go('#/data');
  await choose(web, 'annotations.jsonld');
  await options.says('What this file would do');
  await options.click('Bring it in');
  await options.says('It is in');
  await options.click('Close');
  await options.go('#/annotations');
  await options.says('As they wrote it.');
  await options.says('https://example.org/quay');
  await options.go('#/history');
  await options.says('Brought in');
  await options.click('Undo the last');
  await options.says('Undone: Brought in');
});

it('a backup is made, and restored in one click after everything was deleted; one that never left is asked for', async () => {
  options = await openOptions(harness, '#/data');
  await options.page.evaluate(
    `(globalThis.browser ?? chrome).storage.local.set({ 'backup-saved': '2020-01-01T00:00:00.000Z' })`,
  );
  await options.close();
  options = await openOptions(harness, '#/history');
  await options.says('Nothing was saved as a file for a long time.');
  await options.click('Data and backup');
  const before = await saved();
  await options.go('#/history');
  await options.saysNot('Nothing was saved as a file for a long time.');
  await options.go('#/data');
  await options.click('Back up now');
  await options.says('Backed up.');
  await options.go('#/sources');
  await options.says("Belarus' Lukashenko arrives");
  await options.page.evaluate(() => document.querySelector<HTMLElement>('thead input')?.click());
  await options.click('Delete');
  await options.says('No sources yet');
  await options.go('#/data');
  await options.click('Restore the backup of');
  await options.says('Restored.');
  same(await saved(), before);
});

/** When "Writing" is first said, the function is called once; gives what tells that it was. */
async function whileWriting(act: () => Promise<unknown>): Promise<void> {
  await options.page.waitForFunction(() =>
    document.querySelector('.jobs[role="status"]')?.textContent?.includes('Writing'),
  );
  await act();
}

const unchanged = (before: string) => expect.poll(async () => (await saved()) === before).toBe(true);

it('an import that is cancelled, whose worker is stopped or whose disk is full leaves the store as it was', async () => {
  options = await openOptions(harness, '#/data');
  const before = await saved();
  const large = JSON.stringify(bigPack(8_000, 80));
  await choose(large);
  await options.click('Bring it in');
  await whileWriting(() =>
    options.page.evaluate(() => document.querySelector<HTMLElement>('.jobs button')?.click()),
  );
  await options.says('Choose a file');
  await unchanged(before);
  await choose(large);
  await options.click('Bring it in');
  await whileWriting(() => stopBackground(harness));
  await options.says('That failed');
  await unchanged(before);
  await choose(large);
  await options.says('What this file would do');
  await setDisk(harness, options.page, 'full');
  try {
    await options.click('Bring it in');
    await options.says('The disk is full. The store is as it was.');
  } finally {
    await setDisk(harness, options.page, 'free');
  }
  await unchanged(before);
});
