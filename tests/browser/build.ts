// Builds the extension once for each browser before its tests, unless the whole run (scripts/test.mjs) has done so.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

export default async function build(project: TestProject): Promise<void> {
  if (process.env.SIDELIGHT_BUILT) return;
  const target = project.name === 'firefox' ? 'firefox' : 'chrome';
  await promisify(execFile)('npx', ['wxt', 'build', '-b', target]);
}
