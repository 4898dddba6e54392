// From what a person selected in the reading view to offsets in the source's text.

export interface SelectedText {
  start: number;
  end: number;
  text: string;
  /** Where it ends on the screen, for the buttons beside it. */
  rect: DOMRect;
}

function offsetOf(node: Node | null, offset: number): number | null {
  if (!node) return null;
  if (node instanceof Text) {
    const run = node.parentElement?.closest<HTMLElement>('[data-start]');
    return run ? Number(run.dataset.start) + offset : null;
  }
  // A triple click ends at the beginning of the next block: then the child's first run, or the last run before it.
  const child = node.childNodes[offset] ?? null;
  const inside = child instanceof HTMLElement ? firstRun(child) : null;
  if (inside) return Number(inside.dataset.start);
  const before =
    node instanceof HTMLElement ? [...node.querySelectorAll<HTMLElement>('[data-start]')].at(-1) : null;
  return before ? Number(before.dataset.start) + (before.textContent?.length ?? 0) : null;
}

const firstRun = (element: HTMLElement): HTMLElement | null =>
  element.dataset.start !== undefined ? element : element.querySelector<HTMLElement>('[data-start]');

/** The selected words without the white space around them; null when nothing in `root` is selected. */
export function selectedText(root: HTMLElement, text: string): SelectedText | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const from = offsetOf(range.startContainer, range.startOffset);
  const to = offsetOf(range.endContainer, range.endOffset);
  if (from === null || to === null || to <= from) return null;
  const raw = text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const end = to - (raw.length - raw.trimEnd().length);
  if (end <= start) return null;
  const rects = range.getClientRects();
  return {
    start,
    end,
    text: text.slice(start, end),
    rect: rects[rects.length - 1] ?? range.getBoundingClientRect(),
  };
}
