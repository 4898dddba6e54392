// What the store can do beyond reading it as a page does: every write as an act, undo, and what the background asks for
// cards, the finder and the sheet.
import type { Fact } from '@/data/model';
import type { EntityView, FactView } from '@/data/view';
import { type Act, checkAct, type ImportDecisions } from './acts';
import { applyAct } from './apply';
import { EntityList } from './entity-list';
import { type ImportOptions, importPack, planImport } from './import';
import type { ImportPlan } from './import/plan';
import { isLong } from './log';
import { allNames, type NameRow, namesFor } from './names';
import {
  annotationsFor,
  type EntityHit,
  type EntityQuery,
  entityPage,
  type FactPage,
  type FactQuery,
  factPage,
  type SearchResult,
  type SourceSummary,
  search,
  sourceSummaries,
} from './queries';
import { StoreReader } from './reader';
import { type Change, type Grave, TABLES } from './rows';
import { type UndoResult, undo, undoable } from './undo';
import { type UndoOptions, undoLong } from './undo-long';
import { entityViews, factViews, type ViewOptions } from './views';

type SmallAct = Exclude<Act, { act: 'importPack' | 'seed' }>;

interface Applied {
  /** Null: an import that found nothing new. */
  change: Change | null;
  /** What an import did. */
  plan?: ImportPlan;
}

interface PlanRequest extends ImportOptions {
  origin?: 'file' | 'learned' | 'restored';
  decisions?: ImportDecisions;
}

export class Store extends StoreReader {
  private readonly entityList = new EntityList(this.db);

  /**
   * Does one act with its entry in the change log. Throws StoreError when it is refused, PackError when a pack is.
   * An import that finds nothing new makes no change.
   */
  apply(act: SmallAct): Promise<{ change: Change }>;
  apply(act: Act, options?: ImportOptions): Promise<Applied>;
  async apply(act: Act, options: ImportOptions = {}): Promise<Applied> {
    const checked = checkAct(act);
    if (checked.act === 'importPack' || checked.act === 'seed')
      return importPack(this.db, checked, () => new Date(), options, this.catalogue.growth());
    return { change: await applyAct(this.db, checked, new Date()) };
  }

  /** What an import would do, for a person to see and change (`decisions`) before it is done. */
  async planImport(pack: object, options: PlanRequest = {}): Promise<ImportPlan> {
    const { origin = 'file', decisions = {}, ...rest } = options;
    return planImport(this.db, { act: 'importPack', pack, origin, decisions }, rest);
  }

  /** Undoes a change (the newest one in effect, if none is named). Conflicts are reported and nothing is done. */
  undo(n?: number, options: UndoOptions = {}): Promise<UndoResult> {
    // One after the other: two at once would both take the newest act for theirs.
    const next = this.undoing.catch(() => undefined).then(() => this.undoNext(n, options));
    this.undoing = next;
    return next;
  }

  private undoing: Promise<unknown> = Promise.resolve();

  private async undoNext(n: number | undefined, options: UndoOptions): Promise<UndoResult> {
    const change = await undoable(this.db, n);
    if (await isLong(this.db, change)) return undoLong(this.db, change, new Date(), options);
    // Async functions only: Dexie follows awaits in a transaction only when it sees that one starts it.
    return this.db.transaction('rw', this.logged(), async () => undo(this.db, change.n, new Date()));
  }

  /** What happened after change `n`, oldest first: index and open pages follow this. */
  async changesSince(n: number): Promise<Change[]> {
    const found = await this.db.changes.where('n').above(n).toArray();
    return found.filter((change) => change.running === 0);
  }

  /** The number of the newest change; 0 in a new store. */
  async version(): Promise<number> {
    const changes = this.db.changes.orderBy('n').reverse();
    // An unfinished import may yet be taken back: its number does not count.
    return (await changes.filter((change) => change.running === 0).first())?.n ?? 0;
  }

  /** Every name that is looked for on pages. */
  names(): Promise<NameRow[]> {
    return allNames(this.db);
  }

  /** The names of some entities that are looked for; what is gone or private has none. */
  namesFor(entities: readonly string[]): Promise<NameRow[]> {
    return namesFor(this.db, entities);
  }

  entityViews(ids: readonly string[], options: ViewOptions): Promise<EntityView[]> {
    return this.db.transaction('r', this.logged(), async () => entityViews(this.db, ids, options));
  }

  /** A page of facts that fit, with how many there are. */
  facts(query: FactQuery): Promise<FactPage> {
    return factPage(this.db, this.catalogue, query);
  }

  sources(): Promise<SourceSummary[]> {
    return sourceSummaries(this.db);
  }

  entities(query: EntityQuery): Promise<{ total: number; rows: EntityHit[] }> {
    return entityPage(this.db, this.entityList, query);
  }

  /** Over everything known: entities by name, facts by words. */
  search(text: string, limit = 20): Promise<SearchResult> {
    return search(this.db, this.catalogue, this.entityList, text, limit);
  }

  annotationsFor(url: string): Promise<Fact[]> {
    return annotationsFor(this.db, url);
  }

  /** The same as lists show them. */
  async annotationViews(url: string): Promise<FactView[]> {
    const ids = (await this.annotationsFor(url)).map((fact) => fact.id);
    return this.factViews(ids, false);
  }

  /** Some facts as lists show them, or as a page may; those that are gone are left out. */
  async factViews(ids: readonly string[], forPage: boolean): Promise<FactView[]> {
    const rows = await this.db.rows('facts').bulkGet([...ids]);
    return factViews(
      this.db,
      rows.filter((row) => row !== undefined),
      forPage,
    );
  }

  /** What was deleted and must not come back by itself: a backup keeps it. */
  async graves(): Promise<{ id: string; data: Grave }[]> {
    return (await this.db.rows('graves').toArray()).map(({ id, data }) => ({ id, data }));
  }

  /** Brings the search index up to date and writes it down: for when the background is idle. */
  saveIndex(): Promise<void> {
    return this.catalogue.save();
  }

  /** Writes down how many records there are: after every act, so that nobody has to count. */
  saveCounts(): Promise<void> {
    return this.totals.save();
  }

  /** Keyed records outside the log: the index, jobs, marks of progress. */
  readonly kv = {
    get: async <T>(key: string): Promise<T | undefined> =>
      (await this.db.kv.get(key))?.value as T | undefined,
    set: async (key: string, value: unknown): Promise<void> => {
      await this.db.kv.put({ key, value });
    },
    remove: (key: string): Promise<void> => this.db.kv.delete(key),
  };

  private logged(): string[] {
    return [...TABLES, 'changes', 'parts'];
  }
}
