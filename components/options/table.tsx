// A table of any length: only the rows that can be seen are rendered, each as a row to screen readers too
// (ARIA table pattern with aria-rowcount and aria-rowindex). Narrow, a row becomes a small block of lines.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useRoom } from './use-room';
import { useVirtual } from './use-virtual';

export interface Column<Row> {
  id: string;
  label: string;
  /** A CSS grid track; what is in pixels grows with the text by `--grow`. */
  width: string;
  cell: (row: Row) => ComponentChildren;
  sortable?: boolean;
  /** Shown at the row's end, digits below each other. */
  numeric?: boolean;
  /** Left out of a narrow row. */
  wideOnly?: boolean;
}

export interface Sort {
  by: string;
  down: boolean;
}

interface TableProps<Row> {
  label: string;
  /** Tells one list from another: a new one is looked at from its top. */
  list?: string;
  columns: readonly Column<Row>[];
  count: number;
  /** Undefined while it is still being read. */
  rowAt: (index: number) => Row | undefined;
  keyOf: (row: Row) => string;
  /** Which rows can be seen, so that they can be read ahead. */
  onRange?: (first: number, last: number) => void;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  selected?: ReadonlySet<string>;
  onSelect?: (key: string, on: boolean, range: boolean, index: number) => void;
  allSelected?: boolean;
  onSelectAll?: (on: boolean) => void;
  active?: number;
  onActive?: (index: number) => void;
  /** In pixels, at the usual size of text. */
  rowHeight?: number;
  narrowHeight?: number;
}

/** The usual size of text in a table (px), as tokens.css has it. */
const TEXT = 14;

export function Table<Row>(props: TableProps<Row>) {
  const { columns, count, rowAt, keyOf, onRange, selected, onSelect, active = -1 } = props;
  const scroller = useRef<HTMLElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const { narrow, scale } = useRoom(scroller, probe, 620, TEXT);
  const height = Math.round((narrow ? (props.narrowHeight ?? 96) : (props.rowHeight ?? 52)) * scale);
  const { items, total, scrollTo, toTop } = useVirtual(scroller, count, height);
  const shown = narrow ? columns.filter((column) => !column.wideOnly) : columns;
  const tracks = `${onSelect ? '2.5rem ' : ''}${shown.map((column) => column.width).join(' ')}`;
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useLayoutEffect(() => onRange?.(first, last), [onRange, first, last]);
  useLayoutEffect(toTop, [props.list]);
  useEffect(() => {
    if (active >= 0 && active < count) scrollTo(active);
  }, [active]);

  return (
    <section
      class={narrow ? 'table narrow' : 'table'}
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
      tabIndex={0}
      aria-label={props.label}
      style={`--tracks: ${tracks}; --row: ${height}px; --grow: ${scale}`}
    >
      <div class="probe" ref={probe} aria-hidden="true" />
      <table aria-label={props.label} aria-rowcount={count + 1}>
        <thead class="head-group">
          <tr class="row head" aria-rowindex={1}>
            {onSelect && (
              <th scope="col" class="tick">
                <label>
                  <input
                    type="checkbox"
                    aria-label={i18n.t('options.table.all')}
                    checked={props.allSelected ?? false}
                    disabled={count === 0}
                    onChange={(event) => props.onSelectAll?.(event.currentTarget.checked)}
                  />
                </label>
              </th>
            )}
            {shown.map((column) => (
              <HeadCell key={column.id} column={column} sort={props.sort} onSort={props.onSort} />
            ))}
          </tr>
        </thead>
        <tbody class="rows" style={{ height: `${total}px` }}>
          {items.map((item) => {
            const row = rowAt(item.index);
            const key = row ? keyOf(row) : `?${item.index}`;
            return (
              <tr
                key={key}
                class={rowClass(item.index === active, selected?.has(key) ?? false)}
                aria-rowindex={item.index + 2}
                style={{ transform: `translateY(${item.start}px)` }}
                onFocusIn={() => props.onActive?.(item.index)}
              >
                {onSelect && (
                  <td class="tick">
                    <label>
                      <input
                        type="checkbox"
                        aria-label={i18n.t('options.table.row')}
                        checked={selected?.has(key) ?? false}
                        disabled={!row}
                        onClick={(event) =>
                          onSelect(key, event.currentTarget.checked, event.shiftKey, item.index)
                        }
                      />
                    </label>
                  </td>
                )}
                {shown.map((column) => (
                  <td key={column.id} class={column.numeric ? 'cell numeric' : 'cell'}>
                    {narrow && column.numeric && row && <small>{column.label} </small>}
                    {row ? column.cell(row) : <span class="waiting" />}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

const rowClass = (active: boolean, chosen: boolean): string =>
  `row${active ? ' active' : ''}${chosen ? ' chosen' : ''}`;

interface HeadCellProps<Row> {
  column: Column<Row>;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
}

function HeadCell<Row>({ column, sort, onSort }: HeadCellProps<Row>) {
  const sorted = sort?.by === column.id;
  const order = sorted ? (sort.down ? 'descending' : 'ascending') : undefined;
  return (
    <th scope="col" aria-sort={order} class={column.numeric ? 'numeric' : undefined}>
      {column.sortable && onSort ? (
        <button
          type="button"
          class="sorter"
          onClick={() => onSort({ by: column.id, down: sorted ? !sort.down : false })}
        >
          {column.label}
          <span aria-hidden="true" class="arrow">
            {sorted ? (sort.down ? '↓' : '↑') : ''}
          </span>
        </button>
      ) : (
        column.label
      )}
    </th>
  );
}
