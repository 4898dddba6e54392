// Who is mentioned on this page, and how often: told to the popup when it asks, and again while it may be open.
import type { EntityCount } from '@/data/answers';
import { ask } from '../shared/messaging';
import type { Block } from './block';
import type { Order } from './order';
import type { PageText } from './page-text';
import { visitInSlices } from './slices';

/** How long after a question changes are still told, in milliseconds. */
const LISTENING = 120_000;
/** Least time between two answers. */
const PAUSE = 400;
/** Among more blocks with mentions, putting them in order would take longer than it helps whoever reads the list. */
const MANY = 5000;

/** Answers for one frame. */
export class Who {
  #page: PageText;
  #order: Order;
  #signal: AbortSignal;
  #asked = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told = '';

  constructor(page: PageText, order: Order, signal: AbortSignal) {
    this.#page = page;
    this.#order = order;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** The popup asks. */
  asked(): void {
    this.#asked = performance.now();
    this.#told = '';
    void this.#tell();
  }

  /** Something was found or went. */
  changed(): void {
    if (performance.now() - this.#asked > LISTENING) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#tell();
    }, PAUSE);
  }

  async #tell(): Promise<void> {
    const counts = new Map<string, number>();
    const count = (block: Block) => {
      if (!block.gone && !block.hidden && block.isVisible)
        for (const { entity } of this.#page.mentions(block))
          counts.set(entity, (counts.get(entity) ?? 0) + 1);
    };
    const { blocks } = this.#page;
    // Of those that are mentioned as often, the first in the text comes first.
    const inOrder = blocks.size > MANY ? [...blocks] : await this.#order.inSlices(this.#signal);
    await visitInSlices(inOrder, count, this.#signal);
    if (this.#signal.aborted) return;
    const entities: EntityCount[] = [...counts]
      .map(([entity, count]) => ({ entity, count }))
      .sort((a, b) => b.count - a.count)
      .slice(0, 5000);
    const state = JSON.stringify(entities);
    if (state === this.#told) return;
    this.#told = state;
    // A popup that closed meanwhile hears nothing; a background that is gone is noticed elsewhere.
    await ask('page.entities', { entities }).catch(() => undefined);
  }
}
