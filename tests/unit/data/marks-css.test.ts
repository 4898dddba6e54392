// The look of marks: on screen only, and there for people who chose their own colours.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { looksHangOnTheRoot } from '../../../wxt.config';

const css = readFileSync(new URL('../../../entrypoints/content/marks.css', import.meta.url), 'utf8');

it('nothing is marked in print', () => {
  const blocks = css.split(/^@media /m).slice(1);
  expect(css.slice(0, css.indexOf('@media'))).not.toContain('::highlight');
  for (const block of blocks) expect(block).toMatch(/^screen/);
});

it('forced colours have a look of their own', () => {
  expect(css).toMatch(/forced-colors: active/);
});

it('in Chromium the root alone has a style for marks, which costs other elements nothing', () => {
  const built = looksHangOnTheRoot.transform(css, '/somewhere/marks.css') ?? '';
  const all = built.match(/[^\s,]*::highlight/g) ?? [];
  expect(all.length).toBe(css.match(/::highlight/g)?.length);
  for (const one of all) expect(one).toBe(':root::highlight');
});
