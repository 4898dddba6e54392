// The rows of a long list: only ids are held for all of it; the rows themselves are read a page ahead of the eye and
// kept, so that scrolling finds them there.
import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';

/** Rows are read in pieces of this many: about what a large window shows, so that the first paint waits for no more. */
const PIECE = 50;
/** How many pieces beyond the visible ones are read ahead on each side: what a fast wheel passes while one is read. */
const AHEAD = 8;

export interface Rows<Row> {
  at(index: number): Row | undefined;
  onRange(first: number, last: number): void;
}

/**
 * `ids` is the list in its order; `version` is any value that changes when rows must be read again (what is shown
 * stays until the new rows are there).
 */
export function useRows<Row extends { id: string }>(
  ids: readonly string[],
  load: (ids: string[]) => Promise<Row[]>,
  version: unknown,
): Rows<Row> {
  const [, render] = useReducer((n: number) => n + 1, 0);
  const kept = useRef(new Map<string, Row>());
  const asked = useRef(new Set<number>());
  const range = useRef<[number, number]>([0, 40]);
  const round = useRef(0);

  const read = useCallback(async () => {
    const mine = round.current;
    const [first, last] = range.current;
    const from = Math.max(0, Math.floor(first / PIECE) - AHEAD);
    const to = Math.min(Math.ceil(ids.length / PIECE), Math.floor(last / PIECE) + AHEAD + 1);
    const seen = Math.floor(first / PIECE);
    const pieces = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
      .filter((piece) => !asked.current.has(piece))
      .sort((a, b) => Math.abs(a - seen) - Math.abs(b - seen));
    for (const piece of pieces) asked.current.add(piece);
    for (const piece of pieces) {
      const rows = await load(ids.slice(piece * PIECE, (piece + 1) * PIECE));
      if (mine !== round.current) return;
      for (const row of rows) kept.current.set(row.id, row);
      render(undefined);
    }
  }, [ids, load]);

  useEffect(() => {
    round.current++;
    asked.current = new Set();
    read();
  }, [read, version]);

  return {
    at: (index) => {
      const id = ids[index];
      return id === undefined ? undefined : kept.current.get(id);
    },
    onRange: (first, last) => {
      range.current = [first, last];
      read();
    },
  };
}
