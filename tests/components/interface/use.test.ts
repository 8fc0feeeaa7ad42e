/** What can be done with cards, panel, options page and reports, by pointer and by keyboard. */
import { describe, expect, it } from 'vitest';
import { executablePath, faults, goTo, unfold, useHarness } from './browser';
import { cardTests } from './card-tests';
import { panelCases } from './panel-cases';

const { open } = useHarness();

describe.skipIf(executablePath === null)('interface in a browser (needs Chromium)', { timeout: 60_000 }, () => {
  it('shows text of the record and the article as text only', async () => {
    const page = await open('show=popup&notice=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.getByText('<img src=x').count()).toBe(1);
    await unfold(page);
    const links = await page
      .locator('a:not([href^="#/"])')
      .evaluateAll((all) =>
        all.map((a) => [
          a.getAttribute('href')?.startsWith('https://'),
          a.getAttribute('rel'),
          a.getAttribute('target'),
        ]),
      );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toEqual([true, 'noopener noreferrer', '_blank']);
    await page.close();
  });

  it('tells everything the person can do to its owner', async () => {
    const page = await open('show=popup&state=ask');
    await page.getByRole('button', { name: 'Read this page now' }).click();
    await page.getByRole('button', { name: 'Always read sample.example' }).click();
    await goTo(page, 'show=popup');
    const noted = () => page.evaluate(() => (globalThis as unknown as { noted: string[] }).noted);
    const pausing = page.getByRole('group', { name: 'Pause' }).getByRole('button');
    for (const name of ['This page', 'This site', 'Everywhere']) await pausing.filter({ hasText: name }).press('Space');
    await page.getByRole('button', { name: /^Show/ }).first().press('Enter');
    expect(await noted()).toEqual([
      'pause page true',
      'pause site true',
      'pause everywhere true',
      expect.stringMatching(/^show \$/),
    ]);
    await page.close();
  });

  it('a fact from a feed names it, and says when the feed has not been renewed', async () => {
    const page = await open('show=card&company=scale-ai&feed=fresh');
    const mark = page.locator('.feed-mark').first();
    expect((await mark.textContent())?.trim()).toBe('from the feed “AI deals, weekly”');
    await goTo(page, 'show=card&claim=disputed&feed=expired');
    expect(await mark.textContent()).toBe('from the feed “AI deals, weekly” not renewed since June 1, 2026');
    await goTo(page, 'show=card&company=scale-ai');
    expect(await mark.count()).toBe(0);
    await page.close();
  });

  it('a feed can be used with the keyboard alone, and the focus stays with what was done', async () => {
    const page = await open('show=options&section=feeds&state=changed,held,equivocation,no-access,paused&add=offer');
    const press = (name: string | RegExp, key = 'Enter') => page.getByRole('button', { name }).first().press(key);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Is this the feed you mean?');
    for (const name of ['Sync now', 'Pause', 'Put version 41 in force again'].map(
      (label) => `${label}: AI deals, weekly`,
    )) {
      await press(name);
    }
    await press(/^What changed with version 42 \(3\)/, 'Space');
    await press('Remove: AI deals, weekly');
    expect(await focused()).toBe('Keep it');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Remove');
    await press('Remove: AI deals, weekly');
    await press('Remove the feed');
    await press('Wait');
    await press('Decide after all');
    await press('Take over version 43');
    await press('Copy evidence');
    await press('I have looked, go on');
    await press('Allow access to feeds.example');
    await press('Go on: AI deals, weekly');
    await press('Copy fingerprint: AI deals, weekly');
    // It is followed already, so there is nothing to agree to.
    await press('Close');
    await page.getByLabel('Link of the feed').fill('https://feeds.example/b/');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => (globalThis as unknown as { noted: string[] }).noted)).toEqual([
      'sync ai-deals',
      'pause ai-deals true',
      'undo ai-deals',
      'changes ai-deals',
      'remove ai-deals',
      'accept feed-1 43',
      'evidence feed-2',
      'resume feed-2',
      'allow feed-3',
      'pause feed-4 false',
      `copy ${'4be1'.repeat(16)}`,
      'decline',
      'look https://feeds.example/b/',
    ]);
    await page.close();
  });

  it('shows what a feed says as text, without signs that reverse or cover what is beside it', async () => {
    const page = await open('show=options&section=feeds&state=hostile');
    expect(await page.locator('img').count()).toBe(0);
    const shown = await page.locator('main').textContent();
    expect(shown).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('.feed > h3').textContent()).not.toMatch(/[\u202a-\u202e]|\p{M}{4}/u);
    await page.close();
  });

  it('a report is taken along with the keyboard alone', async () => {
    const page = await open('show=reports&state=menu');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Copy: Markdown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Download: Table (CSV)' }).press('Space');
    await page.getByRole('button', { name: /^Fill in/ }).press('Enter');
    await page.keyboard.type('Ada Checker');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Fill in: Fact check (ClaimReview)');
    await page.getByRole('button', { name: /^Fill in/ }).press('Enter');
    await page.getByRole('button', { name: 'Cancel' }).press('Enter');
    await expect.poll(focused).toBe('Fill in: Fact check (ClaimReview)');
    await page.getByRole('button', { name: 'Open printable report' }).press('Enter');
    const values = { name: 'Ada Checker', isOrganization: false, url: '', review: '', remember: false };
    expect(await page.evaluate(() => (globalThis as unknown as { noted: string[] }).noted)).toEqual([
      ...['copy markdown', 'save csv', `save claimreview ${JSON.stringify(values)}`, 'open'],
    ]);
    await page.close();
  });

  it('settings tell each change at once, the delay when it is let go, and only in its bounds', async () => {
    const page = await open('show=options&section=settings', { viewport: { width: 900, height: 800 } });
    await page.getByLabel('A company wherever it is named').press('Space');
    await page.getByLabel('Only on a click').press('Space');
    await page.getByLabel('Key to hold').selectOption('alt');
    const delay = page.getByLabel('Wait in milliseconds');
    await delay.fill('5000');
    await delay.press('Enter');
    await delay.fill('120');
    await delay.press('Enter');
    await page.getByRole('slider').press('ArrowRight');
    await page.getByLabel('Amounts also in').selectOption('CHF');
    await page.getByLabel('Amounts also in').selectOption('');
    await page.getByLabel(/^Pause everywhere/).press('Space');
    await page.getByRole('button', { name: 'Switch on: wired.com' }).press('Enter');
    await page.getByRole('button', { name: 'No longer read: news.example' }).press('Enter');
    await page.getByRole('button', { name: 'Change shortcuts' }).press('Enter');
    await page.getByRole('button', { name: 'Restore defaults' }).press('Enter');
    expect(await page.evaluate(() => (globalThis as unknown as { noted: string[] }).noted)).toEqual([
      'change {"marks":"all"}',
      'change {"opens":"click"}',
      'change {"modifier":"alt"}',
      'change {"delay":1000}',
      'change {"delay":120}',
      'change {"delay":150}',
      'change {"currency":"CHF"}',
      'change {"currency":null}',
      'pause true',
      'on "wired.com"',
      'disallow "https://news.example/*"',
      'shortcuts',
      'reset',
    ]);
    await page.close();
  });

  it('the form gives what was typed as cells of the table, amounts in whole units', async () => {
    const page = await open('show=options&section=form&lang=de', { viewport: { width: 900, height: 800 } });
    await page.getByLabel('Betrag').fill('14,25');
    await expect.poll(() => page.getByText('Gelesen als').textContent()).toContain('14,25 Mrd. US-Dollar');
    await page.getByLabel('Genauigkeit').selectOption('range');
    await page.getByLabel('Bis', { exact: true }).fill('15');
    await page.getByLabel('Weitere Beteiligte').fill('Meta, Accel');
    await page.getByRole('button', { name: 'Diese Zahl berichtigen' }).first().click();
    await page.getByRole('button', { name: 'Speichern' }).click();
    const [saved = '{}'] = await page.evaluate(() => (globalThis as unknown as { noted: string[] }).noted);
    expect(JSON.parse(saved)).toMatchObject({
      ...{ company: 'scale-ai', metric: 'investment', qualifier: 'range', amount: '14250000000', upper: '15000000000' },
      ...{ unit: 'USD', counterparties: 'Meta, Accel', url: 'https://sample.example/article', standing: 'relay' },
      id: expect.stringMatching(/^scale-ai\/investment\//),
    });
    await page.close();
  });

  it('the card stays inside the window, at most 60 % of its height, and takes the focus only from the keyboard', async () => {
    const look = async (query: string) => {
      const page = await open(`show=mounted&company=scale-ai${query}`, { viewport: { width: 700, height: 700 } });
      const found = await page.getByRole('dialog').evaluate((card) => {
        const { top, left, right, bottom } = card.getBoundingClientRect();
        return {
          top,
          left,
          right,
          bottom,
          focused: card.contains(document.activeElement),
          open: card.matches(':popover-open'),
        };
      });
      return { page, found };
    };
    const pointer = await look('');
    expect(pointer.found).toMatchObject({ open: true, focused: false });
    expect(pointer.found.bottom - pointer.found.top).toBeLessThanOrEqual(0.6 * 700);
    expect(pointer.found.left).toBeGreaterThanOrEqual(0);
    expect(pointer.found.right).toBeLessThanOrEqual(700);
    expect(pointer.found.bottom).toBeLessThanOrEqual(700);
    const keyboard = await look('&keyboard');
    expect(keyboard.found).toMatchObject({ open: true, focused: true });
    await keyboard.page.keyboard.press('Escape');
    expect(await keyboard.page.getByRole('dialog').count()).toBe(0);
    await Promise.all([pointer, keyboard].map(({ page }) => page.close()));
  });

  cardTests({ open, faults });
  panelCases(open);
});
