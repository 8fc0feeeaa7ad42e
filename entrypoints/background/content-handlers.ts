import { browser } from 'wxt/browser';
import { detailsFor } from '../../lib/check';
import { CallFailure, type ContentCalls, type Handlers } from '../../lib/messages';
import { checkArticle, keep, originOf, tabOf } from './check-article';
import { expectArticle } from './detecting';
import { pages, pointed, resultForCards } from './keep';
import { moneyWish } from './money-wish';
import { wholeBase } from './own';
import { openList, openPanel } from './panel';
import { markPaused, pauseEverywhere, pauseOfSite, pauseSite, readingSettings } from './reading';
import { hostOf } from './site';
import { today } from './today';
import { overtakeCheck } from './turns';

/** Answers to content scripts. */
export const contentHandlers: Handlers<ContentCalls> = {
  hello: async (_, sender) => {
    const tabId = tabOf(sender);
    overtakeCheck(tabId);
    await Promise.all([pages.forget(tabId), pointed.tell({ tab: tabId, claim: null })]);
    const pause = await pauseOfSite(sender.url);
    if (pause !== null) await markPaused(tabId, pause, sender.url);
    const on = pause === null && hostOf(sender.url) !== null;
    if (on) expectArticle();
    return { on, settings: await readingSettings() };
  },
  check: checkArticle,
  whole: async (_, sender) => {
    const kept = await resultForCards(tabOf(sender));
    if (kept?.page.kind !== 'checked' || kept.origin !== originOf(sender)) return null;
    const { annotations } = kept.page;
    return { annotations, details: await detailsFor(annotations, wholeBase(), today(), await moneyWish()) };
  },
  report: async ({ report }, sender) => {
    await keep(sender, report);
    return null;
  },
  unfollowed: async (_, sender) => {
    const kept = await pages.get(tabOf(sender));
    if (kept?.page.kind === 'checked')
      await pages.put(tabOf(sender), { ...kept, page: { ...kept.page, followed: false } });
    return null;
  },
  pause: async ({ what }, sender) => {
    const host = hostOf(sender.url);
    if (what === 'everywhere') await pauseEverywhere(true);
    else if (what === 'site' && host !== null) await pauseSite(host, true);
    else await markPaused(tabOf(sender), 'page', sender.url);
    return null;
  },
  pointed: async ({ claim }, sender) => {
    await pointed.tell({ tab: tabOf(sender), claim });
    return null;
  },
  // Nothing is awaited before the panel opens: the browser wants to see the person's click.
  openPanel: async (_, sender) => {
    const isOpen = await openPanel(sender.tab?.windowId);
    if (!isOpen) await openList(tabOf(sender));
    return null;
  },
  needCard: async (_, sender) => {
    const target = { tabId: tabOf(sender), frameIds: [0] };
    await browser.scripting.executeScript({ target, files: ['/card.js'] }).catch((error: unknown) => {
      throw new CallFailure('no-access', String(error));
    });
    return null;
  },
};
