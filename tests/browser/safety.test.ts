// What may befall a store: the browser killed in the middle of an import, the database deleted behind our back, or
// written by a later version. In a browser of its own, which is killed and started again with the same profile.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bigPack } from '../bench/big-pack';
import { type BrowserName, type Running, startBrowser } from '../support/browsers';
import { openExtensionPage } from '../support/extension-page';
import { markTexts } from '../support/marks';
import { byWords } from '../support/options-page';
import { startSite } from '../support/site';
import { stopBackground } from '../support/stop-background';

const name = (process.env.SIDELIGHT_BROWSER ?? 'chromium') as BrowserName;
const folder = fileURLToPath(
  new URL(`../../.output/${name === 'firefox' ? 'firefox' : 'chrome'}-mv3`, import.meta.url),
);
let profile: string;
let running: Running;

const start = async () => {
  running = await startBrowser(name, folder, { profile });
};
const open = async (path: string) => byWords(await openExtensionPage(running, path));

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'sidelight-'));
  await start();
});

afterAll(async () => {
  await running.browser.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

type Page = Awaited<ReturnType<typeof open>>['page'];

/** What of the browsers' interface is used inside a page. */
interface Runtime {
  sendMessage(message: object): Promise<unknown>;
  onMessage: {
    addListener(hear: (message: { notice?: string; data?: { phase: string; done: number } }) => void): void;
  };
}

/** Asks the background as the extension's own pages do. */
const ask = async (page: Page, request: string, input: object = {}): Promise<unknown> => {
  const answer = (await page.evaluate(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ ask: request, input })})`,
  )) as { value?: unknown; refused?: string; text?: string };
  if (answer.refused) throw new Error(answer.text);
  return answer.value;
};
const counts = (page: Page) => ask(page, 'store.read', { name: 'counts', input: {} });

it('a browser that is killed in the middle of an import finds its store as it was', async () => {
  const { page, says } = await open('/options.html#/sources');
  await says("Belarus' Lukashenko arrives");
  await ask(page, 'backup.make');
  const before = await counts(page);
  // Begins to write and comes back once some of it is written.
  await page.evaluate(
    async (text) => {
      const worlds = globalThis as unknown as {
        browser?: { runtime: Runtime };
        chrome: { runtime: Runtime };
      };
      const { runtime } = worlds.browser ?? worlds.chrome;
      const say = async (request: string, input: object) =>
        ((await runtime.sendMessage({ ask: request, input })) as { value: string }).value;
      const id = await say('import.begin', { name: 'large' });
      await say('import.piece', { id, bytes: new TextEncoder().encode(text) });
      await new Promise<void>((written) => {
        runtime.onMessage.addListener(({ notice, data }) => {
          if (notice === 'import' && data?.phase === 'writing' && data.done > 0.1) written();
        });
        say('import.write', { id, decisions: {} });
      });
    },
    JSON.stringify(bigPack(20_000, 200)),
  );
  const gone = new Promise((resolve) => running.browser.process()?.once('exit', resolve));
  running.browser.process()?.kill('SIGKILL');
  await gone;
  await start();
  const again = await open('/options.html#/sources');
  await again.says("Belarus' Lukashenko arrives");
  expect(await counts(again.page)).toEqual(before);
  await again.go('#/history');
  await again.says('Undo the last');
  expect(await again.text()).not.toContain('large');
  await again.close();
});

it('a store that was deleted is told from an empty one, and its backup is one click away', async () => {
  const other = await open('/popup.html');
  const before = await counts(other.page);
  await other.page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.deleteDatabase('sidelight');
        request.onsuccess = () => done();
        request.onerror = () => failed(request.error);
      }),
  );
  await stopBackground(running);
  const options = await open('/options.html#/sources');
  await options.says('The store is gone');
  expect(await counts(options.page)).toMatchObject({ sources: 0 });
  await options.click('Restore the backup of');
  await options.says("Belarus' Lukashenko arrives");
  await options.saysNot('The store is gone');
  expect(await counts(options.page)).toEqual(before);
  await options.close();
  await other.close();
});

it('a store of a later version is left as it is: the options page saves what can be read, the popup says so', async () => {
  const site = await startSite(fileURLToPath(new URL('../pages', import.meta.url)));
  site.serve('/minsk.html', '<!doctype html><p>Vladimir Putin in Minsk, at Quayside.');
  const article = await running.browser.newPage();
  await article.goto(`${site.origin}/minsk.html`);
  await expect.poll(() => markTexts(article)).toContain('Minsk');
  const other = await open('/popup.html');
  await other.page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.open('sidelight', 9_990);
        request.onsuccess = () => {
          request.result.close();
          done();
        };
        request.onerror = () => failed(request.error);
      }),
  );
  const options = await open('/options.html');
  await options.says('The store cannot be opened');
  await options.says('It was written by a later version of Sidelight');
  const popup = await open('/popup.html');
  await popup.says('cannot be opened');
  await popup.close();
  await options.page.evaluate(() => {
    const page = globalThis as unknown as { caught: string };
    URL.createObjectURL = (blob: Blob) => {
      blob.text().then((text) => {
        page.caught = text;
      });
      return 'about:blank#';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await options.click('Save what can be read');
  await expect
    .poll(() => options.page.evaluate(() => (globalThis as unknown as { caught?: string }).caught ?? ''))
    .toContain('"format":"sidelight-pack"');
  // The broken store is put away, and the backup comes back.
  await options.click('Put the broken store away');
  await options.click('Put the broken store away');
  await options.says('The store is gone');
  await options.click('Restore the backup of');
  await options.says("Belarus' Lukashenko arrives");
  // Nor does the background go on with the names of the store that was put away.
  const name = { text: 'Quayside', kind: 'name' };
  await ask(options.page, 'store.apply', { act: { act: 'addName', entity: 'minsk', name } });
  await article.reload();
  await expect.poll(() => markTexts(article)).toEqual(['Vladimir Putin', 'Minsk', 'Quayside']);
  await options.close();
  await other.close();
  await article.close();
  await site.close();
});
