// From mention to mention by keyboard, and to an entity's next one from the popup. What walks comes when it is first asked for.
import { bridge, type MentionHit, type MentionSteps, type Report } from '../shared/card-api';
import { ask } from '../shared/messaging';
import type { Place } from './block';
import { rectsOf } from './marks';
import type { Order } from './order';
import type { PageText } from './page-text';
import { visitInSlices } from './slices';

interface Hooks {
  report(report: Report): void;
  hit(place: Place): MentionHit;
  /** Marks the mention that was reached; null: there is none. */
  shown(place: Place | null): void;
  /** The mention under the pointer. */
  over(): Place | null;
  failed(error: unknown): void;
}

export class Steps {
  #page: PageText;
  #order: Order;
  #hooks: Hooks;
  #signal: AbortSignal;
  #walk: MentionSteps | null = null;
  /** The step that is being taken: a card that is asked for meanwhile is that of the mention it leads to. */
  #taking: Promise<void> = Promise.resolve();

  constructor(page: PageText, order: Order, hooks: Hooks, signal: AbortSignal) {
    this.#page = page;
    this.#order = order;
    this.#hooks = hooks;
    this.#signal = signal;
  }

  /** A keyboard command, when this document has the focus. */
  command(command: string): void {
    if (!document.hasFocus() || /^i?frame$/.test(document.activeElement?.localName ?? '')) return;
    const { report, hit, over } = this.#hooks;
    if (command === 'next-mention' || command === 'previous-mention')
      this.go(command === 'next-mention' ? 1 : -1, true);
    else if (command === 'open-card')
      void this.#taking.then(() => {
        const place = this.#walk?.current ?? over();
        if (!this.#signal.aborted) report({ kind: 'open', hit: place && hit(place) });
      });
  }

  /** On to the next or previous mention (of an entity, if one is given); by a key, its card shows. */
  go(direction: 1 | -1, isKey: boolean, entity?: string): void {
    const { report, hit, shown, failed } = this.#hooks;
    this.#taking = this.#go(direction, entity).then((place) => {
      shown(place);
      if (place && isKey) report({ kind: 'reach', hit: hit(place) });
    }, failed);
  }

  async #go(direction: 1 | -1, entity?: string): Promise<Place | null> {
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
