// Where the browsers' programs are. Plain Node: it is asked before any package is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};
const ELSEWHERE = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/**
 * The browser's program: from SIDELIGHT_CHROMIUM or SIDELIGHT_FIREFOX, else on the PATH, else where macOS and Windows keep it.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | null} null when there is none
 */
export function findBrowser(name) {
  const chosen = process.env[`SIDELIGHT_${name.toUpperCase()}`];
  if (chosen) return chosen;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...ELSEWHERE[name]].find((path) => existsSync(path)) ?? null;
}
