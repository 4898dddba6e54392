// `npm run check:pages -- FOLDER [--browser firefox] [--only PART] [--learn FILE]… [--pack FILE]… [--out FOLDER]`: opens every
// saved page of a folder in a browser without the extension and in one with it, and says what differs: the tree, the
// console, pixels beside the marks. Then it prints every mark with the words around it, to be read for wrong ones.
// `--learn` reads pages of the folder into the store first, `--pack` takes packs in; `--out` keeps the pictures that differ.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type BrowserName, type Running, startBrowser } from '../tests/support/browsers';
import { openExtensionPage } from '../tests/support/extension-page';
import { type Site, startSite } from '../tests/support/site';
import { type Differing, marksOnce, newLines, pixelsOutside, treesDiffer } from './check-pages/compare';
import { type Visit, visit } from './check-pages/visit';

const root = fileURLToPath(new URL('..', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    only: { type: 'string', default: '' },
    learn: { type: 'string', multiple: true, default: [] },
    pack: { type: 'string', multiple: true, default: [] },
    out: { type: 'string' },
  },
});
const [folder] = positionals;
const name = values.browser === 'firefox' ? 'firefox' : 'chromium';

/** Asks the background as a page of the extension does. */
async function ask<T>(options: Page, what: string, input: object): Promise<T> {
  const answer = await options.evaluate(
    async (question) => {
      const world = globalThis as unknown as Record<
        string,
        { runtime: { sendMessage(m: object): Promise<object> } }
      >;
      return JSON.stringify(await (world.browser ?? world.chrome)?.runtime.sendMessage(question));
    },
    { ask: what, input },
  );
  const { value, refused, text } = JSON.parse(answer) as { value: T; refused?: string; text?: string };
  if (refused) throw new Error(`${what}: ${text}`);
  return value;
}

/** Brings packs and what is learned from pages into the store. */
async function teach(ours: Running, pages: string): Promise<void> {
  const options = await openExtensionPage(ours, '/options.html');
  for (const file of values.pack) {
    const pack: unknown = JSON.parse(await readFile(file, 'utf8'));
    await ask(options, 'store.apply', { act: { act: 'importPack', pack, origin: 'file' } });
  }
  for (const file of values.learn) {
    const content = await readFile(join(pages, file), 'utf8');
    const [job] = await ask<string[]>(options, 'learn.texts', {
      items: [{ kind: 'file', name: file, content }],
    });
    for (;;) {
      const jobs = await ask<{ id: string; state: string; error: string | null }[]>(
        options,
        'learn.jobs',
        {},
      );
      const now = jobs.find(({ id }) => id === job);
      if (now?.state === 'failed') throw new Error(`${file} could not be learned: ${now.error}`);
      if (now?.state === 'ready') break;
      await new Promise((next) => setTimeout(next, 100));
    }
    await ask(options, 'learn.store', { job, decisions: {} });
  }
  await options.close();
}

/** Compares the pictures window by window; a difference is looked at again beside a second visit without us. */
async function looks(
  blank: Page,
  bare: Visit,
  ours: Visit,
  again: () => Promise<Visit>,
  file: string,
): Promise<string[]> {
  const said: string[] = [];
  for (const [i, step] of ours.steps.entries()) {
    const before = bare.steps[i];
    if (!before) {
      said.push(`window ${i} is only there with us: the page became longer`);
      continue;
    }
    let found: Differing = await pixelsOutside(blank, [before.picture, step.picture], step.marks);
    const other = found.pixels > 0 ? (await again()).steps[i] : undefined;
    if (other) found = await pixelsOutside(blank, [before.picture, step.picture, other.picture], step.marks);
    if (found.pixels === 0) continue;
    said.push(
      `window ${i}: ${found.pixels} pixels differ in ${found.left},${found.top} to ${found.right},${found.bottom}`,
    );
    if (!values.out) continue;
    await mkdir(values.out, { recursive: true });
    for (const [kind, picture] of [
      ['without', before.picture],
      ['with', step.picture],
    ] as const)
      await writeFile(join(values.out, `${file}-${i}-${kind}.png`), picture, 'base64');
  }
  return said;
}

async function check(file: string, site: Site, none: Running, ours: Running, blank: Page): Promise<boolean> {
  const address = `${site.origin}/${encodeURIComponent(file)}`;
  const bare = await visit(none.browser, address, false);
  const seen = await visit(ours.browser, address, true);
  let second: Promise<Visit> | null = null;
  const again = () => {
    second ??= visit(none.browser, address, false);
    return second;
  };
  const wrong: string[] = [];
  const tree = treesDiffer(bare, seen);
  // A page that differs from itself says nothing about us.
  if (tree && treesDiffer(bare, await again()) === null) wrong.push(`the tree differs: ${tree}`);
  const lines = newLines(bare, seen);
  const own = lines.length > 0 ? newLines(await again(), seen).filter((line) => lines.includes(line)) : [];
  wrong.push(...own.map((line) => `the console says: ${line.slice(0, 300)}`));
  wrong.push(...(await looks(blank, bare, seen, again, file)));
  const marks = marksOnce(seen);
  console.log(
    `\n## ${file}: ${marks.length} marks in ${seen.steps.length} windows; ${wrong.length} differences`,
  );
  for (const line of wrong) console.log(`!! ${line}`);
  if (tree && !wrong.some((line) => line.startsWith('the tree')))
    console.log('   (its tree differs from itself)');
  for (const { before, text, after, where, odd } of marks)
    console.log(`${odd ? `?? ${odd}: ` : '   '}…${before}⟦${text}⟧${after}…  (${where})`);
  return wrong.length === 0;
}

if (!folder)
  throw new Error('usage: npm run check:pages -- FOLDER (see the first lines of scripts/check-pages.ts)');
const output: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };
const site = await startSite(folder);
const none = await startBrowser(name, null, { offline: true });
const ours = await startBrowser(name, join(root, '.output', output[name]), { offline: true });
try {
  await teach(ours, folder);
  const blank = await none.browser.newPage();
  // No address that a page may link to: links that were visited look different.
  await blank.goto(`${site.origin}/.blank`).catch(() => undefined);
  const files = (await readdir(folder)).filter(
    (file) => /\.x?html?$/.test(file) && file.includes(values.only),
  );
  let sound = 0;
  for (const file of files.sort()) if (await check(file, site, none, ours, blank)) sound += 1;
  console.log(`\n${sound} of ${files.length} pages are the same with us in ${name}`);
  if (sound < files.length) process.exitCode = 1;
} finally {
  await Promise.all([none.browser.close(), ours.browser.close(), site.close()]);
}
