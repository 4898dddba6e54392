// Which blocks with mentions are within about half a screen of what is seen: only those are marked.
// On ordinary pages the browser watches their boxes for us. On huge pages that itself would cost every frame,
// so there the text around what stands in the window is walked when the window moves.
import type { Block, PageText } from './page-text';

/** Most boxes that the browser is asked to watch. */
const WATCHED = 1000;
/** How far beyond the window we look. */
const MARGIN = 0.5;
/** Text nodes that are walked to each side of a place in the window of a huge page. */
const WALK = 250;
/** Least time between two looks on a huge page, in milliseconds. */
const PAUSE = 100;

/** The marked part of the page. */
export class Near {
  readonly blocks = new Set<Block>();
  #page: PageText;
  #changed: () => void;
  #observer: IntersectionObserver | null = null;
  #held = new Map<Element, Set<Block>>();
  #inside = new WeakSet<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(page: PageText, changed: () => void) {
    this.#page = page;
    this.#changed = changed;
  }

  /** Whether the page is too large to have its blocks watched. */
  get huge(): boolean {
    return this.#observer === null && this.#held.size > WATCHED;
  }

  /** Takes new blocks in and lets gone ones go. */
  update(fresh: readonly Block[]): void {
    for (const block of this.blocks) if (block.gone) this.blocks.delete(block);
    let looks = 0;
    for (const block of fresh) {
      const { container } = block;
      if (block.gone || !container) continue;
      const held = this.#held.get(container);
      if (held) held.add(block);
      else {
        this.#held.set(container, new Set([block]));
        if (this.#held.size <= WATCHED) this.#watch(container);
        else if (this.#observer) {
          this.#observer.disconnect();
          this.#observer = null;
        }
      }
      // The browser tells of new boxes a frame later: what stands in the window is looked at now.
      if (this.#inside.has(container) || (looks++ < 100 && isNear(container))) this.blocks.add(block);
    }
    if (this.#held.size > WATCHED) this.look();
  }

  /** Forgets boxes that hold no mention any more. */
  tidy(): void {
    for (const [container, blocks] of this.#held) {
      for (const block of blocks) if (block.gone) blocks.delete(block);
      if (blocks.size > 0) continue;
      this.#held.delete(container);
      this.#inside.delete(container);
      this.#observer?.unobserve(container);
    }
  }

  /** On a huge page: looks soon which blocks stand in the window. */
  look(): void {
    if (!this.huge) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#walk();
      this.#changed();
    }, PAUSE);
  }

  stop(): void {
    this.#observer?.disconnect();
    clearTimeout(this.#timer);
    this.#held.clear();
    this.blocks.clear();
  }

  #watch(container: Element): void {
    this.#observer ??= new IntersectionObserver((entries) => this.#seen(entries), {
      rootMargin: `${MARGIN * 100}%`,
      // The same for boxes that scroll inside the page.
      ...({ scrollMargin: `${MARGIN * 100}%` } as object),
    });
    this.#observer.observe(container);
  }

  #seen(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#inside.add(target);
      else this.#inside.delete(target);
      for (const block of this.#held.get(target) ?? []) {
        if (isIntersecting) {
          this.#page.look(block);
          this.blocks.add(block);
        } else this.blocks.delete(block);
      }
    }
    this.#changed();
  }

  #walk(): void {
    this.blocks.clear();
    const walked = new Set<Node>();
    for (const y of [0.1, 0.35, 0.6, 0.85])
      for (const x of [0.2, 0.5, 0.8]) {
        const at = document.caretPositionFromPoint(innerWidth * x, innerHeight * y)?.offsetNode;
        if (at && !walked.has(at)) this.#around(at, walked);
      }
  }

  #around(from: Node, walked: Set<Node>): void {
    const root = from.getRootNode();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (const step of ['nextNode', 'previousNode'] as const) {
      walker.currentNode = from;
      for (let i = 0, node: Node | null = from; node && i < WALK; i++, node = walker[step]()) {
        if (i > 0 && walked.has(node)) break;
        walked.add(node);
        if (node.nodeType === 3) for (const block of this.#page.at(node as Text)) this.blocks.add(block);
      }
    }
  }
}

function isNear(element: Element): boolean {
  const { top, bottom, width, height } = element.getBoundingClientRect();
  const margin = innerHeight * MARGIN;
  return (width > 0 || height > 0) && bottom > -margin && top < innerHeight + margin;
}
