// Marks by the CSS Custom Highlight API: nothing in the page's tree changes. Every registered range is looked at
// again by the browser in each frame in which anything changes, so that only few may be registered at a time.
import type { Settings } from '@/data/settings';
import { type Block, type Place, positionIn } from './block';

/** Ranges that are registered at most. */
const MOST = 150;
/** Every name of ours in the registry begins so. */
const OURS = 'sidelight-';

const LOOKS = ['underline', 'background', 'open', 'open-plain'] as const;
type LookName = (typeof LOOKS)[number];

/** What the types of the DOM call it in one way and the browsers in one other. */
const registry = (): Map<string, Highlight> | null =>
  (globalThis.CSS as { highlights?: Map<string, Highlight> } | undefined)?.highlights ?? null;

/** Whether this browser can mark without touching the page. */
export const canMark = (): boolean => registry() !== null && typeof Highlight === 'function';

/** The part of a page that a mention covers; null when its nodes changed. */
export function rangeOf({ block, mention }: Place): StaticRange | null {
  const start = positionIn(block, mention.start, false);
  const end = positionIn(block, mention.end, true);
  if (!start || !end || end.offset > end.node.length || start.offset > start.node.length) return null;
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

const measure: { range?: Range } = {};

/** One rectangle for each line that a mention runs over, where it stands now. */
export function rectsOf(place: Place): DOMRect[] {
  const part = rangeOf(place);
  if (!part?.startContainer.isConnected || !part.endContainer.isConnected) return [];
  // One range for all: the page's own changes have to adjust every range that is alive.
  measure.range ??= document.createRange();
  const { range } = measure;
  range.setStart(part.startContainer, part.startOffset);
  range.setEnd(part.endContainer, part.endOffset);
  const rects = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  range.setStart(document, 0);
  range.collapse(true);
  return rects;
}

/** What is marked on the page now. */
export class Marks {
  #look: LookName | null = null;
  #open: 'open' | 'open-plain' = 'open';
  #shown = new Map<Block, Map<Place['mention'], StaticRange>>();
  #registered = new Map<LookName, Highlight>();
  #onFirst: () => void;
  #first = true;

  /** `onFirst` is called before the first mark is made. */
  constructor(onFirst: () => void) {
    this.#onFirst = onFirst;
  }

  /** Removes what any copy of us, also an older one, left in the registry; own annotations are marked anew after it. */
  static clear(): void {
    for (const look of [...LOOKS, 'note']) registry()?.delete(OURS + look);
  }

  /**
   * Marks exactly these mentions, in this style; those that were marked already are left alone. `long`: the page has so
   * much text that no mark may have a line.
   */
  show(
    places: ReadonlyMap<Block, readonly Place['mention'][]>,
    style: Settings['marks']['style'],
    long: boolean,
  ): void {
    // Where any mark has a line Chromium asks the whole page how far its text reaches, in each frame that changes
    // anything: 7 ms for ten million characters in few elements, 45 ms in many. A background costs 1 to 4.
    const look = style === 'hover' ? null : long ? 'background' : style;
    this.#open = long ? 'open-plain' : 'open';
    if (look !== this.#look) {
      this.#unregister();
      this.#look = look;
    }
    if (look === null) return;
    let room = MOST;
    const kept = new Map<Block, Map<Place['mention'], StaticRange>>();
    for (const [block, mentions] of places) {
      const before = this.#shown.get(block);
      const now = new Map<Place['mention'], StaticRange>();
      for (const mention of mentions) {
        if (room === 0) break;
        const range = before?.get(mention) ?? rangeOf({ block, mention });
        if (!range) continue;
        now.set(mention, range);
        room -= 1;
      }
      if (now.size > 0) kept.set(block, now);
    }
    const before = this.#shown;
    this.#shown = kept;
    if (kept.size === 0 && before.size === 0) return;
    const highlight = this.#highlight(look);
    for (const [block, ranges] of before) {
      const now = kept.get(block);
      for (const [mention, range] of ranges) if (now?.get(mention) !== range) highlight.delete(range);
    }
    for (const [block, ranges] of kept) {
      const then = before.get(block);
      for (const [mention, range] of ranges) if (then?.get(mention) !== range) highlight.add(range);
    }
  }

  /** Shows for which mention the card is open, or where the keyboard stands; null: nowhere. */
  open(place: Place | null): void {
    for (const look of ['open', 'open-plain'] as const) {
      const highlight = this.#registered.get(look);
      if (highlight && highlight.size > 0) highlight.clear();
    }
    const range = place && rangeOf(place);
    if (range) this.#highlight(this.#open).add(range);
  }

  stop(): void {
    this.#unregister();
    this.#registered.clear();
    for (const look of LOOKS) registry()?.delete(OURS + look);
  }

  #highlight(look: LookName): Highlight {
    let highlight = this.#registered.get(look);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = look === this.#open ? 1 : 0;
      this.#registered.set(look, highlight);
    }
    // A page that clears the registry does not take our marks away for good.
    const all = registry();
    if (all && all.get(OURS + look) !== highlight) all.set(OURS + look, highlight);
    if (this.#first) {
      this.#first = false;
      this.#onFirst();
    }
    return highlight;
  }

  #unregister(): void {
    this.#shown.clear();
    if (this.#look === null) return;
    this.#registered.delete(this.#look);
    registry()?.delete(OURS + this.#look);
  }
}
