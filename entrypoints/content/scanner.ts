// Finds mentions: reads blocks, asks the background what it must, and keeps what was found. All in slices.
import type { NameRow, PageFinder } from '@/data/mentions';
import { type Block, type Read, touchesEdge } from './block';
import { type BlockHooks, BlockReader, type Place, startOfBlock } from './blocks';
import { containerOf, isSkipped } from './kinds';
import type { PageText } from './page-text';
import { pause, runSlice, runSlices } from './slices';
import { isHugePage } from './window';

/** A block as read, before it is scanned. */
type Waiting = Read & { root: Node; place: Place & { offset: number } };

/** What is still to be read. */
interface Job {
  /** Null until its turn comes: much may have changed by then. */
  reader: BlockReader | null;
  root: Node;
  /** Only the blocks that this node stands in; null: to the end. */
  until: Node | null;
  /** Nodes and blocks that were read since these jobs were made: neighbours share their blocks. */
  read: Set<Node> | null;
}

/** The first or last text node (or empty element) below a node. */
function leaf(node: Node, which: 'firstChild' | 'lastChild'): Node {
  let found = node;
  for (let child = found[which]; child; child = child[which]) found = child;
  return found;
}

/** Whether a node was read, by itself or with the block around it. */
function isIn(read: ReadonlySet<Node>, node: Node): boolean {
  if (read.has(node)) return true;
  const container = containerOf(node);
  return container !== null && read.has(container);
}

/** Pages with more characters than this are long. */
const LONG = 2_000_000;
/** Characters that are asked about in one message. */
const ASK_AT_MOST = 1_000_000;

export interface ScannerHooks extends Omit<BlockHooks, 'huge'> {
  /** Which of the names occur in this text: asked of the background. */
  find(text: string): Promise<NameRow[]>;
  /** Called after every slice in which something was found or dropped. */
  changed(blocks: Block[]): void;
}

/** Reads and scans the page, and again what changed of it. */
export class Scanner {
  #finder: PageFinder;
  #page: PageText;
  #hooks: ScannerHooks & BlockHooks;
  #signal: AbortSignal;
  #jobs: Job[] = [];
  /** Blocks that wait for an answer, and those read meanwhile: they may hold the same words. */
  #flying: Waiting[] | null = null;
  #waiting: Waiting[] = [];
  #wanted: string[] = [];
  #wantedLength = 0;
  #ready: Waiting[] = [];
  #fresh: Block[] = [];
  #running = false;
  #before = 0;
  #length = 0;

  constructor(
    finder: PageFinder,
    page: PageText,
    hooks: ScannerHooks & Pick<BlockHooks, 'huge'>,
    signal: AbortSignal,
  ) {
    this.#finder = finder;
    this.#page = page;
    this.#hooks = { ...hooks };
    this.#signal = signal;
    this.#before = page.version;
  }

  /** Whether there is something left to read. */
  get busy(): boolean {
    return this.#running;
  }

  /** Whether there is so much text that looking after all of it costs time in every frame. */
  get long(): boolean {
    return this.#length > LONG || this.#hooks.huge;
  }

  /** Reads everything in a document or shadow root; `ahead`: no more than a slice of it, until `goOn`. */
  scanRoot(root: Node, ahead = false): void {
    this.#hooks.huge ||= root === document && isHugePage();
    this.#jobs.push({ root, reader: new BlockReader(root, this.#hooks), until: null, read: null });
    if (!ahead) {
      this.#start();
      return;
    }
    runSlice(this.#step);
    this.#report();
  }

  /** Reads the rest of what was read ahead. */
  goOn(): void {
    this.#start();
  }

  /** Reads the blocks again that these nodes stand in, ahead of everything else, and as much of it as a slice holds at once. */
  scanAround(nodes: Iterable<Node>): void {
    const read = new Set<Node>();
    const jobs: Job[] = [];
    for (const node of nodes) jobs.push({ root: node.getRootNode(), reader: null, until: node, read });
    if (jobs.length > 0) {
      this.#jobs = [...jobs, ...this.#jobs];
      runSlice(this.#step);
    }
    this.#report();
    this.#start(true);
  }

  /** Tells at once what changed, when there is something to tell. */
  #report(): void {
    if (this.#fresh.length === 0 && this.#page.version === this.#before) return;
    const fresh = this.#fresh;
    this.#fresh = [];
    this.#before = this.#page.version;
    this.#hooks.changed(fresh);
  }

  /** `later`: enough was done in this turn. */
  #start(later = false): void {
    if (this.#running || (this.#jobs.length === 0 && this.#ready.length === 0)) {
      if (!this.#running) this.#ask();
      return;
    }
    this.#running = true;
    const work = () =>
      runSlices(this.#step, this.#signal, () => {
        this.#report();
        this.#ask();
      });
    void (later ? pause().then(work) : work()).then(() => {
      this.#running = false;
      if (this.#signal.aborted) return;
      this.#report();
      this.#ask();
    });
  }

  /** One block; false when there is nothing left to do. */
  #step = (): boolean => {
    const ready = this.#ready.pop();
    if (ready) {
      if ((ready.whole ?? ready.nodes[0])?.isConnected) this.#scan(ready);
      return true;
    }
    const job = this.#jobs[0];
    if (!job) return false;
    job.reader ??= this.#readerFor(job);
    const { reader } = job;
    if (!reader || reader.done || !reader.next()) {
      this.#jobs.splice(this.#jobs.indexOf(job), 1);
      return true;
    }
    const { nodes, whole } = reader;
    if (job.read) for (const node of whole ? [whole] : nodes) job.read.add(node);
    else this.#length += reader.text.length;
    this.#take(reader);
    return true;
  };

  /** A reader for the blocks around a node; null when there is nothing to be read any more. */
  #readerFor({ until, root, read }: Job): BlockReader | null {
    if (!until?.isConnected || isSkipped(until)) return null;
    if (read && isIn(read, leaf(until, 'firstChild')) && isIn(read, leaf(until, 'lastChild'))) return null;
    return new BlockReader(root, this.#hooks, startOfBlock(until, root)).readUntil(until);
  }

  #take(read: Waiting): void {
    const wanted = this.#finder.wanted(read.text);
    if (wanted.length === 0 && !this.#flying && this.#waiting.length === 0) {
      this.#scan(read);
      return;
    }
    // The reader itself goes on to other blocks.
    const { nodes, starts, text, whole, root, place } = read;
    this.#waiting.push({ nodes, starts, text, whole, root, place });
    this.#wanted.push(...wanted);
    for (const piece of wanted) this.#wantedLength += piece.length + 1;
    if (this.#wantedLength > ASK_AT_MOST) this.#ask();
  }

  /** Sends what is wanted, one question at a time. */
  #ask(): void {
    if (this.#flying || this.#waiting.length === 0) return;
    const flying = this.#waiting;
    const text = this.#wanted.join('\n');
    this.#waiting = [];
    this.#wanted = [];
    this.#wantedLength = 0;
    const landed = (rows: readonly NameRow[]) => {
      if (this.#signal.aborted) return;
      this.#finder.learn(rows);
      this.#flying = null;
      // Not as arguments: a page may have had a million blocks read meanwhile.
      this.#ready = this.#ready.concat(flying.reverse());
      this.#start();
    };
    this.#flying = flying;
    if (text === '') landed([]);
    else this.#hooks.find(text).then(landed, () => landed([]));
  }

  #scan(read: Waiting): void {
    if (this.#page.knows(read)) return;
    this.#page.dropRead(read);
    const raw = this.#finder.scan(read.text);
    if (raw.length === 0) return;
    if (read.nodes.length > 1 && touchesEdge(read.starts, raw)) {
      this.#scanStrictly(read);
      return;
    }
    const block = this.#page.add(read, raw);
    this.#fresh.push(block);
    if (!this.#hooks.huge) this.#settle(block);
  }

  /** Looks at the blocks that were read as a whole before they are shown: whether the page's styles break a mention. */
  settle(blocks: Iterable<Block>): void {
    for (const block of blocks) this.#settle(block);
    this.#report();
  }

  #settle(block: Block): void {
    if (!block.unsure) return;
    block.unsure = false;
    const { whole, nodes, starts, raw } = block;
    if (block.gone || !whole || nodes.length < 2 || !touchesEdge(starts, raw)) return;
    this.#page.drop(block);
    const place = { node: whole, after: false, offset: 0 };
    this.#scanStrictly({ nodes: [...nodes], root: whole.getRootNode(), place });
  }

  #scanStrictly({ nodes, root, place }: Pick<Waiting, 'nodes' | 'root' | 'place'>): void {
    const last = nodes[nodes.length - 1];
    if (!last) return;
    const reader = new BlockReader(root, this.#hooks, place, true).readUntil(last);
    for (let i = 0; i < 1000 && !reader.done && reader.next(); i++) {
      const raw = this.#finder.scan(reader.text);
      const { text, whole, nodes, starts } = reader;
      if (raw.length > 0) this.#fresh.push(this.#page.add({ text, whole, nodes, starts }, raw));
    }
  }
}
