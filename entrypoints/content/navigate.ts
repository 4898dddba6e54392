// From mention to mention by keyboard, and to an entity's next one from the popup.

import type { Place } from './block';
import { rectsOf } from './marks';
import type { Order } from './order';
import type { PageText } from './page-text';

/** Walks through the mentions of one document. */
export class Navigator {
  #page: PageText;
  #order: Order;
  /** Where the person stands. */
  #at: Place | null = null;

  constructor(page: PageText, order: Order) {
    this.#page = page;
    this.#order = order;
  }

  get current(): Place | null {
    return this.#at && !this.#at.block.gone ? this.#at : null;
  }

  /** The next or previous mention that can be seen (of an entity, if one is given), and shows it; null if there is none. */
  go(direction: 1 | -1, entity?: string): Place | null {
    const places = this.#places(entity);
    if (places.length === 0) return null;
    const start = this.#startIn(places, direction);
    for (let step = 0; step < places.length; step++) {
      const index = (start + step * direction + places.length * 2) % places.length;
      const place = places[index];
      if (!place?.block.isVisible || rectsOf(place).length === 0) continue;
      this.#at = place;
      reveal(place);
      return place;
    }
    return null;
  }

  #places(entity?: string): Place[] {
    const places: Place[] = [];
    for (const block of this.#order.blocks())
      for (const mention of this.#page.mentions(block))
        if (entity === undefined || mention.candidates.includes(entity)) places.push({ block, mention });
    return places;
  }

  /** After (or before) where the person stands; else with the first that is in the window. */
  #startIn(places: readonly Place[], direction: 1 | -1): number {
    const { current } = this;
    if (current && isInWindow(current)) {
      const same = places.findIndex(
        ({ block, mention }) => block === current.block && mention.start === current.mention.start,
      );
      if (same >= 0) return same + direction;
      // Not one of these (another entity's): the one that follows it in the text.
      const order = this.#order.blocks();
      const here = order.indexOf(current.block);
      const after = places.findIndex(({ block, mention }) => {
        const there = order.indexOf(block);
        return there > here || (there === here && mention.start > current.mention.start);
      });
      if (after >= 0) return direction === 1 ? after : after - 1;
      return direction === 1 ? 0 : places.length - 1;
    }
    // Blocks follow one another down the page, mostly: look at some of them only when there are very many.
    const stride = Math.ceil(places.length / 2000);
    for (let i = 0; i < places.length; i += stride) {
      const place = places[i];
      const rect = place && rectsOf(place)[0];
      if (rect && rect.bottom > 0) return direction === 1 ? i : i - 1;
    }
    return direction === 1 ? 0 : places.length - 1;
  }
}

function isInWindow(place: Place): boolean {
  return rectsOf(place).some((rect) => rect.bottom > 0 && rect.top < innerHeight);
}

/** Scrolls only as far as needed to read around the mention. */
function reveal(place: Place): void {
  const [rect] = rectsOf(place);
  const element = place.block.nodes[0]?.parentElement;
  if (!rect || !element) return;
  const edge = innerHeight / 6;
  if (rect.top >= edge && rect.bottom <= innerHeight - edge && isUncovered(place, rect)) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest' });
  const [moved] = rectsOf(place);
  // In a block that is higher than the window, its middle is not the mention.
  if (moved && (moved.top < 0 || moved.bottom > innerHeight)) scrollBy(0, moved.top - innerHeight / 2);
}

/** Whether nothing that scrolls or sticks hides the mention. */
function isUncovered({ block }: Place, rect: DOMRect): boolean {
  const hit = document.elementFromPoint((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2);
  const node = block.nodes[0];
  return (
    hit !== null && node !== undefined && (hit.contains(node) || node.parentElement?.contains(hit) === true)
  );
}
