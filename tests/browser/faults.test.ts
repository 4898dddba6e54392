// Pages and moments that break such extensions: nothing may be lost, and the page's console stays silent.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { openPopup } from '../support/popup-page';
import { harness, marked, open, page, useTestPages } from '../support/test-page';

useTestPages();

it('strict Content-Security-Policy and Trusted Types', async () => {
  harness.site.serve('/strict.html', {
    body: '<!doctype html><p>Vladimir Putin in Minsk.',
    headers: {
      'content-security-policy':
        "default-src 'none'; img-src *; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox",
    },
  });
  await open('/strict.html');
  await marked('Vladimir Putin', 'Minsk');
});

it('a real framework takes over server-made markup without noticing us', async () => {
  const resolve = createRequire(import.meta.url).resolve;
  const app = `
    import { h, hydrate } from 'preact';
    import { useState, useEffect } from 'preact/hooks';
    function App() {
      const [count, setCount] = useState(0);
      useEffect(() => { window.tick = () => setCount((n) => n + 1); document.documentElement.dataset.ready = '1'; }, []);
      return h('main', null,
        h('h1', null, 'Talks in ', h('b', null, 'Minsk')),
        h('p', null, 'Round ', count, ': ', count % 2 ? 'European Union' : h('i', null, 'Vladimir Putin'), ' speaks.'));
    }
    const root = document.getElementById('root');
    window.before = root.querySelector('h1');
    window.begin = () => hydrate(h(App), root);`;
  const bundled = await build({
    logLevel: 'silent',
    configFile: false,
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === 'app' ? '\0app' : null),
        load: (id) =>
          id === '\0app' ? app.replaceAll(/'(preact[^']*)'/g, (_, name) => `'${resolve(name)}'`) : null,
      },
    ],
    build: { write: false, rollupOptions: { input: 'app' }, minify: false },
  });
  const code = (Array.isArray(bundled) ? bundled[0] : bundled) as { output: { code: string }[] };
  harness.site.serve('/app.js', { type: 'text/javascript', body: code.output[0]?.code ?? '' });
  harness.site.serve(
    '/hydrate.html',
    `<!doctype html><div id="root"><main><h1>Talks in <b>Minsk</b></h1><p>Round <!-- -->0<!-- -->: <i>Vladimir Putin</i> speaks.</p></main></div>
     <script type="module" src="/app.js"></script>`,
  );
  await open('/hydrate.html');
  await marked('Minsk', 'Vladimir Putin');
  await page.evaluate(() => (window as unknown as { begin(): void }).begin());
  await page.waitForFunction(() => document.documentElement.dataset.ready === '1');
  expect(
    await page.evaluate(
      () => (window as unknown as { before: Element }).before === document.querySelector('h1'),
    ),
  ).toBe(true);
  const tick = () => page.evaluate(() => (window as unknown as { tick(): void }).tick());
  await tick();
  await marked('Minsk', 'European Union');
  await tick();
  await marked('Minsk', 'Vladimir Putin');
  expect(await page.evaluate(() => document.querySelector('#root')?.textContent)).toBe(
    'Talks in MinskRound 2: Vladimir Putin speaks.',
  );
});

it('a million nodes', async () => {
  // Most of them hidden: else the test would wait for the browser's own layout.
  harness.site.serve(
    '/million.html',
    `<!doctype html><p>Minsk</p><div id="d" hidden></div><div id="e"></div><script>
      const parts = [];
      for (let i = 0; i < 250000; i++) parts.push('<p>plain <b>' + (i % 1000 ? 'text' : 'Vladimir Putin') + '</b></p>');
      d.innerHTML = parts.join('');
      e.innerHTML = parts.slice(0, 5000).join('');
      document.body.append('United Nations');
    </script>`,
  );
  await open('/million.html');
  await expect.poll(() => harness.marks(page)).toContain('Minsk');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(() => harness.marks(page)).toContain('United Nations');
  expect((await harness.marks(page)).length).toBeLessThanOrEqual(200);
});

it('one text node of 20 million characters', async () => {
  harness.site.serve(
    '/wall.html',
    `<!doctype html><div style="height:400px;overflow:hidden" id="d"></div><script>
      d.textContent = 'Vladimir Putin went. ' + 'no names in here at all '.repeat(830000) + ' Minsk';
      document.body.append('Then to Minsk.');
    </script>`,
  );
  await open('/wall.html');
  await expect.poll(() => harness.marks(page)).toEqual(expect.arrayContaining(['Vladimir Putin', 'Minsk']));
});

it('a page that clears the registry of highlights gets its own back, and we ours', async () => {
  harness.site.serve('/clear.html', '<!doctype html><p id="p">Minsk');
  await open('/clear.html');
  await marked('Minsk');
  await page.evaluate(() => {
    const registry = (CSS as unknown as { highlights: Map<string, unknown> }).highlights;
    registry.clear();
    const range = new StaticRange({
      startContainer: document.body,
      startOffset: 0,
      endContainer: document.body,
      endOffset: 1,
    });
    registry.set('of-the-page', new Highlight(range));
    document.querySelector('p')?.append(' and Minsk');
  });
  await marked('Minsk', 'Minsk');
  expect(
    await page.evaluate(() =>
      (CSS as unknown as { highlights: Map<string, unknown> }).highlights.has('of-the-page'),
    ),
  ).toBe(true);
});

it('a PDF view and a picture are left alone, and the popup says why', async () => {
  harness.site.serve('/paper', {
    type: 'application/pdf',
    body: await readFile(new URL('../pages/paper.pdf', import.meta.url)),
  });
  harness.site.serve('/picture', {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="30">Minsk</text></svg>',
  });
  for (const path of ['/picture', '/paper']) {
    await open(path);
    const popup = await openPopup(harness, page);
    await popup.says('The browser shows a document');
    await popup.close();
    expect(await harness.marks(page), path).toEqual([]);
    if (path === '/picture') await page.close();
  }
});
