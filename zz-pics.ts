import { mkdirSync } from 'node:fs';
import { startBrowser } from '/work/wt/card/tests/support/browsers';
import { startSite } from '/work/wt/card/tests/support/site';
import { takeCardPictures } from '/work/wt/card/scripts/card-pictures';
const name = process.argv[2] as 'chromium' | 'firefox';
const folder = '/tmp/pics/' + name;
mkdirSync(folder, { recursive: true });
const site = await startSite('/work/wt/card/tests/pages');
const running = await startBrowser(name, `/work/wt/card/.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`);
try { console.log(await takeCardPictures(running, site, folder)); } catch (e) { console.log(e); }
await running.browser.close(); await site.close(); process.exit(0);
