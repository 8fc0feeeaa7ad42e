/** Pictures of every surface of the interface beside card and popup: side panel, claim's page, text check, report, introduction, options; and of plain states. */
import type { Browser, Page } from '@playwright/test';
import { HARNESS, serveHarness } from '../../tests/components/harness/serve';

type Language = 'de' | 'en';
type Picture = (what: string, page: Page, fullPage?: boolean) => Promise<unknown>;

/** A text to check in the panel, in words of its own; the figures are those of the record but for one. */
const TEXTS: Readonly<Record<Language, string>> = {
  en: 'Scale AI had revenue of $870 million in 2024.\n\nMeta’s revenue came to $154.5 billion in 2024, according to its annual report.',
  de: 'Scale AI erzielte 2024 einen Umsatz von 870 Millionen Dollar.\n\nDer Umsatz von Meta lag 2024 bei 154,5 Milliarden Dollar, so der Geschäftsbericht.',
};

const PANEL = { width: 360, height: 900 };
const PAGE = { width: 860, height: 900 };

/** Plain states of the panel, as the harness knows them. */
const STATES: readonly string[] = [
  ...[
    'loading',
    'reading',
    'no-article',
    'failed',
    'ask',
    'withheld',
    'off',
    'paused-page',
    'paused-everywhere',
    'base-failed',
  ],
  ...['none-names', 'none-figures', 'none-strangers', 'pdf', 'reader', 'store', 'file'],
];
/** States of an article that was read in part, or against an old record. */
const HALVES: readonly string[] = ['paywall', 'translated', 'too-long', 'old', 'unfollowed'];

/** Pictures of what popup and side panel show of the tab with the given id; `page` is a page of the extension. */
export async function shootPanel(page: Page, tabId: number, language: Language, picture: Picture): Promise<void> {
  const extension = page.url().replace(/^(\w+-extension:\/\/[^/]+).*/, '$1');
  await page.setViewportSize(PANEL);
  await page.goto(`${extension}/sidepanel.html?tab=${tabId}`);
  await page.locator('.claim').first().waitFor();
  await picture('panel', page);
  await page.locator('.claim a[href^="#/claim/"]').first().click();
  await page.locator('.claim-page').waitFor();
  await page.locator('.moments').first().waitFor();
  await picture('panel-claim', page, true);
  await page.goto(`${extension}/sidepanel.html?tab=${tabId}#/text`);
  const field = page.locator('textarea');
  await field.waitFor();
  await picture('panel-text', page);
  await field.fill(TEXTS[language]);
  await page.locator('form .button-primary, .button-primary').first().click();
  await page.locator('.claim').first().waitFor();
  await picture('panel-text-checked', page);
  await page.setViewportSize(PAGE);
  await page.goto(`${extension}/report.html?tab=${tabId}`);
  await page.locator('h1').waitFor();
  await picture('report', page, true);
}

/** Pictures of the introduction and of the sections of the options page that need nothing beforehand. */
export async function shootPages(page: Page, picture: Picture): Promise<void> {
  const extension = page.url().replace(/^(\w+-extension:\/\/[^/]+).*/, '$1');
  await page.setViewportSize(PAGE);
  await page.goto(`${extension}/welcome.html`);
  await page.locator('.welcome .sample').first().waitFor();
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await picture('welcome', page, true);
  for (const section of ['settings', 'memory', 'storage', 'quality']) {
    await page.goto(`${extension}/options.html#/${section}`);
    await page.locator('main').locator('h2, dl, fieldset, p').first().waitFor();
    await picture(`options-${section}`, page, true);
  }
}

/** Pictures of plain states side by side, from the harness. */
export async function shootPlain(browser: Browser, language: Language, colorScheme: 'light' | 'dark', file: string) {
  const context = await browser.newContext({ colorScheme, viewport: { width: 400, height: 420 } });
  await serveHarness(context, 'screenshots');
  const page = await context.newPage();
  const pictures: string[] = [];
  for (const state of [...STATES, ...HALVES]) {
    await page.goto(`${HARNESS}?show=popup&state=${state}&lang=${language}`);
    await page.locator('body[data-ready]').waitFor();
    pictures.push(`data:image/png;base64,${(await page.screenshot()).toString('base64')}`);
  }
  await page.setViewportSize({ width: 1640, height: 800 });
  await page.setContent(
    `<body style="margin:8px;display:grid;grid-template-columns:repeat(4,400px);gap:8px;background:#888">${pictures
      .map((source) => `<img src="${source}" alt="" style="width:400px">`)
      .join('')}`,
  );
  await page.screenshot({ path: file, fullPage: true });
  await context.close();
}
