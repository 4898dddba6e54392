// What has been found on the page: only blocks that hold a known name are kept, with their place in it.
// Judging which names may be believed is put off until somebody asks about a block.
import type { Mention, PageFinder, RawMention } from '@/data/mentions';
import { Block, type Read, SHOWN } from './block';
import { containerOf, isBlock } from './kinds';
import { visitInSlices } from './slices';

/** Above this many blocks the page's styles are not asked whether each is visible before it counts as evidence. */
const MANY_BLOCKS = 1500;
const NONE: readonly Block[] = [];

/** Negative when a reader meets the former block first. */
function inOrder(a: Block | undefined, b: Block | undefined): number {
  const [one, other] = [a?.anchor, b?.anchor];
  if (!one || !other) return 0;
  // Pieces of one very long text.
  if (one === other) return (b?.starts[0] ?? 0) - (a?.starts[0] ?? 0);
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Blocks with mentions, and what all of them prove together. */
export class PageText {
  readonly blocks = new Set<Block>();
  /** Grows with every block that comes or goes. */
  version = 0;
  /** By text node, and by element for those whose nodes nobody looked at yet: one block, unless a node is very long. */
  #of = new Map<Node, Block | Block[]>();
  /** Blocks that were not looked at yet. */
  #unseen: Block[] = [];
  /** Elements in which blocks are known by their nodes. */
  #parted = new WeakSet<Element>();
  #finder: PageFinder;
  #found = new WeakMap<readonly RawMention[], Block>();
  /** Ends a sweep that a newer one replaces. */
  #sweeping = new AbortController();

  constructor(finder: PageFinder) {
    this.#finder = finder;
    // What is seen is read first, but a name means whoever was named before it on the page.
    finder.evidence.order = (a, b) => inOrder(this.#found.get(a), this.#found.get(b));
  }

  /** The blocks that a text node belongs to. */
  at(node: Text): readonly Block[] {
    const own = this.#under(node);
    if (own.length > 0) return own;
    const container = containerOf(node);
    return container ? this.#under(container) : NONE;
  }

  #under(node: Node): readonly Block[] {
    const there = this.#of.get(node);
    return there === undefined ? NONE : Array.isArray(there) ? there : [there];
  }

  /** Takes in a block that was just scanned; what its nodes belonged to before must have been dropped. */
  add(read: Read, raw: RawMention[]): Block {
    const [first] = read.nodes;
    const block = new Block(read, raw, read.whole ?? (first ? containerOf(first) : null));
    if (!read.whole && block.container) this.#parted.add(block.container);
    this.blocks.add(block);
    this.#unseen.push(block);
    if (read.whole) this.#keep(read.whole, block);
    else for (const node of read.nodes) this.#keep(node, block);
    if (this.#finder.evidence.add(raw)) this.#found.set(raw, block);
    this.version += 1;
    return block;
  }

  #keep(node: Node, block: Block): void {
    const there = this.#of.get(node);
    if (there === undefined) this.#of.set(node, block);
    else if (Array.isArray(there)) there.push(block);
    else this.#of.set(node, [there, block]);
  }

  /** Whether this very text is known already as it was read now. */
  knows({ whole, nodes, text }: Read): boolean {
    const [first] = nodes;
    const key = whole ?? first;
    if (!key || this.blocks.size === 0) return false;
    return this.#under(key).some(
      (block) =>
        block.text === text &&
        block.whole === whole &&
        (whole !== null ||
          (block.nodes.length === nodes.length && block.nodes.every((node, i) => node === nodes[i]))),
    );
  }

  /** Forgets what was found in the place that was read now. */
  dropRead({ whole, nodes, starts }: Read): void {
    if (this.blocks.size === 0) return;
    if (whole) {
      this.#dropUnder(whole);
      if (!this.#parted.delete(whole)) return;
      const walker = document.createTreeWalker(whole, SHOWN);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) this.#dropUnder(node);
      return;
    }
    // The first node of a later piece of a very long text holds the pieces before it, too.
    for (let i = starts[0] === 0 ? 0 : 1; i < nodes.length; i++) this.#dropUnder(nodes[i] as Text);
    const container = nodes[0] && containerOf(nodes[0]);
    if (container) this.#dropUnder(container);
  }

  /** Forgets what was found in this node's blocks. */
  dropNode(node: Text): void {
    for (const block of [...this.at(node)]) this.drop(block);
  }

  /** Something was taken out of this node: what was read of it as a whole holds no more. */
  dropAround(node: Node): void {
    const container = isBlock(node) ? node : containerOf(node);
    if (container) this.#dropUnder(container);
  }

  #dropUnder(node: Node): void {
    // Asked of every block that is read, and nearly always in vain.
    if (this.#of.has(node)) for (const block of [...this.#under(node)]) this.drop(block);
  }

  drop(block: Block): void {
    if (block.gone) return;
    block.gone = true;
    this.blocks.delete(block);
    if (!block.hidden) this.#finder.evidence.remove(block.raw);
    for (const key of block.keys) {
      const others = this.#under(key).filter((other) => other !== block);
      if (others.length > 0) this.#of.set(key, others);
      else this.#of.delete(key);
    }
    this.version += 1;
  }

  /** Drops blocks whose nodes left the page. */
  sweep(): void {
    this.#sweeping.abort();
    const sweep = (block: Block) => {
      if (!block.isConnected) this.drop(block);
    };
    if (this.blocks.size <= MANY_BLOCKS) {
      this.blocks.forEach(sweep);
      return;
    }
    this.#sweeping = new AbortController();
    void visitInSlices(this.blocks, sweep, this.#sweeping.signal);
  }

  clear(): void {
    for (const block of this.blocks) this.drop(block);
  }

  /** What of a block may be marked, by all that the page has shown so far. */
  mentions(block: Block): readonly Mention[] {
    const { version } = this.#finder.evidence;
    if (block.judged !== version) {
      this.#found.set(block.raw, block);
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
    if (block.gone || !block.anchor) return;
    const hidden = !block.isVisible;
    if (hidden === block.hidden) return;
    block.hidden = hidden;
    if (hidden) this.#finder.evidence.remove(block.raw);
    else this.#finder.evidence.add(block.raw);
    this.version += 1;
  }
}
