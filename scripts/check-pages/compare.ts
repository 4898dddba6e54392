// What two visits to one page differ in.
import type { Page } from 'puppeteer-core';
import { inPage } from './in-page';
import type { SeenMark, Visit } from './visit';

/** Pixels beside a mark's rectangle that may be of the mark: an underline hangs below its line. */
const AROUND = 4;

/** Pixels in the line of one mark that the browser may round in another way. */
const ROUNDED = 2;

/** Where pixels differ: how many, and the box around them all. */
export interface Differing {
  pixels: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Runs in a blank page: compares pictures pixel by pixel; what differs between the first two is not asked of the third. */
async function differ(
  pictures: string[],
  masks: { left: number; top: number; right: number; bottom: number }[],
  rounded: number,
): Promise<Differing> {
  const layers = await Promise.all(
    pictures.map(async (picture) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    }),
  );
  const [bare, ours, again] = layers;
  const found = { pixels: 0, left: Infinity, top: Infinity, right: 0, bottom: 0 };
  if (!bare || !ours) return found;
  const a = new Uint32Array(bare.data.buffer);
  const b = new Uint32Array(ours.data.buffer);
  const c = again && new Uint32Array(again.data.buffer);
  const { width, height } = bare;
  const places: { x: number; y: number; line: number }[] = [];
  const inLine = new Map<number, number>();
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if (a[at] === b[at] || (c && c[at] !== a[at])) continue;
      if (masks.some((box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom)) continue;
      const line = masks.findIndex((box) => y >= box.top && y < box.bottom);
      places.push({ x, y, line });
      inLine.set(line, (inLine.get(line) ?? 0) + 1);
    }
  for (const { x, y, line } of places) {
    // Chromium paints a link's own underline in pieces around a highlight: its last pixel may be rounded away.
    if (line >= 0 && (inLine.get(line) ?? 0) <= rounded) continue;
    found.pixels += 1;
    found.left = Math.min(found.left, x);
    found.right = Math.max(found.right, x + 1);
    found.top = Math.min(found.top, y);
    found.bottom = Math.max(found.bottom, y + 1);
  }
  return found;
}

/** Pixels outside the marks in which a window of the page differs from the page without us. */
export async function pixelsOutside(
  blank: Page,
  pictures: string[],
  marks: readonly SeenMark[],
): Promise<Differing> {
  const masks = marks.flatMap(({ rects }) =>
    rects.map(({ left, top, right, bottom }) => ({
      left: Math.floor(left) - AROUND,
      top: Math.floor(top) - AROUND,
      right: Math.ceil(right) + AROUND,
      bottom: Math.ceil(bottom) + AROUND,
    })),
  );
  return inPage(blank, differ, pictures, masks, ROUNDED);
}

/** The first place in which two trees differ, as words; null: they are the same. */
export function treesDiffer(bare: Visit, ours: Visit): string | null {
  const [a, b] = [bare.tree, ours.tree];
  if (a === b) return null;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 80));
  return `without ${around(a)}, with ${around(b)}`;
}

/** What the console says only with us. How often a page says something is its own matter: it is open longer with us. */
export function newLines(bare: Visit, ours: Visit): string[] {
  // The browser asks for a site's icon once, whoever comes first.
  const isIcon = (line: string) => line.endsWith('/favicon.ico');
  return [...new Set(ours.console)].filter((line) => !bare.console.includes(line) && !isIcon(line));
}

/** Every mark once, in the order of reading: windows of a long page overlap. */
export function marksOnce(ours: Visit): SeenMark[] {
  const seen = new Map<string, SeenMark>();
  for (const { marks } of ours.steps)
    for (const mark of marks) seen.set(`${mark.before}|${mark.text}|${mark.after}|${mark.where}`, mark);
  return [...seen.values()];
}
