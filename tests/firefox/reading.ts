/** Reading in Firefox: marks, card, keys, lists, and a background that ends when it is idle. */
import { expect, test } from 'vitest';
import { until } from '../../scripts/firefox/bidi';
import { ENGLISH, GERMAN } from '../e2e/articles';
import { call, command, type GetGround, tabNumber } from './ground';

const MARKS = [
  ['company', 'Meta'],
  ['company', 'Scale AI'],
  ['agrees', '$29 billion'],
  ['agrees', '49 percent'],
  ['agrees', '$870 million'],
  ['contradicts', '$154.5 billion'],
].map(([kind, text]) => ({ highlight: `second-source-${kind}`, text }));

const PANEL_BROWSER = `SidebarController.browser.contentDocument?.getElementById('webext-panels-browser')`;

/** Tests of reading. */
export function readingTests(ground: GetGround): void {
  test('the introduction opens once, and its sample is marked', async () => {
    const { firefox, quiet } = ground();
    const open = await until('the introduction', () =>
      quiet.evaluate<number[] | null, string>(
        `async (url) => { const found = await browser.tabs.query({ url }); return found.length > 0 ? found.map(({ id }) => id) : null; }`,
        `${firefox.base}/welcome.html`,
      ),
    );
    expect(open).toHaveLength(1);
    const again = await firefox.page('welcome.html');
    expect((await again.marks()).length).toBeGreaterThan(3);
    expect(await again.evaluate(() => document.querySelectorAll('.notice').length)).toBe(0);
  });

  test('an article is marked; a card opens by pointer and keys, and closes by Escape', async () => {
    const { firefox } = ground();
    const article = await firefox.article(ENGLISH);
    expect(await article.marks()).toEqual(MARKS);
    await article.hover('154.5');
    expect((await article.waitForCard('164.5')).text).toContain('Differs from the record');
    await article.keys('Escape');
    await article.waitForNoCard();
    await article.point([{ x: 2, y: 2 }]);
    await firefox.toFront(article);
    await command(ground(), '[keycode="VK_PERIOD"]');
    await command(ground(), '[key="O"]');
    await article.waitForCard('Meta');
    await article.keys('Escape');
    await article.waitForNoCard();
  });

  test('a German article is read with the German tables', async () => {
    const article = await ground().firefox.article(GERMAN);
    expect((await article.marks()).find(({ text }) => text.includes('2,4'))?.highlight).toBe('second-source-differs');
  });

  test('popup and sidebar list the claims, and lead to their places', async () => {
    const { firefox } = ground();
    const article = await firefox.article(ENGLISH);
    await article.marks();
    await firefox.toFront(article);
    // The real ones: they open, and have a size.
    const popup = await firefox.privileged<{ url: string; width: number }>(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       const { extension } = WebExtensionPolicy.getByID(given);
       const action = ExtensionParent.apiManager.global.browserActionFor(extension);
       await action.openPopup(window, true);
       const shown = () => document.querySelector('.webextension-popup-browser');
       while (!(shown()?.getBoundingClientRect().height > 300)) await new Promise((done) => setTimeout(done, 50));
       const found = { url: shown().currentURI.spec, width: shown().getBoundingClientRect().width };
       shown().closest('panel').hidePopup();
       return found;`,
      firefox.id,
    );
    expect(popup).toEqual({ url: `${firefox.base}/popup.html`, width: 400 });
    const sidebar = await firefox.privileged<string>(
      `await SidebarController.show(given.toLowerCase().replace(/[^a-z0-9_-]/g, '_') + '-sidebar-action');
       while (!${PANEL_BROWSER}?.currentURI.spec.startsWith('moz-extension:')) await new Promise((done) => setTimeout(done, 50));
       const url = ${PANEL_BROWSER}.currentURI.spec;
       SidebarController.hide();
       return url;`,
      firefox.id,
    );
    expect(sidebar).toBe(`${firefox.base}/sidepanel.html`);
    // The same pages in tabs, where their text can be read.
    const list = await firefox.page(`popup.html?tab=${await tabNumber(ground(), ENGLISH.url)}`);
    await list.waitFor('the claims', () => (document.body.textContent ?? '').includes('$154.5 billion'));
    const text = await list.evaluate(() => document.body.textContent ?? '');
    for (const part of ['Meta buys a seat at the table', 'Differs from the record', '4 claims', '164.501'])
      expect(text).toContain(part);
    await list.size(360, 640);
    expect(await list.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await list.evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => one.ariaLabel?.startsWith('Show in article'))?.click(),
    );
    await article.waitFor('the article in front', () => document.visibilityState === 'visible');
  });

  test('“All claims” in a card opens the list: in the popup, or where Firefox opens none for a page, in a tab', async () => {
    const { firefox } = ground();
    const article = await firefox.article(ENGLISH);
    await article.marks();
    await article.size(1280, 1400);
    await article.hover('154.5');
    await article.waitForCard('164.5');
    const all = (await article.inside()).find(({ text }) => text === 'All claims of the article');
    if (!all) throw new Error('the card has no such button');
    await article.press(all);
    const url = `${firefox.base}/popup.html`;
    await until('the list', () =>
      firefox.privileged<boolean>(
        `const popup = document.querySelector('.webextension-popup-browser');
         const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.startsWith(given + '?tab='));
         const isOpen = tab !== undefined || popup?.currentURI.spec === given;
         if (tab) gBrowser.removeTab(tab);
         if (isOpen) popup?.closest('panel').hidePopup();
         return isOpen;`,
        url,
      ),
    );
  });

  test('W03 idle-cycle: the background ends when it is idle, and every question wakes it', async () => {
    const { firefox } = ground();
    const before = await firefox.article(ENGLISH);
    await before.marks();
    await firefox.privileged(`Services.prefs.setIntPref('extensions.background.idle.timeout', 300)`);
    try {
      // A background that starts now counts by the new time.
      await firefox.endBackground();
      await call(ground(), 'feeds');
      await until('the idle background’s end', async () => (await firefox.background()) === 'stopped');
    } finally {
      await firefox.privileged(`Services.prefs.clearUserPref('extensions.background.idle.timeout')`);
    }
    const article = await firefox.article({ ...ENGLISH, url: `${ENGLISH.url}?idle` });
    expect(await article.marks()).toEqual(MARKS);
    expect(await firefox.background()).toBe('running');
    // What was known of a tab before is known still, and listeners of other events wake it, too.
    await firefox.endBackground();
    const id = await tabNumber(ground(), ENGLISH.url);
    const view = await call<{ page: { kind: string } }>(ground(), 'tabView', { tabId: id });
    expect(view.page.kind).toBe('checked');
    await firefox.endBackground();
    await firefox.toFront(article);
    await command(ground(), '[keycode="VK_PERIOD"]');
    await command(ground(), '[key="O"]');
    await article.waitForCard('Meta');
  });
}
