// The store: everything that is known, in IndexedDB. The only room that knows the database.
// The background writes; the extension's own pages may read.
import type { Settings } from '@/data/settings';
import type { EntityView } from '@/data/view';
import { type Act, checkAct } from './acts';
import { applyAct } from './apply';
import { settingsOf } from './handlers/settings';
import { allNames, type NameRow } from './names';
import { type Change, type Dismissal, TABLES } from './rows';
import { Database } from './schema';
import { type UndoResult, undo } from './undo';
import { entityViews, type ViewOptions } from './views';

export type { Act } from './acts';
export { StoreError, type StoreErrorCode } from './handlers/shared';
export type { NameRow } from './names';
export type { Change, Dismissal, Summary } from './rows';
export type { Conflict, UndoResult } from './undo';
export type { ViewOptions } from './views';

export const DATABASE_NAME = 'sidelight';

export class Store {
  constructor(private readonly db: Database) {}

  /** Does one act in one transaction with its entry in the change log. Throws StoreError when it is refused. */
  async apply(act: Act): Promise<{ change: Change }> {
    return { change: await applyAct(this.db, checkAct(act), new Date()) };
  }

  /** Undoes a change (the newest one in effect, if none is named). Conflicts are reported and nothing is done. */
  undo(n?: number): Promise<UndoResult> {
    // Async functions only: Dexie follows awaits in a transaction only when it sees that one starts it.
    return this.db.transaction('rw', this.logged(), async () => undo(this.db, n, new Date()));
  }

  /** Newest first; without the inverses. */
  async history(limit = 100): Promise<Change[]> {
    const found = await this.db.changes
      .orderBy('n')
      .reverse()
      .filter((change) => !change.running)
      .limit(limit)
      .toArray();
    return found.map((change) => ({ ...change, edits: [] }));
  }

  /** What happened after change `n`, oldest first: index and open pages follow this. */
  async changesSince(n: number): Promise<Change[]> {
    const found = await this.db.changes.where('n').above(n).toArray();
    return found.filter((change) => !change.running);
  }

  /** The number of the newest change; 0 in a new store. */
  async version(): Promise<number> {
    return (await this.db.changes.orderBy('n').last())?.n ?? 0;
  }

  /** Every name that is looked for on pages. */
  names(): Promise<NameRow[]> {
    return allNames(this.db, () => false);
  }

  entityViews(ids: readonly string[], options: ViewOptions): Promise<EntityView[]> {
    return this.db.transaction('r', this.logged(), async () => entityViews(this.db, ids, options));
  }

  async settings(): Promise<Settings> {
    return settingsOf(await this.db.rows('state').get('settings'));
  }

  async dismissals(): Promise<Dismissal[]> {
    return (await this.db.rows('dismissals').toArray()).map((row) => row.data);
  }

  async counts(): Promise<{ sources: number; entities: number; facts: number }> {
    const [sources, entities, facts] = await Promise.all([
      this.db.rows('sources').count(),
      this.db.rows('entities').count(),
      this.db.rows('facts').count(),
    ]);
    return { sources, entities, facts };
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

  close(): void {
    this.db.close();
  }

  private logged(): string[] {
    return [...TABLES, 'changes', 'parts'];
  }
}

/** Opens the store, making it when there is none. Throws StoreError 'not-open' with the browser's reason. */
export async function openStore(name = DATABASE_NAME): Promise<Store> {
  const db = new Database(name);
  await db.open();
  return new Store(db);
}
