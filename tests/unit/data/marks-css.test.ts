// The look of marks: on screen only, and there for people who chose their own colours.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync(new URL('../../../entrypoints/content/marks.css', import.meta.url), 'utf8');

it('nothing is marked in print', () => {
  const blocks = css.split(/^@media /m).slice(1);
  expect(css.slice(0, css.indexOf('@media'))).not.toContain('::highlight');
  for (const block of blocks) expect(block).toMatch(/^screen/);
});

it('forced colours have a look of their own', () => {
  expect(css).toMatch(/forced-colors: active/);
});
