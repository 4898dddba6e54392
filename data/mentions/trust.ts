// Which of the names found on a page may be believed there, by what else the page says (decision 10):
// a bare surname needs its bearer's full name on the page, or others whom the store knows.
import { Antecedents, type Found } from './antecedents';
import { folded } from './around';
import type { NameIndex } from './finder';
import type { Mention, NameRow, RawMention } from './rows';

/** What the page must show beside a bare surname; one entity that is not known to everybody is enough. */
const ENOUGH = 4;
/** The same for surnames that very many people bear. */
const ENOUGH_FOR_COMMON = 8;
/** The same for who has one name only: whoever else had it would be introduced by a forename. */
const ENOUGH_FOR_WHOLE = 1;
const UNCOMMON = 4;
const OTHER_SURNAME = 2;
const COMMON = 1;
const MOST_FROM_COMMON = 2;

/** "Not this one": a name that a person said does not mean this entity (null: anybody) on this site. */
export interface Dismissed {
  text: string;
  entity: string | null;
}

/** What stands before a place and before no person who does something. */
const IN_PLACE = /(?:^|\s)(?:in|from|to|of|into|across|near) $/i;
const NOBODY: readonly NameRow[] = [];

/** Names of one word that a person shares with relatives and strangers. */
export const isBareName = (row: NameRow): boolean =>
  row.kind === 'surname' ||
  (row.type === 'person' && row.kind !== 'acronym' && !/[\s.]/.test(row.text.trim()));

/** "Sukarno": all the names that its bearer has. */
const isWholeName = (row: NameRow) => row.kind === 'name' && row.full === undefined;

/** What the whole page has shown so far. Blocks are added when scanned and taken out when they change. */
export class PageEvidence {
  /** How often each entity is named in full, and which forms of bare names there are. */
  readonly #named = new Map<string, number>();
  readonly #bare = new Map<number, number>();
  /** How often a bare name stood behind the forename of somebody who is not known; of those, how often not only beside. */
  readonly #strangers = new Map<number, number>();
  readonly #spokenOf = new Map<number, number>();
  /** Forenames of those strangers, behind the form. */
  readonly #forenames = new Map<string, number>();
  /** Rows of the full names of persons on the page, by last word. */
  readonly #byLastWord = new Map<string, Map<string, NameRow>>();
  readonly #antecedents: Antecedents;
  #uncommon = 0;
  #common = 0;
  readonly #dismissed: Set<string>;
  readonly #index: NameIndex;
  /** Grows whenever judgements may come out differently than before. */
  version = 0;

  constructor(index: NameIndex, dismissed: readonly Dismissed[] = []) {
    this.#index = index;
    this.#dismissed = new Set(dismissed.map(({ text, entity }) => `${folded(text)}\n${entity ?? ''}`));
    this.#antecedents = new Antecedents((mention) => this.#unmistakable(mention));
  }

  /** Says which of two blocks a reader meets first, where that is not the order in which they are added. */
  set order(order: (a: Found, b: Found) => number) {
    this.#antecedents.order = order;
  }

  /** Counts what a block shows; true when its place on the page may matter to what others mean. */
  add(found: Found): boolean {
    for (const mention of found) this.#count(mention, 1);
    if (!this.#antecedents.add(found)) return false;
    this.version += 1;
    return true;
  }

  /** Takes a block's mentions out again: those that were added, the very same. */
  remove(found: Found): void {
    for (const mention of found) this.#count(mention, -1);
    if (this.#antecedents.remove(found)) this.version += 1;
  }

  #count(mention: RawMention, by: 1 | -1): void {
    if (mention.allowed === 0) {
      change(this.#strangers, mention.form, by);
      change(this.#forenames, `${mention.form} ${mention.stranger}`, by);
      if (!mention.aside) change(this.#spokenOf, mention.form, by);
      return;
    }
    const rows = this.#bearers(mention);
    const seen = rows.length > 1 ? new Set<string>() : null;
    let bare = false;
    for (const row of rows) {
      if (isBareName(row) && !mention.full) bare ||= row.common !== true && row.ambiguous !== true;
      else if (row.kind !== 'demonym' && !seen?.has(row.entity)) {
        seen?.add(row.entity);
        this.#countNamed(row, by);
      }
    }
    if (bare && change(this.#bare, mention.form, by)) this.version += 1;
  }

  #countNamed(row: NameRow, by: 1 | -1): void {
    if (!change(this.#named, row.entity, by)) return;
    this.version += 1;
    if (row.common === true) this.#common += by;
    else this.#uncommon += by;
    if (row.type !== 'person') return;
    const last = folded(row.text.trim().split(/\s+/).at(-1) ?? '');
    const bearers = this.#byLastWord.get(last) ?? new Map<string, NameRow>();
    if (by === 1) bearers.set(row.entity, row);
    else bearers.delete(row.entity);
    this.#byLastWord.set(last, bearers);
  }

  /** The rows that the words around a mention allow. */
  #bearers(mention: RawMention): readonly NameRow[] {
    const rows = this.#index.rows(mention.form);
    if (rows.length === 1 && mention.allowed === 1) return rows;
    return rows.filter((_, place) => ((mention.allowed >>> place) & 1) === 1);
  }

  /** Those whom a mention introduces: persons in full, and what else has the name of one, where it cannot be his. */
  #unmistakable(mention: RawMention): readonly NameRow[] {
    const rows = this.#bearers(mention);
    if (mention.full) return rows;
    if (rows.some(isBareName)) return NOBODY;
    return rows.some((row) => row.type === 'person') || this.#index.rows(mention.form).some(isBareName)
      ? rows
      : NOBODY;
  }

  /** The mentions of a text that may be shown, by what the page has shown so far. */
  judge(text: string, found: Found): Mention[] {
    const mentions: Mention[] = [];
    for (const mention of found) {
      const { start, end } = mention;
      const words = text.slice(start, end);
      const rows = this.#believed(mention, text, found);
      const [first] = rows;
      if (first === undefined) continue;
      const candidates = [...new Set(rows.map((row) => row.entity))];
      mentions.push({ start, end, text: words, entity: first.entity, kind: first.kind, candidates });
    }
    return mentions;
  }

  /** The rows that a mention may be believed to mean, the likeliest first. */
  #believed(mention: RawMention, text: string, found: Found): readonly NameRow[] {
    let rows = this.#bearers(mention);
    const key = folded(text.slice(mention.start, mention.end));
    if (this.#dismissed.size > 0) rows = rows.filter((row) => !this.#isDismissed(key, row.entity));
    // Beside a Michael Jordan "in Jordan" is the country; "Jordan said" is nobody of whom the store knows.
    if (
      this.#spokenOf.has(mention.form) &&
      !IN_PLACE.test(text.slice(Math.max(0, mention.start - 8), mention.start))
    )
      rows = rows.filter((row) => row.type !== 'place');
    if (mention.full || !rows.some(isBareName)) return this.#ranked(rows);
    // In a title "Hunter Biden" may be anything, until the page speaks of a Hunter Biden elsewhere.
    if (mention.lead !== '' && this.#forenames.has(`${mention.form} ${mention.lead}`)) return NOBODY;
    const others = rows.filter((row) => !isBareName(row));
    const bare = rows.filter(isBareName);
    // Of many who share a surname only some are in the index's list: whoever is named in full here comes too.
    const [{ kind } = { kind: 'surname' }] = bare;
    const listed = this.#index.rows(mention.form);
    for (const row of this.#byLastWord.get(key)?.values() ?? []) {
      const isListed = listed.some((other) => other.entity === row.entity);
      if (!isListed && !this.#isDismissed(key, row.entity)) bare.push({ ...row, kind });
    }
    const named = bare.filter((row) => this.#named.has(row.entity));
    const { form } = mention;
    if (named.length === 0) {
      // Where a stranger of that name is spoken of, the bare name is the stranger's.
      const trusted = this.#strangers.has(form) ? [] : bare.filter((row) => this.#isSupported(form, row));
      return [...this.#ranked(others), ...this.#ranked(trusted)];
    }
    const choice = [...this.#ranked(named), ...this.#ranked(others)];
    if (choice.length === 1 && !this.#spokenOf.has(form)) return choice;
    const entities = new Set(choice.map((row) => row.entity));
    const isShared = choice.some((row) => row.common === true);
    const nearest = this.#antecedents.nearest(form, entities, found, mention.start, isShared);
    if (nearest === null) return [];
    return [
      ...choice.filter((row) => row.entity === nearest),
      ...choice.filter((row) => row.entity !== nearest),
    ];
  }

  /** Whether the page is about what a bearer belongs to: it names others whom the store knows. */
  #isSupported(form: number, row: NameRow): boolean {
    if (row.ambiguous === true) return false;
    const enough = row.common === true ? ENOUGH_FOR_COMMON : isWholeName(row) ? ENOUGH_FOR_WHOLE : ENOUGH;
    return this.#support(form) >= enough;
  }

  #support(form: number): number {
    const others = this.#bare.size - (this.#bare.has(form) ? 1 : 0);
    return (
      UNCOMMON * this.#uncommon + OTHER_SURNAME * others + COMMON * Math.min(MOST_FROM_COMMON, this.#common)
    );
  }

  #isDismissed(key: string, entity: string): boolean {
    return this.#dismissed.has(`${key}\n${entity}`) || this.#dismissed.has(`${key}\n`);
  }

  /** Those named most on the page first; else the order of the store. */
  #ranked(rows: readonly NameRow[]): readonly NameRow[] {
    if (rows.length < 2) return rows;
    return rows.toSorted((a, b) => (this.#named.get(b.entity) ?? 0) - (this.#named.get(a.entity) ?? 0));
  }
}

/** Counts a key; true when it came or went. */
function change<Key>(counts: Map<Key, number>, key: Key, by: 1 | -1): boolean {
  const before = counts.get(key) ?? 0;
  if (before + by > 0) counts.set(key, before + by);
  else counts.delete(key);
  return before === 0 || before + by === 0;
}
