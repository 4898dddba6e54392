// Hears what a person does before the page can. Of all listeners on `window` the one that was added first hears an event
// first, and may keep it from the others: so ours are there before any script of the page, and pass on what they hear.

/** What the page's script and the card listen to on `window`, in the capture phase. */
const TYPES = [
  'pointermove',
  'pointerdown',
  'pointerup',
  'pointerout',
  'mousedown',
  'mouseup',
  'click',
  'keydown',
  'keyup',
  'focusin',
  'focusout',
  'scroll',
] as const;

interface First {
  hear(event: Event): void;
  hearers: Map<string, Set<(event: Event) => void>>;
}

/** One for all scripts of ours in this isolated world. */
const FIRST = Symbol.for('sidelight.first');
const world = globalThis as { [FIRST]?: First | undefined };
const CAPTURE = { capture: true, passive: false } as const;

/** Called when a document begins. */
export function beFirst(): void {
  if (world[FIRST]) return;
  const hearers: First['hearers'] = new Map(TYPES.map((type) => [type, new Set()]));
  const hear = (event: Event) => {
    const stopped = event.cancelBubble;
    for (const one of hearers.get(event.type) ?? []) {
      one(event);
      // As among listeners of the page: who stops an event is the last to hear it.
      if (!stopped && event.cancelBubble) return;
    }
  };
  world[FIRST] = { hear, hearers };
  for (const type of TYPES) window.addEventListener(type, hear, CAPTURE);
}

/** Nothing is heard here any more. */
export function stopBeingFirst(): void {
  const first = world[FIRST];
  if (first) for (const type of TYPES) window.removeEventListener(type, first.hear, CAPTURE);
  world[FIRST] = undefined;
}

/**
 * Listens on `window` in the capture phase, ahead of the page where we were there in time. Adding the same listener again
 * does nothing, save in a document that was written anew and has lost them all.
 */
export function listenFirst<K extends keyof WindowEventMap>(
  type: K,
  hear: (event: WindowEventMap[K]) => void,
  signal: AbortSignal,
): void {
  const first = world[FIRST];
  const hearers = first?.hearers.get(type);
  if (!first || !hearers) {
    window.addEventListener(type, hear, { ...CAPTURE, signal });
    return;
  }
  window.addEventListener(type, first.hear, CAPTURE);
  const one = hear as (event: Event) => void;
  hearers.add(one);
  signal.addEventListener('abort', () => hearers.delete(one));
}
