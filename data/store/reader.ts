// What the extension's own pages read of the store. They never write: acts, import and undo stand in the Store, which
// the background alone has, so that no page loads what only a writer needs.
import { liveQuery, type Observable } from 'dexie';
import type { Counts } from '@/data/health';
import type { Fact, Pack } from '@/data/model';
import type { Settings } from '@/data/settings';
import { Catalogue } from './catalogue';
import { type ExportOptions, type RecordSink, readPack, readRecords, type Selection } from './export';
import { settingsOf } from './handlers/settings';
import { StoreError } from './handlers/shared';
import { entityLines, factLines, findEntities, occurrences, refsOf, sourceLines, titlesOf } from './lines';
import { DATABASE_NAME } from './name';
import { type OwnPage, type OwnQuery, ownPage } from './own';
import {
  type EntityReading,
  entityReading,
  type FactQuery,
  type SourceReading,
  sourceReading,
} from './queries';
import type { Change, Dismissal } from './rows';
import { Database, SCHEMA_VERSION } from './schema';
import { Totals } from './totals';

/** Dexie's versions are the browser's divided by this. */
const DEXIE_TIMES = 10;

/** Opens the database, making it when there is none. Throws StoreError 'not-open' with the browser's reason. */
export async function openDatabase(name: string, begin?: (db: Database) => Promise<void>): Promise<Database> {
  const db = new Database(name);
  try {
    await db.open();
    // Dexie opens a later version when its tables look alike; what their rows mean there nobody knows here.
    const version = db.backendDB().version / DEXIE_TIMES;
    if (version > SCHEMA_VERSION)
      throw new RangeError(
        `It was written by a later version of Sidelight; this one reads stores up to version ${SCHEMA_VERSION}, and it is of version ${version}.`,
      );
    await begin?.(db);
  } catch (error) {
    db.close();
    throw new StoreError('not-open', error instanceof Error ? error.message : String(error));
  }
  return db;
}

/** The store as a page reads it. Throws StoreError 'not-open' with the browser's reason. */
export const openReader = async (name = DATABASE_NAME): Promise<StoreReader> =>
  new StoreReader(await openDatabase(name));

export class StoreReader {
  protected readonly catalogue: Catalogue;
  protected readonly totals: Totals;

  constructor(protected readonly db: Database) {
    this.catalogue = new Catalogue(db);
    this.totals = new Totals(db);
  }

  /** Begins to read what every list of facts needs, before anybody asks for one. */
  warm(): void {
    this.catalogue.sync().catch(() => undefined);
  }

  /** Newest first. Without undos an act that was undone is what tells of it. */
  async history(limit = 100, undos = true): Promise<Change[]> {
    return this.db.changes
      .orderBy('n')
      .reverse()
      .filter((change) => change.running === 0 && (undos || change.undoes === null))
      .limit(limit)
      .toArray();
  }

  /** A change by its number: its summary tells which record it made, for one. */
  async change(n: number): Promise<Change | null> {
    return (await this.db.changes.get(n)) ?? null;
  }

  /** Ids of all facts that fit, in order: for lists, acts on many and exporting a selection. */
  factIds(query: FactQuery): Promise<string[]> {
    const { sort, descending, ...filter } = query;
    return this.catalogue.select(filter, sort, descending);
  }

  async fact(id: string): Promise<Fact | null> {
    return (await this.db.rows('facts').get(id))?.data ?? null;
  }

  source(id: string): Promise<SourceReading | null> {
    return sourceReading(this.db, id);
  }

  entity(id: string): Promise<EntityReading | null> {
    return entityReading(this.db, id);
  }

  /** What the tables of the options page show. */
  readonly lines = {
    sources: () => sourceLines(this.db, this.catalogue),
    titles: (ids: readonly string[]) => titlesOf(this.db, ids),
    entities: () => entityLines(this.db, this.catalogue),
    facts: (ids: readonly string[], text: string) => factLines(this.db, ids, text),
    refs: (ids: readonly string[]) => refsOf(this.db, ids),
    find: (text: string) => findEntities(this.db, text),
    occurrences: (entity: string) => occurrences(this.db, entity),
  };

  /** All of a person's own annotations, or those that fit. */
  own(query: OwnQuery): Promise<OwnPage> {
    return ownPage(this.db, this.catalogue, query);
  }

  /** Gives the sink everything, or what belongs to a selection, in canonical order and as of one moment. */
  records(sink: RecordSink, selection: Selection | null = null, options: ExportOptions = {}): Promise<void> {
    return readRecords(this.db, sink, selection, options);
  }

  /** The same as one pack. */
  pack(selection: Selection | null = null, options: ExportOptions = {}): Promise<Pack> {
    return readPack(this.db, selection, options);
  }

  async settings(): Promise<Settings> {
    return settingsOf(await this.db.rows('state').get('settings'));
  }

  async dismissals(): Promise<Dismissal[]> {
    return (await this.db.rows('dismissals').toArray()).map((row) => row.data);
  }

  counts(): Promise<Counts> {
    return this.totals.read();
  }

  /** Runs the reading function again whenever what it read was changed, in whichever world. */
  live<T>(read: () => Promise<T>): Observable<T> {
    return liveQuery(async () => {
      // Every act appends to the log: reading its end makes any query follow every act.
      await this.db.changes.orderBy('n').last();
      return read();
    });
  }

  close(): void {
    this.db.close();
  }

  /** Called when the database goes away under us: deleted, cleared by the browser, or taken over by a later version. */
  onGone(gone: () => void): void {
    // For good: opened again by itself, a deleted database would come back as an empty one that nobody was told of.
    this.db.on('versionchange', () => this.db.close());
    this.db.on('close', gone);
  }
}
