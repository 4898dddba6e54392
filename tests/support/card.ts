// The card as a test sees it: read in the extension's own world, where a closed root is open to it.
import type { Page } from 'puppeteer-core';
import type { Harness } from '../browser/harness';
import { markRect, waitForMark } from './marks';

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

/** Runs in the extension's world of the page. */
function read(): CardSeen | null {
  type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot };
  type Api = { dom?: { openOrClosedShadowRoot(e: Element): ShadowRoot } };
  const inner = document.querySelector<Opened>('sidelight-card > div');
  if (!inner) return null;
  const chrome = (globalThis as { chrome?: Api }).chrome;
  const root = inner.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(inner);
  const panel = root?.querySelector<HTMLElement>('.sl-panel');
  const card = panel?.firstElementChild;
  if (!root || !panel || !card || getComputedStyle(panel).visibility !== 'visible') return null;
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
    onTop: document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === inner,
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

/** Runs in the extension's world: the middle of what in the card has these words or this label. */
function find(
  words: string,
  among = 'button, a, [role=button]',
  label = '',
): { x: number; y: number } | null {
  type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot };
  type Api = { dom?: { openOrClosedShadowRoot(e: Element): ShadowRoot } };
  const inner = document.querySelector<Opened>('sidelight-card > div');
  if (!inner) return null;
  const chrome = (globalThis as { chrome?: Api }).chrome;
  const root = inner.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(inner);
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

/** Runs in the extension's world: everything that our element holds, as text, in whatever root. */
function wholeText(): string {
  type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot };
  type Api = { dom?: { openOrClosedShadowRoot(e: Element): ShadowRoot } };
  const inner = document.querySelector<Opened>('sidelight-card > div');
  const chrome = (globalThis as { chrome?: Api }).chrome;
  const root = inner && (inner.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(inner));
  return `${document.documentElement.textContent} ${root?.textContent}`;
}

/** Runs in the extension's world: where the links of the card lead. */
function linksInside(): string[] {
  type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot };
  type Api = { dom?: { openOrClosedShadowRoot(e: Element): ShadowRoot } };
  const inner = document.querySelector<Opened>('sidelight-card > div');
  const chrome = (globalThis as { chrome?: Api }).chrome;
  const root = inner && (inner.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(inner));
  return [...(root?.querySelectorAll('a') ?? [])].map(({ href }) => href);
}

/** Runs in the extension's world. */
function labelsInside(selector: string): string[] {
  type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot };
  type Api = { dom?: { openOrClosedShadowRoot(e: Element): ShadowRoot } };
  const inner = document.querySelector<Opened>('sidelight-card > div');
  const chrome = (globalThis as { chrome?: Api }).chrome;
  const root = inner && (inner.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(inner));
  return [...(root?.querySelectorAll(selector) ?? [])].map((e) => e.getAttribute('aria-label') ?? '');
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Runs in the extension's world: where these elements stand, or what is in them. */
function boxesInside(selector: string, contents: boolean): Box[] {
  type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot };
  type Api = { dom?: { openOrClosedShadowRoot(e: Element): ShadowRoot } };
  const inner = document.querySelector<Opened>('sidelight-card > div');
  const chrome = (globalThis as { chrome?: Api }).chrome;
  const root = inner && (inner.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(inner));
  return [...(root?.querySelectorAll(selector) ?? [])].map((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, top, right, bottom } = (contents ? range : element).getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** Runs in the extension's world. */
function snapshot(): { html: string; css: string } {
  type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot };
  type Api = { dom?: { openOrClosedShadowRoot(e: Element): ShadowRoot } };
  const inner = document.querySelector<Opened>('sidelight-card > div');
  const chrome = (globalThis as { chrome?: Api }).chrome;
  const root = inner && (inner.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(inner));
  const rules = [...(root?.adoptedStyleSheets ?? [])].flatMap((sheet) => [...sheet.cssRules]);
  return {
    html: root?.querySelector('.sl-panel')?.outerHTML ?? '',
    css: rules.map(({ cssText }) => cssText).join('\n'),
  };
}

/** Runs in the extension's world. */
function countShown(): number {
  type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot };
  type Api = { dom?: { openOrClosedShadowRoot(e: Element): ShadowRoot } };
  const world = globalThis as unknown as { chrome?: Api; shown?: number };
  if (world.shown !== undefined) return world.shown;
  world.shown = 0;
  const inner = document.querySelector<Opened>('sidelight-card > div');
  const root = inner && (inner.openOrClosedShadowRoot ?? world.chrome?.dom?.openOrClosedShadowRoot(inner));
  const panel = root?.querySelector('.sl-panel');
  if (panel)
    new MutationObserver(() => {
      if (panel.hasAttribute('data-shown')) world.shown = (world.shown ?? 0) + 1;
    }).observe(panel, { attributeFilter: ['data-shown'] });
  return 0;
}

/** Runs in the extension's world: questions of the card go nowhere, and what was fetched is forgotten. */
function breakAnswers(broken: boolean): void {
  interface World {
    chrome: { runtime: { sendMessage: unknown } };
    browser: { runtime: { sendMessage: unknown } };
    kept?: unknown;
  }
  const world = globalThis as unknown as World &
    Record<symbol, { card: { changed(ids: string[]): void } } | undefined>;
  const { runtime } = world.browser ?? world.chrome;
  world.kept ??= runtime.sendMessage;
  runtime.sendMessage = broken ? () => Promise.reject(new Error('no answer')) : world.kept;
  world[Symbol.for('sidelight.bridge')]?.card.changed(['nobody']);
}

/** Runs in the extension's world. */
function settingOf(name: string): unknown {
  interface Bridge {
    page: { settings(): { card: Record<string, unknown> } } | null;
  }
  const world = globalThis as unknown as Record<symbol, Bridge | undefined>;
  return world[Symbol.for('sidelight.bridge')]?.page?.settings().card[name];
}

/** Runs in the extension's world. */
function scrollInside(selector: string): void {
  type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot };
  type Api = { dom?: { openOrClosedShadowRoot(e: Element): ShadowRoot } };
  const inner = document.querySelector<Opened>('sidelight-card > div');
  const chrome = (globalThis as { chrome?: Api }).chrome;
  const root = inner && (inner.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(inner));
  root?.querySelector(selector)?.scrollIntoView({ block: 'end' });
}

/** What the card is doing: with it a test need not wait to see that nothing happens. */
export interface CardDoing {
  name: 'idle' | 'intent' | 'shown' | 'leaving' | 'pinned';
  /** Grows with every wait that begins and with every card that opens. */
  last: number;
  /** Words of the mention under the pointer. */
  under: string | null;
  /** A mention that the card would go to is waited for. */
  next: boolean;
  /** The mention under the pointer has had its card closed, or its card gave way. */
  yielded: boolean;
}

/** Runs in the extension's world; null: the card's script has not come. */
function doing(): CardDoing | null {
  interface Bridge {
    card: {
      state: {
        name: CardDoing['name'];
        last: number;
        under: { text: string } | null;
        yielded: string | null;
        next?: object | null;
      };
    } | null;
  }
  const world = globalThis as unknown as Record<symbol, Bridge | undefined>;
  const state = world[Symbol.for('sidelight.bridge')]?.card?.state;
  if (!state) return null;
  const { name, last, under, yielded } = state;
  return { name, last, under: under?.text ?? null, next: state.next != null, yielded: yielded !== null };
}

const pause = () => new Promise((next) => setTimeout(next, 30));

/** What a test does with the card of one page. */
export function cardOf(harness: Pick<Harness, 'inContentWorld'>, page: Page) {
  const seen = (): Promise<CardSeen | null> => harness.inContentWorld(page, read);
  const until = async (what: string, holds: (card: CardSeen | null) => boolean): Promise<CardSeen | null> => {
    const end = Date.now() + 10_000;
    let last: CardSeen | null = null;
    while (Date.now() < end) {
      last = await seen();
      if (holds(last)) return last;
      await pause();
    }
    throw new Error(`The card never ${what}; last: ${JSON.stringify(last)}`);
  };
  const whose = async (name: string): Promise<CardSeen> => {
    const card = await until(`showed ${name}`, (card) => card?.name === name && !card.busy);
    if (!card) throw new Error('no card');
    return card;
  };
  const state = (): Promise<CardDoing | null> => harness.inContentWorld(page, doing);
  const untilState = async (what: string, holds: (state: CardDoing) => boolean): Promise<CardDoing> => {
    const end = Date.now() + 10_000;
    let last: CardDoing | null = null;
    while (Date.now() < end) {
      last = await state();
      if (last && holds(last)) return last;
      await pause();
    }
    throw new Error(`The card never ${what}; last: ${JSON.stringify(last)}`);
  };
  return {
    seen,
    until,
    state,
    untilState,
    /** Waits until the card of this entity shows its facts. */
    whose,
    closed: () => until('closed', (card) => card === null),
    /** Moves the mouse onto the first mention with this text. */
    async hover(text: string): Promise<void> {
      await waitForMark(page, text);
      const { x, y, width, height } = await markRect(page, text);
      await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
    },
    /** Taps the first mention with this text. */
    async tap(text: string): Promise<void> {
      await waitForMark(page, text);
      const { x, y, width, height } = await markRect(page, text);
      await page.touchscreen.tap(x + width / 2, y + height / 2);
    },
    /** Scrolls the card's own list until what a selector finds is in view. */
    scrollTo: (selector: string): Promise<void> => harness.inContentWorld(page, scrollInside, selector),
    /** All text of the page and the card. */
    whole: (): Promise<string> => harness.inContentWorld(page, wholeText),
    links: (): Promise<string[]> => harness.inContentWorld(page, linksInside),
    /** Clicks one of those whom a mention may mean. */
    async choose(name: string): Promise<void> {
      const end = Date.now() + 10_000;
      while (Date.now() < end) {
        const at = await harness.inContentWorld(page, find, name, '.sl-choice', 'b');
        if (at) {
          await page.mouse.move(at.x, at.y, { steps: 4 });
          await page.mouse.click(at.x, at.y);
          return;
        }
        await pause();
      }
      throw new Error(`${name} is not offered`);
    },
    /** What elements of the card are called for screen readers. */
    labels: (selector: string): Promise<string[]> => harness.inContentWorld(page, labelsInside, selector),
    /** Where elements of the card stand; `contents`: where their text does. */
    boxes: (selector: string, contents: boolean): Promise<Box[]> =>
      harness.inContentWorld(page, boxesInside, selector, contents),
    /** The card as it stands, with its styles: for tools that cannot look into a closed root. */
    snapshot: (): Promise<{ html: string; css: string }> => harness.inContentWorld(page, snapshot),
    /** How often the card was shown since this was first asked. */
    countShown: (): Promise<number> => harness.inContentWorld(page, countShown),
    /** Makes the background's answers fail in this page, or lets them be. */
    breakAnswers: (broken: boolean): Promise<void> => harness.inContentWorld(page, breakAnswers, broken),
    /** Waits until the page's script knows of a setting. */
    async untilSetting(name: string, value: unknown): Promise<void> {
      const end = Date.now() + 10_000;
      while ((await harness.inContentWorld(page, settingOf, name)) !== value) {
        if (Date.now() > end) throw new Error(`${name} never became ${value}`);
        await pause();
      }
    },
    /** Moves the mouse there and on the spot until something is under it: a frame just loaded hears no pointer yet. */
    async reachPoint(x: number, y: number): Promise<void> {
      const end = Date.now() + 10_000;
      for (let i = 0; Date.now() < end; i++) {
        await page.mouse.move(x + (i % 2), y);
        const now = await state();
        if (now?.under || now?.name === 'shown') return;
        await pause();
      }
      throw new Error(`Nothing is known at ${x}, ${y}`);
    },
    /** Moves the mouse into the page's corner and waits until that was seen: two moves in one frame are one. */
    async away(): Promise<void> {
      await page.mouse.move(1, 1);
      await untilState('saw the pointer go', ({ under }) => under === null);
    },
    /** Middle of a button, link or name in the card. */
    async place(words: string): Promise<{ x: number; y: number }> {
      const end = Date.now() + 10_000;
      while (Date.now() < end) {
        const found = await harness.inContentWorld(page, find, words);
        if (found) return found;
        await pause();
      }
      throw new Error(`Nothing in the card says ${words}`);
    },
    /** Clicks what has these words, with the mouse on its way there. */
    async click(words: string): Promise<void> {
      const { x, y } = await this.place(words);
      await page.mouse.move(x, y, { steps: 4 });
      await page.mouse.click(x, y);
    },
  };
}

export type CardProbe = ReturnType<typeof cardOf>;
