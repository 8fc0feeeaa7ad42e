import type { BrowserContextOptions, Page } from '@playwright/test';
import { expect, it } from 'vitest';
import type { PanelState } from '../../../components/panel-model';

type Open = (query: string, options?: BrowserContextOptions) => Promise<Page>;
type Told = { noted: string[]; state: PanelState; showState(state: PanelState, place?: string): void };

/** Most time that a list of 200 claims may take to be seen here, where other work runs beside it. */
const BOUND = 4000;

const focused = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);

/** Shows the same article as read again, without its first claims, or as another tab's. */
const readAgain = (page: Page, without: number, place = '1'): Promise<void> =>
  page.evaluate(
    async ([count, tab]) => {
      const told = globalThis as unknown as Told;
      const state = structuredClone(told.state);
      if (state.kind === 'view' && state.view.page.kind === 'checked') {
        state.view.page.annotations.claims.splice(0, count);
        state.view.page.annotations.inconsistencies = [];
      }
      told.showState(state, tab);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
    },
    [without, place] as const,
  );

/** The panel in a browser: all by keyboard, and nothing lost when the article is read again. */
export function panelCases(open: Open): void {
  it('the panel narrows and searches by keyboard alone, says how many are left, and loses no focus', async () => {
    const page = await open('show=popup&claims=40');
    const rows = page.locator('.claim');
    await expect.poll(() => rows.count()).toBe(40);
    const stops: (string | null | undefined)[] = [];
    for (let stop = 0; stop < 12; stop++) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
    }
    expect(stops.slice(0, 6)).toEqual([
      ...['Check a text', 'Open in the side panel', 'Settings and record', 'This page'],
      ...[expect.stringContaining('sample.example'), 'Everywhere'],
    ]);
    expect(stops.filter((one) => /^\d+ (differ|outdated|disputed|confirmed)|^Company$/.test(one ?? ''))).toHaveLength(
      5,
    );
    const chip = page.getByRole('button', { name: /outdated$/ });
    await chip.press('Space');
    await page.getByRole('button', { name: /disputed$/ }).press('Enter');
    const left = await rows.count();
    expect(left).toBeGreaterThan(1);
    expect(left).toBeLessThan(40);
    expect(
      await page
        .getByRole('status')
        .filter({ hasText: `${left} of 40 claims` })
        .count(),
    ).toBe(1);
    expect(await page.locator('.claim-confirmed').count()).toBe(0);
    await page.getByLabel('Order').selectOption('text');
    expect(await page.getByRole('heading', { name: 'Claims in the order of the text' }).count()).toBe(1);
    // Another verdict pressed at once with another order: neither is lost.
    expect(await rows.count()).toBe(left);
    await page.getByRole('searchbox').fill('scale AI');
    expect(await rows.count()).toBeLessThan(left);
    await page.getByRole('button', { name: 'Show all' }).press('Enter');
    await expect.poll(() => rows.count()).toBe(40);
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await page.close();
  });

  it('the search says what the record has apart from the claims, and Enter opens nothing beside an article', async () => {
    const page = await open('show=popup&claims=12&search=ai');
    expect(await page.getByRole('heading', { name: 'In the record' }).count()).toBe(1);
    expect(await page.locator('.result').count()).toBe(3);
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('button', { name: /more companies$/ }).click();
    expect(await page.locator('.result').count()).toBeGreaterThan(3);
    expect(await page.evaluate(() => (globalThis as unknown as Told).noted)).toEqual([]);
    await page.close();
  });

  it('the keyboard stays on its claim when the article is read again, and near it when the claim is gone', async () => {
    const page = await open('show=popup&claims=12');
    const show = page.locator('.claims').getByRole('button', { name: /^Show in article/ });
    await show.last().focus();
    const before = await focused(page);
    await readAgain(page, 2);
    expect(await focused(page)).toBe(before);
    await readAgain(page, 12);
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await page.close();
  });

  it('a claim’s page leads back to its claim, and another tab begins with a filter of its own', async () => {
    const page = await open('show=popup&claims=60');
    await expect.poll(() => page.locator('.claim').count()).toBe(60);
    const link = page.locator('a[href="#/claim/40"]');
    await page.locator('.chip').last().press('Space');
    await link.press('Enter');
    await page.getByRole('link', { name: 'Back from #/claim/40' }).press('Enter');
    await expect.poll(() => link.evaluate((one) => one === document.activeElement)).toBe(true);
    const [top = -1] = await link.evaluate((one) => [one.getBoundingClientRect().top]);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(800);
    expect(await page.getByRole('button', { pressed: true }).count()).toBe(1);
    await readAgain(page, 1, '2');
    expect(await page.getByRole('button', { pressed: true }).count()).toBe(0);
    await readAgain(page, 0, '1');
    expect(await page.getByRole('button', { pressed: true }).count()).toBe(1);
    await page.close();
  });

  it('copies the link to a passage and says so without moving the keyboard', async () => {
    const page = await open('show=popup');
    const copy = page.getByRole('button', { name: /^Copy link to this passage/ }).first();
    await copy.press('Enter');
    await expect.poll(() => page.getByText('Link copied.').count()).toBe(1);
    expect(await copy.evaluate((one) => one === document.activeElement)).toBe(true);
    const noted = await page.evaluate(() => (globalThis as unknown as Told).noted);
    expect(noted[0]).toMatch(/^copy https:\/\/sample\.example\/article#:~:text=/);
    await page.close();
  });

  it('shows 200 claims at once, all of them for find in page and screen readers', async () => {
    const page = await open('show=popup&claims=200');
    const took = await page.evaluate(async () => {
      const told = globalThis as unknown as Told;
      const begin = performance.now();
      told.showState(structuredClone(told.state), 'another');
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return performance.now() - begin;
    });
    expect(took).toBeLessThan(BOUND);
    await expect.poll(() => page.locator('.claim').count(), { timeout: 20_000 }).toBe(200);
    await page.close();
  });

  it('a figure in a narrow column never stands on two lines', async () => {
    for (const width of [320, 400]) {
      const page = await open('show=popup&lang=de', { viewport: { width, height: 700 } });
      const broken = await page.locator('.pair .amount, .pair mark, .claim mark').evaluateAll((all) =>
        all
          .filter((one) => {
            const range = document.createRange();
            range.selectNodeContents(one);
            return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
          })
          .map((one) => one.textContent),
      );
      expect(broken, `${width} px`).toEqual([]);
      await page.close();
    }
  });
}
