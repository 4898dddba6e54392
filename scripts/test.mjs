// `npm test`: sets everything up, then checks and tests everything; the last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowsers, installPackages, root } from './setup.mjs';

installPackages();
installBrowsers(['chromium', 'firefox']);

let passed = 0;
let failed = 0;

/** A check that is right or wrong as a whole. */
function check(what, command, args) {
  const started = Date.now();
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  const ok = result.status === 0;
  if (ok) passed += 1;
  else {
    failed += 1;
    console.log(result.stdout, result.stderr);
  }
  console.log(`${ok ? '✓' : '✗'} ${what} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

check('types', 'npx', ['tsc', '--noEmit']);
check('format, lint and the arrows between rooms', 'npx', ['biome', 'ci', '--error-on-warnings', '.']);
check('no dead code', 'npx', ['knip']);
check('packages for both stores, and the add-on linter', 'node', ['scripts/lint-packages.mjs']);

const folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
const report = join(folder, 'report.json');
spawnSync('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
});
try {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  for (const file of testResults) {
    const results = file.assertionResults;
    // A skipped test counts as failed, and so does a file that broke outside its tests.
    const good = results.filter(({ status }) => status === 'passed').length;
    passed += good;
    failed += results.length - good;
    if (good === results.length && (file.status === 'failed' || good === 0)) failed += 1;
  }
} catch {
  console.log('✗ the tests left no report');
  failed += 1;
}
rmSync(folder, { recursive: true });

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
