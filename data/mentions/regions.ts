// The runtime's own names of countries (Intl.DisplayNames). Not for pages: it takes long, once for each of them.
import { nationTest } from './nations';

/** Every region code of two letters that the runtime can name, with its name in a language. */
export function* regions(language: string): Generator<[code: string, name: string]> {
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  for (let first = 65; first <= 90; first += 1) {
    for (let second = 65; second <= 90; second += 1) {
      const code = String.fromCharCode(first, second);
      const name = display.of(code);
      if (name !== undefined) yield [code, name];
    }
  }
}

let names: readonly string[] | undefined;
let test: ((word: string) => boolean) | undefined;

/** The English names of all countries. */
export function nationNames(): readonly string[] {
  names ??= [...regions('en')].map(([, name]) => name);
  return names;
}

/** Whether a word stands for a country or a people. */
export function isNation(word: string): boolean {
  test ??= nationTest(nationNames());
  return test(word);
}
