import { browser } from 'wxt/browser';
import { detailsFor } from '../../lib/check';
import { CallFailure, type Handlers, type PageCalls, type PageState } from '../../lib/messages';
import type { KeptPage } from '../../lib/model';
import { feedHandlers } from './feed-handlers';
import { feedHosts, pages, sites } from './keep';
import { rememberedFor } from './memory';
import { memoryHandlers } from './memory-handlers';
import { own, wholeBase } from './own';
import { baseState } from './record';
import { recordHandlers } from './record-handlers';
import { registerAllowedSites, siteOf } from './site';
import { call, isReached, read, sourceUrl, tellTabs } from './tabs';
import { transferHandlers } from './transfer-handlers';

async function pageState(kept: KeptPage | null, address: string | null, incognito: boolean): Promise<PageState> {
  if (kept === null) return { kind: 'unread' };
  if (kept.page.kind !== 'checked') return kept.page;
  const { annotations } = kept.page;
  const now = new Date().toISOString().slice(0, 10);
  const details = await detailsFor(annotations, wholeBase(), now);
  const remembered = await rememberedFor(kept, incognito);
  return { kind: 'checked', annotations, details, address, remembered, corrections: [] };
}

/** The tab's result when it is that of the page it shows now. */
async function keptOf(tabId: number, url: string | undefined): Promise<KeptPage | null> {
  const [kept, reached] = await Promise.all([pages.get(tabId), isReached(tabId)]);
  if (kept === null || !reached) return null;
  return url === undefined || new URL(url).origin === kept.origin ? kept : null;
}

/** Answers to pages of the extension. */
export const pageHandlers: Handlers<PageCalls> = {
  ...recordHandlers,
  ...feedHandlers,
  ...transferHandlers,
  ...memoryHandlers,
  tabView: async ({ tabId }) => {
    const tab = await browser.tabs.get(tabId).catch(() => {
      throw new CallFailure('no-access', `no tab ${tabId}`);
    });
    const [site, kept, lost] = await Promise.all([siteOf(tab.url), keptOf(tabId, tab.url), own.lost()]);
    const off = site.host !== null && (await sites.isOff(site.host));
    return {
      site: { ...site, on: !off },
      base: baseState(),
      ownLost: lost,
      page: await pageState(kept, await sourceUrl(tabId), tab.incognito),
    };
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
    await feedHosts.remove(pattern);
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
