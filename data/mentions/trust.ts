// Which of the names found on a page may be believed there, by what else the page says (decision 10).
import type { NameIndex } from './finder';
import type { Mention, NameRow, RawMention } from './rows';

/** Kinds that say by themselves who is meant. */
const speaksForItself = (row: NameRow) => row.kind !== 'surname';

/** What the whole page has shown so far. Blocks are added when scanned and taken out when they change. */
export class PageEvidence {
  private readonly counts = new Map<string, number>();
  /** Grows whenever judgements may come out differently than before. */
  version = 0;

  constructor(private readonly index: NameIndex) {}

  /** Counts what a block shows. */
  add(found: readonly RawMention[]): void {
    this.count(found, 1);
  }

  /** Takes a block's mentions out again: those that were added, the very same. */
  remove(found: readonly RawMention[]): void {
    this.count(found, -1);
  }

  private count(found: readonly RawMention[], by: number): void {
    for (const mention of found) {
      const rows = this.index.rows(mention.form).filter(speaksForItself);
      for (const { entity } of rows) {
        const before = this.counts.get(entity) ?? 0;
        this.counts.set(entity, before + by);
        if ((before === 0) !== (before + by === 0)) this.version += 1;
      }
    }
  }

  /** The mentions of a text that may be shown, by what the page has shown so far. */
  judge(text: string, found: readonly RawMention[]): Mention[] {
    const mentions: Mention[] = [];
    for (const { start, end, form } of found) {
      const seen = (row: NameRow) => this.counts.get(row.entity) ?? 0;
      const others = this.counts.size > 0;
      const rows = this.index
        .rows(form)
        .filter((row) => speaksForItself(row) || seen(row) > 0 || others)
        .toSorted((a, b) => seen(b) - seen(a));
      const [first] = rows;
      if (first === undefined) continue;
      mentions.push({
        start,
        end,
        text: text.slice(start, end),
        entity: first.entity,
        kind: first.kind,
        candidates: [...new Set(rows.map((row) => row.entity))],
      });
    }
    return mentions;
  }
}
