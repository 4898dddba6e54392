// Frames: which of them stay idle, and how one tells the top page what happens in it.
import type { FrameReport } from '@/data/messages';
import type { MentionHit, Report } from '../shared/card-api';
import { ask } from '../shared/messaging';

/** Whether this document is a frame in another. */
export const isFrame = (): boolean => window !== window.top;

/** Frames smaller than this hold a button or a counter, no text. */
const TINY = { width: 180, height: 90 };
/** Sizes in which advertisements are sold (IAB New Ad Portfolio, fixed sizes). */
const SOLD = new Set(
  '120x600 160x600 300x250 300x600 300x1050 320x50 320x100 336x280 468x60 728x90 970x90 970x250'.split(' '),
);

/** Whether a frame is so small, or so like an advertisement, that nothing is done there until the pointer enters. */
export function staysIdle(): boolean {
  if (!isFrame()) return false;
  if (innerWidth < TINY.width || innerHeight < TINY.height) return true;
  return !isSameSite() && SOLD.has(`${innerWidth}x${innerHeight}`);
}

function isSameSite(): boolean {
  try {
    return window.top?.location.host === location.host || location.protocol === 'about:';
  } catch {
    return false;
  }
}

/** Resolves when the pointer or the keyboard comes to this frame, or it grows. */
export function untilEntered(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const stop = new AbortController();
    signal.addEventListener('abort', () => stop.abort(), { once: true });
    const enter = () => {
      stop.abort();
      done();
    };
    const options = { capture: true, passive: true, signal: stop.signal } as const;
    addEventListener('pointerover', enter, options);
    addEventListener('focusin', enter, options);
    addEventListener('resize', () => staysIdle() || enter(), options);
  });
}

/** Least time between two reports of a moving pointer, in milliseconds. */
const PAUSE = 50;
/** Moves after the last hit that are still told, so that the card sees the pointer go. */
const TAIL = 1000;

/** Sends a frame's reports to the top page. */
export class FrameReporter {
  #key: string | null = null;
  #sent = 0;
  #hitAt = -Infinity;
  #gone: () => void;

  constructor(gone: () => void) {
    this.#gone = gone;
  }

  send(report: Report, at: { screenX: number; screenY: number } | null): void {
    const now = performance.now();
    if (report.kind === 'move') {
      const key = report.hit?.key ?? null;
      if (report.hit) this.#hitAt = now;
      const changed = key !== this.#key;
      if (!changed && (now - this.#sent < PAUSE || now - this.#hitAt > TAIL)) return;
      this.#key = key;
      this.#sent = now;
    } else if (report.kind !== 'tap' && report.kind !== 'open' && report.kind !== 'reach') {
      if (now - this.#hitAt > 60_000) return;
      if (report.kind === 'scroll' && now - this.#sent < PAUSE) return;
      this.#sent = now;
    } else if (report.hit) this.#hitAt = now;
    else if (now - this.#hitAt > 60_000) return;
    ask('frame.report', {
      report,
      screen: at && { x: at.screenX, y: at.screenY },
      deep: window.parent !== window.top,
    }).catch(this.#gone);
  }
}

/** How far the top window's own coordinates are from those of the screen: learned from its own pointer. */
export class ScreenOffset {
  #known: { x: number; y: number } | null = null;

  learn(event: PointerEvent): void {
    this.#known = { x: event.screenX - event.clientX, y: event.screenY - event.clientY };
  }

  /** A frame's report with its points and rectangles moved to where they are in this window. */
  moved({ report, screen, deep }: FrameReport): Report {
    const at = 'at' in report ? report.at : null;
    const corner = deep ? null : frameCorner();
    const by = corner ?? (at && screen && this.#fromScreen(at, screen)) ?? frameCorner() ?? { x: 0, y: 0 };
    const hit = 'hit' in report && report.hit ? moveHit(report.hit, by) : null;
    if ('at' in report)
      return { ...report, at: { ...report.at, x: report.at.x + by.x, y: report.at.y + by.y }, hit };
    if (report.kind === 'open') return { ...report, hit };
    if (report.kind === 'reach' && hit) return { ...report, hit };
    return report;
  }

  #fromScreen(
    at: { x: number; y: number },
    screen: { x: number; y: number },
  ): { x: number; y: number } | null {
    // Firefox tells it exactly.
    const { mozInnerScreenX: x, mozInnerScreenY: y } = window as Window & {
      mozInnerScreenX?: number;
      mozInnerScreenY?: number;
    };
    const origin = x !== undefined && y !== undefined ? { x, y } : this.#known;
    return origin && { x: screen.x - origin.x - at.x, y: screen.y - origin.y - at.y };
  }
}

function moveHit(hit: MentionHit, by: { x: number; y: number }): MentionHit {
  const rects = hit.rects.map((box) => ({
    left: box.left + by.x,
    right: box.right + by.x,
    top: box.top + by.y,
    bottom: box.bottom + by.y,
  }));
  return { ...hit, rects };
}

/** Where the frame under the pointer or with the focus begins, seen from here; null when it is not to be seen. */
function frameCorner(): { x: number; y: number } | null {
  const frame = document.querySelector('iframe:hover, frame:hover') ?? document.activeElement;
  if (!(frame instanceof HTMLElement) || !/^i?frame$/.test(frame.localName)) return null;
  const { left, top } = frame.getBoundingClientRect();
  return { x: left + frame.clientLeft, y: top + frame.clientTop };
}
