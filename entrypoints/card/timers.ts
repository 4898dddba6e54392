// Everything that the card waits for, by name: setting a wait again ends the one before.
import { nextFrame } from '../content/window';

/** As long as a frame takes from its beginning to the screen, at least, in milliseconds. */
const FRAME = 16;

export class Timers<Name extends string | number> {
  /** What ends each wait. */
  #running = new Map<Name, () => void>();

  /** Acts after so many milliseconds, instead of whatever was waited for under this name. */
  set(name: Name, ms: number, act: () => void): void {
    this.stop(name);
    const timer = setTimeout(() => {
      this.#running.delete(name);
      act();
    }, ms);
    this.#running.set(name, () => clearTimeout(timer));
  }

  /** Acts in the frame that is on the screen when so many milliseconds are over: it begins up to a frame before. */
  setForScreen(name: Name, ms: number, act: () => void): void {
    this.set(name, ms - FRAME, () => {
      const stop = nextFrame(() => {
        this.#running.delete(name);
        act();
      });
      this.#running.set(name, stop);
    });
  }

  stop(name: Name): void {
    this.#running.get(name)?.();
    this.#running.delete(name);
  }

  stopAll(): void {
    for (const name of this.#running.keys()) this.stop(name);
  }
}
