// The index of a large store as records: one binary table, and the rows behind it in chunks that are read when
// a name of theirs is found. What is torn, missing or of another version is told by opening it.
import { MOST_BEARERS } from './finder';
import type { NameRow } from './rows';
import { buildTable, NameTable } from './table';
import { isInRuns } from './wanted';

/** Raised whenever what is written changes: records of another format are built anew. */
const FORMAT = 3;
const FORMS_IN_CHUNK = 1024;
/** More names than this in unusual spellings (no capital, many small words) make a page ask about whole texts. */
const MOST_ODD = 2000;

/** Keyed records, as the store keeps them. */
export interface Records {
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** What stands beside the table in its record. */
export interface IndexHead {
  format: number;
  /** Chunks of one building carry its number: a half-written one is never read. */
  generation: number;
  /** The last change of the store that is in it. */
  change: number;
  names: number;
  chunks: number;
  sum: number;
  /** Rows that runs would miss; null when there are too many. */
  odd: NameRow[] | null;
  countries: [entity: string, code: string][];
}

interface IndexRecord {
  head: IndexHead;
  table: ArrayBuffer;
}

const KEY = 'names';
const chunkKey = (generation: number, chunk: number) => `names.${generation}.${chunk}`;

/** Flags of a row as one number. */
const COMMON = 1;
const AMBIGUOUS = 2;
const HE = 4;
const SHE = 8;

type Packed = [string, string, string, string | null, string, string, number, string];

const pack = (row: NameRow): Packed => [
  row.text,
  row.kind,
  row.case,
  row.language,
  row.entity,
  row.type,
  (row.common === true ? COMMON : 0) |
    (row.ambiguous === true ? AMBIGUOUS : 0) |
    (row.sex === 'he' ? HE : row.sex === 'she' ? SHE : 0),
  row.full ?? '',
];

function unpack([text, kind, rule, language, entity, type, flags, full]: Packed): NameRow {
  const row: NameRow = { text, kind, case: rule, language, entity, type };
  if (full !== '') row.full = full;
  if ((flags & COMMON) !== 0) row.common = true;
  if ((flags & AMBIGUOUS) !== 0) row.ambiguous = true;
  if ((flags & HE) !== 0) row.sex = 'he';
  if ((flags & SHE) !== 0) row.sex = 'she';
  return row;
}

function sumOf(buffer: ArrayBuffer): number {
  let sum = 0;
  for (const word of new Uint32Array(buffer)) sum = (Math.imul(sum, 31) + word) | 0;
  return sum;
}

/** An index of many names whose rows stand in the store. */
export class StoredIndex {
  private readonly cache = new Map<number, Packed[][]>();

  private constructor(
    private readonly records: Records,
    readonly head: IndexHead,
    readonly table: NameTable,
  ) {}

  /** Opens what was kept; null when it is missing, torn or of another version. */
  static async open(records: Records): Promise<StoredIndex | null> {
    const record = await records.get<IndexRecord>(KEY);
    if (record?.head?.format !== FORMAT) return null;
    try {
      const index = new StoredIndex(records, record.head, new NameTable(record.table));
      return sumOf(record.table) === record.head.sum ? index : null;
    } catch {
      return null;
    }
  }

  /** Builds and keeps an index of prepared rows. */
  static async build(
    records: Records,
    rows: readonly NameRow[],
    change: number,
    countries: ReadonlyMap<string, string>,
  ): Promise<StoredIndex> {
    const before = await records.get<IndexRecord>(KEY);
    const { table, forms } = buildTable(rows);
    const byForm: Packed[][] = Array.from({ length: table.count }, () => []);
    let odd: NameRow[] | null = [];
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] as NameRow;
      const bearers = byForm[forms[i] as number];
      if (bearers === undefined || bearers.length >= MOST_BEARERS) continue;
      bearers.push(pack(row));
      if (odd !== null && !isInRuns(row.text)) odd.push(row);
      if (odd !== null && odd.length > MOST_ODD) odd = null;
    }
    const generation = (before?.head?.generation ?? 0) + 1;
    const chunks = Math.ceil(table.count / FORMS_IN_CHUNK);
    for (let chunk = 0; chunk < chunks; chunk += 1) {
      const part = byForm.slice(chunk * FORMS_IN_CHUNK, (chunk + 1) * FORMS_IN_CHUNK);
      await records.set(chunkKey(generation, chunk), JSON.stringify(part));
    }
    const head: IndexHead = {
      format: FORMAT,
      generation,
      change,
      names: table.count,
      chunks,
      sum: sumOf(table.buffer),
      odd,
      countries: [...countries],
    };
    await records.set(KEY, { head, table: table.buffer } satisfies IndexRecord);
    for (let chunk = 0; chunk < (before?.head?.chunks ?? 0); chunk += 1) {
      await records.remove(chunkKey(generation - 1, chunk));
    }
    return new StoredIndex(records, head, table);
  }

  /** Takes the records away: the store has become small. */
  static async drop(records: Records): Promise<void> {
    const before = await records.get<IndexRecord>(KEY);
    if (before === undefined) return;
    await records.remove(KEY);
    for (let chunk = 0; chunk < (before.head?.chunks ?? 0); chunk += 1) {
      await records.remove(chunkKey(before.head.generation, chunk));
    }
  }

  /** The rows of these forms. Throws when a chunk is missing or torn. */
  async rowsOf(forms: Iterable<number>): Promise<NameRow[]> {
    const rows: NameRow[] = [];
    for (const form of [...forms].toSorted((a, b) => a - b)) {
      const chunk = await this.chunk(Math.floor(form / FORMS_IN_CHUNK));
      for (const packed of chunk[form % FORMS_IN_CHUNK] ?? []) rows.push(unpack(packed));
    }
    return rows;
  }

  private async chunk(number: number): Promise<Packed[][]> {
    let chunk = this.cache.get(number);
    if (chunk === undefined) {
      const text = await this.records.get<string>(chunkKey(this.head.generation, number));
      if (text === undefined) throw new Error(`The index of names lacks its part ${number}`);
      chunk = JSON.parse(text) as Packed[][];
      if (this.cache.size >= CACHED_CHUNKS) this.cache.delete(this.cache.keys().next().value ?? 0);
      this.cache.set(number, chunk);
    }
    return chunk;
  }
}

/** Chunks kept at hand: some megabytes at most. */
const CACHED_CHUNKS = 32;
