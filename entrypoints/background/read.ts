// Answers the options page where the browser refuses the database to it: in Firefox's private windows.
import { readsOf } from '../options/reads';
import { theStore } from './stored';

export async function readFor(name: string, input: Record<string, unknown>): Promise<unknown> {
  const reads: Record<string, (input: never) => unknown> = readsOf(await theStore());
  const read = Object.hasOwn(reads, name) ? reads[name] : undefined;
  if (!read) throw new Error(`No such question: ${name}`);
  return read(input as never);
}
