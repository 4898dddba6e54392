// What stands in the window of a page that is too large to be asked as a whole.

/** Pages with more elements than this are read with less care for each of them. */
const HUGE = 30_000;
/** How far beyond the window we look, in windows. */
export const MARGIN = 0.5;
/** Among more children than this, those in the window are found by bisection: they follow one another down the page. */
const FEW = 150;
/** Boxes that are asked for at most. */
const ASKED = 2000;

// Asked by `item`: for an index in brackets Chromium counts the whole collection first.
export const isHugePage = (): boolean => document.getElementsByTagName('*').item(HUGE) !== null;

/**
 * Runs in the next frame when the page is laid out but not painted yet: asking where things are then costs nothing, and
 * what is marked shows in that very frame.
 */
export function afterLayout(run: () => void): void {
  const root = document.documentElement;
  if (!root) return;
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  const once = () => {
    stop();
    run();
  };
  const observer = new ResizeObserver(once);
  const timer = setTimeout(once, UNPAINTED);
  // What is observed anew is always told once.
  observer.observe(root);
}

/** A page that is not painted (a tab behind others) has no frames: then things are done after this, in milliseconds. */
const UNPAINTED = 150;

/** Runs before the next frame is painted, or a little later where none is. Call what is returned to stop. */
export function nextFrame(run: () => void): () => void {
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const once = () => {
    stop();
    run();
  };
  const frame = requestAnimationFrame(once);
  const timer = setTimeout(once, UNPAINTED);
  return stop;
}

/** Whether a box is in the window or near it. */
export function isNear({ top, bottom, width, height }: DOMRect): boolean {
  const margin = innerHeight * MARGIN;
  return (width > 0 || height > 0) && bottom > -margin && top < innerHeight + margin;
}

/**
 * Text nodes in and around the window. By boxes, not by points: on a page of very many blocks in a row the browser needs
 * 15 ms to say what stands at a point.
 */
export function seenNodes(): Set<Text> {
  const seen = new Set<Text>();
  const budget = { left: ASKED };
  if (document.body) collect(document.body, seen, budget);
  return seen;
}

function collect(parent: Element | ShadowRoot, seen: Set<Text>, budget: { left: number }): void {
  const { children } = parent;
  // How many there are would be counted one by one.
  const isFew = children.item(FEW) === null;
  for (let node = isFew ? parent.firstChild : null; node; node = node.nextSibling)
    if (node.nodeType === 3) seen.add(node as Text);
  for (let i = isFew ? 0 : firstNear(children, budget); ; i++) {
    const child = children.item(i);
    if (!child || budget.left-- <= 0) return;
    const box = child.getBoundingClientRect();
    if (!isFew) {
      if (box.height > 0 && box.top > innerHeight * (1 + MARGIN)) return;
      // Text between very many elements in a row.
      if (child.nextSibling?.nodeType === 3) seen.add(child.nextSibling as Text);
    }
    // Nothing to see in it, but perhaps in what floats out of it or has no box of its own.
    if (!isNear(box) && (box.width > 0 || box.height > 0)) continue;
    collect(child, seen, budget);
    if (child.shadowRoot) collect(child.shadowRoot, seen, budget);
  }
}

/** Of elements in a row the first near the window: by ever larger steps, then by bisection of the last step. */
function firstNear(children: HTMLCollection, budget: { left: number }): number {
  const isBefore = (index: number) => {
    const box = children.item(index)?.getBoundingClientRect();
    return box !== undefined && box.bottom < -innerHeight * MARGIN && (box.height > 0 || box.width > 0);
  };
  let low = 0;
  let high = 1;
  while (budget.left-- > 0 && isBefore(high)) {
    low = high;
    high *= 2;
  }
  while (low < high && budget.left-- > 0) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
