// The card's one element in the page: <sidelight-card> holds a plain <div> whose closed root holds the card.
// The outer one is named so that we find older copies of ourselves; the root is not its own, because a page that
// defines a custom element of that name would be given the root by ElementInternals.
import { HOST_TAG, removeHosts } from '../shared/card-api';
import { Curtain } from './curtain';
import { afterPaint } from './presence';

/** A page that keeps fighting over our element wins: the card closes rather than costing it frames. */
const MOST_REPAIRS = 5;

export class Host {
  /** What the card is drawn into. */
  readonly panel: HTMLElement;
  readonly root: ShadowRoot;
  #outer: HTMLElement;
  #inner: HTMLElement;
  #curtain: Curtain | null = null;
  #live: HTMLElement;
  #repairs = 0;
  #shown = false;
  #watch = new MutationObserver(() => this.#repair());
  #lost: () => void;

  /** `lost`: the page took the shown card away and will not leave it there. */
  constructor(css: string, lost: () => void) {
    this.#lost = lost;
    removeHosts();
    this.#outer = document.createElement(HOST_TAG);
    this.#inner = document.createElement('div');
    this.root = this.#inner.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.root.adoptedStyleSheets = [sheet];
    this.panel = document.createElement('div');
    this.panel.className = 'sl-panel';
    this.#live = document.createElement('div');
    this.#live.className = 'sl-live';
    this.#live.setAttribute('role', 'status');
    if (!import.meta.env.FIREFOX) this.#curtain = new Curtain(this.panel);
    this.root.append(this.#curtain?.element ?? this.panel, this.#live);
    this.#inner.popover = 'manual';
    this.#inner.addEventListener('toggle', () => this.#repair());
    this.#outer.append(this.#inner);
    this.#dress();
    this.#join(document.documentElement);
  }

  /** Whether an event that a listener in the page's tree sees comes from inside the card. */
  owns(target: EventTarget | null): boolean {
    return target === this.#inner || target === this.#outer;
  }

  /** What the page calls the focused element while the focus is in the card. */
  get hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  /** Whether the card is what is seen at a point. */
  covers(x: number, y: number): boolean {
    if (!this.#shown) return false;
    // On a huge page the browser needs long to say what stands at a point: most are plainly elsewhere.
    const { left, right, top, bottom } = this.panel.getBoundingClientRect();
    if (x < left || x > right || y < top || y > bottom) return false;
    return document.elementFromPoint(x, y) === this.#inner;
  }

  /** The element of the card at a point that it covers. */
  at(x: number, y: number): Element | null {
    return this.root.elementFromPoint(x, y);
  }

  /** Whether the page's zoom must be taken back: the card looks the same on every page. */
  get zoom(): number {
    return (this.#inner as HTMLElement & { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  }

  /** Takes the panel to the layer of whatever the mention stands in, above everything. */
  settle(near: Element | null): Element {
    const parent = layerOf(near);
    // The page may have had its way with it while nothing was shown.
    this.#dress();
    if (this.#inner.parentNode !== this.#outer) this.#outer.append(this.#inner);
    if (this.#outer.parentNode !== parent || !this.#inner.matches(':popover-open')) this.#join(parent);
    return parent;
  }

  /** The same for a card that is drawn before it is shown. */
  settleAhead(near: Element | null): void {
    this.settle(near);
    if (this.zoom === 1) this.#curtain?.close();
  }

  /** What was drawn ahead is not shown. */
  drop(): void {
    this.#curtain?.open();
  }

  /** Makes the panel visible there. `isDrawn`: what was drawn ahead is what is shown. */
  show(near: Element | null, isDrawn: boolean): void {
    const parent = this.settle(near);
    if (!this.#shown) {
      this.#repairs = 0;
      this.#watch.observe(parent, { childList: true });
      this.#watch.observe(this.#outer, { attributes: true, childList: true });
      this.#watch.observe(this.#inner, { attributes: true });
    }
    this.#shown = true;
    if (isDrawn && this.#curtain?.lift()) afterPaint(() => this.#shown && this.#reveal());
    else this.#reveal();
  }

  #reveal(): void {
    this.drop();
    this.panel.dataset.shown = '';
  }

  /** After it was painted: raises the card when a later dialog, popover or full-screen element covers it. */
  raise(): void {
    const { left, top, width, height } = this.panel.getBoundingClientRect();
    if (!this.covers(left + width / 2, top + Math.min(height / 2, 40))) this.#lift();
  }

  hide(): void {
    this.#shown = false;
    this.#watch.disconnect();
    this.drop();
    delete this.panel.dataset.shown;
    delete this.panel.dataset.sheet;
    this.#live.textContent = '';
  }

  /** Said by screen readers when they have time for it; only while the card is shown. */
  announce(text: string): void {
    this.#live.textContent = '';
    requestAnimationFrame(() => {
      if (this.#shown) this.#live.textContent = text;
    });
  }

  remove(): void {
    this.hide();
    this.#outer.remove();
  }

  /** No rule of the page takes the outer box away: a style of the element's own, important, is the last word. */
  #dress(): void {
    for (const { name } of [...this.#outer.attributes])
      if (name !== 'style' && name !== 'id') this.#outer.removeAttribute(name);
    if (this.#outer.id !== HOST_TAG) this.#outer.id = HOST_TAG;
    for (const { name } of [...this.#inner.attributes])
      if (name !== 'popover') this.#inner.removeAttribute(name);
    if (this.#outer.style.cssText !== OUTER) this.#outer.style.cssText = OUTER;
    if (this.#inner.popover !== 'manual') this.#inner.popover = 'manual';
  }

  #join(parent: Element): void {
    parent.append(this.#outer);
    this.#lift();
  }

  /** Takes the element to the top of the top layer. */
  #lift(): void {
    if (!this.#inner.isConnected) return;
    if (this.#inner.matches(':popover-open')) this.#inner.hidePopover();
    this.#inner.showPopover();
  }

  /** The page removed, hid or changed our element while the card is open. */
  #repair(): void {
    if (!this.#shown) return;
    const whole = this.#inner.parentNode === this.#outer && this.#outer.isConnected;
    const { id, style, attributes } = this.#outer;
    const dressed = style.cssText === OUTER && id === HOST_TAG && attributes.length === 2;
    const bare = this.#inner.attributes.length === 1 && this.#inner.popover === 'manual';
    if (whole && dressed && bare && this.#inner.matches(':popover-open')) return;
    if (this.#repairs >= MOST_REPAIRS) {
      this.#lost();
      return;
    }
    this.#repairs += 1;
    this.#dress();
    if (this.#inner.parentNode !== this.#outer) this.#outer.append(this.#inner);
    if (this.#outer.isConnected) this.#lift();
    else this.#join(document.documentElement);
    this.#watch.takeRecords();
  }
}

const OUTER = 'display: contents !important;';

/**
 * The open modal dialog that an element stands in (outside it everything is inert), the popover (a click outside closes it), the
 * full-screen element, or the document.
 */
function layerOf(near: Element | null): Element {
  for (let element = near; element; element = parentOf(element))
    if (element.matches('dialog:modal, :popover-open')) return element;
  const full = document.fullscreenElement;
  return full && !/^(i?frame|video|audio|canvas|img|embed|object)$/.test(full.localName)
    ? full
    : document.documentElement;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
