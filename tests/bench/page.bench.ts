// What the content script costs a page in real Chromium, against the page without it and against the libraries that
// mark by wrapping, with the same names and after a check that they find the same mentions.
import { createRequire } from 'node:module';
import { NAMES, pageOf } from './page/text';
import {
  found,
  heap,
  load,
  newPage,
  pointer,
  reading,
  removal,
  startIdleWorld,
  startWorld,
  tax,
  type World,
  watchedRemoval,
} from './page/world';
import type { BenchRow } from './run';
import { median } from './statistics';

const require = createRequire(import.meta.url);
const PEERS = {
  'advanced-mark.js': require.resolve('advanced-mark.js/dist/mark.js'),
  'mark.js': require.resolve('mark.js/dist/mark.js'),
};

const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;

/** A peer's time for the same names on the same page, and how many places it marked. */
async function peer(world: World, path: string, file: string): Promise<{ time: number; marks: number }> {
  const page = await newPage(world);
  await page.goto(world.site.otherOrigin + path, { timeout: 120_000 });
  await page.addScriptTag({ path: file });
  const result = await page.evaluate((names) => {
    const { Mark } = window as unknown as {
      Mark: new (root: Element) => { mark(words: string[], how: object): void };
    };
    const start = performance.now();
    new Mark(document.body).mark(names, {
      separateWordSearch: false,
      caseSensitive: true,
      accuracy: 'exactly',
      diacritics: false,
    });
    return { time: performance.now() - start, marks: document.querySelectorAll('mark').length };
  }, NAMES);
  await page.close();
  return result;
}

async function article(world: World, idle: World): Promise<BenchRow[]> {
  const { site } = world;
  const { html, mentions } = pageOf({ characters: 40_000, every: 40 });
  for (const one of [site, idle.site]) one.serve('/article', html);
  const without = html.replace(/\b[A-Z][a-z]+ [A-Z][a-z]+\b/g, 'nobody known');
  site.serve('/nobody', without);
  const nobody: number[] = [];
  const nothing: number[] = [];
  const on: number[] = [];
  const off: number[] = [];
  const heaps: number[] = [];
  const taxes: number[] = [];
  const works: number[] = [];
  const compiling: number[] = [];
  for (let round = 0; round < 7; round++) {
    const mine = await load(world, `${site.origin}/article?${round}`, false);
    const bare = await load(world, `${site.otherOrigin}/article?${round}`, false);
    on.push(mine.cost.busy);
    off.push(bare.cost.busy);
    for (const [list, where, path] of [
      [nobody, world, '/nobody'],
      [nothing, idle, '/article'],
    ] as const) {
      const { page, cost } = await load(where, `${where.site.origin}${path}?${round}`, false);
      list.push(cost.busy);
      await page.close();
    }
    if (round < 3) {
      const count = await found(world, mine.page);
      if (count !== mentions) throw new Error(`found ${count} of ${mentions} mentions`);
      heaps.push((await heap(mine.page)) - (await heap(bare.page)));
      taxes.push((await tax(mine.page)) - (await tax(bare.page)));
      const watched = await load(world, `${site.origin}/article?watched${round}`);
      const alone = await load(world, `${site.otherOrigin}/article?watched${round}`);
      works.push(watched.cost.work);
      compiling.push(watched.cost.compiling - alone.cost.compiling);
      for (const { page } of [watched, alone]) await page.close();
    }
    await mine.page.close();
    await bare.page.close();
  }
  const total = median(on) - median(off);
  const size = median(heaps);
  const frame = median(taxes);
  return [
    row(
      'article of 40,000 characters: all main-thread time of the content script',
      ms(total),
      '15 ms',
      total <= 15,
      `processor time of a cold load over one without us, medians of ${on.length}: ${ms(median(on))} and ${ms(median(off))}; under the profiler our script has ${ms(median(works))}`,
    ),
    row(
      'the same article without a known name',
      ms(median(nobody) - median(off)),
      '–',
      true,
      'to start, to ask for names and to read; what is more above is finding, judging and marking',
    ),
    row(
      'the same article, a content script that does nothing',
      ms(median(nothing) - median(off)),
      '–',
      true,
      'what the browser takes: a world of its own in the page, the sheet of marks, the script that is first among listeners',
    ),
    row(
      'the same article, only parsing and compiling what runs of our script',
      ms(median(compiling)),
      '–',
      true,
      'the engine does it anew in every page; of a load under the profiler, over one without us',
    ),
    row(
      'heap over no extension',
      `${size.toFixed(1)} MB`,
      '2 MB',
      size <= 2,
      'after collection, names included',
    ),
    row(
      'standing tax a changing frame: article',
      ms(Math.max(0, frame)),
      '1.5 ms',
      frame <= 1.5,
      'over the page without us',
    ),
  ];
}

/** Measures several things by turns, each time in another order: medians, for one try may fall upon a collection of garbage. */
async function inTurn<What extends string>(
  rounds: number,
  measures: Record<What, () => Promise<number>>,
): Promise<Record<What, number>> {
  const all = Object.entries(measures) as [What, () => Promise<number>][];
  const taken = new Map<What, number[]>(all.map(([what]) => [what, []]));
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < all.length; turn++) {
      const [what, measure] = all[(round + turn) % all.length] as (typeof all)[number];
      taken.get(what)?.push(await measure());
    }
  return Object.fromEntries(all.map(([what]) => [what, median(taken.get(what) ?? [])])) as Record<
    What,
    number
  >;
}

async function huge(world: World): Promise<BenchRow[]> {
  const { site } = world;
  const { html, mentions } = pageOf({
    characters: Number(process.env.SIDELIGHT_BENCH_CHARACTERS ?? 10_000_000),
    every: 42,
  });
  site.serve('/huge', html);
  const on = await load(world, `${site.origin}/huge`);
  const off = await load(world, `${site.otherOrigin}/huge`);
  const count = await found(world, on.page);
  if (count !== mentions) throw new Error(`found ${count} of ${mentions} mentions`);
  const frames = await inTurn(5, { on: () => tax(on.page), off: () => tax(off.page) });
  const frame = frames.on - frames.off;
  const handler = (await pointer(on.page)) - (await pointer(off.page));
  const nodes = await reading(off.page, 'nodes');
  const blocks = await reading(off.page, 'blocks');
  const asked = await reading(off.page, 'asked');
  const removals = await inTurn(15, {
    on: () => removal(on.page),
    off: () => removal(off.page),
    watched: () => watchedRemoval(off.page),
  });
  const removed = removals.on / removals.off;
  await on.page.close();
  await off.page.close();
  const { span, work, longest, firstMark, firstMarkInAll } = on.cost;
  const rows = [
    row(
      'huge page, found',
      `${ms(span)} (${ms(work)} of work)`,
      '0.2 s',
      span <= 200,
      `${mentions} mentions; our own pauses included, the page's own tasks between and other programs not`,
    ),
    row(
      'huge page, only walking its text nodes and reading them',
      ms(nodes.time),
      '–',
      true,
      `a TreeWalker in a world of its own, in one go: ${nodes.length} characters`,
    ),
    row(
      'huge page, only reading each paragraph as one string',
      ms(blocks.time),
      '–',
      true,
      `the same, nothing looked at: ${blocks.length} characters`,
    ),
    row(
      'huge page, the same, asking each what it holds and seeing what stands between',
      ms(asked.time),
      '–',
      true,
      `without which no text may be taken for a paragraph's words: ${asked.length} characters`,
    ),
    row(
      'huge page, first viewport marked',
      firstMark === null ? 'never' : ms(firstMark),
      '30 ms',
      (firstMark ?? Infinity) <= 30,
      `from the first line of the script, or from the page's first frame if that comes later, to a frame that shows marks, without the page's own tasks between; ${ms(firstMarkInAll ?? 0)} from the first line, with them`,
    ),
    row(
      'longest slice of ours',
      ms(longest),
      '8 ms',
      longest <= 8,
      'in one task, collection of garbage included',
    ),
    row(
      'standing tax a changing frame: huge page',
      ms(Math.max(0, frame)),
      '3 ms',
      frame <= 3,
      'over the page without us, medians of 5',
    ),
    row(
      "the page's own node removal",
      `${removed.toFixed(2)} times`,
      '1.2 times',
      removed <= 1.2,
      'the last 400 paragraphs, 15 times: medians',
    ),
    row(
      'node removal, a page without us that one observer watches',
      `${(removals.watched / removals.off).toFixed(2)} times`,
      '–',
      true,
      'a MutationObserver with nothing behind it: the least that it takes to hear of changes',
    ),
    row(
      `pointer-move handler, ${mentions} mentions`,
      ms(Math.max(0, handler)),
      '0.05 ms',
      handler <= 0.05,
      'over the page without us',
    ),
  ];
  for (const [name, file] of Object.entries(PEERS)) {
    const { time, marks } = await peer(world, '/huge', file);
    const goal = name === 'mark.js' ? 100 : 40;
    const ratio = time / span;
    const same = marks === mentions ? 'same mentions' : `it marks ${marks} of ${mentions}`;
    rows.push(
      row(
        `huge page, ${name} against us`,
        `${ratio.toFixed(0)} times slower`,
        `${goal} times`,
        ratio >= goal,
        `${ms(time)} in one task; ${same}`,
      ),
    );
  }
  return rows;
}

const row = (what: string, measured: string, goal: string, met: boolean, note: string): BenchRow => ({
  what,
  measured,
  goal,
  met,
  note,
});

/** Measures every line of the budget that concerns pages. */
export async function run(): Promise<BenchRow[]> {
  const world = await startWorld();
  const idle = await startIdleWorld();
  try {
    return [...(await article(world, idle)), ...(await huge(world))];
  } finally {
    for (const { running, site } of [world, idle]) {
      await running.browser.close();
      await site.close();
    }
  }
}
