// What is being read just now, as the background tells. One article that was asked for here is shown as soon as it was
// read; several wait in the list. Nothing is stored before the person says so.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Decisions, Job, Preview } from '@/data/job';
import { ask, onNotice } from '../shared/messaging';

export interface Jobs {
  jobs: readonly Job[];
  /** The job whose result is looked at, with what was found once it was fetched. */
  open: { job: Job; preview: Preview | null } | null;
  look(job: Job | null): void;
  /** Begins to read. */
  learn(begin: () => Promise<string[]>): Promise<void>;
  store(id: string, decisions: Decisions): Promise<void>;
  /** Stores everything that waits, each name where it is proposed. */
  storeAll(): Promise<void>;
  drop(id: string): Promise<void>;
}

export function useJobs(onFail: (error: unknown) => void): Jobs {
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  const [looked, setLooked] = useState<string | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  /** The one article that this page asked for, until it was shown. */
  const asked = useRef<string | null>(null);
  const take = useCallback((all: readonly Job[]) => {
    setJobs(all);
    const done = all.find(({ id, state }) => id === asked.current && state === 'ready');
    if (!done) return;
    asked.current = null;
    setLooked(done.id);
  }, []);
  useEffect(() => {
    ask('learn.jobs', {}).then(take, onFail);
    return onNotice('jobs', (data) => take(data.jobs));
  }, [take, onFail]);

  const job = jobs.find(({ id, state }) => id === looked && state === 'ready') ?? null;
  const ready = job?.id ?? null;
  useEffect(() => {
    setPreview(null);
    if (ready === null) return;
    let gone = false;
    ask('learn.preview', { job: ready }).then((found) => !gone && setPreview(found), onFail);
    return () => {
      gone = true;
    };
  }, [ready, onFail]);

  const quietly = async (doing: Promise<unknown>) => {
    await doing.catch(onFail);
  };
  return {
    jobs,
    open: job && { job, preview: preview?.job === job.id ? preview : null },
    look: (one) => setLooked(one?.id ?? null),
    async learn(begin) {
      try {
        const begun = await begin();
        asked.current = begun.length === 1 ? (begun[0] ?? null) : null;
        take(await ask('learn.jobs', {}));
      } catch (error) {
        onFail(error);
      }
    },
    store: (id, decisions) => {
      setLooked(null);
      return quietly(ask('learn.store', { job: id, decisions }));
    },
    async storeAll() {
      for (const { id, state } of jobs)
        if (state === 'ready') await quietly(ask('learn.store', { job: id, decisions: {} }));
    },
    drop: (id) => quietly(ask('learn.drop', { job: id })),
  };
}
