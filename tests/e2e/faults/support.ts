/** The fault tests' ground: builds with made-up records, profiles that outlive their browser, calls to the worker. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { ask, quietPage } from '../../../scripts/bench/raw';
import { type Built, type Variant, variant } from '../../../scripts/bench/variant';
import { findBrowser, NO_BROWSER } from '../../../scripts/browser';
import { launch, type Running } from '../../../scripts/extension';

declare const chrome: typeof import('wxt/browser').browser;

/** A browser with a build of a made-up record, and a page of the extension in it. */
export interface Ground {
  readonly running: Running;
  readonly built: Built;
  readonly page: Page;
}

/** A profile's folder that is removed when the work is done. */
export async function withProfile<T>(work: (profile: string) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(path.join(tmpdir(), 'second-source-faults-'));
  try {
    return await work(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Starts a browser with a build of a made-up record. */
export async function groundFor(wanted: Variant, profile?: string): Promise<Ground> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(NO_BROWSER);
  const built = await variant(wanted);
  const running = await launch({
    executablePath,
    headless: true,
    extension: built.folder,
    ...(profile === undefined ? {} : { profile }),
  });
  return { running, built, page: await quietPage(running) };
}

/** Does some work in a browser with a build of a made-up record and closes it. */
export async function inBrowser<T>(
  wanted: Variant,
  work: (ground: Ground) => Promise<T>,
  profile?: string,
): Promise<T> {
  const ground = await groundFor(wanted, profile);
  try {
    return await work(ground);
  } finally {
    await ground.running.close().catch(() => undefined);
  }
}

/** Waits until `check` gives something other than false, null or undefined; throws after `ms` milliseconds. */
export async function until<T>(
  what: string,
  ms: number,
  check: () => Promise<T> | T,
  pause = 25,
): Promise<Exclude<T, false | null | undefined>> {
  const end = performance.now() + ms;
  for (;;) {
    const value = await check();
    if (value !== false && value !== null && value !== undefined) return value as Exclude<T, false | null | undefined>;
    if (performance.now() > end) throw new Error(`${what} did not happen within ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Hash that the mirror in extension storage names; does not wake the worker. */
export function mirroredHash(page: Page): Promise<string | null> {
  return page.evaluate(async () => {
    const { factBase } = await chrome.storage.local.get('factBase');
    return (factBase as { hash: string | null } | undefined)?.hash ?? null;
  });
}

/** Waits until the worker has stored the record, without waking it or touching the database; returns milliseconds. */
export async function loaded({ page, built }: Pick<Ground, 'page' | 'built'>, ms = 30_000): Promise<number> {
  const begun = performance.now();
  await until('the load', ms, async () => (await mirroredHash(page)) === built.stamp.hash, 20);
  return performance.now() - begun;
}

/** State of the record as the worker tells it. */
export interface RecordState {
  readonly state: 'loading' | 'ready' | 'fallback' | 'empty';
  readonly problems: readonly { readonly kind: string; readonly detail: string }[];
}

/** Asks the worker how the record is doing. */
export async function recordState(page: Page): Promise<RecordState> {
  const answer = (await ask(page, { direction: 'page-to-background', call: 'storage', request: null })) as {
    value: { record: RecordState };
  };
  return answer.value.record;
}

/** Names of the companies that a search finds. */
export async function search(page: Page, query: string): Promise<string[]> {
  const answer = (await ask(page, { direction: 'page-to-background', call: 'search', request: { query } })) as {
    value: { hits: { name: string }[] };
  };
  return answer.value.hits.map(({ name }) => name);
}

/** All that the worker tells of a company, with its facts; null when it does not know it. */
export async function companyIn(page: Page, id: string): Promise<{ facts: unknown[] } | null> {
  const answer = (await ask(page, { direction: 'page-to-background', call: 'company', request: { id } })) as {
    ok: boolean;
    value: { facts: unknown[] } | null;
  };
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

/** Number of facts that the worker tells of a company; null when it does not know it. */
export async function factsOf(page: Page, id: string): Promise<number | null> {
  return (await companyIn(page, id))?.facts.length ?? null;
}

/** Kinds of the problems that the worker has met. */
export async function problemsIn(page: Page): Promise<string[]> {
  return (await recordState(page)).problems.map(({ kind }) => kind);
}

/** Opens the database from a page as another window might, and keeps it open as `held`. It does not care about changes of version. */
export function holdDatabase(page: Page, version?: number): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('facts-cache', wanted);
        request.onupgradeneeded = () => {
          const { objectStoreNames } = request.result;
          if (!objectStoreNames.contains('other')) request.result.createObjectStore('other');
        };
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          (globalThis as { held?: IDBDatabase }).held = request.result;
          resolve(request.result.version);
        };
      }),
    version,
  );
}

/** Lets go of what `holdDatabase` holds. */
export function releaseDatabase(page: Page): Promise<void> {
  return page.evaluate(() => (globalThis as { held?: IDBDatabase }).held?.close());
}

/** Deletes the database from a page; to be called while no worker runs. */
export function deleteDatabase(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('facts-cache');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
}

/** Makes the database one of an older record, of which `rows` rows are there; to be called while no worker runs. */
export function seedOldRecord(page: Page, rows = 3): Promise<string> {
  return page.evaluate(async (count) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const hex = async (text: string): Promise<string> => {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    };
    const texts = Array.from({ length: count }, (_, i) => `{"of":"an older record","row":${i}}`);
    const made = await Promise.all(texts.map(async (text) => ({ text, hash: await hex(text) })));
    const hashes = made.map(({ hash }) => hash).sort();
    const gen = await hex(`second-source-record/2\nbundled\n${hashes.join('\n')}`);
    const db = await done(indexedDB.open('facts-cache'));
    const before = await done(db.transaction('gen').objectStore('gen').get('bundled'));
    const transaction = db.transaction(['docs', 'gen'], 'readwrite');
    transaction.objectStore('docs').clear();
    for (const { text, hash } of made) {
      transaction.objectStore('docs').put({ feed: 'bundled', hash, text, keys: [], company: `old-${hash}` });
    }
    transaction.objectStore('gen').put({ ...before, hash: gen, rows: hashes, version: '2020-01-01-old' });
    try {
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = reject;
      });
    } finally {
      db.close();
    }
    await chrome.storage.local.remove('factBase');
    return gen;
  }, rows);
}
