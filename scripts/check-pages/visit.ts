// One visit to a page: what it looks like window by window, what of it is marked, its tree and its console at the end.
import type { Browser, Frame, Page } from 'puppeteer-core';
import { inPage } from './in-page';

/** A mark with the words around it, as a reader meets it. */
export interface SeenMark {
  text: string;
  before: string;
  after: string;
  /** Elements around it, the innermost last. */
  where: string;
  /** Something that a careful reader would not mark: hidden text, fields, code. */
  odd: string;
  /** In the page's window. */
  rects: { left: number; top: number; right: number; bottom: number }[];
}

interface Step {
  y: number;
  /** A PNG as base64. */
  picture: string;
  marks: SeenMark[];
}

export interface Visit {
  steps: Step[];
  /** The tree with open shadow roots and frames that can be reached, as one string. */
  tree: string;
  console: string[];
}

const WINDOW = { width: 1280, height: 900 };
/** Longer pages are looked at this far down. */
const MOST_STEPS = 24;
/** A page that never rests is looked at after this, in milliseconds. */
const PATIENCE = 6_000;
/** So long nothing must happen before a page counts as resting, in milliseconds. */
const REST = 500;

/** Runs before the page's own scripts: chance would make two visits differ. */
function withoutChance(): void {
  let state = 42;
  Math.random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Runs in the page: resolves when its tree has not changed for a while. */
function resting(rest: number, patience: number): Promise<void> {
  return new Promise((done) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(last);
      done();
    };
    let timer = setTimeout(finish, rest);
    const last = setTimeout(finish, patience);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(finish, rest);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

/** Runs in the page: resolves when every picture has come or failed. */
async function pictured(patience: number): Promise<void> {
  const waits = [...document.images].map(
    (image) =>
      new Promise<void>((done) => {
        if (image.complete) done();
        image.addEventListener('load', () => done());
        image.addEventListener('error', () => done());
      }),
  );
  await Promise.race([Promise.all(waits), new Promise((late) => setTimeout(late, patience))]);
}

/** Runs in the page: its tree as a string. */
function treeOf(): string {
  const parts: string[] = [];
  const take = (root: Document | ShadowRoot) => {
    for (const child of root.children) parts.push(child.outerHTML);
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) take(element.shadowRoot);
      if (element instanceof HTMLIFrameElement && element.contentDocument) take(element.contentDocument);
    }
  };
  take(document);
  return parts.join('\n');
}

/** Runs in the page: its marks with their surroundings. */
function marksIn(): SeenMark[] {
  const seen: { mark: SeenMark; range: Range }[] = [];
  const registry = (CSS as unknown as { highlights?: Map<string, Set<AbstractRange>> }).highlights;
  for (const [name, ranges] of registry ?? []) {
    if (!name.startsWith('sidelight')) continue;
    for (const part of ranges) {
      const range = document.createRange();
      try {
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
      } catch {
        continue;
      }
      const path: Element[] = [];
      for (
        let up = range.commonAncestorContainer as Node | null;
        up;
        up = up.parentNode ?? (up as ShadowRoot).host
      )
        if (up instanceof Element) path.push(up);
      const block = path.find((one) => !/^(inline|contents|ruby)/.test(getComputedStyle(one).display));
      const around = document.createRange();
      around.selectNodeContents(block ?? range.commonAncestorContainer);
      const lead = around.cloneRange();
      lead.setEnd(range.startContainer, range.startOffset);
      const rest = around.cloneRange();
      rest.setStart(range.endContainer, range.endOffset);
      const odd: string[] = [];
      const [inner] = path;
      if (inner && !inner.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        odd.push('hidden');
      if (path.some((one) => one.matches('input, textarea, code, kbd, samp, script, style, noscript')))
        odd.push('not prose');
      if (path.some((one) => one instanceof HTMLElement && one.isContentEditable)) odd.push('edited');
      const plain = (text: string) => text.replace(/\s+/g, ' ');
      const rects = [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
        left,
        top,
        right,
        bottom,
      }));
      if (rects.every(({ left, right }) => right - left < 1)) odd.push('no box');
      const names = path.map((one) => one.localName).filter((one) => !/^(html|body|div|span)$/.test(one));
      const mark = {
        text: plain(range.toString()),
        before: plain(lead.toString()).slice(-80),
        after: plain(rest.toString()).slice(0, 60),
        where: names.slice(0, 4).reverse().join(' > '),
        odd: odd.join(', '),
        rects,
      };
      seen.push({ mark, range });
    }
  }
  seen.sort((a, b) =>
    a.range.startContainer.getRootNode() === b.range.startContainer.getRootNode()
      ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range)
      : 0,
  );
  return seen.map(({ mark }) => mark);
}

const pause = (time: number) => new Promise((next) => setTimeout(next, time));

/** Marks of a frame; its rectangles are its whole box, seen from the page's window. */
async function marksInFrame(frame: Frame): Promise<SeenMark[]> {
  // A frame that shows the browser's own error page never answers.
  const late = pause(2_000).then((): SeenMark[] => []);
  const marks = await Promise.race([inPage(frame, marksIn).catch((): SeenMark[] => []), late]);
  if (!frame.parentFrame() || marks.length === 0) return marks;
  const box = await (await frame.frameElement())?.boundingBox();
  const rect = { left: box?.x ?? 0, top: box?.y ?? 0, right: 0, bottom: 0 };
  rect.right = rect.left + (box?.width ?? 0);
  rect.bottom = rect.top + (box?.height ?? 0);
  return marks.map((mark) => ({ ...mark, rects: [rect], where: `frame > ${mark.where}` }));
}

async function allMarks(page: Page): Promise<SeenMark[]> {
  const frames = page.frames().filter((frame) => !frame.url().startsWith('chrome-error:'));
  return (await Promise.all(frames.map(marksInFrame))).flat();
}

/** The marks once they no longer change. */
async function settledMarks(page: Page): Promise<SeenMark[]> {
  const end = Date.now() + PATIENCE;
  let marks = await allMarks(page);
  let same = 0;
  while (same < 2 && Date.now() < end) {
    await pause(150);
    const now = await allMarks(page);
    same = JSON.stringify(now) === JSON.stringify(marks) ? same + 1 : 0;
    marks = now;
  }
  return marks;
}

/** Visits an address; `marked`: the extension is there, so its marks are waited for. */
export async function visit(browser: Browser, address: string, marked: boolean): Promise<Visit> {
  const page = await browser.newPage();
  const heard: string[] = [];
  page.on('console', (message) =>
    heard.push(`${message.type()}: ${message.text()} ${message.location().url ?? ''}`.trim()),
  );
  page.on('pageerror', (error) => heard.push(`thrown: ${error instanceof Error ? error.message : error}`));
  try {
    await page.setViewport(WINDOW);
    await page.evaluateOnNewDocument(withoutChance);
    await page.goto(address, { timeout: 30_000 }).catch((error: unknown) => heard.push(`load: ${error}`));
    await page.bringToFront();
    await inPage(page, resting, REST, PATIENCE);
    await inPage(page, pictured, PATIENCE);
    // Moving pictures and blinking carets are nobody's doing.
    const still =
      '*,*::before,*::after{animation:none!important;transition:none!important;caret-color:transparent!important}';
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, still);
    const steps: Step[] = [];
    const bottom = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < bottom && steps.length < MOST_STEPS; y += WINDOW.height) {
      await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), y);
      const marks = marked ? await settledMarks(page) : [];
      if (!marked) await pause(400);
      await inPage(page, pictured, 1_000);
      steps.push({ y, picture: await page.screenshot({ encoding: 'base64' }), marks });
    }
    return { steps, tree: await inPage(page, treeOf), console: heard };
  } finally {
    await page.close();
  }
}
