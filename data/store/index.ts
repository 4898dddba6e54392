// The store: everything that is known, in IndexedDB. The only room that knows the database.
// The background writes and opens this; the extension's own pages read with `reader`.
import { recover } from './import/running';
import { DATABASE_NAME } from './name';
import { openDatabase } from './reader';
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
export { Store } from './store';

/** Opens the store for writing, making it when there is none. Throws StoreError 'not-open' with the browser's reason. */
export const openStore = async (name = DATABASE_NAME): Promise<Store> =>
  new Store(await openDatabase(name, recover));
