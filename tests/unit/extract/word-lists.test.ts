// The packed word lists hold what the readable ones say, and hardly anything else.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalised } from '@/data/extract/tables/capitalised';
import { countryTables } from '@/data/extract/tables/countries';
import { lowerCase } from '@/data/extract/tables/lower-case';
import { LIST_LETTERS, wordLists } from '@/data/extract/tables/word-lists';
import { packWords } from '@/scripts/pack-words';
import { packed } from '@/scripts/tables';

describe('the word lists', () => {
  it('are packed as they stand: after a change, npm run tables', () => {
    expect(readFileSync(packed.file, 'utf8')).toBe(packed.text());
    // It computes for seconds: on a busy machine that may be a minute.
  }, 180_000);

  it('say of each listed word its lists and no others, however many there are and however uneven; of a word that is told to be in none, that', () => {
    const names = ['one', 'two', 'three', 'four'] as const;
    const sets = fc.subarray([0, 1, 2, 3]);
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1 }), sets, { minKeys: 1, maxKeys: 300 }),
        (listed) => {
          const letters = Object.entries(listed).map(
            ([word, set]) => [word, set.map((i) => LIST_LETTERS.charAt(i)).join('')] as const,
          );
          const unlisted = new Set(letters.flatMap(([word, set]) => (set ? [] : [word])));
          const packed = packWords(new Map(letters.filter(([, set]) => set)), unlisted, []);
          const lists = wordLists(names, packed);
          for (const [word, set] of Object.entries(listed))
            expect(names.flatMap((name, i) => (lists[name].has(word) ? [i] : []))).toEqual(set);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('keep a word in each of its lists and out of the others', () => {
    expect(lowerCase.title.has('minister') && lowerCase.role.has('minister')).toBe(true);
    expect(lowerCase['org-head'].has('minister')).toBe(false);
    expect(capitalised.city.has('Buenos Aires')).toBe(true);
    expect(capitalised.forename.has('Charlotte') && capitalised.city.has('Charlotte')).toBe(true);
    expect(capitalised.forename.has('Minsk')).toBe(false);
  });

  it('take fewer than one unknown word in 150 for one that is listed somewhere', () => {
    const kinds = [...Object.values(lowerCase), ...Object.values(capitalised)];
    const words = Array.from({ length: 20_000 }, (_, i) => `${i.toString(36)}-${(i * 7919).toString(36)}`);
    expect(words.filter((word) => kinds.some((kind) => kind.has(word))).length).toBeLessThan(133);
  });
});

describe('the demonyms', () => {
  it('are made by rule where there is one, and never against the table', () => {
    const { demonyms } = countryTables();
    const countries = [
      'Albanian',
      'Iraqis',
      'Chilean',
      'Iranian',
      'Japanese',
      'Nigerian',
      'Dominican',
      'Swiss',
    ].map((word) => demonyms.get(word));
    expect(countries).toEqual([
      'Albania',
      'Iraq',
      'Chile',
      'Iran',
      'Japan',
      'Nigeria',
      'Dominican Republic',
      'Switzerland',
    ]);
  });
});
