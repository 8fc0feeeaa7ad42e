import { chromium } from '@playwright/test';
import { it } from 'vitest';
import { findBrowser } from '../scripts/browser';
import { buildHarness, HARNESS, serveHarness } from './components/harness/serve';

it('shots', async () => {
  if (process.env.B) await buildHarness();
  const browser = await chromium.launch({ executablePath: findBrowser() as string, args: ['--no-sandbox'] });
  const shots: [string, string, 'light' | 'dark', number, boolean][] = [
    ['differs-de', 'claim=contradicted&lang=de', 'light', 400, true],
    ['disputed-en-dark', 'claim=disputed&lang=en', 'dark', 360, true],
    ['superseded-de-dark', 'claim=superseded&lang=de&corrected', 'dark', 400, false],
    ['list-en', 'claim=corrections&lang=en', 'light', 400, false],
  ];
  for (const [name, query, colorScheme, width, open] of shots) {
    const context = await browser.newContext({ viewport: { width, height: width === 400 ? 600 : 900 }, colorScheme });
    await serveHarness(context);
    const page = await context.newPage();
    page.on('pageerror', (e) => console.log(name, e.message));
    await page.goto(`${HARNESS}?show=claim&${query}`);
    await page.waitForSelector('body[data-ready]', { state: 'attached' });
    if (open)
      await page.evaluate(() => {
        for (const d of document.querySelectorAll('.claim-page > section:last-of-type > details'))
          (d as HTMLDetailsElement).open = true;
      });
    if (open) {
      const select = page.locator('.correct select').nth(1);
      await select.selectOption('total_funding');
      await page.waitForTimeout(600);
      await page.locator('.correct button[aria-expanded]').click();
      await page.waitForTimeout(200);
    }
    await page.screenshot({ path: `/tmp/wt/shots-claim/${name}.png`, fullPage: true });
    await context.close();
  }
  await browser.close();
}, 120000);
