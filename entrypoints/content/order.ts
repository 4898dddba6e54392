// Blocks in the order in which a reader meets them: by one walk through the page, remembered until something changes.
import type { Block } from './block';
import type { PageText } from './page-text';
import { runSlices } from './slices';

/** Blocks of a page in document order; the tree of an open shadow root stands where its host stands. */
export class Order {
  #page: PageText;
  #roots: ReadonlySet<Node>;
  #known: Block[] = [];
  #version = -1;

  constructor(page: PageText, roots: ReadonlySet<Node>) {
    this.#page = page;
    this.#roots = roots;
  }

  blocks(): readonly Block[] {
    if (this.#version !== this.#page.version) for (const _ of this.#walkAll());
    return this.#known;
  }

  /** The same without holding the page up; of a page that changes meanwhile, as it was. */
  async inSlices(signal: AbortSignal): Promise<readonly Block[]> {
    if (this.#version !== this.#page.version) {
      const walk = this.#walkAll();
      await runSlices(() => !walk.next().done, signal);
    }
    return this.#known;
  }

  *#walkAll(): Generator<undefined, undefined> {
    const { version } = this.#page;
    const found = new Set<Block>();
    yield* this.#walk(document, found);
    this.#known = [...found];
    this.#version = version;
  }

  *#walk(root: Node, found: Set<Block>): Generator<undefined, undefined> {
    const deep = this.#roots.size > 1;
    const walker = document.createTreeWalker(
      root,
      deep ? NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT : NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === 3) for (const block of this.#page.at(node as Text)) found.add(block);
      else {
        const shadow = (node as Element).shadowRoot;
        if (shadow) yield* this.#walk(shadow, found);
      }
      yield;
    }
  }
}
