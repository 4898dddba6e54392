// Which mention stands under a point of the window: by the boxes of the blocks that are near it and the rectangles of
// their mentions. The browser's own answer to what stands at a point took 15 ms on a page of 45,000 blocks in a row;
// the element that gets the event comes for nothing.
import type { Mention } from '@/data/mentions';
import type { Block, Place } from './block';
import { rectsOf } from './marks';

/** Boxes that are compared with what they were whenever something is looked for. */
const WITNESSES = 5;

/** How far beside a glyph a pointer may be. */
const SLACK = 1.5;

const holds = (rect: DOMRect, x: number, y: number) =>
  x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK;

/** Looks under points. */
export class HitTest {
  #places: () => ReadonlyMap<Block, readonly Mention[]>;
  /** Boxes of near blocks as they stand until something moves. */
  #boxes: { block: Block; mentions: readonly Mention[]; box: DOMRect }[] | null = null;

  #onMoved: () => void;

  /** `places`: the mentions that may be hit; `onMoved` is called when the page moved and nobody had said so. */
  constructor(places: () => ReadonlyMap<Block, readonly Mention[]>, onMoved: () => void) {
    this.#places = places;
    this.#onMoved = onMoved;
  }

  /** Something scrolled, grew or was rewritten. */
  moved(): void {
    this.#boxes = null;
  }

  /** The mention under a point; `target` is the element that gets the page's events there. */
  at(x: number, y: number, target: EventTarget | null): Place | null {
    if (!(target instanceof Node)) return null;
    if (this.#boxes && !this.#stand(this.#boxes)) {
      this.moved();
      this.#onMoved();
    }
    this.#boxes ??= [...this.#places()].flatMap(([block, mentions]) =>
      block.container ? [{ block, mentions, box: block.container.getBoundingClientRect() }] : [],
    );
    for (const { block, mentions, box } of this.#boxes) {
      // A line may stick out of its block a little, and floats do.
      if (block.gone || !holds(box, x, y)) continue;
      for (const mention of mentions) {
        const place = { block, mention };
        if (rectsOf(place).some((rect) => holds(rect, x, y)) && isSeen(place, x, y, target)) return place;
      }
    }
    return null;
  }

  /** Nobody tells of a picture or a font that comes late, of text that is zoomed, of styles that change. */
  #stand(boxes: { block: Block; box: DOMRect }[]): boolean {
    const step = Math.ceil(boxes.length / WITNESSES);
    for (let i = boxes.length - 1; i >= 0; i -= step) {
      const { block, box } = boxes[i] as { block: Block; box: DOMRect };
      const now = block.container?.getBoundingClientRect();
      if (
        now?.top !== box.top ||
        now.left !== box.left ||
        now.right !== box.right ||
        now.bottom !== box.bottom
      )
        return false;
    }
    return true;
  }
}

/** Whether the mention can be seen at this point: nothing that is not transparent lies over it, no box cuts it off. */
function isSeen({ block }: Place, x: number, y: number, target: Node): boolean {
  const [node] = block.nodes;
  if (!node) return false;
  if (!target.contains(node) && !isClear(target, node)) return false;
  for (let up = node.parentElement; up; up = up.parentElement) {
    if (
      getComputedStyle(up).overflow !== 'visible' &&
      up !== document.body &&
      up !== document.documentElement
    )
      if (!holds(up.getBoundingClientRect(), x, y)) return false;
  }
  return true;
}

/** Whether what lies over the text lets it show through, as a link that is stretched over a whole teaser does. */
function isClear(target: Node, text: Text): boolean {
  let up: Node | null = target;
  for (; up && !up.contains(text); up = up.parentNode) {
    if (!(up instanceof Element)) continue;
    if (/^(img|video|canvas|iframe|svg|object|embed)$/.test(up.localName)) return false;
    const { backgroundColor, backgroundImage } = getComputedStyle(up);
    if (backgroundImage !== 'none' || !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return false;
  }
  return true;
}
