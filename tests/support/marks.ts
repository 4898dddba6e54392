// What a page shows as marked: read from the page's own registry of highlights, where our ranges are.
import type { Frame, Page } from 'puppeteer-core';
import { until } from './until';

/** Runs in the page: the texts under our highlights and where they are, in document order. */
function readMarks(): { text: string; x: number; y: number; width: number; height: number }[] {
  const registry = (CSS as unknown as { highlights: Map<string, Set<AbstractRange>> }).highlights;
  const found: Range[] = [];
  for (const [name, ranges] of registry) {
    if (!name.startsWith('sidelight')) continue;
    for (const range of ranges) {
      const live = document.createRange();
      try {
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
      } catch {
        // The page changed under a static range: nothing is painted there.
        continue;
      }
      if (live.startContainer.isConnected && !live.collapsed) found.push(live);
    }
  }
  found.sort((a, b) =>
    a.startContainer.getRootNode() === b.startContainer.getRootNode()
      ? a.compareBoundaryPoints(Range.START_TO_START, b)
      : 0,
  );
  // White space as a reader sees it.
  return found.map((range) => {
    const rect = range.getClientRects()[0] ?? range.getBoundingClientRect();
    return {
      text: range.toString().replace(/\s+/g, ' '),
      x: rect.x,
      y: rect.y,
      width: rect.width,
      height: rect.height,
    };
  });
}

/** Texts under our highlights, in document order. */
export async function markTexts(page: Page | Frame): Promise<string[]> {
  return (await page.evaluate(readMarks)).map(({ text }) => text);
}

/** Client rectangle of the first line of the first mark whose text is `name` (or of the first of all). */
export async function markRect(page: Page, name?: string) {
  const mark = (await page.evaluate(readMarks)).find(({ text }) => name === undefined || text === name);
  if (!mark) throw new Error(`No mark ${name ?? ''} on the page`);
  return mark;
}

/** Waits until `name` (or anything) is marked. */
export async function waitForMark(page: Page, name?: string): Promise<void> {
  await until(
    () => markTexts(page),
    (texts) => texts.some((text) => name === undefined || text === name),
    (texts) => `${name ?? 'Nothing'} was not marked, but ${texts.join(', ') || 'nothing'}`,
  );
}
