// What is being read just now, as the background tells; what this page asked for is kept without another question.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Job } from '@/data/job';
import { ask, onNotice } from '../shared/messaging';

export interface Jobs {
  jobs: readonly Job[];
  /** Begins to read; what is found is stored as soon as it is there. */
  learn(begin: () => Promise<string[]>): Promise<void>;
  keep(id: string): Promise<void>;
  drop(id: string): Promise<void>;
}

export function useJobs(onFail: (error: unknown) => void): Jobs {
  const [jobs, setJobs] = useState<readonly Job[]>([]);
  const mine = useRef(new Set<string>());
  const keep = useCallback(
    async (id: string) => {
      mine.current.delete(id);
      await ask('learn.store', { job: id, decisions: {} }).catch(onFail);
    },
    [onFail],
  );
  const take = useCallback(
    (all: readonly Job[]) => {
      setJobs(all);
      for (const job of all) if (job.state === 'ready' && mine.current.has(job.id)) keep(job.id);
    },
    [keep],
  );
  useEffect(() => {
    ask('learn.jobs', {}).then(take, onFail);
    return onNotice('jobs', (data) => take(data.jobs));
  }, [take, onFail]);
  return {
    jobs,
    keep,
    async learn(begin) {
      try {
        for (const id of await begin()) mine.current.add(id);
        take(await ask('learn.jobs', {}));
      } catch (error) {
        onFail(error);
      }
    },
    drop: async (id) => {
      await ask('learn.drop', { job: id }).catch(onFail);
    },
  };
}
