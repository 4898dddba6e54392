// What every place of the page may use: the address, the store's answers, acts with their toast.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Counts } from '@/data/health';
import type { Act } from '@/data/store/acts';
import type { Backend } from './backend';
import type { Navigation } from './use-route';

export interface App extends Navigation {
  backend: Backend;
  /** How much there is; undefined until it is known. */
  counts: Counts | undefined;
  /** Does it, says it, and offers to undo it. Resolves with what the act made, or null when it failed. */
  act(act: Act, said: string): Promise<Done | null>;
  /** Undoes a change (the last one when none is named) and says so. */
  undo(change?: number): Promise<void>;
  /** Says something that went wrong. */
  fail(error: unknown): void;
  say(text: string): void;
}

/** What an act answers with. */
export interface Done {
  change: number | null;
  /** Ids of records that the act made, if any. */
  made: string[];
}

const Context = createContext<App | null>(null);
export const AppProvider = Context.Provider;

export function useApp(): App {
  const app = useContext(Context);
  if (!app) throw new Error('useApp outside of the options page');
  return app;
}
