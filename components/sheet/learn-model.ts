// What a person can do about learning from a page.
import type { Decisions, Job, Preview } from '@/data/job';

/** Learning as the sheet shows it: the job that concerns this page, or one whose result waits. */
export interface Learning {
  job: Job | null;
  /** The job is another page's: this one can be learnt from all the same. */
  elsewhere: boolean;
  /** Null until a ready job's result was fetched. */
  preview: Preview | null;
  /** Whether this page can be learnt from, and why not. */
  may: 'yes' | 'private' | 'no';
  /** The preview takes the place of the page's list. */
  shown: boolean;
  /** Undo was refused: what was learnt has been changed since. */
  stuck: boolean;
}

export interface LearningActs {
  begin(): void;
  show(shown: boolean): void;
  store(job: string, decisions: Decisions): void;
  drop(job: string): void;
  undo(job: Job): void;
  /** What was stored, in the options page. */
  look(): void;
}
