/** R04 private-window, with the whole worker: what reading there leaves behind, and what it asks of the network. */
import 'fake-indexeddb/auto';
import { beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contentCalls } from '../../../lib/messages/content-calls';
import type { Annotations } from '../../../lib/model';
import { madeUpArticle } from '../../../scripts/bench/article';
import { contentOf, fakeWorker, PAGE_SENDER, packageFetch } from '../../support/worker';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
vi.stubGlobal('navigator', { userAgent: '' });

const open = { id: 7, url: 'https://techcrunch.com/open/', incognito: false };
const closed = { id: 8, url: 'https://techcrunch.com/private/', incognito: true };
const worker = fakeWorker([open, closed]);
const asked: string[] = [];
vi.mock('wxt/browser', () => ({
  get browser() {
    return (globalThis as unknown as { browserOfTests: unknown }).browserOfTests;
  },
}));
vi.stubGlobal('browserOfTests', worker.browser);
vi.stubGlobal('fetch', (url: string) => {
  asked.push(url);
  return packageFetch(url);
});

const content = (tab: typeof open, call: string, request: unknown) =>
  worker.ask({ direction: 'content-to-background', call, request }, contentOf(tab));
const page = (call: string, request: unknown) =>
  worker.ask({ direction: 'page-to-background', call, request }, PAGE_SENDER);

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** All that is on the disk but the record: extension storage without notes on the record, and the rows of people's databases. */
async function onDisk(): Promise<string> {
  const { factBase: _, upkeep: __, ...local } = await fakeBrowser.storage.local.get();
  const rows: Record<string, unknown[]> = {};
  for (const { name = '' } of await indexedDB.databases()) {
    if (name === 'facts-cache') continue;
    const db = await done(indexedDB.open(name));
    for (const store of db.objectStoreNames)
      rows[`${name}/${store}`] = await done(db.transaction(store).objectStore(store).getAll());
    db.close();
  }
  return JSON.stringify({ local, rows: Object.entries(rows).filter(([, all]) => all.length > 0) });
}

/** All that a page in a tab and the person before it can have the worker do. */
async function readIn(tab: typeof open): Promise<void> {
  expect(await content(tab, 'hello', null)).toMatchObject({ ok: true, value: { on: true } });
  await content(tab, 'report', { report: { kind: 'reading' } });
  expect(await content(tab, 'check', { article: madeUpArticle() })).toMatchObject({ ok: true });
  const checked = (await content(tab, 'whole', null)) as { value: { annotations: Annotations } };
  const [claim] = checked.value.annotations.claims;
  expect(claim).toBeDefined();
  for (const call of ['whole', 'unfollowed', 'openPanel', 'needCard']) {
    expect(Object.keys(contentCalls)).toContain(call);
    await content(tab, call, null);
  }
  expect(await page('tabView', { tabId: tab.id })).toMatchObject({ ok: true });
  // By this the form knows whether it may keep what is typed.
  const draft = await page('draftFromClaim', { tabId: tab.id, claim: 0 });
  expect(draft).toMatchObject({ ok: true, value: { isPrivate: tab.incognito } });
  const target = claim?.target;
  const kept = await page('keepCorrection', { tabId: tab.id, claim: 0, target, parts: {}, isNoClaim: true });
  expect(kept).toMatchObject({ ok: true });
}

beforeAll(async () => {
  const { default: background } = await import('../../../entrypoints/background/index');
  (background as { main(): void }).main();
  worker.replies.ping = { paused: false };
  // No content script reads again, and the worker does not wait for one.
  worker.replies.siteSwitched = undefined;
  await page('memorySet', { on: true });
});

it('R04 private-window: reading and correcting there leaves nothing on the disk and asks nothing of the network', async () => {
  const before = await onDisk();
  await readIn(closed);
  expect(await onDisk()).toBe(before);
  expect(asked.filter((url) => !url.startsWith('chrome-extension://abcdefgh/'))).toEqual([]);
  expect(JSON.stringify(await page('memory', null))).toContain('"articles":0');
});

it('R04 private-window: the same in an open window is remembered, so that the test can fail', async () => {
  const before = await onDisk();
  await readIn(open);
  // A check does not wait long until its article is remembered.
  await expect.poll(onDisk, { timeout: 30_000 }).not.toBe(before);
});

it('R04 private-window: with the last private window goes what the session kept of it', async () => {
  const { forgetPrivate } = await import('../../../entrypoints/background/private');
  const { pages } = await import('../../../entrypoints/background/keep');
  expect(JSON.stringify(await fakeBrowser.storage.session.get())).toContain('private:');
  await pages.forget(closed.id);
  await forgetPrivate();
  expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain('private:');
});
