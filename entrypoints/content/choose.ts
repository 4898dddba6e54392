// Which of the mentions near the window are marked: what the person chose, and no more than a page can bear.
import type { Mention } from '@/data/mentions';
import type { Settings } from '@/data/settings';
import type { Block } from './block';
import { rectsOf } from './marks';
import type { Order } from './order';
import type { PageText } from './page-text';

/** A block with more mentions than this is a wall of text: only what stands near the window is taken of it. */
const WALL = 40;
/** Milliseconds between two countings of a large page's first mentions, and how many times what the last one took. */
const PAUSE = 500;
const REST = 4;

type Which = Settings['marks']['which'];

/** The mentions that are shown of blocks near the window. */
export class Choice {
  #page: PageText;
  #order: Order;
  #firsts = new Map<string, Block>();
  #state = '';
  /** Not before this moment is a large page counted again. */
  #rested = 0;

  constructor(page: PageText, order: Order) {
    this.#page = page;
    this.#order = order;
  }

  of(blocks: Iterable<Block>, which: Which): Map<Block, Mention[]> {
    if (which === 'first-on-page') this.#findFirsts();
    const chosen: { block: Block; mentions: Mention[] }[] = [];
    let total = 0;
    for (const block of blocks) {
      if (block.hidden || block.gone) continue;
      const mentions = this.#select(block, which);
      if (mentions.length === 0) continue;
      chosen.push({ block, mentions });
      total += mentions.length;
    }
    if (total > 100) this.#seenFirst(chosen);
    return new Map(chosen.map(({ block, mentions }) => [block, mentions]));
  }

  #select(block: Block, which: Which): Mention[] {
    const all = this.#page.mentions(block);
    if (which === 'every') return all.length > WALL ? nearWindow(block, all) : [...all];
    const seen = new Set<string>();
    return all.filter(({ entity }) => {
      if (seen.has(entity)) return false;
      seen.add(entity);
      return which === 'first-in-block' || this.#firsts.get(entity) === block;
    });
  }

  /** Those in the window come before those around it. */
  #seenFirst(chosen: { block: Block }[]): void {
    const middle = innerHeight / 2;
    const distance = new Map<Block, number>();
    for (const { block } of chosen) {
      const box = block.container?.getBoundingClientRect();
      const away = box ? Math.max(box.top - middle, middle - box.bottom, 0) : Infinity;
      distance.set(block, away);
    }
    chosen.sort((a, b) => (distance.get(a.block) ?? 0) - (distance.get(b.block) ?? 0));
  }

  #findFirsts(): void {
    const state = `${this.#page.version} ${this.#page.evidence}`;
    const now = performance.now();
    if (state === this.#state || (this.#page.blocks.size > 3000 && now < this.#rested)) return;
    this.#state = state;
    this.#firsts.clear();
    for (const block of this.#order.blocks()) {
      if (block.hidden) continue;
      for (const { entity } of this.#page.mentions(block))
        if (!this.#firsts.has(entity)) this.#firsts.set(entity, block);
    }
    const end = performance.now();
    this.#rested = end + Math.max(PAUSE, (end - now) * REST);
  }
}

/** Of very many mentions in one block those whose lines are near the window, by bisection: lines follow one another. */
function nearWindow(block: Block, mentions: readonly Mention[]): Mention[] {
  const side = (mention: Mention): number => {
    const [rect] = rectsOf({ block, mention });
    if (!rect) return 0;
    if (rect.bottom < -innerHeight / 2) return -1;
    return rect.top > innerHeight * 1.5 ? 1 : 0;
  };
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle];
    if (mention && side(mention) < 0) low = middle + 1;
    else high = middle;
  }
  const start = low;
  high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle];
    if (mention && side(mention) <= 0) low = middle + 1;
    else high = middle;
  }
  return mentions.slice(start, low);
}
