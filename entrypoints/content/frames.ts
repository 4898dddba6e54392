// Frames: which of them stay idle, and how one tells the top page what happens in it.
import type { FrameReport } from '@/data/messages';
import type { Report } from '../shared/card-api';
import { ask } from '../shared/messaging';
import { moved, pathHere } from './frame-place';

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

/** Frames that load soon after one another are asked for together, within so many milliseconds. */
const TOGETHER = 50;

/** Asks for the script in frames of this document, where the browser does not bring it there by itself. */
export class FrameCall {
  #wanted: () => boolean;
  #signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(wanted: () => boolean, signal: AbortSignal) {
    this.#wanted = wanted;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Watching the same document or shadow root again does nothing. */
  watch(root: Node): void {
    root.addEventListener('load', this.#loaded, { capture: true, passive: true, signal: this.#signal });
    // A window counts its frames; those in shadow roots must be looked for.
    if (
      this.#wanted() &&
      (root === document ? length > 0 : (root as ShadowRoot).querySelector('iframe, frame'))
    )
      this.#soon();
  }

  #loaded = ({ target }: Event): void => {
    if (this.#wanted() && /^i?frame$/.test((target as Element).localName)) this.#soon();
  };

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      ask('page.frames', {}).catch(() => undefined);
    }, TOGETHER);
  }
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

  send(report: Report): void {
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
    this.pass(report);
  }

  /** Sends a report of this frame, or one of a frame in it that was moved to where this window has it. */
  pass(report: Report): void {
    const view = { width: innerWidth, height: innerHeight };
    ask('frame.report', { report, path: pathHere(), view }).catch(this.#gone);
  }

  /**
   * What happens in a frame inside this one, as this window sees it; null: it is not in this one. Each window knows only
   * where its own frames stand, so a report from deeper down goes up window by window.
   */
  fromInside(told: FrameReport, roots: Iterable<Document | ShadowRoot>): Report | null {
    const here = pathHere();
    const isOurs = told.path.length === here.length + 1 && here.every((index, i) => told.path[i] === index);
    return isOurs ? moved(told, roots) : null;
  }
}
