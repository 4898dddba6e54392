// Rows that are rendered only where they can be seen: TanStack's virtualizer as a hook.
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

export interface VirtualRows {
  items: VirtualItem[];
  total: number;
  scrollTo(index: number): void;
  /** Back to the first row; asks nothing of the page where that is what is shown. */
  toTop(): void;
}

/**
 * Rows of one known height in a scrolling element. Preact renders in a microtask, so a scroll event's rows are
 * there in the same frame; `overscan` covers what the compositor scrolls before the page hears of it.
 */
export function useVirtual(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
  overscan = 20,
): VirtualRows {
  const [, render] = useReducer((n: number) => n + 1, 0);
  const options = {
    count,
    overscan,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => render(undefined),
    // Before the first measurement, so that the first frame already has rows.
    initialRect: { width: 0, height: 800 },
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // A row's height changes when the page becomes narrow.
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  return {
    items: virtualizer.getVirtualItems(),
    total: virtualizer.getTotalSize(),
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    toTop: () => {
      if (virtualizer.scrollOffset) virtualizer.scrollToOffset(0);
    },
  };
}
