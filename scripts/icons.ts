// `npm run icons`: draws public/icon/icon.svg in the sizes that browsers ask for (Chromium takes no SVG), in few colours:
// a third of the bytes, and nothing that an eye could tell.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import sharp from 'sharp';
import { findBrowser } from './find-browser.mjs';
import { root } from './setup.mjs';

const SIZES = [16, 32, 48, 96, 128];
const folder = join(root, 'public/icon');
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium') ?? '',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await sharp(await page.screenshot({ omitBackground: true }))
    .png({ colours: 16, dither: 0, effort: 10 })
    .toFile(join(folder, `${size}.png`));
}
await browser.close();
