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

/** On pages with more blocks that introduce one person, which are lists, nobody reads from one to the next. */
const MOST = 300;
const NOBODY: readonly string[] = [];

/** Full names and strangers of a page, in its order. */
export class Antecedents {
  /** Blocks that introduce an entity, or a stranger with the name of a form; null when they are too many. */
  readonly #blocks = new Map<string | number, Set<Found> | null>();
  readonly #lists = new Map<number, Introduction[] | null>();
  #came: WeakMap<Found, number> | null = new WeakMap();
  #last = 0;
  #compare = (a: Found, b: Found): number => (this.#came?.get(a) ?? 0) - (this.#came?.get(b) ?? 0);

  readonly #unmistakable: (mention: RawMention) => readonly NameRow[];

  /** `unmistakable`: the rows that a mention may mean when no other reading is left; none when it introduces nobody. */
  constructor(unmistakable: (mention: RawMention) => readonly NameRow[]) {
    this.#unmistakable = unmistakable;
  }

  /** Which of two blocks a reader meets first (negative: the former), where that is not the order in which they come. */
  set order(order: (a: Found, b: Found) => number) {
    this.#compare = order;
    this.#came = null;
  }

  /** True when a block introduces somebody. */
  add(found: Found): boolean {
    this.#last += 1;
    this.#came?.set(found, this.#last);
    return this.#each(found, (key) => {
      const blocks = this.#blocks.get(key) ?? new Set();
      if (this.#blocks.get(key) === null) return;
      this.#blocks.set(key, blocks.size < MOST ? blocks.add(found) : null);
    });
  }

  /** True when a block introduced somebody. */
  remove(found: Found): boolean {
    return this.#each(found, (key) => this.#blocks.get(key)?.delete(found));
  }

  #each(found: Found, visit: (key: string | number) => void): boolean {
    let isAny = false;
    for (const mention of found) {
      for (const key of this.#keysOf(mention)) {
        visit(key);
        isAny = true;
      }
    }
    if (isAny) this.#lists.clear();
    return isAny;
  }

  #keysOf(mention: RawMention): readonly (string | number)[] {
    if (mention.allowed === 0) return [mention.form];
    const rows = this.#unmistakable(mention);
    return rows.length === 0 ? NOBODY : rows.map((row) => row.entity);
  }

  /**
   * Who was introduced last before a bare name, else first behind it: an entity, null for a stranger, undefined when there is
   * no telling. `isShared`: very many people have the name, so that those of the page need not be relatives.
   */
  nearest(
    form: number,
    entities: ReadonlySet<string>,
    found: Found,
    start: number,
    isShared: boolean,
  ): string | null | undefined {
    let list = this.#lists.get(form);
    if (list === undefined) {
      list = this.#listOf(form, entities);
      this.#lists.set(form, list);
    }
    if (list === null) return undefined;
    let nearest = list[0];
    for (const one of list) {
      if (one.found === found ? one.start > start : this.#compare(one.found, found) > 0) break;
      nearest = one;
    }
    if (isShared || nearest === undefined || nearest.found === found) return nearest?.entity;
    // Who bears a rare name and is named once is a relative of whoever was named before, and keeps the forename.
    const { who } = nearest;
    const isOnce = list.filter((one) => one.who === who).length === 1;
    return (isOnce ? list[0] : nearest)?.entity;
  }

  #listOf(form: number, entities: ReadonlySet<string>): Introduction[] | null {
    const blocks = new Set<Found>();
    for (const key of [form, ...entities]) {
      const some = this.#blocks.get(key);
      if (some === null) return null;
      for (const found of some ?? []) blocks.add(found);
    }
    const list: Introduction[] = [];
    for (const found of blocks) {
      for (const mention of found) {
        const { start, aside, stranger } = mention;
        if (mention.allowed === 0) {
          if (mention.form === form) list.push({ found, start, aside, entity: null, who: stranger });
          continue;
        }
        const entity = this.#unmistakable(mention).find((row) => entities.has(row.entity))?.entity;
        if (entity !== undefined) list.push({ found, start, aside, entity, who: entity });
      }
    }
    list.sort((a, b) => (a.found === b.found ? a.start - b.start : this.#compare(a.found, b.found)));
    // Who is first named beside somebody keeps the full name: of "his wife, Ann Miller" nobody goes on as of Miller.
    const first = new Map<string, boolean>();
    for (const { who, aside } of list) if (who === '' || !first.has(who)) first.set(who, aside);
    return list.filter(({ who, aside }) => !aside && first.get(who) !== true);
  }
}
