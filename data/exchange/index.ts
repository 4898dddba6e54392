// Knowledge in and out: which format a file is in, and a pack in each format.
import type { Pack } from '@/data/model';
import { parsePack } from '@/data/pack-schema';
import { toCsv } from './csv';
import { fromJsonLd, isJsonLd, toJsonLd } from './json-ld';
import { toMarkdown } from './markdown';
import { PackWriter } from './pack-file';

export { PackWriter } from './pack-file';

export const EXPORT_FORMATS = ['pack', 'json-ld', 'csv', 'markdown'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const FILE_TYPES: Record<ExportFormat, { extension: string; mime: string }> = {
  pack: { extension: 'json', mime: 'application/json' },
  'json-ld': { extension: 'jsonld', mime: 'application/ld+json' },
  csv: { extension: 'csv', mime: 'text/csv' },
  markdown: { extension: 'md', mime: 'text/markdown' },
};

/** A file's text, in pieces for a Blob. For a whole store as a pack, feed a PackWriter instead. */
export function exportText(format: ExportFormat, pack: Pack): string[] {
  switch (format) {
    case 'pack': {
      const writer = new PackWriter();
      writer.add('sources', pack.sources);
      writer.add('entities', pack.entities);
      writer.add('facts', pack.facts);
      return writer.finish();
    }
    case 'json-ld':
      return [JSON.stringify(toJsonLd(pack), null, 1)];
    case 'csv':
      return [toCsv(pack)];
    case 'markdown':
      return [toMarkdown(pack)];
  }
}

/** What a file holds, as a pack that is still to be checked. Throws PackError when it is no JSON at all. */
export function readImport(file: string | Uint8Array): object {
  const value = parsePack(file);
  if (isJsonLd(value)) return fromJsonLd(value);
  return typeof value === 'object' && value !== null ? value : {};
}
