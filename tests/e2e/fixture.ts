/**
 * The browser tests' ground: one Chromium per worker with the unmodified production build, articles
 * served by route at addresses of listed news sites, and a watch on everything that goes wrong.
 */
import { existsSync } from 'node:fs';
import { test as base, type CDPSession, expect, type Page } from '@playwright/test';
import { findBrowser, NO_BROWSER } from '../../scripts/browser';
import { BUILD, launch, type Running, serve } from '../../scripts/extension';

declare const chrome: typeof import('wxt/browser').browser;

/** An article to serve: its address and its page. */
export interface Served {
  readonly url: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Opens pages in the extension's browser and closes them after the test. */
export interface Opener {
  /** Serves an article and opens it. */
  article(served: Served): Promise<Page>;
  /** Opens the popup's page for a tab, given by its id or by the address it shows. */
  popup(tab: string | number): Promise<Page>;
}

/** The browser to test in. Throws with what to do when there is none or nothing is built. */
export function browserPath(): string {
  const found = findBrowser();
  if (!found) throw new Error(NO_BROWSER);
  if (!existsSync(BUILD)) throw new Error('There is no production build: run `npx wxt build` first.');
  return found;
}

/** Id of the tab that shows `url`; of the newest tab when the extension may not see the address. */
export async function tabId(running: Running, url: string): Promise<number> {
  const id = await (await workerOf(running)).evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    const shown = tabs.find((tab) => (tab.url ?? tab.pendingUrl) === wanted);
    const hidden = tabs.filter((tab) => tab.url === undefined).map((tab) => tab.id ?? -1);
    return shown?.id ?? (hidden.length > 0 ? Math.max(...hidden) : null);
  }, url);
  if (id === null) throw new Error(`no tab shows ${url}`);
  return id;
}

/** The background worker that runs now; wakes it when it sleeps. */
export async function workerOf(running: Running) {
  const { context, id } = running;
  const alive = context.serviceWorkers().find((worker) => new URL(worker.url()).host === id);
  if (alive) return alive;
  const waking = context.waitForEvent('serviceworker', { timeout: 10_000 });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/popup.html`);
  const worker = await waking;
  await page.close();
  return worker;
}

/** Kills the background worker, as the browser does when it has been idle, and waits until it has stopped. */
export async function stopWorker(running: Running): Promise<void> {
  const page = await running.context.newPage();
  await page.goto(`chrome-extension://${running.id}/popup.html`);
  const session = await running.context.newCDPSession(page);
  const stopped = new Promise<void>((done) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const own = versions.filter(({ scriptURL }) => scriptURL.includes(running.id));
      if (own.some(({ runningStatus }) => runningStatus === 'stopped')) done();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}

/** Opens articles and popups in a running browser. */
export function openerIn(running: Running): Opener & { closeAll(): Promise<void> } {
  const opened: Page[] = [];
  const open = async (url: string): Promise<Page> => {
    const page = await running.context.newPage();
    opened.push(page);
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };
  return {
    async article({ url, html, headers }) {
      await serve(running.context, url, html, headers);
      return open(url);
    },
    async popup(tab) {
      const id = typeof tab === 'number' ? tab : await tabId(running, tab);
      return open(`chrome-extension://${running.id}/popup.html?tab=${id}`);
    },
    async closeAll() {
      for (const page of opened) await page.close().catch(() => undefined);
      await running.context.unrouteAll({ behavior: 'ignoreErrors' });
    },
  };
}

/** Errors of a page that come from the extension: uncaught exceptions and console errors of its scripts. */
export async function watchErrors(page: Page): Promise<{ readonly errors: string[]; readonly session: CDPSession }> {
  const errors: string[] = [];
  const session = await page.context().newCDPSession(page);
  const isOurs = (text: string): boolean => text.includes('chrome-extension://') || text.includes('content-scripts/');
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const text = JSON.stringify(exceptionDetails);
    if (isOurs(text)) errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  session.on('Runtime.consoleAPICalled', (event) => {
    if (event.type === 'error' && isOurs(JSON.stringify(event.stackTrace ?? {}))) {
      errors.push(event.args.map((argument) => String(argument.value ?? argument.description)).join(' '));
    }
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' && isOurs(`${entry.url ?? ''} ${JSON.stringify(entry.stackTrace ?? {})}`)) {
      errors.push(entry.text);
    }
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  return { errors, session };
}

interface WorkerFixtures {
  running: Running;
}
interface TestFixtures {
  open: Opener;
}

/** Playwright's `test` with the extension's browser (`running`, one per worker) and `open`. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  running: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's pattern.
    async ({}, use) => {
      const running = await launch({ executablePath: browserPath(), headless: true });
      await use(running);
      await running.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ running }, use) => {
    const opener = openerIn(running);
    await use(opener);
    await opener.closeAll();
  },
});

export { expect };
