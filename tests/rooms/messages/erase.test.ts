/** R06 export-and-erase, with the whole worker: what goes out, what is left, and what comes in again. */
import 'fake-indexeddb/auto';
import { beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FeedDatabase } from '../../../lib/facts/feed-database';
import { MemoryDatabase } from '../../../lib/memory/database';
import { madeUpArticle } from '../../../scripts/bench/article';
import { madeUpName } from '../../../scripts/bench/made-up-record';
import { contentOf, fakeWorker, PAGE_SENDER, packageFetch } from '../../support/worker';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
vi.stubGlobal('navigator', { userAgent: '' });

const tab = { id: 7, url: 'https://techcrunch.com/erase/', incognito: false };
const worker = fakeWorker([tab]);
vi.mock('wxt/browser', () => ({
  get browser() {
    return (globalThis as unknown as { browserOfTests: unknown }).browserOfTests;
  },
}));
vi.stubGlobal('browserOfTests', worker.browser);
vi.stubGlobal('fetch', packageFetch);

async function startWorker(): Promise<void> {
  vi.resetModules();
  worker.reset();
  const { default: background } = await import('../../../entrypoints/background/index');
  (background as { main(): void }).main();
}

type Answer<T> = { ok: true; value: T } | { ok: false; error: { code: string } };
const page = (call: string, request: unknown) =>
  worker.ask({ direction: 'page-to-background', call, request }, PAGE_SENDER) as Promise<Answer<never>>;
const told = async <T>(call: string, request: unknown): Promise<T> => {
  const answer: Answer<T> = await page(call, request);
  if (!answer.ok) throw new Error(`${call}: ${JSON.stringify(answer)}`);
  return answer.value;
};
async function imported(text: string): Promise<void> {
  const plan = await told<{ hash: string; counts: { add: number; bad: number } }>('planImport', { text });
  expect(plan.counts).toMatchObject({ add: 2, bad: 0 });
  await told('applyImport', { text, hash: plan.hash });
}
const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Rows of every database, by its name. */
async function rows(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name));
    counts[name] = 0;
    for (const store of db.objectStoreNames) {
      counts[name] += await done(db.transaction(store).objectStore(store).count());
    }
    db.close();
  }
  return counts;
}

const own = [
  'company,metric,date,amount,unit,publisher,url,counterparties',
  `${madeUpName(3)},valuation,2024-05,777e9,USD,Kurier,https://kurier.example/a,`,
  `${madeUpName(4)},valuation,2024-05,778e9,USD,Kurier,https://kurier.example/b,`,
].join('\n');

/** What extension storage holds of a person besides own facts; none of it belongs into an export. */
const SECRETS = {
  reviewer: { name: 'Rita Reviewer', url: 'https://rita.example/' },
  'feed:secret-feed': { token: 'token-of-a-feed' },
  ownBackupBefore1: { token: 'an-old-copy' },
};

/** What a check does that began before the memory was switched off. */
async function rememberLate(): Promise<void> {
  const db = new MemoryDatabase();
  await db.openChecked();
  await db.articles.put({ address: 'a', twin: 'a', site: 'a.example', readOn: '2099-01-01', about: [], text: '{}' });
  db.close();
}

let exported = '';
beforeAll(async () => {
  await startWorker();
  await imported(own);
  await told('memorySet', { on: true });
  await told('setSite', { host: 'off.example', on: false });
  await fakeBrowser.storage.local.set(SECRETS);
  const asked = { direction: 'content-to-background', call: 'check', request: { article: madeUpArticle() } };
  expect(await worker.ask(asked, contentOf(tab))).toMatchObject({ ok: true });
  // A check does not wait long until its article is remembered.
  const remembered = async (): Promise<number> => (await rows())['reading-memory'] ?? 0;
  await vi.waitFor(async () => expect(await remembered()).toBeGreaterThan(0), { timeout: 30_000, interval: 50 });
  const feeds = new FeedDatabase();
  await feeds.open();
  await feeds.table('gens').put({ feed: 'gone-feed', text: '{}' });
  feeds.close();
  exported = (await told<{ text: string }>('exportFile', { what: 'own', format: 'json' })).text;
});

it('R06 export-and-erase: the export holds the entries, and nothing else that is stored', () => {
  expect(exported).toContain('https://kurier.example/a');
  for (const word of ['Rita', 'rita.example', 'token', 'off.example', 'techcrunch.com', 'preferences']) {
    expect(exported, word).not.toContain(word);
  }
});

it('R06 export-and-erase: nothing is erased when there are other entries than the person was told of', async () => {
  const theirs = async (): Promise<Record<string, number>> => ({ ...(await rows()), 'facts-cache': 0 });
  const before = await theirs();
  for (const name of ['facts-own', 'reading-memory', 'feeds-cache']) expect(before[name], name).toBeGreaterThan(0);
  expect(await page('eraseAll', { entries: 1 })).toMatchObject({ ok: false, error: { code: 'stale' } });
  expect(await theirs()).toEqual(before);
});

it('R06 export-and-erase: erasing leaves no row in any database and nothing in either storage; the export comes in again', async () => {
  const during = vi.spyOn(fakeBrowser.alarms, 'clearAll').mockImplementationOnce(async () => {
    const { preferences } = await fakeBrowser.storage.local.get('preferences');
    expect(preferences).toMatchObject({ memory: false });
    await rememberLate();
    expect(await rows()).toMatchObject({ 'reading-memory': 1 });
    during.mockRestore();
    return fakeBrowser.alarms.clearAll();
  });
  expect(await page('eraseAll', { entries: 2 })).toEqual({ ok: true, value: null });
  expect(worker.reloads()).toBe(0);
  expect(Object.values(await rows()).filter((count) => count > 0)).toEqual([]);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  // The page may be gone by now: nobody but the worker starts the extension anew.
  await vi.waitFor(() => expect(worker.reloads()).toBe(1), { timeout: 10_000, interval: 20 });

  await startWorker();
  expect(await told('ownEntries', null)).toMatchObject({ total: 0 });
  expect(await told('memory', null)).toMatchObject({ on: false, holdings: { articles: 0 } });
  await imported(exported);
  expect(await told('ownEntries', null)).toMatchObject({ total: 2 });
});

it('R06 export-and-erase: when something fails after own entries are gone, no copy of them is left in storage', async () => {
  const { ownBackup } = await fakeBrowser.storage.local.get('ownBackup');
  expect(JSON.stringify(ownBackup)).toContain('kurier.example');
  vi.spyOn(fakeBrowser.alarms, 'clearAll').mockRejectedValueOnce(new Error('no alarms today'));
  expect(await page('eraseAll', { entries: 2 })).toMatchObject({ ok: false, error: { code: 'failed' } });
  expect((await rows())['facts-own']).toBe(0);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  // The worker goes on, and with it what it does for feeds: a list of them asks their database.
  const feed = {
    ...{ id: 'next-feed', url: 'https://feeds.example/next/', name: 'Next', publisher: 'A newsroom' },
    ...{ kind: 'supplement', fingerprint: 'ab'.repeat(32), addedAt: 1 },
  };
  await fakeBrowser.storage.local.set({ feeds: [feed] });
  expect(await told<{ outcome: string }[]>('feeds', null)).toMatchObject([{ id: 'next-feed', outcome: 'never' }]);
});
