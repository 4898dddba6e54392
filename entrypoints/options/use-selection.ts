// Which rows of a list are chosen: one by one, a range with Shift, or all that the filters show.
import { useMemo, useRef, useState } from 'preact/hooks';

export interface Selection {
  chosen: ReadonlySet<string>;
  all: boolean;
  choose(key: string, on: boolean, range: boolean, index: number): void;
  chooseAll(on: boolean): void;
  clear(): void;
}

/** `keys` are all rows that are listed now; what is no longer listed is no longer chosen. */
export function useSelection(keys: readonly string[]): Selection {
  const [raw, setRaw] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef(0);
  const chosen = useMemo(() => {
    if (raw.size === 0) return raw;
    const listed = new Set(keys);
    return new Set([...raw].filter((key) => listed.has(key)));
  }, [raw, keys]);
  return {
    chosen,
    all: keys.length > 0 && chosen.size === keys.length,
    choose(key, on, range, index) {
      const next = new Set(chosen);
      const from = range ? Math.min(anchor.current, index) : index;
      const to = range ? Math.max(anchor.current, index) : index;
      for (const other of range ? keys.slice(from, to + 1) : [key]) {
        if (on) next.add(other);
        else next.delete(other);
      }
      anchor.current = index;
      setRaw(next);
    },
    chooseAll: (on) => setRaw(new Set(on ? keys : [])),
    clear: () => setRaw(new Set()),
  };
}
