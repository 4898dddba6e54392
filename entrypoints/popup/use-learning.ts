// Learning from the page in the tab: the job lives in the background, the popup looks at it and asks.
import { useEffect, useState } from 'preact/hooks';
import type { Learning, LearningActs } from '@/components/sheet/learn-model';
import type { TabState } from '@/data/answers';
import type { Job, Preview } from '@/data/job';
import { ask, onNotice } from '../shared/messaging';

/**
 * The job of this tab, also when it is stored, as long as its page is the one in the tab: it can still be undone; else one
 * whose result nobody has looked at. Files are the options page's.
 */
function jobFor(jobs: Job[], tab: TabState | null): Job | null {
  // Which page it is about is not known yet.
  if (!tab) return null;
  const pages = jobs.filter(({ kind }) => kind === 'page');
  return (
    pages.findLast((job) => job.tab === tab.tab && (job.state !== 'stored' || job.url === tab.url)) ??
    pages.findLast(({ state }) => state === 'ready') ??
    null
  );
}

export function useLearning(tab: TabState | null, look: () => void): { state: Learning; acts: LearningActs } {
  const [jobs, setJobs] = useState<Job[]>([]);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [hidden, setHidden] = useState(false);
  const [stuck, setStuck] = useState(false);
  /** What was stored while this popup is open: it stays to be undone. */
  const [mine, setMine] = useState<string | null>(null);

  useEffect(() => {
    const stop = onNotice('jobs', ({ jobs: now }) => setJobs(now));
    ask('learn.jobs', {}).then(setJobs, () => undefined);
    return stop;
  }, []);

  const stored = jobs.find(({ id, state }) => id === mine && state === 'stored');
  const job = stored ?? jobFor(jobs, tab);
  const ready = job?.state === 'ready' ? job.id : null;

  useEffect(() => {
    if (ready === null) return setPreview(null);
    let gone = false;
    ask('learn.preview', { job: ready }).then(
      (found) => !gone && setPreview(found),
      () => !gone && setPreview(null),
    );
    return () => {
      gone = true;
    };
  }, [ready]);

  const quietly = (doing: Promise<unknown>) => doing.catch(() => undefined);
  return {
    state: {
      job,
      elsewhere: job !== null && job.tab !== tab?.tab && job.state === 'ready',
      preview: preview?.job === ready ? preview : null,
      may: tab?.site == null || tab.why === 'no-permission' ? 'no' : tab.mayWrite ? 'yes' : 'private',
      // The result of another tab waits at the foot; this tab's own is what one came for.
      shown: !hidden && job !== null && (job.tab === tab?.tab || mine === job.id),
      stuck,
    },
    acts: {
      begin: () => {
        if (!tab) return;
        setHidden(false);
        quietly(ask('learn.page', { tab: tab.tab }));
      },
      show: (shown) => {
        setHidden(!shown);
        if (shown && job) setMine(job.id);
      },
      store: (id, decisions) => {
        setMine(id);
        setStuck(false);
        quietly(ask('learn.store', { job: id, decisions }));
      },
      drop: (id) => quietly(ask('learn.drop', { job: id })),
      undo: ({ id, change }) => {
        if (change === null) return;
        ask('store.undo', { change }).then(
          (done) => {
            if (done.change === null) setStuck(true);
            else quietly(ask('learn.drop', { job: id }));
          },
          () => setStuck(true),
        );
      },
      look,
    },
  };
}
