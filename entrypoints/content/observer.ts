// Keeps up with a living page: gathers what changed and has it read again before the next frame is painted.
import { isBlock } from './kinds';
import { nextFrame } from './window';

export interface ChangeHooks {
  /** Text of these nodes, or what stands beside it, changed. Called in the frame that shows the change. */
  changed(nodes: Set<Node>, removed: boolean): void;
  /** Text nodes whose words changed in place. */
  edited(node: Text): void;
  /** Nodes were taken out of this one. */
  emptied(node: Node): void;
  /** The document was written anew: listeners on it may be gone. */
  rewritten(): void;
  /** More changed than is worth following: read everything again. */
  lost(): void;
}

/** More changes at once than this (a page that works on in a hidden tab), and they are no longer kept one by one. */
const TOO_MANY = 20_000;

/** Watches a document and its open shadow roots. The observer's own callback only gathers. */
export class Changes {
  #hooks: ChangeHooks;
  #observer: MutationObserver;
  #records: MutationRecord[] = [];
  #lost = false;
  #frame: (() => void) | null = null;

  constructor(hooks: ChangeHooks) {
    this.#hooks = hooks;
    this.#observer = new MutationObserver((records) => {
      if (this.#records.length + records.length > TOO_MANY) {
        this.#lost = true;
        this.#records = [];
      } else if (!this.#lost) for (const record of records) this.#records.push(record);
      this.#frame ??= nextFrame(() => this.flush());
    });
  }

  watch(root: Node): void {
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  /** Hands on what was gathered. */
  flush(): void {
    this.#frame = null;
    const records = this.#records;
    this.#records = [];
    if (this.#lost) {
      this.#lost = false;
      this.#hooks.rewritten();
      this.#hooks.lost();
      return;
    }
    const nodes = new Set<Node>();
    let removed = false;
    const beside = (node: Node | null) => {
      if (node && !isBlock(node)) nodes.add(node);
    };
    for (const record of records) {
      const { target, addedNodes, removedNodes, previousSibling, nextSibling } = record;
      if (record.type === 'characterData') {
        if (target.nodeType !== 3) continue;
        this.#hooks.edited(target as Text);
        nodes.add(target);
        continue;
      }
      if (target.nodeType === 9) this.#hooks.rewritten();
      for (const node of addedNodes) if (node.nodeType === 1 || node.nodeType === 3) nodes.add(node);
      beside(previousSibling);
      beside(nextSibling);
      if (removedNodes.length > 0) {
        removed = true;
        this.#hooks.emptied(target);
      }
      // What stood around the element's only child may now be one line.
      if (!previousSibling && !nextSibling && !isBlock(target) && target.nodeType === 1) nodes.add(target);
    }
    for (const node of nodes) if (!node.isConnected) nodes.delete(node);
    this.#hooks.changed(nodes, removed);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#frame?.();
    this.#records = [];
  }
}
