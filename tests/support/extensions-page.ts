// Chromium's own list of extensions, with what only it may ask.
import type { Running } from './browsers';

interface Info {
  state: string;
  incognitoAccess: { isActive: boolean };
}

interface Extensions {
  developerPrivate: Record<string, (input: object | string, done: (info: Info) => void) => void>;
}

export interface ExtensionsPage {
  /** The extension's id. */
  id: string;
  call(what: string, input: object | string): Promise<Info>;
  close(): Promise<void>;
}

export async function extensionsPage({ browser, extensionUrl }: Running): Promise<ExtensionsPage> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  return {
    id: new URL(extensionUrl('/')).host,
    call: (what, input) =>
      page.evaluate(
        (what, input) => {
          const { developerPrivate } = (globalThis as unknown as { chrome: Extensions }).chrome;
          return new Promise<Info>((done) => developerPrivate[what]?.(input, done));
        },
        what,
        input,
      ),
    close: () => page.close(),
  };
}
