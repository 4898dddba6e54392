// Which of the names found on a page may be believed there, by what else the page says (decision 10):
// a bare surname needs its bearer's full name on the page, or others whom the store knows.
import { folded } from './around';
import type { NameIndex } from './finder';
import type { Mention, NameRow, RawMention } from './rows';

/** What the page must show beside a bare surname; one entity that is not known to everybody is enough. */
const ENOUGH = 4;
const UNCOMMON = 4;
const OTHER_SURNAME = 2;
const COMMON = 1;
const MOST_FROM_COMMON = 2;

/** "Not this one": a name that a person said does not mean this entity (null: anybody) on this site. */
export interface Dismissed {
  text: string;
  entity: string | null;
}

/** Names of one word that a person shares with relatives and strangers. */
export const isBareName = (row: NameRow): boolean =>
  row.kind === 'surname' ||
  (row.type === 'person' && row.kind !== 'acronym' && !/[\s.]/.test(row.text.trim()));

/** What the whole page has shown so far. Blocks are added when scanned and taken out when they change. */
export class PageEvidence {
  /** How often each entity is named in full, and which forms of bare names there are. */
  private readonly named = new Map<string, number>();
  private readonly bare = new Map<number, number>();
  /** How often a bare name stood behind the forename of somebody who is not known. */
  private readonly strangers = new Map<number, number>();
  /** Rows of the full names of persons on the page, by last word. */
  private readonly byLastWord = new Map<string, Map<string, NameRow>>();
  private uncommon = 0;
  private common = 0;
  private readonly dismissed: Set<string>;
  /** Grows whenever judgements may come out differently than before. */
  version = 0;

  constructor(
    private readonly index: NameIndex,
    dismissed: readonly Dismissed[] = [],
  ) {
    this.dismissed = new Set(dismissed.map(({ text, entity }) => `${folded(text)}\n${entity ?? ''}`));
  }

  /** Counts what a block shows. */
  add(found: readonly RawMention[]): void {
    for (const mention of found) this.count(mention, 1);
  }

  /** Takes a block's mentions out again: those that were added, the very same. */
  remove(found: readonly RawMention[]): void {
    for (const mention of found) this.count(mention, -1);
  }

  private count(mention: RawMention, by: 1 | -1): void {
    if (mention.allowed === 0) {
      change(this.strangers, mention.form, by);
      this.version += 1;
      return;
    }
    const seen = new Set<string>();
    let bare = false;
    for (const row of this.bearers(mention)) {
      if (isBareName(row) && !mention.full) bare ||= row.common !== true && row.ambiguous !== true;
      else if (row.kind !== 'demonym' && !seen.has(row.entity)) {
        seen.add(row.entity);
        this.countNamed(row, by);
      }
    }
    if (bare && change(this.bare, mention.form, by)) this.version += 1;
  }

  private countNamed(row: NameRow, by: 1 | -1): void {
    if (!change(this.named, row.entity, by)) return;
    this.version += 1;
    if (row.common === true) this.common += by;
    else this.uncommon += by;
    if (row.type !== 'person') return;
    const last = folded(row.text.trim().split(/\s+/).at(-1) ?? '');
    const bearers = this.byLastWord.get(last) ?? new Map<string, NameRow>();
    if (by === 1) bearers.set(row.entity, row);
    else bearers.delete(row.entity);
    this.byLastWord.set(last, bearers);
  }

  /** The rows that the words around a mention allow. */
  private bearers(mention: RawMention): readonly NameRow[] {
    const rows = this.index.rows(mention.form);
    if (rows.length === 1 && mention.allowed === 1) return rows;
    return rows.filter((_, place) => ((mention.allowed >>> place) & 1) === 1);
  }

  /** The mentions of a text that may be shown, by what the page has shown so far. */
  judge(text: string, found: readonly RawMention[]): Mention[] {
    const mentions: Mention[] = [];
    for (const mention of found) {
      const { start, end } = mention;
      const words = text.slice(start, end);
      const rows = this.believed(mention, words);
      const [first] = rows;
      if (first === undefined) continue;
      const candidates = [...new Set(rows.map((row) => row.entity))];
      mentions.push({ start, end, text: words, entity: first.entity, kind: first.kind, candidates });
    }
    return mentions;
  }

  /** The rows that a mention may be believed to mean, the likeliest first. */
  private believed(mention: RawMention, words: string): readonly NameRow[] {
    let rows = this.bearers(mention);
    const key = folded(words);
    if (this.dismissed.size > 0) rows = rows.filter((row) => !this.isDismissed(key, row.entity));
    const isBare = rows.length > 0 && !mention.full && rows.every(isBareName);
    if (isBare) {
      // Of many who share a surname only some are in the index's list: whoever is named in full here comes too.
      const [{ kind } = { kind: 'surname' }] = rows;
      for (const row of this.byLastWord.get(key)?.values() ?? []) {
        const isListed = rows.some((other) => other.entity === row.entity);
        if (!isListed && !this.isDismissed(key, row.entity)) rows = [...rows, { ...row, kind }];
      }
    }
    const named = rows.filter((row) => this.named.has(row.entity));
    if (isBare && named.length > 0) {
      const strangers = this.strangers.get(mention.form) ?? 0;
      return this.ranked(named.filter((row) => (this.named.get(row.entity) ?? 0) >= strangers));
    }
    // Where a stranger of that name is spoken of, the bare name is the stranger's.
    if (isBare && this.strangers.has(mention.form)) return [];
    const enough = this.support(mention.form) >= ENOUGH;
    return this.ranked(
      rows.filter((row) => mention.full || (enough && row.ambiguous !== true) || !isBareName(row)),
    );
  }

  private support(form: number): number {
    const others = this.bare.size - (this.bare.has(form) ? 1 : 0);
    return (
      UNCOMMON * this.uncommon + OTHER_SURNAME * others + COMMON * Math.min(MOST_FROM_COMMON, this.common)
    );
  }

  private isDismissed(key: string, entity: string): boolean {
    return this.dismissed.has(`${key}\n${entity}`) || this.dismissed.has(`${key}\n`);
  }

  /** Those named most on the page first; else the order of the store. */
  private ranked(rows: readonly NameRow[]): readonly NameRow[] {
    if (rows.length < 2) return rows;
    return rows.toSorted((a, b) => (this.named.get(b.entity) ?? 0) - (this.named.get(a.entity) ?? 0));
  }
}

/** Counts a key; true when it came or went. */
function change<Key>(counts: Map<Key, number>, key: Key, by: 1 | -1): boolean {
  const before = counts.get(key) ?? 0;
  if (before + by > 0) counts.set(key, before + by);
  else counts.delete(key);
  return before === 0 || before + by === 0;
}
