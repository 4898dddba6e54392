// Learning from an article as a job: recorded in the store, so that it goes on when the popup closes and is
// found again when the background was stopped.
import type { ArticleErrorCode } from './extract/article-model';
import type { EntityRef, FactView, SourceView } from './view';

/** What is larger, in bytes or characters, is no article. */
export const MOST = 50_000_000;

type JobState = 'waiting' | 'reading' | 'ready' | 'storing' | 'stored' | 'failed';

/** Why nothing could be learned: the codes of an article that cannot be read, and our own. */
export type JobError =
  | ArticleErrorCode
  /** The page could not be reached: it was closed, or extensions may not read it. */
  | 'unreachable'
  /** The tab shows a PDF, a picture or data. */
  | 'other-kind'
  /** Nothing in it could be turned into names or facts. */
  | 'nothing-found'
  | 'failed';

export interface Job {
  id: string;
  kind: 'page' | 'text' | 'file';
  /** The page's title or the file's name. */
  name: string;
  url: string | null;
  /** The tab that it came from. */
  tab: number | null;
  state: JobState;
  error: JobError | null;
  created: string;
  /** What was found, once it was. */
  found: { entities: number; facts: number } | null;
  /** The change that stored it: what undo takes back. */
  change: number | null;
}

/** An entity that was found, and who of the store it may be. */
export interface LearntEntity extends EntityRef {
  /** Its other names. */
  names: string[];
  facts: number;
  mentions: number;
  /** Whom of the store it becomes part of, unless the person decides otherwise. */
  proposed: string | null;
  /** Everybody of the store who it may be, the one proposed among them. */
  same: EntityRef[];
}

/** What is shown before anything is stored. */
export interface Preview {
  job: string;
  source: SourceView;
  /** The store holds this text already, or another text from this address. */
  known: 'same-text' | 'other-version' | null;
  /** How many of them the store does not hold yet. */
  fresh: { entities: number; facts: number };
  entities: LearntEntity[];
  facts: FactView[];
}

/** Which entity of the store each entity found is; null: one of its own. */
export type Decisions = Record<string, string | null>;
