// Many rows at once. A request for each of 100,000 rows takes many seconds, one for a range of them hardly any time:
// so rows that stand together are read and deleted together.
import type { TableName, Tables } from './rows';
import type { Database } from './schema';

/** Rows in one request; below this a request for each costs as little. */
const TOGETHER = 500;

/** The rows of these ids, in order of id; `ids` must be in that order. Those that are not there are left out. */
export async function readMany<T extends TableName>(
  db: Database,
  table: T,
  ids: readonly string[],
): Promise<Tables[T][]> {
  const found: Tables[T][] = [];
  let at = 0;
  while (ids.length - at > TOGETHER) {
    const rows = await db
      .rows(table)
      .where(':id')
      .between(ids[at], ids.at(-1), true, true)
      .limit(TOGETHER)
      .toArray();
    const begun = at;
    for (const row of rows) {
      while ((ids[at] ?? row.id) < row.id) at++;
      if (ids[at] !== row.id) continue;
      found.push(row);
      at++;
    }
    const last = rows.at(-1);
    if (!last || rows.length < TOGETHER) return found;
    // Others stand between them: then one by one is quicker after all.
    if (at - begun < TOGETHER / 20) break;
  }
  for (const row of await db.rows(table).bulkGet(ids.slice(at))) if (row) found.push(row);
  return found;
}

/** Deletes rows, neighbours in one request. */
export async function deleteMany(db: Database, table: TableName, ids: readonly string[]): Promise<void> {
  const rows = db.rows(table);
  if (ids.length <= TOGETHER) {
    await rows.bulkDelete([...ids]);
    return;
  }
  const ordered = [...ids].sort();
  const there = await rows.where(':id').between(ordered[0], ordered.at(-1), true, true).primaryKeys();
  const runs = runsOf(there, new Set(ids));
  if (runs.length > ids.length / 4) await rows.bulkDelete([...ids]);
  else for (const [first, last] of runs) await rows.where(':id').between(first, last, true, true).delete();
}

/** First and last of each run of keys that are all wanted. */
export function runsOf(keys: readonly string[], wanted: ReadonlySet<string>): [string, string][] {
  const runs: [string, string][] = [];
  let run: [string, string] | null = null;
  for (const key of keys) {
    if (!wanted.has(key)) run = null;
    else if (run) run[1] = key;
    else {
      run = [key, key];
      runs.push(run);
    }
  }
  return runs;
}
