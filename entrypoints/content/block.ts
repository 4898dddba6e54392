// A block of the page in which a known name stands, and its way back to the page's text nodes.
import type { Mention, RawMention } from '@/data/mentions';
import { firstWhere } from './slices';

/** Nodes that `textContent` is made of. */
export const SHOWN = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/** What was read: the text, and the nodes that it came from or the element whose whole text it is. */
export interface Read {
  text: string;
  whole: Element | null;
  nodes: Text[];
  /** Where each node's text begins in `text`; the first is negative when the block begins inside its node. */
  starts: number[];
}

const NONE: readonly Mention[] = [];
const NO_STARTS: readonly number[] = [];

/** A block of text with known names in it. */
export class Block {
  readonly text: string;
  /** Set when nobody looked yet which nodes the text came from. */
  readonly whole: Element | null;
  /** The element whose box holds the block. */
  container: Element | null;
  readonly raw: RawMention[];
  /** Not to be seen by a reader when it was last looked at: proves nothing about the page. */
  hidden = false;
  mentions: readonly Mention[] = NONE;
  /** The state of the evidence that `mentions` were judged by. */
  judged = -1;
  /** Gone from the page or replaced. */
  gone = false;
  /** Elements stand in it whose styles were not asked: before it is marked, look whether they break a mention. */
  unsure: boolean;
  #nodes: Text[] | null;
  #starts: readonly number[];

  constructor({ text, whole, nodes, starts }: Read, raw: RawMention[], container: Element | null) {
    this.text = text;
    this.whole = whole;
    this.container = container;
    this.raw = raw;
    this.unsure = whole !== null && whole.childElementCount > 0;
    this.#nodes = whole ? null : nodes;
    this.#starts = whole ? NO_STARTS : starts;
  }

  /** The text nodes; none when the page changed them and we have not heard of it yet. */
  get nodes(): readonly Text[] {
    if (this.#nodes) return this.#nodes;
    const found: Text[] = [];
    const starts: number[] = [];
    let length = 0;
    if (this.whole) {
      const walker = document.createTreeWalker(this.whole, SHOWN);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        starts.push(length);
        found.push(node);
        length += node.length;
      }
    }
    if (length !== this.text.length) return [];
    this.#nodes = found;
    this.#starts = starts;
    return found;
  }

  get starts(): readonly number[] {
    return this.nodes.length > 0 ? this.#starts : [];
  }

  /** Where it begins in the page's tree. */
  get anchor(): Node | null {
    return this.whole ?? this.#nodes?.[0] ?? null;
  }

  /** What it is found under: its nodes, or the element whose whole text it is. */
  get keys(): readonly Node[] {
    return this.whole ? [this.whole] : (this.#nodes ?? []);
  }

  get isConnected(): boolean {
    return this.anchor?.isConnected ?? false;
  }

  /** Whether a reader can see its beginning now. */
  get isVisible(): boolean {
    const whole = this.unsure ? null : this.whole;
    const element = whole ?? this.nodes[0]?.parentElement ?? null;
    return !element || isVisible(element);
  }
}

/** Whether a mention touches the edge of a node: then an element's name says too little about whether the line breaks there. */
export function touchesEdge(starts: readonly number[], raw: readonly RawMention[]): boolean {
  let i = 0;
  for (const { start, end } of raw) {
    while (i < starts.length && (starts[i] ?? 0) < Math.max(start, 1)) i++;
    const next = starts[i];
    if (next !== undefined && next <= end) return true;
  }
  return false;
}

const BOUNDARIES = { visibilityProperty: true } as const;

/** Whether a reader can see what stands in this element now. */
function isVisible(element: Element): boolean {
  return element.checkVisibility(BOUNDARIES) || getComputedStyle(element).display === 'contents';
}

/** One mention of a block. */
export interface Place {
  block: Block;
  mention: Mention;
}

/** The text node and offset at a place of a block's text; `end`: the place is the end of something. */
export function positionIn(block: Block, at: number, end: boolean): { node: Text; offset: number } | null {
  const { starts, nodes } = block;
  const inside = end ? at - 1 : at;
  const index = firstWhere(1, starts.length, (i) => (starts[i] ?? 0) > inside) - 1;
  const node = nodes[index];
  return node ? { node, offset: at - (starts[index] ?? 0) } : null;
}
