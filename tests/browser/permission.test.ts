// A browser that does not let Sidelight see pages (Firefox may not from the start, and anybody may take the right away):
// the welcome and the popup say so, and once it is given, pages that are open need no reload.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { axeFindings } from '../support/axe';
import { byWords } from '../support/options-page';
import { openPopup } from '../support/popup-page';
import { answerYes, setSiteAccess } from '../support/site-access';
import { type Harness, useHarness } from './harness';

let harness: Harness;

beforeEach(async () => {
  harness = await useHarness();
  if (harness.name === 'firefox') await answerYes(harness, true);
});

afterEach(async () => {
  await setSiteAccess(harness, true);
  if (harness.name === 'firefox') await answerYes(harness, false);
  expect(harness.errors.splice(0)).toEqual([]);
});

it('the right to see pages is missed in words, asked for by a button, and at work in open pages once it is given', async () => {
  harness.site.serve(
    '/permission.html',
    '<!doctype html><title>A page</title><p>Vladimir Putin in Minsk.</p>',
  );
  const welcome = byWords(await harness.openExtension('/welcome.html'));
  await welcome.says('Your browser lets Sidelight work');
  const page = await harness.open('/permission.html');
  await harness.waitForMarks(page, ['Vladimir Putin', 'Minsk']);
  // A tab's address is not known without the right, and the popup of a tab is found by it.
  const before = await openPopup(harness, page);
  await before.says('Vladimir Putin');
  const tab = new URL(before.page.url()).search;
  await before.close();

  await setSiteAccess(harness, false);
  await welcome.says('does not yet let Sidelight see the pages');
  await page.reload();
  const popup = byWords(await harness.openExtension(`/popup.html${tab}`));
  await popup.says('Sidelight may not read this page');
  await popup.close();
  expect(await harness.marks(page)).toEqual([]);

  await welcome.page.bringToFront();
  expect(await axeFindings(welcome.page)).toEqual([]);
  // Chromium asks in a dialog that no page reaches; there the right comes from the list of extensions.
  if (harness.name === 'chromium') await setSiteAccess(harness, true);
  else await (await welcome.page.waitForSelector('.notice .button'))?.click();
  await welcome.says('Your browser lets Sidelight work');
  await page.bringToFront();
  await harness.waitForMarks(page, ['Vladimir Putin', 'Minsk']);
  await page.close();
  await welcome.close();
});
