// The background's one store, opened on first need: the background may be asleep or restarted at any time.
import { openStore, type Store } from '@/data/store';

let opened: Promise<Store> | null = null;

/** The open store. A failed opening is tried again at the next question. */
export function theStore(): Promise<Store> {
  opened ??= openStore().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}
