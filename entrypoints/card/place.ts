// Where the card stands: at the line of the mention that the pointer is on, never over it, never outside the view.
import type { Box, MentionHit } from '../shared/card-api';

/** Between mention and card: near enough to be reached, far enough not to touch the underline. */
const GAP = 6;
const EDGE = 8;
/** Below this the card would be a slit: then the other side is better, whatever it covers of the page. */
const LEAST = 150;
const SMALL_SCREEN = 600;

/** The line of a wrapped mention that is nearest to a point; the first without one. */
export function lineAt(hit: MentionHit, point: { x: number; y: number } | null): Box {
  const [first = { left: 0, top: 0, right: 0, bottom: 0 }, ...others] = hit.rects;
  if (!point) return first;
  const distance = (box: Box) =>
    Math.hypot(
      Math.max(box.left - point.x, 0, point.x - box.right),
      Math.max(box.top - point.y, 0, point.y - box.bottom),
    );
  return others.reduce((best, box) => (distance(box) < distance(best) ? box : best), first);
}

/** How far a mention has moved, in pixels; infinite: nothing of its first line is in the window any more. */
export function drift([before]: readonly Box[], [now]: readonly Box[]): number {
  if (!before || !now || now.bottom < 0 || now.top > innerHeight) return Infinity;
  return Math.hypot(now.left - before.left, now.top - before.top);
}

interface Placing {
  line: Box;
  /** The page shows a `title` below the pointer: the card goes above. */
  above: boolean;
  rtl: boolean;
  zoom: number;
}

/** Which way the panel grows when more is shown in it: away from its mention. */
export type Growth = 'down' | 'up';

/** Where a panel stands: its foot is what stays in place when it grows upwards. */
export interface Stand {
  x: number;
  foot: number;
  growth: Growth;
}

/**
 * Places the panel, and gives it the room that there is. Our own, not a library's: in the top layer its coordinates are
 * the window's, so nothing of what a library looks for on a page (scrolling, positioned, clipping boxes) can be around it.
 */
export function place(panel: HTMLElement, { line, above, rtl, zoom }: Placing): Stand {
  panel.style.zoom = zoom === 1 ? '' : String(1 / zoom);
  // What is seen of the page: without scroll bars, and what is left of it when two fingers have enlarged it.
  const { offsetLeft, offsetTop, width, height } = visualViewport ?? NO_VIEW;
  const over = line.top - GAP - EDGE - offsetTop;
  const under = offsetTop + height - EDGE - line.bottom - GAP;
  giveRoom(panel, Math.max(over, under));
  const size = panel.getBoundingClientRect();
  const fits = size.height <= (above ? over : under);
  const up = fits ? above : over > under || (over === under && above);
  const room = giveRoom(panel, up ? over : under);
  const tall = Math.min(size.height, room);
  const spare = width - size.width;
  let x = within(rtl ? line.right - size.width : line.left, offsetLeft, spare);
  if (Math.max(over, under) < LEAST) {
    // A window so low that the card would cover its mention: at one of its sides, where there is room.
    const right = line.right + GAP;
    const left = line.left - GAP - size.width;
    if (within(right, offsetLeft, spare) === right) x = right;
    else if (within(left, offsetLeft, spare) === left) x = left;
  }
  const y = within(up ? line.top - GAP - tall : line.bottom + GAP, offsetTop, height - tall);
  move(panel, x, y);
  return { x, foot: y + tall, growth: up ? 'up' : 'down' };
}

const NO_VIEW = { offsetLeft: 0, offsetTop: 0, width: 0, height: 0 };

/** The wished place, or the nearest at which nothing leaves the view: what is outside cannot be read. */
const within = (wish: number, from: number, spare: number): number =>
  Math.max(from + EDGE, Math.min(wish, from + spare - EDGE));

/** The height that the card may have; returned as it is given. */
function giveRoom(panel: HTMLElement, px: number): number {
  const room = Math.max(Math.floor(px), Math.min(LEAST, innerHeight - 2 * EDGE));
  panel.style.setProperty('--sl-room', `${room}px`);
  return room;
}

function move(panel: HTMLElement, x: number, y: number): void {
  panel.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

/** Keeps the foot of a panel that grows upwards where it stands. */
export function keepFoot(panel: HTMLElement, x: number, foot: number): void {
  move(panel, x, foot - panel.getBoundingClientRect().height);
}

/** Whether a tap opens a sheet at the edge instead of a card at the mention. */
export const wantsSheet = (): boolean => innerWidth <= SMALL_SCREEN;

/** Puts the panel to the bottom edge, or to the top one when the mention stands below. */
export function placeSheet(panel: HTMLElement, line: Box): Stand {
  const below = innerHeight - line.bottom - GAP;
  const atTop = below < LEAST * 1.5 && line.top > below;
  panel.dataset.sheet = atTop ? 'top' : 'bottom';
  giveRoom(panel, atTop ? line.top - GAP : Math.min(below, innerHeight * 0.7));
  if (atTop) move(panel, 0, 0);
  else keepFoot(panel, 0, innerHeight);
  return { x: 0, foot: innerHeight, growth: atTop ? 'down' : 'up' };
}

export const isWithin = ({ x, y }: { x: number; y: number }, { left, right, top, bottom }: Box): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Whether a point is on the way between the line and the card: inside the hull of both, with a little grace. */
export function inCorridor(point: { x: number; y: number }, line: Box, card: Box): boolean {
  const grace = 6;
  const corners = [line, card].flatMap(({ left, top, right, bottom }) => [
    { x: left - grace, y: top - grace },
    { x: right + grace, y: top - grace },
    { x: right + grace, y: bottom + grace },
    { x: left - grace, y: bottom + grace },
  ]);
  const hull = convexHull(corners);
  return hull.every((a, i) => {
    const b = hull[(i + 1) % hull.length] ?? a;
    return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) >= 0;
  });
}

interface Point {
  x: number;
  y: number;
}

/** Andrew's monotone chain. */
function convexHull(points: Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (ordered: Point[]): Point[] => {
    const chain: Point[] = [];
    for (const p of ordered) {
      for (;;) {
        const b = chain.at(-1);
        const a = chain.at(-2);
        if (!a || !b || (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) > 0) break;
        chain.pop();
      }
      chain.push(p);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}
