// Which mention stands under a point of the window: by the text position there and the mention's own rectangles.
import type { Mention } from '@/data/mentions';
import { rectsOf } from './marks';
import type { Block, PageText, Place } from './page-text';

/** How far beside a glyph a pointer may be. */
const SLACK = 1.5;

const holds = (rect: DOMRect, x: number, y: number) =>
  x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK;

/** Looks under points. */
export class HitTest {
  #page: PageText;
  #near: ReadonlySet<Block>;
  #roots: ReadonlySet<Node>;
  /** Boxes of near blocks as they stand until something moves. */
  #boxes: { block: Block; box: DOMRect }[] | null = null;

  constructor(page: PageText, near: ReadonlySet<Block>, roots: ReadonlySet<Node>) {
    this.#page = page;
    this.#near = near;
    this.#roots = roots;
  }

  /** Something scrolled, grew or was rewritten. */
  moved(): void {
    this.#boxes = null;
  }

  /** The mention under a point; `target` is the element that gets the page's events there. */
  at(x: number, y: number, target: EventTarget | null): Place | null {
    if (this.#page.blocks.size === 0) return null;
    const shadowRoots = [...this.#roots].filter((root): root is ShadowRoot => root instanceof ShadowRoot);
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    const node = caret?.offsetNode;
    if (node?.nodeType === 3) {
      for (const block of this.#page.at(node as Text)) {
        const found = this.#in(block, node as Text, caret?.offset ?? 0, x, y);
        if (found) return found;
      }
    }
    return target instanceof Element ? this.#under(x, y, target) : null;
  }

  #in(block: Block, node: Text, offset: number, x: number, y: number): Place | null {
    const index = block.nodes.indexOf(node);
    if (index < 0) return null;
    const at = (block.starts[index] ?? 0) + offset;
    for (const mention of this.#page.mentions(block)) {
      if (mention.end < at) continue;
      if (mention.start > at) break;
      const place = { block, mention };
      if (rectsOf(place).some((rect) => holds(rect, x, y))) return place;
    }
    return null;
  }

  /** Under something that lies over the text: a link that is stretched over a whole teaser. */
  #under(x: number, y: number, target: Element): Place | null {
    this.#boxes ??= [...this.#near].flatMap((block) =>
      block.container ? [{ block, box: block.container.getBoundingClientRect() }] : [],
    );
    for (const { block, box } of this.#boxes) {
      if (!holds(box, x, y) || block.gone) continue;
      const [first] = block.nodes;
      // Text in the element that is hit would have been found by its position.
      if (!first || (target.contains(first) && !isLinkOver(target))) continue;
      const mentions: readonly Mention[] = this.#page.mentions(block);
      for (const mention of mentions) {
        const place = { block, mention };
        if (rectsOf(place).some((rect) => holds(rect, x, y))) return this.#covered(target) ? null : place;
      }
    }
    return null;
  }

  /** A dialog or menu that lies over the text hides it: only what lets the text show through may lie there. */
  #covered(target: Element): boolean {
    const { backgroundColor, backgroundImage } = getComputedStyle(target);
    return backgroundImage !== 'none' || !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
  }
}

/** A link whose own words stand elsewhere than its box, as by a stretched `::after`. */
function isLinkOver(target: Element): boolean {
  return target.closest('a, button, label') !== null;
}
