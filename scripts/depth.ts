// Browsers nest no element deeper than 512 when they read a page; the library of the command line nests them all, and
// whoever walks such a tree by recursion takes minutes or runs out of stack. So what lies deeper is laid side by side here.

/** Browsers' limit. */
const MOST = 512;
/** So much nesting may hang below the limit: what is written in paragraphs stays together. */
const SMALL = 30;

/** Takes elements that are nested too deep out of each other. Their text keeps its order. */
export function capDepth(doc: Document): void {
  const { heights, tall } = measure(doc.documentElement);
  for (const root of tall) {
    const pieces = flattened(root, heights);
    for (const piece of pieces) root.parentNode?.insertBefore(piece, root);
    root.remove();
  }
}

/** How much nesting is below each element, and the elements at the limit that have too much of it. */
function measure(root: Element): { heights: Map<Node, number>; tall: Element[] } {
  const heights = new Map<Node, number>();
  const tall: Element[] = [];
  let depth = 1;
  let node: Node = root;
  for (;;) {
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node !== root && !node.nextSibling) {
      const parent = node.parentNode as Element;
      const height = (heights.get(node) ?? 0) + 1;
      if (height > (heights.get(parent) ?? 0)) heights.set(parent, height);
      node = parent;
      depth--;
      if (depth === MOST && (heights.get(node) ?? 0) > SMALL) tall.push(node as Element);
    }
    if (node === root || !node.nextSibling) return { heights, tall };
    const parent = node.parentNode as Element;
    const height = (heights.get(node) ?? 0) + 1;
    if (height > (heights.get(parent) ?? 0)) heights.set(parent, height);
    node = node.nextSibling;
  }
}

/** An element's content as elements side by side: a copy of each that has content of its own, with that and nothing else. */
function flattened(root: Element, heights: ReadonlyMap<Node, number>): Element[] {
  const pieces: Element[] = [];
  /** Whose copy the last piece is. */
  let owner: Element | null = null;
  const open: { element: Element; next: Node | null }[] = [{ element: root, next: root.firstChild }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const { element, next } = top;
    if (!next) {
      open.pop();
      continue;
    }
    top.next = next.nextSibling;
    if (next.nodeType === 1 && (heights.get(next) ?? 0) > SMALL) {
      open.push({ element: next as Element, next: next.firstChild });
      continue;
    }
    if (owner !== element) {
      owner = element;
      pieces.push(element.cloneNode(false) as Element);
    }
    pieces.at(-1)?.appendChild(next);
  }
  return pieces;
}
