// The walk from mention to mention: what walks comes when it is first asked for.
import { bridge, type MentionSteps } from '../shared/card-api';
import { ask } from '../shared/messaging';
import type { Place } from './block';
import { rectsOf } from './marks';
import type { Order } from './order';
import type { PageText } from './page-text';
import { visitInSlices } from './slices';

export class Steps {
  #page: PageText;
  #order: Order;
  #signal: AbortSignal;
  #walk: MentionSteps | null = null;

  constructor(page: PageText, order: Order, signal: AbortSignal) {
    this.#page = page;
    this.#order = order;
    this.#signal = signal;
  }

  /** Where the person stands. */
  get current(): Place | null {
    return this.#walk?.current ?? null;
  }

  /** On to the next or previous mention (of an entity, if one is given); null if there is none. */
  async go(direction: 1 | -1, entity?: string): Promise<Place | null> {
    if (!bridge().steps) await ask('steps.load', {});
    this.#walk ??=
      bridge().steps?.({
        blocks: () => this.#order.inSlices(this.#signal),
        mentions: (block) => this.#page.mentions(block),
        rectsOf,
        visit: (blocks, visit) => visitInSlices(blocks, visit, this.#signal),
        signal: this.#signal,
      }) ?? null;
    return (await this.#walk?.go(direction, entity)) ?? null;
  }
}
