/** The panel as a side panel: it follows its window's tab; its filter, search and jumps. */
import type { Page } from '@playwright/test';
import type { Running } from '../../scripts/extension';
import { marksOf } from '../../scripts/marks';
import { articlePage, ENGLISH } from './articles';
import { expect, test, workerOf } from './fixture';
import { hoverMark, leave } from './pointer';

declare const chrome: typeof import('wxt/browser').browser;

const OTHER = {
  url: 'https://techcrunch.com/openai/',
  html: articlePage({
    title: 'OpenAI raises its price again',
    language: 'en',
    published: '2025-05-01',
    paragraphs: [
      'OpenAI was valued at $300 billion in March 2025. The company is known for its chat program and for the many people who use it every week.',
      'Nobody outside the room knows how the price came about, and nobody inside it wanted to say so to this publication at the time of writing.',
    ],
  }),
};

/**
 * The side panel of the window whose tabs Playwright opens, as a page in a window of its own: Playwright cannot see
 * the browser's own panel.
 */
async function openPanel(running: Running, beside: Page): Promise<Page> {
  await beside.bringToFront();
  const worker = await workerOf(running);
  const windowId = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.windowId ?? -1;
  });
  const opening = running.context.waitForEvent('page');
  await worker.evaluate(
    (url) => chrome.windows.create({ url, focused: false, width: 420, height: 900 }),
    `chrome-extension://${running.id}/sidepanel.html?window=${windowId}`,
  );
  return opening;
}

const title = (panel: Page) => panel.getByRole('heading', { level: 1 });

test('the side panel follows its window: another tab, another page in the tab, a page read again', async ({
  open,
  running,
}) => {
  const first = await open.article(ENGLISH);
  await marksOf(first);
  const panel = await openPanel(running, first);
  await expect(title(panel)).toHaveText('Meta buys a seat at the table of Scale AI');

  const second = await open.article(OTHER);
  await marksOf(second);
  await expect(title(panel)).toHaveText('OpenAI raises its price again');
  await first.bringToFront();
  await expect(title(panel)).toHaveText('Meta buys a seat at the table of Scale AI');

  // What was chosen belongs to the tab.
  await panel.getByRole('button', { name: '1 differs' }).click();
  await expect(panel.getByRole('status').filter({ hasText: /^1 of \d+ claims$/ })).toBeVisible();
  await second.bringToFront();
  await expect(panel.getByRole('status').filter({ hasText: /of \d+ claims/ })).toHaveCount(0);
  await first.bringToFront();
  await expect(panel.getByRole('status').filter({ hasText: /^1 of \d+ claims$/ })).toBeVisible();
  await panel.getByRole('button', { name: 'Show all' }).click();

  // A card in the article lights up its claim's row.
  await hoverMark(first, '154.5');
  await expect(panel.locator('.claim[data-pointed]')).toContainText('154.5');
  await leave(first);
  await expect(panel.locator('[data-pointed]')).toHaveCount(0);

  // A navigation in the tab, and a change of the article that the worker tells nobody of.
  await first.goto(OTHER.url);
  await expect(title(panel)).toHaveText('OpenAI raises its price again');
  await first.evaluate(() => {
    const text = document.createElement('p');
    text.textContent =
      'Anthropic raised $13 billion in a funding round in September 2025, the company said, and the money will go into research and computing power.';
    document.querySelector('article')?.append(text);
  });
  await expect(panel.getByText('$13 billion').first()).toBeAttached();
  await panel.close();
});

test('verdicts, company and search narrow the list, and one click shows all again', async ({ open }) => {
  await marksOf(await open.article(ENGLISH));
  const popup = await open.popup(ENGLISH.url);
  const rows = popup.locator('.claim');
  await expect(rows.first()).toBeVisible();
  const all = await rows.count();
  await popup.getByRole('button', { name: '1 differs' }).press('Space');
  await expect(popup.getByRole('button', { name: '1 differs', pressed: true })).toBeFocused();
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('154.5');
  await popup.getByRole('button', { name: 'Show all' }).click();
  await expect(rows).toHaveCount(all);
  await popup.getByLabel('Company').selectOption({ label: await optionWith(popup, 'Scale AI') });
  await expect(popup.getByRole('heading', { level: 2 }).filter({ hasText: 'Meta' })).toHaveCount(0);
  await popup.getByRole('button', { name: 'Show all' }).click();
  await popup.getByRole('searchbox').fill('870');
  await expect(rows).toHaveCount(1);
  // Closed and opened again, the popup shows the same of the same page, and all of another.
  await popup.getByLabel('Order').selectOption({ label: 'As in the text' });
  await popup.close();
  const again = await open.popup(ENGLISH.url);
  await expect(again.getByRole('searchbox')).toHaveValue('870');
  await expect(again.getByLabel('Order')).toHaveValue('text');
  await expect(again.locator('.claim')).toHaveCount(1);
  await narrowedAway(again, all);
});

/** Searches for what the article lacks, and goes back to all its claims. */
async function narrowedAway(popup: Page, all: number): Promise<void> {
  const rows = popup.locator('.claim');
  await popup.getByRole('searchbox').fill('nothing of the kind');
  await expect(popup.getByText('No claim of this article fits.')).toBeVisible();
  await popup.getByRole('button', { name: 'Show all' }).click();
  await expect(rows).toHaveCount(all);
}

/** Label of the company option that begins with a name. */
async function optionWith(popup: Page, name: string): Promise<string> {
  const labels = await popup.getByLabel('Company').locator('option').allTextContents();
  return labels.find((label) => label.startsWith(name)) ?? name;
}

test('the link to a passage opens the article where it stands, and is copied', async ({ open, running }) => {
  const filler = Array.from({ length: 40 }, (_, i) => `Absatz ${i + 1} handelt von Gärten, von Hecken und vom Wetter.`);
  const url = 'https://www.golem.de/news/lang.html';
  const said =
    'Für das Start-up „Scale AI“, heißt es, habe Meta im Juni 2025 rund 14,3\u00a0Milliarden Dollar gezahlt.';
  const html = articlePage({
    title: 'Was Meta für Scale AI zahlt',
    language: 'de',
    published: '2025-07-01',
    paragraphs: [...filler, said],
  });
  await marksOf(await open.article({ url, html }));
  const popup = await open.popup(url);
  const row = popup.locator('.claim', { hasText: '14,3' }).first();
  await row.locator('summary').first().click();
  const link = await row.getByRole('link', { name: 'Open this passage in a new tab' }).getAttribute('href');
  expect(link).toContain(`${url}#:~:text=`);
  await running.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await row.getByRole('button', { name: /^Copy link to this passage/ }).click();
  await expect(row.getByRole('status')).toHaveText('Link copied.');
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await running.context.clearPermissions();
  // Browsers follow such a link only where a person does.
  const opening = running.context.waitForEvent('page');
  await row.getByRole('link', { name: 'Open this passage in a new tab' }).click();
  const page = await opening;
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
  await page.close();
});

test('showing a claim in the article keeps the panel where it was', async ({ open }) => {
  await marksOf(await open.article(ENGLISH));
  const popup = await open.popup(ENGLISH.url);
  await popup.setViewportSize({ width: 400, height: 300 });
  const button = popup.getByRole('button', { name: /^Show in article/ }).last();
  await button.scrollIntoViewIfNeeded();
  const before = await popup.evaluate(() => window.scrollY);
  await button.focus();
  await popup.keyboard.press('Enter');
  await expect(button).toBeFocused();
  expect(await popup.evaluate(() => window.scrollY)).toBe(before);
});
