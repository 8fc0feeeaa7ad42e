/** Checking a text without a page: pasted, from a file, and handed over from the menu of a page. */
import type { Page } from '@playwright/test';
import type { Running } from '../../scripts/extension';
import { marksOf } from '../../scripts/marks';
import { articlePage, ENGLISH, GERMAN } from './articles';
import { expect, test, workerOf } from './fixture';

declare const chrome: typeof import('wxt/browser').browser;

const GERMAN_TEXT =
  'Mistral AI hat im September 2025 eine Finanzierungsrunde über 2,4 Milliarden Euro abgeschlossen. Die Bewertung von Mistral AI liegt damit bei 11,7 Milliarden Euro.';
const ENGLISH_TEXT =
  'Scale AI had revenue of $870 million in 2024. The company labels pictures and texts.\n\nMeta’s revenue came to $154.5 billion in 2024, according to its annual report.';

/** Forgets the text of a test before. */
async function forgetText(running: Running): Promise<void> {
  await (await workerOf(running)).evaluate(() => chrome.storage.session.remove('textDraft'));
}

/** Opens the form in a page of its own, with no text kept from a test before. */
async function openForm(running: Running): Promise<Page> {
  await forgetText(running);
  const page = await running.context.newPage();
  await page.goto(`chrome-extension://${running.id}/popup.html#/text`);
  await expect(page.getByRole('heading', { name: 'Check a text' })).toBeVisible();
  return page;
}

const check = async (page: Page, text: string): Promise<void> => {
  await page.getByLabel('Text or HTML source').fill(text);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
};

const file = (name: string, mimeType: string, content: string | Buffer) => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
});

test('checks a pasted text in English: claims, the place in the text, its claim’s page, and back', async ({
  running,
}) => {
  const page = await openForm(running);
  await page.getByLabel('Published on').fill('2025-07-01');
  await check(page, ENGLISH_TEXT);
  const worst = page.getByRole('listitem').filter({ hasText: '154.5' }).first();
  await expect(worst).toContainText(/differs from the record/i);
  await expect(worst).toContainText('164.5');
  await expect(page.getByRole('heading', { name: 'Scale AI' })).toBeVisible();
  await expect(page.getByText('28 words, read as English')).toBeVisible();

  const marked = page.getByRole('region', { name: 'Text with its figures marked' });
  const mark = marked.getByRole('link', { name: /154\.5 billion \(/ });
  await expect(mark).toContainText(/differs/i);
  await worst.getByRole('button', { name: /^Show/ }).click();
  await expect(mark).toBeFocused();
  await mark.press('Enter');
  await expect(page).toHaveURL(/#\/claim\/\d+$/);
  await expect(page.getByText('164.5').or(page.getByText('154.5')).first()).toBeVisible();
  await page.goBack();
  await expect(marked).toBeVisible();

  // Coming back in a new page of the extension, as when the popup is opened again.
  const again = await running.context.newPage();
  await again.goto(page.url());
  await expect(again.getByRole('link', { name: /154\.5 billion \(/ })).toBeVisible();
  await again.getByRole('button', { name: 'Edit' }).click();
  await expect(again.getByLabel('Text or HTML source')).toHaveValue(ENGLISH_TEXT);
  await again.close();
  const stored = await (await workerOf(running)).evaluate(() => chrome.storage.local.get(null));
  expect(JSON.stringify(stored)).not.toContain('labels pictures');
  await page.close();
});

test('checks a pasted text in German, and a changed fact is seen when it is looked at again', async ({ running }) => {
  const page = await openForm(running);
  await check(page, GERMAN_TEXT);
  const claim = page.getByRole('listitem').filter({ hasText: '2,4 Milliarden' }).first();
  await expect(claim).toContainText(/1\.7\sbillion/);
  await expect(page.getByText(/read as German/)).toBeVisible();
  // The worker forgets results when the record changes; the page has them judged anew under their number.
  const worker = await workerOf(running);
  const forgotten = await worker.evaluate(async () => {
    const { texts } = (await chrome.storage.session.get('texts')) as { texts: { last: number } };
    const key = `result:${texts.last}`;
    const had = key in (await chrome.storage.session.get(key));
    await chrome.storage.session.remove(key);
    return { had, last: texts.last };
  });
  expect(forgotten.had).toBe(true);
  await page.reload();
  await expect(claim).toContainText(/1\.7\sbillion/);
  const { texts } = (await worker.evaluate(() => chrome.storage.session.get('texts'))) as { texts: { last: number } };
  expect(texts.last).toBe(forgotten.last);
  // Loaded anew, a claim's page is still of the text and not of the tab's article.
  await claim.getByRole('link', { name: /^Details/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Mistral AI');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Mistral AI');
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await expect(claim).toContainText(/1\.7\sbillion/);
  await page.close();
});

test('reads an HTML file without asking for anything in it', async ({ running }) => {
  const asked: string[] = [];
  const listen = (request: { url(): string }): void => {
    if (!request.url().startsWith('chrome-extension:')) asked.push(request.url());
  };
  running.context.on('request', listen);
  const page = await openForm(running);
  const html = articlePage({
    title: 'Meta buys a seat',
    language: 'en',
    published: '2025-07-01',
    head: '<link rel="stylesheet" href="https://asked.example/a.css"><script src="https://asked.example/a.js"></script><script>globalThis.ran = true</script>',
    paragraphs: [
      'Meta’s revenue came to $154.5 billion in 2024, according to its annual report, and nobody disputes it.<img src="https://asked.example/a.png" onerror="globalThis.ran = true">',
      '<iframe src="https://asked.example/frame"></iframe><video src="https://asked.example/a.mp4" autoplay></video><object data="https://asked.example/o"></object>',
    ],
    tail: '<style>@import "https://asked.example/b.css"; body { background: url(https://asked.example/b.png) }</style>',
  });
  await page.getByLabel('Or a file').setInputFiles(file('page.html', 'text/html', html));
  await expect(page.getByRole('link', { name: /154\.5 billion \(/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Meta buys a seat', level: 1 })).toBeVisible();
  await expect(page.getByText('page.html')).toBeVisible();
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  expect(asked).toEqual([]);
  // The listener does see what a page asks for.
  await page.evaluate(() => fetch('https://asked.example/proof').catch(() => undefined));
  expect(asked).toHaveLength(1);
  running.context.off('request', listen);
  await page.close();
});

test('says what is wrong with what it is given, and where', async ({ running }) => {
  const page = await openForm(running);
  const alert = page.getByRole('alert');
  const box = page.getByLabel('Text or HTML source');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(alert).toHaveText('There is no text yet.');
  await expect(box).toBeFocused();
  await expect(box).toHaveAccessibleDescription(/There is no text yet\./);

  const input = page.getByLabel('Or a file');
  // By what it shows, those who speak to the browser press it (WCAG 2.5.3).
  await expect(input).toHaveAccessibleName('Or a file Choose a file …');
  for (const [given, said] of [
    [file('a.pdf', 'application/pdf', '%PDF-1.7 …'), 'A PDF cannot be read.'],
    [file('a.txt', 'text/plain', Buffer.from([0x89, 0x50, 0, 1])), 'This file holds no readable text.'],
    [file('b.txt', 'text/plain', Buffer.alloc(5 * 1024 * 1024 + 1, 'a')), 'This is too large'],
    [file('c.txt', 'text/plain', ''), 'There is no text yet.'],
    [file('d.html', 'text/html', '<!doctype html><img src="x.png">'), 'This HTML holds no visible text.'],
  ] as const) {
    await input.setInputFiles(given);
    await expect(alert).toContainText(said);
    await expect(input).toHaveAccessibleDescription(new RegExp(said.replace('.', '\\.')));
  }
  const spanish = 'La empresa dijo que su plan para este año era crecer mucho más que antes. '.repeat(12);
  await check(page, spanish);
  await expect(alert).toContainText('does not seem to be in German, English or French');
  await expect(page.getByLabel('Language of the text')).toBeFocused();
  // Figures without a company are no agreement.
  await check(
    page,
    'The state paid $5 billion for the road and $2 billion for the bridge, as the ministry said in May.',
  );
  await expect(page.getByRole('heading', { name: 'Figures without a known company' })).toBeVisible();
  await expect(page.getByText('This is no confirmation: nothing was compared.')).toBeVisible();
  await page.close();
});

test('takes one file that is dropped on the form, and none that is dropped beside it', async ({ running }) => {
  const page = await openForm(running);
  const address = page.url();
  const files = (count: number) =>
    page.evaluateHandle(
      ([text, all]) => {
        const data = new DataTransfer();
        for (let i = 0; i < all; i++) data.items.add(new File([text], `dropped-${i}.txt`, { type: 'text/plain' }));
        return data;
      },
      [ENGLISH_TEXT, count] as const,
    );
  await page.dispatchEvent('form', 'drop', { dataTransfer: await files(2) });
  await expect(page.getByRole('alert')).toHaveText('One file at a time, please.');
  const kept = await page.evaluate(
    (dataTransfer) =>
      !document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })),
    await files(1),
  );
  expect(kept).toBe(true);
  expect(page.url()).toBe(address);
  await page.dispatchEvent('form', 'drop', { dataTransfer: await files(1) });
  await expect(page.getByRole('link', { name: /154\.5 billion \(/ })).toBeVisible();
  await expect(page.getByText('dropped-0.txt')).toBeVisible();
  await page.close();
});

test('stays in the person’s hand while half a million characters are read', async ({ running }) => {
  const page = await openForm(running);
  const text = Array.from(
    { length: 5_000 },
    (_, i) =>
      `In part ${i} the fund said that it had paid ${i + 2} million dollars for the land and for the road to it.`,
  ).join('\n\n');
  await page.evaluate(() => {
    const seen = { longest: 0, last: performance.now() };
    Object.assign(globalThis, { seen });
    const tick = (): void => {
      const now = performance.now();
      seen.longest = Math.max(seen.longest, now - seen.last);
      seen.last = now;
      setTimeout(tick, 5);
    };
    tick();
  });
  await page.getByLabel('Or a file').setInputFiles(file('long.txt', 'text/plain', text));
  await expect(page.getByText(/read as English/)).toBeVisible({ timeout: 30_000 });
  const longest = await page.evaluate(() => (globalThis as never as { seen: { longest: number } }).seen.longest);
  test.info().annotations.push({ type: 'longest task', description: `${Math.round(longest)} ms` });
  expect(longest).toBeLessThan(1_500);
  await page.close();
});

test('takes the selection of a page from the menu, once', async ({ open, running }) => {
  const article = await open.article({ ...ENGLISH, url: 'https://techcrunch.com/menu/' });
  await marksOf(article);
  const worker = await workerOf(running);
  // A long text of another test would be looked at first.
  await forgetText(running);
  await article.evaluate(() => {
    const [first, second] = [...document.querySelectorAll('p')].slice(1);
    if (first && second) getSelection()?.setBaseAndExtent(first, 0, second, second.childNodes.length);
  });
  const selected = await article.evaluate(() => String(getSelection()));
  expect(selected).toContain('\n');
  // No browser test can click a menu of the browser itself; the worker gets the event that the click would give it.
  const opened = running.context.waitForEvent('page');
  await worker.evaluate(
    async (selectionText) => {
      const [tab] = await chrome.tabs.query({ url: 'https://techcrunch.com/menu/' });
      const { onClicked } = chrome.contextMenus as never as { onClicked: { dispatch(...event: unknown[]): void } };
      onClicked.dispatch({ menuItemId: 'check-selection', selectionText, frameId: 0, editable: false }, tab);
    },
    selected.replace(/\s+/g, ' '),
  );
  // Without a click there is no side panel to open, so the text comes to a tab.
  const page = await opened;
  await expect(page.getByRole('link', { name: /154\.5 billion \(/ })).toBeVisible();
  expect(page.url()).not.toMatch(/154|Meta/);
  const { handedText, textDraft } = (await worker.evaluate(() =>
    chrome.storage.session.get(['handedText', 'textDraft']),
  )) as { handedText?: unknown; textDraft: { raw: string } };
  expect(handedText).toBeUndefined();
  // The page could be asked, so the line breaks that a menu loses are there.
  expect(textDraft.raw).toBe(selected);

  // A page that is already open takes the next one; a page without our script gives what the menu has.
  await worker.evaluate(async (selectionText) => {
    const [{ windowId }] = (await chrome.tabs.query({ url: 'https://techcrunch.com/menu/' })) as unknown as [
      { windowId: number },
    ];
    const { onClicked } = chrome.contextMenus as never as { onClicked: { dispatch(...event: unknown[]): void } };
    onClicked.dispatch({ menuItemId: 'check-selection', selectionText }, { id: -1, windowId });
  }, GERMAN_TEXT);
  await expect(page.getByRole('link', { name: /2,4 Milliarden Euro \(/ })).toBeVisible();
  for (const one of running.context.pages()) if (one.url().includes('popup.html')) await one.close();
});

test('has one entry for selected text in the menu, in the browser’s language', async ({ running }) => {
  const worker = await workerOf(running);
  const title = await worker.evaluate(() => chrome.i18n.getMessage('menuCheckSelection' as never));
  expect(title).toBe('Check selection with Second Source');
  // Making the same entry again fails, since it is there.
  const failure = await worker.evaluate(
    () =>
      new Promise<string | undefined>((done) => {
        chrome.contextMenus.create({ id: 'check-selection', title: 'again', contexts: ['selection'] }, () =>
          done(chrome.runtime.lastError?.message),
        );
      }),
  );
  expect(failure).toMatch(/duplicate id/i);
});

test('says of a translated page and of a teaser how they were read', async ({ open }) => {
  const translated = 'https://techcrunch.com/translated/';
  await marksOf(
    await open.article({
      url: translated,
      html: ENGLISH.html.replace('<html lang', '<html class="translated-ltr" lang'),
    }),
  );
  const popup = await open.popup(translated);
  await expect(popup.getByText('The figures were read in the translation, which may be wrong.')).toBeVisible();
  const teaser = 'https://www.heise.de/teaser.html';
  const html = GERMAN.html.replace('"@type":"NewsArticle"', '"@type":"NewsArticle","isAccessibleForFree":false');
  await marksOf(await open.article({ url: teaser, html }));
  const second = await open.popup(teaser);
  await expect(second.getByText(/^Only \d+ words could be read: the rest is behind a paywall\.$/)).toBeVisible();
});

test('offers to paste the text of a PDF', async ({ open, running }) => {
  await forgetText(running);
  const url = 'https://techcrunch.com/report.pdf';
  await open.article({ url, html: '%PDF-1.4\n%%EOF', headers: { 'content-type': 'application/pdf' } });
  const popup = await open.popup(url);
  await expect(popup.getByRole('heading', { name: 'A PDF' })).toBeVisible();
  await popup.locator('.empty').getByRole('link', { name: 'Check a text' }).click();
  await expect(popup.getByRole('heading', { name: 'Check a text' })).toBeVisible();
});
