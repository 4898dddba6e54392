// Facts of what is seen are fetched before anybody points at it: then the card needs no answer any more.
import { expect, it } from 'vitest';
import { askedFor, silence } from '../support/card-state';
import { card, harbour, harness, page, show, useCardPages } from '../support/card-test';
import { waitForMark } from '../support/marks';
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

it('a card that is drawn before its delay is over is seen, pointed at and heard by nobody until then', async () => {
  await show('<p>For Fernholm.</p><p style="margin-top:600px">In Westhaven.</p>');
  await card.hover('Fernholm');
  await card.whose('Fernholm');
  await card.away();
  await card.closed();
  await card.watchPanel(false);
  await card.hover('Westhaven');
  await card.whose('Westhaven');
  expect(await card.panelStates()).toEqual([
    'empty, hidden, pointer none, said “”',
    'Westhaven, hidden, pointer none, said “”',
    'Westhaven, visible, pointer auto, said “”',
  ]);
});

it('nothing stays of a card that was drawn and not shown', async () => {
  await show('<p>For Fernholm.</p><p style="margin-top:600px">In Westhaven.</p>');
  await card.hover('Fernholm');
  await card.whose('Fernholm');
  await card.away();
  await card.closed();
  await card.watchPanel(true);
  await card.hover('Westhaven');
  const states = await until(
    card.panelStates,
    (seen) => seen.length >= 3,
    (seen) => seen.join('; '),
  );
  expect(states).toEqual([
    'empty, hidden, pointer none, said “”',
    'Westhaven, hidden, pointer none, said “”',
    'empty, hidden, pointer none, said “”',
  ]);
  expect((await card.state())?.name).toBe('idle');
});
