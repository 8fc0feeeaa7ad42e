import { browser } from 'wxt/browser';
import { CallFailure, callTab } from '../../lib/messages';
import { showPause } from './badge';
import { feedHosts, interfaceLanguage, pages, textNumbers } from './keep';
import { CONTENT_SCRIPT, CONTENT_STYLES, hostOf } from './site';
import { overtakeCheck } from './turns';

/** Calls the content script of a tab. */
export const call = (tabId: number) => callTab(browser.tabs as never, tabId);

/** Whether our content script lives in the tab. */
export const isReached = async (tabId: number): Promise<boolean> => (await call(tabId)('ping', null)).ok;

/** How our content script is found in a tab: there, there and paused, not there, or too busy to say. */
export type Reach = 'there' | 'paused' | 'none' | 'busy';

/** Milliseconds that a look at a tab waits for its page. A page without our script is known to be so at once; one that works takes its time. */
const PATIENCE = 50;

/** How our content script is found in the tab, without waiting for a page that is busy. */
export function reachOf(tabId: number): Promise<Reach> {
  const asked = call(tabId)('ping', null).then((found): Reach => {
    if (!found.ok) return 'none';
    return found.value.paused ? 'paused' : 'there';
  });
  const busy = new Promise<Reach>((done) => setTimeout(done, PATIENCE, 'busy'));
  return Promise.race([asked, busy]);
}

const readings = new Map<number, Promise<void>>();

/**
 * Puts the content script into a tab that has none; one that is there already starts to read again. A second call while
 * that is under way waits for it: two scripts in one page would end each other. Rejects with a `CallFailure`.
 */
export function read(tabId: number): Promise<void> {
  const known = readings.get(tabId);
  if (known) return known;
  const reading = putIn(tabId).finally(() => readings.delete(tabId));
  readings.set(tabId, reading);
  return reading;
}

async function putIn(tabId: number): Promise<void> {
  if (await isReached(tabId)) {
    await call(tabId)('siteSwitched', { on: true });
    return;
  }
  const target = { tabId, frameIds: [0] };
  try {
    await browser.scripting.insertCSS({ target, files: [CONTENT_STYLES] });
    await browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT as never] });
  } catch (error) {
    throw new CallFailure('no-access', String(error));
  }
}

/** Tells every tab of a site that it was switched. */
export async function tellTabs(host: string, on: boolean): Promise<void> {
  const language = await interfaceLanguage();
  for (const { id, url } of await browser.tabs.query({})) {
    const shown = hostOf(url);
    if (id === undefined || shown === null || (shown !== host && !shown.endsWith(`.${host}`))) continue;
    if (!on) {
      overtakeCheck(id);
      await pages.forget(id);
      await showPause(id, 'site', shown, language).catch(() => undefined);
    }
    if (on) await read(id).catch(() => undefined);
    else await call(id)('siteSwitched', { on });
  }
}

/** Reads what is open on sites that were just allowed: the page that asked may be gone, as a popup is. */
export async function readAllowed(origins: readonly string[]): Promise<void> {
  const forFeeds = await feedHosts.all();
  const url = origins.filter((origin) => !forFeeds.includes(origin));
  if (url.length === 0) return;
  for (const { id } of await browser.tabs.query({ url })) if (id !== undefined) await read(id).catch(() => undefined);
}

/** Has every article that is open read again: what the record holds has changed. Until then its tab counts as being read. Texts are checked again when they are looked at. */
export async function readAgain(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) await readTabAgain(id);
  for (const id of await textNumbers.all()) await pages.forget(id);
}

/** Has the article of one tab read again, where one was read; until then the tab counts as being read. */
export async function readTabAgain(tabId: number): Promise<void> {
  const kept = await pages.get(tabId);
  if (kept?.page.kind !== 'checked') return;
  if (!(await call(tabId)('siteSwitched', { on: false })).ok) return;
  overtakeCheck(tabId);
  await pages.put(tabId, { origin: kept.origin, page: { kind: 'reading' } });
  await call(tabId)('siteSwitched', { on: true });
}

/** Address of a tab as a source: only https, and only where we may see it. */
export async function sourceUrl(tabId: number): Promise<string | null> {
  const url = (await browser.tabs.get(tabId).catch(() => null))?.url;
  if (url === undefined || !URL.canParse(url) || !url.startsWith('https://')) return null;
  const clean = new URL(url);
  clean.hash = '';
  return clean.href;
}
