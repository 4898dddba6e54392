// The store as the page sees it: reads go straight to the database and are live; writes go to the background, the
// only writer. Where the browser refuses the database to this page, reads go to the background, too.

import type { UndoAnswer } from '@/data/answers';
import { type ExportFormat, exportText } from '@/data/exchange';
import type { Act } from '@/data/store/acts';
import { openReader, type StoreReader } from '@/data/store/reader';
import { ask, onNotice } from '../shared/messaging';
import { exportPieces } from './export';
import { type ReadInput, type ReadName, type ReadOutput, readsOf, type Selection } from './reads';

export interface Backend {
  /** Reads once. */
  ask<N extends ReadName>(name: N, input: ReadInput<N>): Promise<ReadOutput<N>>;
  /** Reads, and reads again after every change of what was read; call what is returned to stop. */
  watch<N extends ReadName>(
    name: N,
    input: ReadInput<N>,
    onData: (data: ReadOutput<N>) => void,
    onError: (error: unknown) => void,
  ): () => void;
  /** A file of what is known, in pieces. */
  export(format: ExportFormat, selection: Selection | null, withoutPrivate: boolean): Promise<string[]>;
  /** The number of the change. */
  apply(act: Act): Promise<number>;
  undo(change?: number): Promise<UndoAnswer>;
}

const writes: Pick<Backend, 'apply' | 'undo'> = {
  apply: (act) => ask('store.apply', { act }),
  undo: (change) => ask('store.undo', change === undefined ? {} : { change }),
};

function direct(store: StoreReader): Backend {
  const reads = readsOf(store);
  const read = <N extends ReadName>(name: N, input: ReadInput<N>) =>
    (reads[name] as (input: ReadInput<N>) => Promise<ReadOutput<N>>)(input);
  return {
    ...writes,
    ask: read,
    export: (format, selection, withoutPrivate) => exportPieces(store, format, selection, withoutPrivate),
    watch(name, input, onData, onError) {
      const subscription = store.live(() => read(name, input)).subscribe({ next: onData, error: onError });
      return () => subscription.unsubscribe();
    },
  };
}

function byMessage(): Backend {
  const read = <N extends ReadName>(name: N, input: ReadInput<N>) =>
    ask('store.read', { name, input: input as Record<string, unknown> }) as Promise<ReadOutput<N>>;
  return {
    ...writes,
    ask: read,
    export: async (format, selection, withoutPrivate) =>
      exportText(format, await read('pack', { selection, withoutPrivate })),
    watch(name, input, onData, onError) {
      let current = true;
      const again = () => {
        read(name, input).then(
          (data) => current && onData(data),
          (error: unknown) => current && onError(error),
        );
      };
      again();
      const stops = [onNotice('changed', again), onNotice('settings', again)];
      return () => {
        current = false;
        for (const stop of stops) stop();
      };
    },
  };
}

/** Rejects when neither this page nor the background can read the store. */
export async function openBackend(): Promise<Backend> {
  try {
    const store = await openReader();
    store.warm();
    // Deleted, or taken over by a later version, in another page: what is there now is looked at anew.
    store.onGone(() => location.reload());
    return direct(store);
  } catch (error) {
    const messages = byMessage();
    await messages.ask('settings', {}).catch(() => {
      throw error;
    });
    return messages;
  }
}
