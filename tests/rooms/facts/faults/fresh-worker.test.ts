import 'fake-indexeddb/auto';
import { beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { contentCalls } from '../../../../lib/messages/content-calls';
import { pageCalls } from '../../../../lib/messages/page-calls';
import { recordText } from '../../../data/record-stamp';
import { comparable, requestSamples } from '../../../e2e/faults/samples';

vi.setConfig({ testTimeout: 60_000 });
// Node 20 has none; without Web Locks the worker goes by itself.
vi.stubGlobal('navigator', { userAgent: '' });

const ORIGIN = 'chrome-extension://abcdefgh';
const URL_OF_TAB = 'https://techcrunch.com/fresh/';
const tab = { id: 7, url: URL_OF_TAB };
const CONTENT = { id: 'abcdefgh', url: URL_OF_TAB, frameId: 0, tab };
const PAGE = { id: 'abcdefgh', url: `${ORIGIN}/popup.html`, origin: ORIGIN };

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;

/** Listeners that the worker has registered since it started. */
const listeners: Listener[] = [];
const event = { addListener: () => undefined, removeListener: () => undefined };
const nothing = async (): Promise<void> => undefined;

const browser = {
  runtime: {
    id: 'abcdefgh',
    getManifest: () => ({ version: '0.1.0' }),
    getURL: (path: string) => `${ORIGIN}/${path.replace(/^\//, '')}`,
    onMessage: { addListener: (listener: Listener) => void listeners.push(listener), removeListener: () => undefined },
    onInstalled: event,
    onStartup: event,
  },
  storage: fakeBrowser.storage,
  alarms: fakeBrowser.alarms,
  i18n: { getUILanguage: () => 'en' },
  tabs: {
    get: async () => tab,
    query: async () => [tab],
    sendMessage: async (_: number, message: { call: string }) => ({
      ok: true,
      value: message.call === 'show' ? { shown: true } : null,
    }),
    onRemoved: event,
  },
  permissions: { contains: async () => true, getAll: async () => ({ origins: [] }), onAdded: event, onRemoved: event },
  scripting: {
    executeScript: nothing,
    insertCSS: nothing,
    getRegisteredContentScripts: async () => [],
    registerContentScripts: nothing,
    unregisterContentScripts: nothing,
  },
  action: { setBadgeText: nothing, setBadgeBackgroundColor: nothing, setBadgeTextColor: nothing, setTitle: nothing },
  commands: { onCommand: event },
};

vi.mock('wxt/browser', () => ({
  get browser() {
    return (globalThis as unknown as { browserOfTests: unknown }).browserOfTests;
  },
}));
vi.stubGlobal('browserOfTests', browser);
vi.stubGlobal('fetch', async () => new Response(recordText));

/** Starts the worker as an event finds it that is its first: every module is new, what was stored is there. */
async function startWorker(): Promise<void> {
  vi.resetModules();
  listeners.length = 0;
  const { default: background } = await import('../../../../entrypoints/background/index');
  (background as { main(): void }).main();
}

const ask = (message: unknown, sender: unknown): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const kept = listeners.map((listener) => listener(message, sender, resolve));
    if (!kept.includes(true)) reject(new Error('nobody listens'));
  });

const CALLS = [
  ...Object.keys(contentCalls).map((call) => ({ call, direction: 'content-to-background', sender: CONTENT })),
  ...Object.keys(pageCalls).map((call) => ({ call, direction: 'page-to-background', sender: PAGE })),
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
  const fresh = comparable(await ask(message, sender));
  const warm = comparable(await ask(message, sender));
  expect(fresh).toBe(warm);
  expect(fresh).toMatch(/^\{"ok":(?:true,"value"|false,"error":\{"code":"(?!malformed|refused|unreachable))/);
});
