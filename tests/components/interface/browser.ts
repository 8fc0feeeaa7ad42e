/** What the tests of the interface share: the harness in a browser, its states, and axe. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, inject } from 'vitest';
import { findBrowser } from '../../../scripts/browser';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The browser that is found; null without one. */
export const executablePath = findBrowser();
/** Languages of the interface. */
export const LANGUAGES = ['de', 'en'] as const;
/** Colour schemes. */
export const SCHEMES = ['light', 'dark'] as const;
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

/** Presses what a state of the table asks for, one after the other, each when it is there. */
export async function press(page: Page, selectors: readonly string[]): Promise<void> {
  for (const selector of selectors) await page.locator(selector).first().click();
}

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}
type Axe = { axe?: { run(context: unknown, options: unknown): Promise<AxeResult> } };

async function bringAxe(page: Page): Promise<void> {
  const isThere = await page.evaluate(() => (globalThis as unknown as Axe).axe !== undefined);
  if (!isThere) await page.evaluate(AXE);
}

/** Rules of axe that fail on the page, with the elements; only the given rules where some are given. */
export async function faults(page: Page, only: readonly string[] = []): Promise<string[]> {
  if (only.length === 0) await unfold(page);
  await bringAxe(page);
  return page.evaluate(
    async ([tags, some]) => {
      // Popup and card are no whole pages: the popup has no other regions, the card neither main nor a first heading.
      const off = [
        'region',
        'page-has-heading-one',
        ...(document.querySelector('.popup') ? [] : ['landmark-one-main']),
      ];
      const rules = {
        ...Object.fromEntries(off.map((id) => [id, { enabled: false }])),
        'target-size': { enabled: true },
      };
      const options = some.length > 0 ? { runOnly: { type: 'rule', values: some } } : { runOnly: tags, rules };
      const result = await (globalThis as unknown as Axe).axe?.run(document, {
        ...options,
        resultTypes: ['violations'],
      });
      return (result?.violations ?? [{ id: 'axe is missing', nodes: [{ html: '' }] }]).flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
      );
    },
    [TAGS, only] as const,
  );
}

/**
 * Words whose contrast axe finds too low in the colours shown now. Of all words set in the same colours, sizes and
 * grounds one is enough, on all pages together: `seen` keeps what was looked at, and gains what is new here.
 */
export async function contrastFaults(page: Page, seen: Set<string>): Promise<string[]> {
  await bringAxe(page);
  const { fresh, found } = await page.evaluate(
    async (known) => {
      const ways = new Map<string, Element>();
      const wayOf = (element: Element): string => {
        const { color, fontSize, fontWeight } = getComputedStyle(element);
        const grounds: string[] = [];
        for (let at: Element | null = element; at; at = at.parentElement) {
          const { backgroundColor, backgroundImage, opacity, filter } = getComputedStyle(at);
          grounds.push([backgroundColor, backgroundImage, opacity, filter].join());
        }
        return [color, fontSize, fontWeight, ...grounds].join(' ').replace(/(?: rgba\(0, 0, 0, 0\),none,1,none)+/g, '');
      };
      for (const element of document.body.querySelectorAll('*')) {
        const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
        const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
        if ((!says && !isField) || element.closest('.visually-hidden, svg') || !element.checkVisibility()) continue;
        const way = wayOf(element);
        if (!known.includes(way) && !ways.has(way)) ways.set(way, element);
      }
      if (ways.size === 0) return { fresh: [], found: [] };
      const options = { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] };
      const include = [...ways.values()];
      const result = await (globalThis as unknown as Axe).axe?.run({ include }, options);
      const nodes = (result?.violations ?? []).flatMap((violation) => violation.nodes);
      return { fresh: [...ways.keys()], found: nodes.map(({ html }) => `color-contrast: ${html.slice(0, 120)}`) };
    },
    [...seen],
  );
  for (const way of fresh) seen.add(way);
  return found;
}
