// Everything that the card waits for, by name: setting a wait again ends the one before.

export class Timers<Name extends string> {
  #running = new Map<Name, ReturnType<typeof setTimeout>>();

  /** Acts after so many milliseconds, instead of whatever was waited for under this name. */
  set(name: Name, ms: number, act: () => void): void {
    this.stop(name);
    this.#running.set(
      name,
      setTimeout(() => {
        this.#running.delete(name);
        act();
      }, ms),
    );
  }

  stop(name: Name): void {
    clearTimeout(this.#running.get(name));
    this.#running.delete(name);
  }

  /** Stops every wait but one. */
  stopAll(kept?: Name): void {
    for (const name of this.#running.keys()) if (name !== kept) this.stop(name);
  }
}
