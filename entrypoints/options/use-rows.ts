// The rows of a long list: only ids are held for all of it; the rows themselves are read ahead of the eye. A new list is
// shown once its first rows are there: until then the old one stands, so that nothing is drawn twice and nothing jumps.
import { useCallback, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { useApp } from './app-context';
import type { ReadInput } from './reads';

/** Rows are read in pieces of this many: about what a window shows, so that the first paint waits for no more. */
const PIECE = 20;
/** How many pieces beyond the visible ones are read ahead on each side: what a fast wheel passes while one is read. */
const AHEAD = 20;
/** Pieces that are kept: who has scrolled through all of the list need not hold all of it. */
const KEPT = 200;

/** One answer, with the rows of it that were read. */
interface List<Row> {
  /** The question that it answers. */
  key: string;
  ids: readonly string[];
  rows: Map<string, Row>;
  /** Pieces that are being read or were. */
  pieces: Set<number>;
  first: number;
  last: number;
}

export interface Rows<Row> {
  /** Undefined until the first answer. */
  ids: readonly string[] | undefined;
  /** Another question: such a list is looked at from its top. */
  key: string;
  at(index: number): Row | undefined;
  onRange(first: number, last: number): void;
}

/** The facts that `query` asks for, live; `load` reads rows by their ids. */
export function useRows<Row extends { id: string }>(
  query: ReadInput<'facts'>,
  load: (ids: string[]) => Promise<Row[]>,
): Rows<Row> {
  const { backend, fail } = useApp();
  const [, render] = useReducer((n: number) => n + 1, 0);
  const shown = useRef<List<Row> | null>(null);
  const newest = useRef<List<Row> | null>(null);
  const reading = useRef<List<Row> | null>(null);
  const key = JSON.stringify(query);

  /** Reads one piece after the other, always the one that is nearest to what is seen, until all about it is there. */
  const read = useCallback(
    async (list: List<Row>) => {
      if (reading.current === list) return;
      reading.current = list;
      try {
        for (let piece = nextPiece(list); piece !== undefined; piece = nextPiece(list)) {
          list.pieces.add(piece);
          const rows = await load(list.ids.slice(piece * PIECE, (piece + 1) * PIECE));
          if (newest.current !== list) return;
          for (const row of rows) list.rows.set(row.id, row);
          forget(list);
          shown.current = list;
          render(undefined);
        }
      } finally {
        if (reading.current === list) reading.current = null;
      }
    },
    [load],
  );

  // Before the browser paints: an effect after it would ask a frame later.
  useLayoutEffect(() => {
    const take = (ids: readonly string[]) => {
      const old = shown.current?.key === key ? shown.current : null;
      newest.current = listOf(key, ids, old);
      if (ids.length > 0) return read(newest.current);
      shown.current = newest.current;
      render(undefined);
    };
    return backend.watch('facts', query, (ids) => void take(ids)?.catch(fail), fail);
  }, [backend, key, read, fail]);

  const onRange = useCallback(
    (first: number, last: number) => {
      const list = shown.current;
      if (!list) return;
      Object.assign(list, { first, last });
      if (list === newest.current) read(list).catch(fail);
    },
    [read, fail],
  );
  return {
    ids: shown.current?.ids,
    key: shown.current?.key ?? key,
    onRange,
    at: (index) => shown.current?.rows.get(shown.current.ids[index] ?? ''),
  };
}

/** Of an answer to the same question as before, what is seen is shown as it was until it is read again. */
function listOf<Row>(key: string, ids: readonly string[], old: List<Row> | null): List<Row> {
  const rows = new Map<string, Row>();
  for (const id of old?.ids.slice(old.first, old.last + 1) ?? []) {
    const row = old?.rows.get(id);
    if (row) rows.set(id, row);
  }
  return { key, ids, rows, pieces: new Set(), first: old?.first ?? 0, last: old?.last ?? PIECE - 1 };
}

function nextPiece({ ids, pieces, first, last }: List<unknown>): number | undefined {
  const seen = Math.floor(first / PIECE);
  const end = Math.min(Math.ceil(ids.length / PIECE), Math.floor(last / PIECE) + AHEAD + 1);
  let next: number | undefined;
  for (let piece = Math.max(0, seen - AHEAD); piece < end; piece++)
    if (!pieces.has(piece) && (next === undefined || Math.abs(piece - seen) < Math.abs(next - seen)))
      next = piece;
  return next;
}

/** Forgets the pieces that are farthest from what is seen. */
function forget({ ids, rows, pieces, first }: List<unknown>): void {
  if (pieces.size <= KEPT) return;
  const seen = Math.floor(first / PIECE);
  const far = [...pieces].sort((a, b) => Math.abs(b - seen) - Math.abs(a - seen));
  for (const piece of far.slice(0, pieces.size - KEPT)) {
    pieces.delete(piece);
    for (const id of ids.slice(piece * PIECE, (piece + 1) * PIECE)) rows.delete(id);
  }
}
