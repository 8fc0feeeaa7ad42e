/** The introduction: it opens once after installing, and its sample is read and marked like an article. */
import type { Page } from '@playwright/test';
import { launch, type Running } from '../../scripts/extension';
import { marksOf } from '../../scripts/marks';
import { closedRootOf } from './card';
import { browserPath, expect, test as plain, watchErrors } from './fixture';
import { hoverMark, leave } from './pointer';

declare const chrome: typeof import('wxt/browser').browser;

const test = plain.extend<Record<never, never>, { fresh: Running }>({
  fresh: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern.
    async ({}, use) => {
      const fresh = await launch({ executablePath: browserPath(), headless: true, introduction: true });
      await use(fresh);
      await fresh.close();
    },
    { scope: 'worker' },
  ],
});

const SAMPLES = {
  en: {
    wrong: '13 billion',
    record: '1.3 billion',
    verdict: 'Differs from the record',
    next: 'Next mark',
    said: 'Mark 1 of',
  },
  de: {
    wrong: '13 Milliarden',
    record: '1,3 Mrd.',
    verdict: 'Weicht ab',
    next: 'Nächste Markierung',
    said: 'Markierung 1 von',
  },
} as const;

/** Opens the introduction in a language, as a person's choice of language does. */
async function introduction({ context, worker, id }: Running, language: keyof typeof SAMPLES): Promise<Page> {
  await worker.evaluate((chosen) => chrome.storage.local.set({ preferences: { language: chosen } }), language);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/welcome.html`);
  return page;
}

test('the introduction opens by itself after installing, once, with its sample marked', async ({ fresh }) => {
  const isIt = (page: Page): boolean => page.url() === `chrome-extension://${fresh.id}/welcome.html`;
  await expect.poll(() => fresh.context.pages().filter(isIt).length).toBe(1);
  const page = fresh.context.pages().find(isIt) as Page;
  const marks = await marksOf(page);
  const highlights = new Set(marks.map(({ highlight }) => highlight.replace('second-source-', '')));
  expect([...highlights].sort()).toEqual(['agrees', 'changed', 'company', 'contradicts']);
  await expect(page.getByRole('status')).toHaveText(/^\d figures are marked\.$/);
  // Every mark is in the sample: nothing else of the page was taken for the article.
  const sample = await page.locator('article').textContent();
  for (const { text } of marks) expect(sample).toContain(text);
  await page.close();
});

for (const language of ['de', 'en'] as const) {
  const { wrong, record, verdict, next, said } = SAMPLES[language];
  test(`resting on a figure of the sample opens the real card (${language})`, async ({ fresh }) => {
    const page = await introduction(fresh, language);
    const { errors } = await watchErrors(page);
    await marksOf(page);
    const root = await closedRootOf(page);
    await hoverMark(page, wrong);
    const card = await root.waitForCard(record);
    expect(card?.text).toContain(verdict);
    await leave(page);
    await root.waitForCard(null);
    expect(errors).toEqual([]);
    await page.close();
  });

  test(`the sample works by keyboard alone, and the focus comes back (${language})`, async ({ fresh }) => {
    const page = await introduction(fresh, language);
    await marksOf(page);
    const root = await closedRootOf(page);
    const button = page.getByRole('button', { name: next });
    await button.focus();
    await page.keyboard.press('Enter');
    const live = async () => (await root.elements()).find(({ attributes }) => attributes.role === 'status')?.text ?? '';
    await expect.poll(live).toContain(said);
    await page.keyboard.press('Enter');
    expect((await root.waitForCard(/./))?.text).toContain('Mistral');
    await page.keyboard.press('Escape');
    await root.waitForCard(null);
    await expect(button).toBeFocused();
    await page.close();
  });
}
