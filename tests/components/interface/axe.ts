/** Every state of every surface is without a fault that axe finds: each in German and light, each in English and dark. */
import { describe, expect, it } from 'vitest';
import {
  CARDS,
  CLAIMS,
  executablePath,
  faults,
  type Harness,
  LOOKS,
  OPTIONS,
  PLAIN,
  REPORTS,
  TEXT,
  WELCOME,
} from './browser';

const PANEL = ['show=popup&partial&lost', 'show=popup&remembered&offer', 'show=popup&opened', 'show=popup&search=ai'];
const SIZES = {
  popup: { width: 420, height: 800 },
  claim: { width: 400, height: 600 },
  page: { width: 900, height: 800 },
};

/** Tests of one language in one scheme. */
export function axeTests({ visit }: Harness, language: 'de' | 'en', colorScheme: 'light' | 'dark'): void {
  const each = async (queries: readonly string[], viewport: { width: number; height: number }): Promise<void> => {
    for (const query of queries) {
      const page = await visit(`${query}&lang=${language}`, { colorScheme, viewport });
      expect(await faults(page), query).toEqual([]);
    }
  };
  const title = `axe, ${language}, ${colorScheme} (needs Chromium)`;
  describe.skipIf(executablePath === null)(title, { timeout: 120_000 }, () => {
    it('finds nothing in the panel', () => each(PANEL, SIZES.popup));
    it('finds nothing in cards', () => each(CARDS, SIZES.popup));
    it('finds nothing in a claim’s page', () => each(CLAIMS, SIZES.claim));
    it('finds nothing in the options page', () => each(OPTIONS, SIZES.page));
    it('finds nothing in texts and pages that cannot be read whole', () => each(TEXT, SIZES.popup));
    it('finds nothing in plain states', () =>
      each(
        PLAIN.map((state) => `show=popup&state=${state}`),
        SIZES.popup,
      ));
    it('finds nothing in reports', async () => {
      for (const query of REPORTS) {
        const page = await visit(`${query}&lang=${language}`, { colorScheme });
        const toggle = page.locator('.report-toggle');
        if ((await toggle.count()) > 0) await toggle.click();
        expect(await faults(page), query).toEqual([]);
        const write = page.locator('[data-do="write"]');
        if ((await write.count()) > 0) {
          await write.click();
          await page.locator('.reviewer-form [type="submit"]').click();
          expect(await faults(page), `${query}, form with a fault`).toEqual([]);
        }
      }
    });
    it.each(LOOKS.filter((look) => (look.colorScheme ?? colorScheme) === colorScheme))(
      'finds nothing in the introduction: %j',
      async (look) => {
        // Of the other states only the line about the sample and a word on the pin differ.
        for (const query of look.colorScheme ? WELCOME : WELCOME.slice(0, 1)) {
          const page = await visit(`${query}&lang=${language}`, { colorScheme, viewport: SIZES.page, ...look });
          expect(await faults(page), query).toEqual([]);
        }
      },
    );
  });
}
