// The facts' columns, held in memory and kept up to date by the change log: a large base that is written to the
// database now and then, and a small tail of what changed since.
import type { Growth } from './import/write';
import { isLong, logReaches, newestWhole, touchedBy } from './log';
import { readMany } from './many';
import type { FactRow, SourceRow } from './rows';
import type { Database } from './schema';
import { EMPTY, type Segment, SegmentBuilder, type SourceInfo, sourceInfo } from './segment';
import { type FactFilter, type FactSort, Part, select, type Tallies } from './select';
import { wordsOf } from './text-index';

const KEY = 'catalogue';
/** Changes with the meaning of the stored columns. */
const FORMAT = 3;
/** A tail longer than this is made part of the base. */
const TAIL_LIMIT = 4_000;
/** So many facts are read in a moment: writing the columns down saves nothing. */
const SAVE_FROM = 1_000;

interface Stored {
  format: number;
  version: number;
  base: Segment;
  /** A later import whose new facts (those of its first `parts` parts) the base holds all the same. */
  taken: Taken | null;
}

interface Taken {
  rev: number;
  parts: number;
}

const NONE = new Part(EMPTY);

export class Catalogue {
  private base: Part | null = null;
  private tail: Part | null = null;
  /** Facts that changed since the base was made: only the tail speaks of them. */
  private touched = new Set<string>();
  private version = -1;
  private baseVersion = -1;
  /** Of the base that the database holds; -1: none. */
  private savedVersion = -1;
  private taken: Taken | null = null;
  private syncing: Promise<void> | null = null;

  constructor(private readonly db: Database) {}

  /** Ids of the facts that fit, in order. */
  async select(filter: FactFilter, sort: FactSort = 'relevance', descending = false): Promise<string[]> {
    await this.sync();
    const words = wordsOf(filter.text ?? '');
    if (words.length === 0 && filter.text?.trim()) return [];
    return select(this.base ?? NONE, this.tail ?? NONE, this.touched, { filter, words, sort, descending });
  }

  /** How many facts stand in each source (and wait to be read) and are about each entity; rejected ones left out. */
  async tallies(): Promise<Tallies> {
    await this.sync();
    const tallies: Tallies = { sources: new Map(), entities: new Map() };
    if (this.base) tally(this.base, this.touched, tallies);
    if (this.tail) tally(this.tail, null, tallies);
    return tallies;
  }

  /** Follows the change log up to now: who asks while it is being followed may ask for what was written since. */
  async sync(): Promise<void> {
    await this.syncing?.catch(() => undefined);
    this.syncing ??= this.follow().finally(() => {
      this.syncing = null;
    });
    return this.syncing;
  }

  /** Makes the tail part of the base and writes it down, when that is worth it: for when the background is idle. */
  async save(): Promise<void> {
    await this.sync();
    if (this.touched.size < SAVE_FROM && this.baseVersion === this.savedVersion) return;
    if ((this.base?.segment.size ?? 0) + this.touched.size < SAVE_FROM) return;
    await this.rebuild();
    if (!this.base) return;
    const value: Stored = {
      format: FORMAT,
      version: this.baseVersion,
      base: this.base.segment,
      taken: null,
    };
    await this.db.kv.put({ key: KEY, value });
    this.savedVersion = this.baseVersion;
  }

  /** Makes the columns of a long import while it is written, so that whoever looks at its end finds them there. */
  growth(): Growth {
    const builder = new SegmentBuilder();
    let grown: Omit<Stored, 'taken'> | null = null;
    return {
      add: (row, source) => builder.add(row, source),
      prepare: async (added) => {
        const version = await newestWhole(this.db);
        const all = await this.db.rows('facts').toCollection().primaryKeys();
        await this.readInto(
          builder,
          all.filter((id) => !added.has(id)),
        );
        grown = { format: FORMAT, version, base: builder.build() };
      },
      save: async (rev, parts) => {
        const value = grown && ({ ...grown, taken: { rev, parts } } satisfies Stored);
        if (value) await this.db.kv.put({ key: KEY, value });
      },
    };
  }

  private async follow(): Promise<void> {
    const newest = await newestWhole(this.db);
    if (newest === this.version) return;
    if (await this.catchUp(newest)) return;
    // Another world may have written a newer base down.
    if ((await this.load()) && (await this.catchUp(newest))) return;
    await this.rebuild();
  }

  /** False when there is no base, the log is another one or no longer reaches back to it, or too much has changed since. */
  private async catchUp(newest: number): Promise<boolean> {
    // The number under which a long import began is no entry of its own any more.
    const from = Math.max(this.version, this.taken?.rev ?? 0);
    if (!this.base || this.version > newest || !(await logReaches(this.db, from))) return false;
    const changes = await this.db.changes.where('n').between(this.version, newest, false, true).toArray();
    for (const change of changes) {
      if (change.running === 1) continue;
      const part = change.rev === this.taken?.rev ? this.taken.parts : 0;
      if (part === 0 && (await isLong(this.db, change))) return false;
      for (const { table, id, rev } of await touchedBy(this.db, change, part)) {
        if (table === 'facts') this.touched.add(id);
        // Whether a dateline is believed shows on its facts; a source that went took them along.
        else if (table === 'sources' && rev !== null)
          for (const fact of await this.db.rows('facts').where('source').equals(id).primaryKeys())
            this.touched.add(fact);
        if (this.touched.size > TAIL_LIMIT) return false;
      }
    }
    this.version = newest;
    this.tail = this.touched.size > 0 ? new Part(await this.read([...this.touched].sort())) : null;
    return true;
  }

  /** Takes the written base; false when there is none, or it is the one that is held. */
  private async load(): Promise<boolean> {
    const stored = (await this.db.kv.get(KEY))?.value as Stored | undefined;
    if (stored?.format !== FORMAT) return false;
    if (this.base && stored.version <= this.baseVersion && stored.taken?.rev === this.taken?.rev)
      return false;
    this.base = new Part(stored.base);
    this.tail = null;
    this.touched = new Set();
    this.taken = stored.taken;
    this.version = stored.version;
    this.baseVersion = stored.version;
    this.savedVersion = stored.version;
    return true;
  }

  private async rebuild(): Promise<void> {
    const newest = await newestWhole(this.db);
    this.base = new Part(await this.read(null));
    this.tail = null;
    this.touched = new Set();
    this.taken = null;
    this.version = newest;
    this.baseVersion = newest;
  }

  private async read(ids: readonly string[] | null): Promise<Segment> {
    const builder = new SegmentBuilder();
    await this.readInto(builder, ids);
    return builder.build();
  }

  /** Adds these facts (in order of id), or all. */
  private async readInto(builder: SegmentBuilder, ids: readonly string[] | null): Promise<void> {
    await this.db.transaction('r', ['facts', 'sources', 'changes'], async () => {
      const hidden = await this.db.hidden();
      const add = (rows: FactRow[], sources: ReadonlyMap<string, SourceInfo>) => {
        for (const row of rows) if (!hidden.has(row.rev)) builder.add(row, sources.get(row.source));
      };
      if (ids && ids.length <= TAIL_LIMIT) {
        const rows = await readMany(this.db, 'facts', ids);
        const wanted = [...new Set(rows.map((row) => row.source))];
        const sources = (await this.db.rows('sources').bulkGet(wanted)).filter((row) => row !== undefined);
        add(rows, infoOf(sources));
        return;
      }
      const sources = infoOf(await this.db.rows('sources').toArray());
      if (ids) {
        add(await readMany(this.db, 'facts', ids), sources);
        return;
      }
      // In pieces: a cursor over every row is slow, all rows at once are large.
      for (let after = ''; ; ) {
        const rows = await this.db.rows('facts').where('id').above(after).limit(PIECE).toArray();
        add(rows, sources);
        const last = rows.at(-1);
        if (!last || rows.length < PIECE) return;
        after = last.id;
      }
    });
  }
}

const PIECE = 2_000;

const infoOf = (rows: readonly SourceRow[]): ReadonlyMap<string, SourceInfo> =>
  new Map(rows.map(({ id, data }) => [id, sourceInfo(data)]));

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
