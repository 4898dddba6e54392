// The demo itself: a news page, the extension in a real browser on it; with no display it takes the tour alone and keeps the pictures.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserName, startBrowser } from '../tests/support/browsers';
import { startSite } from '../tests/support/site';
import { root } from './setup.mjs';
import { takeTour } from './tour';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    page: { type: 'string' },
    headless: { type: 'boolean' },
    out: { type: 'string' },
  },
});
const name = values.browser as BrowserName;
const site = await startSite(join(root, 'tests/pages'));
let address = `${site.origin}/news.html`;
if (values.page && /^https?:/.test(values.page)) address = values.page;
else if (values.page) {
  if (!existsSync(values.page)) {
    console.error(`sidelight: no such file: ${values.page}`);
    process.exit(1);
  }
  site.serve('/page.html', { body: readFileSync(resolve(values.page)) });
  address = `${site.origin}/page.html`;
}

const display =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
const headless = values.headless ?? (!display || Boolean(process.env.CI));
const running = await startBrowser(
  name,
  join(root, `.output/${name === 'firefox' ? 'firefox' : 'chrome'}-mv3`),
  {
    headless,
  },
);
if (headless) {
  const folder = resolve(root, values.out ?? 'screenshots');
  mkdirSync(folder, { recursive: true });
  for (const { file, shows } of await takeTour(running, address, folder)) console.log(`${file}: ${shows}`);
  await running.browser.close();
  await site.close();
} else {
  const [first] = await running.browser.pages();
  const page = first ?? (await running.browser.newPage());
  await page.goto(address);
  await page.bringToFront();
  console.log(`Sidelight runs in ${name} on ${address}`);
  console.log('Rest the pointer on an underlined name. Close the browser to end the demo.');
  await new Promise((done) => running.browser.once('disconnected', done));
  await site.close();
}
