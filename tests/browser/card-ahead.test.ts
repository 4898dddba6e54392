// Facts of what is seen are fetched before anybody points at it: then the card needs no answer any more.
import { expect, it } from 'vitest';
import { askedFor, silence } from '../support/card-state';
import { card, harbour, harness, page, show, useCardPages } from '../support/card-test';
import { markRect, waitForMark } from '../support/marks';
import { stopBackground } from '../support/stop-background';
import { until } from '../support/until';

useCardPages(true);

it('a name that came into view is asked for before the pointer is there; its card needs neither background nor answer', async () => {
  await show('<p>For Fernholm.</p><p style="margin-top:3000px">In Westhaven.</p>');
  await card.hover('Fernholm');
  await card.whose('Fernholm');
  await card.away();
  await card.closed();
  const westhaven = await harbour.id('Westhaven');
  await page.bringToFront();
  await harness.inContentWorld(page, askedFor);
  await page.evaluate(() => scrollTo(0, 9999));
  await waitForMark(page, 'Westhaven');
  await until(
    () => harness.inContentWorld(page, askedFor),
    (asked) => asked.includes(westhaven),
    (asked) => `Asked for ${asked.join(', ') || 'nobody'}`,
  );
  expect((await card.state())?.under).toBeNull();
  await harness.inContentWorld(page, silence);
  await stopBackground(harness);
  await page.bringToFront();
  await card.hover('Westhaven');
  const { text } = await card.whose('Westhaven');
  expect(text).toContain('At least 7,000 people came to the harbour');
});

const FERNHOLM_AND_WESTHAVEN = '<p>For Fernholm.</p><p style="margin-top:600px">In Westhaven.</p>';

/** On a very large page Chromium shows the card in another way. */
const PAGES = [
  ['a page', FERNHOLM_AND_WESTHAVEN],
  ['a very large page', FERNHOLM_AND_WESTHAVEN + '<i></i>'.repeat(30_001)],
] as const;

/** A card was open and has closed: the next one can be drawn ahead. */
async function oneBefore(body: string): Promise<void> {
  await show(body);
  await card.hover('Fernholm');
  await card.whose('Fernholm');
  await card.away();
  await card.closed();
}

const EMPTY = 'empty, unseen, unheard, pointer none, said “”';
const DRAWN = 'Westhaven, unseen, unheard, pointer none, said “”';

it.each(PAGES)(
  'on %s a card that is drawn before its delay is over is seen, pointed at and heard by nobody until then',
  async (_, body) => {
    await oneBefore(body);
    await card.watchPanel(false);
    await card.hover('Westhaven');
    await card.whose('Westhaven');
    const shown = 'Westhaven, seen, heard, pointer auto, said “”';
    await until(
      card.panelStates,
      (seen) => seen.at(-1) === shown,
      (seen) => seen.join('; '),
    );
    expect(await card.panelStates()).toEqual([EMPTY, DRAWN, shown]);
    const [open, mention] = [await card.seen(), await markRect(page, 'Westhaven')];
    expect(open?.onTop).toBe(true);
    expect(Math.round((open?.rect.bottom ?? 0) - mention.y)).toBeLessThan(0);
    expect(mention.y - (open?.rect.bottom ?? 0)).toBeLessThan(20);
  },
);

it.each(PAGES)('on %s nothing stays of a card that was drawn and not shown', async (_, body) => {
  await oneBefore(body);
  await card.watchPanel(true);
  await card.hover('Westhaven');
  const states = await until(
    card.panelStates,
    (seen) => seen.length >= 3,
    (seen) => seen.join('; '),
  );
  expect(states).toEqual([EMPTY, DRAWN, EMPTY]);
  expect((await card.state())?.name).toBe('idle');
});
