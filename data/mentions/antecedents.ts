// Whom a bare name means where several of that name are on a page: as a careful reader takes it, the one who was named in
// full last before it.
import type { NameRow, RawMention } from './rows';

/** What was found in one block. */
export type Found = readonly RawMention[];

/** A place where somebody is named so that nobody else can be meant. */
interface Introduction {
  found: Found;
  start: number;
  /** Null for a stranger. */
  entity: string | null;
  /** The same for the same person: an entity, or a stranger's forenames. */
  who: string;
  aside: boolean;
}

/** On pages with more of them for one name, which are lists, nobody reads from one to the next. */
const MOST = 300;

/** Full names and strangers of a page, in its order. */
export class Antecedents {
  /** Blocks that introduce somebody. */
  private readonly blocks = new Set<Found>();
  private readonly lists = new Map<number, Introduction[] | null>();
  private came: WeakMap<Found, number> | null = new WeakMap();
  private last = 0;
  private compare = (a: Found, b: Found): number => (this.came?.get(a) ?? 0) - (this.came?.get(b) ?? 0);

  /** `unmistakable`: the rows that a mention may mean when no other reading is left; none when it introduces nobody. */
  constructor(private readonly unmistakable: (mention: RawMention) => readonly NameRow[]) {}

  /** Which of two blocks a reader meets first (negative: the former), where that is not the order in which they come. */
  set order(order: (a: Found, b: Found) => number) {
    this.compare = order;
    this.came = null;
  }

  /** True when a block introduces somebody. */
  add(found: Found): boolean {
    this.last += 1;
    this.came?.set(found, this.last);
    if (!found.some((mention) => mention.allowed === 0 || this.unmistakable(mention).length > 0))
      return false;
    this.blocks.add(found);
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
      if (one.found === found ? one.start > start : this.compare(one.found, found) > 0) break;
      nearest = one;
    }
    return nearest?.entity;
  }

  private listOf(form: number, entities: ReadonlySet<string>): Introduction[] | null {
    const list: Introduction[] = [];
    for (const found of this.blocks) {
      for (const mention of found) {
        const { start, aside, stranger } = mention;
        if (mention.allowed === 0) {
          if (mention.form === form) list.push({ found, start, aside, entity: null, who: stranger });
          continue;
        }
        const entity = this.unmistakable(mention).find((row) => entities.has(row.entity))?.entity;
        if (entity !== undefined) list.push({ found, start, aside, entity, who: entity });
      }
      if (list.length > MOST) return null;
    }
    list.sort((a, b) => (a.found === b.found ? a.start - b.start : this.compare(a.found, b.found)));
    // Who is first named beside somebody keeps the full name: of "his wife, Ann Miller" nobody goes on as of Miller.
    const first = new Map<string, boolean>();
    for (const { who, aside } of list) if (who === '' || !first.has(who)) first.set(who, aside);
    return list.filter(({ who, aside }) => !aside && first.get(who) !== true);
  }
}
