/** A browser with the extension and 50,000 facts, and pages in it that are read when they are told to be. */
import type { Page } from '@playwright/test';
import { launch, type Running, serve } from '../../extension';
import { ask, type Killer, killerFrom, quietPage } from '../raw';
import { variant } from '../variant';
import { type TraceEvent, traced } from './trace';

declare const chrome: typeof import('wxt/browser').browser;

/** Companies of the record, ten facts each. */
const COMPANIES = 5000;
/** Where the pages are served: a site that is read. */
const SITE = 'https://techcrunch.com/';
/** Milliseconds that a page is left alone before and after it is measured. */
export const QUIET = 400;
/** Longest that a page may take, in milliseconds. */
const LONGEST = 90_000;

/** The browser that pages are read in. */
export interface Ground {
  readonly running: Running;
  /** A page of the extension, to talk to it from. */
  readonly quiet: Page;
  readonly killer: Killer;
  /** Pauses reading everywhere, or goes on. */
  pause(paused: boolean): Promise<void>;
  /** Opens a page at an address of its own, or at this path of the site. */
  open(html: string, path?: string): Promise<Opened>;
  close(): Promise<void>;
}

/** An open page. */
export interface Opened {
  readonly page: Page;
  readonly tab: number;
  readonly url: string;
}

/** What is kept of a tab, as the popup would show it; null when nothing is. */
export function keptOf({ quiet }: Ground, tab: number): Promise<{ kind: string } | null> {
  return quiet.evaluate(async (id) => {
    const key = `result:${id}`;
    const found = (await chrome.storage.session.get(key))[key] as string | undefined;
    return found === undefined ? null : { kind: (JSON.parse(found) as { page: { kind: string } }).page.kind };
  }, tab);
}

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Waits until `is` holds. Throws with `what` when it does not in time. */
export async function until(is: () => Promise<boolean>, what: string, every = 50): Promise<void> {
  for (const end = Date.now() + LONGEST; !(await is()); await sleep(every)) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
  }
}

/** Starts the browser and waits until the record is stored. */
export async function startGround(executablePath: string): Promise<Ground> {
  const { folder, stamp } = await variant({ companies: COMPANIES });
  const running = await launch({ executablePath, headless: true, extension: folder });
  const quiet = await quietPage(running);
  const isStored = (): Promise<boolean> =>
    quiet.evaluate(async (hash) => {
      const { factBase } = await chrome.storage.local.get('factBase');
      return (factBase as { hash?: string } | undefined)?.hash === hash;
    }, stamp.hash);
  await until(isStored, 'the record');
  let pages = 0;
  return {
    running,
    quiet,
    killer: await killerFrom(quiet, running.id),
    pause: async (paused) => {
      await ask(quiet, { direction: 'page-to-background', call: 'pauseEverywhere', request: { paused } });
    },
    async open(html, path) {
      pages += 1;
      const url = new URL(path ?? `/bench/${pages}/`, SITE).href;
      await serve(running.context, url, html);
      const page = await running.context.newPage();
      await page.goto(url);
      const tab = await quiet.evaluate(
        async (wanted) => (await chrome.tabs.query({})).find((one) => one.url === wanted)?.id ?? -1,
        url,
      );
      return { page, tab, url };
    },
    close: () => running.close(),
  };
}

/** What the reading of one page did. */
export interface Read {
  /** From the address to the end of loading, while reading is paused: our script is put into the page and asks what it is to do. */
  readonly loading: readonly TraceEvent[];
  /** From the moment it may read until nothing happens any more. */
  readonly reading: readonly TraceEvent[];
}

/** Whether marks are painted. */
export const isPainted = (page: Page): Promise<boolean> => page.evaluate(() => CSS.highlights.size > 0);

/** Has an open page read from the beginning, traced; `isDone` says when it is done with. Reading is paused before and after. */
export async function tracedReading(ground: Ground, opened: Opened, isDone: () => Promise<boolean>): Promise<Read> {
  const { page } = opened;
  await ground.pause(true);
  const loading = await traced(page, async () => {
    await page.reload();
    await sleep(QUIET);
  });
  const reading = await traced(page, async () => {
    await ground.pause(false);
    await until(isDone, 'the reading of a page', 100);
    await sleep(QUIET);
  });
  await ground.pause(true);
  return { loading, reading };
}
