// Facts as columns: what the options page filters and sorts by, small enough to hold for 100,000 facts, and
// their words. Plain data, written to the database as one record.
import type { Fact } from '@/data/model';
import type { FactRow, SourceData } from './rows';
import { type TextIndex, TextIndexBuilder } from './text-index';

export const FIGURE = 1;
export const CAUTION = 2;
export const OWN = 4;
const PRIVATE = 8;

export interface Segment {
  /** Ids of facts joined by line feeds: one string is read back quicker than many. */
  ids: string;
  size: number;
  /** Values that codes stand for. */
  kinds: string[];
  statuses: string[];
  sources: string[];
  entities: string[];
  kind: Uint8Array;
  status: Uint8Array;
  flags: Uint8Array;
  source: Uint32Array;
  /** Ordinals as a reader expects them when nothing else is asked: by when the source was read, then place in it. */
  order: Uint32Array;
  /** Seconds since 1970 of the last edit or of its making; 0 when unknown. */
  modified: Uint32Array;
  /** Entities of fact i: `abouts[aboutStarts[i]..aboutStarts[i + 1]]`; twice the code, plus one for a speaker. */
  aboutStarts: Uint32Array;
  abouts: Uint32Array;
  text: TextIndex;
}

/** What of a fact can be searched. */
const factText = (fact: Fact): string =>
  [
    fact.statement.text,
    fact.body ?? '',
    ...fact.attributions.map((by) => by.text),
    fact.when?.text ?? '',
  ].join('\n');

/** What of its source a fact's columns tell. */
export interface SourceInfo {
  /** Seconds since 1970 when it was read. */
  at: number;
  /** Its dateline is not believed. */
  cautious: boolean;
}

export const sourceInfo = ({ created, retrieved, dateline }: SourceData): SourceInfo => ({
  at: secondsOf(created ?? retrieved),
  cautious: dateline !== null && !dateline.trusted,
});

/** Seconds since 1970 of an ISO time; 0 when there is none. */
const secondsOf = (time: string | null | undefined): number =>
  Math.max(0, Math.floor(Date.parse(time ?? '') / 1000) || 0);

class Codes {
  readonly values: string[] = [];
  private readonly codes = new Map<string, number>();

  of(value: string): number {
    let code = this.codes.get(value);
    if (code === undefined) {
      code = this.values.push(value) - 1;
      this.codes.set(value, code);
    }
    return code;
  }
}

/** Built row by row, so that the caller can read the database in pieces. */
export class SegmentBuilder {
  private readonly ids: string[] = [];
  private readonly codes = {
    kind: new Codes(),
    status: new Codes(),
    source: new Codes(),
    entity: new Codes(),
  };
  private readonly columns = {
    kind: [] as number[],
    status: [] as number[],
    flags: [] as number[],
    source: [] as number[],
    start: [] as number[],
    added: [] as number[],
    modified: [] as number[],
    aboutStarts: [0],
    abouts: [] as number[],
  };
  private readonly text = new TextIndexBuilder();

  add(row: Omit<FactRow, 'rev'>, source: SourceInfo | undefined): void {
    const { data } = row;
    const { columns, codes } = this;
    const ordinal = this.ids.push(data.id) - 1;
    columns.kind.push(codes.kind.of(data.kind));
    columns.status.push(codes.status.of(data.status));
    columns.flags.push(
      (data.quantities.length > 0 ? FIGURE : 0) |
        (source?.cautious || data.when?.resolved === null ? CAUTION : 0) |
        (data.origin === 'person' ? OWN : 0) |
        (data.private ? PRIVATE : 0),
    );
    columns.source.push(codes.source.of(row.source));
    columns.start.push(data.target?.start ?? Number.MAX_SAFE_INTEGER);
    columns.added.push(source && data.origin !== 'person' ? source.at : secondsOf(data.created));
    columns.modified.push(secondsOf(data.modified ?? data.created));
    for (const about of row.about)
      if (!about.startsWith('r:'))
        columns.abouts.push(codes.entity.of(about.slice(2)) * 2 + (about.startsWith('s:') ? 1 : 0));
    columns.aboutStarts.push(columns.abouts.length);
    this.text.add(ordinal, factText(data));
  }

  build(): Segment {
    const { columns, codes } = this;
    return {
      ids: this.ids.join('\n'),
      size: this.ids.length,
      kinds: codes.kind.values,
      statuses: codes.status.values,
      sources: codes.source.values,
      entities: codes.entity.values,
      // More than 256 kinds come only from a hostile pack; those beyond wrap and are found under a wrong filter.
      kind: Uint8Array.from(columns.kind),
      status: Uint8Array.from(columns.status),
      flags: Uint8Array.from(columns.flags),
      source: Uint32Array.from(columns.source),
      order: this.order(),
      modified: Uint32Array.from(columns.modified),
      aboutStarts: Uint32Array.from(columns.aboutStarts),
      abouts: Uint32Array.from(columns.abouts),
      text: this.text.build(),
    };
  }

  private order(): Uint32Array {
    const { added, source, start } = this.columns;
    const sources = this.codes.source.values;
    const byId = [...sources.keys()].sort((a, b) => ((sources[a] ?? '') < (sources[b] ?? '') ? -1 : 1));
    const place = new Uint32Array(sources.length);
    for (const [i, code] of byId.entries()) place[code] = i;
    const compare = (a: number, b: number): number =>
      (added[a] ?? 0) - (added[b] ?? 0) ||
      (place[source[a] ?? 0] ?? 0) - (place[source[b] ?? 0] ?? 0) ||
      (start[a] ?? 0) - (start[b] ?? 0);
    return Uint32Array.from(this.ids.keys()).sort(compare);
  }
}

/** No facts at all. */
export const EMPTY: Segment = new SegmentBuilder().build();
