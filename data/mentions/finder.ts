// Finds every place of a text where a known name stands as a name of its own, the longest first.
import { folded, isCapital, wordBefore, wordsOf } from './around';
import { type CleanText, clean, cleanName } from './clean';
import { mayMean } from './context';
import { gapFold, isUpperUnit, isWordUnit, SPACE_UNIT, wordFold } from './fold';
import { fullStart } from './forenames';
import { standsAlone } from './joins';
import { nationTest } from './nations';
import type { NameRow, RawMention } from './rows';
import { type BuiltTable, buildTable, type NameTable } from './table';
import { isUnspaced, UnspacedNames } from './unspaced';
import { ANOTHERS, ASIDE, HIS, HIS_ASIDE, HIS_IN_FULL, type KnownNames } from './verdict';
import { eachStart, hitEnds, hitForms, walk } from './walk';

/** So many bearers of one name are told apart on a page; the mask of those that fit is one small number. */
export const MOST_BEARERS = 24;

/** A row with the name from its first word to its last, spaces single. */
interface Entry {
  row: NameRow;
  /** Null until it is first compared: most names stand on no page. */
  spelled: string | null;
}

const NOBODY: ReadonlySet<string> = new Set();

/** From the first word to the last, every gap of spaces one space. */
function spelling(name: string): string {
  let start = 0;
  let end = name.length;
  while (start < end && !isWordUnit(name.charCodeAt(start))) start += 1;
  while (end > start && !isWordUnit(name.charCodeAt(end - 1))) end -= 1;
  return name.slice(start, end).replace(/\s+/g, ' ');
}

/** The forenames in a person's fullest name, folded. */
function forenamesIn({ kind, text, full = text }: NameRow): string[] {
  const words = wordsOf(full);
  // Where the surname comes first, what follows it is the given name.
  const isFirst = kind === 'surname' && words[0] === folded(text);
  return isFirst ? words.slice(1) : words.slice(0, -1);
}

/** The names that a page looks for. Form numbers stay as they are when more is learned. */
export class NameIndex implements KnownNames {
  readonly #known = new Set<string>();
  readonly #rowsSoFar: NameRow[] = [];
  readonly #forms: Entry[][] = [];
  readonly #rowsByForm: NameRow[][] = [];
  /** Full names of persons, and the forenames in them of those who were asked about. */
  readonly #fullNames = new Map<string, NameRow[]>();
  readonly #forenames = new Map<string, ReadonlySet<string>>();
  readonly #unspaced = new UnspacedNames();
  #table: NameTable;
  readonly isNation: KnownNames['isNation'];

  /** `nations`: the English names of countries; `built`: the table of exactly these rows, where it was built already. */
  constructor(rows: readonly NameRow[], nations: readonly string[], built?: BuiltTable) {
    this.isNation = nationTest(nations);
    this.#table = built?.table ?? buildTable([]).table;
    this.learn(rows, built);
  }

  /** Adds names; known ones are not added twice. */
  learn(rows: readonly NameRow[], built?: BuiltTable): void {
    const before = this.#rowsSoFar.length;
    const given: number[] = [];
    rows.forEach((row, i) => {
      const id = `${row.text}\n${row.kind}\n${row.entity}`;
      if (this.#known.has(id)) return;
      this.#known.add(id);
      this.#rowsSoFar.push(row);
      if (built) given.push(built.forms[i] as number);
    });
    if (this.#rowsSoFar.length === before) return;
    // Names are numbered in the order in which they come, so those known before keep theirs.
    const { table, forms } = built ? { table: built.table, forms: given } : buildTable(this.#rowsSoFar);
    this.#table = table;
    for (let i = before; i < forms.length; i += 1) {
      const row = this.#rowsSoFar[i] as NameRow;
      const form = forms[i] as number;
      if (form === -1) continue;
      const entries = this.#forms[form] ?? [];
      this.#forms[form] = entries;
      const name = cleanName(row.text);
      if (entries.length < MOST_BEARERS) {
        entries.push({ row, spelled: null });
        this.#rowsByForm[form] = entries.map((entry) => entry.row);
      }
      if (isUnspaced(name)) this.#unspaced.add(name, form);
      this.#learnFullName(row);
    }
  }

  #learnFullName(row: NameRow): void {
    if (row.type !== 'person' || (row.kind === 'surname' && row.full === undefined)) return;
    const rows = this.#fullNames.get(row.entity);
    if (rows === undefined) this.#fullNames.set(row.entity, [row]);
    else rows.push(row);
    this.#forenames.delete(row.entity);
  }

  /** Folded words that may stand before a person's surname. */
  #forenamesOf(entity: string): ReadonlySet<string> {
    const rows = this.#fullNames.get(entity);
    if (rows === undefined) return NOBODY;
    let names = this.#forenames.get(entity);
    if (names === undefined) {
      names = new Set(rows.flatMap(forenamesIn));
      this.#forenames.set(entity, names);
    }
    return names;
  }

  /** The rows of a form; the bits of `RawMention.allowed` are their places in it. */
  rows(form: number): readonly NameRow[] {
    return this.#rowsByForm[form] ?? [];
  }

  typesFrom(text: string, at: number): readonly string[] {
    const found = this.#longest(text, at, false);
    return found === null ? [] : this.rows(found.form).map((row) => row.type);
  }

  typesTo(text: string, end: number): readonly string[] {
    // One word is enough to look at: the last word of a longer name is rarely a name of its own.
    let start = end;
    while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start -= 1;
    const found = this.#longest(text, start, false);
    return found?.end === end ? this.rows(found.form).map((row) => row.type) : [];
  }

  startsAt(text: string, at: number): boolean {
    return this.typesFrom(text, at).length > 0;
  }

  endsAt(text: string, end: number): boolean {
    return this.typesTo(text, end).length > 0;
  }

  /** The longest name that starts at a place and, when `checked`, may mean what it names there. */
  #longest(text: string, start: number, checked: boolean): RawMention | null {
    const hits = walk(text, start, this.#table);
    if (hits === 0) return null;
    if (hits === 1) return this.#hit(text, start, hitEnds[0] as number, hitForms[0] as number, checked);
    // What is checked may walk too, so the hits are taken over first.
    const ends = [...hitEnds.subarray(0, hits)];
    const forms = [...hitForms.subarray(0, hits)];
    for (let i = hits - 1; i >= 0; i -= 1) {
      const mention = this.#hit(text, start, ends[i] as number, forms[i] as number, checked);
      if (mention !== null) return mention;
    }
    return null;
  }

  #hit(text: string, start: number, end: number, form: number, checked: boolean): RawMention | null {
    if (isWordUnit(text.charCodeAt(end))) return null;
    if (checked && !standsAlone(text, start, end, this)) return null;
    return this.#mention(text, start, end, form, checked);
  }

  /** The mention of a form at a place; none when nobody's name is spelled so there. */
  #mention(text: string, start: number, end: number, form: number, checked: boolean): RawMention | null {
    const entries = this.#forms[form] ?? [];
    let allowed = 0;
    let anothers = false;
    let aside = true;
    let dotted = false;
    let full = false;
    for (let i = 0; i < entries.length; i += 1) {
      const entry = entries[i] as Entry;
      const { row } = entry;
      entry.spelled ??= spelling(cleanName(row.text));
      if (!isSpelled(text, start, end, entry.spelled, row)) continue;
      const forenames = this.#forenamesOf(row.entity);
      const fits = checked ? mayMean(text, start, end, row, forenames, this) : HIS;
      if (fits === HIS_IN_FULL && !full) {
        // Whoever's forename stands there is meant, and nobody else.
        full = true;
        allowed = 0;
      }
      if (fits >= HIS && (fits === HIS_IN_FULL || !full)) allowed |= 1 << i;
      else if (fits === ANOTHERS || fits === ASIDE) anothers = true;
      aside &&= fits === ASIDE || fits === HIS_ASIDE;
      dotted ||= row.text.endsWith('.');
    }
    if (allowed === 0 && !anothers) return null;
    // The full stop of "U.S." belongs to it, also where it ends the sentence.
    const last = dotted && text.charCodeAt(end) === 46 ? end + 1 : end;
    const stranger = allowed === 0 ? (wordsOf(text.slice(fullStart(text, start), start))[0] ?? '') : '';
    const before = allowed === 0 || full ? null : wordBefore(text, start);
    const lead = before?.gap === ' ' && isCapital(before.text) ? folded(before.text) : '';
    return { start, end: last, form, allowed, full, aside, stranger, lead };
  }

  /** The names in a text; null when it must first be cleaned. */
  find(text: string, isCleaned: boolean): RawMention[] | null {
    const found: RawMention[] = [];
    const visit = (at: number) => {
      const mention = this.#longest(text, at, true);
      if (mention === null) return 0;
      found.push(mention);
      return mention.end;
    };
    const isClean = eachStart(text, this.#table, visit, isCleaned);
    if (!isClean) return null;
    if (this.#unspaced.isEmpty) return found;
    this.#unspaced.find(text, (start, end, form) => {
      if (found.some((mention) => start < mention.end && mention.start < end)) return;
      const mention = this.#mention(text, start, end, form, false);
      if (mention !== null) found.push(mention);
    });
    return found.sort((a, b) => a.start - b.start);
  }
}

/** Whether the text spells the name as the row's case rule wants it. */
function isSpelled(text: string, start: number, end: number, spelled: string, row: NameRow): boolean {
  const anyCase = row.case === 'any';
  const exact = row.case === 'exact' || (row.case !== 'any' && row.kind === 'acronym');
  let at = start;
  for (let i = 0; i < spelled.length; i += 1, at += 1) {
    if (at >= end) return false;
    const wanted = spelled.charCodeAt(i);
    const unit = text.charCodeAt(at);
    const gap = gapFold(wanted);
    if (gap !== 0) {
      if (gap !== gapFold(unit)) return false;
      if (gap === SPACE_UNIT) while (gapFold(text.charCodeAt(at + 1)) === SPACE_UNIT) at += 1;
      continue;
    }
    if (
      unit === wanted ||
      (wordFold(unit) === wordFold(wanted) && (anyCase || (!exact && isUpperUnit(unit))))
    )
      continue;
    return false;
  }
  return at === end;
}

/** The known names in a text, in order, none inside another. */
export function scan(text: string, index: NameIndex): RawMention[] {
  const found = index.find(text, false);
  if (found !== null) return found;
  const without = inClean(clean(text, false), index);
  if (!text.includes('\u200b')) return without;
  // A zero-width space may part words or stand within one: what is found either way counts, the longer first.
  const all = [...without, ...inClean(clean(text, true), index)];
  all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: RawMention[] = [];
  for (const mention of all) {
    if (!kept.some((other) => mention.start < other.end && other.start < mention.end)) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function inClean({ text, from, to }: CleanText, index: NameIndex): RawMention[] {
  const found = index.find(text, true) ?? [];
  if (from === null || to === null) return found;
  return found.map((mention) => ({
    ...mention,
    start: from[mention.start] as number,
    end: to[mention.end - 1] as number,
  }));
}
