/**
 * `npm run screenshots -- --firefox`: pictures of the Firefox build in a real Firefox, on the sample articles: marks
 * with a card, the popup's list, the sidebar, and what a page of a phone's width shows. Written to
 * `docs/screenshots/firefox/`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../extension';
import { ensureFirefox, NO_FIREFOX } from '../firefox/find';
import { RunningFirefox } from '../firefox/launch';

const FOLDER = path.join(ROOT, 'docs/screenshots/firefox');

/** What to point at in each sample article. */
const SHOTS = {
  en: { url: 'https://techcrunch.com/second-source-sample/', figure: '154.5', scheme: 'light' },
  de: { url: 'https://www.heise.de/second-source-beispiel/', figure: '2,4', scheme: 'dark' },
} as const;

async function shoot(firefox: RunningFirefox, language: keyof typeof SHOTS): Promise<void> {
  const { url, figure, scheme } = SHOTS[language];
  const save = (what: string, picture: Buffer): void =>
    writeFileSync(path.join(FOLDER, `${what}-${language}-${scheme}.png`), picture);
  const quiet = await firefox.page('icon/16.png');
  await quiet.evaluate('(language) => browser.storage.local.set({ preferences: { language } })', language);
  const html = readFileSync(path.join(ROOT, `assets/sample/${language}.html`), 'utf8');
  firefox.serve({ url: `${url}?again`, html });
  const article = await firefox.article({ url, html });
  await article.size(760, 760);
  if ((await article.marks()).length === 0) throw new Error(`nothing is marked in the sample article (${language})`);
  await firefox.toFront(article);
  await article.hover(figure);
  await article.waitForCard('');
  // The card fades in; the picture is of its final state.
  await sleep(600);
  save('card', await article.picture());
  const id = await quiet.evaluate<number, string>('async (url) => (await browser.tabs.query({ url })).at(-1).id', url);
  const shown = async (what: string, file: string, width: number, height: number, ready: string): Promise<void> => {
    const page = await firefox.page(file);
    await page.size(width, height);
    await page.waitFor(what, (selector: string) => document.querySelector(selector) !== null, ready);
    await page.evaluate(
      (selector: string) => document.querySelector(selector)?.scrollIntoView({ block: 'nearest' }),
      ready,
    );
    await sleep(300);
    save(what, await page.picture());
  };
  await shown('popup', `popup.html?tab=${id}`, 400, 600, '.group');
  await shown('sidebar', `sidepanel.html?tab=${id}`, 300, 800, '.group');
  await shown('phone-popup', `popup.html?tab=${id}`, 360, 720, '.group');
  await shown('phone-settings', 'options.html#/settings', 360, 720, '.settings');
  // The same site taken away from the extension, and the button in the toolbar pressed.
  const host = new URL(url).hostname.replace(/^www\./, '');
  await firefox.permit('remove', [`https://*.${host}/*`, 'https://*.wired.com/*', 'https://*.zeit.de/*']);
  await article.goto(`${url}?again`);
  await firefox.grantTab(article);
  await shown('popup-withheld', `popup.html?tab=${id}`, 400, 420, '.empty, .state, main button');
  await shown('settings-withheld', 'options.html#/settings', 760, 900, '.notice button');
  await firefox.closeTabs();
}

const executablePath = ensureFirefox();
if (executablePath === null) throw new Error(NO_FIREFOX);
mkdirSync(FOLDER, { recursive: true });
for (const language of ['en', 'de'] as const) {
  const firefox = await RunningFirefox.start({
    executablePath,
    // 0 is dark, 1 light.
    preferences: { 'layout.css.prefers-color-scheme.content-override': SHOTS[language].scheme === 'dark' ? 0 : 1 },
  });
  try {
    await shoot(firefox, language);
    console.log(`docs/screenshots/firefox/*-${language}-${SHOTS[language].scheme}.png`);
  } finally {
    await firefox.close();
  }
}
