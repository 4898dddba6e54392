// What the background tells the other worlds without being asked; nothing is answered.
import type { EntityCount } from './answers';
import type { FrameReport } from './frame-report';
import type { Job } from './job';

/** Told to content scripts and pages of the extension. */
export interface Notices {
  /** The store changed: entities named here look different (null: too many to name); `names` when what is matched changed. */
  changed: { version: number; names: boolean; entities: string[] | null };
  /** Settings or site rules changed: ask `page.start` again. */
  settings: Record<string, never>;
  /** A keyboard command of the browser, for the frame that has the focus. */
  command: { command: string };
  /** The popup wants to know who is on the page: answer with `page.entities`. */
  who: Record<string, never>;
  /** Scroll to the next mention of this entity, in the frame that gets this. */
  jump: { entity: string };
  /** To the top page of a tab: what happens in one of its frames. */
  frame: FrameReport;
  /** To extension pages: learning went on. */
  jobs: { jobs: Job[] };
  /** To extension pages: how far an import is. */
  import: { id: string; phase: string; done: number };
  /** To extension pages: the share that is done of a long undo. */
  undo: { done: number };
  /** To extension pages: who is mentioned in a frame of a tab. */
  pageEntities: { tab: number; frame: number; entities: EntityCount[] };
}
export type NoticeName = keyof Notices;
export type Notice = { [N in NoticeName]: { notice: N; data: Notices[N] } }[NoticeName];
