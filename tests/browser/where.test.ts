// Where names are found: wherever a reader reads prose, and nowhere else.

import type { Frame } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { harness, marked, open, page, show, useTestPages } from '../support/test-page';

useTestPages();

/** The frame at an address of the site, once it is there. */
async function frameAt(test: (frame: Frame) => boolean): Promise<Frame> {
  await expect.poll(() => page.frames().some(test)).toBe(true);
  return page.frames().find(test) as Frame;
}

it('a name over inline elements is one mention', async () => {
  await show(`<p><b>Vladimir</b> <a href="#x">Putin</a> came. <i>Vladi</i><u>mir</u> <!-- x -->Pu<wbr>tin left.
    <p>Vladimir<br>Putin, Vladimir
    Putin.`);
  await marked('Vladimir Putin', 'Vladimir Putin', 'VladimirPutin', 'Vladimir Putin');
});

it('a name over block boundaries or unrelated lines is none', async () => {
  await show(`<div>In Vladimir</div><div>Putin</div>
    <p><span style="display:block">Vladimir</span> <span style="display:block">Putin arrived in Minsk.</span></p>
    <div style="display:flex"><a>News</a><a>Minsk</a><a>Sport</a></div><ul><li>Mins<li>k</ul>
    <p>By Vladimir<br>Putin arrived in Minsk.<p>Wladimir<br>He met Vladimir<br>Putin arrived in a much longer line</p>
    <div><pre>Photo: Vladimir\nPutin arrived\n\nVladimir</pre>By Vladimir<br>Putin arrived in Minsk.</div>
    <pre><div>Photo: Vladimir\nPutin arrived</div></pre>`);
  // A bare surname may be marked or not; the full name must not be.
  await expect.poll(() => harness.marks(page)).toContain('Minsk');
  const texts = await harness.marks(page);
  expect(texts.filter((text) => text === 'Minsk')).toHaveLength(4);
  expect(texts.filter((text) => /Vladimir/.test(text))).toEqual([]);
});

it('a page is told which words before a name are roles and which are forenames', async () => {
  await show('<p>Vladimir Putin spoke. In Minsk they met Comrade Putin and Margaret Putin.');
  await marked('Vladimir Putin', 'Minsk', 'Putin');
});

it('a hidden tip between words is not part of them', async () => {
  await show(
    `<p>In <a href="#x">Minsk</a><span style="display:none">The page's own words</span> it rained.</p>`,
  );
  await marked('Minsk');
});

it('boxes in the line and words with room between them are apart, letters of one word are not', async () => {
  const box = (text: string) => `<a style="display:inline-block;margin:5px">${text}</a>`;
  await show(
    `<div>${['News', 'Minsk', 'Sport'].map(box).join('')}</div><div>${[...'Minsk'].map(box).join('')}</div>
    <nav><a>News</a><a style="margin-left:1em">Minsk</a></nav><button>Send</button><label>Minsk</label>
    <p>Min<mark style="padding:0 2px">sk</mark></p><p><span style="float:left">Vladimir</span>Minsk</p>`,
  );
  await marked('Minsk', 'Minsk', 'Minsk', 'Minsk', 'Minsk', 'Minsk');
});

it('a drop capital belongs to its word', async () => {
  await show('<p><span style="float:left;font-size:3em">M</span>insk is a city.');
  await marked('Minsk');
});

it('nothing is found in code, fields, scripts and edited regions', async () => {
  await show(
    `<p>Minsk <code>Minsk</code> <kbd>Minsk</kbd> <input value="Minsk"> <textarea>Minsk</textarea>
    <select><option>Minsk</option></select> <span contenteditable>Minsk <b>Minsk</b></span>
    <svg><text y="20">Minsk</text></svg> <noscript>Minsk</noscript> <template>Minsk</template>
    <sup>Minsk</sup><script>var x = 'Minsk'</script><style>.Minsk{}</style></p>
    <div contenteditable="true"><p>Minsk</p></div><pre>Minsk <code>Minsk</code></pre>`,
    '<title>Minsk</title>',
  );
  await marked('Minsk', 'Minsk', 'Minsk');
});

it('hidden text is not marked until it is shown', async () => {
  await show(`<p>Minsk one.</p><p style="display:none" id="a">Minsk two.</p>
    <p style="visibility:hidden" id="b">Minsk three.</p><p hidden id="c">Minsk four.</p>
    <details id="d"><summary>More</summary><p>Minsk five.</p></details>`);
  await marked('Minsk');
  await page.evaluate(() => {
    (document.querySelector('#a') as HTMLElement).style.display = 'block';
    (document.querySelector('#c') as HTMLElement).hidden = false;
    (document.querySelector('#d') as HTMLDetailsElement).open = true;
  });
  await marked('Minsk', 'Minsk', 'Minsk', 'Minsk');
});

it('open shadow roots are read: declared, attached later, one in another', async () => {
  await show(`<div><template shadowrootmode="open"><p>In Minsk <span id="in"></span></p></template></div>
    <x-late></x-late><p>Vladimir Putin</p>`);
  await marked('Minsk', 'Vladimir Putin');
  await page.evaluate(() => {
    const late = document.querySelector('x-late') as HTMLElement;
    const root = late.attachShadow({ mode: 'open' });
    root.append('European Union ');
    const inner = document.createElement('div');
    root.append(inner);
    inner.attachShadow({ mode: 'open' }).append('United Nations');
  });
  await marked('Minsk', 'Vladimir Putin', 'European Union', 'United Nations');
  await page.evaluate(() => {
    const host = document.querySelector('div') as HTMLElement;
    (host.shadowRoot?.querySelector('#in') as HTMLElement).textContent = 'and Minsk';
  });
  await marked('Minsk', 'Minsk', 'Vladimir Putin', 'European Union', 'United Nations');
});

it('frames of the same and of another site, srcdoc and about:blank frames are read', async () => {
  harness.site.serve('/inner.html', '<!doctype html><p>Vladimir Putin spoke in Minsk.');
  await show(`<p>Minsk</p><iframe src="/inner.html" width="400" height="200"></iframe>
    <iframe src="${harness.site.otherOrigin}/inner.html?other" width="400" height="200"></iframe>
    <iframe srcdoc="<p>srcdoc Minsk</p>" width="400" height="200"></iframe>
    <iframe id="blank" width="400" height="200"></iframe>
    <script>blank.contentDocument.body.textContent = 'blank Minsk'</script>`);
  await marked('Minsk');
  const both = ['Minsk', 'Vladimir Putin'];
  await harness.waitForMarks(
    await frameAt((frame) => frame.url() === `${harness.site.origin}/inner.html`),
    both,
  );
  await harness.waitForMarks(await frameAt((frame) => frame.url().endsWith('?other')), both);
  await harness.waitForMarks(await frameAt((frame) => frame.url() === 'about:srcdoc'), ['Minsk']);
  await harness.waitForMarks(await frameAt((frame) => frame.url() === 'about:blank'), ['Minsk']);
});

it('tiny frames and frames like advertisements stay idle until the pointer enters', async () => {
  harness.site.serve('/advert.html', '<!doctype html><p>Fly to Minsk with us today and tomorrow.');
  await show(`<p>Minsk</p><iframe src="${harness.site.otherOrigin}/advert.html" width="300" height="250"
    style="border:0;position:absolute;top:100px;left:100px"></iframe>
    <iframe src="/advert.html?tiny" width="150" height="60" style="border:0;position:absolute;top:400px;left:100px"></iframe>`);
  await marked('Minsk');
  const advert = await frameAt((frame) => frame.url().includes('localhost'));
  const tiny = await frameAt((frame) => frame.url().endsWith('?tiny'));
  // A frame that comes after them and is no advertisement: once it is read, they would have been.
  await page.evaluate(() => {
    const later = document.createElement('iframe');
    Object.assign(later, { src: '/advert.html?later', width: 700, height: 300 });
    later.style.cssText = 'position:absolute;top:500px;left:100px';
    document.body.append(later);
  });
  await harness.waitForMarks(await frameAt((frame) => frame.url().endsWith('?later')), ['Minsk']);
  expect(await harness.marks(advert)).toEqual([]);
  expect(await harness.marks(tiny)).toEqual([]);
  await page.mouse.move(200, 200, { steps: 3 });
  await harness.waitForMarks(advert, ['Minsk']);
  await page.mouse.move(120, 420, { steps: 3 });
  await harness.waitForMarks(tiny, ['Minsk']);
});

it('XHTML, plain text, vertical and right-to-left text', async () => {
  harness.site.serve('/strict.xhtml', {
    type: 'application/xhtml+xml',
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
      <body><p>In <b>Vladimir</b> Putin <![CDATA[ and Minsk ]]></p></body></html>`,
  });
  await open('/strict.xhtml');
  await marked('Vladimir Putin', 'Minsk');
  await page.close();
  harness.site.serve('/plain.txt', { type: 'text/plain', body: 'Vladimir Putin went to Minsk.' });
  await open('/plain.txt');
  await marked('Vladimir Putin', 'Minsk');
  await page.close();
  await show(`<p style="writing-mode:vertical-rl;height:10em">Going to Minsk by train.</p>
    <p dir="rtl">ذهب Vladimir Putin إلى Minsk أمس.</p>`);
  await marked('Minsk', 'Vladimir Putin', 'Minsk');
});

it('countries are found under their names in the page’s own language', async () => {
  for (const [language, text, expected] of [
    ['ru', 'Президент России приехал в Белоруссию; россияне и Minsk.', ['России', 'Белоруссию', 'Minsk']],
    ['ja', 'ロシアの大統領がベラルーシを訪れた。', ['ロシア', 'ベラルーシ']],
    ['fr', 'La Russie et l’Allemagne, d’après Minsk.', ['Russie', 'Allemagne', 'Minsk']],
  ] as const) {
    const path = `/where-${language}.html`;
    harness.site.serve(path, `<!doctype html><html lang="${language}"><body><p>${text}`);
    await open(path);
    await marked(...expected);
    if (language !== 'fr') await page.close();
  }
});

it('elements without a box of their own do not hide their text', async () => {
  await show(`<main style="display:contents"><div style="display:contents">In Minsk</div></main>
    <x-y style="display:contents" id="h"></x-y><script>h.attachShadow({mode:'open'}).innerHTML = 'The European Union'</script>`);
  await marked('Minsk', 'European Union');
});

it('text far below is found when it comes near, also in boxes that scroll and with content-visibility', async () => {
  await show(`<p>Minsk</p><div style="height:5000px"></div>
    <section style="content-visibility:auto;contain-intrinsic-size:300px"><p>Vladimir Putin</p></section>
    <div style="height:5000px"></div>
    <div id="box" style="height:200px;overflow:auto"><div style="height:3000px"></div><p>European Union</p></div>`);
  await marked('Minsk');
  await page.evaluate(() => document.querySelector('section')?.scrollIntoView());
  await marked('Vladimir Putin');
  await page.evaluate(() => {
    const box = document.querySelector('#box') as HTMLElement;
    box.scrollIntoView();
    box.scrollTop = 3000;
  });
  await marked('European Union');
});

it('a page of frames and a page without a body are read like others', async () => {
  harness.site.serve('/frames.html', {
    body: '<!doctype html><html><head></head><frameset cols="50%,50%"><frame src="/inner.html?f"></frameset></html>',
  });
  harness.site.serve('/inner.html', '<!doctype html><p>Vladimir Putin spoke in Minsk.');
  await open('/frames.html');
  const inner = await frameAt((frame) => frame.url().endsWith('?f'));
  await harness.waitForMarks(inner, ['Minsk', 'Vladimir Putin']);
  await page.close();
  harness.site.serve('/empty.xhtml', {
    type: 'application/xhtml+xml',
    body: '<html xmlns="http://www.w3.org/1999/xhtml"/>',
  });
  await open('/empty.xhtml');
  await page.evaluate(() => document.documentElement.append('Minsk'));
  await marked('Minsk');
});
