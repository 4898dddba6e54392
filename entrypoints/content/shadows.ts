// Open shadow roots: known once each; those that a custom element gets only later are waited for, since no event tells.

/** Elements that are waited for at most. */
const MOST = 500;
/** When they are looked at again after the page settled, in milliseconds. */
const LATER = [200, 1000, 4000];

/** The document and the shadow roots that are read. */
export class Shadows {
  readonly roots = new Set<Document | ShadowRoot>([document]);
  #found: (root: ShadowRoot) => void;
  #signal: AbortSignal;
  #awaited = new Set<Element>();
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(found: (root: ShadowRoot) => void, signal: AbortSignal) {
    this.#found = found;
    this.#signal = signal;
    signal.addEventListener('abort', () => {
      for (const timer of this.#timers) clearTimeout(timer);
    });
  }

  add(root: ShadowRoot): void {
    if (this.roots.has(root)) return;
    this.roots.add(root);
    this.#found(root);
  }

  /** A custom element without a root. */
  await(element: Element): void {
    if (this.#awaited.size >= MOST || this.#awaited.has(element)) return;
    this.#awaited.add(element);
    if (this.#timers.length > 0 || this.#signal.aborted) return;
    this.#timers = LATER.map((delay, index) =>
      setTimeout(() => {
        this.look();
        if (index === LATER.length - 1) this.#timers = [];
      }, delay),
    );
  }

  /** Looks whether roots came, and forgets those that went. */
  look(): void {
    for (const element of this.#awaited) {
      if (element.shadowRoot) this.add(element.shadowRoot);
      if (element.shadowRoot || !element.isConnected) this.#awaited.delete(element);
    }
    for (const root of this.roots)
      if (root instanceof ShadowRoot && !root.host.isConnected) this.roots.delete(root);
  }
}
