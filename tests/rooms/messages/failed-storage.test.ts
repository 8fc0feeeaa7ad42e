/** What the whole worker does where extension storage cannot be read, or has no room for a result. */
import 'fake-indexeddb/auto';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { madeUpArticle } from '../../../scripts/bench/article';
import { contentOf, fakeWorker, PAGE_SENDER, packageFetch } from '../../support/worker';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
vi.stubGlobal('navigator', { userAgent: '' });

const tab = { id: 7, url: 'https://techcrunch.com/storage/', incognito: false };
const worker = fakeWorker([tab]);
vi.mock('wxt/browser', () => ({
  get browser() {
    return (globalThis as unknown as { browserOfTests: unknown }).browserOfTests;
  },
}));
vi.stubGlobal('browserOfTests', worker.browser);
vi.stubGlobal('fetch', packageFetch);

const content = (call: string, request: unknown) =>
  worker.ask({ direction: 'content-to-background', call, request }, contentOf(tab));
const page = (call: string, request: unknown) =>
  worker.ask({ direction: 'page-to-background', call, request }, PAGE_SENDER);
const on = { ok: true, value: { on: true } };

beforeAll(async () => {
  const { default: background } = await import('../../../entrypoints/background/index');
  (background as { main(): void }).main();
  worker.replies.ping = { paused: false };
});
afterEach(() => void vi.restoreAllMocks());

/** Lets every reading of an item fail, as a damaged profile would. */
function unreadable(item: string): void {
  const { local } = fakeBrowser.storage;
  const get = local.get.bind(local);
  vi.spyOn(local, 'get').mockImplementation(async (keys?: unknown) => {
    if ([keys].flat().includes(item)) throw new Error('the storage cannot be read');
    return get(keys as never);
  });
}

it.each(['sites', 'preferences'])(
  'reads no page while it cannot know whether that is switched off: %s',
  async (item) => {
    expect(await content('hello', null)).toMatchObject(on);
    unreadable(item);
    expect(await content('hello', null)).not.toMatchObject(on);
    expect(await page('tabView', { tabId: tab.id })).toMatchObject({ ok: false });
    vi.restoreAllMocks();
    expect(await content('hello', null)).toMatchObject(on);
  },
);

it('says that a result is too large to be kept, and forgets that for the next', async () => {
  const { session } = fakeBrowser.storage;
  const set = session.set.bind(session);
  const most = 5000;
  vi.spyOn(session, 'set').mockImplementation(async (items: object) => {
    if (JSON.stringify(items).length > most) throw new Error('QUOTA_BYTES quota exceeded');
    await set(items as never);
  });
  const checked = (await content('check', { article: madeUpArticle() })) as { ok: boolean };
  expect(checked.ok).toBe(true);
  const shown = { ok: true, value: { page: { kind: 'failed', reason: 'too-many' } } };
  expect(await page('tabView', { tabId: tab.id })).toMatchObject(shown);
  vi.restoreAllMocks();
  await content('check', { article: madeUpArticle() });
  expect(await page('tabView', { tabId: tab.id })).toMatchObject({ ok: true, value: { page: { kind: 'checked' } } });
});
