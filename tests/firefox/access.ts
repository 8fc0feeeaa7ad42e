/** What the browser allows: sites that are taken away and given back, and private windows. */
import { expect, test } from 'vitest';
import { until } from '../../scripts/firefox/bidi';
import { ENGLISH, GERMAN } from '../e2e/articles';
import { call, type GetGround, tabNumber } from './ground';

/** Tests of permissions. */
export function accessTests(ground: GetGround): void {
  test('every listed site is allowed when the extension is installed', async () => {
    const { firefox, quiet } = ground();
    const listed = await firefox.privileged<string[]>(
      `return WebExtensionPolicy.getByID(given).extension.manifest.host_permissions`,
      firefox.id,
    );
    expect(listed.length).toBeGreaterThan(40);
    expect(
      await quiet.evaluate<boolean, string[]>('(origins) => browser.permissions.contains({ origins })', listed),
    ).toBe(true);
  });

  test('R03 denied-and-revoked: a listed site that the person takes away is said, and read again once allowed', async () => {
    const { firefox } = ground();
    const origins = ['https://*.techcrunch.com/*'];
    await firefox.permit('remove', origins);
    const url = `${ENGLISH.url}?revoked`;
    const article = await firefox.article({ ...ENGLISH, url });
    const welcome = await firefox.page('welcome.html');
    await welcome.waitFor('the notice', () => document.querySelector('.notice button'));
    expect(await welcome.evaluate(() => document.querySelector('.notice')?.textContent)).toMatch(
      /^1 of the \d+ listed/,
    );
    // The address is hidden without a click on the button in the toolbar, which lets the extension see this tab.
    const hidden = await firefox.page(`popup.html?tab=${await tabNumber(ground(), null)}`);
    await hidden.waitFor('the state', () => (document.body.textContent ?? '').includes('Not read on this site'));
    await firefox.grantTab(article);
    const popup = await firefox.page(`popup.html?tab=${await tabNumber(ground(), url)}`);
    await popup.waitFor('the state', () => (document.body.textContent ?? '').includes('Not allowed on this site'));
    const buttons = await popup.evaluate(() =>
      [...document.querySelectorAll('main button')].map((one) => one.textContent),
    );
    expect(buttons).toEqual(expect.arrayContaining(['Read this page now', 'Always read techcrunch.com']));
    expect(await article.marks(200)).toEqual([]);
    await firefox.permit('add', origins);
    // The open article is read at once, and the introduction no longer complains.
    expect((await article.marks()).length).toBeGreaterThan(3);
    await until('the notice’s end', () => welcome.evaluate(() => document.querySelector('.notice') === null));
  });

  test('R04 private-window: what is read there is marked, and neither stored nor remembered', async () => {
    const { firefox } = ground();
    await firefox.allowPrivate();
    ground().quiet = await firefox.page('icon/16.png', { keep: true });
    const { quiet } = ground();
    await call(ground(), 'memorySet', { on: true });
    const open = await firefox.article(GERMAN);
    await open.marks();
    const remembered = (): Promise<number> =>
      call<{ holdings: { articles: number } }>(ground(), 'memory').then(({ holdings }) => holdings.articles);
    await until('the memory of what is no secret', async () => (await remembered()) === 1);
    const all = () =>
      quiet.evaluate<unknown, null>(
        'async () => [await browser.storage.local.get(), await browser.storage.session.get()]',
      );
    const before = await all();
    const { tab, leave } = await firefox.privateArticle(ENGLISH);
    expect((await tab.marks()).length).toBeGreaterThan(3);
    await tab.hover('154.5');
    await tab.waitForCard('164.5');
    await leave();
    // What is shown while the window is open goes with it; nothing else was written.
    await expect.poll(all, { timeout: 10_000 }).toEqual(before);
    expect(await remembered()).toBe(1);
    await call(ground(), 'memorySet', { on: false });
  });
}
