// What a page is to screen readers, closed roots included: each browser's own accessibility tree, one line for each thing in it.
import type { Page } from 'puppeteer-core';
import type { Running } from './browsers';
import { readInBrowser } from './in-firefox';
import { until } from './until';

interface Node {
  role: string;
  name?: string;
  children?: Node[];
}

/** What Firefox calls in its own way. */
const ROLES: Record<string, string> = {
  pushbutton: 'button',
  'toggle button': 'button',
  'text leaf': 'StaticText',
  'internal frame': 'frame',
};

/** Roles and names in the order in which they are read, as soon as this one is among them. The page must be in front. */
export async function accessibleTree(running: Running, page: Page, awaited: string): Promise<string[]> {
  const read = running.name === 'firefox' ? () => inFirefox(running) : () => inChromium(page);
  return until(
    read,
    (lines) => lines.includes(awaited),
    (lines) => `Nothing is a ${awaited} among:\n${lines.join('\n')}`,
  );
}

async function inChromium(page: Page): Promise<string[]> {
  const lines: string[] = [];
  const walk = ({ role, name, children }: Node): void => {
    lines.push(`${role} ${name ?? ''}`);
    for (const child of children ?? []) walk(child);
  };
  const tree = (await page.accessibility.snapshot({ interestingOnly: false })) as Node | null;
  if (tree) walk(tree);
  return lines;
}

/** Firefox tells its own window what it tells screen readers; the role of a landmark is that of its markup. */
async function inFirefox({ browser }: Running): Promise<string[]> {
  const tree = await readInBrowser(
    browser,
    `(() => {
      const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
      const lines = [];
      const walk = (one) => {
        let role = service.getStringRole(one.role);
        if (role === 'landmark') role = one.attributes.getStringProperty('xml-roles');
        lines.push([role, one.name ?? '']);
        for (let child = one.firstChild; child; child = child.nextSibling) walk(child);
      };
      const root = service.getAccessibleFor(gBrowser.selectedBrowser);
      if (root) walk(root);
      return JSON.stringify(lines);
    })()`,
  );
  const lines = JSON.parse(String(tree)) as [role: string, name: string][];
  return lines.map(([role, name]) => `${ROLES[role] ?? role} ${name}`);
}
