// The facts' columns, held in memory and kept up to date by the change log: a large base that is written to the
// database now and then, and a small tail of what changed since.
import type { Database } from './schema';
import { CAUTION, FIGURE, OWN, type Segment, SegmentBuilder } from './segment';
import { TextSearcher, wordsOf } from './text-index';
import { editsOf } from './undo';

/** What the facts table of the options page can be filtered and sorted by. */
export interface FactFilter {
  kinds?: readonly string[];
  statuses?: readonly string[];
  source?: string;
  entity?: string;
  speaker?: string;
  figure?: boolean;
  caution?: boolean;
  own?: boolean;
  text?: string;
}
export const FACT_SORTS = ['relevance', 'added', 'modified', 'source', 'kind', 'status'] as const;
export type FactSort = (typeof FACT_SORTS)[number];

const KEY = 'catalogue';
/** Changes with the meaning of the stored columns. */
const FORMAT = 1;
/** A tail longer than this is made part of the base. */
const TAIL_LIMIT = 4_000;

interface Stored {
  format: number;
  version: number;
  base: Segment;
}

/** A segment made ready for questions. */
class Part {
  readonly ids: string[];
  private searcher: TextSearcher | null = null;

  constructor(readonly segment: Segment) {
    this.ids = segment.ids === '' ? [] : segment.ids.split('\n');
  }

  search(words: readonly string[]): Uint8Array {
    this.searcher ??= new TextSearcher(this.segment.text);
    return this.searcher.match(words, this.segment.size);
  }
}

export class Catalogue {
  private base: Part | null = null;
  private tail: Part | null = null;
  /** Facts that changed since the base was made: only the tail speaks of them. */
  private touched = new Set<string>();
  private version = -1;
  private baseVersion = -1;
  private syncing: Promise<void> | null = null;

  constructor(private readonly db: Database) {}

  /** Ids of the facts that fit, in order. */
  async select(filter: FactFilter, sort: FactSort = 'relevance', descending = false): Promise<string[]> {
    await this.sync();
    const words = wordsOf(filter.text ?? '');
    if (words.length === 0 && filter.text?.trim()) return [];
    const base = this.base ? matches(this.base, filter, words, this.touched, sort) : NOTHING;
    const tail = this.tail ? matches(this.tail, filter, words, null, sort) : NOTHING;
    return ordered([base, tail], descending);
  }

  /** How many facts stand in each source (and wait to be read) and are about each entity; rejected ones left out. */
  async tallies(): Promise<Tallies> {
    await this.sync();
    const tallies: Tallies = { sources: new Map(), entities: new Map() };
    if (this.base) tally(this.base, this.touched, tallies);
    if (this.tail) tally(this.tail, null, tallies);
    return tallies;
  }

  /** Follows the change log up to now. */
  sync(): Promise<void> {
    this.syncing ??= this.follow().finally(() => {
      this.syncing = null;
    });
    return this.syncing;
  }

  /** Makes the tail part of the base and writes it down: the background calls this when it is idle. */
  async save(): Promise<void> {
    await this.sync();
    if (this.version === this.baseVersion && (await this.db.kv.get(KEY))) return;
    await this.rebuild();
    if (!this.base) return;
    const value: Stored = { format: FORMAT, version: this.baseVersion, base: this.base.segment };
    await this.db.kv.put({ key: KEY, value });
  }

  /** The newest change before which none is still being written: what is followed must not be skipped later. */
  private async newest(): Promise<number> {
    const running = await this.db.changes.where('running').equals(1).first();
    if (running) return running.n - 1;
    return (await this.db.changes.orderBy('n').last())?.n ?? 0;
  }

  private async follow(): Promise<void> {
    const newest = await this.newest();
    if (newest === this.version) return;
    if (!this.base) await this.load();
    if (!this.base || !(await this.logReaches(this.baseVersion))) {
      await this.rebuild();
      return;
    }
    const changes = await this.db.changes.where('n').between(this.version, newest, false, true).toArray();
    let sourcesChanged = false;
    for (const change of changes) {
      if (change.running) continue;
      for (const { table, id } of await editsOf(this.db, change)) {
        if (table === 'facts') this.touched.add(id);
        if (table === 'sources') sourcesChanged = true;
      }
      if (this.touched.size > TAIL_LIMIT) break;
    }
    if (this.touched.size > TAIL_LIMIT || (sourcesChanged && this.touched.size > TAIL_LIMIT / 2)) {
      await this.rebuild();
      return;
    }
    this.version = newest;
    this.tail = new Part(await this.read([...this.touched]));
  }

  private async load(): Promise<void> {
    const stored = (await this.db.kv.get(KEY))?.value as Stored | undefined;
    if (stored?.format !== FORMAT) return;
    this.base = new Part(stored.base);
    this.version = stored.version;
    this.baseVersion = stored.version;
  }

  /** Whether the log still holds everything after a change; a trimmed log means starting anew. */
  private async logReaches(version: number): Promise<boolean> {
    const oldest = (await this.db.changes.orderBy('n').first())?.n ?? 0;
    return oldest <= version + 1;
  }

  private async rebuild(): Promise<void> {
    const newest = await this.newest();
    this.base = new Part(await this.read(null));
    this.tail = null;
    this.touched = new Set();
    this.version = newest;
    this.baseVersion = newest;
  }

  /** A segment of these facts, or of all. */
  private async read(ids: string[] | null): Promise<Segment> {
    const builder = new SegmentBuilder();
    await this.db.transaction('r', ['facts', 'sources', 'changes'], async () => {
      const hidden = await this.db.hidden();
      const cautious = new Set<string>();
      await this.db.rows('sources').each(({ id, data }) => {
        if (data.dateline && !data.dateline.trusted) cautious.add(id);
      });
      if (ids) {
        for (const row of await this.db.rows('facts').bulkGet(ids))
          if (row && !hidden.has(row.rev)) builder.add(row, cautious.has(row.source));
        return;
      }
      // In pieces: a cursor over every row is slow, all rows at once are large.
      for (let after = ''; ; ) {
        const rows = await this.db.rows('facts').where('id').above(after).limit(PIECE).toArray();
        for (const row of rows) if (!hidden.has(row.rev)) builder.add(row, cautious.has(row.source));
        const last = rows.at(-1);
        if (!last || rows.length < PIECE) return;
        after = last.id;
      }
    });
    return builder.build();
  }
}

const PIECE = 2_000;

export interface Tallies {
  sources: Map<string, { facts: number; suggested: number }>;
  entities: Map<string, number>;
}

function tally({ segment, ids }: Part, dead: Set<string> | null, into: Tallies): void {
  const rejected = segment.statuses.indexOf('rejected');
  const suggested = segment.statuses.indexOf('suggested');
  const bySource = segment.sources.map(() => ({ facts: 0, suggested: 0 }));
  const byEntity = new Uint32Array(segment.entities.length);
  for (let i = 0; i < segment.size; i++) {
    const status = segment.status[i];
    if (status === rejected || dead?.has(ids[i] ?? '')) continue;
    const source = bySource[segment.source[i] ?? 0];
    if (source) source.facts++;
    if (source && status === suggested) source.suggested++;
    const end = segment.aboutStarts[i + 1] ?? 0;
    for (let at = segment.aboutStarts[i] ?? 0; at < end; at++) {
      const code = segment.abouts[at] ?? 0;
      // Even codes: whom it is about; odd ones: who says so.
      if (code % 2 === 0) byEntity[code / 2] = (byEntity[code / 2] ?? 0) + 1;
    }
  }
  for (const [code, id] of segment.sources.entries()) {
    const here = bySource[code] ?? { facts: 0, suggested: 0 };
    const held = into.sources.get(id) ?? { facts: 0, suggested: 0 };
    into.sources.set(id, {
      facts: held.facts + here.facts,
      suggested: held.suggested + here.suggested,
    });
  }
  for (const [code, id] of segment.entities.entries())
    into.entities.set(id, (into.entities.get(id) ?? 0) + (byEntity[code] ?? 0));
}

/** What fits of one part, in its default order, each with what it is to be sorted by. */
interface Matches {
  ids: string[];
  ranks: (number | string)[];
}
const NOTHING: Matches = { ids: [], ranks: [] };

function matches(
  part: Part,
  filter: FactFilter,
  words: string[],
  dead: Set<string> | null,
  sort: FactSort,
): Matches {
  const { segment, ids } = part;
  const found: Matches = { ids: [], ranks: [] };
  const kinds = filter.kinds && new Set(filter.kinds.map((kind) => segment.kinds.indexOf(kind)));
  const statuses =
    filter.statuses && new Set(filter.statuses.map((value) => segment.statuses.indexOf(value)));
  const code = (list: string[], value: string | undefined) =>
    value === undefined ? undefined : list.indexOf(value);
  const source = code(segment.sources, filter.source);
  const entity = code(segment.entities, filter.entity);
  const speaker = code(segment.entities, filter.speaker);
  if (source === -1 || entity === -1 || speaker === -1) return found;
  const scores = words.length > 0 ? part.search(words) : null;
  const flags = flagTest(filter);
  for (const i of segment.order) {
    if (scores && scores[i] === 0) continue;
    if (kinds && !kinds.has(segment.kind[i] ?? 0)) continue;
    if (statuses && !statuses.has(segment.status[i] ?? 0)) continue;
    if (source !== undefined && segment.source[i] !== source) continue;
    if (((segment.flags[i] ?? 0) & flags.mask) !== flags.value) continue;
    if (entity !== undefined && !isAbout(segment, i, entity * 2)) continue;
    if (speaker !== undefined && !isAbout(segment, i, speaker * 2 + 1)) continue;
    const id = ids[i] ?? '';
    if (dead?.has(id)) continue;
    found.ids.push(id);
    found.ranks.push(rankOf(segment, i, sort, scores));
  }
  return found;
}

/** Sorts numbers, not objects: rank and place in one, so that 100,000 take milliseconds. */
function ordered(parts: readonly Matches[], descending: boolean): string[] {
  const ids = parts.flatMap((part) => part.ids);
  const ranks = parts.flatMap((part) => part.ranks);
  const values = [...new Set(ranks)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  if (values.length < 2) return descending ? ids.reverse() : ids;
  const places = new Map(values.map((value, i) => [value, descending ? values.length - i : i]));
  const size = ids.length;
  const keys = Float64Array.from(ranks, (rank, i) => (places.get(rank) ?? 0) * size + i).sort();
  return Array.from(keys, (key) => ids[key % size] ?? '');
}

function flagTest(filter: FactFilter): { mask: number; value: number } {
  let mask = 0;
  let value = 0;
  for (const [wanted, bit] of [
    [filter.figure, FIGURE],
    [filter.caution, CAUTION],
    [filter.own, OWN],
  ] as const)
    if (wanted !== undefined) {
      mask |= bit;
      if (wanted) value |= bit;
    }
  return { mask, value };
}

function isAbout(segment: Segment, i: number, code: number): boolean {
  const end = segment.aboutStarts[i + 1] ?? 0;
  for (let at = segment.aboutStarts[i] ?? 0; at < end; at++) if (segment.abouts[at] === code) return true;
  return false;
}

function rankOf(segment: Segment, i: number, sort: FactSort, scores: Uint8Array | null): number | string {
  switch (sort) {
    case 'modified':
      return segment.modified[i] ?? 0;
    case 'source':
      return segment.sources[segment.source[i] ?? 0] ?? '';
    case 'kind':
      return segment.kinds[segment.kind[i] ?? 0] ?? '';
    case 'status':
      return segment.statuses[segment.status[i] ?? 0] ?? '';
    default:
      return -(scores?.[i] ?? 0);
  }
}
