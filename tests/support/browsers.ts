// Finds and starts a real browser with the built extension in it: for the browser tests, the demo and the benchmarks.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

/** The add-on's id as in wxt.config.ts; its address in Firefox is preset so that its pages can be opened. */
const FIREFOX_ID = 'sidelight@sidelight.example';
const FIREFOX_UUID = '51de1194-7e57-4a5e-8c0d-0123456789ab';

const COMMANDS: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};
const MAC: Record<BrowserName, string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** The browser's program: from SIDELIGHT_CHROMIUM or SIDELIGHT_FIREFOX, else on the PATH, else where macOS keeps it; null if none. */
export function findBrowser(name: BrowserName): string | null {
  const chosen = process.env[`SIDELIGHT_${name.toUpperCase()}`];
  if (chosen) return chosen;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command))),
    ...MAC[name],
  ];
  return candidates.find((path) => existsSync(path)) ?? null;
}

export interface Running {
  name: BrowserName;
  browser: Browser;
  /** Address of a page of the extension. */
  extensionUrl(path: string): string;
}

/** Chromium phones home at every start unless it is told not to; as root it needs no sandbox. */
const CHROMIUM_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Starts the browser with the unpacked extension of `folder` installed. `headless: false` shows a window. */
export async function startBrowser(
  name: BrowserName,
  folder: string,
  options: { headless?: boolean; args?: string[]; width?: number; height?: number; profile?: string } = {},
): Promise<Running> {
  const executablePath = findBrowser(name);
  if (!executablePath)
    throw new Error(`No ${name} found: install it or set SIDELIGHT_${name.toUpperCase()}.`);
  const headless = options.headless ?? true;
  const viewport = { width: options.width ?? 1280, height: options.height ?? 800 };
  const profile = options.profile ? { userDataDir: options.profile } : {};
  if (name === 'chromium') {
    const browser = await puppeteer.launch({
      executablePath,
      headless,
      // Branded Chrome ignores --load-extension: over the pipe any Chromium installs one.
      pipe: true,
      enableExtensions: true,
      defaultViewport: headless ? viewport : null,
      ...profile,
      args: [...CHROMIUM_ARGS, ...(headless ? ['--disable-gpu'] : []), ...(options.args ?? [])],
    });
    const id = await browser.installExtension(folder);
    return { name, browser, extensionUrl: (path) => `chrome-extension://${id}${path}` };
  }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? viewport : null,
    ...profile,
    // System access lets tests open the extension's own pages and press its commands.
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
    },
  });
  await browser.installExtension(folder);
  return { name, browser, extensionUrl: (path) => `moz-extension://${FIREFOX_UUID}${path}` };
}
