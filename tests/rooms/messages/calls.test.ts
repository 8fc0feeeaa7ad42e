/**
 * R05 sender-check, over the whole list of calls and with the worker's own handlers: what a new call needs is asked of it
 * here without anybody having to remember it. The browser's part is in tests/e2e/faults/messages.e2e.ts.
 */
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contentCalls } from '../../../lib/messages/content-calls';
import { pageCalls } from '../../../lib/messages/page-calls';
import { tabCalls } from '../../../lib/messages/tab-calls';
import { requestSamples } from '../../e2e/faults/samples';
import { contentOf, fakeWorker, PAGE_SENDER, packageFetch } from '../../support/worker';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
vi.stubGlobal('navigator', { userAgent: '' });

const tab = { id: 7, url: 'https://techcrunch.com/calls/', incognito: false };
const worker = fakeWorker([tab]);
vi.mock('wxt/browser', () => ({
  get browser() {
    return (globalThis as unknown as { browserOfTests: unknown }).browserOfTests;
  },
}));
vi.stubGlobal('browserOfTests', worker.browser);
vi.stubGlobal('fetch', packageFetch);

const CONTENT = contentOf(tab);
const OTHER = { id: 'other', url: 'chrome-extension://other/popup.html', origin: 'chrome-extension://other' };
const FRAME = { ...CONTENT, frameId: 3 };
const FOREIGN_FRAME = { ...PAGE_SENDER, origin: 'https://news.example' };

/** Who may not make a call, by the direction of the call. */
const DIRECTIONS = [
  {
    direction: 'page-to-background',
    calls: pageCalls,
    sender: PAGE_SENDER,
    others: [CONTENT, FRAME, OTHER, FOREIGN_FRAME],
  },
  { direction: 'content-to-background', calls: contentCalls, sender: CONTENT, others: [PAGE_SENDER, FRAME, OTHER] },
];
const CALLS = DIRECTIONS.flatMap(({ calls, ...rest }) =>
  Object.entries(calls).map(([call, schemas]) => ({ call, ...schemas, ...rest })),
);

/** What a content script's call may leave behind outside session storage. A call that is not here must be thought about first. */
const CONTENT_WRITES: Record<keyof typeof contentCalls, readonly string[]> = {
  hello: [],
  check: [],
  whole: [],
  report: [],
  unfollowed: [],
  pointed: [],
  pause: ['preferences', 'sites'],
  openPanel: [],
  needCard: [],
};

/** Values of which no request consists. */
const ODD = [undefined, 42, 'text', [1], { odd: true }, { tabId: 'seven', id: {}, what: 9 }];

const given = requestSamples(tab.id);
const samples: Record<string, unknown> = given;

/** Notes that the worker takes by itself, whatever it is asked. */
const OF_THE_WORKER = ['factBase', 'upkeep'];
const stored = async (): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(await fakeBrowser.storage.local.get()).filter(([key]) => !OF_THE_WORKER.includes(key)),
  );

beforeAll(async () => {
  const { default: background } = await import('../../../entrypoints/background/index');
  (background as { main(): void }).main();
});
beforeEach(() => fakeBrowser.storage.local.clear());

describe('R05 sender-check: every call', () => {
  it.each(CALLS)('$direction $call is refused to all others, before its request is looked at', async (one) => {
    const { call, direction, others } = one;
    for (const sender of others) {
      for (const request of [samples[call], 'odd']) {
        const answer = await worker.ask({ direction, call, request }, sender);
        expect(answer, JSON.stringify(sender)).toMatchObject({ ok: false, error: { code: 'refused' } });
      }
    }
    expect(await stored()).toEqual({});
  });

  it.each(CALLS)('$direction $call takes no request of another shape', async ({ call, direction, sender, request }) => {
    for (const odd of ODD) {
      expect(request.safeParse(odd).success, `${call}: ${JSON.stringify(odd)}`).toBe(false);
      const answer = await worker.ask({ direction, call, request: odd }, sender);
      expect(answer).toMatchObject({ ok: false, error: { code: 'malformed' } });
    }
    expect(await stored()).toEqual({});
  });

  it.each(CALLS)('$direction $call has a reply that not everything fits', ({ reply }) => {
    expect(ODD.some((odd) => !reply.safeParse(odd).success)).toBe(true);
  });

  it.each(Object.entries(tabCalls))(
    'background-to-content %s: neither half takes everything',
    (_, { request, reply }) => {
      for (const schema of [request, reply]) expect(ODD.some((odd) => !schema.safeParse(odd).success)).toBe(true);
    },
  );
});

describe('R05 sender-check: calls of a content script', () => {
  it.each(Object.keys(contentCalls) as (keyof typeof contentCalls)[])(
    '%s writes nothing that is not its to write',
    async (call) => {
      const whats = call === 'pause' ? ['page', 'site', 'everywhere'].map((what) => ({ what })) : [samples[call]];
      const databases = (await indexedDB.databases()).map(({ name }) => name);
      for (const request of whats) {
        expect(await worker.ask({ direction: 'content-to-background', call, request }, CONTENT)).toMatchObject({
          ok: true,
        });
      }
      expect(Object.keys(await stored()).sort()).toEqual(CONTENT_WRITES[call]);
      const rebuilt = ['facts-cache', 'feeds-cache', 'facts-own'];
      const fresh = (await indexedDB.databases()).flatMap(({ name = '' }) => (databases.includes(name) ? [] : name));
      expect(fresh.filter((name) => !rebuilt.includes(name))).toEqual([]);
    },
  );
});
