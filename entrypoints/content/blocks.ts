// Page text as blocks: the runs of inline text that a reader reads as one piece, whatever elements they lie in.
// Reading goes through the tree once, keeps nothing, and tells which text nodes each piece came from.
import { HOST_TAG } from '../shared/card-api';

/** What an element means for the text around it. */
enum Kind {
  Inline,
  /** Ends the text before it and after it. */
  Block,
  /** Something in the line that is no text: a picture, a field, code. */
  Atom,
  /** Not there for a reader: script, style. */
  Nothing,
  Break,
  /** In the line, but its words are not part of the words beside it: footnote signs. */
  Apart,
}

const KINDS = new Map<string, Kind>();
const note = (kind: Kind, names: string) => {
  for (const name of names.split(' ')) KINDS.set(name, kind);
};
note(
  Kind.Block,
  'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup legend li main marquee menu nav ol p pre search section summary ' +
    'table caption thead tbody tfoot tr td th ul',
);
note(
  Kind.Atom,
  'img picture video audio canvas svg math object embed iframe frame frameset input textarea select progress meter ' +
    `code kbd samp hr fencedframe ${HOST_TAG}`,
);
note(
  Kind.Nothing,
  'script style template link meta base title head noscript noframes noembed datalist rt rp wbr param source track ' +
    'colgroup area map',
);
note(Kind.Break, 'br');
note(Kind.Apart, 'sup sub');

/** Stands in a block's text for something that is no text. */
const OBJECT = '\uFFFC';
/** Longest text that is looked at in one go, so that one huge text node does not hold the page up. */
const LONGEST = 1 << 15;

/** What a block must not hold to be read as one string, without a look at each of its nodes. */
const NOT_PLAIN =
  ':not(a, abbr, b, bdi, bdo, cite, del, dfn, em, font, i, ins, mark, q, s, small, span, strong, time, u), :empty, [contenteditable]';
/** Where two elements may meet in the middle of what looks like a word. */
const SEAM = /\p{Ll}\p{Lu}/u;

const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;
const TEXT = 3;
const CDATA = 4;
const ELEMENT = 1;

function kindOf(element: Element): Kind {
  const kind = KINDS.get(element.localName) ?? Kind.Inline;
  if (kind >= Kind.Atom) return kind;
  // Both a fast test for what most elements do not have.
  if (element.hasAttribute('contenteditable') && isEdited(element)) return Kind.Atom;
  return kind;
}

function isEdited(element: Element): boolean {
  return element.getAttribute('contenteditable')?.toLowerCase() !== 'false';
}

/** Whether the element's own box breaks the line, whatever its name says. Reads styles: only where it matters. */
function breaksLine(element: Element): boolean {
  const style = getComputedStyle(element);
  const { display } = style;
  return !(
    display === '' ||
    display.startsWith('inline') ||
    display.startsWith('ruby') ||
    display === 'contents' ||
    style.float !== 'none' // a drop capital
  );
}

export interface BlockHooks {
  /** An element with an open shadow root was passed. */
  shadow(root: ShadowRoot): void;
  /** A custom element that has no root yet: it may get one later, and nobody tells. */
  unborn(element: Element): void;
  /**
   * Whether a text holds what is looked for. Given on huge pages, where a script pays for every node that it touches:
   * blocks of plain text without it are then passed over as a whole.
   */
  holds?: (text: string) => boolean;
}

/** A place to begin reading: at a node, or right after it. */
export interface Place {
  node: Node;
  after: boolean;
}

/** Reads one block after another; what it read last is in its fields until the next call. */
export class BlockReader {
  text = '';
  nodes: Text[] = [];
  /** Where each node's text begins in `text`; the first is negative when the block begins inside its node. */
  starts: number[] = [];
  /** Whether the node given to `readUntil` has been read. */
  done = false;

  #root: Node;
  #node: Node | null;
  #after: boolean;
  #offset = 0;
  #until: Node | null = null;
  #hooks: BlockHooks;
  #crossed: Element[] = [];
  /** A very long text that is read piece by piece: Firefox copies all of it each time it is asked for. */
  #long: { node: Text | null; data: string } = { node: null, data: '' };
  #strict: boolean;
  #place: Place & { offset: number };

  /** `strict` looks at the style of every inline element instead of trusting its name. */
  constructor(
    root: Node,
    hooks: BlockHooks,
    from: Place & { offset?: number } = { node: root, after: false },
    strict = false,
  ) {
    this.#root = root;
    this.#hooks = hooks;
    this.#node = from.node;
    this.#after = from.after;
    this.#offset = from.offset ?? 0;
    this.#strict = strict;
    this.#place = { node: from.node, after: from.after, offset: this.#offset };
  }

  /** Sets `done` as soon as this node and all in it was read. */
  readUntil(node: Node): this {
    this.#until = node;
    return this;
  }

  /** Where the block that was read last begins: a reader that starts there reads it again. */
  get place(): Place & { offset: number } {
    return this.#place;
  }

  /** Reads the next block with text in it; false at the end. */
  next(): boolean {
    this.text = '';
    this.nodes = [];
    this.starts = [];
    this.#crossed.length = 0;
    this.#place = { node: this.#node ?? this.#root, after: this.#after, offset: this.#offset };
    let node = this.#node;
    let after = this.#after;
    while (node) {
      let child: Node | null = null;
      if (!after) {
        const type = node.nodeType;
        if (type === TEXT || type === CDATA) {
          if (!this.#add(node as Text)) return true;
        } else if (type === ELEMENT) {
          const element = node as Element;
          const kind = kindOf(element);
          const shadow = element.shadowRoot;
          if (shadow) this.#hooks.shadow(shadow);
          if ((kind === Kind.Block || shadow) && this.nodes.length > 0) return this.#stop(node, false);
          if (kind === Kind.Inline) {
            this.#crossed.push(element);
            if (!shadow && element.localName.includes('-')) this.#hooks.unborn(element);
          } else if (kind === Kind.Break) this.#between('\n');
          else if (kind === Kind.Atom || kind === Kind.Apart) this.#between(OBJECT);
          if (kind !== Kind.Atom && kind !== Kind.Nothing && !(kind === Kind.Block && this.#passes(element)))
            child = element.firstChild;
        } else if (type !== 8) child = node.firstChild;
      }
      if (child) {
        node = child;
        continue;
      }
      // Nothing below: on to what follows, out of the elements that end here.
      for (;;) {
        if (!after && node === this.#until) this.done = true;
        if (node === this.#root) return this.#end();
        const sibling: Node | null = node.nextSibling;
        if (sibling) {
          node = sibling;
          after = false;
          break;
        }
        node = node.parentNode;
        if (!node) return this.#end();
        if (node === this.#until) this.done = true;
        if (node.nodeType === ELEMENT && node !== this.#root) {
          const left = KINDS.get((node as Element).localName) ?? Kind.Inline;
          if (left === Kind.Block || (node as Element).shadowRoot) {
            if (this.nodes.length > 0) return this.#stop(node, true);
          } else if (left === Kind.Apart) this.#between(OBJECT);
          else this.#crossed.push(node as Element);
        }
        after = true;
      }
    }
    return false;
  }

  /** Keeps the place for the next call. */
  #stop(node: Node | null, after: boolean, offset = 0): true {
    this.#node = node;
    this.#after = after;
    this.#offset = offset;
    return true;
  }

  #end(): boolean {
    this.#stop(null, false);
    return this.nodes.length > 0;
  }

  #between(sign: string): void {
    if (this.nodes.length > 0) this.text += sign;
  }

  /** Whether a block can be passed over without reading its nodes. */
  #passes(element: Element): boolean {
    const { holds } = this.#hooks;
    if (!holds) return false;
    const isLeaf = element.childElementCount === 0;
    if (!isLeaf && element.querySelector(NOT_PLAIN)) return false;
    const text = element.textContent ?? '';
    return text.length <= LONGEST && !(!isLeaf && SEAM.test(text)) && !holds(text);
  }

  /** Takes a text node in; false when the block ends before or in it. */
  #add(node: Text): boolean {
    const offset = this.#offset;
    let data = offset > 0 && this.#long.node === node ? this.#long.data : node.data;
    const first = this.nodes.length === 0;
    if (first && offset === 0 && data.length < 1000 && !/\S/.test(data)) return true;
    if (!first && this.#crossed.length > 0) {
      const glued = WORD_START.test(data) && WORD_END.test(this.text);
      if ((glued || this.#strict) && this.#crossed.some(breaksLine)) return !this.#stop(node, false);
    }
    this.#crossed.length = 0;
    const room = LONGEST - this.text.length;
    if (data.length - offset > room) {
      if (!first) return !this.#stop(node, false);
      const end = cut(data, offset, offset + LONGEST);
      if (end < data.length) {
        this.nodes.push(node);
        this.starts.push(-offset);
        this.text = data.slice(offset, end);
        this.#long = { node, data };
        return !this.#stop(node, false, end);
      }
    }
    if (offset > 0) data = data.slice(offset);
    this.#offset = 0;
    this.starts.push(this.text.length - offset);
    this.nodes.push(node);
    this.text = first ? data : this.text + data;
    if (node === this.#until) this.done = true;
    return true;
  }
}

/** The end of a piece of a very long text: after a sentence or a word, if one ends near. */
function cut(data: string, start: number, limit: number): number {
  const near = data.slice(limit - 1000, limit);
  const sentence = Math.max(near.lastIndexOf('. '), near.lastIndexOf('\n'));
  if (sentence > 0) return limit - 1000 + sentence + 1;
  const word = near.search(/\s\S*$/);
  return word > 0 ? limit - 1000 + word : Math.max(limit, start + 1);
}

/** How far back the start of a block is looked for. */
const STEPS = 2000;

/** Where the block begins that this node stands in. */
export function startOfBlock(node: Node, root: Node): Place {
  let current = node;
  for (let step = 0; step < STEPS && current !== root; step++) {
    const before: Node | null = current.previousSibling;
    if (before) {
      if (isBlock(before)) return { node: current, after: false };
      let last = before;
      while (
        last.nodeType === ELEMENT &&
        KINDS.get((last as Element).localName) === undefined &&
        last.lastChild
      ) {
        last = last.lastChild;
        if (isBlock(last)) return { node: last, after: true };
      }
      current = last;
      continue;
    }
    const parent: Node | null = current.parentNode;
    if (!parent || parent === root || isBlock(parent)) return { node: current, after: false };
    current = parent;
  }
  return { node: current, after: false };
}

/** Whether text before this node and text after it are never read as one. */
export function isBlock(node: Node): boolean {
  if (node.nodeType !== ELEMENT) return false;
  const element = node as Element;
  return KINDS.get(element.localName) === Kind.Block || element.shadowRoot !== null;
}

/** Whether this node's text is none that a reader reads as prose: it stands in code, a field or an edited region. */
export function isSkipped(node: Node): boolean {
  for (let up: Node | null = node; up; up = up.parentNode) {
    if (up.nodeType !== ELEMENT) continue;
    const kind = kindOf(up as Element);
    if (kind === Kind.Atom || kind === Kind.Nothing) return true;
  }
  return false;
}

/** The nearest element around a node that has a box of its own as a block. */
export function containerOf(node: Node): Element | null {
  for (let up: Node | null = node.parentNode; up; up = up.parentNode) {
    if (up.nodeType === 11) return (up as ShadowRoot).host ?? null;
    if (up.nodeType === ELEMENT && KINDS.get((up as Element).localName) === Kind.Block) return up as Element;
  }
  return null;
}
