import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser';
import { buildHarness, HARNESS, serveHarness } from './harness/serve';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const executablePath = findBrowser();
const LANGUAGES = ['de', 'en'] as const;
const SCHEMES = ['light', 'dark'] as const;
const PLAIN = ['nothing', 'error', 'no-article', 'failed', 'ask', 'impossible', 'off', 'base-empty', 'base-failed'];
const OPTIONS = [
  'section=record&search=face',
  'section=company',
  'section=own',
  'section=own&empty',
  'section=form&faults',
  'section=transfer&preview',
  'section=storage&state=bad',
  'section=storage&state=lost',
  'section=feeds&add=wrong',
  'section=feeds&state=ok,syncing,changed,paused&changes',
  'section=feeds&state=held,stale,unsigned,equivocation,no-access,hostile&add=offer',
  'section=feeds&state=fresh,no-room,rollback,asking,gone,repairing&add=no-access',
].map((query) => `show=options&${query}`);
const CARDS = [
  'show=card&company=scale-ai',
  'show=card&company=scale-ai&feed=expired',
  'show=card&claim=contradicted',
  'show=card&claim=disputed',
];
const CLAIMS = ['contradicted&corrected', 'disputed', 'superseded', 'corrections'].map(
  (query) => `show=claim&claim=${query}`,
);

let browser: Browser;

beforeAll(async () => {
  if (!executablePath) return;
  await buildHarness();
  browser = await chromium.launch({ executablePath, args: ['--disable-background-networking', '--no-sandbox'] });
}, 120_000);
afterAll(() => browser?.close());

async function open(query: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 420, height: 800 }, ...options });
  await serveHarness(context);
  const page = await context.newPage();
  await page.goto(`${HARNESS}?${query}`);
  await page.waitForSelector('body[data-ready]', { state: 'attached' });
  return page;
}

/** Rules of axe that fail on the page, with the elements. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
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

describe.skipIf(executablePath === null)('interface in a browser (needs Chromium)', { timeout: 60_000 }, () => {
  for (const language of LANGUAGES) {
    for (const colorScheme of SCHEMES) {
      it(`has no fault that axe finds: popup and cards, ${language}, ${colorScheme}`, async () => {
        for (const query of [
          'show=popup&partial&lost',
          'show=popup&opened',
          'show=popup&search=ai',
          ...CARDS,
          ...CLAIMS,
        ]) {
          const page = await open(`${query}&lang=${language}`, { colorScheme });
          expect(await faults(page), query).toEqual([]);
          await page.context().close();
        }
      });
    }
    for (const colorScheme of SCHEMES) {
      it(`has no fault that axe finds: a claim's page, ${language}, ${colorScheme}`, async () => {
        for (const query of CLAIMS) {
          const page = await open(`${query}&lang=${language}`, { colorScheme, viewport: { width: 400, height: 600 } });
          expect(await faults(page), query).toEqual([]);
          await page.context().close();
        }
      });
    }
    for (const colorScheme of SCHEMES) {
      it(`has no fault that axe finds: options page, ${language}, ${colorScheme}`, async () => {
        for (const query of OPTIONS) {
          const page = await open(`${query}&lang=${language}`, { colorScheme, viewport: { width: 900, height: 800 } });
          expect(await faults(page), query).toEqual([]);
          await page.context().close();
        }
      });
    }
    it(`has no fault that axe finds: plain states, ${language}`, async () => {
      for (const state of PLAIN) {
        const page = await open(`show=popup&state=${state}&lang=${language}`);
        expect(await faults(page), state).toEqual([]);
        await page.context().close();
      }
    });
  }

  it('finds faults when there are some', async () => {
    const page = await open('show=popup');
    await page.evaluate(() => {
      document.querySelector('h1')?.setAttribute('style', 'color: #ccc; background: #fff');
    });
    expect((await faults(page)).join()).toContain('color-contrast');
    await page.context().close();
  });

  it.each(['show=popup', 'show=popup&opened', ...OPTIONS, ...CARDS, ...CLAIMS])(
    'reflows at 320 pixels: %s',
    async (query) => {
      const page = await open(`${query}&lang=de`, { viewport: { width: 320, height: 600 } });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.context().close();
    },
  );

  it('shows text of the record and the article as text only', async () => {
    const page = await open('show=popup&notice=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.getByText('<img src=x').count()).toBe(1);
    const links = await page
      .locator('a')
      .evaluateAll((all) =>
        all.map((a) => [
          a.getAttribute('href')?.startsWith('https://'),
          a.getAttribute('rel'),
          a.getAttribute('target'),
        ]),
      );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toEqual([true, 'noopener noreferrer', '_blank']);
    await page.context().close();
  });

  it('tells everything the person can do to its owner', async () => {
    const page = await open('show=popup&state=ask');
    await page.getByRole('button', { name: 'Read this page now' }).click();
    await page.getByRole('button', { name: 'Always read sample.example' }).click();
    await page.goto(`${HARNESS}?show=popup`);
    await page.waitForSelector('body[data-ready]', { state: 'attached' });
    const noted = () => page.evaluate(() => (globalThis as unknown as { noted: string[] }).noted);
    await page.getByRole('switch').press('Space');
    await page.getByRole('button', { name: /^Show/ }).first().press('Enter');
    expect(await noted()).toEqual(['switch sample.example false', expect.stringMatching(/^show \$/)]);
    await page.context().close();
  });

  it('a fact from a feed names it, and says when the feed has not been renewed', async () => {
    const page = await open('show=card&company=scale-ai&feed=fresh');
    const mark = page.locator('.feed-mark').first();
    expect((await mark.textContent())?.trim()).toBe('from the feed “AI deals, weekly”');
    await page.goto(`${HARNESS}?show=card&claim=disputed&feed=expired`);
    await page.waitForSelector('body[data-ready]', { state: 'attached' });
    expect(await mark.textContent()).toBe('from the feed “AI deals, weekly” not renewed since June 1, 2026');
    await page.goto(`${HARNESS}?show=card&company=scale-ai`);
    await page.waitForSelector('body[data-ready]', { state: 'attached' });
    expect(await mark.count()).toBe(0);
    await page.context().close();
  });

  it('a feed can be used with the keyboard alone, and the focus stays with what was done', async () => {
    const page = await open('show=options&section=feeds&state=changed,held,equivocation,no-access,paused&add=offer');
    const press = (name: string | RegExp, key = 'Enter') => page.getByRole('button', { name }).first().press(key);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Is this the feed you mean?');
    for (const name of ['Sync now', 'Pause', 'Put version 41 in force again'].map(
      (label) => `${label}: AI deals, weekly`,
    )) {
      await press(name);
    }
    await press(/^What changed with version 42 \(3\)/, 'Space');
    await press('Remove: AI deals, weekly');
    expect(await focused()).toBe('Keep it');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Remove');
    await press('Remove: AI deals, weekly');
    await press('Remove the feed');
    await press('Wait');
    await press('Decide after all');
    await press('Take over version 43');
    await press('Copy evidence');
    await press('I have looked, go on');
    await press('Allow access to feeds.example');
    await press('Go on: AI deals, weekly');
    await press('Copy fingerprint: AI deals, weekly');
    // It is followed already, so there is nothing to agree to.
    await press('Close');
    await page.getByLabel('Link of the feed').fill('https://feeds.example/b/');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => (globalThis as unknown as { noted: string[] }).noted)).toEqual([
      'sync ai-deals',
      'pause ai-deals true',
      'undo ai-deals',
      'changes ai-deals',
      'remove ai-deals',
      'accept feed-1 43',
      'evidence feed-2',
      'resume feed-2',
      'allow feed-3',
      'pause feed-4 false',
      `copy ${'4be1'.repeat(16)}`,
      'decline',
      'look https://feeds.example/b/',
    ]);
    await page.context().close();
  });

  it('shows what a feed says as text, without signs that reverse or cover what is beside it', async () => {
    const page = await open('show=options&section=feeds&state=hostile');
    expect(await page.locator('img').count()).toBe(0);
    const shown = await page.locator('main').textContent();
    expect(shown).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('.feed > h3').textContent()).not.toMatch(/[\u202a-\u202e]|\p{M}{4}/u);
    await page.context().close();
  });

  it('the form gives what was typed as cells of the table, amounts in whole units', async () => {
    const page = await open('show=options&section=form&lang=de', { viewport: { width: 900, height: 800 } });
    await page.getByLabel('Betrag').fill('14,25');
    await expect.poll(() => page.getByText('Gelesen als').textContent()).toContain('14,25 Mrd. US-Dollar');
    await page.getByLabel('Genauigkeit').selectOption('range');
    await page.getByLabel('Bis', { exact: true }).fill('15');
    await page.getByLabel('Weitere Beteiligte').fill('Meta, Accel');
    await page.getByRole('button', { name: 'Diese Zahl berichtigen' }).first().click();
    await page.getByRole('button', { name: 'Speichern' }).click();
    const [saved = '{}'] = await page.evaluate(() => (globalThis as unknown as { noted: string[] }).noted);
    expect(JSON.parse(saved)).toMatchObject({
      ...{ company: 'scale-ai', metric: 'investment', qualifier: 'range', amount: '14250000000', upper: '15000000000' },
      ...{ unit: 'USD', counterparties: 'Meta, Accel', url: 'https://sample.example/article', standing: 'relay' },
      id: expect.stringMatching(/^scale-ai\/investment\//),
    });
    await page.context().close();
  });

  it('the card stays inside the window, at most 60 % of its height, and takes the focus only from the keyboard', async () => {
    const look = async (query: string) => {
      const page = await open(`show=mounted&company=scale-ai${query}`, { viewport: { width: 700, height: 700 } });
      const found = await page.getByRole('dialog').evaluate((card) => {
        const { top, left, right, bottom } = card.getBoundingClientRect();
        return {
          top,
          left,
          right,
          bottom,
          focused: card.contains(document.activeElement),
          open: card.matches(':popover-open'),
        };
      });
      return { page, found };
    };
    const pointer = await look('');
    expect(pointer.found).toMatchObject({ open: true, focused: false });
    expect(pointer.found.bottom - pointer.found.top).toBeLessThanOrEqual(0.6 * 700);
    expect(pointer.found.left).toBeGreaterThanOrEqual(0);
    expect(pointer.found.right).toBeLessThanOrEqual(700);
    expect(pointer.found.bottom).toBeLessThanOrEqual(700);
    const keyboard = await look('&keyboard');
    expect(keyboard.found).toMatchObject({ open: true, focused: true });
    await keyboard.page.keyboard.press('Escape');
    expect(await keyboard.page.getByRole('dialog').count()).toBe(0);
    await Promise.all([pointer, keyboard].map(({ page }) => page.context().close()));
  });
});
