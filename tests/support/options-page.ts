// The options page as a person uses it: by what is written on it.
import type { Page } from 'puppeteer-core';
import type { Harness } from '../browser/harness';
import { until } from './until';

export interface OptionsPage {
  page: Page;
  /** Goes to a view by its address. */
  go(hash: string): Promise<void>;
  /** Clicks the first button, link or label that says this (its name for screen readers counts). */
  click(text: string): Promise<void>;
  /** Waits until the page says this. */
  says(text: string): Promise<void>;
  /** Waits until the page no longer says this. */
  saysNot(text: string): Promise<void>;
  /** Types into the field of this label. */
  fill(label: string, text: string): Promise<void>;
  text(): Promise<string>;
  close(): Promise<void>;
}

export async function openOptions(harness: Harness, hash = ''): Promise<OptionsPage> {
  return byWords(await harness.openExtension(`/options.html${hash}`));
}

/** Any page of the extension, used by what is written on it. */
export function byWords(page: Page): OptionsPage {
  const text = () => page.evaluate(() => document.body.textContent ?? '');
  const done = async (what: string, test: () => Promise<boolean>) => {
    await until(
      test,
      (is) => is,
      () => what,
    ).catch(async (error: Error) => {
      error.message += `; the page says:\n${await text()}`;
      throw error;
    });
  };
  const options: OptionsPage = {
    page,
    text,
    go: async (to) => {
      await page.evaluate((address) => {
        location.hash = address;
      }, to);
    },
    click: (words) =>
      done(`Nothing to click says “${words}”`, () =>
        page.evaluate((wanted) => {
          const scope = document.querySelector('dialog[open]') ?? document;
          const things = [
            ...scope.querySelectorAll<HTMLElement>(
              'button:not([disabled]), a, label, summary, [role="option"]',
            ),
          ];
          const says = (thing: HTMLElement) =>
            (thing.getAttribute('aria-label') ?? thing.textContent ?? '').replace(/\s+/g, ' ').trim();
          const exact = things.filter((thing) => says(thing) === wanted);
          // Of several toasts the newest is meant.
          const toast = exact.findLast((thing) => thing.closest('.toasts'));
          const found = toast ?? exact[0] ?? things.find((thing) => says(thing).startsWith(wanted));
          found?.click();
          return found !== undefined;
        }, words),
      ),
    says: (words) => done(`The page does not say “${words}”`, async () => (await text()).includes(words)),
    saysNot: (words) => done(`The page still says “${words}”`, async () => !(await text()).includes(words)),
    fill: (label, value) =>
      done(`No field is called “${label}”`, () =>
        page.evaluate(
          (wanted, content) => {
            const scope = document.querySelector('dialog[open]') ?? document;
            const fields = [...scope.querySelectorAll<HTMLInputElement>('input, textarea, select')];
            const field = fields.find(
              (one) =>
                one.getAttribute('aria-label') === wanted ||
                [...(one.labels ?? [])].some((each) => each.textContent?.trim() === wanted),
            );
            if (!field) return false;
            field.focus();
            const proto = Object.getPrototypeOf(field) as object;
            Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(field, content);
            field.dispatchEvent(new Event('input', { bubbles: true }));
            field.dispatchEvent(new Event('change', { bubbles: true }));
            return true;
          },
          label,
          value,
        ),
      ),
    close: () => page.close(),
  };
  return options;
}
