import { marksOf } from '../../scripts/marks';
import { articlePage, CONTRADICTION, ENGLISH } from './articles';
import { expect, stopWorker, tabId, test, workerOf } from './fixture';

test('lists the claims by company, worst first, with record and sources', async ({ open }) => {
  await marksOf(await open.article(ENGLISH));
  const popup = await open.popup(ENGLISH.url);
  await expect(popup.getByRole('heading', { name: 'Meta buys a seat at the table of Scale AI' })).toBeVisible();
  const companies = popup.getByRole('heading', { level: 2 });
  await expect(companies.first()).toHaveText(/Meta/);
  await expect(companies.filter({ hasText: 'Scale AI' })).toHaveCount(1);
  const worst = popup.getByRole('listitem').filter({ hasText: '154.5' }).first();
  await expect(worst).toContainText(/differs from the record/i);
  await expect(worst).toContainText('164.5');
  await worst.getByText('Record and sources').click();
  await expect(worst.getByRole('link').first()).toBeVisible();
  await expect(popup.getByText('870 million').first()).toBeVisible();
});

test('scrolls the article to a claim', async ({ open }) => {
  const filler = Array.from({ length: 60 }, (_, i) => `Paragraph ${i + 1} has nothing to say about money at all.`);
  const url = 'https://techcrunch.com/long/';
  const html = articlePage({
    title: 'A long read on Meta',
    language: 'en',
    published: '2025-07-01',
    paragraphs: [...filler, 'Meta’s revenue came to $154.5 billion in 2024, according to its annual report.'],
  });
  const page = await open.article({ url, html });
  await marksOf(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  const popup = await open.popup(url);
  await popup
    .getByRole('button', { name: /^Show in article.*154\.5/ })
    .first()
    .click();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
});

test('shows an article that contradicts itself as a pair', async ({ open }) => {
  const url = 'https://techcrunch.com/pair/';
  const html = CONTRADICTION;
  await marksOf(await open.article({ url, html }));
  const popup = await open.popup(url);
  await expect(popup.getByText('The article contradicts itself')).toBeVisible();
  await expect(popup.getByText(/13\.8/).first()).toBeVisible();
  await expect(popup.getByText(/18 billion/).first()).toBeVisible();
});

test('knows the article after the worker was killed', async ({ open, running }) => {
  const page = await open.article(ENGLISH);
  await marksOf(page);
  const id = await tabId(running, ENGLISH.url);
  const worker = await workerOf(running);
  await worker.evaluate('globalThis.before = true');
  await stopWorker(running);
  const popup = await open.popup(id);
  await expect(popup.getByRole('listitem').filter({ hasText: '154.5' }).first()).toContainText('164.5');
  // The worker that answered is a new one.
  expect(await worker.evaluate('globalThis.before ?? null')).toBeNull();
});

test('judges an article whose worker was killed before it loaded', async ({ open, running }) => {
  await stopWorker(running);
  const marks = await marksOf(await open.article({ ...ENGLISH, url: 'https://techcrunch.com/after-the-kill/' }));
  expect(marks.some(({ text }) => text.includes('154.5'))).toBe(true);
});

test('says that a page is no article', async ({ open }) => {
  const url = 'https://techcrunch.com/tag/none/';
  const html =
    '<!doctype html><html lang="en"><title>Tag</title><link rel="icon" href="data:,"><ul><li><a href="/a">One</a><li><a href="/b">Two</a></ul>';
  await open.article({ url, html });
  const popup = await open.popup(url);
  await expect(popup.getByRole('heading', { name: 'No article here' })).toBeVisible();
});

test('says that nothing was found', async ({ open }) => {
  const url = 'https://techcrunch.com/quiet/';
  const html = articlePage({
    title: 'Of gardens',
    language: 'en',
    published: '2025-07-01',
    paragraphs: Array.from(
      { length: 6 },
      (_, i) =>
        `Part ${['one', 'two', 'three', 'four', 'five', 'six'][i]} of this piece speaks of hedges and trees, of rain and of the tools that a gardener keeps in a shed, and of little else.`,
    ),
  });
  await open.article({ url, html });
  const popup = await open.popup(url);
  await expect(popup.getByRole('heading', { name: 'Nothing to check' })).toBeVisible();
});

test('offers to read a site that is not listed', async ({ open }) => {
  const url = 'https://news.example/meta';
  await open.article({ ...ENGLISH, url });
  const popup = await open.popup(url);
  await expect(popup.getByRole('button', { name: 'Read this page now' })).toBeVisible();
});

test('a site that was switched off stays off, and comes back', async ({ open }) => {
  const url = 'https://www.wired.com/story/off/';
  const page = await open.article({ ...ENGLISH, url });
  await marksOf(page);
  const popup = await open.popup(url);
  await popup.getByRole('group', { name: 'Pause' }).getByRole('button', { name: 'wired.com' }).click();
  await expect(popup.getByText('Switched off on this site')).toBeVisible();
  await expect.poll(async () => (await marksOf(page, 500)).length).toBe(0);
  await page.reload();
  expect(await marksOf(page, 2_000)).toEqual([]);
  const again = await open.popup(url);
  await again.getByRole('button', { name: 'Switch on' }).click();
  await page.reload();
  expect((await marksOf(page)).length).toBeGreaterThan(0);
});
