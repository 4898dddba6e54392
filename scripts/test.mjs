// `npm test`: sets everything up, then checks and tests everything; the last line is `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowsers, installPackages, root } from './setup.mjs';

installPackages();
installBrowsers(['chromium', 'firefox']);

let passed = 0;
let failed = 0;
const folder = mkdtempSync(join(tmpdir(), 'sidelight-'));

/**
 * A check that is right or wrong as a whole; its output is shown if it is wrong.
 * @param {string} what
 * @param {string} command
 * @param {string[]} args
 */
async function check(what, command, args) {
  const started = Date.now();
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const status = await new Promise((end) => child.on('close', end));
  if (status === 0) passed += 1;
  else {
    failed += 1;
    console.log(output);
  }
  console.log(`${status === 0 ? '✓' : '✗'} ${what} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

/**
 * All tests of some of the projects in vitest.config.ts.
 * @param {...string} projects
 */
async function test(...projects) {
  const report = join(folder, `${projects.join('-')}.json`);
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const child = spawn('npx', ['vitest', 'run', ...chosen, ...reporters], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // What the browsers are given was built with the packages.
    env: { ...process.env, SIDELIGHT_BUILT: '1' },
  });
  await new Promise((end) => child.on('close', end));
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    for (const file of testResults) {
      const results = file.assertionResults;
      // A skipped test counts as failed, and so does a file that broke outside its tests.
      for (const {
        fullName,
        status,
        failureMessages: [first],
      } of results)
        if (status === 'passed' && first)
          console.log(`! ${fullName}: passed at the second try; at the first: ${first}`);
      const good = results.filter(({ status }) => status === 'passed').length;
      passed += good;
      failed += results.length - good;
      if (good === results.length && (file.status === 'failed' || good === 0)) failed += 1;
    }
  } catch {
    console.log(`✗ the tests of ${projects.join(' and ')} left no report`);
    failed += 1;
  }
}

await check('package for Chromium', 'npx', ['wxt', 'zip', '-b', 'chrome']);
await check('package for Firefox', 'npx', ['wxt', 'zip', '-b', 'firefox']);
// Firefox takes about as long as all the rest, and a browser leaves one of two cores free most of the time.
await Promise.all([
  test('firefox'),
  test('chromium').then(async () => {
    await check('the add-on linter', 'node', ['scripts/lint-packages.mjs']);
    await check('types', 'npx', ['tsc', '--noEmit']);
    await check('format, lint and the arrows between rooms', 'npx', [
      'biome',
      'ci',
      '--error-on-warnings',
      '.',
    ]);
    await check('no dead code', 'npx', ['knip']);
    await test('unit');
  }),
]);
rmSync(folder, { recursive: true });

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
