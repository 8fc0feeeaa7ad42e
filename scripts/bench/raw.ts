/** Looking at and reaching into an extension from outside: its database as stored, its worker, its messages. */
import { readlinkSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import type { Running } from '../extension';

declare const chrome: typeof import('wxt/browser').browser;

/** What the database holds, as the browser gives it to a page of the extension that knows nothing of our code. */
export interface Stored {
  /** Native version of the database; null when there is none. */
  readonly version: number | null;
  /** The generation in force: its hash, how many rows it names, and how many of those are not there. */
  readonly gen: { readonly hash: string; readonly rows: number; readonly missing: number } | null;
  /** Whether every row that the generation names gives its hash, and all together the generation's. */
  readonly sound: boolean;
  /** Rows stored, in force or not. */
  readonly docs: number;
}

/** A page of the extension's origin in which none of its scripts runs. */
export async function quietPage(running: Running): Promise<Page> {
  const page = await running.context.newPage();
  await page.goto(`chrome-extension://${running.id}/icon/16.png`);
  // The scripts' compiler marks functions with a helper of its own, which a page does not have.
  await page.evaluate('globalThis.__name = (marked) => marked');
  return page;
}

/** Reads the database from a page of the extension. With `deep`, every row is hashed. */
export function storedIn(page: Page, deep = true): Promise<Stored> {
  return page.evaluate(async (hashing) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const hex = async (text: string): Promise<string> => {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    };
    const nothing = { version: null, gen: null, sound: true, docs: 0 };
    const found = (await indexedDB.databases()).find(({ name }) => name === 'facts-cache');
    if (found === undefined) return nothing;
    const db = await done(indexedDB.open('facts-cache'));
    try {
      const { version } = db;
      if (!db.objectStoreNames.contains('gen')) return { ...nothing, version };
      const [gen, docs] = await Promise.all([
        done(db.transaction('gen').objectStore('gen').get('bundled')),
        done(db.transaction('docs').objectStore('docs').getAllKeys()),
      ]);
      const keys = new Set(docs.map((key) => (key as string[])[1]));
      if (!gen) return { version, gen: null, sound: true, docs: docs.length };
      const rows = gen.rows as string[];
      const missing = rows.filter((hash) => !keys.has(hash)).length;
      let sound = missing === 0 && gen.hash === (await hex(`second-source-record/2\nbundled\n${rows.join('\n')}`));
      for (let i = 0; hashing && sound && i < rows.length; i += 200) {
        const store = db.transaction('docs').objectStore('docs');
        const slice = await Promise.all(rows.slice(i, i + 200).map((hash) => done(store.get(['bundled', hash]))));
        for (const row of slice) sound &&= (await hex(row.text)) === row.hash;
      }
      return { version, gen: { hash: gen.hash as string, rows: rows.length, missing }, sound, docs: docs.length };
    } finally {
      db.close();
    }
  }, deep);
}

/** Sends a message to the worker from a page of the extension, as its own pages do. */
export function ask(page: Page, message: unknown): Promise<unknown> {
  return page.evaluate((given) => chrome.runtime.sendMessage(given), message);
}

/** Kills the worker of an extension, as often as wanted. */
export interface Killer {
  /** Whether the browser says that the worker is alive. */
  isRunning(): boolean;
  /** Kills it and resolves when it has stopped. */
  kill(): Promise<void>;
}

/** A killer that works from `page`, which may be any page of the browser. */
export async function killerFrom(page: Page, id: string): Promise<Killer> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const status = new Map<string, string>();
  const isRunning = (): boolean => [...status.values()].some((one) => one !== 'stopped');
  let told = (): void => undefined;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions) {
      if (version.scriptURL.includes(id)) status.set(version.versionId, version.runningStatus);
    }
    if (!isRunning()) told();
  });
  await session.send('ServiceWorker.enable');
  return {
    isRunning,
    async kill() {
      if (status.size > 0 && !isRunning()) return;
      const stopped = new Promise<void>((resolve) => {
        told = resolve;
      });
      await session.send('ServiceWorker.stopAllWorkers');
      await stopped;
    },
  };
}

/** Ends a browser at once and whole: SIGKILL to the process group that was made for it. Not for Windows. */
export function killBrowser(profile: string): void {
  const pid = Number(/-(\d+)$/.exec(readlinkSync(path.join(profile, 'SingletonLock')))?.[1]);
  if (!Number.isInteger(pid) || pid <= 1) throw new Error('the profile names no process');
  process.kill(-pid, 'SIGKILL');
}

/** The world of our content script in a page: its global scope, as a page that took over its process would have it. */
export interface ContentWorld {
  /** Sends a message to the worker as the content script. */
  ask(message: unknown): Promise<unknown>;
}

/** Finds the content script's world in a page that has one. Throws when there is none within five seconds. */
export async function contentWorld(page: Page, id: string): Promise<ContentWorld> {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the page has no content script of ours')), 5000);
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { type } = (context.auxData ?? {}) as { type?: string };
      if (type !== 'isolated' || context.origin !== `chrome-extension://${id}`) return;
      clearTimeout(timer);
      resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await found;
  return {
    async ask(message) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

/** Kilobytes of a worker's heap: objects of the language, and the buffers that they hold. */
export interface Heap {
  readonly objects: number;
  readonly buffers: number;
}

/** Measures the heap of the extension's worker after collecting what is no longer used. */
export async function workerHeap(running: Running): Promise<Heap> {
  const browser = await running.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('no session with the browser');
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(running.id));
  if (!worker) throw new Error('no worker runs');
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  let last = 0;
  const waiting = new Map<number, (result: Record<string, number>) => void>();
  browser.on('Target.receivedMessageFromTarget', (event) => {
    const { id, result } = JSON.parse(event.message) as { id?: number; result: Record<string, number> };
    if (event.sessionId === sessionId && id !== undefined) waiting.get(id)?.(result);
  });
  const send = (method: string): Promise<Record<string, number>> =>
    new Promise((resolve) => {
      last++;
      waiting.set(last, resolve);
      void browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: last, method }) });
    });
  await send('HeapProfiler.enable');
  await send('HeapProfiler.collectGarbage');
  const usage = await send('Runtime.getHeapUsage');
  await browser.detach();
  return {
    objects: Math.round((usage.usedSize ?? 0) / 1000),
    buffers: Math.round((usage.backingStorageSize ?? 0) / 1000),
  };
}
