// Browsers stop the background when nothing happens. Whatever comes next wakes it, and nothing is lost.
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { openOptions } from '../support/options-page';
import { openPopup } from '../support/popup-page';
import { stopBackground } from '../support/stop-background';
import { entity, pack } from '../unit/store/pack';
import { type Harness, useHarness } from './harness';

let harness: Harness;

beforeAll(async () => {
  harness = await useHarness();
  // The installation is over.
  const page = await harness.open(serve('<p>Minsk.</p>'));
  await harness.waitForMarks(page, ['Minsk']);
  await page.close();
});

afterEach(() => expect(harness.errors.splice(0)).toEqual([]));

const serve = (body: string): string => {
  const path = `/asleep-${Math.random()}.html`;
  harness.site.serve(path, `<!doctype html><html lang="en"><head></head><body>${body}</body></html>`);
  return path;
};

it('marks a page that is opened while the background sleeps', async () => {
  await stopBackground(harness);
  const page = await harness.open(serve('<p>Minsk and Sochi.</p>'));
  await harness.waitForMarks(page, ['Minsk', 'Sochi']);
  await page.close();
});

it('answers the popup, and the page hears of a change', async () => {
  const page = await harness.open(serve('<p>The Silver Orchard and Sochi.</p>'));
  await harness.waitForMarks(page, ['Sochi']);
  await stopBackground(harness);
  const popup = await openPopup(harness, page);
  await popup.says('Sochi');
  await popup.close();
  const options = await openOptions(harness, '#/entities');
  await options.says('Sochi');
  await stopBackground(harness);
  await options.click('New entity');
  await options.fill('Name', 'Silver Orchard');
  await options.click('Add');
  await harness.waitForMarks(page, ['Silver Orchard', 'Sochi']);
  await stopBackground(harness);
  await options.click('Undo');
  await harness.waitForMarks(page, ['Sochi']);
  await options.close();
  await page.close();
});

it('goes on reading a long page that it was stopped in, also when no popup is open', async () => {
  const sentence = (i: number) =>
    `<p>Harbour minister Maria Petrenko said on Monday that ${i + 300} ships were waiting in Odessa for the port to open.</p>`;
  const long = Array.from({ length: 6000 }, (_, i) => sentence(i)).join('');
  const page = await harness.open(serve(`<article><h1>Harbour talks end in Odessa</h1>${long}</article>`));
  let popup = await openPopup(harness, page);
  await popup.click('Learn from this page');
  await popup.says('Reading “');
  await popup.close();
  await stopBackground(harness);
  popup = await openPopup(harness, page);
  await popup.says('Nothing is stored yet');
  await popup.says('Maria Petrenko');
  await popup.click('Discard');
  await popup.says('Learn from this page');
  await popup.close();
  await page.close();
});

/** What is done to the index of names in the store, as a broken disk or an older version of ours would leave it. */
type Harm = 'none' | 'missing' | 'torn' | 'cut off' | 'older' | 'without a part';

interface IndexRecord {
  head: { format: number; generation: number; chunks: number };
  table: ArrayBuffer;
}

/** Harms the record in the real store; tells whether it was a whole one before. */
async function harm(page: Page, how: Harm): Promise<boolean> {
  return page.evaluate(
    (how) =>
      new Promise<boolean>((done, failed) => {
        const request = indexedDB.open('sidelight');
        request.onerror = () => failed(request.error);
        request.onsuccess = () => {
          const database = request.result;
          const writing = database.transaction('kv', 'readwrite');
          const kv = writing.objectStore('kv');
          const asked = kv.get('names');
          let isWhole = false;
          asked.onsuccess = () => {
            const row = asked.result as { key: string; value: IndexRecord } | undefined;
            if (!row) return;
            const { head, table } = row.value;
            isWhole = head.format > 0 && table.byteLength > 1000;
            if (how === 'missing') kv.delete('names');
            if (how === 'torn') new Uint8Array(table).fill(255, 400, 800);
            if (how === 'cut off') row.value.table = table.slice(0, 500);
            if (how === 'older') head.format = 0;
            if (how === 'without a part') kv.delete(`names.${head.generation}.0`);
            if (how === 'torn' || how === 'cut off' || how === 'older') kv.put(row);
          };
          writing.onabort = () => failed(writing.error);
          writing.oncomplete = () => {
            database.close();
            done(isWhole);
          };
        };
      }),
    how,
  );
}

it('an index that is missing, torn or from an older version is built again, and the page gets its marks', async () => {
  // More names than a page is simply given: then there is an index in the store.
  const letters = 'bcdfghklmnprstvz';
  const names = Array.from({ length: 600 }, (_, i) => {
    const [a, b, c] = [i % 16, (i >> 4) % 16, i >> 8].map((at) => letters[at]);
    return `Va${a}o${b}u${c}ia`;
  });
  const places = names.map((name, i) => entity(`harmed-${i}`, name, { type: 'place' }));
  await harness.ask('store.apply', {
    act: { act: 'importPack', pack: pack([], places, []), origin: 'file' },
  });
  const options = await harness.openExtension('/options.html');
  const path = serve(`<p>${names[17]} and Minsk.</p>`);
  for (const how of ['none', 'missing', 'torn', 'cut off', 'older', 'without a part'] satisfies Harm[]) {
    await harm(options, how);
    await stopBackground(harness);
    const page = await harness.open(path);
    await harness.waitForMarks(page, ['Minsk', names[17] ?? '']);
    await page.close();
    await expect.poll(() => harm(options, 'none')).toBe(true);
  }
  await options.close();
  await harness.ask('store.undo', {});
  const page = await harness.open(path);
  await harness.waitForMarks(page, ['Minsk']);
  await page.close();
});
