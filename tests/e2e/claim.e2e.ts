import type { Page } from '@playwright/test';
import { marksOf } from '../../scripts/marks';
import { CONTRADICTION, ENGLISH } from './articles';
import { expect, test } from './fixture';

/** Opens the page of the claim whose words are `figure`, going on from the first by "Next". */
async function claimPage(popup: Page, figure: string): Promise<void> {
  await popup.evaluate(() => {
    location.hash = '#/claim/0';
  });
  const quoted = popup.locator('.claim-page > .quote mark');
  await expect(quoted).toBeVisible();
  for (let at = 0; !(await quoted.textContent())?.includes(figure); at++) {
    await popup.getByRole('link', { name: 'Next' }).click();
    await expect(popup.getByText(`${at + 2} of `)).toBeVisible();
  }
}

/** How the article's figures are marked, by their words. */
async function markOf(page: Page, figure: string): Promise<string[]> {
  return (await marksOf(page)).filter(({ text }) => text.includes(figure)).map(({ highlight }) => highlight);
}

test('tells of a claim how it was read, what the record holds and why, and links to its neighbours', async ({
  open,
}) => {
  await marksOf(await open.article(ENGLISH));
  const popup = await open.popup(ENGLISH.url);
  await claimPage(popup, '154.5');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Meta Platforms, Revenue');
  await expect(popup.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(popup.getByText('The wording says so')).toBeVisible();
  await expect(popup.getByText('This one was compared')).toBeVisible();
  await expect(popup.locator('.moment').first()).toContainText('billion');
  await expect(popup.getByText('none of its sources names the article’s')).toBeVisible();
  await popup.getByRole('link', { name: 'Back to the list' }).click();
  await expect(popup.getByRole('heading', { name: 'Meta buys a seat at the table of Scale AI' })).toBeVisible();
});

test('corrects a reading, judges it at once, keeps it when the page is loaded again, and takes it back', async ({
  open,
  running,
}) => {
  await running.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const article = await open.article({ ...ENGLISH, url: 'https://techcrunch.com/2025/07/01/corrected/' });
  const before = await markOf(article, '154.5');
  expect(before).toHaveLength(1);
  const popup = await open.popup('https://techcrunch.com/2025/07/01/corrected/');
  await claimPage(popup, '154.5');
  await expect(popup.locator('.claim-page > .verdict')).toHaveText(/differs/i);

  await popup.getByText('Read wrongly? Correct it here').click();
  const form = popup.locator('form.correct');
  await expect(form.getByRole('button', { name: 'Keep for this page' })).toHaveAttribute('aria-disabled', 'true');
  await form.getByLabel('Measure').selectOption({ label: 'Market value' });
  const outcome = form.getByRole('status').filter({ hasText: 'With your correction' });
  await expect(outcome).toContainText(/So far:.*differs/i);
  await expect(outcome).toContainText(/With your correction:\s*Not verifiable/i);

  await form.getByRole('button', { name: 'Write as a report' }).click();
  await form.getByRole('button', { name: 'Copy to the clipboard' }).click();
  await expect(form.getByText('Copied.', { exact: true })).toBeVisible();
  const copied = await popup.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('report: second-source reading');
  expect(copied).toContain('read-as: subject=meta metric=revenue');
  expect(copied).toContain('should-be: subject=meta metric=market_cap');
  expect(copied).toContain('article: https://techcrunch.com/2025/07/01/corrected/');

  await form.getByRole('button', { name: 'Keep for this page' }).click();
  await expect(popup.getByText('Corrected by you. Before:')).toBeVisible();
  await expect(popup.locator('.claim-page > .verdict')).toHaveText(/not verifiable/i);
  await expect.poll(() => markOf(article, '154.5')).not.toEqual(before);

  await article.reload({ waitUntil: 'load' });
  await expect.poll(() => markOf(article, '154.5')).toHaveLength(1);
  expect(await markOf(article, '154.5')).not.toEqual(before);
  const again = await open.popup('https://techcrunch.com/2025/07/01/corrected/');
  await expect(again.getByRole('link', { name: '1 correction by you' })).toBeVisible();
  await claimPage(again, '154.5');
  await again.getByRole('button', { name: 'Take the correction back' }).click();
  await expect(again.locator('.claim-page > .verdict')).toHaveText(/differs/i);
  await expect.poll(() => markOf(article, '154.5')).toEqual(before);
});

test('takes out what is no claim, and the contradiction with it, until that is taken back', async ({ open }) => {
  const url = 'https://techcrunch.com/no-claim/';
  const html = CONTRADICTION;
  const article = await open.article({ url, html });
  await marksOf(article);
  const popup = await open.popup(url);
  await expect(popup.getByText('The article contradicts itself')).toBeVisible();
  await claimPage(popup, '18 billion');
  await popup.getByText('Read wrongly? Correct it here').click();
  await popup.getByLabel('This is no claim about a company at all').check();
  await popup.getByRole('button', { name: 'Keep for this page' }).click();
  await expect(popup.getByRole('heading', { name: 'Your corrections on this page' })).toBeVisible();
  await expect(popup.getByText('$18 billion')).toBeVisible();
  await expect.poll(() => markOf(article, '18 billion')).toEqual([]);
  await popup.getByRole('link', { name: 'Back to the list' }).click();
  await expect(popup.getByRole('link', { name: '1 correction by you' })).toBeVisible();
  await expect(popup.getByText('The article contradicts itself')).toHaveCount(0);
  await popup.getByRole('link', { name: '1 correction by you' }).click();
  await popup.getByRole('button', { name: /Take the correction back/ }).click();
  await expect.poll(() => markOf(article, '18 billion')).toHaveLength(1);
});
