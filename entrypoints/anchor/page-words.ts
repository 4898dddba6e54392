// The words of a page as one text, and the way from places in it back to the page's nodes.
import type { Place } from '@/data/anchor';

const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea']);

export class PageWords {
  readonly text: string;
  readonly #nodes: Text[] = [];
  /** Where each node begins in the text. */
  readonly #starts: number[] = [];

  constructor(root: Node | null) {
    const pieces: string[] = [];
    let length = 0;
    if (root) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (UNREAD.has(node.parentElement?.localName ?? '')) continue;
        this.#nodes.push(node);
        this.#starts.push(length);
        pieces.push(node.data);
        length += node.data.length;
      }
    }
    this.text = pieces.join('');
  }

  /** Null for an empty place. */
  range({ start, end }: Place): StaticRange | null {
    const from = this.#at(start);
    const to = this.#at(end - 1);
    if (!from || !to || end <= start) return null;
    return new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset + 1,
    });
  }

  #at(place: number): { node: Text; offset: number } | null {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    const node = this.#nodes[low];
    return node ? { node, offset: place - (this.#starts[low] ?? 0) } : null;
  }
}
