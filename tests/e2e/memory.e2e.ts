import type { Page } from '@playwright/test';
import { marksOf } from '../../scripts/marks';
import { articlePage } from './articles';
import { expect, tabId, test, workerOf } from './fixture';

declare const chrome: typeof import('wxt/browser').browser;

/** Two articles on one deal; only the sum differs. */
const TEN = {
  url: 'https://techcrunch.com/2025/06/12/a-house-for-data/',
  html: articlePage({
    title: 'A house for data',
    language: 'en',
    published: '2025-06-12',
    paragraphs: [
      'Meta has invested $10 billion in Scale AI, the company announced on Thursday. Scale AI labels pictures and texts for the developers of language models.',
      'Few outsiders ever see that work. It is done by many people in many countries, and it is checked by others again before a model learns from it.',
    ],
  }),
};
const FIFTEEN = {
  url: 'https://www.wired.com/story/the-price-of-labels/',
  html: articlePage({
    title: 'The price of labels',
    language: 'en',
    published: '2025-06-14',
    paragraphs: [
      'Meta has invested $14.8 billion in Scale AI, two people who know the contract say. Nobody in the trade had expected such a sum.',
      'The founder will move to Meta and take a handful of colleagues along. What becomes of the other customers is an open question.',
    ],
  }),
};

/** Articles in the memory's database; null when there is none. */
const stored = (page: Page): Promise<number | null> =>
  page.evaluate(async () => {
    const all = await indexedDB.databases();
    if (!all.some(({ name }) => name === 'reading-memory')) return null;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('reading-memory');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const db = opening.result;
        const counting = db.transaction('articles').objectStore('articles').count();
        counting.onsuccess = () => {
          db.close();
          resolve(counting.result);
        };
      };
    });
  });

test('remembers what was read, once it is switched on, and forgets it', async ({ open, running }) => {
  const first = await open.article(TEN);
  const before = await marksOf(first);
  const early = await open.popup(TEN.url);
  await expect(early.getByRole('heading', { name: 'A house for data' })).toBeVisible();
  expect(await stored(early)).toBeNull();

  // Switched on from the offer: the article that is open is remembered at once.
  await early.getByRole('button', { name: 'Remember figures' }).click();
  await expect.poll(() => stored(early)).toBe(1);
  await expect(early.getByRole('button', { name: 'Remember figures' })).toHaveCount(0);

  const second = await open.article(FIFTEEN);
  await marksOf(second);
  const popup = await open.popup(FIFTEEN.url);
  const found = popup.locator('.disagreements');
  await expect(found).toContainText('Disagrees with what you read');
  await expect(found).toContainText('$14.8bn');
  await expect(found).toContainText('$10bn');
  await expect(found).toContainText('Meta has invested $10 billion in Scale AI, the company announced');
  await expect(found).toContainText('techcrunch.com');
  const link = found.getByRole('link', { name: 'A house for data' });
  expect(await link.getAttribute('href')).toContain(`${TEN.url}#:~:text=`);
  await expect(popup.locator('.claim .remembered')).toContainText('$10bn');

  // The page is not told: its marks are those of an article that nobody remembers.
  await first.reload();
  expect((await marksOf(first)).map(({ text }) => text)).toEqual(before.map(({ text }) => text));

  const options = await open.popup(await tabId(running, FIFTEEN.url));
  await options.goto(options.url().replace(/popup\.html.*/, 'options.html#/memory'));
  await expect(options.getByText('2 articles, 2 figures')).toBeVisible();
  await options.getByText('wired.com').first().click();
  await options.getByRole('button', { name: 'Forget article: The price of labels' }).click();
  await expect(options.getByRole('button', { name: 'Keep' })).toBeFocused();
  await options.getByRole('button', { name: 'Forget', exact: true }).click();
  await expect(options.getByText('The price of labels: 1 article forgotten.')).toBeVisible();
  expect(await stored(options)).toBe(1);

  await options.getByRole('button', { name: 'Forget everything' }).click();
  await options.getByRole('button', { name: 'Forget', exact: true }).click();
  await expect(options.getByText('Nothing yet.')).toBeVisible();
  expect(await stored(options)).toBe(0);
  await popup.reload();
  await expect(popup.getByRole('heading', { name: 'The price of labels' })).toBeVisible();
  await expect(popup.locator('.disagreements')).toHaveCount(0);

  // Switched off: nothing more is stored.
  await options.getByRole('button', { name: 'Switch off' }).click();
  await expect(options.getByText('The reading memory is off.')).toBeVisible();
  await second.reload();
  await marksOf(second);
  await popup.reload();
  await expect(popup.getByRole('heading', { name: 'The price of labels' })).toBeVisible();
  expect(await stored(popup)).toBe(0);
});

test('is offered until somebody says no', async ({ open, running }) => {
  const worker = await workerOf(running);
  await worker.evaluate(() => chrome.storage.local.remove('preferences'));
  await marksOf(await open.article(TEN));
  const popup = await open.popup(TEN.url);
  await popup.getByRole('button', { name: 'No, and do not ask again' }).click();
  await expect(popup.getByText('You will not be asked again.')).toBeVisible();
  await popup.reload();
  await expect(popup.getByRole('heading', { name: 'A house for data' })).toBeVisible();
  await expect(popup.locator('.memory-offer')).toHaveCount(0);
  const kept = await worker.evaluate(() => chrome.storage.local.get('preferences'));
  expect(kept.preferences).toMatchObject({ memory: false, memoryOffer: false });
});
