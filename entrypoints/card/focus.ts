// The focus that a person takes into the card, and the element of the page to which it goes back.
import type { Host } from './host';

export class Focus {
  #host: Host;
  #returnTo: HTMLElement | null = null;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Remembers what has the focus, if that is not the card. */
  note(): void {
    if (!this.#host.hasFocus) this.#returnTo = document.activeElement as HTMLElement | null;
  }

  /** Into the card, from wherever it is in the page. */
  enter(): void {
    this.note();
    this.stay();
  }

  /** On the card as a whole: what had it in there has gone. */
  stay(): void {
    this.#host.root.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  }

  /** To where it was before it came in; false: nothing of the page had it, or has it no more. */
  back(): boolean {
    const to = this.#returnTo;
    if (!to?.isConnected || to === document.body) return false;
    to.focus({ preventScroll: true });
    return true;
  }

  forget(): void {
    this.#returnTo = null;
  }
}
