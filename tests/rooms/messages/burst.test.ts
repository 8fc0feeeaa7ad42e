/** L03 thirty-tabs, with the whole worker: what a burst of pages makes a worker load that has just been started. */
import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { readPlainText } from '../../../lib/text';
import { paragraphs } from '../../../scripts/bench/article';
import { contentOf, fakeWorker, PAGE_SENDER, packageFetch } from '../../support/worker';

vi.setConfig({ testTimeout: 120_000 });
vi.stubGlobal('navigator', { userAgent: '' });

const TABS = Array.from({ length: 30 }, (_, i) => ({
  ...{ id: i + 1, url: `https://techcrunch.com/burst-${i}/`, incognito: false },
}));
const worker = fakeWorker(TABS);
vi.mock('wxt/browser', () => ({
  get browser() {
    return (globalThis as unknown as { browserOfTests: unknown }).browserOfTests;
  },
}));
vi.stubGlobal('browserOfTests', worker.browser);

/** Loads since the last start: files of the package, databases opened, and stores or indexes read as a whole. */
const loads = new Map<string, number>();
const count = (what: string): void => void loads.set(what, (loads.get(what) ?? 0) + 1);
vi.stubGlobal('fetch', (url: string) => {
  count(url.slice(url.lastIndexOf('/') + 1));
  return packageFetch(url);
});

async function startWorker(): Promise<void> {
  vi.resetModules();
  worker.reset();
  loads.clear();
  const { default: background } = await import('../../../entrypoints/background/index');
  (background as { main(): void }).main();
  worker.replies.ping = { paused: false };
}

function watchDatabases(): void {
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    count(`open ${name}`);
    return open(name, version);
  });
  for (const [type, part] of [
    [IDBObjectStore.prototype, 'a store'],
    [IDBIndex.prototype, 'an index'],
  ] as const) {
    for (const method of ['getAll', 'getAllKeys', 'openCursor', 'openKeyCursor'] as const) {
      const original = type[method] as (...given: unknown[]) => IDBRequest;
      vi.spyOn(type, method).mockImplementation(function (this: IDBObjectStore & IDBIndex, ...given: unknown[]) {
        if (given[0] === undefined || given[0] === null) count(`all of ${part}: ${this.name}`);
        return original.apply(this, given) as never;
      } as never);
    }
  }
}

const article = readPlainText(paragraphs().slice(0, 5).join('\n\n'), {
  language: () => 'en',
  published: '2024-06-01',
});
const check = (tab: (typeof TABS)[number]) =>
  worker.ask({ direction: 'content-to-background', call: 'check', request: { article } }, contentOf(tab)) as Promise<{
    ok: boolean;
    value: { marks: unknown[] };
  }>;

afterEach(() => void vi.restoreAllMocks());

it('L03 thirty-tabs: a burst of pages loads no more than one page does, and nothing twice', async () => {
  const [first = { id: 1, url: '', incognito: false }] = TABS;
  await startWorker();
  await check(first);
  const page = { direction: 'page-to-background', call: 'storage', request: null };
  await vi.waitFor(
    async () => expect(await worker.ask(page, PAGE_SENDER)).toMatchObject({ value: { record: { state: 'ready' } } }),
    { timeout: 60_000, interval: 50 },
  );

  watchDatabases();
  await startWorker();
  await check(first);
  const ofOne = new Map(loads);
  await startWorker();
  const answers = await Promise.all(TABS.map(check));
  for (const { ok, value } of answers) expect([ok, value.marks.length > 0]).toEqual([true, true]);
  expect(Object.fromEntries(loads)).toEqual(Object.fromEntries(ofOne));
  expect(loads.get('open facts-cache')).toBe(1);
  for (const [what, times] of loads) expect([what, times]).toEqual([what, 1]);
});
