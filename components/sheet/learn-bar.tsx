// The foot of the sheet: learning from this page, how far it is, and what became of it.
import { i18n } from '#i18n';
import type { Job, JobError } from '@/data/job';
import type { Learning, LearningActs } from './learn-model';

const failures: Record<JobError, () => string> = {
  empty: () => i18n.t('sheet.learn.failed.empty'),
  binary: () => i18n.t('sheet.learn.failed.binary'),
  'not-english': () => i18n.t('sheet.learn.failed.notEnglish'),
  'no-article': () => i18n.t('sheet.learn.failed.noArticle'),
  'login-wall': () => i18n.t('sheet.learn.failed.loginWall'),
  'too-large': () => i18n.t('sheet.learn.failed.tooLarge'),
  table: () => i18n.t('sheet.learn.failed.table'),
  unreachable: () => i18n.t('sheet.learn.failed.unreachable'),
  'other-kind': () => i18n.t('sheet.learn.failed.otherKind'),
  'nothing-found': () => i18n.t('sheet.learn.failed.nothingFound'),
  failed: () => i18n.t('sheet.learn.failed.failed'),
};

/** Why nothing could be learned, in the reader's words. */
const failureText = (error: JobError | null): string => (failures[error ?? 'failed'] ?? failures.failed)();

interface Props {
  learning: Learning;
  acts: LearningActs;
}

export function LearnBar({ learning, acts }: Props) {
  const { job, may, shown } = learning;
  if (shown && job?.state === 'ready') return null;
  if (!job && may === 'no') return null;
  return (
    <footer class="learn" aria-live="polite">
      {job ? (
        <>
          <JobLine job={job} stuck={learning.stuck} acts={acts} />
          {/* What waits from another page is in nobody's way. */}
          {learning.elsewhere && may === 'yes' && <Begin acts={acts} />}
        </>
      ) : may === 'private' ? (
        <p class="quiet">{i18n.t('sheet.learn.private')}</p>
      ) : (
        <>
          <Begin acts={acts} />
          <p class="quiet">{i18n.t('sheet.learn.hint')}</p>
        </>
      )}
    </footer>
  );
}

const Begin = ({ acts }: { acts: LearningActs }) => (
  <button type="button" class="button" onClick={acts.begin}>
    {i18n.t('sheet.learn.begin')}
  </button>
);

function JobLine({ job, stuck, acts }: { job: Job; stuck: boolean; acts: LearningActs }) {
  const drop = (label: string) => (
    <button type="button" class="button" onClick={() => acts.drop(job.id)}>
      {label}
    </button>
  );
  switch (job.state) {
    case 'waiting':
    case 'reading':
      return (
        <>
          <p class="learn-text">
            {i18n.t('sheet.learn.reading', [job.name])}
            <progress aria-label={i18n.t('sheet.learn.progress')} />
          </p>
          {drop(i18n.t('sheet.learn.cancel'))}
        </>
      );
    case 'ready':
      return (
        <>
          <p class="learn-text">{i18n.t('sheet.learn.waiting', [job.name])}</p>
          <button type="button" class="button main" onClick={() => acts.show(true)}>
            {i18n.t('sheet.learn.show')}
          </button>
        </>
      );
    case 'storing':
      return (
        <p class="learn-text">
          {i18n.t('sheet.learn.storing')}
          <progress aria-label={i18n.t('sheet.learn.progress')} />
        </p>
      );
    case 'stored':
      return (
        <>
          <p class="learn-text">
            {stuck
              ? i18n.t('sheet.learn.stuck')
              : job.change === null
                ? i18n.t('sheet.learn.nothingNew')
                : i18n.t('sheet.learn.stored', [
                    i18n.t('sheet.learn.count', job.found?.entities ?? 0),
                    i18n.t('sheet.facts', job.found?.facts ?? 0),
                  ])}
          </p>
          {job.change !== null && !stuck && (
            <button type="button" class="button" onClick={() => acts.undo(job)}>
              {i18n.t('sheet.learn.undo')}
            </button>
          )}
          <button type="button" class="button" onClick={acts.look}>
            {i18n.t('sheet.learn.look')}
          </button>
          {drop(i18n.t('sheet.learn.done'))}
        </>
      );
    case 'failed':
      return (
        <>
          <p class="learn-text" role="alert">
            {failureText(job.error)}
          </p>
          {drop(i18n.t('sheet.learn.close'))}
        </>
      );
  }
}
