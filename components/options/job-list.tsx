// Articles on their way into the store: what is being read, what became of it, what waits for a word.
import { i18n } from '#i18n';
import type { Job, JobError } from '@/data/job';
import { Button } from './controls';

interface JobListProps {
  jobs: readonly Job[];
  onLook: (job: Job) => void;
  /** Stores everything that waits, with each name where it is proposed. */
  onKeepAll: () => void;
  onUndo: (job: Job) => void;
  onDrop: (id: string) => void;
}

export function JobList({ jobs, onLook, onKeepAll, onUndo, onDrop }: JobListProps) {
  const busy = jobs.filter((job) => !SETTLED.has(job.state));
  const ready = jobs.filter(({ state }) => state === 'ready');
  if (jobs.length === 0) return null;
  return (
    <section class="jobs" aria-label={i18n.t('options.learn.jobs')}>
      {busy.length > 0 && (
        <progress
          value={jobs.length - busy.length}
          max={jobs.length}
          aria-label={i18n.t('options.learn.progress')}
        />
      )}
      {ready.length > 1 && (
        <p class="jobs-all">
          <span class="muted">{i18n.t('options.learn.waitingForYou', [ready.length])}</span>
          <Button onClick={onKeepAll}>{i18n.t('options.learn.keepAll', [ready.length])}</Button>
        </p>
      )}
      <ul class="plain-list">
        {jobs.map((job) => (
          <li key={job.id}>
            <span>{job.name}</span>
            <span class={job.state === 'failed' ? 'error' : 'muted'}>{stateWords(job)}</span>
            {job.state === 'ready' && (
              <Button
                look="main"
                label={i18n.t('options.learn.lookAt', [job.name])}
                onClick={() => onLook(job)}
              >
                {i18n.t('options.learn.look')}
              </Button>
            )}
            {job.state === 'stored' && job.change !== null && (
              <Button label={i18n.t('options.learn.undo', [job.name])} onClick={() => onUndo(job)}>
                {i18n.t('options.undo')}
              </Button>
            )}
            {job.state !== 'storing' && (
              <Button
                look="quiet"
                label={i18n.t(SETTLED.has(job.state) ? 'options.learn.drop' : 'options.learn.cancel', [
                  job.name,
                ])}
                onClick={() => onDrop(job.id)}
              >
                <span aria-hidden="true">×</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const SETTLED: ReadonlySet<Job['state']> = new Set(['stored', 'failed', 'ready']);

function stateWords(job: Job): string {
  if (job.state === 'failed') return errorWords[job.error ?? 'failed']();
  if (job.state === 'stored' && job.change === null) return i18n.t('options.learn.known');
  if ((job.state === 'ready' || job.state === 'stored') && job.found)
    return `${i18n.t('sheet.facts', job.found.facts)}, ${i18n.t('sheet.learn.count', job.found.entities)}`;
  if (job.state === 'storing') return i18n.t('options.learn.storing');
  return job.state === 'waiting' ? i18n.t('options.learn.waiting') : i18n.t('options.learn.reading');
}

const errorWords: Record<JobError, () => string> = {
  empty: () => i18n.t('options.learn.empty'),
  binary: () => i18n.t('options.learn.binary'),
  'not-english': () => i18n.t('options.learn.notEnglish'),
  'no-article': () => i18n.t('options.learn.noArticle'),
  'login-wall': () => i18n.t('options.learn.loginWall'),
  'too-large': () => i18n.t('options.learn.tooLarge'),
  table: () => i18n.t('options.learn.table'),
  unreachable: () => i18n.t('options.learn.unreachable'),
  'other-kind': () => i18n.t('options.learn.otherKind'),
  'nothing-found': () => i18n.t('options.learn.nothing'),
  failed: () => i18n.t('options.learn.failed'),
};
