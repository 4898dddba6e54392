// The rows that an import adds: written in pieces, each with its inverse in the same transaction, and not to be seen
// until the last one is there.
import { StoreError } from '../handlers/shared';
import {
  type AnyRow,
  entityRow,
  type FactRow,
  factRow,
  mentionRow,
  sourceRow,
  type TableName,
} from '../rows';
import type { Database } from '../schema';
import { type SourceInfo, sourceInfo } from '../segment';
import type { Work } from './plan';

/** Who keeps columns of all facts takes new ones while they are written, so that they need not be read again. */
export interface Growth {
  add(row: Omit<FactRow, 'rev'>, source: SourceInfo | undefined): void;
  /** Before the import is seen; `added` are the ids of what it wrote. */
  prepare(added: ReadonlySet<string>): Promise<void>;
  /** In the transaction that makes it seen: its new rows stand in parts up to `parts` under `rev`. */
  save(rev: number, parts: number): Promise<void>;
}

/** Rows a transaction: short enough that readers between two of them do not wait noticeably. */
const PIECE = 1000;

/** Lets others run: a message, a click, a query. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function* addedRows(work: Work, growth: Growth | null): Generator<[TableName, Omit<AnyRow, 'rev'>]> {
  const sources = new Map<string, SourceInfo>();
  for (const { outcome, data, hash, incoming } of work.sources) {
    sources.set(data.id, sourceInfo(data));
    if (outcome !== 'added') continue;
    if (incoming.text !== null) yield ['texts', { id: data.id, data: incoming.text }];
    yield ['sources', sourceRow(data, hash)];
  }
  for (const { fact, outcome } of work.facts) {
    if (outcome !== 'added') continue;
    const row = factRow(fact);
    growth?.add(row, sources.get(row.source));
    yield ['facts', row];
  }
  const made = new Set<string>();
  for (const { held, data, mentions } of work.entities) {
    if (held || made.has(data.id)) continue;
    made.add(data.id);
    yield ['entities', entityRow(data)];
    for (const [source, list] of mentions) yield ['mentions', mentionRow(data.id, source, list)];
  }
}

interface WriteOptions {
  signal: AbortSignal | undefined;
  progress: (done: number) => void;
  growth: Growth | null;
}

/** Gives the number of parts that tell how to take the rows back. */
export async function writeAdded(
  db: Database,
  work: Work,
  rev: number,
  { signal, progress, growth }: WriteOptions,
): Promise<number> {
  const total = work.sources.length * 2 + work.facts.length + work.entities.length * 2 + 1;
  let parts = 0;
  let done = 0;
  let piece = new Map<TableName, AnyRow[]>();
  let size = 0;
  const flush = async () => {
    const rows = piece;
    const added = [...rows].map(([table, list]) => ({ table, rev, ids: list.map(({ id }) => id) }));
    await db.transaction('rw', [...rows.keys(), 'parts'], async () => {
      await db.parts.add({ rev, seq: parts, edits: [], added });
      for (const [table, list] of rows) await db.rows(table).bulkAdd(list as never);
    });
    parts++;
    done += size;
    piece = new Map();
    size = 0;
    progress(Math.min(1, done / total));
    await breathe();
    if (signal?.aborted) throw new StoreError('cancelled');
  };
  for (const [table, row] of addedRows(work, growth)) {
    const list = piece.get(table);
    const full = { ...row, rev } as AnyRow;
    if (list) list.push(full);
    else piece.set(table, [full]);
    if (++size >= PIECE) await flush();
  }
  if (size > 0) await flush();
  return parts;
}
