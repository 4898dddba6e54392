// Finds mentions: reads blocks, asks the background what it must, and keeps what was found. All in slices.
import type { NameRow, PageFinder } from '@/data/mentions';
import { type BlockHooks, BlockReader, containerOf, isSkipped, type Place, startOfBlock } from './blocks';
import type { Block, PageText } from './page-text';
import { runSlice, runSlices } from './slices';
import { isHugePage } from './window';

/** A block as read, before it is scanned. */
type Read = Pick<Block, 'nodes' | 'starts' | 'text'> & { root: Node; place: Place & { offset: number } };

/** What is still to be read. */
interface Job {
  /** Null until its turn comes: much may have changed by then. */
  reader: BlockReader | null;
  root: Node;
  /** Only the blocks that this node stands in; null: to the end. */
  until: Node | null;
  /** Text nodes that were read since these jobs were made: neighbours share their blocks. */
  read: Set<Node> | null;
}

/** The first or last text node (or empty element) below a node. */
function leaf(node: Node, which: 'firstChild' | 'lastChild'): Node {
  let found = node;
  for (let child = found[which]; child; child = child[which]) found = child;
  return found;
}

/** Characters that are asked about in one message. */
const ASK_AT_MOST = 1_000_000;

export interface ScannerHooks extends BlockHooks {
  /** Which of the names occur in this text: asked of the background. */
  find(text: string): Promise<NameRow[]>;
  /** Called after every slice in which something was found or dropped. */
  changed(blocks: Block[]): void;
}

/** Reads and scans the page, and again what changed of it. */
export class Scanner {
  #finder: PageFinder;
  #page: PageText;
  #hooks: ScannerHooks;
  #signal: AbortSignal;
  #jobs: Job[] = [];
  /** Blocks that wait for an answer, and those read meanwhile: they may hold the same words. */
  #flying: Read[] | null = null;
  #waiting: Read[] = [];
  #wanted: string[] = [];
  #wantedLength = 0;
  /** Wanted when a block was looked at as a whole. */
  #early: string[] = [];
  #ready: Read[] = [];
  #fresh: Block[] = [];
  #running = false;
  #before = 0;

  constructor(finder: PageFinder, page: PageText, hooks: ScannerHooks, signal: AbortSignal) {
    this.#finder = finder;
    this.#page = page;
    this.#hooks = hooks;
    this.#signal = signal;
    this.#before = page.version;
  }

  /** Whether there is something left to read. */
  get busy(): boolean {
    return this.#running;
  }

  /** Reads everything in a document or shadow root. */
  scanRoot(root: Node): void {
    const hooks = root === document && isHugePage() ? { ...this.#hooks, holds: this.#holds } : this.#hooks;
    this.#jobs.push({ root, reader: new BlockReader(root, hooks), until: null, read: null });
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
    this.#start();
  }

  /** Tells at once what changed, when there is something to tell. */
  #report(): void {
    if (this.#fresh.length === 0 && this.#page.version === this.#before) return;
    const fresh = this.#fresh;
    this.#fresh = [];
    this.#before = this.#page.version;
    this.#hooks.changed(fresh);
  }

  #start(): void {
    if (this.#running || (this.#jobs.length === 0 && this.#ready.length === 0)) {
      if (!this.#running) this.#ask();
      return;
    }
    this.#running = true;
    void runSlices(this.#step, this.#signal, () => {
      this.#report();
      this.#ask();
    }).then(() => {
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
      if (ready.nodes[0]?.isConnected) this.#scan(ready);
      return true;
    }
    const job = this.#jobs[0];
    if (!job) return false;
    job.reader ??= this.#readerFor(job);
    const { reader, root } = job;
    if (!reader || reader.done || !reader.next()) {
      this.#jobs.splice(this.#jobs.indexOf(job), 1);
      return true;
    }
    const { nodes, starts, text, place } = reader;
    if (job.read) for (const node of nodes) job.read.add(node);
    this.#take({ nodes, starts, text, root, place });
    return true;
  };

  /** A reader for the blocks around a node; null when there is nothing to be read any more. */
  #readerFor({ until, root, read }: Job): BlockReader | null {
    if (!until?.isConnected || isSkipped(until)) return null;
    if (read?.has(leaf(until, 'firstChild')) && read.has(leaf(until, 'lastChild'))) return null;
    return new BlockReader(root, this.#hooks, startOfBlock(until, root)).readUntil(until);
  }

  #holds = (text: string): boolean => {
    const wanted = this.#finder.wanted(text);
    this.#early.push(...wanted);
    return wanted.length > 0 || this.#flying !== null || this.#finder.scan(text).length > 0;
  };

  #take(read: Read): void {
    const wanted = [...this.#early.splice(0), ...this.#finder.wanted(read.text)];
    if (wanted.length === 0 && !this.#flying && this.#waiting.length === 0) {
      this.#scan(read);
      return;
    }
    this.#waiting.push(read);
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
      this.#ready.push(...flying.reverse());
      this.#start();
    };
    this.#flying = flying;
    if (text === '') landed([]);
    else this.#hooks.find(text).then(landed, () => landed([]));
  }

  #scan(read: Read): void {
    const { nodes, text } = read;
    // The first node of a later piece of a very long text holds the pieces before it, too.
    for (let i = read.starts[0] === 0 ? 0 : 1; i < nodes.length; i++) this.#page.dropNode(nodes[i] as Text);
    const raw = this.#finder.scan(text);
    const first = nodes[0];
    if (raw.length === 0 || !first) return;
    if (nodes.length > 1 && this.#doubtful(read, raw)) {
      this.#scanStrictly(read);
      return;
    }
    this.#keep(read, raw);
  }

  #keep({ nodes, starts, text }: Pick<Read, 'nodes' | 'starts' | 'text'>, raw: Block['raw']): void {
    const [first] = nodes;
    if (!first) return;
    this.#fresh.push(this.#page.add({ nodes, starts, text, raw, container: containerOf(first) }));
  }

  /** Whether a mention touches the edge of an element: then its name says too little about whether the line breaks there. */
  #doubtful({ starts }: Read, raw: Block['raw']): boolean {
    let i = 0;
    for (const { start, end } of raw) {
      while (i < starts.length && (starts[i] ?? 0) < Math.max(start, 1)) i++;
      const next = starts[i];
      if (next !== undefined && next <= end) return true;
    }
    return false;
  }

  #scanStrictly(read: Read): void {
    const last = read.nodes[read.nodes.length - 1];
    if (!last) return;
    const reader = new BlockReader(read.root, this.#hooks, read.place, true).readUntil(last);
    for (let i = 0; i < 1000 && !reader.done && reader.next(); i++) {
      const raw = this.#finder.scan(reader.text);
      if (raw.length > 0) this.#keep({ nodes: reader.nodes, starts: reader.starts, text: reader.text }, raw);
    }
  }
}
