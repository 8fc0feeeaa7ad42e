/**
 * `npm run store:images [-- --no-build]`: pictures for the stores' product pages, of the production build on the
 * sample articles, set in the frames of `assets/store/`. Written to `docs/store/images/`. A surface that is not there
 * ends the script with what is missing.
 */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Locator, type Page } from '@playwright/test';
import { closedRootOf } from '../tests/e2e/card';
import { openerIn } from '../tests/e2e/fixture';
import { hoverMark } from '../tests/e2e/pointer';
import { ensureBrowser } from './browser';
import { build, launch, ROOT, type Running } from './extension';
import { marksOf } from './marks';

declare const chrome: typeof import('wxt/browser').browser;

const FOLDER = path.join(ROOT, 'docs/store/images');
const FRAMES = path.join(ROOT, 'assets/store');
const LANGUAGES = ['de', 'en'] as const;
type Language = (typeof LANGUAGES)[number];
type Shot = 'figure' | 'company' | 'claims' | 'record' | 'welcome';

/** What the stores ask for, in pixels, and the most that a picture here may weigh, in bytes. */
const SCREENSHOT = { width: 1280, height: 800 };
const TILES = { small: { width: 440, height: 280 }, marquee: { width: 1400, height: 560 } } as const;
const MOST_BYTES = 300_000;

/** The window inside a screenshot, and the popup laid over it. */
const WINDOW = { width: 1152, height: 654 };
const POPUP = { width: 400, height: 600 };

const SAMPLES = {
  en: { url: 'https://techcrunch.com/second-source-sample/', figure: '154.5', company: 'Scale AI' },
  de: { url: 'https://www.heise.de/second-source-beispiel/', figure: '2,4', company: 'Mistral AI' },
} as const;

/** Where each surface can be told to be there; to be changed with the surfaces. */
const SIGNS = { claims: '.popup .claim', record: '.history-fact', welcome: '.welcome .sample' } as const;

const captions = JSON.parse(readFileSync(path.join(FRAMES, 'captions.json'), 'utf8')) as Record<
  Language,
  Record<Shot, [heading: string, line: string]> & { tile: string; marquee: string }
>;

/** Waits for what a picture is of; says which picture lacks what otherwise. */
async function need(shot: Shot, locator: Locator): Promise<void> {
  await locator
    .first()
    .waitFor({ timeout: 15_000 })
    .catch(() => {
      throw new Error(`The picture "${shot}" cannot be taken: ${locator} is not on ${locator.page().url()}.`);
    });
}

const inline = (picture: Buffer): string => `data:image/png;base64,${picture.toString('base64')}`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Fills a frame and takes its picture. */
async function compose(
  browser: Browser,
  frame: 'screenshot' | 'tile',
  size: { width: number; height: number },
  name: string,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const template = readFileSync(path.join(FRAMES, `${frame}.html`), 'utf8');
  const page = await browser.newPage({ viewport: size });
  await page.setContent(
    template
      .replace('lang="en"', `lang="${values.language}"`)
      .replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? ''),
  );
  const file = path.join(FOLDER, `${name}.png`);
  await page.screenshot({ path: file });
  await page.close();
  const { size: bytes } = statSync(file);
  if (bytes > MOST_BYTES) throw new Error(`${name}.png has ${bytes} bytes, more than ${MOST_BYTES}.`);
  console.log(`docs/store/images/${name}.png  ${Math.round(bytes / 1000)} kB`);
}

/** The sample article with the card of a mark open, or without. */
async function article(running: Running, language: Language, shot: 'figure' | 'company' | null): Promise<Page> {
  const { url } = SAMPLES[language];
  const html = readFileSync(path.join(ROOT, `assets/sample/${language}.html`), 'utf8');
  const page = await openerIn(running).article({ url, html });
  await page.setViewportSize(WINDOW);
  if ((await marksOf(page, 20_000)).length === 0) {
    throw new Error(`The pictures cannot be taken: nothing is marked in the sample article (${language}).`);
  }
  if (shot === null) return page;
  await hoverMark(page, SAMPLES[language][shot]);
  await (await closedRootOf(page)).waitForCard(/./).catch(() => {
    throw new Error(`The picture "${shot}" cannot be taken: no card opens (${language}).`);
  });
  // The card fades in; the picture is of its final state.
  await page.waitForTimeout(400);
  return page;
}

/** Pictures of the surfaces in one language, by shot; `over` is laid over the page. */
async function surfaces(running: Running, language: Language): Promise<Record<Shot, { page: Buffer; over?: Buffer }>> {
  const shots: Partial<Record<Shot, { page: Buffer; over?: Buffer }>> = {};
  for (const shot of ['figure', 'company'] as const) {
    const page = await article(running, language, shot);
    shots[shot] = { page: await page.screenshot() };
    await page.close();
  }
  const behind = await article(running, language, null);
  const popup = await openerIn(running).popup(SAMPLES[language].url);
  await popup.setViewportSize(POPUP);
  await need('claims', popup.locator(SIGNS.claims));
  shots.claims = { page: await behind.screenshot(), over: await popup.screenshot() };
  await popup.setViewportSize(WINDOW);
  await popup.goto(`chrome-extension://${running.id}/options.html#/company/scale-ai`);
  await need('record', popup.locator(SIGNS.record));
  shots.record = { page: await popup.screenshot() };
  await popup.goto(`chrome-extension://${running.id}/welcome.html`);
  await need('welcome', popup.locator(SIGNS.welcome));
  await marksOf(popup);
  shots.welcome = { page: await popup.screenshot() };
  return shots as Record<Shot, { page: Buffer; over?: Buffer }>;
}

mkdirSync(FOLDER, { recursive: true });
const executablePath = ensureBrowser();
if (!process.argv.includes('--no-build')) build();
const browser = await chromium.launch({ executablePath });
const icon = readFileSync(path.join(ROOT, 'assets/icon.svg'), 'utf8');
for (const language of LANGUAGES) {
  const running = await launch({ executablePath, headless: true });
  try {
    await running.worker.evaluate(
      (chosen) => chrome.storage.local.set({ preferences: { language: chosen } }),
      language,
    );
    const shots = await surfaces(running, language);
    for (const [i, [shot, { page, over }]] of Object.entries(shots).entries()) {
      const [heading, line] = captions[language][shot as Shot];
      await compose(browser, 'screenshot', SCREENSHOT, `${language}-${i + 1}-${shot}`, {
        ...{ language, heading: escaped(heading), line: escaped(line), page: inline(page) },
        over: over ? `<img class="over" src="${inline(over)}" width="${POPUP.width}" alt="">` : '',
      });
    }
  } finally {
    await running.close();
  }
  for (const [name, { width, height }] of Object.entries(TILES)) {
    const line = escaped(captions[language][name === 'small' ? 'tile' : 'marquee']);
    const values = { language, icon, line, width: String(width), height: String(height) };
    await compose(browser, 'tile', { width, height }, `${language}-tile-${name}`, values);
  }
}
await browser.close();
