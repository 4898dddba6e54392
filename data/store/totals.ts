// How many sources, entities and facts there are. The database would count a hundred thousand rows one by one, and
// keep every other question waiting meanwhile: so the numbers are written down and follow the change log.
import type { Counts } from '@/data/health';
import { eachPart, isLong, logReaches, newestWhole } from './log';
import type { Change } from './rows';
import type { Database } from './schema';

const KEY = 'totals';

interface Known {
  /** The change up to which they are true. */
  version: number;
  counts: Counts;
}

export class Totals {
  private known: Known | null = null;

  constructor(private readonly db: Database) {}

  /** What an unfinished import has written so far does not count yet. */
  async read(): Promise<Counts> {
    return (await this.now()).counts;
  }

  /** Writes them down, for pages and for the next start: the writer's business. */
  async save(): Promise<void> {
    const { known } = await this.now();
    if (known) await this.db.kv.put({ key: KEY, value: known });
  }

  /** The counts of this moment; `known` is what may be remembered of them. */
  private async now(): Promise<{ counts: Counts; known: Known | null }> {
    // One transaction: what is written between two of its questions would count twice or not at all.
    const found = await this.db.transaction(
      'r',
      ['sources', 'entities', 'facts', 'changes', 'parts', 'kv'],
      async () => {
        const version = await newestWhole(this.db);
        const later = await this.db.changes.where('n').above(version).toArray();
        const known = await this.follow(version);
        if (known) return { known, counts: await after(this.db, known.counts, later) };
        const counts = await count(this.db, later);
        return { counts, known: later.length === 0 ? { version, counts } : null };
      },
    );
    if (found.known && found.known.version >= (this.known?.version ?? 0)) this.known = found.known;
    return found;
  }

  /** From what is remembered or written down; null when the log does not lead from there to now, or too far. */
  private async follow(version: number): Promise<Known | null> {
    const from = this.known ?? ((await this.db.kv.get(KEY))?.value as Known | undefined);
    if (!from || from.version > version || !(await logReaches(this.db, from.version))) return null;
    const changes = await this.db.changes.where('n').between(from.version, version, false, true).toArray();
    for (const change of changes) if (await isLong(this.db, change)) return null;
    return { version, counts: await after(this.db, from.counts, changes) };
  }
}

const isCounted = (table: string): table is keyof Counts =>
  table === 'sources' || table === 'entities' || table === 'facts';

/** What finished changes made of the counts. */
async function after(db: Database, before: Counts, changes: readonly Change[]): Promise<Counts> {
  const counts = { ...before };
  for (const { rev, running } of changes)
    if (running === 0)
      await eachPart(db, rev, async (edits) => {
        for (const { table, before: row, rev: written } of edits)
          if (isCounted(table) && !row !== (written === null)) counts[table] += row ? -1 : 1;
      });
  return counts;
}

/** One by one, less what those of the changes that are not finished have written. */
async function count(db: Database, changes: readonly Change[]): Promise<Counts> {
  const [sources, entities, facts] = await Promise.all([
    db.rows('sources').count(),
    db.rows('entities').count(),
    db.rows('facts').count(),
  ]);
  const counts: Counts = { sources, entities, facts };
  for (const { rev, running } of changes)
    if (running === 1)
      await eachPart(db, rev, async (edits) => {
        for (const { table, before, rev: written } of edits)
          if (isCounted(table) && !before && written !== null) counts[table]--;
      });
  return counts;
}
