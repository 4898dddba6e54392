// The card of one page as a test uses it: what it shows and does, and the pointer on its way to it.
import type { Page } from 'puppeteer-core';
import type { Harness } from '../browser/harness';
import {
  boxesInside,
  type CardSeen,
  countShown,
  type Inside,
  labelsInside,
  linksInside,
  panelStates,
  placeOf,
  plantImage,
  readCard,
  scrollInside,
  snapshot,
  watchPanel,
  wholeText,
  withRoot,
} from './card-inside';
import { breakAnswers, type CardDoing, doing, settingOf } from './card-state';
import { markRect, waitForMark } from './marks';
import { until, untilFound } from './until';

/** What a test does with the card of one page. */
export function cardOf(harness: Pick<Harness, 'inContentWorld'>, page: Page) {
  const inside = <T>(fn: Inside<T>, ...args: unknown[]): Promise<T> =>
    harness.inContentWorld(page, withRoot(fn), ...args);
  const seen = () => inside(readCard);
  const untilSeen = (what: string, isWanted: (card: CardSeen | null) => boolean) =>
    until(seen, isWanted, (last) => `The card never ${what}; last: ${JSON.stringify(last)}`);
  const state = () => harness.inContentWorld(page, doing);
  const untilState = async (what: string, isWanted: (state: CardDoing) => boolean): Promise<CardDoing> =>
    (await until(
      state,
      (now) => now !== null && isWanted(now),
      (last) => `The card never ${what}; last: ${JSON.stringify(last)}`,
    )) as CardDoing;
  const middleOf = async (text: string) => {
    await waitForMark(page, text);
    const { x, y, width, height } = await markRect(page, text);
    return [x + width / 2, y + height / 2] as const;
  };
  const clickAt = async ({ x, y }: { x: number; y: number }) => {
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.click(x, y);
  };
  /** Middle of a button, link or name in the card. */
  const place = (words: string) =>
    untilFound(() => inside(placeOf, words), `Nothing in the card says ${words}`);
  return {
    seen,
    until: untilSeen,
    state,
    untilState,
    place,
    /** Waits until the card of this entity shows its facts. */
    whose: async (name: string): Promise<CardSeen> =>
      (await untilSeen(`showed ${name}`, (card) => card?.name === name && !card.busy)) as CardSeen,
    closed: () => untilSeen('closed', (card) => card === null),
    /** Moves the mouse onto the first mention with this text. */
    hover: async (text: string): Promise<void> => page.mouse.move(...(await middleOf(text)), { steps: 3 }),
    /** Taps the first mention with this text. */
    tap: async (text: string): Promise<void> => page.touchscreen.tap(...(await middleOf(text))),
    /** Scrolls the card's own list until what a selector finds is in view. */
    scrollTo: (selector: string) => inside(scrollInside, selector),
    /** All text of the page and the card. */
    whole: () => inside(wholeText),
    links: () => inside(linksInside),
    /** Clicks one of those whom a mention may mean. */
    choose: async (name: string): Promise<void> =>
      clickAt(await untilFound(() => inside(placeOf, name, '.sl-choice', 'b'), `${name} is not offered`)),
    /** What elements of the card are called for screen readers. */
    labels: (selector: string) => inside(labelsInside, selector),
    /** Where elements of the card stand; `contents`: where their text does. */
    boxes: (selector: string, contents: boolean) => inside(boxesInside, selector, contents),
    /** The card as it stands, with its styles: for tools that cannot look into a closed root. */
    snapshot: () => inside(snapshot),
    plantImage: (address: string) => inside(plantImage, address),
    /** How often the card was shown since this was first asked. */
    countShown: () => inside(countShown),
    watchPanel: (leave: boolean) => inside(watchPanel, leave),
    panelStates: () => inside(panelStates),
    /** Makes the background's answers fail in this page, or lets them be. */
    breakAnswers: (broken: boolean) => harness.inContentWorld(page, breakAnswers, broken),
    /** Waits until the page's script knows of a setting. */
    untilSetting: (name: string, value: unknown) =>
      until(
        () => harness.inContentWorld(page, settingOf, name),
        (now) => now === value,
        () => `${name} never became ${value}`,
      ),
    /** Moves the mouse there and on the spot until something is under it: a frame just loaded hears no pointer yet. */
    async reachPoint(x: number, y: number): Promise<void> {
      let moves = 0;
      await until(
        async () => {
          await page.mouse.move(x + (moves++ % 2), y);
          return state();
        },
        (now) => now !== null && (now.under !== null || now.name === 'shown'),
        () => `Nothing is known at ${x}, ${y}`,
      );
    },
    /** Moves the mouse into the page's corner and waits until that was seen: two moves in one frame are one. */
    async away(): Promise<void> {
      await page.mouse.move(1, 1);
      await untilState('saw the pointer go', ({ under }) => under === null);
    },
    /** Clicks what has these words, with the mouse on its way there. */
    click: async (words: string): Promise<void> => clickAt(await place(words)),
  };
}

export type CardProbe = ReturnType<typeof cardOf>;
