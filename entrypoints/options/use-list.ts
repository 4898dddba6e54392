// A list that is held in memory: searched, sorted and chosen from, with its state in the address.
import { useMemo } from 'preact/hooks';
import type { Sort } from '@/components/options/table';
import { useApp } from './app-context';
import { matches, sorted } from './list-help';
import { useSelection } from './use-selection';

/** What is fixed of a list: it stands outside of the component that uses it. */
interface ListRules<Row> {
  /** What a column is sorted by. */
  keys: Readonly<Record<string, (row: Row) => string | number>>;
  /** The column that it is sorted by at first, downwards. */
  by: string;
  /** The fields that the search looks through. */
  fields: (row: Row) => string[];
}

/** `keep` tells which rows are listed at all; the same function as long as it means the same. */
export function useList<Row extends { id: string }>(
  rows: readonly Row[] | undefined,
  rules: ListRules<Row>,
  keep?: (row: Row) => boolean,
) {
  const { route, refine, search } = useApp();
  const words = route.query.q ?? '';
  const sort: Sort = { by: route.query.sort ?? rules.by, down: (route.query.down ?? '1') === '1' };
  const shown = useMemo(
    () =>
      sorted(
        (rows ?? []).filter((row) => (keep?.(row) ?? true) && matches(words, ...rules.fields(row))),
        rules.keys[sort.by] ?? rules.keys[rules.by],
        sort.down,
      ),
    [rows, words, sort.by, sort.down, rules, keep],
  );
  const ids = useMemo(() => shown.map((row) => row.id), [shown]);
  const selection = useSelection(ids);
  return {
    shown,
    selection,
    search: { value: words, onInput: search },
    table: {
      count: shown.length,
      rowAt: (i: number) => shown[i],
      keyOf: (row: Row) => row.id,
      sort,
      onSort: ({ by, down }: Sort) => refine({ sort: by, down: down ? '1' : '0' }),
      selected: selection.chosen,
      onSelect: selection.choose,
      allSelected: selection.all,
      onSelectAll: selection.chooseAll,
    },
  };
}
