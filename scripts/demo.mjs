// `npm run demo [-- --browser firefox] [-- --page FILE-or-URL]`: sets everything up, then shows Sidelight at work.
import { findBrowser } from './find-browser.mjs';
import { installBrowsers, installPackages, run } from './setup.mjs';

const args = process.argv.slice(2);
const at = args.indexOf('--browser');
const asked = at >= 0 ? args[at + 1] : null;
if (asked && asked !== 'firefox' && asked !== 'chromium') {
  console.error(`sidelight: --browser takes chromium or firefox, not '${asked}'`);
  process.exit(1);
}
installPackages();
// Nothing asked: Chromium, else Firefox, whichever is there.
const browser = asked ?? (!findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium');
installBrowsers([browser]);
run('npx', ['wxt', 'build', '-b', browser === 'firefox' ? 'firefox' : 'chrome'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const rest = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
run('npx', ['tsx', 'scripts/demo-run.ts', '--browser', browser, ...rest]);
