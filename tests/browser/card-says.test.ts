// What the card says: never more than its sources, never without who says so, and nothing that a page may not hear.
import { expect, it } from 'vitest';
import { dayWords } from '@/data/source-date';
import { card, HARBOUR, harness, page, show, useCardPages } from '../support/card-test';
import { NOTE } from '../support/harbour';
import { waitForMark } from '../support/marks';

useCardPages(true);

/** The day of the article about the harbour, as the browser has days in words. */
const DAY = dayWords('2026-03-02');

it('facts with their speakers, dates as printed, cautions, and that there is a private note', async () => {
  await show(HARBOUR);
  await card.hover('Maria Nowak');
  const { text } = await card.whose('Maria Nowak');
  expect(text).toContain('Person');
  expect(text).toContain(`mayor of Westhavenas of ${DAY}`);
  expect(text).toContain('At least 7,000 people came to the harboursays the Harbour Office, on Monday');
  expect(text).toContain('another source differs');
  expect(text).toContain('on Sunday (date uncertain)');
  expect(text).toContain('You keep a private note on this entity.');
  expect(await card.whole()).not.toContain(NOTE);
  await card.click('2 more');
  const all = await card.until('showed all', (now) => now?.text.includes('Twelve workers') ?? false);
  // What nobody has looked at says so; who speaks stands beside every claim.
  expect(all?.text).toMatch(
    /Twelve workers were held by the police overnightsays the Dockers’ Unionnot reviewed/,
  );
  await card.click('Quote and source: Maria Nowak opened the new bridge in front of the old mill');
  await card.until('gave the reason', (now) => now?.text.includes('Two Sundays are possible') ?? false);
});

it('figures that differ stand side by side, each with its speaker and source', async () => {
  await show(HARBOUR);
  await card.hover('Westhaven');
  const { text } = await card.whose('Westhaven');
  expect(text).toContain('I was born here.');
  await card.click('Quote and source: At least 7,000 people came to the harbour');
  const open = await card.until(
    'put them beside each other',
    (now) => now?.text.includes('side by side') ?? false,
  );
  expect(open?.text).toContain(
    `At least 7,000 people came to the harboursays the Harbour Office, on Monday Thousands at the harbour, ${DAY}`,
  );
  expect(open?.text).toContain(
    'about 2,500 people came to the harboursays the Coast Guard A quiet opening, undated',
  );
  expect(open?.text).toContain('The Harbour Gazette');
  expect(await card.links()).toEqual(['https://gazette.example/harbour']);
});

it('a mention that may be two offers the choice, and the way back to it', async () => {
  await show('<p>Jan Nowak drew it for Maria Nowak.</p><p>Then Nowak left.</p>');
  await card.hover('Nowak');
  const choice = await card.until('offered two', (now) => now?.text.includes('This may be:') ?? false);
  expect(choice?.text).toContain('Jan Nowak');
  // Nobody is what an article once called them without the article's date.
  expect(choice?.text).toContain(`Maria Nowakmayor of Westhavenas of ${DAY}`);
  await card.choose('Jan Nowak');
  expect((await card.whose('Jan Nowak')).text).toContain('an engineer');
  await card.click('Back to Nowak');
  await card.until('offered two again', (now) => now?.text.includes('This may be:') ?? false);
});

it('a role says whose it is, and of a name without facts no more than the name is known', async () => {
  await show('<p>From Fernholm to Westhaven.</p>');
  await card.hover('Fernholm');
  expect((await card.whose('Fernholm')).text).toContain('No more than the name is known.');
  await page.mouse.move(1, 500);
  await card.closed();
  await card.hover('Westhaven');
  expect((await card.whose('Westhaven')).text).toContain('Maria Nowak, mayor of Westhaven');
});

it('a name in it opens when the pointer rests there; pinned, it stays whatever the pointer does', async () => {
  await show('<p>In Westhaven people waited.</p><p style="margin-top:460px">For Fernholm.</p>');
  await card.hover('Westhaven');
  await card.whose('Westhaven');
  const name = await card.place('Maria Nowak');
  await page.mouse.move(name.x, name.y, { steps: 5 });
  await card.whose('Maria Nowak');
  await card.click('Back to Westhaven');
  await card.whose('Westhaven');
  await card.click('Pin');
  await card.until('was pinned', (now) => now?.pinned === true);
  await card.hover('Fernholm');
  await card.untilState('saw the other name', ({ under }) => under === 'Fernholm');
  expect((await card.seen())?.name).toBe('Westhaven');
  expect((await card.state())?.name).toBe('pinned');
  await page.keyboard.press('Escape');
  await card.closed();
});

it('says by keyboard who may be meant, and what is known', async () => {
  await show('<p>Jan Nowak drew it for Maria Nowak in Fernholm.</p><p>Then Nowak left.</p>');
  await waitForMark(page, 'Nowak');
  const said = async (words: RegExp) => {
    await harness.command('next-mention');
    await card.until(`said ${words}`, (now) => words.test(now?.live ?? ''));
  };
  await said(
    new RegExp(
      `^Jan Nowak, an engineer, as of ${DAY}\\. had drawn the bridge, says an article of ${DAY}, not reviewed`,
    ),
  );
  await said(
    new RegExp(`^Maria Nowak, mayor of Westhaven, as of ${DAY}\\. .+, on Sunday \\(date uncertain\\)`),
  );
  await said(/^Fernholm\. No more than the name is known\./);
  await said(/^Nowak may be one of 2\./);
});
