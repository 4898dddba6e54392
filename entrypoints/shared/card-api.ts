// The hand-shake between the content script and the card's script. Both run in the same isolated world of the
// top frame, but the card's is injected on first need, so they meet on one object that neither bundle contains.
// The content script tells what happens on the page as plain data (`Report`), so that the script of a frame can
// send the same words through the background; the card decides what to do about it.

import type { Settings } from '@/data/settings';
import type { Block, Place } from '../content/block';
import type { CardState } from './card-machine';

/** The card's one element in the page. Whoever walks the page skips it. */
export const HOST_TAG = 'sidelight-card';

/** Removes every such element, also of an older copy of us. Found by their ids: a search for the name walks the whole page. */
export function removeHosts(): void {
  for (;;) {
    const host = document.getElementById(HOST_TAG);
    if (host?.localName !== HOST_TAG) return;
    host.remove();
  }
}

/** A rectangle in the viewport of the frame that reports it. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A mention under the pointer, under a finger, or reached by keyboard. */
export interface MentionHit {
  /** The same for the same mention as long as it stands on the page; differs between mentions of one entity. */
  key: string;
  /** Who it may be, most probable first. */
  entities: string[];
  /** As printed on the page. */
  text: string;
  /** One box for each line that the mention runs over. */
  rects: Box[];
  /** Other entities of the page, nearest to this mention first. */
  context: string[];
  /** The page itself says something there. */
  title: boolean;
  rtl: boolean;
}

/** Where a pointer is; `time` is `event.timeStamp` of the frame. */
export interface PointerAt {
  x: number;
  y: number;
  type: 'mouse' | 'pen' | 'touch';
  /** A button is down: the person selects or drags, so nothing opens. */
  pressed: boolean;
  keys: { Alt: boolean; Control: boolean; Shift: boolean };
  time: number;
}

/**
 * What happens on the page. The top frame's script calls `CardApi.report` with these; a frame's script sends them
 * with `frame.report`, only while there is something to tell: when the hit changes, at most every 50 ms while the
 * pointer moves and the last hit was not long ago.
 */
export type Report =
  /** The mouse or a hovering pen moved; `hit` is the mention under it. */
  | { kind: 'move'; at: PointerAt; hit: MentionHit | null }
  /** The pointer left the document of the frame (also when the window lost it). */
  | { kind: 'leave' }
  /** A finger or pen tapped, or the primary button clicked without a selection being made. */
  | { kind: 'tap'; at: PointerAt; hit: MentionHit | null }
  /** A keyboard command went to this mention: its card shows and is announced, the focus stays where it is. */
  | { kind: 'reach'; hit: MentionHit }
  /** A keyboard command asks for the card of this mention, and the focus goes into it; `null`: there is none. */
  | { kind: 'open'; hit: MentionHit | null }
  /** From frames only (in the top frame the card listens itself): Escape, and the held key down or up. */
  | { kind: 'key'; key: 'Escape' | 'Alt' | 'Control' | 'Shift'; down: boolean }
  /** The page or one of its boxes scrolled. */
  | { kind: 'scroll' }
  /** The document is going: navigation, also within the page. */
  | { kind: 'gone' };

/** What the content script of the top frame offers the card. */
export interface PageApi {
  settings(): Pick<Settings, 'marks' | 'card'>;
  /** The site whose rule counts. */
  site(): string;
  /** Where the mention stands now; null when it is gone from this document (or was in a frame). */
  rectsOf(hit: MentionHit): Box[] | null;
  /** The element that the mention stands in; null when it is gone from this document (or was in a frame). */
  elementOf(hit: MentionHit): Element | null;
  /** Shows on the page for which mention the card is open, as a focus ring shows it; null: none. */
  setOpen(hit: MentionHit | null): void;
}

/** What the card offers the content script. */
export interface CardApi {
  /** What the card is doing: read by tests, which thus need not wait to see that nothing happens. */
  readonly state: CardState;
  report(report: Report): void;
  /** Entities that came into view: their facts are fetched before they are asked for. */
  ahead(entities: string[], context: string[]): void;
  /** The store changed: what was fetched of these entities is old. */
  changed(entities: string[]): void;
  /** Settings changed: read `PageApi.settings` again. */
  settings(): void;
  /** Whether a tap on this mention belongs to the card: then the page's own click is held back, once. */
  takesTap(hit: MentionHit, pointer: PointerAt['type']): boolean;
  /** Sidelight is switched off here or was reloaded: remove everything. */
  destroy(): void;
}

/** What the script of own annotations offers, where a page has some. */
export interface NotesApi {
  /** The annotation whose mark is seen at a point. */
  at(x: number, y: number): MentionHit | null;
  /** Where the mark of such a hit stands now; null: it is none of these, or gone. */
  rectsOf(hit: MentionHit): Box[] | null;
}

/** What the content script of a document gives whoever walks through its mentions. */
export interface Reading {
  /** Blocks with mentions in document order; it takes a moment on a huge page. */
  blocks(): Promise<readonly Block[]>;
  mentions(block: Block): readonly Place['mention'][];
  rectsOf(place: Place): DOMRect[];
  /** Visits blocks without holding the page up. */
  visit(blocks: readonly Block[], visit: (block: Block) => void): Promise<void>;
  /** The document's work has ended. */
  signal: AbortSignal;
}

/** The walk through the mentions of one document. */
export interface MentionSteps {
  /** Where the person stands. */
  readonly current: Place | null;
  /** The next or previous mention that can be seen (of an entity, if one is given), and shows it; null if there is none. */
  go(direction: 1 | -1, entity?: string): Promise<Place | null>;
}

/** Where they meet. */
export interface Bridge {
  page: PageApi | null;
  card: CardApi | null;
  notes: NotesApi | null;
  /** There as soon as the script that walks was here, also in frames. */
  steps: ((reading: Reading) => MentionSteps) | null;
  /** Told once, when the card has come; the content script then repeats its last report. */
  onCard: (() => void) | null;
}

const key = Symbol.for('sidelight.bridge');

/** The one bridge of this isolated world; pages cannot see it. */
export function bridge(): Bridge {
  const world = globalThis as { [key]?: Bridge };
  world[key] ??= { page: null, card: null, notes: null, steps: null, onCard: null };
  return world[key];
}
