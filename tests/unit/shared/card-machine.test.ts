// The card opens when it is wanted and never otherwise: every event in every state, and what people complain of in
// tools of this kind.
import { describe, expect, it } from 'vitest';
import type { MentionHit } from '@/entrypoints/shared/card-api';
import {
  type CardEvent,
  type CardRules,
  type CardState,
  type Effect,
  GRACE_MS,
  IDLE,
  step,
} from '@/entrypoints/shared/card-machine';

const hitOf = (key: string): MentionHit => ({
  key,
  entities: [`entity-${key}`],
  text: key,
  rects: [{ left: 0, top: 0, right: 50, bottom: 20 }],
  context: [],
  title: false,
  rtl: false,
});
const A = hitOf('a');
const B = hitOf('b');
const HOVER: CardRules = { trigger: 'hover', delay: 300 };
const HELD: CardRules = { trigger: 'held-key', delay: 300 };
const CLICK: CardRules = { trigger: 'click', delay: 300 };
const KEYBOARD: CardRules = { trigger: 'keyboard', delay: 300 };

const move = (hit: MentionHit | null, more: { corridor?: boolean; pressed?: boolean } = {}): CardEvent => ({
  type: 'move',
  hit,
  corridor: more.corridor ?? false,
  pressed: more.pressed ?? false,
});
const rested = (token: number): CardEvent => ({ type: 'rested', token });

interface Told {
  state: CardState;
  effects: Effect[];
}
/** Tells events one after the other; `effects` are those of the last. */
function tell(from: CardState, events: CardEvent[], rules: CardRules = HOVER): Told {
  return events.reduce<Told>(({ state }, event) => step(state, event, rules), { state: from, effects: [] });
}
const did = ({ effects }: Told): string[] => effects.map((effect) => effect.do);

const idle = IDLE;
const intent = tell(idle, [move(A)]).state;
const shown = tell(intent, [rested(1)]).state;
const leaving = tell(shown, [move(null)]).state;
const pinned = tell(shown, [{ type: 'pin' }]).state;
const keyboard = tell(idle, [{ type: 'open', hit: A }]).state;
const tapped = tell(idle, [{ type: 'tap', hit: A, touch: true }]).state;
const STATES = { idle, intent, shown, leaving, pinned };

describe('every event in every state', () => {
  /** What state each event leads to from idle, intent, shown, leaving and pinned. */
  const TABLE: [string, CardEvent, string][] = [
    ['move to the same mention', move(A), 'intent intent shown shown pinned'],
    ['move to another mention', move(B), 'intent intent leaving leaving pinned'],
    ['move to nothing', move(null), 'idle idle leaving leaving pinned'],
    ['move in the corridor', move(null, { corridor: true }), 'idle idle leaving leaving pinned'],
    ['move with a button down', move(B, { pressed: true }), 'idle idle leaving leaving pinned'],
    ['the pointer leaves the page', { type: 'leave' }, 'idle idle leaving leaving pinned'],
    ['the pointer enters the card', { type: 'enter-card' }, 'idle intent shown shown pinned'],
    ['the pointer leaves the card', { type: 'leave-card' }, 'idle intent leaving leaving pinned'],
    ['the delay of this intent is over', rested(1), 'idle shown shown leaving pinned'],
    ['the delay of an older intent is over', rested(0), 'idle intent shown leaving pinned'],
    ['the time to come back is over', { type: 'abandoned', token: 2 }, 'idle intent shown idle pinned'],
    [
      'an older time to come back is over',
      { type: 'abandoned', token: 1 },
      'idle intent shown leaving pinned',
    ],
    ['a finger on the same mention', { type: 'tap', hit: A, touch: true }, 'shown shown shown shown pinned'],
    ['a finger on another mention', { type: 'tap', hit: B, touch: true }, 'shown shown shown shown shown'],
    ['a finger elsewhere', { type: 'tap', hit: null, touch: true }, 'idle idle idle idle pinned'],
    ['a click on the mention', { type: 'tap', hit: A, touch: false }, 'idle idle shown leaving pinned'],
    ['the keyboard reaches a mention', { type: 'reach', hit: B }, 'shown shown shown shown shown'],
    ['the keyboard opens this mention', { type: 'open', hit: A }, 'shown shown shown shown pinned'],
    ['the keyboard opens another', { type: 'open', hit: B }, 'shown shown shown shown shown'],
    ['a key is held', { type: 'key', down: true }, 'idle intent shown leaving pinned'],
    ['a key is let go', { type: 'key', down: false }, 'idle intent shown leaving pinned'],
    ['the page scrolls a little', { type: 'scroll', away: false }, 'idle idle shown leaving pinned'],
    ['the page scrolls away', { type: 'scroll', away: true }, 'idle idle idle idle pinned'],
    ['the page shows a card of its own', { type: 'page-card' }, 'idle idle idle idle pinned'],
    ['the focus goes back to the page', { type: 'blur' }, 'idle intent shown leaving pinned'],
    ['pin', { type: 'pin' }, 'idle intent pinned pinned pinned'],
    ['unpin', { type: 'unpin', pointerInside: true }, 'idle intent shown leaving shown'],
    ['unpin from outside', { type: 'unpin', pointerInside: false }, 'idle intent shown leaving leaving'],
    ['Escape', { type: 'close' }, 'idle idle idle idle idle'],
    ['navigation', { type: 'gone' }, 'idle idle idle idle idle'],
  ];
  for (const [what, event, expected] of TABLE)
    it(what, () => {
      const got = Object.values(STATES).map((state) => step(state, event, HOVER).state.name);
      expect(got.join(' ')).toBe(expected);
    });

  it('is open exactly when the state says so: nothing is shown without being hidden', () => {
    for (const [, event] of TABLE)
      for (const state of [...Object.values(STATES), keyboard, tapped]) {
        const next = step(state, event, HOVER);
        const before = 'open' in state;
        const after = 'open' in next.state;
        const kinds = did(next);
        if (before && !after) expect(kinds).toContain('hide');
        if (!before && after) expect(kinds).toContain('show');
        if (!before && !after) expect(kinds).not.toContain('hide');
      }
  });

  it('changes nothing in the state that it is given', () => {
    for (const [, event] of TABLE)
      for (const state of Object.values(STATES)) {
        const copy = structuredClone(state);
        step(state, event, HOVER);
        expect(state).toEqual(copy);
      }
  });
});

describe('hovering', () => {
  it('opens after the delay that the person chose, and fetches meanwhile', () => {
    const begun = tell(idle, [move(A)], { trigger: 'hover', delay: 700 });
    expect(begun.effects).toEqual([
      { do: 'fetch', hit: A },
      { do: 'wait', token: 1, ms: 700 },
    ]);
    expect(did(tell(begun.state, [rested(1)]))).toEqual(['show']);
  });

  it('opens none while the pointer moves across many names', () => {
    const names = Array.from({ length: 20 }, (_, i) => hitOf(`n${i}`));
    let state: CardState = idle;
    for (const name of names) {
      const crossed = tell(state, [move(name), move(null), move(name)]);
      state = crossed.state;
      // Timers of the names before come late.
      for (let token = 0; token < state.last; token++) {
        const late = tell(state, [rested(token)]);
        expect(did(late)).toEqual([]);
        state = late.state;
      }
    }
    expect(state.name).toBe('intent');
  });

  it('has no dead period: a mention is wanted again right after its card closed', () => {
    const closed = tell(leaving, [{ type: 'abandoned', token: 2 }]).state;
    expect(tell(closed, [move(A)]).state.name).toBe('intent');
  });

  it('opens the next mention while the last card is still going', () => {
    const next = tell(leaving, [move(B)]);
    expect(did(next)).toEqual(['fetch', 'wait']);
    const token = next.state.last;
    const opened = tell(next.state, [rested(token)]);
    expect(opened.effects).toMatchObject([{ do: 'show', open: { hit: B } }]);
  });

  it('goes on waiting for the next mention when the last card has closed', () => {
    const next = tell(leaving, [move(B)]).state;
    const closed = tell(next, [{ type: 'abandoned', token: 2 }]);
    expect(closed.state.name).toBe('intent');
    expect(tell(closed.state, [rested(next.last)]).state.name).toBe('shown');
  });

  it('lets the pointer travel to the card over other names', () => {
    const travelling = tell(shown, [move(null, { corridor: true }), move(B, { corridor: true })]);
    expect(travelling.effects).toEqual([{ do: 'grace', token: 2, ms: GRACE_MS }]);
    const arrived = tell(travelling.state, [{ type: 'enter-card' }]).state;
    expect(arrived.name).toBe('shown');
    expect(tell(arrived, [{ type: 'abandoned', token: 2 }]).state.name).toBe('shown');
  });

  it('does not open while a button is down: the person selects', () => {
    const selecting = tell(idle, [move(A, { pressed: true })]).state;
    expect(selecting.name).toBe('idle');
    // Nor where the selection ends, until the pointer comes anew.
    const selected = tell(selecting, [move(A)]).state;
    expect(selected.name).toBe('idle');
    expect(tell(selected, [move(null), move(A)]).state.name).toBe('intent');
  });
});

describe('the other ways to open', () => {
  it('a held key opens at once what the pointer is on, before or after it is pressed', () => {
    const waiting = tell(idle, [move(A)], HELD);
    expect(waiting.state.name).toBe('idle');
    const pressed = tell(waiting.state, [{ type: 'key', down: true }], HELD);
    expect(pressed.effects).toContainEqual({ do: 'wait', token: 1, ms: 0 });
    const other = tell(idle, [{ type: 'key', down: true }, move(A)], HELD);
    expect(other.state.name).toBe('intent');
    expect(tell(other.state, [{ type: 'key', down: false }], HELD).state.name).toBe('idle');
  });

  it('by click or by keyboard only, the pointer alone opens nothing', () => {
    for (const rules of [CLICK, KEYBOARD]) expect(tell(idle, [move(A)], rules).state.name).toBe('idle');
    expect(tell(idle, [{ type: 'tap', hit: A, touch: false }], CLICK).state.name).toBe('shown');
    expect(tell(idle, [{ type: 'tap', hit: A, touch: true }], KEYBOARD).state.name).toBe('idle');
    expect(tell(idle, [{ type: 'open', hit: A }], KEYBOARD).state.name).toBe('shown');
  });

  it('a second tap on the same mention is the page’s', () => {
    const again = tell(tapped, [{ type: 'tap', hit: A, touch: true }]);
    expect(again.state.name).toBe('idle');
    expect(did(again)).toEqual(['hide']);
  });

  it('a pen above the mention that it tapped twice does not bring the card back until it comes anew', () => {
    const again = tell(tapped, [{ type: 'tap', hit: A, touch: true }]).state;
    expect(tell(again, [move(A), move(A)]).state.name).toBe('idle');
    expect(tell(again, [move(A), move(null), move(A)]).state.name).toBe('intent');
  });

  it('what a finger or the keyboard opened is not closed by a pointer that moves', () => {
    for (const state of [tapped, keyboard]) {
      expect(tell(state, [move(null)]).state.name).toBe('shown');
      expect(tell(state, [{ type: 'leave' }]).state.name).toBe('shown');
    }
  });

  it('the keyboard announces what it reaches and takes the focus only when asked', () => {
    expect(tell(idle, [{ type: 'reach', hit: A }]).effects).toMatchObject([
      { do: 'show', focus: false },
      { do: 'announce', hit: A },
    ]);
    expect(tell(idle, [{ type: 'open', hit: A }]).effects).toMatchObject([{ do: 'show', focus: true }]);
    expect(did(tell(shown, [{ type: 'open', hit: A }]))).toEqual(['focus']);
  });
});

describe('closing', () => {
  it('Escape gives the focus back and stays closed while the pointer rests on the same mention', () => {
    const closed = tell(shown, [{ type: 'close' }]);
    expect(closed.effects).toEqual([{ do: 'hide', returnFocus: true }]);
    expect(tell(closed.state, [move(A)]).state.name).toBe('idle');
    expect(tell(closed.state, [move(null), move(A)]).state.name).toBe('intent');
  });

  it('gives way to the page’s own card until the pointer has left the mention', () => {
    const yielded = tell(shown, [{ type: 'page-card' }]);
    expect(did(yielded)).toEqual(['hide']);
    expect(tell(yielded.state, [move(A), move(A)]).state.name).toBe('idle');
    expect(tell(yielded.state, [move(B)]).state.name).toBe('intent');
    expect(tell(keyboard, [{ type: 'page-card' }]).state.name).toBe('shown');
  });

  it('a card that the keyboard opened closes when the focus leaves it', () => {
    expect(tell(keyboard, [{ type: 'blur' }]).effects).toEqual([{ do: 'hide', returnFocus: false }]);
  });
});
