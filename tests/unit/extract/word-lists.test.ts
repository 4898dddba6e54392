// The packed word lists hold what the readable ones say, and hardly anything else.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { capitalised } from '@/data/extract/tables/capitalised';
import { countryTables } from '@/data/extract/tables/countries';
import { lowerCase } from '@/data/extract/tables/lower-case';
import { packedModules } from '@/scripts/tables';

describe('the word lists', () => {
  it('are packed as they stand: after a change, npm run tables', () => {
    for (const [file, text] of packedModules()) expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('keep a word in each of its lists and out of the others', () => {
    expect(lowerCase.title.has('minister') && lowerCase.role.has('minister')).toBe(true);
    expect(lowerCase['org-head'].has('minister')).toBe(false);
    expect(capitalised.city.has('Buenos Aires')).toBe(true);
    expect(capitalised.forename.has('Charlotte') && capitalised.city.has('Charlotte')).toBe(true);
    expect(capitalised.forename.has('Minsk')).toBe(false);
  });

  it('take fewer than one unknown word in 300 for one that is listed somewhere', () => {
    const kinds = [...Object.values(lowerCase), ...Object.values(capitalised)];
    const words = Array.from({ length: 20_000 }, (_, i) => `${i.toString(36)}-${(i * 7919).toString(36)}`);
    expect(words.filter((word) => kinds.some((kind) => kind.has(word))).length).toBeLessThan(66);
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
