import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { messagesBuild } from '../messages/plugin';
import { type Bench, type Measured, median, p95 } from './bench';
import { measureOpening } from './opening';
import type { PanelTimes } from './panel-page/main';

const PAGE = fileURLToPath(new URL('panel-page', import.meta.url));
const HOST = 'https://panel.example/';
const COUNTS = [50, 200, 500];
const TIMES = 7;
/** Most time until the list is seen, whatever its length. */
const FIRST_BAR = 100;
/** Most time between two frames while scrolling: what is longer is felt. */
const FRAME_BAR = 50;

async function builtPage(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'second-source-panel-'));
  await build({
    ...{ root: PAGE, base: './', configFile: false, plugins: [preact(), messagesBuild()], logLevel: 'error' },
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 8000 },
  });
  return folder;
}

async function openPage(browser: Browser, folder: string, count: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 400, height: 600 } });
  const types: Readonly<Record<string, string>> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
  };
  await context.route(`${HOST}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = path.join(folder, pathname === '/' ? 'index.html' : pathname);
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ body: readFileSync(file), contentType: types[path.extname(file)] ?? 'text/plain' });
  });
  const page = await context.newPage();
  await page.goto(`${HOST}?claims=${count}`);
  return page;
}

const timesOf = (page: Page): Promise<PanelTimes> =>
  page.evaluate(() => (globalThis as unknown as { measured: Promise<PanelTimes> }).measured);

/** Milliseconds between frames while the list is scrolled from end to end. */
const framesOf = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const frames: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    for (let y = 0; y < document.documentElement.scrollHeight - innerHeight && frames.length < 150; y += 400) {
      window.scrollTo(0, y);
      const now = await new Promise<number>(requestAnimationFrame);
      frames.push(now - last);
      last = now;
    }
    return frames;
  });

/** Milliseconds that typing a letter into the search keeps the page busy, to the paint of what it leaves. */
const typingOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const input = document.querySelector('input') as HTMLInputElement;
    const begin = performance.now();
    input.value = '4';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - begin;
  });

/** How fast the panel opens, scrolls and searches with many claims. */
export const panelBench: Bench = {
  name: 'panel',
  about: `the panel with ${COUNTS.join(', ')} made-up claims: opened, scrolled, searched`,
  async run(executablePath) {
    const folder = await builtPage();
    const browser = await chromium.launch({
      executablePath,
      args: ['--disable-background-networking', '--no-sandbox'],
    });
    const rows: Measured[] = [];
    for (const count of COUNTS) {
      const times: PanelTimes[] = [];
      const typing: number[] = [];
      let frames: number[] = [];
      for (let i = 0; i < TIMES; i++) {
        const page = await openPage(browser, folder, count);
        times.push(await timesOf(page));
        frames = [...frames, ...(await framesOf(page))];
        typing.push(await typingOf(page));
        await page.context().close();
      }
      const first = median(times.map((one) => one.first));
      const whole = median(times.map((one) => one.whole));
      rows.push({ what: `${count} claims: until a list is seen`, value: first, unit: 'ms', bar: FIRST_BAR });
      rows.push({ what: `${count} claims: until all are there`, value: whole, unit: 'ms', bar: null });
      rows.push({
        what: `${count} claims: frames while scrolling, p95`,
        value: p95(frames),
        unit: 'ms',
        bar: FRAME_BAR,
      });
      rows.push({ what: `${count} claims: a letter typed`, value: median(typing), unit: 'ms', bar: FIRST_BAR });
    }
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
    return [...rows, ...(await measureOpening(executablePath, FIRST_BAR))];
  },
};
