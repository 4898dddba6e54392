// What can be done from the card: each act with its way back, by mouse and by keyboard, and every way of asking for it.
import { expect, it } from 'vitest';
import { axeFindings } from '../support/axe';
import { card, HARBOUR, harbour, harness, page, show, useCardPages } from '../support/card-test';
import { openedPage } from '../support/extension-page';
import { markRect, waitForMark } from '../support/marks';
import { byWords } from '../support/options-page';

useCardPages(true);

/** A page of the extension that opened by itself. */
const opened = (path: string) => openedPage(harness, path);

/** Tab, until the focus is on what is called so. */
async function tabTo(name: string): Promise<void> {
  for (let i = 0; i < 40 && (await card.seen())?.focus !== name; i++) await page.keyboard.press('Tab');
  await card.until(`focused ${name}`, (now) => now?.focus === name);
}

it('each kind of “not this one”, by keyboard alone, and each taken back', async () => {
  await show(`<button id="b">first</button><p>In Westhaven.</p>`);
  await waitForMark(page, 'Westhaven');
  await page.focus('#b');
  const acts: [number, string][] = [
    [1, 'Not marked anywhere any more.'],
    [2, '“Westhaven” is not looked for any more.'],
    [3, 'Switched off on 127.0.0.1.'],
  ];
  for (const [down, said] of acts) {
    await harness.command('next-mention');
    await card.whose('Westhaven');
    await harness.command('open-card');
    await card.until('took the focus', (now) => now?.focus === 'dialog');
    await tabTo('Copy');
    for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await card.until('opened the menu', (now) => now?.focus?.startsWith('“Westhaven”') ?? false);
    for (let i = 0; i < down; i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await card.until(`said “${said}”`, (now) => now?.live === said);
    await harness.waitForMarks(page, []);
    await tabTo('Undo');
    await page.keyboard.press('Enter');
    await waitForMark(page, 'Westhaven');
    if (down === 3) return;
    await card.until('said that it is back', (now) => now?.live === 'Taken back.');
    await page.keyboard.press('Escape');
    await card.closed();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('b');
  }
});

it('copies quote, speaker, source and date, as text and as Markdown', async () => {
  await show(`${HARBOUR}<textarea id="t"></textarea>`);
  const pasted = async () => {
    await page.evaluate(() => {
      const field = document.querySelector('textarea');
      if (field) field.value = '';
      field?.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('v', { commands: ['paste'] });
    await page.keyboard.up('Control');
    return page.$eval('#t', (field) => (field as HTMLTextAreaElement).value);
  };
  await card.hover('Westhaven');
  await card.whose('Westhaven');
  await card.click('Quote and source: At least 7,000 people came to the harbour');
  await card.click('Copy citation');
  await card.until('said so', (now) => now?.live === 'Citation copied.');
  expect(await pasted()).toMatch(
    /^“At least 7,000 people came to the harbour” \(says the Harbour Office, on Monday\) — Thousands at the harbour, The Harbour Gazette, WESTHAVEN, 2 March 2026, https:\/\/gazette\.example\/harbour/,
  );
  await card.click('as Markdown');
  await expect
    .poll(pasted)
    .toMatch(/^> “At least 7,000 people .*\n> — \[Thousands at the harbour\]\(<https:/);
});

it('a note is written outside the page, private at first, announced in the card, and taken back', async () => {
  await show('<p>From Fernholm.</p>');
  await card.hover('Fernholm');
  await card.whose('Fernholm');
  await card.click('Pin');
  await card.click('Add note');
  const form = byWords(await opened('/annotate.html'));
  await form.says('Note on Fernholm');
  expect(await form.page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  expect(await axeFindings(form.page)).toEqual([]);
  await form.fill('Your note', 'A word that no page may read.');
  await form.click('Save');
  await form.says('Your note is kept.');
  await card.until('announced it', (now) => now?.text.includes('You keep a private note') ?? false);
  expect(await card.whole()).not.toContain('A word that no page may read.');
  await form.page.bringToFront();
  await form.click('Undo');
  await page.bringToFront();
  await card.until('knew of none', (now) => now?.text.includes('private note') === false);
});

it('leads to the entity, to the source and to what a page may not show', async () => {
  await show(HARBOUR);
  await card.hover('Maria Nowak');
  await card.whose('Maria Nowak');
  await card.click('Pin');
  const id = encodeURIComponent(await harbour.id('Maria Nowak'));
  await card.click('Full entry');
  await (await opened(`/options.html#/entities/${id}`)).close();
  await page.bringToFront();
  await card.click('Read outside this page');
  const notes = await opened(`/options.html#/entities/${id}?show=notes`);
  const written = () =>
    notes.evaluate(() => [...document.querySelectorAll('textarea')].map(({ value }) => value));
  await expect.poll(written).toContain('Ask her about the ferry line.');
  await notes.close();
  await page.bringToFront();
  await card.click('Quote and source: At least 7,000 people came to the harbour');
  await card.click('Thousands at the harbour');
  const source = await opened('/options.html#/sources/');
  await byWords(source).says('Thousands at the harbour');
  await source.close();
  await page.bringToFront();
});

it('on click, with a held key, or by keyboard only, as the person set it', async () => {
  const set = async (trigger: 'hover' | 'click' | 'held-key' | 'keyboard') => {
    await harness.ask('store.apply', { act: { act: 'settings', patch: { card: { trigger } } } });
    await card.untilSetting('trigger', trigger);
  };
  await show(
    `${HARBOUR.replace('Westhaven', '<a href="#there">Westhaven</a>')}<p style="margin-top:500px">x</p>`,
  );
  await card.hover('Westhaven');
  await card.whose('Westhaven');
  await page.keyboard.press('Escape');
  await card.closed();
  await card.away();
  const { x, y, width, height } = await markRect(page, 'Westhaven');
  const middle = [x + width / 2, y + height / 2] as const;
  const waiting = async () => {
    await page.mouse.move(...middle, { steps: 2 });
    return card.untilState('saw it', ({ under }) => under === 'Westhaven');
  };
  try {
    await set('click');
    expect((await waiting()).name).toBe('idle');
    await page.mouse.click(...middle);
    await card.whose('Westhaven');
    expect(await page.evaluate(() => location.hash)).toBe('');
    await page.mouse.click(...middle);
    await card.closed();
    expect(await page.evaluate(() => location.hash)).toBe('#there');
    await card.away();
    await set('held-key');
    expect((await waiting()).name).toBe('idle');
    await page.keyboard.down('Alt');
    await page.mouse.move(middle[0] + 1, middle[1]);
    await card.whose('Westhaven');
    await page.keyboard.up('Alt');
    expect((await card.state())?.name).toBe('shown');
    await page.keyboard.press('Escape');
    await card.closed();
    await card.away();
    await set('keyboard');
    expect((await waiting()).name).toBe('idle');
    await page.mouse.click(...middle);
    expect((await card.state())?.name).toBe('idle');
    await harness.command('next-mention');
    await card.whose('Westhaven');
  } finally {
    await set('hover');
  }
});
