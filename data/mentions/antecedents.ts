// Whom a bare name means where several of that name are on a page: as a careful reader takes it, the one who was named in
// full last before it.
import type { NameRow, RawMention } from './rows';

/** What was found in one block. */
export type Found = readonly RawMention[];

/** A place where somebody (null: a stranger) is named so that nobody else can be meant. */
interface Introduction {
  found: Found;
  start: number;
  entity: string | null;
}

/** On pages with more of them for one name, which are lists, nobody reads from one to the next. */
const MOST = 300;

/** Full names and strangers of a page, in its order. */
export class Antecedents {
  /** Blocks that introduce somebody, with the order in which they came. */
  private readonly blocks = new Map<Found, number>();
  private readonly lists = new Map<number, Introduction[] | null>();
  private last = 0;
  /** Which of two blocks a reader meets first; negative: the former. By itself in the order of `add`. */
  order = (a: Found, b: Found): number => (this.blocks.get(a) ?? Infinity) - (this.blocks.get(b) ?? Infinity);

  /** `unmistakable`: the rows that a mention may mean when no other reading is left; none when it introduces nobody. */
  constructor(private readonly unmistakable: (mention: RawMention) => readonly NameRow[]) {}

  /** True when a block introduces somebody. */
  add(found: Found): boolean {
    if (!found.some((mention) => mention.allowed === 0 || this.unmistakable(mention).length > 0))
      return false;
    this.last += 1;
    this.blocks.set(found, this.last);
    this.lists.clear();
    return true;
  }

  remove(found: Found): boolean {
    this.lists.clear();
    return this.blocks.delete(found);
  }

  /**
   * Who was introduced last before a bare name, else first behind it: an entity, null for a stranger, undefined when there is
   * no telling.
   */
  nearest(
    form: number,
    entities: ReadonlySet<string>,
    found: Found,
    start: number,
  ): string | null | undefined {
    let list = this.lists.get(form);
    if (list === undefined) {
      list = this.listOf(form, entities);
      this.lists.set(form, list);
    }
    if (list === null) return undefined;
    let nearest = list[0];
    for (const one of list) {
      if (one.found === found ? one.start > start : this.order(one.found, found) > 0) break;
      nearest = one;
    }
    return nearest?.entity;
  }

  private listOf(form: number, entities: ReadonlySet<string>): Introduction[] | null {
    const list: Introduction[] = [];
    for (const found of this.blocks.keys()) {
      for (const mention of found) {
        if (mention.aside) continue;
        if (mention.allowed === 0) {
          if (mention.form === form) list.push({ found, start: mention.start, entity: null });
          continue;
        }
        const row = this.unmistakable(mention).find(({ entity }) => entities.has(entity));
        if (row !== undefined) list.push({ found, start: mention.start, entity: row.entity });
      }
      if (list.length > MOST) return null;
    }
    return list.sort((a, b) => (a.found === b.found ? a.start - b.start : this.order(a.found, b.found)));
  }
}
