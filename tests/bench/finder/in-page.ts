// Runs in the browser: the index of many names built, and an article scanned by a page that has just been loaded.
import { createPageFinder, type NameRow } from '@/data/mentions';
import { buildTable } from '@/data/mentions/table';
import { madeNames, madeNews } from './made';

const steps = {
  /** Milliseconds for an index of so many names: the best of three. */
  build(count: number): number {
    const names = madeNames(count).map((text) => ({ text, case: 'as-kind' }));
    let best = Infinity;
    for (let i = 0; i < 3; i += 1) {
      const start = performance.now();
      buildTable(names);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  },

  /** Milliseconds from names to judged mentions in an article's blocks, nothing of the finder compiled before. */
  cold(count: number, length: number): { took: number; mentions: number } {
    const names = madeNames(count);
    const rows = names.map(
      (text, i): NameRow => ({
        text,
        kind: 'name',
        case: 'as-kind',
        language: null,
        entity: `e${i}`,
        type: i % 2 === 0 ? 'person' : 'organisation',
      }),
    );
    const blocks = madeNews(length, names).split('\n\n');
    const start = performance.now();
    const page = createPageFinder({ mode: 'all', rows, filter: null, nations: [] });
    const found = blocks.map((text) => page.scan(text));
    for (const raw of found) page.evidence.add(raw);
    let mentions = 0;
    blocks.forEach((text, i) => {
      mentions += page.judge(text, found[i] ?? []).length;
    });
    return { took: performance.now() - start, mentions };
  },
};

export type Steps = typeof steps;
(globalThis as unknown as { finderSteps: Steps }).finderSteps = steps;
