// Names for pages: the service of data/mentions over the store, with a person's settings and dismissals.
import type { NameRow, NameSupply } from '@/data/mentions';
import { NameService } from '@/data/mentions/service';
import type { Store } from '@/data/store';
import { theStore } from './stored';

let held: { store: Store; names: NameService } | null = null;

/** The index of the store that is open now: one that was lost or put away took its names with it. */
async function theNames(): Promise<NameService> {
  const store = await theStore();
  if (held?.store !== store) held = { store, names: new NameService(store) };
  return held.names;
}

/** Answers `names.start`. */
export async function namesStart(language: string | null, site: string): Promise<NameSupply> {
  const [names, store] = await Promise.all([theNames(), theStore()]);
  const [{ marks }, dismissals] = await Promise.all([store.settings(), store.dismissals()]);
  const dismissed = dismissals
    .filter((row) => row.site === null || row.site === site || site.endsWith(`.${row.site}`))
    .map(({ text, entity }) => ({ text, entity }));
  return names.start({ language, demonyms: marks.demonyms, countries: marks.countries, dismissed });
}

/** Answers `names.find`. */
export async function namesFind(text: string): Promise<NameRow[]> {
  const [names, store] = await Promise.all([theNames(), theStore()]);
  const { marks } = await store.settings();
  return names.find(text, { demonyms: marks.demonyms });
}

/** Brings the index up to date after a change, before a page asks. */
export async function followNames(): Promise<void> {
  await (await theNames()).ready();
}
