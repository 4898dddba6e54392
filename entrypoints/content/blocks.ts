// Page text as blocks: the runs of inline text that a reader reads as one piece, whatever elements they lie in.
// Reading goes through the tree once, keeps nothing, and tells which text nodes each piece came from.
import { isWordUnit } from '@/data/mentions/fold';
import { settleLines } from '@/data/mentions/lines';
import {
  APART,
  ATOM,
  BLOCK,
  BREAK,
  breaksLine,
  CDATA,
  ELEMENT,
  INLINE,
  isBlock,
  isGlued,
  isRemarkable,
  kindByName,
  kindOf,
  NOTHING,
  partsWords,
  plainText,
  TEXT,
} from './kinds';

/** Stands in a block's text for something that is no text. */
const OBJECT = '\uFFFC';
/** The same for the end of a line. */
const LINE = '\u2028';
/** Longest text that is looked at in one go, so that one huge text node does not hold the page up. */
const LONGEST = 1 << 15;

export interface BlockHooks {
  /** An element with an open shadow root was passed. */
  shadow(root: ShadowRoot): void;
  /** A custom element that has no root yet: it may get one later, and nobody tells. */
  unborn(element: Element): void;
  /** On a huge page more is trusted to the names of elements, so that fewer of them are touched. */
  huge: boolean;
}

/** A place to begin reading: at a node, or right after it. */
export interface Place {
  node: Node;
  after: boolean;
}

/** Reads one block after another; what it read last is in its fields until the next call. */
export class BlockReader {
  text = '';
  /** The element whose text this is, all of it, when its nodes were not looked at. */
  whole: Element | null = null;
  nodes: Text[] = [];
  /** Where each node's text begins in `text`; the first is negative when the block begins inside its node. */
  starts: number[] = [];
  /** Whether the node given to `readUntil` has been read. */
  done = false;
  readonly root: Node;

  #node: Node | null;
  #after: boolean;
  #offset = 0;
  #until: Node | null = null;
  #hooks: BlockHooks;
  #crossed: Element[] = [];
  /** A very long text that is read piece by piece: Firefox copies all of it each time it is asked for. */
  #long: { node: Text | null; data: string } = { node: null, data: '' };
  #strict: boolean;
  /** Whether what was read as a whole is the words of one line and nothing else. */
  #isPlain = false;
  /** Where the block that was read last begins. */
  #from: Node;
  #fromAfter: boolean;
  #fromOffset: number;

  /** `strict` looks at the style of every inline element instead of trusting its name. */
  constructor(
    root: Node,
    hooks: BlockHooks,
    from: Place & { offset?: number } = { node: root, after: false },
    strict = false,
  ) {
    this.root = root;
    this.#hooks = hooks;
    this.#node = from.node;
    this.#after = from.after;
    this.#offset = from.offset ?? 0;
    this.#strict = strict;
    this.#from = from.node;
    this.#fromAfter = from.after;
    this.#fromOffset = this.#offset;
  }

  /** Sets `done` as soon as this node and all in it was read. */
  readUntil(node: Node): this {
    this.#until = node;
    return this;
  }

  /** Where the block that was read last begins: a reader that starts there reads it again. */
  get place(): Place & { offset: number } {
    return { node: this.#from, after: this.#fromAfter, offset: this.#fromOffset };
  }

  /** Reads the next block with text in it; false at the end. */
  next(): boolean {
    const found = this.#read();
    if (found && !(this.whole && this.#isPlain)) this.text = this.#settled(this.text);
    return found;
  }

  /** In preformatted text its own line feeds end lines, too. */
  #settled(text: string): string {
    const isPre = text.includes('\n') && (this.whole ?? this.nodes[0]?.parentElement)?.closest('pre');
    return isPre ? settleLines(text.replaceAll(LINE, '\n'), '\n') : settleLines(text, LINE);
  }

  #read(): boolean {
    this.text = '';
    this.whole = null;
    // Those that were given away with a block are its own now.
    if (this.nodes.length > 0) {
      this.nodes = [];
      this.starts = [];
    }
    if (this.#crossed.length > 0) this.#crossed.length = 0;
    this.#from = this.#node ?? this.root;
    this.#fromAfter = this.#after;
    this.#fromOffset = this.#offset;
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
          if ((kind === BLOCK || shadow) && this.nodes.length > 0) return this.#stop(node, false);
          if (kind === INLINE) {
            this.#crossed.push(element);
            if (!shadow && element.localName.includes('-')) this.#hooks.unborn(element);
          } else if (kind === BREAK) this.#between(LINE);
          else if (kind === ATOM || kind === APART) this.#between(OBJECT);
          if (kind === BLOCK && !shadow && this.#takesWhole(element)) {
            if (this.whole) return this.#stop(node, true);
          } else if (kind !== ATOM && kind !== NOTHING) child = element.firstChild;
        } else if (type !== 8) child = node.firstChild;
      }
      if (child) {
        node = child;
        continue;
      }
      // Nothing below: on to what follows, out of the elements that end here.
      for (;;) {
        if (!after && node === this.#until) this.done = true;
        if (node === this.root) return this.#end();
        const sibling: Node | null = node.nextSibling;
        if (sibling) {
          node = sibling;
          after = false;
          break;
        }
        node = node.parentNode;
        if (!node) return this.#end();
        if (node === this.#until) this.done = true;
        if (node.nodeType === ELEMENT && node !== this.root) {
          const left = kindByName(node as Element);
          if (left === BLOCK || (node as Element).shadowRoot) {
            if (this.nodes.length > 0) return this.#stop(node, true);
          } else if (left === APART) this.#between(OBJECT);
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

  /** Takes a block's text as a whole, if it can be read so. */
  #takesWhole(element: Element): boolean {
    const { huge } = this.#hooks;
    const text = this.#strict ? null : plainText(element, LONGEST, huge);
    if (text === null) return false;
    this.#isPlain = !isRemarkable(text);
    if (!(huge && this.#isPlain) && isGlued(element, text, huge)) return false;
    if (this.#until && element.contains(this.#until)) this.done = true;
    if (!(text.charCodeAt(0) > 32) && !/\S/.test(text)) return true;
    this.text = text;
    this.whole = element;
    return true;
  }

  /** Takes a text node in; false when the block ends before or in it. */
  #add(node: Text): boolean {
    const offset = this.#offset;
    let data = offset > 0 && this.#long.node === node ? this.#long.data : node.data;
    const first = this.nodes.length === 0;
    if (first && offset === 0 && (data === '\n' || (data.length < 1000 && !/\S/.test(data)))) return true;
    if (!first && this.#crossed.length > 0) {
      const glued = isWordUnit(data.charCodeAt(0)) && isWordUnit(this.text.charCodeAt(this.text.length - 1));
      if ((glued || this.#strict) && this.#crossed.some(glued ? partsWords : breaksLine))
        return !this.#stop(node, false);
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
      while (last.nodeType === ELEMENT && kindByName(last as Element) === INLINE && last.lastChild) {
        last = last.lastChild;
        if (isBlock(last)) return { node: last, after: true };
      }
      current = last;
      continue;
    }
    const parent: Node | null = current.parentNode;
    if (!parent || parent === root) return { node: current, after: false };
    if (isBlock(parent)) return { node: parent, after: false };
    current = parent;
  }
  return { node: current, after: false };
}
