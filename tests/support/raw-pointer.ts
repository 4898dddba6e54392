// A pen, or a mouse that tells of no key that is down: what the drivers' own pointers cannot be. Chromium takes such events
// over its protocol; in Firefox, whose protocol has no pen, its window is told of them.
import type { CDPSession, Page } from 'puppeteer-core';
import type { Running } from './browsers';
import { runInBrowser } from './in-firefox';

type Kind = 'pen' | 'mouse';
type What = 'move' | 'press' | 'release';

export interface RawPointer {
  move(x: number, y: number): Promise<void>;
  /** Pressed and let go in one frame, as far as the browser can be told so. */
  tap(x: number, y: number): Promise<void>;
}

/** Such a pointer above a page that is in front. */
export async function rawPointer(running: Running, page: Page, kind: Kind): Promise<RawPointer> {
  const send =
    running.name === 'firefox'
      ? (...events: Told[]) => runInBrowser(running.browser, inFirefox(kind, events))
      : inChromium(await page.createCDPSession(), kind);
  return {
    move: (x, y) => send(['move', x, y]),
    tap: (x, y) => send(['press', x, y], ['release', x, y]),
  };
}

type Told = [what: What, x: number, y: number];

const CDP = { move: 'mouseMoved', press: 'mousePressed', release: 'mouseReleased' } as const;

const inChromium =
  (session: CDPSession, pointerType: Kind) =>
  async (...events: Told[]): Promise<void> => {
    const button = (what: What) => (what === 'move' ? 'none' : 'left');
    await Promise.all(
      events.map(([what, x, y]) =>
        session.send('Input.dispatchMouseEvent', {
          type: CDP[what],
          x,
          y,
          button: button(what),
          clickCount: what === 'move' ? 0 : 1,
          pointerType,
        }),
      ),
    );
  };

const WINDOW = { move: 'mousemove', press: 'mousedown', release: 'mouseup' } as const;

/** An expression for Firefox's own window. */
const inFirefox = (kind: Kind, events: Told[]): string => `(() => {
  const { left, top } = gBrowser.selectedBrowser.getBoundingClientRect();
  const inputSource = MouseEvent.MOZ_SOURCE_${kind.toUpperCase()};
  for (const [type, x, y] of ${JSON.stringify(events.map(([what, x, y]) => [WINDOW[what], x, y]))})
    window.synthesizeMouseEvent(type, left + x, top + y,
      { button: 0, buttons: type === 'mousedown' ? 1 : 0, clickCount: type === 'mousemove' ? 0 : 1, modifiers: 0, inputSource },
      { isDOMEventSynthesized: false });
})()`;
