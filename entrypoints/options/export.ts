// Knowledge as a file of the person's own: all of it, or what belongs to a selection. Nothing is written by it.
import { type ExportFormat, exportText, FILE_TYPES, PackWriter } from '@/data/exchange';
import type { StoreReader } from '@/data/store/reader';
import type { Selection } from './reads';

/** The file's text in pieces; a whole pack is written piece by piece, never held as objects. */
export async function exportPieces(
  store: StoreReader,
  format: ExportFormat,
  selection: Selection | null,
  withoutPrivate: boolean,
): Promise<string[]> {
  if (format !== 'pack') return exportText(format, await store.pack(selection, { withoutPrivate }));
  const writer = new PackWriter();
  await store.records(writer, selection, { withoutPrivate });
  return writer.finish();
}

/** Hands a file to the browser's downloads. */
export function saveFile(pieces: readonly BlobPart[], name: string, mime: string): void {
  const url = URL.createObjectURL(new Blob([...pieces], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the blob once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export function exportName(format: ExportFormat, day = new Date()): string {
  return `sidelight-${day.toISOString().slice(0, 10)}.${FILE_TYPES[format].extension}`;
}

export const mimeOf = (format: ExportFormat): string => FILE_TYPES[format].mime;
