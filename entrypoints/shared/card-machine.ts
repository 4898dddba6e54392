// When the card opens, stays and closes: one pure function from a state and an event to the next state and what is
// to be done. It knows no clock and no document; `driver` is whoever keeps the timers and does what is asked.
//
// idle     nothing is open and nothing will be without a further event
// intent   the pointer is on a mention; if it is still there after the delay the card opens
// shown    the card is open, and the pointer, a finger or the keyboard holds it there
// leaving  the card is open, but the pointer has left mention and card; it has a moment to come back or reach the card
// pinned   the card is open until somebody closes it
//
// Every waiting gets a token of its own. What comes back with an old token (a timer, an answer) changes nothing.
import type { Settings } from '@/data/settings';
import type { MentionHit } from './card-api';

/** How the card was asked for: it decides what closes it. */
export type How = 'pointer' | 'tap' | 'keyboard';

export interface Open {
  token: number;
  hit: MentionHit;
  how: How;
}

export interface Waiting {
  token: number;
  hit: MentionHit;
}

interface Common {
  /** The newest token given out. */
  last: number;
  /** The mention under the pointer, whatever the card does. */
  under: MentionHit | null;
  /** The key that opens the card is down. */
  held: boolean;
  /** The mention at which our card was closed or gave way to the page: not again until the pointer has left it. */
  yielded: string | null;
}

export type CardState = Common &
  (
    | { name: 'idle' }
    | { name: 'intent'; waiting: Waiting }
    /** `next`: another mention on which the pointer rests while this card is still open. */
    | { name: 'shown'; open: Open; next: Waiting | null }
    | { name: 'leaving'; open: Open; next: Waiting | null }
    | { name: 'pinned'; open: Open }
  );

export type CardEvent =
  /** `corridor`: the pointer is between the mention and the open card. */
  | { type: 'move'; hit: MentionHit | null; pressed: boolean; corridor: boolean }
  /** The pointer left the page. */
  | { type: 'leave' }
  | { type: 'enter-card' }
  | { type: 'leave-card' }
  /** The delay of an intent is over. */
  | { type: 'rested'; token: number }
  /** The time to come back is over. */
  | { type: 'abandoned'; token: number }
  | { type: 'tap'; hit: MentionHit | null; touch: boolean }
  | { type: 'reach'; hit: MentionHit }
  | { type: 'open'; hit: MentionHit }
  | { type: 'key'; down: boolean }
  /** `away`: so far that the card no longer stands at its mention. */
  | { type: 'scroll'; away: boolean }
  /** The page showed a hover card of its own at the mention. */
  | { type: 'page-card' }
  /** The focus went from the card back into the page. */
  | { type: 'blur' }
  | { type: 'pin' }
  | { type: 'unpin'; pointerInside: boolean }
  /** Escape, or the card's own button. */
  | { type: 'close' }
  /** Navigation, switched off, reloaded, or the mention is no longer on the page. */
  | { type: 'gone' };

export type Effect =
  | { do: 'wait'; token: number; ms: number }
  | { do: 'grace'; token: number; ms: number }
  /** Ask for the facts now, so that they are there when the delay is over. */
  | { do: 'fetch'; hit: MentionHit }
  | { do: 'show'; open: Open; focus: boolean }
  | { do: 'focus' }
  | { do: 'announce'; hit: MentionHit }
  | { do: 'hide'; returnFocus: boolean };

export type CardRules = Pick<Settings['card'], 'trigger' | 'delay'>;

/** Time to come back, or to go on along the corridor, before the card closes: what Page Previews found right is 300. */
export const GRACE_MS = 250;

export const IDLE: CardState = { name: 'idle', last: 0, under: null, held: false, yielded: null };

interface Step {
  state: CardState;
  effects: Effect[];
}

const same = (a: MentionHit | null, b: MentionHit | null): boolean => a?.key === b?.key;
const common = ({ last, under, held, yielded }: CardState): Common => ({ last, under, held, yielded });
const stay = (state: CardState): Step => ({ state, effects: [] });

function idle(state: CardState, hide: { returnFocus: boolean } | null): Step {
  return { state: { ...common(state), name: 'idle' }, effects: hide ? [{ do: 'hide', ...hide }] : [] };
}

function show(state: CardState, hit: MentionHit, how: How, focus = false): Step {
  const open: Open = { token: state.last + 1, hit, how };
  return {
    state: { ...common(state), last: open.token, name: 'shown', open, next: null },
    effects: [{ do: 'show', open, focus }],
  };
}

/** Whether the pointer alone may open a card now. */
function pointerOpens(state: CardState, rules: CardRules): boolean {
  return rules.trigger === 'hover' || (rules.trigger === 'held-key' && state.held);
}

/** A pointer rests on `hit`: the token and the effects of waiting for it. A held key is wish enough: no delay. */
function beginWaiting(
  state: CardState,
  hit: MentionHit,
  rules: CardRules,
): { waiting: Waiting; effects: Effect[] } {
  const token = state.last + 1;
  const ms = rules.trigger === 'held-key' ? 0 : rules.delay;
  return {
    waiting: { token, hit },
    effects: [
      { do: 'fetch', hit },
      { do: 'wait', token, ms },
    ],
  };
}

function intent(state: CardState, hit: MentionHit, rules: CardRules): Step {
  const { waiting, effects } = beginWaiting(state, hit, rules);
  return { state: { ...common(state), last: waiting.token, name: 'intent', waiting }, effects };
}

function leaving(state: CardState, open: Open, next: Waiting | null): Step {
  return {
    state: { ...common(state), name: 'leaving', open, next },
    effects: [{ do: 'grace', token: open.token, ms: GRACE_MS }],
  };
}

function onMove(before: CardState, event: Extract<CardEvent, { type: 'move' }>, rules: CardRules): Step {
  // Who drags over a mention selects: no card comes while the pointer then rests where the selection ends.
  const yielded = event.pressed || before.yielded === event.hit?.key ? (event.hit?.key ?? null) : null;
  const state: CardState = { ...before, under: event.hit, yielded };
  const hit =
    event.hit && !event.pressed && event.hit.key !== yielded && pointerOpens(state, rules) ? event.hit : null;
  switch (state.name) {
    case 'idle':
      return hit ? intent(state, hit, rules) : stay(state);
    case 'intent':
      if (hit && same(hit, state.waiting.hit)) return stay(state);
      return hit ? intent(state, hit, rules) : idle(state, null);
    case 'shown':
    case 'leaving': {
      const { open, next } = state;
      if (same(event.hit, open.hit)) return stay({ ...state, name: 'shown', next: null });
      // On the way to the card other names are crossed: they are not meant.
      if (event.corridor && open.how === 'pointer') return leaving(state, open, null);
      if (hit && !same(hit, next?.hit ?? null)) {
        const begun = beginWaiting(state, hit, rules);
        const last = begun.waiting.token;
        if (open.how !== 'pointer' || state.name === 'leaving')
          return { state: { ...state, last, next: begun.waiting }, effects: begun.effects };
        const left = leaving({ ...state, last }, open, begun.waiting);
        return { state: left.state, effects: [...begun.effects, ...left.effects] };
      }
      if (hit) return stay(state);
      if (open.how !== 'pointer' || state.name === 'leaving') return stay({ ...state, next: null });
      return leaving(state, open, null);
    }
    case 'pinned':
      return stay(state);
  }
}

function onTap(state: CardState, event: Extract<CardEvent, { type: 'tap' }>, rules: CardRules): Step {
  const opens = rules.trigger !== 'keyboard' && (event.touch || rules.trigger === 'click');
  const open = 'open' in state ? state.open : null;
  if (event.hit && opens) {
    if (open && same(open.hit, event.hit) && state.name === 'pinned') return stay(state);
    // A second tap on the same mention is the page's: a link under it is followed, the card goes, and a pen that stays
    // above the name does not bring it back.
    if (open?.how === 'tap' && same(open.hit, event.hit))
      return idle({ ...state, yielded: open.hit.key }, { returnFocus: false });
    return show(state, event.hit, 'tap');
  }
  if (!open) return idle(state, null);
  if (state.name === 'pinned' || (event.hit && same(open.hit, event.hit))) return stay(state);
  return idle(state, { returnFocus: false });
}

/** The next state and what the driver has to do, for any event in any state. */
export function step(state: CardState, event: CardEvent, rules: CardRules): Step {
  const open = 'open' in state ? state.open : null;
  switch (event.type) {
    case 'move':
      return onMove(state, event, rules);

    case 'leave': {
      const now: CardState = { ...state, under: null, yielded: null };
      if (now.name === 'intent') return idle(now, null);
      if (now.name === 'shown' && now.open.how === 'pointer') return leaving(now, now.open, null);
      return stay('next' in now ? { ...now, next: null } : now);
    }

    case 'enter-card':
      if (state.name === 'leaving' || state.name === 'shown')
        return stay({ ...state, name: 'shown', under: null, next: null });
      return stay(state);

    case 'leave-card':
      return state.name === 'shown' && state.open.how === 'pointer'
        ? leaving(state, state.open, null)
        : stay(state);

    case 'rested': {
      const waiting = state.name === 'intent' ? state.waiting : 'next' in state ? state.next : null;
      return waiting?.token === event.token ? show(state, waiting.hit, 'pointer') : stay(state);
    }

    case 'abandoned': {
      if (state.name !== 'leaving' || state.open.token !== event.token) return stay(state);
      const closed = idle(state, { returnFocus: false });
      return state.next
        ? { state: { ...common(state), name: 'intent', waiting: state.next }, effects: closed.effects }
        : closed;
    }

    case 'tap':
      return onTap(state, event, rules);

    case 'reach': {
      const shown = show(state, event.hit, 'keyboard');
      return { state: shown.state, effects: [...shown.effects, { do: 'announce', hit: event.hit }] };
    }

    case 'open':
      if (open && same(open.hit, event.hit)) {
        const kept: CardState =
          state.name === 'pinned'
            ? state
            : { ...common(state), name: 'shown', open: { ...open, how: 'keyboard' }, next: null };
        return { state: kept, effects: [{ do: 'focus' }] };
      }
      return show(state, event.hit, 'keyboard', true);

    case 'key': {
      const now: CardState = { ...state, held: event.down };
      if (rules.trigger !== 'held-key') return stay(now);
      if (now.name === 'idle' && event.down && now.under && now.under.key !== now.yielded)
        return intent(now, now.under, rules);
      // Letting go before the card is there takes the wish back; afterwards the hand may rest.
      return now.name === 'intent' && !event.down ? idle(now, null) : stay(now);
    }

    case 'scroll': {
      // What is under the pointer now is another thing, until the pointer moves.
      const now: CardState = { ...state, under: null };
      if (now.name === 'intent') return idle(now, null);
      if (now.name === 'pinned' || !open) return stay(now);
      return event.away
        ? idle(now, { returnFocus: false })
        : stay('next' in now ? { ...now, next: null } : now);
    }

    case 'page-card': {
      const hit = state.name === 'intent' ? state.waiting.hit : open?.how === 'pointer' ? open.hit : null;
      if (!hit || state.name === 'pinned') return stay(state);
      return idle({ ...state, yielded: hit.key }, open && { returnFocus: false });
    }

    case 'blur':
      return open?.how === 'keyboard' && state.name !== 'pinned'
        ? idle(state, { returnFocus: false })
        : stay(state);

    case 'pin':
      return open ? stay({ ...common(state), name: 'pinned', open }) : stay(state);

    case 'unpin':
      if (state.name !== 'pinned') return stay(state);
      return event.pointerInside || state.open.how !== 'pointer'
        ? stay({ ...common(state), name: 'shown', open: state.open, next: null })
        : leaving(state, state.open, null);

    case 'close': {
      if (state.name === 'idle') return stay(state);
      const yielded = open?.hit.key ?? state.under?.key ?? null;
      return idle({ ...state, yielded }, open && { returnFocus: true });
    }

    case 'gone':
      return idle({ ...state, under: null, yielded: null }, open && { returnFocus: false });
  }
}
