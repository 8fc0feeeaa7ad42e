import type { BrowserContextOptions, Page } from '@playwright/test';
import { expect, it } from 'vitest';

/** How the interface's tests open the harness and ask axe. */
export interface Ground {
  open(query: string, options?: BrowserContextOptions): Promise<Page>;
  faults(page: Page): Promise<string[]>;
}

/** Most characters of prose in a card that has just opened. */
const PROSE = 525;

/** Milliseconds in which a card is on the page once its script is there. */
const OPENING = 100;

/** Openings tried before one counts as slow. */
const ATTEMPTS = 4;

const WINDOW = { width: 800, height: 760 };

/** Amounts that the chart shows, read off its labelled axis, and the lines that say the same. */
function chartOf(page: Page) {
  return page.evaluate(() => {
    const SCALES: Readonly<Record<string, number>> = { m: 1e6, bn: 1e9, tn: 1e12 };
    const ticks = [...document.querySelectorAll('.chart-tick[text-anchor=end]')].map((tick) => {
      const [, number = '0', scale = ''] = /([\d.]+)(m|bn|tn)?/.exec(tick.textContent ?? '') ?? [];
      return { amount: Number(number) * (SCALES[scale] ?? 1), y: Number(tick.getAttribute('y')) - 3.6 };
    });
    const [low, high] = [ticks[0], ticks.at(-1)];
    if (!low || !high) return null;
    const read = (y: number) => low.amount + ((low.y - y) / (low.y - high.y)) * (high.amount - low.amount);
    const signs = [...document.querySelectorAll('.chart-plot circle')].map((sign) => ({
      x: Number(sign.getAttribute('cx')),
      amount: read(Number(sign.getAttribute('cy'))),
    }));
    return {
      amounts: signs.sort((a, b) => a.x - b.x).map(({ amount }) => amount),
      lines: [...document.querySelectorAll('.chart li')].map((line) => line.textContent ?? ''),
      marks: document.querySelectorAll('.chart-plot .chart-mark').length,
      label: document.querySelector('.chart-plot[role=img]')?.getAttribute('aria-label'),
    };
  });
}

const noted = (page: Page) => page.evaluate(() => (globalThis as unknown as { noted: string[] }).noted);

/** What only cards can do wrong; called inside the interface's tests. */
export function cardTests({ open, faults }: Ground): void {
  it('a card’s chart says the same to the eye and in words', async () => {
    const page = await open('show=card&article=worth&company=scale-ai&lang=en');
    const chart = await chartOf(page);
    expect(chart?.label).toMatch(/^Valuation, .+: 5 values between \$3\.2 billion and more than \$29 billion$/);
    expect(chart?.lines).toHaveLength(6);
    expect(chart?.lines.at(-1)).toBe('Article, June 2025: $25 billion');
    expect(chart?.marks).toBe(1);
    const said = chart?.lines.slice(0, 5).map((line) => Number(/\$([\d.]+) billion/.exec(line)?.[1]) * 1e9) ?? [];
    expect(chart?.amounts).toHaveLength(5);
    // Two values of one month stand side by side in either order.
    const sorted = (all: readonly number[]) => [...all].sort((a, b) => a - b);
    for (const [index, amount] of sorted(chart?.amounts ?? []).entries()) {
      expect(amount / (sorted(said)[index] ?? 0)).toBeCloseTo(1, 3);
    }
    await page.close();
  });

  it('a company with one value is drawn with the article’s; what a chart leaves out is said', async () => {
    const page = await open('show=card&article=worth&company=mistral-ai&lang=de');
    expect(await page.locator('.chart-key').textContent()).toContain(
      'Nicht eingezeichnet: 4 Werte in anderer Währung, ein Wert vor dem neuen Geld.',
    );
    await page.close();
    const single = await open('show=card&article=worth&company=n8n&lang=de');
    expect(await single.locator('.headline').textContent()).toMatch(/^Bewertet mit .+ seit /);
    expect(await single.locator('.chart .chart-point').count()).toBe(1);
    await single.close();
  });

  it.each([
    ['company=scale-ai', 'en'],
    ['company=mistral-ai', 'de'],
    ['company=meta', 'de'],
    ['claim=confirmed&subject=mistral-ai', 'en'],
  ])('the first line of a card answers, and it stays short and quick to open: %s, %s', async (query, lang) => {
    const page = await open(`show=mounted&article=worth&${query}&lang=${lang}`, { viewport: WINDOW });
    const card = await page.getByRole('dialog').evaluate((element) => {
      const open = [...element.querySelectorAll('p')].filter((p) => !p.closest('details:not([open])'));
      return {
        first: open.find((p) => !p.classList.contains('kicker'))?.textContent ?? '',
        prose: open.reduce((sum, p) => sum + (p.textContent?.length ?? 0), 0),
        height: element.getBoundingClientRect().height,
      };
    });
    expect(card.first).toMatch(/\d/);
    expect(card.first).toMatch(/2025/);
    expect(card.prose).toBeLessThanOrEqual(PROSE);
    expect(card.height).toBeLessThanOrEqual(0.6 * WINDOW.height);
    // On a machine busy with other things a page may have to wait: what counts is that it can be so quick.
    const tookTo = () => page.evaluate(() => (globalThis as unknown as { opening: number }).opening);
    let took = await tookTo();
    for (let again = 0; took >= OPENING && again < ATTEMPTS; again++) {
      await page.reload();
      await page.waitForSelector('body[data-ready]', { state: 'attached' });
      took = Math.min(took, await tookTo());
    }
    expect(took).toBeLessThan(OPENING);
    await page.close();
  });

  it('who gives which figure of a disputed fact is listed by figure, the accepted one first', async () => {
    const page = await open('show=card&claim=disputed&subject=scale-ai&lang=en');
    const camps = await page.locator('.camp').evaluateAll((all) =>
      all.map((camp) => ({
        figure: camp.querySelector('.amount')?.textContent,
        sources: camp.querySelectorAll('a[href^="https://"]').length,
      })),
    );
    expect(camps[0]?.figure).toBe('$14.3bn');
    expect(camps[1]?.figure).toBe('$14.8bn');
    for (const { sources } of camps) expect(sources).toBeGreaterThan(0);
    expect(await page.locator('.comparison').textContent()).toContain('“$14.8 billion”');
    await page.close();
  });

  it('amounts are told in the reader’s currency with the year of the rate, and only when wished', async () => {
    const page = await open('show=card&article=worth&company=scale-ai&currency=EUR&lang=en');
    expect(await page.locator('.worth .converted').textContent()).toBe('more than €25.7bn (average rate of 2025)');
    expect(await page.locator('.key-fact .converted').first().textContent()).toBe('about €924m (average rate of 2024)');
    await page.close();
    const none = await open('show=card&article=worth&company=scale-ai&lang=en');
    expect(await none.locator('.converted').count()).toBe(0);
    await none.close();
  });

  it('a card offers to pause and to see all claims where its owner can do so, in targets large enough', async () => {
    const page = await open('show=card&article=worth&company=meta&actions&lang=en');
    await page.getByRole('button', { name: 'All claims of the article' }).press('Enter');
    await page.getByText('Pause', { exact: true }).press('Enter');
    for (const name of ['On this page', 'On this website', 'Everywhere'])
      await page.getByRole('button', { name }).click();
    expect(await noted(page)).toEqual(['panel', 'pause page', 'pause site', 'pause everywhere']);
    const small = await page
      .locator('.card button, .card summary')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.textContent));
    expect(small).toEqual([]);
    await page.close();
    const plain = await open('show=card&article=worth&company=meta&lang=en');
    expect(await plain.locator('.card-actions').count()).toBe(0);
    await plain.close();
  });

  it('a sheet is as wide as the window at its lower edge, at most 60 % of its height, with a large close button', async () => {
    const page = await open('show=mounted&article=worth&company=scale-ai&sheet&actions', {
      viewport: { width: 390, height: 800 },
    });
    const sheet = await page.getByRole('dialog').evaluate((element) => {
      const { left, right, bottom, height } = element.getBoundingClientRect();
      const close = element.querySelector('.close')?.getBoundingClientRect();
      return { left, right, bottom, height, close: Math.min(close?.width ?? 0, close?.height ?? 0) };
    });
    expect(sheet).toMatchObject({ left: 0, right: 390, bottom: 800 });
    expect(sheet.height).toBeLessThanOrEqual(0.6 * 800);
    expect(sheet.close).toBeGreaterThanOrEqual(44);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.close();
  });

  it('cards keep their signs in forced colours and move nothing for who wants no motion', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open('show=mounted&article=worth&company=scale-ai', {
        ...{ colorScheme, forcedColors: 'active', reducedMotion: 'reduce' },
      });
      expect(await faults(page)).toEqual([]);
      const found = await page.getByRole('dialog').evaluate((element) => {
        const colourOf = (selector: string, part: 'fill' | 'stroke') => {
          const sign = element.querySelector(selector);
          return sign ? getComputedStyle(sign)[part] : 'none';
        };
        return {
          paper: getComputedStyle(element).backgroundColor,
          drawn: [colourOf('.chart-line', 'stroke'), colourOf('.chart-point', 'fill'), colourOf('.chart-mark', 'fill')],
          name: colourOf('.chart-name', 'fill'),
          motion: getComputedStyle(element).transitionDuration,
        };
      });
      for (const colour of [...found.drawn, found.name]) expect([found.paper, 'none']).not.toContain(colour);
      expect(found.motion).toBe('0s');
      await page.close();
    }
  });

  it('a company’s page shows the same chart', async () => {
    const page = await open('show=options&section=company&lang=en', { viewport: { width: 900, height: 800 } });
    const chart = await chartOf(page);
    expect(chart?.lines).toContain('June 12, 2025: more than $29 billion');
    expect(chart?.amounts.length).toBe(chart?.lines.length);
    await page.close();
  });
}
