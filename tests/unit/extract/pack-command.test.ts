// The command line: one pack for a file, one a line for several, one clear line for what cannot be read.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledScript, runAsCommand, runNode } from '../../support/bundled-script';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sidelight-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

let script: string;
beforeAll(async () => {
  script = await bundledScript('pack.ts', folder);
}, 60_000);

const pack = (args: string[], input = '') => runNode([script, ...args], input);

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('npm run pack', () => {
  const text = 'Kari Solberg leads Norway. Solberg said on Monday that the talks in Oslo would go on.\n';

  it('prints the pack of a file, with the same bytes each time', () => {
    const seed = join(root, 'data/seed/article.txt');
    const first = runAsCommand('pack.ts', [seed]);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    const read = JSON.parse(first.stdout);
    expect(read).toMatchObject({ format: 'sidelight-pack', version: 1 });
    expect(read.sources[0].text).toBe(readFileSync(seed, 'utf8'));
    expect(pack([seed]).stdout).toBe(first.stdout);
  }, 30_000);

  it('prints one pack a line for several files, reads standard input and takes an address', () => {
    const several = pack([file('one.txt', text), join(root, 'tests/pages/article.html')]);
    const packs = several.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(packs).toHaveLength(2);
    expect(packs[1].sources[0].publisher).toBe('The Quay Courier');
    const piped = JSON.parse(pack(['--url', 'https://news.example/1', '-'], text).stdout);
    expect(piped.sources[0]).toMatchObject({ url: 'https://news.example/1', text });
    const forced = JSON.parse(pack(['--text', file('two.html', `<p>${text}</p>`)]).stdout);
    expect(forced.sources[0].text).toBe(`<p>${text}</p>`);
  }, 30_000);

  it('is silent when whoever reads it has seen enough', () => {
    const seeds = Array(12).fill(join(root, 'data/seed/article.txt')).join(' ');
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${script}" ${seeds} | head -c 20`],
      { cwd: root, encoding: 'utf8' },
    );
    expect({ stdout, stderr }).toEqual({ stdout: '{"format":"sidelight', stderr: '' });
  }, 30_000);

  it('writes nothing but one line to standard error when anything is wrong', () => {
    const good = file('good.txt', text);
    for (const args of [
      [],
      [join(folder, 'none.txt')],
      [folder],
      [good, file('bad.bin', new Uint8Array([0, 1, 2]))],
      [file('empty.txt', '')],
      ['--what', good],
      ['--url', 'nowhere', good],
    ]) {
      const { stdout, stderr, status } = pack(args);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^pack: [^\n]+\n$/);
      expect(status).not.toBe(0);
    }
  }, 60_000);
});
