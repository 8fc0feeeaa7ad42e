import { browser } from 'wxt/browser';
import { listDetailsFor } from '../../lib/check';
import { CallFailure, type Handlers, type PageCalls, type PageState } from '../../lib/messages';
import { type KeptPage, shownOf } from '../../lib/model';
import { claimHandlers } from './claim-handlers';
import { feedHosts, pages, sites } from './keep';
import { detectText } from './languages';
import { laterHandlers } from './later-handlers';
import { rememberedFor } from './memory';
import { moneyWish } from './money-wish';
import { own, wholeBase } from './own';
import { pauseOfSite, pauseSite } from './reading';
import { readingHandlers } from './reading-handlers';
import { baseState } from './record';
import { registerAllowedSites, siteOf } from './site';
import { call, type Reach, reachOf, read, sourceUrl } from './tabs';
import { aroundText, isText, textHandlers } from './text-handlers';
import { today } from './today';
import { welcomeHandlers } from './welcome-handlers';

async function pageState(kept: KeptPage | null, address: string | null, incognito: boolean): Promise<PageState> {
  if (kept === null) return { kind: 'unread' };
  if (kept.page.kind !== 'checked') return kept.page;
  const { annotations, corrections = [], followed } = kept.page;
  const details = await listDetailsFor(annotations.claims, wholeBase(), today(), await moneyWish());
  const remembered = await rememberedFor(kept, incognito);
  return { kind: 'checked', annotations: shownOf(annotations), details, address, remembered, corrections, followed };
}

/** The tab's result when it is that of the page it shows now. */
async function keptOf(tabId: number, url: string | undefined, reached: Promise<Reach>): Promise<KeptPage | null> {
  const kept = await pages.get(tabId);
  if (kept === null || (await reached) === 'none') return null;
  return url === undefined || new URL(url).origin === kept.origin ? kept : null;
}

/** Answers to pages of the extension. */
export const pageHandlers: Handlers<PageCalls> = {
  ...laterHandlers,
  ...readingHandlers,
  ...welcomeHandlers,
  ...textHandlers,
  ...claimHandlers,
  tabView: async ({ tabId }) => {
    if (isText(tabId)) return { ...(await aroundText()), page: await pageState(await pages.get(tabId), null, true) };
    const tab = await browser.tabs.get(tabId).catch(() => {
      throw new CallFailure('no-access', `no tab ${tabId}`);
    });
    const reached = reachOf(tabId);
    const looks = [
      siteOf(tab.url),
      keptOf(tabId, tab.url, reached),
      own.lost(),
      pauseOfSite(tab.url),
      reached,
    ] as const;
    const [site, kept, lost, wider, reach] = await Promise.all(looks);
    const pause = wider ?? (reach === 'paused' ? 'page' : null);
    const off = site.host !== null && (await sites.isOff(site.host));
    return {
      site: { ...site, on: !off },
      pause,
      base: baseState(),
      ownLost: lost,
      page: await pageState(kept, await sourceUrl(tabId), tab.incognito),
    };
  },
  tables: async ({ language }) => ({ json: await detectText(language) }),
  setSite: async ({ host, on }) => {
    await pauseSite(host, !on);
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
