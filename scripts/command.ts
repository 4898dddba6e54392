// What the commands share: how a file is read, what is printed, and mistakes that one line can explain.
import { readFileSync } from 'node:fs';

/** A mistake that one line can explain. */
export class UsageError extends Error {}

/** A file's bytes, or those of standard input for `-`; throws UsageError when it cannot be read. */
export function readInput(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'it is a folder' : 'it cannot be read';
    throw new UsageError(`${file}: ${why}`);
  }
}

/** Prints what `make` gives when all of it is there; what goes wrong is one line on standard error, and the exit is 1. */
export async function runCommand(name: string, make: () => string | Promise<string>): Promise<void> {
  // Whoever reads may have seen enough, as `head` has.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    process.stdout.write(await make());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${name}: ${why.replace(/\s+/g, ' ')}\n`);
    process.exitCode = 1;
  }
}
