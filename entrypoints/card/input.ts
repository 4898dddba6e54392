// What a person does inside the card. The page sees none of it: each event is taken on window, in the capture phase,
// before it can reach the page or be stopped by it, and is given to the element in our closed root as an event that
// does not leave the root. Only what a person did counts (`isTrusted`).
import { cardKey, tabLeaves } from '@/components/card/keys';
import { listenFirst } from '../shared/first';
import type { Host } from './host';

export interface InputHooks {
  /** The pointer came into the card or left it. */
  inside(inside: boolean): void;
  /** The pointer rests on, or left, a name inside the card. */
  overName(entity: string | null): void;
  /** Escape, wherever the focus is; true when there was something to close. */
  escape(): boolean;
  /** Tab leaves the card; true when the focus went back to where it was. */
  left(): boolean;
  /** A key that may open the card was pressed or let go. */
  modifier(key: 'Alt' | 'Control' | 'Shift', down: boolean): void;
  /** The focus moved; `inside`: it is in the card now. */
  focus(inside: boolean): void;
}

/** Events of ours that no page has business with, and that need no answer. */
const SWALLOWED = [
  'pointerdown',
  'pointerup',
  'mouseup',
  'touchstart',
  'touchend',
  'dblclick',
  'contextmenu',
  'auxclick',
  'keypress',
  'mouseover',
  'mouseout',
  'mousemove',
  'pointerover',
  'pointerout',
] as const;

/** Listens until the signal ends. */
export function listenInside(host: Host, shown: () => boolean, hooks: InputHooks, signal: AbortSignal): void {
  const on = <K extends keyof WindowEventMap>(type: K, hear: (event: WindowEventMap[K]) => void) =>
    listenFirst(type, hear, signal);
  let inside = false;
  let over: string | null = null;

  const isOurs = (event: Event) => event.isTrusted && shown() && host.owns(event.target);
  const setInside = (now: boolean, name: string | null) => {
    if (now !== inside) {
      inside = now;
      hooks.inside(now);
    }
    if (name !== over) {
      over = name;
      hooks.overName(name);
    }
  };

  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    if (!isOurs(event)) {
      setInside(false, null);
      return;
    }
    event.stopImmediatePropagation();
    const name = host.at(event.clientX, event.clientY)?.closest<HTMLElement>('[data-entity]');
    setInside(true, name?.dataset.entity ?? null);
  });
  on('pointerout', (event) => {
    if (event.relatedTarget === null) setInside(false, null);
  });

  for (const type of SWALLOWED)
    on(type, (event) => {
      if (isOurs(event)) event.stopImmediatePropagation();
    });

  on('mousedown', (event) => {
    if (!isOurs(event)) return;
    event.stopImmediatePropagation();
    // Neither the page's selection nor its focus goes away because somebody presses a button of ours.
    const element = host.at(event.clientX, event.clientY);
    if (!element?.closest('.sl-statement, .sl-quote, .sl-note') || element.closest('button'))
      event.preventDefault();
  });

  on('click', (event) => {
    if (!isOurs(event)) return;
    event.stopImmediatePropagation();
    const target = event.detail === 0 ? host.root.activeElement : host.at(event.clientX, event.clientY);
    const link = target?.closest<HTMLElement>('a, button, [role=button]');
    if (!link) return;
    // A link does by itself what links do; a button's listeners are told.
    if (link.matches('a')) return;
    event.preventDefault();
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: false, cancelable: true }));
  });

  on('keydown', (event) => {
    if (!event.isTrusted) return;
    const { key } = event;
    if (key === 'Escape' && !event.isComposing && hooks.escape()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (key === 'Alt' || key === 'Control' || key === 'Shift') hooks.modifier(key, true);
    if (!isOurs(event)) return;
    event.stopImmediatePropagation();
    const focused = host.root.activeElement;
    if (!focused || event.altKey || event.ctrlKey || event.metaKey) return;
    const done =
      key === 'Tab'
        ? tabLeaves(host.panel, focused, event.shiftKey) && hooks.left()
        : cardKey(host.panel, focused, key);
    if (done) event.preventDefault();
  });
  on('keyup', (event) => {
    const { key } = event;
    if (isOurs(event)) {
      event.stopImmediatePropagation();
      // Space presses a button when it is let go: it was pressed already.
      if (key === ' ') event.preventDefault();
    }
    if (event.isTrusted && (key === 'Alt' || key === 'Control' || key === 'Shift'))
      hooks.modifier(key, false);
  });
  // A window that is left never tells that the key was let go.
  window.addEventListener(
    'blur',
    (event) => {
      if (event.target !== window) return;
      for (const key of ['Alt', 'Control', 'Shift'] as const) hooks.modifier(key, false);
    },
    { capture: true, signal },
  );

  on('focusin', (event) => {
    const ours = host.owns(event.target);
    if (ours) event.stopImmediatePropagation();
    hooks.focus(ours);
  });
  on('focusout', (event) => {
    if (!host.owns(event.target)) return;
    event.stopImmediatePropagation();
    if (!host.owns(event.relatedTarget)) hooks.focus(false);
  });
}
