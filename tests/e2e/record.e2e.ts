/** The record without an article, own facts, import and export, as a person uses them. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { marksOf } from '../../scripts/marks';
import { ENGLISH } from './articles';
import { expect, stopWorker, test } from './fixture';

/** Opens the options page at a route. */
async function options(popup: Page, route: string): Promise<Page> {
  const id = new URL(popup.url()).host;
  await popup.goto(`chrome-extension://${id}/options.html#/${route}`);
  return popup;
}

test('finds a company in the popup and shows all its facts with their sources', async ({ open }) => {
  await open.article(ENGLISH);
  const popup = await open.popup(ENGLISH.url);
  await popup.getByRole('searchbox').fill('chat gpt');
  await popup
    .getByRole('button', { name: /OpenAI/ })
    .first()
    .click();
  await expect(popup.getByRole('heading', { name: 'OpenAI', level: 2 })).toBeVisible();
  await expect(popup.getByRole('heading', { name: 'Valuation', exact: true })).toBeVisible();
  await popup
    .getByText(/^\d+ sources$/)
    .first()
    .click();
  await expect(popup.getByRole('main').getByRole('link').first()).toHaveAttribute('href', /^https:/);
  await popup.getByRole('button', { name: 'Back' }).click();
  await expect(popup.getByRole('heading', { name: 'Meta buys a seat at the table of Scale AI' })).toBeVisible();
});

test('a figure marked as wrong in the popup is judged anew at once, and that is undone there', async ({ open }) => {
  await marksOf(await open.article(ENGLISH));
  const popup = await open.popup(ENGLISH.url);
  const claim = popup.getByRole('listitem').filter({ hasText: '870 million' }).first();
  await expect(claim).toContainText(/confirmed/i);
  await popup.getByRole('searchbox').fill('scale ai');
  await popup
    .getByRole('button', { name: /^Scale AI/ })
    .first()
    .click();
  await expect(popup.getByRole('heading', { name: 'Scale AI', level: 2 })).toBeFocused();
  await popup.getByRole('button', { name: /^Mark as wrong: Revenue, about \$870 million/ }).click();
  await expect(popup.getByRole('status').filter({ hasText: 'Marked as wrong' })).toBeFocused();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByRole('button', { name: /^Mark as wrong: Revenue, about \$870 million/ })).toBeVisible();
  await popup.getByRole('button', { name: /^Mark as wrong: Revenue, about \$870 million/ }).click();
  await popup.getByRole('button', { name: 'Back' }).click();
  await expect(popup.locator('.claim-unverified', { hasText: '870 million' })).toHaveCount(1);
  await expect(popup.locator('.claim-confirmed', { hasText: '870 million' })).toHaveCount(0);
  await options(popup, 'own');
  await popup.getByRole('button', { name: /^Undo/ }).click();
  await expect(popup.getByText('You have added nothing yet', { exact: false })).toBeVisible();
});

test('says so when the record knows nobody of that name, and finds by the keyboard alone', async ({
  open,
  running,
}) => {
  const page = await open.popup(1);
  await options(page, 'record');
  const box = page.getByRole('searchbox');
  await box.fill('qqzz');
  await expect(page.getByRole('status').filter({ hasText: 'no company of that name' })).toBeVisible();
  await box.fill('facebook');
  await expect(page.getByRole('button', { name: /Meta Platforms/ })).toBeVisible();
  await box.press('Enter');
  await expect(page.getByRole('heading', { name: 'Meta Platforms' })).toBeVisible();
  expect(page.url()).toContain(`chrome-extension://${running.id}/options.html#/company/meta`);
});

test('keeps a claim as an own fact: the verdict follows, survives a killed worker, and is undone', async ({
  open,
  running,
}) => {
  const article = await open.article(ENGLISH);
  await marksOf(article);
  const popup = await open.popup(ENGLISH.url);
  const claim = popup.getByRole('listitem').filter({ hasText: '154.5' }).first();
  await expect(claim).toContainText(/differs from the record/i);
  await claim.getByText('Record and sources').click();
  const opening = running.context.waitForEvent('page');
  await claim.getByRole('button', { name: /Keep as own fact/ }).click();
  const form = await opening;
  await expect(form.getByLabel('Amount')).toHaveValue('154.5');
  await expect(form.getByLabel('Address')).toHaveValue(ENGLISH.url);
  await expect(form.getByLabel('Headline')).toHaveValue('Meta buys a seat at the table of Scale AI');
  await form.getByLabel('Kind of source').selectOption('company');
  await form.getByRole('button', { name: 'Correct this one instead' }).first().click();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await expect(form.getByText('takes the place of')).toBeVisible();

  await stopWorker(running);
  await popup.reload();
  const judged = popup.getByRole('listitem').filter({ hasText: '154.5' }).first();
  await expect(judged).toContainText(/confirmed/i);
  await judged.getByText('Record and sources').click();
  await expect(judged).toContainText('Agrees with your own entry');
  await expect(judged.locator('.own-mark').first()).toBeVisible();

  await form.getByRole('button', { name: /^Undo/ }).click();
  await expect(form.getByText('You have added nothing yet', { exact: false })).toBeVisible();
  await popup.reload();
  await expect(popup.getByRole('listitem').filter({ hasText: '154.5' }).first()).toContainText(/differs/i);
});

test('names the fields of a form that are wrong, and takes a company the record lacks', async ({ open }) => {
  const page = await options(await open.popup(1), 'add');
  await page.getByLabel('Company').fill('Quelltal Robotics');
  await page.getByLabel('Amount').fill('viel');
  // Whoever looks something up meanwhile finds the form as it was left.
  await options(page, 'record');
  await options(page, 'add');
  await expect(page.getByText('did not save', { exact: false })).toBeVisible();
  await expect(page.getByLabel('Company')).toHaveValue('Quelltal Robotics');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Company: not known to the record.')).toBeVisible();
  await page.getByRole('button', { name: /Add “Quelltal Robotics”/ }).click();
  await expect(page.getByText('Amount: should be a plain number', { exact: false })).toBeVisible();
  await expect(page.getByText('Date: is missing.')).toBeVisible();
  await page.getByLabel('Amount').fill('1.5');
  await page.getByLabel('Date').fill('2026-05');
  await page.getByLabel('Publisher').fill('Quelltaler Bote');
  await page.getByLabel('Address').fill('https://bote.example/robotics');
  await expect(page.getByText('“Quelltal Robotics” will be added as a company of your own.')).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name: 'Quelltal Robotics' }).first()).toBeVisible();
  await options(page, 'record');
  await page.getByRole('searchbox').fill('quelltal');
  await page.getByRole('button', { name: /Quelltal Robotics/ }).click();
  await expect(page.getByText('$1.5 billion').first()).toBeVisible();
  await options(page, 'own');
  for (let left = 2; left > 0; left--) {
    await page
      .getByRole('button', { name: /^Delete/ })
      .first()
      .click();
    await expect(page.getByRole('button', { name: /^Delete/ })).toHaveCount(left - 1);
  }
});

test('imports a table after a preview, names the bad row, exports JSON and reads that back', async ({ open }) => {
  const page = await options(await open.popup(1), 'transfer');
  const table = [
    'company,metric,date,amount,unit,publisher,url,counterparties',
    'Scale AI,valuation,2026-05,31e9,USD,Kurier,https://kurier.example/scale,',
    'Scale AI,stake,2026-05,130,percent,Kurier,https://kurier.example/scale,meta',
  ].join('\n');
  const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByLabel('File to import').setInputFiles(file('facts.csv', table));
  await expect(page.getByText('1 new, 0 corrected, 0 changed, 0 already there, 1 bad row')).toBeVisible();
  await expect(page.getByText('Line 3, amount: must lie between 0 and 100 percent')).toBeVisible();
  await options(page, 'own');
  await expect(page.getByText('You have added nothing yet', { exact: false })).toBeVisible();
  await options(page, 'transfer');
  await page.getByLabel('File to import').setInputFiles(file('facts.csv', table));
  await page.getByRole('button', { name: 'Import only the valid entry' }).click();
  await expect(page.getByText('1 entry was imported', { exact: false })).toBeVisible();

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Own facts as JSON' }).click();
  const saved = readFileSync(await (await saving).path(), 'utf8');
  expect(JSON.parse(saved).entries).toHaveLength(1);
  await page.getByLabel('File to import').setInputFiles(file('own.json', saved));
  await expect(page.getByText('0 new, 0 corrected, 0 changed, 1 already there, 0 bad rows')).toBeVisible();
  await page.getByLabel('File to import').setInputFiles(file('own.json', `${saved.slice(0, 40)}\n}}`));
  await expect(page.getByText('This is not valid JSON', { exact: false })).toBeVisible();

  await options(page, 'own');
  await page.getByRole('button', { name: /^Undo: importing/ }).click();
  await expect(page.getByText('You have added nothing yet', { exact: false })).toBeVisible();
});

test('exports the whole record as a table', async ({ open }) => {
  const page = await options(await open.popup(1), 'transfer');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Whole record as CSV' }).click();
  const text = readFileSync(await (await saving).path(), 'utf8');
  expect(text.split('\r\n').length).toBeGreaterThan(1_000);
  expect(text).toContain('scale-ai/investment/meta-2025-06,scale-ai,investment');
});

test('says how both databases are doing', async ({ open }) => {
  const page = await options(await open.popup(1), 'storage');
  await expect(page.getByText('stored and checked')).toBeVisible();
  await expect(page.getByText(/\d companies, [\d,]+ figures/)).toBeVisible();
});
