// The marks of own annotations under the pointer: what the card is told of them, in the words that it knows of mentions.
import { NOTE } from '@/data/view';
import type { Box, MentionHit, NotesApi } from '../shared/card-api';

/** Words of the passage that the card shows while the annotation is on its way. */
const SHOWN = 80;

/** A mark that was made, and the fact it stands for. */
export interface Marked {
  fact: string;
  range: StaticRange;
}

const isIn = ({ left, right, top, bottom }: Box, x: number, y: number) =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Offers these marks to whoever looks under the pointer. */
export class Notes implements NotesApi {
  #marked: readonly Marked[];
  #measure = document.createRange();

  constructor(marked: readonly Marked[]) {
    this.#marked = marked;
  }

  at(x: number, y: number): MentionHit | null {
    for (const { fact, range } of this.#marked) {
      const rects = this.#rects(range);
      const parent = range.startContainer.parentElement;
      if (!parent || !rects.some((rect) => isIn(rect, x, y))) continue;
      const over = document.elementFromPoint(x, y);
      // Something else lies over the passage.
      if (
        !over ||
        !(over.contains(range.startContainer) || over.contains(range.endContainer) || parent.contains(over))
      )
        continue;
      return {
        key: NOTE + fact,
        entities: [NOTE + fact],
        text: this.#textOf(range),
        rects,
        context: [],
        title: over.closest('[title]') !== null,
        rtl: getComputedStyle(parent).direction === 'rtl',
      };
    }
    return null;
  }

  rectsOf({ key }: MentionHit): Box[] | null {
    const found = this.#marked.find(({ fact }) => NOTE + fact === key);
    return found ? this.#rects(found.range) : null;
  }

  #textOf(range: StaticRange): string {
    this.#set(range);
    const text = this.#measure.toString().replace(/\s+/g, ' ');
    return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  }

  #rects(range: StaticRange): Box[] {
    if (!this.#set(range)) return [];
    return [...this.#measure.getClientRects()]
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  }

  /** False: the page's nodes changed under the mark. */
  #set({ startContainer, startOffset, endContainer, endOffset }: StaticRange): boolean {
    if (!startContainer.isConnected || !endContainer.isConnected) return false;
    try {
      this.#measure.setStart(startContainer, startOffset);
      this.#measure.setEnd(endContainer, endOffset);
      return true;
    } catch {
      return false;
    }
  }
}
