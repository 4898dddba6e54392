// Knowledge out: a pack in each format. What comes in is read by `read`, which pages do not load.
import type { Pack } from '@/data/model';
import { toCsv } from './csv';
import { toJsonLd } from './json-ld';
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
