// What the background answers: the types behind the table of messages.
import type { QuoteSelector } from './anchor';
import type { PackIssue } from './pack-schema';
import type { Settings } from './settings';
import type { ImportPlan } from './store/import/plan';
import type { EntityRef, FactView } from './view';

/** What a page is told when it starts; null when Sidelight is off there. */
export interface PageSetup {
  settings: Pick<Settings, 'marks' | 'card'>;
  /** The site whose rule counts: that of the top page. */
  site: string;
  /** Last change of the store that this setup knows of. */
  version: number;
  /** Frames get the script only when their document asks for them with `page.frames`. */
  frames: boolean;
}

/** Why Sidelight is not at work in a tab; null: it is. */
export type NoPage =
  | 'browser-page'
  | 'store'
  | 'document-view'
  | 'local-file'
  | 'no-permission'
  | 'off'
  | 'asked'
  | 'reload';

/** What the popup knows of the tab before any frame has answered. */
export interface TabState {
  tab: number;
  title: string;
  url: string;
  /** The host whose rule the switch changes; null where there is none. */
  site: string | null;
  on: boolean;
  why: NoPage | null;
  private: boolean;
  /** Whether this window may write (learn, note). */
  mayWrite: boolean;
}

/** How often an entity is mentioned in a frame. */
export interface EntityCount {
  entity: string;
  count: number;
}

/** An entity as a line of a list. */
export interface EntityLine extends EntityRef {
  /** Who that is, in a source's words and as of its date. */
  role: FactView | null;
  facts: number;
}

export interface Found {
  entities: EntityLine[];
  facts: FactView[];
}

/** What an import would do or did, or all that is wrong with the file. */
export type ImportAnswer =
  | { plan: ImportPlan | null; change: number | null }
  | { issues: PackIssue[]; total: number };

/** An own annotation, as its page needs it: where it stands and nothing of what was thought about it. */
export interface PageAnnotation extends QuoteSelector {
  fact: string;
  /** It may be marked: what is private is only looked for, so that it is known whether it is lost. */
  shown: boolean;
}

export interface TabAnnotation {
  fact: FactView;
  /** It did not find its place when the page was last looked at. */
  lost: boolean;
}

/** What became of an undo: the number of the new change, or the acts that stand in the way. */
export interface UndoAnswer {
  change: number | null;
  conflicts: { table: string; id: string; by: string | null; change: number | null }[];
}
