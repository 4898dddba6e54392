// What a test reads of the card and does inside it. Each function runs by itself in the extension's own world of the page,
// where the card's closed root is open to it, and is given that root; null: there is no card.

export type Inside<T> = (root: ShadowRoot | null, ...args: never[]) => T;

/** The card's root, in either browser's way. */
function cardRoot(): ShadowRoot | null {
  type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot };
  type Api = { dom?: { openOrClosedShadowRoot(e: Element): ShadowRoot } };
  const inner = document.querySelector<Opened>('sidelight-card > div');
  if (!inner) return null;
  const chrome = (globalThis as { chrome?: Api }).chrome;
  return inner.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(inner) ?? null;
}

/** The function with the root that it is given, as one that can be sent into a page. */
export const withRoot = <T>(inside: Inside<T>) =>
  new Function('...args', `return (${inside})((${cardRoot})(), ...args)`) as (...args: never[]) => T;

export interface CardSeen {
  name: string;
  text: string;
  busy: boolean;
  pinned: boolean;
  /** What a screen reader was told. */
  live: string;
  rect: { left: number; top: number; right: number; bottom: number };
  view: { width: number; height: number };
  /** Words of the element in the card that has the focus; null: the focus is elsewhere. */
  focus: string | null;
  sheet: string | null;
  /** Above everything at its middle. */
  onTop: boolean;
  background: string;
  color: string;
  border: string;
  /** Words of what is wider than the box that it stands in. */
  cutOff: string[];
  /** How much moves by itself. */
  animations: number;
}

/** The card as it is shown; null: it is not. */
export function readCard(root: ShadowRoot | null): CardSeen | null {
  const panel = root?.querySelector<HTMLElement>('.sl-panel');
  const card = panel?.firstElementChild;
  if (!root || !panel || !card || getComputedStyle(panel).visibility !== 'visible') return null;
  // Drawn, and not shown yet.
  if (panel.closest('[aria-hidden]')) return null;
  const { left, top, right, bottom } = card.getBoundingClientRect();
  const focused = root.activeElement;
  const style = getComputedStyle(card);
  return {
    name: root.querySelector('h2')?.textContent ?? '',
    text: card.textContent ?? '',
    busy: card.getAttribute('aria-busy') === 'true',
    pinned: card.getAttribute('data-pinned') === 'true',
    live: root.querySelector('[role=status]')?.textContent ?? '',
    rect: { left, top, right, bottom },
    view: { width: innerWidth, height: innerHeight },
    focus: focused
      ? focused.getAttribute('aria-label') ||
        (focused.getAttribute('role') === 'dialog' ? 'dialog' : focused.textContent)
      : null,
    sheet: panel.dataset.sheet ?? null,
    onTop: document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === root.host,
    background: style.backgroundColor,
    color: style.color,
    border: style.borderTopWidth,
    cutOff: [...card.querySelectorAll('*')]
      .filter(
        (e) =>
          e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 1 && getComputedStyle(e).display !== 'inline',
      )
      .map((e) => e.textContent ?? ''),
    animations: root.getAnimations().length,
  };
}

/** The middle of what has these words or this label, or of what holds a `label` with these words. */
export function placeOf(
  root: ShadowRoot | null,
  words: string,
  among = 'button, a, [role=button]',
  label = '',
): { x: number; y: number } | null {
  for (const element of root?.querySelectorAll(among) ?? []) {
    const named = label ? element.querySelector(label) : element;
    if (named?.textContent?.trim() !== words && element.getAttribute('aria-label') !== words) continue;
    // As a person scrolls to what is cut off.
    element.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width > 0) return { x: left + width / 2, y: top + height / 2 };
  }
  return null;
}

/** All text of the page and the card. */
export const wholeText = (root: ShadowRoot | null): string =>
  `${document.documentElement.textContent} ${root?.textContent}`;

/** Where the links of the card lead. */
export const linksInside = (root: ShadowRoot | null): string[] =>
  [...(root?.querySelectorAll('a') ?? [])].map(({ href }) => href);

/** What elements of the card are called for screen readers. */
export const labelsInside = (root: ShadowRoot | null, selector: string): string[] =>
  [...(root?.querySelectorAll(selector) ?? [])].map((e) => e.getAttribute('aria-label') ?? '');

/** Where these elements stand, or what is in them. */
export const boxesInside = (
  root: ShadowRoot | null,
  selector: string,
  contents: boolean,
): CardSeen['rect'][] =>
  [...(root?.querySelectorAll(selector) ?? [])].map((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, top, right, bottom } = (contents ? range : element).getBoundingClientRect();
    return { left, top, right, bottom };
  });

/** The card as it stands, with its styles: for tools that cannot look into a closed root. */
export function snapshot(root: ShadowRoot | null): { html: string; css: string } {
  const rules = [...(root?.adoptedStyleSheets ?? [])].flatMap((sheet) => [...sheet.cssRules]);
  return {
    html: root?.querySelector('.sl-panel')?.outerHTML ?? '',
    css: rules.map(({ cssText }) => cssText).join('\n'),
  };
}

/** How often the card was shown since this was first asked. */
export function countShown(root: ShadowRoot | null): number {
  const world = globalThis as unknown as { shown?: number };
  if (world.shown !== undefined) return world.shown;
  world.shown = 0;
  const panel = root?.querySelector('.sl-panel');
  if (panel)
    new MutationObserver(() => {
      if (panel.hasAttribute('data-shown')) world.shown = (world.shown ?? 0) + 1;
    }).observe(panel, { attributeFilter: ['data-shown'] });
  return 0;
}

/** Scrolls the card's own list until what a selector finds is in view. */
export const scrollInside = (root: ShadowRoot | null, selector: string): void =>
  root?.querySelector(selector)?.scrollIntoView({ block: 'end' });

/** Puts an image into the card that must be fetched, as no card of ours does. */
export function plantImage(root: ShadowRoot | null, address: string): void {
  const image = document.createElement('img');
  image.src = address;
  root?.querySelector('.sl-card')?.append(image);
}

/**
 * From now on each state of the card's panel is noted. `leave`: as soon as a card is drawn that is not shown yet, the pointer
 * has left; no real one can be so quick.
 */
export function watchPanel(root: ShadowRoot | null, leave: boolean): void {
  const world = globalThis as unknown as { panelStates?: string[] } & Record<
    symbol,
    { card: { report(report: { kind: 'leave' }): void } } | undefined
  >;
  const panel = root?.querySelector<HTMLElement>('.sl-panel');
  const states: string[] = [];
  world.panelStates = states;
  const note = () => {
    if (!panel) return;
    const words = panel.querySelector('h2')?.textContent ?? 'empty';
    const { visibility, pointerEvents } = getComputedStyle(panel);
    const isSeen = visibility === 'visible' && panel.getBoundingClientRect().top < innerHeight;
    const isHeard = visibility === 'visible' && !panel.closest('[aria-hidden]');
    const said = root?.querySelector('[role=status]')?.textContent ?? '';
    const state = `${words}, ${isSeen ? '' : 'un'}seen, ${isHeard ? '' : 'un'}heard, pointer ${pointerEvents}, said “${said}”`;
    if (states.at(-1) !== state) states.push(state);
    if (leave && words !== 'empty' && !isSeen)
      world[Symbol.for('sidelight.bridge')]?.card.report({ kind: 'leave' });
  };
  note();
  if (root) new MutationObserver(note).observe(root, { subtree: true, childList: true, attributes: true });
}

/** The states of the panel since it is watched. */
export const panelStates = (): string[] =>
  (globalThis as unknown as { panelStates?: string[] }).panelStates ?? [];
