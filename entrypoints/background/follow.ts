// Follows the change log: whatever was written since it was last followed becomes notices to open pages, an
// index that is up to date, and registrations as the site rules say. Where it stands is kept in the store, so
// that a background that was stopped between a write and its notice catches up at its next start.
import type { Settings } from '@/data/settings';
import type { Change } from '@/data/store';
import { tellAll } from './notices';
import { sitesChanged } from './sites';
import { theStore } from './stored';

const FOLLOWED = 'followed';

interface Followed {
  version: number;
  settings: Settings;
}

/** More names than this are not listed in a notice: everybody looks again. */
const LISTED = 500;

/** Others who act when the store changed (the index, backups, menus). */
type Follower = (changes: Change[]) => Promise<void>;
const followers: Follower[] = [];

/** Call while the background's script is first read. */
export function alsoFollow(follower: Follower): void {
  followers.push(follower);
}

let running: Promise<void> = Promise.resolve();

/** Catches up with the log. Calls run one after the other. */
export function follow(): Promise<void> {
  running = running.catch(() => undefined).then(catchUp);
  return running;
}

async function catchUp(): Promise<void> {
  const store = await theStore();
  const before = await store.kv.get<Followed>(FOLLOWED);
  const changes = await store.changesSince(before?.version ?? 0);
  const settings = await store.settings();
  if (changes.length === 0 && before) return;
  const version = changes.at(-1)?.n ?? 0;
  // One that fails must not keep pages from hearing of the change.
  for (const follower of changes.length > 0 ? followers : [])
    await follower(changes).catch((error) => console.error('Sidelight:', error));
  if (before && JSON.stringify(before.settings) !== JSON.stringify(settings)) {
    await sitesChanged(before.settings.sites, settings.sites);
    await tellAll({ notice: 'settings', data: {} });
  }
  if (changes.length > 0) await tellAll({ notice: 'changed', data: noticeOf(changes, version) });
  await store.kv.set(FOLLOWED, { version, settings } satisfies Followed);
}

function noticeOf(changes: Change[], version: number) {
  const entities = new Set(changes.flatMap((change) => change.entities));
  return {
    version,
    names: changes.some((change) => change.names),
    entities: entities.size > LISTED ? null : [...entities],
  };
}
