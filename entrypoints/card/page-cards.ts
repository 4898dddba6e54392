// Whether the page shows a hover card of its own at a mention: something new that floats beside it. Looked for at a few
// points around the mention, once before and a few times after; no observer, no cost while nothing happens.
import type { Box, MentionHit } from '../shared/card-api';
import { lineAt } from './place';

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

/** Tells what the page itself put beside a mention since the pointer came to it. */
export class PageCards {
  #isOurs: (element: Element) => boolean;
  #before: ReadonlySet<Element> = new Set();

  constructor(isOurs: (element: Element) => boolean) {
    this.#isOurs = isOurs;
  }

  /** Notes what floats there anyway. */
  note(hit: MentionHit, point: { x: number; y: number } | null): void {
    this.#before = floating(lineAt(hit, point), this.#isOurs);
  }

  /** Whether something floats there now that did not before, or that belongs to the mention. */
  came(hit: MentionHit, point: { x: number; y: number } | null): boolean {
    const line = lineAt(hit, point);
    const own = elementOn(line, this.#isOurs);
    for (const box of floating(line, this.#isOurs))
      if (!this.#before.has(box) || (own && isOf(own, box))) return true;
    return false;
  }
}

/** What the mention stands in, or what lies over it. */
const elementOn = (line: Box, isOurs: (element: Element) => boolean): Element | null =>
  document
    .elementsFromPoint((line.left + line.right) / 2, (line.top + line.bottom) / 2)
    .find((element) => !isOurs(element)) ?? null;

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

/** What floats beside the mention now: the outermost positioned box at each point, without what holds the mention. */
function floating(line: Box, isOurs: (element: Element) => boolean): Set<Element> {
  const found = new Set<Element>();
  const own = elementOn(line, isOurs);
  for (const [x, y] of around(line)) {
    for (const element of document.elementsFromPoint(x, y)) {
      if (isOurs(element)) continue;
      const box = floatingBox(element);
      if (box && !(own && box.contains(own))) found.add(box);
      break;
    }
  }
  return found;
}

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
