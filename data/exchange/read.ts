// Knowledge in: which format a file is in, and what it holds.
import { parsePack } from '@/data/pack-schema';
import { fromJsonLd, isJsonLd } from './json-ld-in';

/** What a file holds, as a pack that is still to be checked. Throws PackError when it is no JSON at all. */
export function readImport(file: string | Uint8Array): object {
  const value = parsePack(file);
  if (isJsonLd(value)) return fromJsonLd(value);
  return typeof value === 'object' && value !== null ? value : {};
}
