/** Browser-level input, which does not reach a headless browser: the extension's commands and its toolbar click. */
import { test as base, expect } from '@playwright/test';
import { launch, type Running } from '../../scripts/extension';
import { marksOf } from '../../scripts/marks';
import { ENGLISH } from './articles';
import { closedRootOf } from './card';
import { type Display, noDisplayBecause, startDisplay } from './display';
import { browserPath, openerIn } from './fixture';

const test = base;
const reason = noDisplayBecause();

test.describe('with a display', () => {
  test.skip(reason !== null, reason ?? '');
  test.describe.configure({ mode: 'serial' });

  let display: Display;
  let running: Running;

  test.beforeAll(async () => {
    display = await startDisplay();
    running = await launch({ executablePath: browserPath(), headless: false, env: display.env, viewport: null });
  });

  test.afterAll(async () => {
    await running?.close();
    display?.close();
  });

  test('the keyboard walks from mark to mark and opens the card', async () => {
    const open = openerIn(running);
    const page = await open.article(ENGLISH);
    await page.bringToFront();
    expect((await marksOf(page)).length).toBeGreaterThan(3);
    const root = await closedRootOf(page);
    const announced = async (): Promise<string> =>
      (await root.elements()).find(({ attributes }) => attributes['aria-live'] === 'polite')?.text ?? '';
    const focused = async (): Promise<string> =>
      (await root.elements())
        .filter(({ tag }) => tag === 'a' || tag === 'button')
        .map(({ text }) => text)
        .join('|');
    await page.waitForTimeout(500);
    const before = `${await announced()} ${await focused()}`;
    display.press('alt+shift+period');
    await expect.poll(async () => `${await announced()} ${await focused()}`).not.toBe(before);
    const first = await announced();
    display.press('alt+shift+period');
    await expect.poll(announced).not.toBe(first);
    const second = await announced();
    display.press('alt+shift+comma');
    await expect.poll(announced).not.toBe(second);
    display.press('alt+shift+o');
    await root.waitForCard(/./);
    display.press('Escape');
    await root.waitForCard(null);
    // Back on the mark, from where the walk goes on; the numbers follow the text, the verdict is said.
    const isOnMark = () => page.evaluate(() => document.activeElement?.localName === 'second-source-card');
    await expect.poll(isOnMark).toBe(true);
    const place = (text: string): number => Number(/^(\d+)\//.exec(text)?.[1]);
    const from = place(await announced());
    display.press('alt+shift+period');
    await expect.poll(async () => place(await announced())).toBe(from + 1);
    for (let i = 0; i < 12 && !(await announced()).includes('154.5'); i++) {
      const here = await announced();
      display.press('alt+shift+period');
      await expect.poll(announced).not.toBe(here);
    }
    expect(await announced()).toMatch(/^\d+\/\d+ Meta Platforms: \$154\.5 billion\. Differs from the record$/);
    display.press('Escape');
    await expect.poll(isOnMark).toBe(false);
    await open.closeAll();
  });

  test('a click on the button reads a page that is not on a listed site, once', async () => {
    const open = openerIn(running);
    const url = 'https://news.example/meta';
    const page = await open.article({ ...ENGLISH, url });
    await page.bringToFront();
    expect(await marksOf(page, 1_000)).toEqual([]);
    // The popup is no page to Playwright: pause, three tools and the search are the first stops for the keyboard, then comes the button.
    display.press('alt+shift+s');
    await page.waitForTimeout(2_000);
    for (let stop = 0; stop < 6; stop++) display.press('Tab');
    display.press('Return');
    expect((await marksOf(page)).length).toBeGreaterThan(3);
    await page.reload();
    expect(await marksOf(page, 2_000)).toEqual([]);
    await open.closeAll();
  });
});
