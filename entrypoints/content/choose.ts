// Which of the mentions near the window are marked: what the person chose, and no more than a page can bear.
import type { Mention } from '@/data/mentions';
import type { Settings } from '@/data/settings';
import type { Block } from './block';
import { rectsOf } from './marks';
import type { Order } from './order';
import type { PageText } from './page-text';
import { firstWhere, visitInSlices } from './slices';

/** A block with more mentions than this is a wall of text: only what stands near the window is taken of it. */
const WALL = 40;
/** A page of more blocks is counted in slices. */
const MANY = 3000;
/** Milliseconds between two countings of a large page's first mentions, and how many times what the last one took. */
const PAUSE = 500;
const REST = 4;

type Which = Settings['marks']['which'];

/** The mentions that are shown of blocks near the window. */
export class Choice {
  #page: PageText;
  #order: Order;
  #changed: () => void;
  #signal: AbortSignal;
  #firsts = new Map<string, Block>();
  #state = '';
  #counting = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Not before this moment is a large page counted again. */
  #rested = 0;

  /** `changed`: another choice may come out now. */
  constructor(page: PageText, order: Order, changed: () => void, signal: AbortSignal) {
    this.#page = page;
    this.#order = order;
    this.#changed = changed;
    this.#signal = signal;
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
    if (state === this.#state) return;
    if (this.#page.blocks.size > MANY) {
      void this.#findInSlices(state);
      return;
    }
    this.#state = state;
    this.#firsts.clear();
    for (const block of this.#order.blocks()) this.#note(block, this.#firsts);
  }

  /** A large page is counted beside its own work, and then left alone for a while; until then what was found before stands. */
  async #findInSlices(state: string): Promise<void> {
    const start = performance.now();
    if (this.#counting || this.#timer !== undefined) return;
    if (start < this.#rested) {
      this.#timer = setTimeout(() => {
        this.#timer = undefined;
        if (!this.#signal.aborted) this.#changed();
      }, this.#rested - start);
      return;
    }
    this.#counting = true;
    this.#state = state;
    const firsts = new Map<string, Block>();
    const blocks = await this.#order.inSlices(this.#signal);
    await visitInSlices(blocks, (block) => this.#note(block, firsts), this.#signal);
    this.#firsts = firsts;
    this.#counting = false;
    const end = performance.now();
    this.#rested = end + Math.max(PAUSE, (end - start) * REST);
    if (!this.#signal.aborted) this.#changed();
  }

  #note(block: Block, firsts: Map<string, Block>): void {
    if (block.hidden || block.gone) return;
    for (const { entity } of this.#page.mentions(block)) if (!firsts.has(entity)) firsts.set(entity, block);
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
  const isFrom = (least: number) => (index: number) => {
    const mention = mentions[index];
    return !mention || side(mention) >= least;
  };
  const start = firstWhere(0, mentions.length, isFrom(0));
  return mentions.slice(start, firstWhere(start, mentions.length, isFrom(1)));
}
