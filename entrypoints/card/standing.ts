// Where the panel stands while its card is open: it keeps its place, and the side that it grows to, as facts come in.
import type { MentionHit } from '../shared/card-api';
import type { Host } from './host';
import { keepFoot, lineAt, place, placeSheet, type Stand } from './place';

interface Point {
  x: number;
  y: number;
}

export class Standing {
  #host: Host;
  /** Where the pointer was when the card opened; null: no pointer opened it. */
  #point: Point | null = null;
  #stands: Stand | null = null;
  #grows = new ResizeObserver(() => {
    if (this.#stands?.growth === 'up') keepFoot(this.#host.panel, this.#stands.x, this.#stands.foot);
  });

  constructor(host: Host) {
    this.#host = host;
  }

  /** A card opens: nothing of the one before holds. */
  begin(point: Point | null): void {
    const { panel } = this.#host;
    this.#point = point;
    this.#stands = null;
    panel.style.removeProperty('--sl-hold');
    delete panel.dataset.staged;
    delete panel.dataset.sheet;
    this.#grows.observe(panel);
  }

  end(): void {
    this.#grows.disconnect();
  }

  /** A frame of a size that the facts then keep to: nothing moves when they come. */
  stage(): void {
    this.#host.panel.dataset.staged = '';
  }

  /** The card keeps at least the height that it has: what is under the pointer stays under it. */
  hold(): void {
    const height = this.#host.panel.firstElementChild?.getBoundingClientRect().height;
    if (height) this.#host.panel.style.setProperty('--sl-hold', `${Math.round(height)}px`);
  }

  /** Places the panel at the line of the mention on which the pointer was, or at the edge of a small screen. */
  place(hit: MentionHit, asSheet: boolean): void {
    const { panel, zoom } = this.#host;
    const line = this.line(hit);
    this.#stands = asSheet
      ? placeSheet(panel, line)
      : place(panel, { line, above: hit.title, rtl: hit.rtl, zoom });
  }

  /** The line of the mention at which the card stands. */
  line(hit: MentionHit) {
    return lineAt(hit, this.#point);
  }
}
