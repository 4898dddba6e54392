// `npm run bench [-- PART…]`: measures every line of the budget table, prints one table and writes docs/BENCHMARKS.md.
// Ratios against a peer or a limit measured in the same run; absolute times drift with the machine.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/setup.mjs';

/** One line of the table. */
export interface BenchRow {
  what: string;
  measured: string;
  goal: string;
  met: boolean;
  note: string;
}

const START = '<!-- measured -->';
const END = '<!-- /measured -->';
const parts = readdirSync(join(root, 'tests/bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''));
const chosen = process.argv.slice(2);
const unknown = chosen.filter((part) => !parts.includes(part));
if (unknown.length > 0) {
  console.error(`sidelight: no such benchmark: ${unknown.join(', ')}; there are ${parts.join(', ')}`);
  process.exit(1);
}

const file = join(root, 'docs/BENCHMARKS.md');
let page = readFileSync(file, 'utf8');
for (const part of chosen.length > 0 ? chosen : parts) {
  const { run } = (await import(`./${part}.bench.ts`)) as { run(): Promise<BenchRow[]> };
  const rows = await run();
  console.log(`\n${part}`);
  console.table(rows.map(({ what, measured, goal, met, note }) => ({ what, measured, goal, met, note })));
  const table = [
    `| what | measured | goal | met | note |`,
    `| --- | --- | --- | --- | --- |`,
    ...rows.map(
      (row) => `| ${row.what} | ${row.measured} | ${row.goal} | ${row.met ? 'yes' : 'no'} | ${row.note} |`,
    ),
  ].join('\n');
  const start = START.replace('measured', `measured ${part}`);
  const end = END.replace('measured', `measured ${part}`);
  if (!page.includes(start)) page += `\n## ${part}\n\n${start}\n${end}\n`;
  const [before, rest = ''] = page.split(start);
  const [, after = ''] = rest.split(end);
  page = `${before}${start}\n${table}\n${end}${after}`;
}
page = page.replace(
  /^Measured on .*$/m,
  `Measured on ${cpus().length} cores, Node ${process.versions.node}.`,
);
writeFileSync(file, page);
