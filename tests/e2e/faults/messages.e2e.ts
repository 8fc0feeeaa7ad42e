/** Messages to a worker that was just started, and messages that a hostile page would send. */
import { expect, test } from '@playwright/test';
import { contentCalls } from '../../../lib/messages/content-calls';
import { pageCalls } from '../../../lib/messages/page-calls';
import { madeUpArticle, paragraphs } from '../../../scripts/bench/article';
import { madeUpName } from '../../../scripts/bench/made-up-record';
import { ask, contentWorld, killerFrom } from '../../../scripts/bench/raw';
import { serve } from '../../../scripts/extension';
import { articlePage } from '../articles';
import { comparable, requestSamples } from './samples';
import { type Ground, inBrowser, loaded } from './support';

const BUILD = { companies: 100 };

const article = (title: string, text: readonly string[]): string =>
  articlePage({ title, language: 'en', published: '2024-06-01', paragraphs: text });

/** Opens an article that the content script reads, and returns its tab and the content script's world. */
async function read({ running, page }: Ground, url: string, html: string) {
  await serve(running.context, url, html);
  const tab = await running.context.newPage();
  await tab.goto(url);
  const world = await contentWorld(tab, running.id);
  const tabId = await page.evaluate(async (shown) => {
    const { tabs } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
    return (await tabs.query({})).find((one) => one.url === shown)?.id ?? -1;
  }, url);
  expect(tabId).toBeGreaterThan(0);
  return { tab, world, tabId };
}

test('W07 globals-gone: every message gives a fresh worker’s answer and a warm one’s alike', async () => {
  test.setTimeout(120_000);
  await inBrowser(BUILD, async (ground) => {
    const { running, page } = ground;
    await loaded(ground);
    const { world, tabId } = await read(ground, 'https://techcrunch.com/fresh/', article('Fresh', paragraphs()));
    const { kill } = await killerFrom(page, running.id);
    const given = requestSamples(tabId);
    const calls = [
      ...Object.keys(contentCalls).map((call) => ({ call, direction: 'content-to-background', send: world.ask })),
      ...Object.keys(pageCalls).map((call) => ({
        call,
        direction: 'page-to-background',
        send: (message: unknown) => ask(page, message),
      })),
    ];
    expect(calls.map(({ call }) => call).filter((call) => !(call in given))).toEqual([]);
    for (const { call, direction, send } of calls) {
      const message = { direction, call, request: given[call] };
      await kill();
      const fresh = comparable(await send(message));
      const warm = comparable(await send(message));
      expect(fresh.slice(0, 2000), call).toBe(warm.slice(0, 2000));
      expect(fresh, call).toBe(warm);
      expect(fresh, call).toMatch(/^\{"ok":(?:true,"value"|false,"error":\{"code":"(?!malformed|refused|unreachable))/);
    }
  });
});

test('R05 sender-check: the content script’s world gets no privileged call through, and nothing of other tabs', async () => {
  await inBrowser(BUILD, async (ground) => {
    const { page } = ground;
    await loaded(ground);
    const [first = '', second = ''] = [paragraphs()[1], paragraphs()[2]];
    const mine = await read(ground, 'https://techcrunch.com/mine/', article('Mine', [first, first]));
    const other = await read(ground, 'https://techcrunch.com/other/', article('Other', [second, second]));
    const view = (tabId: number) => ask(page, { direction: 'page-to-background', call: 'tabView', request: { tabId } });
    await expect.poll(async () => JSON.stringify(await view(other.tabId))).toContain(madeUpName(2));
    const before = await view(other.tabId);
    const given = requestSamples(other.tabId);
    for (const call of Object.keys(pageCalls)) {
      for (const request of [given[call], null]) {
        const answer = await mine.world.ask({ direction: 'page-to-background', call, request });
        expect(answer, call).toMatchObject({ ok: false, error: { code: 'refused' } });
      }
    }
    const [text] = [`${first}\n\n${first}`];
    const handed = { ...madeUpArticle(), tabId: other.tabId };
    for (const request of [{ article: handed, tabId: other.tabId }, { article: madeUpArticle(2) }]) {
      const answer = JSON.stringify(
        await mine.world.ask({ direction: 'content-to-background', call: 'check', request }),
      );
      expect(answer).toMatch(/^\{"ok":true/);
      expect(answer).not.toContain('techcrunch.com/other');
    }
    expect(text).toContain(madeUpName(1));
    await mine.world.ask({
      direction: 'content-to-background',
      call: 'report',
      request: { report: { kind: 'no-article' }, tabId: other.tabId },
    });
    expect(await view(other.tabId)).toEqual(before);
    const nothing = await mine.world.ask({
      direction: 'content-to-background',
      call: 'tabView',
      request: { tabId: other.tabId },
    });
    expect(nothing).toMatchObject({ ok: false });
  });
});
