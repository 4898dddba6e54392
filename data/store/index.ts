// The store: everything that is known, in IndexedDB. The only room that knows the database.
// The background writes; the extension's own pages may read.
import { StoreError } from './handlers/shared';
import { recover } from './import/running';
import { DATABASE_NAME } from './name';
import { Database, SCHEMA_VERSION } from './schema';
import { Store } from './store';

export type { Act, ImportDecisions } from './acts';
export { sourceView } from './fact-view';
export { StoreError } from './handlers/shared';
export type { ImportOptions } from './import';
export type { ImportPlan } from './import/plan';
export type * from './lines';
export { LOST_ANNOTATIONS, type OwnLine } from './own';
export { packFactViews } from './pack-views';
export type * from './queries';
export type { Change, Dismissal, Grave } from './rows';
export { FACT_SORTS, type FactSort } from './select';
export { Store } from './store';

/** Dexie's versions are the browser's divided by this. */
const DEXIE_TIMES = 10;

/** Opens the store, making it when there is none. Throws StoreError 'not-open' with the browser's reason. */
export async function openStore(name = DATABASE_NAME): Promise<Store> {
  const db = new Database(name);
  try {
    await db.open();
    // Dexie opens a later version when its tables look alike; what their rows mean there nobody knows here.
    const version = db.backendDB().version / DEXIE_TIMES;
    if (version > SCHEMA_VERSION)
      throw new RangeError(`The database is of version ${version}, this program knows ${SCHEMA_VERSION}`);
    await recover(db);
  } catch (error) {
    db.close();
    throw new StoreError('not-open', error instanceof Error ? error.message : String(error));
  }
  return new Store(db);
}
