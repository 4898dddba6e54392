// A script of ours as one file of plain JavaScript: a test that starts it many times need not compile it each time.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

export interface Ran {
  stdout: string;
  stderr: string;
  status: number | null;
}

/** Runs Node in the project's folder. */
export function runNode(args: readonly string[], input = ''): Ran {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

/** As the package's commands start it. */
export const runAsCommand = (script: string, args: readonly string[], input = ''): Ran =>
  runNode(['--import', 'tsx', join(root, 'scripts', script), ...args], input);

/** Puts the script into a folder; its path there. */
export async function bundledScript(script: string, folder: string): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': root } },
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'scripts', script),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'script.mjs' } },
    },
  });
  return join(folder, 'script.mjs');
}
