// Whether the page shows a hover card of its own at a mention: something new that floats beside it. Looked for at a few
// points around the mention, once before and a few times after; no observer, no cost while nothing happens.
import type { Box, MentionHit } from '../shared/card-api';
import { lineAt } from './place';
import { Timers } from './timers';

/** When our card is open one of the page's own may still come, so many milliseconds later: Wikipedia's takes half a second and a request. */
const LOOKS = [150, 400, 900] as const;
/** How far from the mention a page's own card stands. */
const REACH = 28;
const LEAST = { width: 60, height: 24 };

const around = ({ left, right, top, bottom }: Box): [number, number][] => {
  const middle = (left + right) / 2;
  return [
    [middle, bottom + REACH],
    [left + 12, bottom + REACH],
    [right + REACH, (top + bottom) / 2],
    [middle, top - REACH],
    [left + 12, top - REACH],
    [left - REACH, (top + bottom) / 2],
  ];
};

/** On a page of very many boxes the browser needs up to 15 ms to say what stands at a point: then few are asked about. */
const PATIENCE_MS = 3;

/** A mention, the point at which the pointer is, and the element that the mention stands in. */
export interface At {
  hit: MentionHit;
  point: { x: number; y: number } | null;
  own: Element | null;
}

/** Tells what the page itself put beside a mention since the pointer came to it. */
export class PageCards {
  #isOurs: (element: Element) => boolean;
  #before: ReadonlySet<Element> = new Set();
  /** How many of the points there was time for. */
  #points = Infinity;
  #isSlow = false;
  #timers = new Timers<number>();

  constructor(isOurs: (element: Element) => boolean) {
    this.#isOurs = isOurs;
  }

  /** Notes what floats there anyway. */
  note(at: At): void {
    this.#points = Infinity;
    this.#before = this.#floating(at);
  }

  /** The same before our card is shown: where looking would delay it, it is looked for afterwards only. */
  cameFirst(at: At): boolean {
    return !this.#isSlow && this.#came(at);
  }

  /** Calls back when one came although ours is open; until `stop`. */
  watch(at: () => At, came: () => void): void {
    for (const ms of LOOKS)
      this.#timers.set(ms, ms, () => {
        if (this.#came(at())) came();
      });
  }

  stop(): void {
    this.#timers.stopAll();
  }

  /** Whether something floats there now that did not before, or that belongs to the mention. */
  #came(at: At): boolean {
    for (const box of this.#floating(at))
      if (!this.#before.has(box) || (at.own && isOf(at.own, box))) return true;
    return false;
  }

  /** What floats beside the mention now: the outermost positioned box at each point, without what holds the mention. */
  #floating({ hit, point, own }: At): Set<Element> {
    const found = new Set<Element>();
    const points = around(lineAt(hit, point)).slice(0, this.#points);
    // What the page has yet to lay out is no part of how long an answer takes.
    document.documentElement.getBoundingClientRect();
    const begun = performance.now();
    let asked = 0;
    for (const [x, y] of points) {
      const element = this.#at(x, y);
      const box = element && floatingBox(element);
      if (box && !(own && box.contains(own))) found.add(box);
      asked += 1;
      this.#isSlow = performance.now() - begun > PATIENCE_MS;
      if (this.#isSlow) break;
    }
    this.#points = Math.min(this.#points, asked);
    return found;
  }

  /** What of the page is uppermost at a point. Asking for all that is there takes the browser several times as long. */
  #at(x: number, y: number): Element | undefined {
    const top = document.elementFromPoint(x, y);
    if (top && this.#isOurs(top)) return document.elementsFromPoint(x, y).find((one) => !this.#isOurs(one));
    return top ?? undefined;
  }
}

/**
 * A card made by styles alone (`:hover`) is there before we look. It stands in the running text's own element, or right
 * after it: nothing else that floats does.
 */
function isOf(own: Element, box: Element): boolean {
  for (let at: Element | null = own; at && isInline(at); at = at.parentElement)
    if (at.contains(box) || at.nextElementSibling?.contains(box)) return true;
  return false;
}

const isInline = (element: Element): boolean => getComputedStyle(element).display.startsWith('inline');

function floatingBox(element: Element): Element | null {
  let found: Element | null = null;
  for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
    const { position, opacity, visibility } = getComputedStyle(box);
    if (opacity === '0' || visibility === 'hidden') return null;
    if (position !== 'absolute' && position !== 'fixed') continue;
    const { width, height } = box.getBoundingClientRect();
    const big = width > innerWidth * 0.8 && height > innerHeight * 0.6;
    if (width >= LEAST.width && height >= LEAST.height && !big) found = box;
  }
  return found;
}
