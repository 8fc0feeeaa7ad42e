/** What the person chose about reading: how cards open, what is marked, and pauses. */
import type { Page } from '@playwright/test';
import { launch } from '../../scripts/extension';
import { marksOf } from '../../scripts/marks';
import { ENGLISH } from './articles';
import { type ClosedRoot, closedRootOf } from './card';
import { browserPath, expect, openerIn, tabId, test, workerOf } from './fixture';
import { hoverMark, leave, markRect } from './pointer';

declare const chrome: typeof import('wxt/browser').browser;

type Running = Parameters<typeof workerOf>[0];

/** Stores preferences as the settings page does, and gives open tabs the time to learn of them. */
async function choose(running: Running, preferences: Record<string, unknown>): Promise<void> {
  const worker = await workerOf(running);
  await worker.evaluate((chosen) => chrome.storage.local.set({ preferences: chosen }), preferences);
  await new Promise((resolve) => setTimeout(resolve, 300));
}

const badgeOf = async (running: Running, url: string): Promise<[string, string]> => {
  const id = await tabId(running, url);
  const worker = await workerOf(running);
  return worker.evaluate(
    async (tab) => [await chrome.action.getBadgeText({ tabId: tab }), await chrome.action.getTitle({ tabId: tab })],
    id,
  );
};

async function clickMark(page: Page, text: string): Promise<void> {
  const { x, y, w, h } = await markRect(page, text);
  await page.mouse.click(x + w / 2, y + h / 2);
}

/** Waits long enough for a card to open, and says whether one did. */
async function opens(page: Page, root: ClosedRoot, ms = 700): Promise<boolean> {
  await page.waitForTimeout(ms);
  return (await root.card()) !== null;
}

test.afterEach(async ({ running }) => {
  await (await workerOf(running)).evaluate(() => chrome.storage.local.remove(['preferences', 'sites']));
});

test('a key to hold: nothing opens without it; pressed at rest it opens the card', async ({ open, running }) => {
  await choose(running, { opens: 'modifier', modifier: 'shift', delay: 100 });
  const tail = '<input id="field" aria-label="field">';
  const html = ENGLISH.html.replace('</article>', `</article>${tail}`);
  const page = await open.article({ url: 'https://techcrunch.com/modifier/', html });
  await marksOf(page);
  const root = await closedRootOf(page);
  await hoverMark(page, '154.5');
  expect(await opens(page, root, 500)).toBe(false);
  await page.keyboard.down('Shift');
  await root.waitForCard('164.5', 1_000);
  await page.keyboard.up('Shift');
  expect(await opens(page, root, 400)).toBe(true);
  await page.keyboard.press('Escape');
  await leave(page);
  await page.locator('#field').focus();
  await hoverMark(page, '154.5');
  await page.keyboard.type('ABC');
  expect(await opens(page, root, 500)).toBe(false);
});

test('click only: resting opens nothing, a click does, and a link keeps its click', async ({ open, running }) => {
  await choose(running, { opens: 'click' });
  const linked = ENGLISH.html
    .replace('Scale AI had revenue', '<a href="#linked">Scale AI had revenue')
    .replace('870 million', '870 million</a>');
  const page = await open.article({ url: 'https://techcrunch.com/click/', html: linked });
  await marksOf(page);
  const root = await closedRootOf(page);
  await hoverMark(page, '154.5');
  expect(await opens(page, root)).toBe(false);
  await clickMark(page, '154.5');
  await root.waitForCard('164.5');
  await clickMark(page, '154.5');
  await root.waitForCard(null);
  await clickMark(page, '870');
  expect(await page.evaluate(() => location.hash)).toBe('#linked');
  expect(await opens(page, root, 400)).toBe(false);
});

test('no card while selecting, scrolling or typing, even where cards open at once', async ({ open, running }) => {
  await choose(running, { delay: 0 });
  const page = await open.article({ ...ENGLISH, url: 'https://techcrunch.com/busy/' });
  await marksOf(page);
  const root = await closedRootOf(page);
  const { x, y, w, h } = await markRect(page, '154.5');
  await page.mouse.move(x - 60, y + h / 2);
  await page.mouse.down();
  await page.mouse.move(x + w / 2, y + h / 2, { steps: 5 });
  expect(await opens(page, root, 300)).toBe(false);
  await page.mouse.up();
  await leave(page);
  await page.mouse.click(5, 5);
  // Scrolling under a pointer that does not move: the browser tells of the pointer between two scrolls.
  await page.evaluate(() => {
    document.body.style.minHeight = '4000px';
  });
  await page.mouse.move(x + w / 2, y + h / 2 + 60);
  for (let i = 0; i < 8; i++) {
    await page.mouse.wheel(0, 15);
    await page.waitForTimeout(60);
    expect(await root.card()).toBeNull();
  }
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(400);
  await leave(page);
  await root.waitForCard(null);
  await page.keyboard.press('a');
  await hoverMark(page, '154.5');
  await page.keyboard.press('b');
  expect(await opens(page, root, 400)).toBe(false);
  await hoverMark(page, '154.5');
  await root.waitForCard('164.5');
});

test('choices reach open articles at once: marks, delay and the language of cards', async ({ open, running }) => {
  const page = await open.article({ ...ENGLISH, url: 'https://techcrunch.com/live/' });
  const companies = async () =>
    (await marksOf(page)).filter(({ highlight }) => highlight === 'second-source-company').length;
  await marksOf(page);
  const first = await companies();
  await choose(running, { marks: 'all', language: 'de', delay: 0 });
  await expect.poll(companies).toBeGreaterThan(first);
  const root = await closedRootOf(page);
  await hoverMark(page, '154.5');
  await root.waitForCard('Weicht ab', 1_000);
  await leave(page);
  await choose(running, {});
  await expect.poll(companies).toBe(first);
});

test('a pause of the page ends with it, and is seen in badge and popup', async ({ open, running }) => {
  const url = 'https://techcrunch.com/paused-page/';
  const page = await open.article({ ...ENGLISH, url });
  await marksOf(page);
  const popup = await open.popup(url);
  await popup.getByRole('button', { name: 'This page' }).click();
  await expect(popup.getByRole('heading', { name: 'Paused on this page' })).toBeVisible();
  await expect.poll(() => badgeOf(running, url)).toEqual(['II', expect.stringContaining('paused on this page')]);
  expect(await marksOf(page, 300)).toEqual([]);
  // Another popup knows it too, from the page itself.
  const again = await open.popup(url);
  await again.getByRole('button', { name: 'Resume' }).click();
  await expect.poll(async () => (await marksOf(page)).length).toBeGreaterThan(3);
  await expect.poll(async () => (await badgeOf(running, url))[0]).toBe('1!');
  await again.getByRole('button', { name: 'This page' }).click();
  await expect.poll(async () => (await marksOf(page, 100)).length).toBe(0);
  // The command does the same; the browser itself tells of it.
  const press = async (command: string) => {
    const worker = await workerOf(running);
    const id = await tabId(running, url);
    await worker.evaluate(
      async ([name, tab]) => {
        const { onCommand } = chrome.commands as unknown as {
          onCommand: { dispatch(name: string, tab: unknown): void };
        };
        onCommand.dispatch(name, await chrome.tabs.get(tab));
      },
      [command, id] as const,
    );
  };
  await press('toggle-pause-page');
  await expect.poll(async () => (await marksOf(page, 100)).length).toBeGreaterThan(3);
  await press('toggle-pause');
  await expect.poll(async () => (await badgeOf(running, url))[1]).toMatch(/paused everywhere/);
  await press('toggle-pause');
  await expect.poll(async () => (await marksOf(page, 100)).length).toBeGreaterThan(3);
  await press('toggle-pause-page');
  await expect.poll(async () => (await marksOf(page, 100)).length).toBe(0);
  await page.evaluate(() => history.pushState({}, '', '/paused-page/next/'));
  await expect.poll(async () => (await marksOf(page)).length).toBeGreaterThan(3);
});

test('a pause everywhere stops every tab at once and survives a restart', async () => {
  const options = { executablePath: browserPath(), headless: true } as const;
  const first = await launch(options);
  const second = { ...ENGLISH, url: 'https://www.theverge.com/second/' };
  let profile: string | null = null;
  try {
    const open = openerIn(first);
    const [page, other] = [await open.article(ENGLISH), await open.article(second)];
    await Promise.all([marksOf(page), marksOf(other)]);
    const popup = await open.popup(ENGLISH.url);
    await popup.getByRole('button', { name: 'Everywhere' }).click();
    await expect(popup.getByRole('heading', { name: 'Paused everywhere' })).toBeVisible();
    await expect.poll(async () => (await marksOf(other, 100)).length).toBe(0);
    await expect.poll(async () => (await badgeOf(first, second.url))[0]).toBe('II');
    profile = first.profile;
    await first.context.close();
    const again = await launch({ ...options, profile });
    const reopened = openerIn(again);
    const later = await reopened.article(ENGLISH);
    expect(await marksOf(later, 1_500)).toEqual([]);
    expect((await badgeOf(again, ENGLISH.url))[1]).toMatch(/paused everywhere/);
    const back = await reopened.popup(ENGLISH.url);
    await back.getByRole('button', { name: 'Resume everywhere' }).click();
    expect((await marksOf(later)).length).toBeGreaterThan(3);
    await expect.poll(async () => (await badgeOf(again, ENGLISH.url))[0]).toBe('1!');
    await again.close();
  } finally {
    await first.close().catch(() => undefined);
  }
});

test('a content script tells that a page cannot be followed, can switch its own site off, and nothing on', async ({
  open,
  running,
}) => {
  const url = 'https://www.wired.com/story/from-the-card/';
  const page = await open.article({ ...ENGLISH, url });
  await marksOf(page);
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string; name: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin.includes(running.id));
  const ask = async (call: string, request: unknown) => {
    const message = JSON.stringify({ direction: 'content-to-background', call, request });
    const expression = `chrome.runtime.sendMessage(${message}).then(JSON.stringify)`;
    const { result } = await session.send('Runtime.evaluate', {
      ...{ expression, awaitPromise: true, contextId: world?.id as number },
    });
    return result.value as string;
  };
  expect(await ask('unfollowed', null)).toBe('{"ok":true,"value":null}');
  const before = await open.popup(url);
  await expect(before.getByText('changes too often to be followed')).toBeVisible();
  expect(await ask('pause', { what: 'site', host: 'techcrunch.com', paused: false })).toBe('{"ok":true,"value":null}');
  await expect.poll(async () => (await marksOf(page, 100)).length).toBe(0);
  const { sites } = await (await workerOf(running)).evaluate(() => chrome.storage.local.get('sites'));
  expect(sites).toEqual({ off: ['wired.com'] });
  const popup = await open.popup(url);
  await expect(popup.getByRole('heading', { name: 'Switched off on this site' })).toBeVisible();
});

test('print shows neither marks nor card', async ({ open }) => {
  const page = await open.article({ ...ENGLISH, url: 'https://techcrunch.com/print/' });
  await marksOf(page);
  await hoverMark(page, '154.5');
  const root = await closedRootOf(page);
  const card = await root.waitForCard('164.5');
  if (!card) throw new Error('no card');
  const line = () =>
    page.evaluate(() => {
      const paragraph = document.querySelector('article p') as Element;
      return getComputedStyle(paragraph, '::highlight(second-source-company)').textDecorationLine;
    });
  expect(await line()).toBe('underline');
  await root.centre(card);
  await page.emulateMedia({ media: 'print' });
  expect(await line()).toBe('none');
  const isShown = () =>
    root.centre(card).then(
      () => true,
      () => false,
    );
  await expect.poll(isShown).toBe(false);
});
