import { marksOf } from '../../scripts/marks';
import { ENGLISH, GERMAN } from './articles';
import { tabId, test, workerOf } from './fixture';
import { hoverMark } from './pointer';

declare const chrome: typeof import('wxt/browser').browser;
const OUT = '/tmp/wt/shots-reading';
test('shots', async ({ open, running }) => {
  test.setTimeout(240_000);
  const choose = async (p: Record<string, unknown>) => {
    await (await workerOf(running)).evaluate(
      (c) => chrome.storage.local.set({ preferences: c, sites: { off: ['wired.com'], granted: [] } }),
      p,
    );
  };
  await choose({ language: 'de', opens: 'modifier' });
  const page = await open.article(GERMAN);
  await marksOf(page);
  await page.screenshot({ path: `${OUT}/marks-de.png`, clip: { x: 280, y: 0, width: 720, height: 500 } });
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await page.screenshot({ path: `${OUT}/marks-forced.png`, clip: { x: 280, y: 0, width: 720, height: 500 } });
  const popup = await open.popup(GERMAN.url);
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.waitForTimeout(800);
  await popup.screenshot({ path: `${OUT}/popup-de.png` });
  await popup.getByRole('button', { name: 'Überall' }).click();
  await popup.waitForTimeout(800);
  await popup.emulateMedia({ colorScheme: 'dark' });
  await popup.screenshot({ path: `${OUT}/popup-paused-de-dark.png` });
  await popup.getByRole('button', { name: 'Überall fortsetzen' }).click();
  await popup.waitForTimeout(800);
  await popup.getByRole('button', { name: 'Diese Seite' }).click();
  await popup.waitForTimeout(800);
  await popup.emulateMedia({ colorScheme: 'light' });
  await popup.screenshot({ path: `${OUT}/popup-paused-page-de.png` });
  const options = await running.context.newPage();
  await options.setViewportSize({ width: 900, height: 1200 });
  await options.goto(`chrome-extension://${running.id}/options.html#/settings`);
  await options.waitForSelector('.settings');
  await options.getByLabel('Beträge zusätzlich in').selectOption('EUR');
  await options.waitForTimeout(500);
  await options.screenshot({ path: `${OUT}/settings-de.png`, fullPage: true });
  await options.emulateMedia({ colorScheme: 'dark' });
  await options.locator('.settings select').nth(1).selectOption('en');
  await options.waitForTimeout(800);
  await options.screenshot({ path: `${OUT}/settings-en-dark.png`, fullPage: true });
  await options.setViewportSize({ width: 320, height: 900 });
  await options.screenshot({ path: `${OUT}/settings-320.png`, fullPage: true });
  await options.close();
});
