// Whether the page still shows the mention whose card is open: looked at after each change of the page that was painted.
import type { MentionHit } from '../shared/card-api';
import { elementAt } from './spot';

interface Hooks {
  /** The mention of the open card, as long as its going matters. */
  hit(): MentionHit | null;
  /** The element that it stands in now. */
  elementOf(hit: MentionHit): Element | null;
  gone(): void;
}

export class Presence {
  #hooks: Hooks;
  #changes = new MutationObserver(() => this.#changed());
  #looking = false;

  constructor(hooks: Hooks) {
    this.#hooks = hooks;
  }

  begin(): void {
    this.end();
    this.#changes.observe(document, { childList: true, characterData: true, subtree: true });
  }

  end(): void {
    this.#changes.disconnect();
  }

  /** What is marked in the page is known when the frame that shows the change is over. */
  #changed(): void {
    if (this.#looking) return;
    this.#looking = true;
    afterPaint(() => {
      this.#looking = false;
      const hit = this.#hooks.hit();
      if (!hit || this.#hooks.elementOf(hit)) return;
      // The same words may have been written there anew.
      if (!elementAt(hit)?.textContent?.includes(hit.text)) this.#hooks.gone();
    });
  }
}

/** When what was drawn is on the screen: what is asked of the page then delays nothing. */
export const afterPaint = (act: () => void) => requestAnimationFrame(() => setTimeout(act));
