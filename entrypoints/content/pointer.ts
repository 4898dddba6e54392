// What the pointer and the fingers do on the page, told as reports. The listeners only note what happened;
// looking for a mention waits for the frame.
import { bridge, type MentionHit, type PointerAt, type Report } from '../shared/card-api';
import { listenFirst } from '../shared/first';
import type { Place } from './block';
import type { HitTest } from './hit-test';
import type { Hits } from './hits';

export interface PointerHooks {
  report(report: Report): void;
  /** The pointer moves where there are mentions: whoever will be asked should be awake. */
  stirred(): void;
  /** The mention under the pointer changed. */
  over(place: Place | null): void;
  takesTap(hit: MentionHit, pointer: PointerAt['type']): boolean;
  /** Whether anything can be under the pointer at all. */
  anything(): boolean;
}

/** Where the page itself does something on a click. */
const ACTS = 'a[href], button, summary, [role=button], [role=link], label, [onclick]';

function pointerAt(event: MouseEvent): PointerAt {
  const type = (event as Partial<PointerEvent>).pointerType;
  return {
    x: event.clientX,
    y: event.clientY,
    type: type === 'touch' || type === 'pen' ? type : 'mouse',
    pressed: event.buttons !== 0,
    keys: { Alt: event.altKey, Control: event.ctrlKey, Shift: event.shiftKey },
    time: event.timeStamp,
  };
}

/** Listens to the pointer in one document. */
export class Pointer {
  /** The report that was made last: repeated when the card has come. */
  last: Report | null = null;
  #hooks: PointerHooks;
  #test: HitTest;
  #hits: Hits;
  #event: PointerEvent | null = null;
  #target: EventTarget | null = null;
  #frame = 0;
  #over: Place | null = null;

  constructor(test: HitTest, hits: Hits, hooks: PointerHooks) {
    this.#test = test;
    this.#hits = hits;
    this.#hooks = hooks;
  }

  /** Adding the same listeners again does nothing: a document that was written anew has lost them. */
  listen(signal: AbortSignal): void {
    for (const type of ['pointermove', 'pointerdown', 'pointerup'] as const)
      listenFirst(type, this.#move, signal);
    listenFirst('pointerout', this.#out, signal);
    listenFirst('click', this.#click, signal);
    addEventListener('blur', this.#leave, { capture: true, passive: true, signal });
  }

  /** The mention under the pointer now. */
  get over(): Place | null {
    return this.#over;
  }

  /** The page moved under a pointer that rests. */
  again(): void {
    if (this.#event) this.#frame ||= requestAnimationFrame(this.#look);
  }

  /** The pointer is in a frame: what was known of it here is old, though nobody may have said that it left. */
  elsewhere(): void {
    this.#event = null;
    this.last = null;
  }

  #move = (event: PointerEvent): void => {
    this.#event = event;
    // Across a shadow border the event names the host; what was hit stands first in its path, while it is on its way.
    const { target } = event;
    this.#target =
      target instanceof Element && target.shadowRoot ? (event.composedPath()[0] ?? target) : target;
    if (this.#frame === 0 && this.#hooks.anything()) this.#frame = requestAnimationFrame(this.#look);
  };

  #look = (): void => {
    this.#frame = 0;
    const event = this.#event;
    if (!event) return;
    this.#hooks.stirred();
    const place = this.#find(event);
    if (place?.mention !== this.#over?.mention) this.#hooks.over(place);
    this.#over = place;
    this.#report({ kind: 'move', at: pointerAt(event), hit: this.#hit(place, event) });
  };

  #find(event: MouseEvent): Place | null {
    return this.#test.at(event.clientX, event.clientY, this.#target ?? event.target);
  }

  /** A name that stands in an annotated passage comes before the annotation. */
  #hit(place: Place | null, { clientX, clientY }: MouseEvent): MentionHit | null {
    return place ? this.#hits.hit(place) : (bridge().notes?.at(clientX, clientY) ?? null);
  }

  #out = (event: PointerEvent): void => {
    if (event.relatedTarget === null) this.#leave();
  };

  #leave = (): void => {
    this.#event = null;
    if (this.#over) this.#hooks.over(null);
    this.#over = null;
    this.last = null;
    this.#hooks.report({ kind: 'leave' });
  };

  #click = (event: MouseEvent): void => {
    if (event.button !== 0 || !event.isTrusted || !this.#hooks.anything()) return;
    const selection = getSelection();
    if (selection && !selection.isCollapsed) return;
    this.#target = event.composedPath()[0] ?? event.target;
    const place = this.#find(event);
    const hit = this.#hit(place, event);
    // A link may lie over the words, and a finger is taken to one beside them: it is the click that says what would act.
    const acts = event.composedPath().some((one) => one instanceof Element && one.matches(ACTS));
    if (hit && acts && this.#hooks.takesTap(hit, pointerAt(event).type)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    this.#report({ kind: 'tap', at: pointerAt(event), hit });
  };

  #report(report: Report): void {
    this.last = report;
    this.#hooks.report(report);
  }
}
