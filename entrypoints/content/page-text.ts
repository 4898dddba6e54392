// What has been found on the page: only blocks that hold a known name are kept, with their text nodes.
// Judging which names may be believed is put off until somebody asks about a block.
import type { Mention, PageFinder, RawMention } from '@/data/mentions';

/** A block of text with known names in it. */
export interface Block {
  nodes: Text[];
  /** Where each node's text begins in `text`; the first is negative when the block begins inside its node. */
  starts: number[];
  text: string;
  /** The element whose box holds the block. */
  container: Element | null;
  raw: RawMention[];
  /** Not to be seen by a reader when it was last looked at: proves nothing about the page. */
  hidden: boolean;
  mentions: Mention[];
  /** The state of the evidence that `mentions` were judged by. */
  judged: number;
  /** Gone from the page or replaced. */
  gone: boolean;
}

/** One mention of a block. */
export interface Place {
  block: Block;
  mention: Mention;
}

/** Above this many blocks the page's styles are not asked whether each is visible before it counts as evidence. */
const MANY_BLOCKS = 1500;

const BOUNDARIES = { visibilityProperty: true } as const;

/** Whether a reader can see the text of this node now. */
export function isVisible(node: Node): boolean {
  const parent = node.parentElement;
  return !parent || parent.checkVisibility(BOUNDARIES) || getComputedStyle(parent).display === 'contents';
}

/** Negative when a reader meets the former block first. */
function inOrder(a: Block | undefined, b: Block | undefined): number {
  const [one, other] = [a?.nodes[0], b?.nodes[0]];
  if (!one || !other) return 0;
  // Pieces of one very long text.
  if (one === other) return (b?.starts[0] ?? 0) - (a?.starts[0] ?? 0);
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The text node and offset at a place of a block's text; `end`: the place is the end of something. */
export function positionIn(block: Block, at: number, end: boolean): { node: Text; offset: number } | null {
  const { starts, nodes } = block;
  const inside = end ? at - 1 : at;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= inside) low = middle;
    else high = middle - 1;
  }
  const node = nodes[low];
  return node ? { node, offset: at - (starts[low] ?? 0) } : null;
}

/** Blocks with mentions, and what all of them prove together. */
export class PageText {
  readonly blocks = new Set<Block>();
  /** Grows with every block that comes or goes. */
  version = 0;
  #of = new WeakMap<Text, Block[]>();
  /** Blocks that were not looked at yet. */
  #unseen: Block[] = [];
  #finder: PageFinder;
  #found = new WeakMap<readonly RawMention[], Block>();

  constructor(finder: PageFinder) {
    this.#finder = finder;
    // What is seen is read first, but a name means whoever was named before it on the page.
    finder.evidence.order = (a, b) => inOrder(this.#found.get(a), this.#found.get(b));
  }

  /** The blocks that a text node belongs to: one, unless it is very long. */
  at(node: Text): readonly Block[] {
    return this.#of.get(node) ?? [];
  }

  /** Takes in a block that was just scanned; what its nodes belonged to before must have been dropped. */
  add(found: Omit<Block, 'hidden' | 'mentions' | 'judged' | 'gone'>): Block {
    const block: Block = { ...found, hidden: false, mentions: [], judged: -1, gone: false };
    this.blocks.add(block);
    this.#found.set(block.raw, block);
    this.#unseen.push(block);
    for (const node of block.nodes) {
      const there = this.#of.get(node);
      if (there) there.push(block);
      else this.#of.set(node, [block]);
    }
    this.#finder.evidence.add(block.raw);
    this.version += 1;
    return block;
  }

  /** Forgets what was found in this node's blocks. */
  dropNode(node: Text): void {
    const there = this.#of.get(node);
    if (there) for (const block of [...there]) this.drop(block);
  }

  drop(block: Block): void {
    if (block.gone) return;
    block.gone = true;
    this.blocks.delete(block);
    if (!block.hidden) this.#finder.evidence.remove(block.raw);
    for (const node of block.nodes) {
      const others = (this.#of.get(node) ?? []).filter((other) => other !== block);
      if (others.length > 0) this.#of.set(node, others);
      else this.#of.delete(node);
    }
    this.version += 1;
  }

  /** Drops blocks whose nodes left the page. */
  sweep(): void {
    for (const block of this.blocks) if (!block.nodes[0]?.isConnected) this.drop(block);
  }

  clear(): void {
    for (const block of this.blocks) this.drop(block);
  }

  /** What of a block may be marked, by all that the page has shown so far. */
  mentions(block: Block): readonly Mention[] {
    const { version } = this.#finder.evidence;
    if (block.judged !== version) {
      block.mentions = this.#finder.judge(block.text, block.raw);
      block.judged = version;
    }
    return block.mentions;
  }

  /** State of the evidence: what was judged at another state may come out differently now. */
  get evidence(): number {
    return this.#finder.evidence.version;
  }

  /** Looks whether new blocks can be seen. Costs little when the page's styles are up to date. */
  lookAll(): void {
    const unseen = this.#unseen;
    this.#unseen = [];
    if (this.blocks.size <= MANY_BLOCKS && unseen.length <= MANY_BLOCKS)
      for (const block of unseen) this.look(block);
  }

  /** Looks again whether a block can be seen; it counts as evidence only then. */
  look(block: Block): void {
    const first = block.nodes[0];
    if (block.gone || !first) return;
    const hidden = !isVisible(first);
    if (hidden === block.hidden) return;
    block.hidden = hidden;
    if (hidden) this.#finder.evidence.remove(block.raw);
    else this.#finder.evidence.add(block.raw);
    this.version += 1;
  }
}
