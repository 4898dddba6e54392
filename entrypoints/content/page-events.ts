// What happens to the page as a whole: it scrolls, changes its size, hears keys, and goes.
import type { Report } from '../shared/card-api';
import { listenFirst } from '../shared/first';

interface Hooks {
  /** Anything may stand elsewhere now. */
  moved(): void;
  report(report: Report): void;
  /** In the top frame the card listens to keys itself. */
  tellsKeys: boolean;
}

export class PageEvents {
  #hooks: Hooks;

  constructor(hooks: Hooks) {
    this.#hooks = hooks;
  }

  /** Adding the same listeners again does nothing: a document that was written anew has lost them. */
  listen(signal: AbortSignal): void {
    const options = { capture: true, passive: true, signal } as const;
    const { moved } = this.#hooks;
    listenFirst('scroll', this.#scrolled, signal);
    addEventListener('resize', moved, options);
    addEventListener('toggle', moved, options);
    listenFirst('keydown', this.#keyed, signal);
    listenFirst('keyup', this.#keyed, signal);
    addEventListener('pagehide', this.#leaving, options);
  }

  #leaving = (): void => this.#hooks.report({ kind: 'gone' });

  #scrolled = (): void => {
    this.#hooks.moved();
    this.#hooks.report({ kind: 'scroll' });
  };

  #keyed = (event: KeyboardEvent): void => {
    const { key, type, isTrusted } = event;
    if (!this.#hooks.tellsKeys || !isTrusted) return;
    if (key === 'Escape' || key === 'Alt' || key === 'Control' || key === 'Shift')
      this.#hooks.report({ kind: 'key', key, down: type === 'keydown' });
  };
}
