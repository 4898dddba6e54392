// Where Sidelight works and where not: a rule holds at once on open pages, and nothing of us is left behind.
import type { Frame, Page } from 'puppeteer-core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { type Harness, useHarness } from './harness';

let harness: Harness;
let page: Page;
let control: Page;

beforeAll(async () => {
  harness = await useHarness();
  control = await harness.openExtension('/options.html');
});

afterEach(async () => {
  for (const site of ['127.0.0.1', 'localhost']) await apply({ act: 'siteRule', site, on: null });
  await apply({ act: 'settings', patch: { sites: { mode: 'everywhere' } } });
  await apply({ act: 'settings', patch: { marks: { style: 'underline', which: 'every' } } });
  expect(harness.errors.splice(0)).toEqual([]);
  await page.close();
});

/** Writes to the store as the options page does. */
const apply = (act: unknown) =>
  control.evaluate(
    `(globalThis.browser ?? chrome).runtime.sendMessage({ ask: 'store.apply', input: { act: ${JSON.stringify(act)} } })`,
  );

/** Names of ours in the page's registry. */
const ours = () =>
  page.evaluate(() =>
    [...(CSS as unknown as { highlights: Map<string, unknown> }).highlights.keys()].filter((name) =>
      name.startsWith('sidelight'),
    ),
  );

const body = '<!doctype html><p>Minsk and Minsk.</p><p>Minsk</p>';

it('a site that is switched off is left at once, gets nothing at the next load, and is back when switched on', async () => {
  harness.site.serve('/off.html', body);
  page = await harness.open('/off.html');
  await harness.waitForMarks(page, ['Minsk', 'Minsk', 'Minsk']);
  await apply({ act: 'siteRule', site: '127.0.0.1', on: false });
  await expect.poll(ours).toEqual([]);
  await page.reload();
  await page.evaluate(() => document.body.append(' Minsk'));
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
  expect(await ours()).toEqual([]);
  await apply({ act: 'siteRule', site: '127.0.0.1', on: true });
  await harness.waitForMarks(page, ['Minsk', 'Minsk', 'Minsk', 'Minsk']);
});

/** How many scripts the browser brings to pages by itself. */
const registered = () =>
  control.evaluate(
    '(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((all) => all.length)',
  );

/** Whether any script of ours ever began in a frame of the page: all of them leave something in their own world. */
const touched = (address: string) =>
  control.evaluate(`(async () => {
    const api = globalThis.browser ?? chrome;
    const [tab] = (await api.tabs.query({})).filter((tab) => tab.url === ${JSON.stringify(address)});
    const got = await api.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, func: () =>
      Object.getOwnPropertySymbols(globalThis).filter((key) => key.description.startsWith('sidelight')).length });
    return got.map(({ result }) => result);
  })()`);

const frameWith = async (end: string) => {
  await expect.poll(() => page.frames().some((frame) => frame.url().endsWith(end))).toBe(true);
  return page.frames().find((frame) => frame.url().endsWith(end)) as Frame;
};
const frameOf = (address: string) => `<iframe width="400" height="200" src="${address}"></iframe>`;
const three = ['Minsk', 'Minsk', 'Minsk'];

it('on a listed site every frame works, whosever it is and whenever it comes; a listed site’s frame elsewhere gets nothing', async () => {
  const { origin, otherOrigin } = harness.site;
  harness.site.serve('/off.html', body);
  harness.site.serve('/deep.html', `<!doctype html><p>Minsk</p>${frameOf(`${origin}/off.html?deep`)}`);
  harness.site.serve(
    '/listed.html',
    `<!doctype html><p>Minsk</p>${frameOf(`${otherOrigin}/deep.html`)}<iframe srcdoc="<p>In Minsk" width="400" height="200"></iframe>
     <div id="h"></div><script>h.attachShadow({ mode: 'open' }).innerHTML = '<p>Minsk'</script>`,
  );
  await apply({ act: 'settings', patch: { sites: { mode: 'listed' } } });
  await apply({ act: 'siteRule', site: '127.0.0.1', on: true });
  page = await harness.open('/listed.html');
  await harness.waitForMarks(page, ['Minsk', 'Minsk']);
  await harness.waitForMarks(await frameWith('/deep.html'), ['Minsk']);
  await harness.waitForMarks(await frameWith('?deep'), three);
  await harness.waitForMarks(await frameWith('srcdoc'), ['Minsk']);
  // One at a time: of two that come together from one site Chromium's protocol may lose the second.
  for (const place of ['shadow', 'late']) {
    await page.evaluate(
      (address, inShadow) => {
        const late = document.createElement('iframe');
        Object.assign(late, { width: 400, height: 200, src: address });
        (inShadow ? document.querySelector('#h')?.shadowRoot : document.body)?.append(late);
      },
      `${otherOrigin}/off.html?${place}`,
      place === 'shadow',
    );
    await harness.waitForMarks(await frameWith(`?${place}`), three);
  }
  await page.close();
  harness.site.serve('/blog.html', `<!doctype html><p>Minsk</p>${frameOf(`${origin}/off.html?embedded`)}`);
  page = await harness.open(`${otherOrigin}/blog.html`);
  const embedded = await frameWith('?embedded');
  await embedded.waitForSelector('p');
  expect(await touched(`${otherOrigin}/blog.html`)).toEqual([0, 0]);
});

it('a site that is switched off has nothing of us in its page and its frames, and open ones are cleared at once', async () => {
  const { origin, otherOrigin } = harness.site;
  harness.site.serve('/off.html', body);
  harness.site.serve('/top.html', `<!doctype html><p>Minsk</p>${frameOf(`${otherOrigin}/off.html?framed`)}`);
  page = await harness.open('/top.html');
  await harness.waitForMarks(await frameWith('?framed'), three);
  expect(await touched(`${origin}/top.html`)).not.toContain(0);
  await apply({ act: 'siteRule', site: '127.0.0.1', on: false });
  await harness.waitForMarks(page, []);
  await harness.waitForMarks(await frameWith('?framed'), []);
  await page.reload();
  await (await frameWith('?framed')).waitForSelector('p');
  expect(await touched(`${origin}/top.html`)).toEqual([0, 0]);
});

it('where it works only when asked, nothing is there until the popup or a command asks, and then in that tab only', async () => {
  const { origin, otherOrigin } = harness.site;
  harness.site.serve('/off.html', body);
  harness.site.serve('/top.html', `<!doctype html><p>Minsk</p>${frameOf(`${otherOrigin}/off.html?framed`)}`);
  await apply({ act: 'settings', patch: { sites: { mode: 'asked' } } });
  // What browsers bring to pages follows the setting a moment later.
  await expect.poll(registered).toBe(0);
  page = await harness.open('/top.html');
  await (await frameWith('?framed')).waitForSelector('p');
  expect(await touched(`${origin}/top.html`)).toEqual([0, 0]);
  await harness.command('next-mention');
  await harness.waitForMarks(page, ['Minsk']);
  await harness.waitForMarks(await frameWith('?framed'), three);
  // The next page of the site in this tab is meant too; other tabs and other sites are not.
  await page.goto(`${origin}/off.html`);
  await harness.waitForMarks(page, three);
  const beside = await harness.open('/off.html?beside');
  await page.bringToFront();
  await page.goto(`${otherOrigin}/off.html?other`);
  expect(await touched(`${otherOrigin}/off.html?other`)).toEqual([0]);
  expect(await touched(`${origin}/off.html?beside`)).toEqual([0]);
  await beside.close();
});

/** The line of a mark on another medium, or where a person chose their own colours. */
const looks = async (media: string, forced: boolean): Promise<string> => {
  const session = await page.createCDPSession();
  const features = [{ name: 'forced-colors', value: forced ? 'active' : 'none' }];
  await session.send('Emulation.setEmulatedMedia', { media, features });
  const seen = await page.evaluate(
    () =>
      getComputedStyle(document.querySelector('p') as Element, '::highlight(sidelight-underline)')
        .textDecoration,
  );
  await session.detach();
  return seen;
};

it('styles and choices of marks show on open pages without a reload', async () => {
  harness.site.serve('/styles.html', body);
  page = await harness.open('/styles.html');
  await harness.waitForMarks(page, ['Minsk', 'Minsk', 'Minsk']);
  expect(await ours()).toEqual(['sidelight-underline']);
  if (harness.name === 'chromium') {
    expect(await looks('screen', true)).toMatch(/underline 2px dotted/);
    expect(await looks('print', false)).toMatch(/^none/);
    expect(await looks('', false)).toMatch(/underline 1px dotted/);
  }
  await apply({ act: 'settings', patch: { marks: { style: 'background' } } });
  await expect.poll(ours).toEqual(['sidelight-background']);
  await apply({ act: 'settings', patch: { marks: { which: 'first-in-block' } } });
  await harness.waitForMarks(page, ['Minsk', 'Minsk']);
  await apply({ act: 'settings', patch: { marks: { which: 'first-on-page' } } });
  await harness.waitForMarks(page, ['Minsk']);
  await apply({ act: 'settings', patch: { marks: { style: 'hover' } } });
  await expect.poll(ours).toEqual([]);
});

it('a second copy of the script takes over from the first', async () => {
  harness.site.serve('/twice.html', body);
  page = await harness.open('/twice.html');
  await harness.waitForMarks(page, ['Minsk', 'Minsk', 'Minsk']);
  await control.evaluate(`(async () => {
    const api = globalThis.browser ?? chrome;
    const tabs = await api.tabs.query({ url: 'http://127.0.0.1/twice.html' });
    await api.scripting.executeScript({ target: { tabId: tabs[0].id }, files: ['/content-scripts/content.js'] });
  })()`);
  await page.evaluate(() => document.body.append(' Minsk'));
  await harness.waitForMarks(page, ['Minsk', 'Minsk', 'Minsk', 'Minsk']);
});
