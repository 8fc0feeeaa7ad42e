/** Every state fits a narrow window, says everything in words of the catalogues, and has room for longer words. */
import { describe, expect, it } from 'vitest';
import {
  CARDS,
  CLAIMS,
  executablePath,
  faults,
  OPTIONS,
  PLAIN,
  REPORTS,
  TEXT,
  unfold,
  useHarness,
  WELCOME,
} from './browser';
import { hardCoded, plainPart } from './hard-coded';

const { visit } = useHarness();

describe.skipIf(executablePath === null)('layout and words (needs Chromium)', { timeout: 60_000 }, () => {
  it('finds faults when there are some', async () => {
    const page = await visit('show=popup');
    await page.evaluate(() => {
      document.querySelector('h1')?.setAttribute('style', 'color: #ccc; background: #fff');
    });
    expect((await faults(page)).join()).toContain('color-contrast');
  });

  // Everything else is held to 320 pixels below, with words that are longer still.
  it.each(['show=popup', 'show=popup&opened', ...CARDS, ...CLAIMS, ...REPORTS])(
    'reflows at 320 pixels: %s',
    async (query) => {
      const page = await visit(`${query}&lang=de`, { viewport: { width: 320, height: 600 } });
      await unfold(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );

  it.each([
    ...[
      'show=popup',
      'show=popup&remembered&offer',
      'show=popup&partial&lost',
      'show=popup&opened',
      'show=popup&search=ai',
    ],
    ...PLAIN.map((state) => `show=popup&state=${state}`),
    ...[...OPTIONS, ...CARDS, ...CLAIMS, ...WELCOME, ...TEXT],
  ])('says everything in words of the catalogues, and has room for longer ones: %s', async (query) => {
    const page = await visit(`${query}&lang=pseudo`, { viewport: { width: 320, height: 600 } });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await hardCoded(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('finds words that are in no catalogue', async () => {
    expect(plainPart('⟦ƒŀȧƀ Scale AI⟧ June 12, 2025')).toBe('');
    const page = await visit('show=popup&state=failed&lang=pseudo');
    await page.evaluate(() => {
      document.querySelector('h1, h2')?.append(' Surprise');
      document.querySelector('button')?.setAttribute('aria-label', 'Hidden words');
    });
    expect((await hardCoded(page)).join()).toMatch(/Surprise.*Hidden words/);
  });
});
