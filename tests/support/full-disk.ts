// A disk that is full for the background: its database refuses further rows as a browser would. Extensions have no quota
// that a test could set (`unlimitedStorage`), so the refusal is put where the browser's own would come from.
import type { Page } from 'puppeteer-core';
import type { Running } from './browsers';
import { inBackground } from './in-background';

/** Run in the background: lets so many rows in, then none. */
const full = `(world) => {
  const rows = world.IDBObjectStore.prototype;
  const add = rows.add;
  let left = 3000;
  rows.add = function (...row) {
    if (left-- <= 0) throw new world.DOMException('The disk is full', 'QuotaExceededError');
    return add.apply(this, row);
  };
  world.freeDisk = () => { rows.add = add; };
}`;

/** Fills the disk, or frees it again; \`page\` is one of the extension. */
export async function setDisk(running: Running, page: Page, is: 'full' | 'free') {
  const act = is === 'full' ? full : '(world) => { world.freeDisk(); }';
  if (running.name === 'firefox') {
    await page.evaluate(`browser.runtime.getBackgroundPage().then(${act})`);
    return;
  }
  await inBackground(running, `(${act})(globalThis)`);
}
