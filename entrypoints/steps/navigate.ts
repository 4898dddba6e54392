// From mention to mention by keyboard, and to an entity's next one from the popup.
import type { Block, Place } from '../content/block';
import type { MentionSteps, Reading } from '../shared/card-api';

/** Walks through the mentions of one document. */
export class Navigator implements MentionSteps {
  #reading: Reading;
  /** Where the person stands. */
  #at: Place | null = null;
  /** The step that is being taken: on a huge page it takes a moment, and the next key may be pressed in it. */
  #step: Promise<unknown> = Promise.resolve();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  get current(): Place | null {
    return this.#at && !this.#at.block.gone ? this.#at : null;
  }

  go(direction: 1 | -1, entity?: string): Promise<Place | null> {
    const step = this.#step.then(() => this.#go(direction, entity));
    this.#step = step;
    return step;
  }

  async #go(direction: 1 | -1, entity?: string): Promise<Place | null> {
    const { signal, blocks: read, rectsOf } = this.#reading;
    const blocks = await read();
    const places = await this.#places(blocks, entity);
    if (places.length === 0 || signal.aborted) return null;
    const start = this.#startIn(places, blocks, direction);
    for (let step = 0; step < places.length; step++) {
      const index = (start + step * direction + places.length * 2) % places.length;
      const place = places[index];
      if (!place?.block.isVisible || rectsOf(place).length === 0) continue;
      this.#at = place;
      reveal(place, rectsOf);
      return place;
    }
    return null;
  }

  async #places(blocks: readonly Block[], entity?: string): Promise<Place[]> {
    const places: Place[] = [];
    const take = (block: Block) => {
      if (block.gone) return;
      for (const mention of this.#reading.mentions(block))
        if (entity === undefined || mention.candidates.includes(entity)) places.push({ block, mention });
    };
    await this.#reading.visit(blocks, take);
    return places;
  }

  /** After (or before) where the person stands; else with the first that is in the window. */
  #startIn(places: readonly Place[], blocks: readonly Block[], direction: 1 | -1): number {
    const { current } = this;
    const { rectsOf } = this.#reading;
    if (current && rectsOf(current).some((rect) => rect.bottom > 0 && rect.top < innerHeight)) {
      const same = places.findIndex(
        ({ block, mention }) => block === current.block && mention.start === current.mention.start,
      );
      if (same >= 0) return same + direction;
      // Not one of these (another entity's): the one that follows it in the text.
      const before = new Set(blocks.slice(0, Math.max(0, blocks.indexOf(current.block))));
      const after = places.findIndex(({ block, mention }) =>
        block === current.block ? mention.start > current.mention.start : !before.has(block),
      );
      if (after >= 0) return direction === 1 ? after : after - 1;
      return direction === 1 ? 0 : places.length - 1;
    }
    const first = firstBelowTop(places, rectsOf);
    if (first < 0) return direction === 1 ? 0 : places.length - 1;
    return direction === 1 ? first : first - 1;
  }
}

/** Places that are asked where they stand, at most. */
const LOOKED_AT = 300;

/** The first place that is in the window or below it; -1: none. Blocks follow one another down the page, mostly. */
function firstBelowTop(places: readonly Place[], rectsOf: Reading['rectsOf']): number {
  const isBelow = (i: number) => {
    const place = places[i];
    const rect = place && rectsOf(place)[0];
    return rect !== undefined && rect.bottom > 0;
  };
  // Of very many, some are looked at, and then those around the first that was found.
  const stride = Math.ceil(places.length / LOOKED_AT);
  let found = 0;
  while (found < places.length && !isBelow(found)) found += stride;
  let low = Math.max(0, found - stride + 1);
  let high = Math.min(found, places.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(middle)) high = middle;
    else low = middle + 1;
  }
  return high < places.length ? high : -1;
}

/** Scrolls only as far as needed to read around the mention. */
function reveal(place: Place, rectsOf: Reading['rectsOf']): void {
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
