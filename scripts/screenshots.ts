// `npm run screenshots`: the pictures of the documentation, both browsers, light and dark.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, startBrowser } from '../tests/support/browsers';
import { startSite } from '../tests/support/site';
import { takeCardPictures } from './card-pictures';
import { root, run } from './setup.mjs';
import { takeTour } from './tour';

const folder = join(root, 'docs/screenshots');
mkdirSync(folder, { recursive: true });
const site = await startSite(join(root, 'tests/pages'));
for (const [name, target] of [
  ['chromium', 'chrome'],
  ['firefox', 'firefox'],
] as [BrowserName, string][]) {
  run('npx', ['wxt', 'build', '-b', target], { stdio: ['ignore', 'ignore', 'inherit'] });
  for (const scheme of ['light', 'dark']) {
    const running = await startBrowser(name, join(root, `.output/${target}-mv3`), {
      dark: scheme === 'dark',
      width: 1000,
      height: 640,
    });
    const pictures = await takeTour(running, `${site.origin}/news.html`, folder, scheme);
    for (const { file, shows } of pictures) console.log(`${file}: ${shows}`);
    await running.browser.close();
  }
}
// The card in ten situations, from one browser: it looks the same in the other.
const running = await startBrowser('chromium', join(root, '.output/chrome-mv3'));
for (const file of await takeCardPictures(running, site, folder)) console.log(file);
await running.browser.close();
await site.close();
