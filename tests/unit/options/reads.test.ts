// The article that settings are tried on.
import { expect, it } from 'vitest';
import { SEED_SOURCE } from '@/data/seed/source';
import type { StoreReader } from '@/data/store/reader';
import { readsOf } from '@/entrypoints/options/reads';

/** Whose article is the example of a store with these sources; `added` stands beside the id. */
const exampleOf = (...sources: [id: string, added: string, kind?: string][]) =>
  readsOf({
    lines: { sources: async () => sources.map(([id, added, kind = 'article']) => ({ id, added, kind })) },
    source: async (id: string) => id,
  } as unknown as StoreReader).example({});

it('is the one that came with the program, also beside older ones that were brought in', async () => {
  expect(await exampleOf(['old', '2025-01-01'], [SEED_SOURCE, '2026-01-01'])).toBe(SEED_SOURCE);
});

it('is the oldest article once that one was deleted, and no annotated page', async () => {
  expect(await exampleOf(['new', '2026-01-02'], ['old', '2026-01-01'], ['page', '2025-01-01', 'page'])).toBe(
    'old',
  );
  expect(await exampleOf()).toBeNull();
});
