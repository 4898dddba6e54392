// What is bundled in place of the library that finds our words: the right form for a number, and words set in.
import { afterEach, expect, it, vi } from 'vitest';
import { wordsAreFound } from '../../../wxt.config';

const MESSAGES: Record<string, string> = {
  plain: 'Anything: $1',
  two_forms: 'One more | $1 more',
  three_forms: 'no facts | 1 fact | $1 facts',
};

afterEach(() => vi.unstubAllGlobals());

type Find = (key: string, ...args: (number | string[])[]) => string;

/** As the bundled script finds them. */
async function finder(): Promise<Find> {
  vi.stubGlobal('browser', {
    i18n: {
      getMessage: (key: string, words: string[]) => MESSAGES[key]?.replaceAll('$1', words[0] ?? '') ?? '',
    },
  });
  const code = wordsAreFound.transform('', '/node_modules/@wxt-dev/i18n/dist/index.mjs') ?? '';
  const module = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  return module.createI18n().t;
}

it('a number chooses among two forms and among three', async () => {
  const find = await finder();
  expect([0, 1, 2, 21].map((count) => find('two.forms', count))).toEqual([
    '0 more',
    'One more',
    '2 more',
    '21 more',
  ]);
  expect([0, 1, 2, 21].map((count) => find('three.forms', count))).toEqual([
    'no facts',
    '1 fact',
    '2 facts',
    '21 facts',
  ]);
});

it('words are set in, with a number too, and what has one form keeps it', async () => {
  const find = await finder();
  expect(find('plain', ['a | b'])).toBe('Anything: a | b');
  expect(find('plain', 1)).toBe('Anything: 1');
  expect(find('three.forms', 7, ['seven'])).toBe('seven facts');
});
