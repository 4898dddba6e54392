// While the pointer rests on a mention whose card is not there yet: when its card may be drawn, and when it is shown.
import { Timers } from './timers';

/** So many milliseconds before its delay is over a card may be drawn: whoever rested so long will hardly go on. */
const AHEAD = 80;

interface Hooks {
  /** The card that is waited for may be drawn now, where nobody sees it. */
  ahead(): void;
  /** The delay is over. */
  over(token: number): void;
}

export class Rest {
  #hooks: Hooks;
  #timers = new Timers<'ahead' | 'over'>();
  #due = false;

  constructor(hooks: Hooks) {
    this.#hooks = hooks;
  }

  /** Another wait begins; the one before is over. */
  begin(token: number, ms: number): void {
    this.stop();
    this.#timers.setForScreen('over', ms, () => this.#hooks.over(token));
    // In a shorter one there is no time to spare.
    if (ms >= AHEAD)
      this.#timers.set('ahead', ms - AHEAD, () => {
        this.#due = true;
        this.look();
      });
  }

  /** Facts have come, or a card has closed: what could not be drawn ahead before may be now. */
  look(): void {
    if (this.#due) this.#hooks.ahead();
  }

  stop(): void {
    this.#timers.stopAll();
    this.#due = false;
  }
}
