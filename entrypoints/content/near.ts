// Which blocks with mentions are within about half a screen of what is seen: only those are marked.
// On ordinary pages the browser watches their boxes for us. On huge pages that itself would cost every frame,
// so there the text around what stands in the window is walked when the window moves.
import type { Block } from './block';
import type { PageText } from './page-text';
import { afterLayout, isNear, MARGIN, seenNodes } from './window';

/** Most boxes that the browser is asked to watch. */
const WATCHED = 1000;
/** When no word of the browser came, this many boxes are asked for their place, after so many milliseconds. */
const UNPAINTED = { after: 300, boxes: 100 };
/** Least time between two looks on a huge page, in milliseconds. */
const PAUSE = 100;

/** The marked part of the page. */
export class Near {
  readonly blocks = new Set<Block>();
  #page: PageText;
  #isRead: () => boolean;
  #read: (seen: ReadonlySet<Text>) => void;
  #changed: () => void;
  #observer: IntersectionObserver | null = null;
  #held = new Map<Element, Set<Block>>();
  #inside = new WeakSet<Element>();
  #many: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting = false;
  #again = false;
  #stopped = false;

  /**
   * `isRead`: nothing is left to be read; `read`: these text nodes are in the window and may not have been read yet;
   * `changed`: other blocks are near now.
   */
  constructor(
    page: PageText,
    huge: boolean,
    isRead: () => boolean,
    read: (seen: ReadonlySet<Text>) => void,
    changed: () => void,
  ) {
    this.#many = huge;
    this.#isRead = isRead;
    this.#read = read;
    this.#page = page;
    this.#changed = changed;
  }

  /** Whether the page is too large to have its blocks watched. */
  get huge(): boolean {
    return this.#many;
  }

  /**
   * Takes new blocks in and lets gone ones go; true when others are near now. `now`: in a frame that shows a change,
   * where the browser's own word would come a frame too late.
   */
  update(fresh: readonly Block[], now: boolean): boolean {
    const before = this.blocks.size;
    for (const block of this.blocks) if (block.gone) this.blocks.delete(block);
    let isOther = this.blocks.size !== before;
    let looks = 0;
    // Of very many blocks the look at the window tells which are near.
    for (const block of this.#many && !now ? [] : fresh) {
      const { container } = block;
      if (block.gone || !container) continue;
      this.#hold(container, block);
      if (
        !this.#inside.has(container) &&
        !(now && looks++ < UNPAINTED.boxes && isNear(container.getBoundingClientRect()))
      )
        continue;
      this.blocks.add(block);
      isOther = true;
    }
    if (fresh.length > 0 && (!now || looks > UNPAINTED.boxes)) this.look();
    return isOther;
  }

  #hold(container: Element, block: Block): void {
    if (this.#many) return;
    const held = this.#held.get(container);
    if (held) {
      held.add(block);
      return;
    }
    this.#held.set(container, new Set([block]));
    if (this.#held.size <= WATCHED) this.#watch(container);
    else {
      this.#many = true;
      this.#observer?.disconnect();
      this.#held.clear();
    }
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

  /** On a huge page (or `always`): looks what stands in the window, in the next frame and then not again for a while. */
  look(always = false): void {
    if (this.#waiting) this.#again = true;
    if ((!this.#many && !always) || this.#waiting) return;
    this.#waiting = true;
    afterLayout(() => {
      if (this.#stopped) return;
      const isRead = this.#isRead();
      const seen = this.#many || !isRead ? seenNodes() : null;
      if (seen && !isRead) this.#read(seen);
      this.#again = false;
      if (seen && this.#many) this.#show(seen);
      setTimeout(() => {
        this.#waiting = false;
        if (this.#again) this.look();
      }, PAUSE);
    });
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#held.clear();
    this.blocks.clear();
  }

  /** The browser tells of boxes only in a page that it paints: in a tab behind others we look ourselves. */
  #unpainted(): void {
    this.#timer = undefined;
    const held = [...this.#held.values()].slice(0, UNPAINTED.boxes);
    if (
      this.update(
        held.flatMap((blocks) => [...blocks]),
        true,
      )
    )
      this.#changed();
  }

  #watch(container: Element): void {
    this.#timer ??= setTimeout(() => this.#unpainted(), UNPAINTED.after);
    this.#observer ??= new IntersectionObserver((entries) => this.#seen(entries), {
      rootMargin: `${MARGIN * 100}%`,
      // The same for boxes that scroll inside the page.
      ...({ scrollMargin: `${MARGIN * 100}%` } as object),
    });
    this.#observer.observe(container);
  }

  #seen(entries: IntersectionObserverEntry[]): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      if (!isIntersecting && box.width === 0 && box.height === 0 && this.#climb(target)) continue;
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

  /** An element that has no box of its own (`display: contents`) gives its blocks to the one around it. */
  #climb(element: Element): boolean {
    const { parentElement: parent } = element;
    if (!parent || getComputedStyle(element).display !== 'contents') return false;
    const held = this.#held.get(element) ?? [];
    this.#held.delete(element);
    this.#observer?.unobserve(element);
    for (const block of held) {
      block.container = parent;
      this.#hold(parent, block);
    }
    return true;
  }

  #show(seen: Iterable<Text>): void {
    this.blocks.clear();
    for (const node of seen) for (const block of this.#page.at(node)) this.blocks.add(block);
    this.#changed();
  }
}
