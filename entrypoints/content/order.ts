// Blocks in the order in which a reader meets them: by one walk through the page, remembered until something changes.
import type { Block } from './block';
import type { PageText } from './page-text';

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
    if (this.#version === this.#page.version) return this.#known;
    const found = new Set<Block>();
    this.#walk(document, found);
    this.#known = [...found];
    this.#version = this.#page.version;
    return this.#known;
  }

  #walk(root: Node, found: Set<Block>): void {
    const deep = this.#roots.size > 1;
    const walker = document.createTreeWalker(
      root,
      deep ? NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT : NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === 3) for (const block of this.#page.at(node as Text)) found.add(block);
      else {
        const shadow = (node as Element).shadowRoot;
        if (shadow) this.#walk(shadow, found);
      }
    }
  }
}
