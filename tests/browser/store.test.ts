// The store over the browsers' own databases: what unit tests hold over a stand-in must hold there too.
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle } from '../support/bundle';
import type { StoreCalls } from '../support/store-page';
import { type Harness, useHarness } from './harness';

let harness: Harness;
let page: Page;

type Call = <N extends keyof StoreCalls>(
  name: N,
  ...args: Parameters<StoreCalls[N]>
) => Promise<Awaited<ReturnType<StoreCalls[N]>>>;

const call: Call = (name, ...args) =>
  page.evaluate(
    (of, given) =>
      (globalThis as unknown as { storeCalls: Record<string, (...all: unknown[]) => unknown> }).storeCalls[
        of
      ]?.(...given),
    name,
    args as unknown[],
  ) as never;

beforeAll(async () => {
  harness = await useHarness();
  harness.site.serve('/store.js', {
    body: await bundle('tests/support/store-page.ts'),
    type: 'text/javascript',
  });
  harness.site.serve('/store.html', '<!doctype html><title>store</title><script src="/store.js"></script>');
  page = await harness.open('/store.html');
});
beforeEach(() => call('wipe'));

describe('the store in a real browser', () => {
  test('gives the same bytes after export, wipe and import', async () => {
    await call('make', 1_000, 10);
    const first = await call('text');
    await call('wipe');
    await call('take', first);
    expect((await call('text')) === first).toBe(true);
    expect(first.length).toBeGreaterThan(500_000);
  });

  test('an import that is cut off by closing the page is not seen, and gone at the next start', async () => {
    await call('make', 300, 3);
    const before = await call('text');
    await call('begin', 20_000, 200);
    await page.reload();
    expect((await call('text')) === before).toBe(true);
    expect(await call('seen')).toBe(300);
    expect(await call('counts')).toMatchObject({ facts: 300, sources: 3 });
    expect(await call('history')).toEqual(['importPack']);
  });

  test('undoes and redoes an import of a thousand facts', async () => {
    await call('make', 1_000, 10);
    const full = await call('text');
    expect(await call('undo')).toBe(0);
    expect(await call('counts')).toMatchObject({ facts: 0, sources: 0, entities: 0 });
    await page.reload();
    expect(await call('history')).toEqual(['undo', 'importPack']);
    await call('take', full);
    expect((await call('text')) === full).toBe(true);
  });
});
