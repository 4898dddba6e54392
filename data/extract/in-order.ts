// Looking things up that stand in the order of the text.

/** Where the first one is that is not `before` any more; as many as there are if all are. */
export function firstNot<Item>(items: readonly Item[], before: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those that lie inside one of some ranges, range by range: of each the ones from its start until one reaches over its end. */
export function inside<Item extends { start: number; end: number }>(
  items: readonly Item[],
  ranges: readonly { start: number; end: number }[],
): Item[] {
  const found: Item[] = [];
  for (const { start, end } of ranges)
    for (let i = firstNot(items, (item) => item.start < start); i < items.length; i++) {
      const item = items[i] as Item;
      if (item.end > end) break;
      found.push(item);
    }
  return found;
}
