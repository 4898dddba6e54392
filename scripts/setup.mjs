// Makes a fresh clone ready: packages and browsers. Plain Node, because nothing is installed yet when it runs.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command with its output shown; ends the program with one line if it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', cwd: root, ...options });
  if (error || status !== 0) {
    console.error(`sidelight: '${command} ${args.join(' ')}' failed${error ? `: ${error.message}` : ''}`);
    process.exit(status || 1);
  }
}

/** Installs the packages of the lock file unless they are there already. */
export function installPackages() {
  const installed = join(root, 'node_modules/.package-lock.json');
  const current =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
  if (!current) run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
  if (!existsSync(join(root, '.wxt/tsconfig.json'))) run('npx', ['wxt', 'prepare']);
}

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

const isDebian = () =>
  existsSync('/etc/os-release') && /\bdebian\b/.test(readFileSync('/etc/os-release', 'utf8'));

/**
 * Installs missing browsers where that can be done (Debian, as root); else says in one line what to install.
 * @param {('chromium' | 'firefox')[]} names
 */
export function installBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length === 0) return;
  if (isDebian() && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
    run('apt-get', ['update', '-qq'], quiet);
    run('apt-get', ['install', '-y', '-qq', ...missing.map((name) => DEBIAN_PACKAGES[name])], quiet);
    return;
  }
  const variables = missing.map((name) => `SIDELIGHT_${name.toUpperCase()}`).join(' or ');
  console.error(
    `sidelight: please install ${missing.join(' and ')}, or set ${variables} to the program's path.`,
  );
  process.exit(1);
}
