// The background's one store, opened on first need: the background may be asleep or restarted at any time.
import { openStore, type Store } from '@/data/store';
import { isLost } from './sentinel';

let opened: Promise<Store> | null = null;

/** The open store. A failed opening is tried again at the next question, and a store that went away is opened anew. */
export function theStore(): Promise<Store> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function open(): Promise<Store> {
  const store = await openStore();
  store.onGone(() => {
    opened = null;
  });
  // Before anybody writes into it: a new store in the place of one that was seen is a lost one.
  await isLost(store);
  return store;
}
