// The change log does not grow for ever: beyond so many acts, the oldest and their inverses go.
import type { Database } from './schema';

/** Acts that can surely be undone. */
const KEPT_ACTS = 300;
/** Trimmed only when so many more have gathered: not at every act. */
const SLACK = 50;

/** Inside the transaction of an act, after its entry was written. */
export async function trim(db: Database): Promise<void> {
  const count = await db.changes.count();
  if (count <= KEPT_ACTS + SLACK) return;
  const old = await db.changes
    .orderBy('n')
    .limit(count - KEPT_ACTS)
    .toArray();
  for (const { n, rev, running } of old) {
    if (running === 1) continue;
    await db.parts.where('[rev+seq]').between([rev, 0], [rev, Infinity]).delete();
    await db.changes.delete(n);
  }
}
