// The command line prints a line for each mention, or one line on standard error and nothing else.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundledScript, type Ran, runAsCommand, runNode } from '../../support/bundled-script';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-mentions-'));
afterAll(() => rmSync(folder, { recursive: true }));

const name = (text: string, kind: string) => ({ text, kind, on: true, case: 'as-kind', language: null });
const entity = (id: string, type: string, names: object[]) => ({
  id,
  type,
  name: id,
  named: 'text',
  names,
  mentions: [],
  description: null,
  notes: [],
  private: false,
  mergedFrom: [],
});

function file(called: string, content: string | Uint8Array): string {
  const path = join(folder, called);
  writeFileSync(path, content);
  return path;
}

const pack = file(
  'pack.json',
  JSON.stringify({
    format: 'sidelight-pack',
    version: 1,
    sources: [],
    entities: [
      entity('vladimir-putin', 'person', [name('Vladimir Putin', 'name'), name('Putin', 'surname')]),
      entity('russia', 'place', [name('Russia', 'name'), name('Russian', 'demonym')]),
    ],
    facts: [],
  }),
);

let script: string;
beforeAll(async () => {
  script = await bundledScript('mentions.ts', folder);
}, 60_000);

const linesOf = ({ stdout, ...rest }: Ran) => ({ ...rest, lines: stdout.split('\n').filter(Boolean) });
const mentions = (...args: string[]) => linesOf(runNode([script, ...args]));

test('each mention is a line, the whole file is the page, and demonyms are off', () => {
  const text = file('text.txt', 'Putin spoke.\n\nThe Russian president, Vladimir Putin, left Russia.\n');
  const { status, stderr, lines } = linesOf(runAsCommand('mentions.ts', ['--pack', pack, text]));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(lines[0]).toBe(
    '{"start":0,"end":5,"text":"Putin","entity":"vladimir-putin","kind":"surname","candidates":["vladimir-putin"]}',
  );
  expect(lines.map((line) => (JSON.parse(line) as { text: string }).text)).toEqual([
    'Putin',
    'Vladimir Putin',
    'Russia',
  ]);
  const both = mentions('--pack', pack, text, text);
  expect(both.lines).toHaveLength(6);
  expect(JSON.parse(both.lines[0] ?? '')).toMatchObject({ file: text, start: 0 });
});

test('bad input is one line on standard error, a failure, and nothing printed', () => {
  const text = file('good.txt', 'Vladimir Putin');
  const cases = [
    [],
    ['--pack', pack],
    ['--pack', join(folder, 'none.json'), text],
    ['--pack', text, text],
    ['--pack', pack, text, join(folder, 'none.txt')],
    ['--pack', pack, file('binary', new Uint8Array([0, 255, 254, 0]))],
    ['--pack', pack, '--loud', text],
  ];
  for (const args of cases) {
    const { status, stderr, lines } = mentions(...args);
    expect([args, status, stderr.trim().split('\n').length, lines]).toEqual([args, 1, 1, []]);
  }
}, 60_000);
