import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { marksOf } from '../../scripts/marks';
import { ENGLISH } from './articles';
import { expect, tabId, test, workerOf } from './fixture';

declare const chrome: typeof import('wxt/browser').browser;

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

async function downloaded(page: Page, click: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('copies a report as Markdown, downloads it as JSON, and reviews only in the name that was given', async ({
  open,
  running,
}) => {
  // Reading the clipboard back needs a permission; writing to it, in a click, needs none.
  await running.context.grantPermissions(['clipboard-read']);
  await marksOf(await open.article(ENGLISH));
  const popup = await open.popup(ENGLISH.url);
  const toggle = popup.getByRole('button', { name: 'Report', exact: true });
  await toggle.press('Enter');
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');

  await popup.getByRole('button', { name: 'Copy: Markdown' }).press('Enter');
  await expect(popup.getByText('Markdown: copied.')).toBeVisible();
  const markdown = await copied(popup);
  expect(markdown).toContain('# Meta buys a seat at the table of Scale AI');
  expect(markdown).toMatch(/### \d+\. Differs from the record: .*154\.5 billion/);
  expect(markdown).toMatch(/^\[\^1\]: /m);

  const file = await downloaded(popup, () => popup.getByRole('button', { name: 'Download: Data (JSON)' }).click());
  expect(file.name).toMatch(/^meta-buys-a-seat-at-the-table-of-scale-ai-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(file.text)).toMatchObject({
    ...{ format: 'second-source-report', version: 1, language: 'en', article: { address: ENGLISH.url } },
    claims: expect.arrayContaining([expect.objectContaining({ quote: expect.stringContaining('154.5') })]),
  });

  await popup.getByRole('button', { name: 'Fill in: Fact check (ClaimReview)' }).press('Enter');
  const name = popup.getByLabel('Name', { exact: true });
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('');
  await popup.getByLabel('Home page (optional)').fill('javascript:alert(1)');
  await popup.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(name).toBeFocused();
  await expect(popup.getByText('Please fill this in.')).toBeVisible();
  await expect(popup.getByText('This is not an address')).toBeVisible();
  await name.fill('Ada Checker');
  await popup.getByLabel('Home page (optional)').fill('https://ada.example/');
  await popup.getByLabel('Remember name and home page').check();
  await popup.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(popup.getByText('Fact check (ClaimReview): copied.')).toBeVisible();
  const { '@graph': reviews } = JSON.parse(await copied(popup));
  expect(reviews[0].author).toEqual({ '@type': 'Person', name: 'Ada Checker', url: 'https://ada.example/' });
  const kept = () => workerOf(running).then((worker) => worker.evaluate(() => chrome.storage.local.get('reviewer')));
  expect(await kept()).toEqual({
    reviewer: { name: 'Ada Checker', url: 'https://ada.example/', isOrganization: false },
  });

  // What is remembered is shown, and forgotten with the tick.
  const write = popup.getByRole('button', { name: 'Fill in: Fact check (ClaimReview)' });
  await expect(write).toBeFocused();
  await write.press('Enter');
  await expect(name).toHaveValue('Ada Checker');
  await popup.getByLabel('Remember name and home page').uncheck();
  await popup.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect.poll(kept).toEqual({});
  await running.context.clearPermissions();
});

test('the printable report has every claim and its sources in full, on the screen and on paper', async ({
  open,
  running,
}) => {
  await marksOf(await open.article(ENGLISH));
  const popup = await open.popup(ENGLISH.url);
  await expect(popup.locator('.claim').first()).toBeAttached();
  const listed = await popup.locator('.claim').count();
  await popup.getByRole('button', { name: 'Report', exact: true }).click();
  const opened = running.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Open printable report' }).click();
  const page = await opened;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Meta buys a seat at the table of Scale AI');
  expect(page.url()).toContain(`/report.html?tab=${await tabId(running, ENGLISH.url)}`);
  expect(await page.title()).toMatch(/^Meta buys a seat at the table of Scale AI – checked \d{4}-\d\d-\d\d$/);
  expect(await page.locator('.report-claim').count()).toBe(listed);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
  const sources = page.locator('.report-sources li');
  const first = sources.first();
  await expect(first.getByRole('link')).toHaveText(/^https:\/\/\S+$/);
  for (const text of await sources.allTextContents()) expect(text).toMatch(/https:\/\/\S+/);
  for (const link of await page.locator('.citation a').all()) {
    await expect(page.locator(await link.getAttribute('href').then(String))).toBeVisible();
  }
  const colours = await first.evaluate((element) => {
    const { color } = getComputedStyle(element);
    return [color, getComputedStyle(document.documentElement).backgroundColor];
  });
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(10_000);
  await page.close();
});

test('says plainly when the article is gone', async ({ running }) => {
  const page = await running.context.newPage();
  await page.goto(`chrome-extension://${running.id}/report.html?tab=999999`);
  await expect(page.getByRole('heading', { name: 'No report' })).toBeVisible();
  await page.close();
});
