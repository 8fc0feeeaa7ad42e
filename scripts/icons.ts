/**
 * `npm run icons`: draws the toolbar's and the stores' icons, `assets/public/icon/*.png`, from the drawings in
 * `assets/`. Small sizes have a simpler drawing of their own whose strokes lie on whole pixels.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browser';
import { ROOT } from './extension';

const FOLDER = path.join(ROOT, 'assets/public/icon');

/** Drawing, edge in pixels, name of the picture. */
const ICONS = [
  ['icon-small.svg', 16, '16'],
  ['icon-small.svg', 32, '32'],
  ['icon.svg', 48, '48'],
  ['icon.svg', 128, '128'],
] as const;

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({ executablePath: ensureBrowser() });
const page = await browser.newPage();
for (const [drawing, size, name] of ICONS) {
  const svg = readFileSync(path.join(ROOT, 'assets', drawing), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`), omitBackground: true });
  console.log(`assets/public/icon/${name}.png`);
}
await browser.close();
