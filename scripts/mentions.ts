// `npm run --silent mentions -- --pack PACK [--pack PACK …] FILE…`: finds the names of packs in plain texts (docs/PACK.md).
// One JSON object a line for every mention; nothing is printed when anything is wrong.
import { indexOfRows, mentionsIn, rowsOfPacks } from '../data/mentions/document';
import type { Pack } from '../data/model';
import { checkPack, issueLine, PackError, parsePack } from '../data/pack-schema/index';
import { readInput, runCommand, UsageError } from './command';

const USAGE = 'usage: npm run --silent mentions -- --pack PACK [--pack PACK …] FILE… (- is standard input)';

function readOptions(args: readonly string[]): { packs: string[]; files: string[] } {
  const packs: string[] = [];
  const files: string[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (arg === '--pack') {
      i += 1;
      const file = args[i];
      if (file === undefined) throw new UsageError(`--pack needs a file. ${USAGE}`);
      packs.push(file);
    } else if (arg.startsWith('--')) throw new UsageError(`unknown option ${arg}. ${USAGE}`);
    else files.push(arg);
  }
  if (packs.length === 0 || files.length === 0) throw new UsageError(USAGE);
  return { packs, files };
}

function readText(file: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readInput(file));
    if (!text.includes('\0')) return text;
  } catch (error) {
    if (error instanceof UsageError) throw error;
  }
  throw new UsageError(`${file}: not a plain text in UTF-8`);
}

/** A file holds one pack, or one a line as `pack` prints several articles. */
function readPacks(file: string): Pack[] {
  const bytes = readInput(file);
  try {
    try {
      return [checkPack(parsePack(bytes))];
    } catch (error) {
      const lines = bytes.toString('utf8').split('\n').filter(Boolean);
      if (lines.length < 2 || !lines.every((line) => line.startsWith('{') && line.trimEnd().endsWith('}')))
        throw error;
      return lines.map((line) => checkPack(parsePack(line)));
    }
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const [issue] = error.issues;
    throw new UsageError(`${file}: not a pack${issue === undefined ? '' : `: ${issueLine(issue)}`}`);
  }
}

await runCommand('mentions', () => {
  const { packs, files } = readOptions(process.argv.slice(2));
  const index = indexOfRows(rowsOfPacks(packs.flatMap(readPacks)));
  const lines: string[] = [];
  for (const file of files) {
    for (const { start, end, text, entity, kind, candidates } of mentionsIn(readText(file), index)) {
      const mention = { start, end, text, entity, kind, candidates };
      lines.push(`${JSON.stringify(files.length > 1 ? { file, ...mention } : mention)}\n`);
    }
  }
  return lines.join('');
});
