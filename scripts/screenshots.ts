/**
 * `npm run screenshots`: pictures of every surface, German and English, light and dark, taken of the production
 * build on the sample articles. Written to `docs/screenshots/`. With `--firefox`, of the build for Firefox instead.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { buildHarness } from '../tests/components/harness/serve';
import { closedRootOf } from '../tests/e2e/card';
import { openerIn, tabId } from '../tests/e2e/fixture';
import { hoverMark, leave } from '../tests/e2e/pointer';
import { ensureBrowser } from './browser';
import { build, launch, ROOT, type Running } from './extension';
import { marksOf } from './marks';
import { shootFeeds, shootStates } from './screenshots/feeds';
import { shootPages, shootPanel, shootPlain } from './screenshots/surfaces';

declare const chrome: typeof import('wxt/browser').browser;

const FOLDER = path.join(ROOT, 'docs/screenshots');
const POPUP = { width: 400, height: 600 };

/** What to point at in each sample article. */
const SHOTS = {
  en: { locale: 'en-US', url: 'https://techcrunch.com/second-source-sample/', figure: '154.5', company: 'Scale AI' },
  de: { locale: 'de-DE', url: 'https://www.heise.de/second-source-beispiel/', figure: '2,4', company: 'Mistral AI' },
} as const;

/** A table with a new figure, a corrected one and a row that cannot be taken, as the options page imports it. */
const TABLE = [
  'id,company,metric,date,amount,unit,publisher,url,counterparties',
  ',Scale AI,valuation,2026-05,31e9,USD,Quelltaler Bote,https://bote.example/scale,',
  'scale-ai/investment/meta-2025-06,Scale AI,investment,2025-06-12,14.8e9,USD,Quelltaler Bote,https://bote.example/meta,meta',
  ',Scale AI,stake,2026-05,130,percent,Quelltaler Bote,https://bote.example/scale,meta',
].join('\n');

/** The options page: a company of the record, an import before it is done, and own entries after it. */
async function shootOptions(page: Page, language: keyof typeof SHOTS, name: string): Promise<void> {
  const options = page.url().replace(/popup\.html.*/, 'options.html');
  const picture = (what: string) => page.screenshot({ path: path.join(FOLDER, `options-${what}-${name}.png`) });
  await page.setViewportSize({ width: 860, height: 760 });
  await page.goto(`${options}#/company/scale-ai`);
  await page.locator('.history-fact').first().waitFor();
  await picture('record');
  await page.goto(`${options}#/transfer`);
  const table = { name: 'figures.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) };
  await page.locator('input[type=file]').setInputFiles(table);
  await page.locator('.changes').waitFor();
  await picture('import');
  await page.locator('.button-primary').click();
  await page.locator('.notice').first().waitFor();
  await page.goto(`${options}#/own`);
  await page.locator('.own-entry').first().waitFor();
  await picture('own');
  // Each of the two languages once, each of the two schemes once; the pictures of all states are of all four.
  if (name === 'en-light' || name === 'de-dark') await shootFeeds(page, language, (what) => picture(`feeds-${what}`));
}

async function shoot(running: Running, language: keyof typeof SHOTS, name: string): Promise<void> {
  const { url, figure, company } = SHOTS[language];
  const html = readFileSync(path.join(ROOT, `assets/sample/${language}.html`), 'utf8');
  const open = openerIn(running);
  const page = await open.article({ url, html });
  await page.setViewportSize({ width: 760, height: 760 });
  const count = (await marksOf(page)).length;
  if (count === 0) throw new Error(`nothing is marked in the sample article (${language})`);
  const root = await closedRootOf(page);
  for (const [kind, mark] of [
    ['figure', figure],
    ['company', company],
  ] as const) {
    await hoverMark(page, mark);
    await root.waitForCard(/./);
    // The card fades in; the picture is of its final state.
    await page.waitForTimeout(400);
    await page.screenshot({ path: path.join(FOLDER, `card-${kind}-${name}.png`) });
    await leave(page);
    await root.waitForCard(null);
  }
  const popup = await open.popup(url);
  await popup.setViewportSize(POPUP);
  await popup.locator('.group').first().waitFor();
  await popup.screenshot({ path: path.join(FOLDER, `popup-${name}.png`) });
  await shootOptions(popup, language, name);
  // Card and popup in each language and scheme; the other surfaces in each language once and each scheme once.
  if (name === 'en-light' || name === 'de-dark') {
    const picture = (what: string, of: Page, fullPage = false) =>
      of.screenshot({ path: path.join(FOLDER, `${what}-${name}.png`), fullPage });
    await shootPanel(popup, await tabId(running, url), language, picture);
    await shootPages(popup, picture);
  }
  await open.closeAll();
}

// Firefox has a script of its own; its build must be there.
if (process.argv.includes('--firefox')) {
  await import('./screenshots/firefox');
  process.exit();
}

mkdirSync(FOLDER, { recursive: true });
const executablePath = ensureBrowser();
if (!process.argv.includes('--no-build')) build();
await buildHarness('screenshots');
const browser = await chromium.launch({ executablePath });
for (const language of ['en', 'de'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const running = await launch({ executablePath, headless: true, locale: SHOTS[language].locale, colorScheme });
    try {
      // Debian's Chromium carries only its English interface, so the language is chosen as a person can.
      await running.worker.evaluate(
        (chosen) => chrome.storage.local.set({ preferences: { language: chosen } }),
        language,
      );
      await shoot(running, language, `${language}-${colorScheme}`);
      const states = path.join(FOLDER, `options-feeds-states-${language}-${colorScheme}.png`);
      await shootStates(browser, states, language, colorScheme);
      const plain = path.join(FOLDER, `panel-states-${language}-${colorScheme}.png`);
      if (`${language}-${colorScheme}` !== 'de-light') await shootPlain(browser, language, colorScheme, plain);
      console.log(`docs/screenshots/*-${language}-${colorScheme}.png`);
    } finally {
      await running.close();
    }
  }
}
await browser.close();
