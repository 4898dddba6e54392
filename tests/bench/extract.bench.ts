// The extractor: time for one article, time as a text grows to 5 MB, size in the bundle.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { analyse } from '../../data/extract/analysis';
import { articleFromText } from '../../data/extract/article-text';
import { extract } from '../../data/extract/index';
import { root } from '../../scripts/setup.mjs';
import type { BenchRow } from './run';
import { median } from './statistics';

/** Milliseconds that this process has computed: other programs on the machine do not count. */
const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/**
 * What one run takes, the median of nine rounds of 30, after a warm-up: after 300 runs the engine still compiled a function
 * every five runs, on threads whose time counts here; and another program on the machine slows a round or two.
 */
async function taken(run: () => Promise<unknown>, rounds = 9, times = 30): Promise<number> {
  for (let i = 0; i < 1000; i++) await run();
  const each: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = now();
    for (let i = 0; i < times; i++) await run();
    each.push((now() - start) / times);
  }
  return median(each);
}

/** The extractor's own code and tables with chrono-node/en, minified, without Readability (which the page's reader loads). */
async function bundleSize(): Promise<number> {
  const out = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: join(root, 'data/extract/index.ts'), formats: ['iife'], name: 'extractor' },
      minify: true,
    },
  });
  const chunks = [out].flat().flatMap((one) => ('output' in one ? one.output : []));
  return chunks.reduce(
    (sum, chunk) => sum + (chunk.type === 'chunk' ? gzipSync(chunk.code, { level: 9 }).length : 0),
    0,
  );
}

export async function run(): Promise<BenchRow[]> {
  const seed = readFileSync(join(root, 'data/seed/article.txt'), 'utf8');
  const article = articleFromText(seed);
  const whole = await taken(() => extract(article));
  const names = await taken(async () => analyse(article));
  const per = (characters: number, taken: number) => (taken / characters) * 3000;
  const grown: { size: number; time: number }[] = [];
  for (const size of [50_000, 500_000, 5_000_000]) {
    const long = articleFromText(`${seed}\n\n`.repeat(Math.ceil(size / seed.length)).slice(0, size));
    const start = now();
    await extract(long);
    grown.push({ size, time: now() - start });
  }
  const [small, , large] = grown.map(({ size, time }) => per(size, time));
  const growth = (large ?? 0) / (small || 1);
  const size = (await bundleSize()) / 1000;
  return [
    {
      what: 'extractor, an article of 3,000 characters',
      measured: `${per(seed.length, whole).toFixed(2)} ms`,
      goal: '5 ms',
      met: per(seed.length, whole) <= 5,
      note: `names alone ${per(seed.length, names).toFixed(2)} ms; ${Math.round(60_000 / whole).toLocaleString('en')} articles a minute on one core`,
    },
    {
      what: 'extractor, time for each 3,000 characters of 5 MB against 50 kB',
      measured: `${growth.toFixed(2)} times`,
      goal: '2 times (linear)',
      met: growth <= 2,
      note: grown
        .map(({ size, time }) => `${(size / 1e6).toLocaleString('en')} MB ${time.toFixed(0)} ms`)
        .join(', '),
    },
    {
      what: 'extractor in the bundle, gzip',
      measured: `${size.toFixed(1)} kB`,
      goal: '60 kB',
      met: size <= 60,
      note: 'tables and chrono-node/en included',
    },
  ];
}
