// What a card that is drawn ahead stands behind on very large pages, so that showing it costs the page nothing.
// Whenever a style, an attribute or anything that is painted changes, Chromium walks through all that such a page has
// painted: 20 to 50 ms on the page of ten million characters. Only a box that scrolls by itself it moves without that:
// the card waits one window below the edge of such a box, and is scrolled up into view (2 ms). Firefox needs none of it.
import { isHugePage } from '../content/window';

export class Curtain {
  /** Holds the panel; no box of its own while it is not closed. */
  readonly element = document.createElement('div');

  constructor(panel: HTMLElement) {
    this.element.className = 'sl-curtain';
    this.element.append(panel);
  }

  /** Before a card is drawn that nobody may see, hear or touch yet. */
  close(): void {
    if (!isHugePage()) return;
    this.element.ariaHidden = 'true';
    this.element.dataset.closed = '';
    // A box that comes again is given the place back to which it was scrolled.
    this.element.scrollTop = 0;
  }

  /** Shows what is drawn behind it, to the eye alone; false: it was not closed. */
  lift(): boolean {
    const { element } = this;
    if (element.ariaHidden === null) return false;
    element.scrollTop = element.clientHeight;
    return true;
  }

  /** No box any more: the panel stands where it is seen, by itself. */
  open(): void {
    this.element.ariaHidden = null;
    delete this.element.dataset.closed;
  }
}
