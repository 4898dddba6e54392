// Finds every place of a text where a known name stands as a whole word, the longest name first.
import { isSpaceUnit, isWordUnit, keyOf } from './fold';
import type { NameRow, RawMention } from './rows';

/** Longer names are not looked for: no text says them, and each would slow every page. */
export const LONGEST_NAME = 200;

/** The names that a page looks for. Form numbers stay as they are when more is learned. */
export class NameIndex {
  private readonly forms = new Map<string, number>();
  private readonly found: NameRow[][] = [];
  private longest = 0;

  constructor(rows: readonly NameRow[] = []) {
    this.learn(rows);
  }

  /** Adds names; known ones are not added twice. */
  learn(rows: readonly NameRow[]): void {
    for (const row of rows) {
      if (row.text.length > LONGEST_NAME) continue;
      const key = keyOf(row.text);
      if (key === '') continue;
      let form = this.forms.get(key);
      if (form === undefined) {
        form = this.found.length;
        this.forms.set(key, form);
        this.found.push([]);
        this.longest = Math.max(this.longest, key.length);
      }
      const same = this.found[form] as NameRow[];
      if (!same.some((known) => known.entity === row.entity && known.kind === row.kind)) same.push(row);
    }
  }

  /** The names of a form, one for each entity and kind. */
  rows(form: number): readonly NameRow[] {
    return this.found[form] ?? [];
  }

  /** The form that starts at a place, the longest that there is. */
  at(text: string, start: number): { form: number; end: number } | null {
    let best: { form: number; end: number } | null = null;
    const limit = Math.min(text.length, start + this.longest + 8);
    for (let end = start + 1; end <= limit; end += 1) {
      if (!isWordUnit(text.charCodeAt(end - 1))) {
        if (/\n\s*\n/.test(text.slice(start, end))) break;
        continue;
      }
      if (end < text.length && isWordUnit(text.charCodeAt(end))) continue;
      const form = this.forms.get(keyOf(text.slice(start, end)));
      if (form !== undefined) best = { form, end };
    }
    return best;
  }
}

/** The known names in a text, in order, none inside another. */
export function scan(text: string, index: NameIndex): RawMention[] {
  const mentions: RawMention[] = [];
  let start = 0;
  while (start < text.length) {
    const inside = start > 0 && isWordUnit(text.charCodeAt(start - 1));
    const unit = text.charCodeAt(start);
    const hit = inside || !isWordUnit(unit) || isSpaceUnit(unit) ? null : index.at(text, start);
    if (hit === null) start += 1;
    else {
      mentions.push({ start, end: hit.end, form: hit.form, allowed: ~0 });
      start = hit.end;
    }
  }
  return mentions;
}
