/** A browser in which the whole worker runs in a unit test: real storage semantics, one tab, everything else does nothing. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tableFiles } from '../../scripts/languages/files';
import { RATES_FILE, RECORD_FILE, ratesText } from '../../scripts/record/bundle-plugin';
import { recordText } from '../data/record-stamp';

const ORIGIN = 'chrome-extension://abcdefgh';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;

/** A tab of the fake browser. */
export interface FakeTab {
  readonly id: number;
  readonly url: string;
  readonly incognito: boolean;
}

/** The content script of a tab as a sender. */
export const contentOf = (tab: FakeTab) => ({ id: 'abcdefgh', url: tab.url, frameId: 0, tab });

/** A page of the extension as a sender. */
export const PAGE_SENDER = { id: 'abcdefgh', url: `${ORIGIN}/popup.html`, origin: ORIGIN };

/** A browser and a way to ask the worker that runs in it. */
export interface FakeWorker {
  /** What `wxt/browser` is to give. */
  readonly browser: object;
  /** Forgets the listeners of a worker before. */
  reset(): void;
  /** The answer of the worker to a message. Rejects when nobody listens. */
  ask(message: unknown, sender: unknown): Promise<unknown>;
  /** Answers of content scripts by call; null for others. A call whose answer is undefined reaches nobody. */
  readonly replies: Record<string, unknown>;
  /** How often the extension was started anew; nothing else comes of it here. */
  reloads(): number;
}

const files = new Map(tableFiles().map(({ relativeDest, contents }) => [relativeDest, contents]))
  .set(RECORD_FILE, recordText)
  .set(RATES_FILE, await ratesText());

/** Stands for `fetch`: gives the files of the package, and throws for everything else. */
export async function packageFetch(url: string): Promise<Response> {
  const path = url.startsWith(`${ORIGIN}/`) ? url.slice(ORIGIN.length + 1) : '';
  const text = files.get(path);
  if (text === undefined) throw new TypeError(`not a file of the package: ${url}`);
  return new Response(text);
}

/** Makes the browser of a worker that runs with the given tabs. */
export function fakeWorker(tabs: readonly FakeTab[]): FakeWorker {
  const listeners: Listener[] = [];
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const nothing = async (): Promise<void> => undefined;
  let reloads = 0;
  const replies: Record<string, unknown> = { show: { shown: true }, ping: null };
  const browser = {
    runtime: {
      id: 'abcdefgh',
      getManifest: () => ({ version: '0.1.0' }),
      getURL: (path: string) => `${ORIGIN}/${path.replace(/^\//, '')}`,
      onMessage: {
        addListener: (listener: Listener) => void listeners.push(listener),
        removeListener: () => undefined,
      },
      reload: () => {
        reloads += 1;
      },
      onInstalled: event,
      onStartup: event,
    },
    storage: fakeBrowser.storage,
    alarms: fakeBrowser.alarms,
    i18n: { getUILanguage: () => 'en' },
    tabs: {
      get: async (id: number) => tabs.find((tab) => tab.id === id) ?? tabs[0],
      query: async () => tabs,
      sendMessage: async (_: number, { call }: { call: string }) => {
        if (call in replies && replies[call] === undefined) throw new Error('Receiving end does not exist.');
        return { ok: true, value: replies[call] ?? null };
      },
      onRemoved: event,
    },
    permissions: {
      ...{ contains: async () => true, getAll: async () => ({ origins: [] }), remove: async () => true },
      ...{ onAdded: event, onRemoved: event },
    },
    scripting: {
      executeScript: nothing,
      insertCSS: nothing,
      getRegisteredContentScripts: async () => [],
      registerContentScripts: nothing,
      unregisterContentScripts: nothing,
    },
    action: {
      ...{ setBadgeText: nothing, setBadgeBackgroundColor: nothing, setBadgeTextColor: nothing },
      ...{ setTitle: nothing, openPopup: nothing },
    },
    commands: { onCommand: event },
  };
  return {
    browser,
    replies,
    reloads: () => reloads,
    reset: () => {
      listeners.length = 0;
    },
    ask: (message, sender) =>
      new Promise((resolve, reject) => {
        const kept = listeners.map((listener) => listener(structuredClone(message), sender, resolve));
        if (!kept.includes(true)) reject(new Error('nobody listens'));
      }),
  };
}
