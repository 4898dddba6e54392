// Starts a real browser with the built extension in it: for the browser tests, the demo and the benchmarks.
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.mjs';

export type BrowserName = 'chromium' | 'firefox';

/** The add-on's id as in wxt.config.ts; its address in Firefox is preset so that its pages can be opened. */
const FIREFOX_ID = 'sidelight@sidelight.example';
const FIREFOX_UUID = '51de1194-7e57-4a5e-8c0d-0123456789ab';

export interface Running {
  name: BrowserName;
  browser: Browser;
  /** Address of a page of the extension. */
  extensionUrl(path: string): string;
}

/** A name for loopback that browsers do not take for a secure context, as they take 127.0.0.1 and localhost. */
export const INSECURE_HOST = 'insecure.example';

/** Chromium phones home at every start unless it is told not to; as root it needs no sandbox. */
const CHROMIUM_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  `--host-resolver-rules=MAP ${INSECURE_HOST} 127.0.0.1`,
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Firefox as one that reaches nothing but loopback: every other address goes to a proxy that is not there. */
const NOBODY = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1, localhost',
};

interface Start {
  headless?: boolean;
  dark?: boolean;
  offline?: boolean;
  args?: string[];
  width?: number;
  height?: number;
  profile?: string;
}

/** How long a browser may take to start, and an extension to come into it: on a busy machine either takes some seconds. */
const PATIENCE = 20_000;

/**
 * Starts the browser with the unpacked extension of `folder` installed (null: with none). `headless: false` shows a window;
 * `dark` is what pages are told of the system; `offline` leaves only loopback to be reached. One that does not come up is ended,
 * said so, and tried once more.
 */
export async function startBrowser(
  name: BrowserName,
  folder: string | null,
  options: Start = {},
): Promise<Running> {
  const executablePath = findBrowser(name);
  if (!executablePath)
    throw new Error(`No ${name} found: install it or set SIDELIGHT_${name.toUpperCase()}.`);
  const start = async () => {
    const browser = await launch(name, executablePath, options);
    try {
      const id = folder === null ? '' : await within(PATIENCE, browser.installExtension(folder));
      const origin = name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;
      return { name, browser, extensionUrl: (path: string) => origin + path };
    } catch (error) {
      browser.process()?.kill('SIGKILL');
      throw error;
    }
  };
  try {
    return await start();
  } catch (error) {
    console.warn(`${name} is started once more: ${error}`);
    return start();
  }
}

/** What is promised, if it comes in time. */
async function within<T>(time: number, promised: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`The extension did not come in within ${time} ms`)), time);
  });
  return Promise.race([promised, late]).finally(() => clearTimeout(timer));
}

function launch(name: BrowserName, executablePath: string, options: Start): Promise<Browser> {
  const headless = options.headless ?? true;
  const viewport = { width: options.width ?? 1280, height: options.height ?? 800 };
  const profile = options.profile ? { userDataDir: options.profile } : {};
  if (name === 'chromium') {
    return puppeteer.launch({
      executablePath,
      headless,
      timeout: PATIENCE,
      // Branded Chrome ignores --load-extension: over the pipe any Chromium installs one.
      pipe: true,
      enableExtensions: true,
      defaultViewport: headless ? viewport : null,
      ...profile,
      args: [
        ...CHROMIUM_ARGS,
        ...(headless ? ['--disable-gpu'] : []),
        ...(options.dark ? ['--force-dark-mode'] : []),
        ...(options.offline ? ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'] : []),
        ...(options.args ?? []),
      ],
    });
  }
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    timeout: PATIENCE,
    defaultViewport: headless ? viewport : null,
    ...profile,
    // System access lets tests open the extension's own pages and press its commands.
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'network.dns.localDomains': INSECURE_HOST,
      'browser.shell.checkDefaultBrowser': false,
      // 0 is dark, 1 is light.
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      // One process for pages, which stays when a page is closed: starting one for each took a third of their time.
      'dom.ipc.processCount': 1,
      'dom.ipc.keepProcessesAlive.web': 1,
      // As Puppeteer has it in Chromium: what stands behind another tab is not slowed down. A popup that stands in one is, otherwise.
      'dom.min_background_timeout_value': 4,
      'dom.timeout.enable_budget_timer_throttling': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      // What an add-on that was installed for the time being had stored goes with it, unless it is told to stay.
      ...(options.profile && {
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
      }),
      ...(options.offline ? NOBODY : {}),
    },
  });
}
