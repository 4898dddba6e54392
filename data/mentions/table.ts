// Names as hashes in typed arrays: one buffer that is built, kept, sent and opened as it is.
// An exact table holds 32 bits of a name's hash and its number; a filter holds 16 bits and says only "perhaps".
import { cleanName } from './clean';
import { hashed, hashName, PREFIX_MASK } from './hash';
import { Starts } from './starts';

const MAGIC = 0x51de1162;
const HEADER = 8;
const PREFIX_WORDS = (PREFIX_MASK + 1) / 32;
/** Share of slots that are taken: fuller tables save room and cost longer walks. */
const LOAD = 0.65;
/** Bits of `reach`. */
export const ENDS = 1;
export const GOES_ON = 2;
const EXACT = 0;
const FILTER = 1;

/** The record is not one of this version, or not whole: it must be built anew. */
export class TornTable extends Error {
  override name = 'TornTable';
}

/** A table as the walk over a text needs it. */
export class NameTable {
  /** First three units of names, a bit for each folded sum. */
  readonly prefixes: Uint32Array;
  /** By the hash of words, two bits: a name ends here; a name goes on from here. */
  readonly reaches: Uint32Array;
  readonly #reachShift: number;
  readonly reachBits: number;
  readonly starts: RegExp;
  /** Units of a match of `starts`. */
  readonly look: number;
  readonly isFilter: boolean;
  /** How many names it holds. */
  readonly count: number;
  readonly #size: number;
  readonly #scale: number;
  readonly #slots: Uint32Array;
  readonly #tags: Uint16Array;

  constructor(readonly buffer: ArrayBuffer) {
    if (buffer.byteLength < HEADER * 4 || buffer.byteLength % 4 !== 0) throw new TornTable('too short');
    const [magic = 0, kind = 0, size = 0, count = 0, reachBits = 0, slotWords = 0, units = 0, look = 1] =
      new Uint32Array(buffer, 0, HEADER);
    const reachWords = 2 ** reachBits / 16;
    const slotsAt = (HEADER + PREFIX_WORDS + reachWords) * 4;
    const sourceAt = slotsAt + slotWords * 4;
    if (magic !== MAGIC) throw new TornTable('of another version');
    if (buffer.byteLength !== sourceAt + Math.ceil(units / 2) * 4) throw new TornTable('not whole');
    this.prefixes = new Uint32Array(buffer, HEADER * 4, PREFIX_WORDS);
    this.reaches = new Uint32Array(buffer, (HEADER + PREFIX_WORDS) * 4, reachWords);
    this.reachBits = reachBits;
    this.#reachShift = 32 - reachBits;
    this.#size = size;
    this.#scale = size / 0x100000000;
    this.count = count;
    this.look = look;
    this.isFilter = kind === FILTER;
    this.#slots = new Uint32Array(buffer, slotsAt, this.isFilter ? 0 : slotWords);
    this.#tags = new Uint16Array(buffer, slotsAt, this.isFilter ? slotWords * 2 : 0);
    this.starts = new RegExp(String.fromCharCode(...new Uint16Array(buffer, sourceAt, units)), 'g');
  }

  /** Whether names may end (1) or go on (2) after words with this hash; a few say so in vain. */
  reach(hash: number): number {
    const at = hash >>> this.#reachShift;
    return ((this.reaches[at >>> 4] as number) >>> ((at & 15) << 1)) & 3;
  }

  /** The number of the name with this hash, -1 when there is none; a filter's numbers say nothing. */
  find(hash: number): number {
    let at = (hash * this.#scale) | 0;
    if (this.isFilter) {
      const tag = hash & 0xffff || 1;
      for (;;) {
        const known = this.#tags[at] as number;
        if (known === tag) return 0;
        if (known === 0) return -1;
        at = at + 1 === this.#size ? 0 : at + 1;
      }
    }
    for (;;) {
      const number = this.#slots[at * 2 + 1] as number;
      if (number === 0) return -1;
      if (this.#slots[at * 2] === hash) return number - 1;
      at = at + 1 === this.#size ? 0 : at + 1;
    }
  }

  /** Every hash and number of an exact table. */
  *entries(): Generator<[hash: number, number: number]> {
    for (let at = 0; at < this.#size; at += 1) {
      const number = this.#slots[at * 2 + 1] as number;
      if (number > 0) yield [this.#slots[at * 2] as number, number - 1];
    }
  }
}

/** What a table is built from. */
export interface TableName {
  text: string;
  /** `any`: looked for in any case. */
  case: string;
}

/** A new exact table, and the number that each name got: the same for names that are spelled alike. */
export interface BuiltTable {
  table: NameTable;
  /** For each name its form's number; -1 for what is never looked for. */
  forms: Int32Array;
}

const slotsFor = (names: number) => Math.max(8, Math.ceil(names / LOAD));

function frame(
  kind: number,
  slotWords: number,
  size: number,
  reachBits: number,
  source: string,
  look: number,
) {
  const reachWords = 2 ** reachBits / 16;
  const words = HEADER + PREFIX_WORDS + reachWords + slotWords + Math.ceil(source.length / 2);
  const all = new Uint32Array(words);
  all.set([MAGIC, kind, size, 0, reachBits, slotWords, source.length, look]);
  const sourceAt = (words - Math.ceil(source.length / 2)) * 4;
  const units = new Uint16Array(all.buffer, sourceAt, source.length);
  for (let i = 0; i < source.length; i += 1) units[i] = source.charCodeAt(i);
  return {
    all,
    prefixes: all.subarray(HEADER, HEADER + PREFIX_WORDS),
    reaches: all.subarray(HEADER + PREFIX_WORDS, HEADER + PREFIX_WORDS + reachWords),
    slots: all.subarray(HEADER + PREFIX_WORDS + reachWords, HEADER + PREFIX_WORDS + reachWords + slotWords),
  };
}

/** Builds an exact table: a million names in about a third of a second. */
export function buildTable(names: readonly TableName[]): BuiltTable {
  const forms = new Int32Array(names.length).fill(-1);
  const starts = new Starts();
  const size = slotsFor(names.length);
  const reachBits = Math.min(26, Math.max(8, Math.ceil(Math.log2(names.length)) + 1));
  const draft = frame(EXACT, size * 2, size, reachBits, '', 1);
  const scale = size / 0x100000000;
  let count = 0;
  for (let i = 0; i < names.length; i += 1) {
    const { text, case: rule } = names[i] as TableName;
    const name = cleanName(text);
    if (!hashName(name)) continue;
    const { words, prefix, hashes } = hashed;
    const whole = hashes[words - 1] as number;
    let at = (whole * scale) | 0;
    let form = -1;
    for (;;) {
      const number = draft.slots[at * 2 + 1] as number;
      if (number === 0) break;
      if (draft.slots[at * 2] === whole) {
        form = number - 1;
        break;
      }
      at = at + 1 === size ? 0 : at + 1;
    }
    if (form === -1) {
      form = count;
      count += 1;
      draft.slots[at * 2] = whole;
      draft.slots[at * 2 + 1] = count;
      draft.prefixes[prefix >>> 5] = (draft.prefixes[prefix >>> 5] as number) | (1 << (prefix & 31));
      for (let word = 0; word < words; word += 1) {
        const bucket = (hashes[word] as number) >>> (32 - reachBits);
        const bit = (word === words - 1 ? ENDS : GOES_ON) << ((bucket & 15) << 1);
        draft.reaches[bucket >>> 4] = (draft.reaches[bucket >>> 4] as number) | bit;
      }
    }
    forms[i] = form;
    starts.add(name, rule === 'any');
  }
  const source = starts.source();
  const final = frame(EXACT, size * 2, size, reachBits, source, starts.look);
  final.prefixes.set(draft.prefixes);
  final.reaches.set(draft.reaches);
  final.slots.set(draft.slots);
  final.all[3] = count;
  return { table: new NameTable(final.all.buffer), forms };
}

/** The same names as 16-bit tags: what a tab is given. */
export function filterOf(table: NameTable): NameTable {
  const size = slotsFor(table.count);
  const scale = size / 0x100000000;
  const { source } = table.starts;
  const { reachBits } = table;
  const { all, prefixes, reaches, slots } = frame(
    FILTER,
    Math.ceil(size / 2),
    size,
    reachBits,
    source,
    table.look,
  );
  prefixes.set(table.prefixes);
  reaches.set(table.reaches);
  const tags = new Uint16Array(slots.buffer, slots.byteOffset, size);
  for (const [hash] of table.entries()) {
    const tag = hash & 0xffff || 1;
    let at = (hash * scale) | 0;
    while (tags[at] !== 0) at = at + 1 === size ? 0 : at + 1;
    tags[at] = tag;
  }
  all[3] = table.count;
  return new NameTable(all.buffer);
}
