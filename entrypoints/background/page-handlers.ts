import { browser } from 'wxt/browser';
import { detailsFor } from '../../lib/check';
import { CallFailure, callTab, type Handlers, type PageCalls, type PageState } from '../../lib/messages';
import type { KeptPage } from '../../lib/model';
import { showBadge } from './badge';
import { interfaceLanguage, pages, sites } from './keep';
import { baseState, factBase } from './record';
import { CONTENT_SCRIPT, CONTENT_STYLES, hostOf, registerAllowedSites, siteOf } from './site';

const call = (tabId: number) => callTab(browser.tabs as never, tabId);

/** Whether our content script lives in the tab. */
const isReached = async (tabId: number): Promise<boolean> => (await call(tabId)('ping', null)).ok;

/** Puts the content script into a tab that has none; one that is there already starts to read again. */
async function read(tabId: number): Promise<void> {
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

async function pageState(kept: KeptPage | null): Promise<PageState> {
  if (kept === null) return { kind: 'unread' };
  if (kept.page.kind !== 'checked') return kept.page;
  const { annotations } = kept.page;
  const now = new Date().toISOString().slice(0, 10);
  return { kind: 'checked', annotations, details: await detailsFor(annotations, factBase(), now) };
}

/** The tab's result when it is that of the page it shows now. */
async function keptOf(tabId: number, url: string | undefined): Promise<KeptPage | null> {
  const [kept, reached] = await Promise.all([pages.get(tabId), isReached(tabId)]);
  if (kept === null || !reached) return null;
  return url === undefined || new URL(url).origin === kept.origin ? kept : null;
}

/** Tells every tab of a site that it was switched. */
async function tellTabs(host: string, on: boolean): Promise<void> {
  const language = await interfaceLanguage();
  for (const { id, url } of await browser.tabs.query({})) {
    const shown = hostOf(url);
    if (id === undefined || shown === null || (shown !== host && !shown.endsWith(`.${host}`))) continue;
    if (!on) {
      await pages.forget(id);
      await showBadge(id, { claims: 0, differing: 0 }, language).catch(() => undefined);
    }
    if (on) await read(id).catch(() => undefined);
    else await call(id)('siteSwitched', { on });
  }
}

/** Answers to pages of the extension. */
export const pageHandlers: Handlers<PageCalls> = {
  tabView: async ({ tabId }) => {
    const tab = await browser.tabs.get(tabId).catch(() => {
      throw new CallFailure('no-access', `no tab ${tabId}`);
    });
    const [site, kept] = await Promise.all([siteOf(tab.url), keptOf(tabId, tab.url)]);
    const off = site.host !== null && (await sites.isOff(site.host));
    return { site: { ...site, on: !off }, base: baseState(), page: await pageState(kept) };
  },
  setSite: async ({ host, on }) => {
    await sites.setOff(host, !on);
    await tellTabs(host, on);
    return null;
  },
  readOnce: async ({ tabId }) => {
    await read(tabId);
    return null;
  },
  siteAllowed: async ({ tabId, pattern }) => {
    if (!(await browser.permissions.contains({ origins: [pattern] }))) {
      throw new CallFailure('no-access', 'the site was not allowed');
    }
    await registerAllowedSites();
    await read(tabId);
    return null;
  },
  showInArticle: async ({ tabId, target }) => {
    const outcome = await call(tabId)('show', { target });
    if (!outcome.ok) throw new CallFailure(outcome.error.code, outcome.error.message);
    return outcome.value;
  },
};
