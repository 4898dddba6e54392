// Where a frame stands: its way down from the top window, and what happens in it in the pixels of the window around it.
import type { FrameReport } from '@/data/messages';
import type { MentionHit, Report } from '../shared/card-api';

/** In a window's numbering, what stands for a frame in a shadow root, which windows do not count. */
const UNCOUNTED = -1;

/** The way from the top window to this one: at each step, which of a window's frames. No page can see that we look. */
export function pathHere(): number[] {
  const path: number[] = [];
  for (let inner: Window = window; inner !== inner.parent; inner = inner.parent) {
    const { parent } = inner;
    let index = UNCOUNTED;
    for (let i = 0; i < parent.length && index === UNCOUNTED; i++) if (parent[i] === inner) index = i;
    path.unshift(index);
  }
  return path;
}

/**
 * A report of a frame of this window, with its points and rectangles moved to where they are here; null when its place
 * is not to be found. `roots`: the document and its open shadow roots.
 */
export function moved(
  { report, path, view }: FrameReport,
  roots: Iterable<Document | ShadowRoot>,
): Report | null {
  if (!('at' in report) && !('hit' in report)) return report;
  const holder = holderOf(path.at(-1) ?? UNCOUNTED, roots);
  if (!holder) return null;
  const { x, y, across, down } = contentOf(holder, view);
  const shift = (hit: MentionHit): MentionHit => ({
    ...hit,
    rects: hit.rects.map(({ left, top, right, bottom }) => ({
      left: x + left * across,
      right: x + right * across,
      top: y + top * down,
      bottom: y + bottom * down,
    })),
  });
  if (report.kind === 'reach') return { ...report, hit: shift(report.hit) };
  const hit = report.hit && shift(report.hit);
  if (report.kind === 'open') return { ...report, hit };
  const { at } = report;
  return { ...report, hit, at: { ...at, x: x + at.x * across, y: y + at.y * down } };
}

/** The element that holds a frame; of those in shadow roots, the only one or the one at hand. */
function holderOf(index: number, roots: Iterable<Document | ShadowRoot>): HTMLIFrameElement | null {
  const inner = index === UNCOUNTED ? null : window[index];
  const uncounted: HTMLIFrameElement[] = [];
  for (const root of roots) {
    const frames = root.querySelectorAll<HTMLIFrameElement>('iframe, frame, object, embed');
    for (const frame of frames) {
      if (inner && frame.contentWindow === inner) return frame;
      if (!inner && root !== document) uncounted.push(frame);
    }
  }
  return uncounted.length > 1 ? (uncounted.find(isAtHand) ?? null) : (uncounted[0] ?? null);
}

/** Under the pointer, or with the focus in it. */
const isAtHand = (frame: Element): boolean =>
  frame.matches(':hover') || (frame.getRootNode() as ShadowRoot).activeElement === frame;

/** Where a frame's window begins here, and how large its pixels are here: the page may have zoomed or scaled it. */
function contentOf(frame: HTMLElement, view: FrameReport['view']) {
  const rect = frame.getBoundingClientRect();
  const style = getComputedStyle(frame);
  const px = (length: string) => Number.parseFloat(length) || 0;
  const grownX = rect.width / (frame.offsetWidth || 1);
  const grownY = rect.height / (frame.offsetHeight || 1);
  const width = (frame.clientWidth - px(style.paddingLeft) - px(style.paddingRight)) * grownX;
  const height = (frame.clientHeight - px(style.paddingTop) - px(style.paddingBottom)) * grownY;
  return {
    x: rect.left + (frame.clientLeft + px(style.paddingLeft)) * grownX,
    y: rect.top + (frame.clientTop + px(style.paddingTop)) * grownY,
    across: width / (view.width || 1),
    down: height / (view.height || 1),
  };
}
