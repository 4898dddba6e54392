// Writes a pack file: one record a line, in canonical order, so that the same store gives the same bytes and two
// exports can be compared line by line.
import { type RecordKind, recordLine, valueLine } from './canonical';

const KINDS: readonly RecordKind[] = ['sources', 'entities', 'facts'];

/** Takes records, kind after kind and each in order of id, and gives the file in pieces for a Blob or a stream. */
export class PackWriter {
  private readonly pieces = ['{"format":"sidelight-pack","version":1'];
  private kind = -1;
  private first = true;

  /** Keys of the file itself that this version does not know are written back. Called before any record. */
  extra(keys: Record<string, unknown>): void {
    for (const key of Object.keys(keys).sort())
      this.pieces.push(`,\n${JSON.stringify(key)}:${valueLine(keys[key])}`);
  }

  add(kind: RecordKind, records: readonly object[]): void {
    this.openUpTo(KINDS.indexOf(kind));
    const lines: string[] = [];
    for (const record of records) {
      lines.push(this.first ? '\n' : ',\n', recordLine(kind, record));
      this.first = false;
    }
    this.pieces.push(lines.join(''));
  }

  /** The whole file; nothing may be added after. */
  finish(): string[] {
    this.openUpTo(KINDS.length - 1);
    this.pieces.push('\n]}\n');
    return this.pieces;
  }

  private openUpTo(kind: number): void {
    while (this.kind < kind) {
      if (this.kind >= 0) this.pieces.push('\n]');
      this.kind++;
      this.pieces.push(`,\n"${KINDS[this.kind]}":[`);
      this.first = true;
    }
  }
}
