import 'fake-indexeddb/auto';
import { beforeAll, expect, it, vi } from 'vitest';
import { contentCalls } from '../../../../lib/messages/content-calls';
import { pageCalls } from '../../../../lib/messages/page-calls';
import { comparable, requestSamples } from '../../../e2e/faults/samples';
import { contentOf, fakeWorker, PAGE_SENDER, packageFetch } from '../../../support/worker';

vi.setConfig({ testTimeout: 60_000 });
// Node 20 has none; without Web Locks the worker goes by itself.
vi.stubGlobal('navigator', { userAgent: '' });

const tab = { id: 7, url: 'https://techcrunch.com/fresh/', incognito: false };
const worker = fakeWorker([tab]);

vi.mock('wxt/browser', () => ({
  get browser() {
    return (globalThis as unknown as { browserOfTests: unknown }).browserOfTests;
  },
}));
vi.stubGlobal('browserOfTests', worker.browser);
vi.stubGlobal('fetch', packageFetch);

/** Starts the worker as an event finds it that is its first: every module is new, what was stored is there. */
async function startWorker(): Promise<void> {
  vi.resetModules();
  worker.reset();
  const { default: background } = await import('../../../../entrypoints/background/index');
  (background as { main(): void }).main();
}

const CALLS = [
  ...Object.keys(contentCalls).map((call) => ({ call, direction: 'content-to-background', sender: contentOf(tab) })),
  ...Object.keys(pageCalls).map((call) => ({ call, direction: 'page-to-background', sender: PAGE_SENDER })),
];
const given = requestSamples(tab.id);

beforeAll(startWorker);

it('W07 globals-gone: there is a sample of every message', () => {
  expect(CALLS.map(({ call }) => call).filter((call) => !(call in given))).toEqual([]);
});

it.each(CALLS)('W07 globals-gone: $call is answered alike by a fresh worker and a warm one', async (one) => {
  const { call, direction, sender } = one;
  const message = { direction, call, request: given[call] };
  await startWorker();
  const fresh = comparable(await worker.ask(message, sender));
  const warm = comparable(await worker.ask(message, sender));
  expect(fresh).toBe(warm);
  expect(fresh).toMatch(/^\{"ok":(?:true,"value"|false,"error":\{"code":"(?!malformed|refused|unreachable))/);
});
