/** What the tests of the interface share: the harness in a browser, its states, and axe. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, inject } from 'vitest';
import { findBrowser } from '../../../scripts/browser';
import { WORTH_CARDS } from './card-tests';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The browser that is found; null without one. */
export const executablePath = findBrowser();
/** Languages of the interface. */
export const LANGUAGES = ['de', 'en'] as const;
/** Colour schemes. */
export const SCHEMES = ['light', 'dark'] as const;
/** Plain states of the panel. */
export const PLAIN = [
  'nothing',
  'error',
  'no-article',
  'failed',
  'ask',
  'withheld',
  'impossible',
  'off',
  'paused-page',
  'paused-everywhere',
  'base-empty',
  'base-failed',
];
/** Checking a text, and pages that were read in part. */
export const TEXT = [
  ...['none-names', 'none-figures', 'pdf', 'store', 'old', 'paywall', 'text-result'],
  ...['text-form', 'text-form&fault=pdf&at=file', 'text-form&file=a.html&fault=empty'],
].map((state) => `show=popup&state=${state}`);
/** Sections of the options page. */
export const OPTIONS = [
  'section=record&search=face',
  'section=company',
  'section=own',
  'section=own&empty',
  'section=form&faults',
  'section=transfer&preview',
  'section=settings&status=Saved.',
  'section=settings&opens=click&empty&firefox&paused',
  'section=storage&state=bad',
  'section=storage&state=lost',
  'section=feeds&add=wrong',
  'section=feeds&state=ok,syncing,changed,paused&changes',
  'section=feeds&state=held,stale,unsigned,equivocation,no-access,hostile&add=offer',
  'section=feeds&state=fresh,no-room,rollback,asking,gone,repairing&add=no-access',
  'section=memory',
  'section=memory&state=off',
  'section=memory&state=full',
].map((query) => `show=options&${query}`);
/** The introduction. */
export const WELCOME = ['state=ready', 'state=waiting&bare', 'state=failed&firefox&pinned'].map(
  (query) => `show=welcome&${query}`,
);
/** Light, dark, forced colours, narrow, and at twice the size. */
export const LOOKS: readonly BrowserContextOptions[] = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { forcedColors: 'active' },
  { viewport: { width: 320, height: 640 } },
  { viewport: { width: 450, height: 400 }, deviceScaleFactor: 2 },
];
/** Cards. */
export const CARDS = [
  'show=card&company=scale-ai',
  'show=card&company=scale-ai&feed=expired',
  'show=card&claim=contradicted',
  'show=card&claim=disputed',
  ...WORTH_CARDS,
];
/** Reports. */
export const REPORTS = ['show=reports&state=menu', 'show=reports&page'];
/** Pages of claims. */
export const CLAIMS = ['contradicted&corrected', 'disputed', 'superseded', 'corrections'].map(
  (query) => `show=claim&claim=${query}`,
);

/** Loads another state of the harness in an open page. */
export async function goTo(page: Page, query: string): Promise<void> {
  await page.goto(`${inject('harness')}?${query}`);
  await page.waitForSelector('body[data-ready]', { state: 'attached' });
}

/** What a file of tests opens pages of the harness with. */
export interface Harness {
  /** Opens a page in a state, which the test closes. */
  open(query: string, options?: BrowserContextOptions): Promise<Page>;
  /** Shows a state in the one page that is kept for these options: much faster, for what looks and changes little. */
  visit(query: string, options?: BrowserContextOptions): Promise<Page>;
}

/**
 * A browser for one file of tests, and what opens pages of the harness in it. Pages with the same options share
 * a context, so that the harness is loaded and compiled once.
 */
export function useHarness(): Harness {
  let browser: Browser;
  const contexts = new Map<string, BrowserContext>();
  const kept = new Map<string, Page>();
  beforeAll(async () => {
    if (!executablePath) return;
    browser = await chromium.launch({ executablePath, args: ['--disable-background-networking', '--no-sandbox'] });
  }, 60_000);
  afterAll(() => browser?.close());
  const newPage = async (options: BrowserContextOptions): Promise<Page> => {
    const key = JSON.stringify(options);
    const context =
      contexts.get(key) ?? (await browser.newContext({ viewport: { width: 420, height: 800 }, ...options }));
    contexts.set(key, context);
    return context.newPage();
  };
  return {
    open: async (query, options = {}) => {
      const page = await newPage(options);
      await goTo(page, query);
      return page;
    },
    visit: async (query, options = {}) => {
      const key = JSON.stringify(options);
      const page = kept.get(key) ?? (await newPage(options));
      kept.set(key, page);
      await goTo(page, query);
      return page;
    },
  };
}

/** Opens all that is folded, some of which is built only then, and lays out what is out of sight too. */
export async function unfold(page: Page): Promise<void> {
  await page.addStyleTag({ content: '.ss .claim { content-visibility: visible !important; }' });
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
  });
}

/** Rules of axe that fail on the page, with the elements. */
export async function faults(page: Page): Promise<string[]> {
  await unfold(page);
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: { run(options: unknown): Promise<{ violations: Violation[] }> } };
    interface Violation {
      id: string;
      nodes: { html: string }[];
    }
    // Popup and card are no whole pages: the popup has no other regions, the card neither main nor a first heading.
    const off = ['region', 'page-has-heading-one', ...(document.querySelector('.popup') ? [] : ['landmark-one-main'])];
    const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
    const { violations } = await axe.run({ runOnly: tags, rules: { ...rules, 'target-size': { enabled: true } } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  }, TAGS);
}
