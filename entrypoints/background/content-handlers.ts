import { browser } from 'wxt/browser';
import { detailsFor, marksOf, matchCorrected, tally } from '../../lib/check';
import { languageMeasures } from '../../lib/languages';
import { CallFailure, type ContentCalls, type Handlers, judgedText, type Sender } from '../../lib/messages';
import type { KeptPage } from '../../lib/model';
import { showBadge } from './badge';
import { articleKey } from './corrections';
import { detectIn } from './detecting';
import { listedBase } from './feeds';
import { corrections, interfaceLanguage, pages, pointed } from './keep';
import { packsFor } from './languages';
import { rememberPage } from './memory';
import { moneyWish } from './money-wish';
import { own, wholeBase } from './own';
import { openList, openPanel } from './panel';
import { averageRates } from './rates';
import { markPaused, pauseEverywhere, pauseOfSite, pauseSite, readingSettings } from './reading';
import { hostOf } from './site';
import { today } from './today';
import { beginCheck, overtakeCheck } from './turns';

const tabOf = ({ tab }: Sender): number => {
  if (tab?.id === undefined) throw new CallFailure('refused', 'not from a tab');
  return tab.id;
};

const originOf = ({ url }: Sender): string => (url && URL.canParse(url) ? new URL(url).origin : '');

/** Keeps what is known of the sender's page and shows it in the toolbar. A result too large to be kept is not. */
async function keep(sender: Sender, page: KeptPage['page'], memory: number | null = null): Promise<void> {
  const tabId = tabOf(sender);
  await pages.put(tabId, { origin: originOf(sender), memory, page }).catch(() => pages.forget(tabId));
  const found = page.kind === 'checked' ? tally(page.annotations) : { claims: 0, differing: 0 };
  await showBadge(tabId, found, await interfaceLanguage()).catch(() => undefined);
}

/** Answers to content scripts. */
export const contentHandlers: Handlers<ContentCalls> = {
  hello: async (_, sender) => {
    const tabId = tabOf(sender);
    overtakeCheck(tabId);
    await Promise.all([pages.forget(tabId), pointed.tell({ tab: tabId, claim: null })]);
    const pause = await pauseOfSite(sender.url);
    if (pause !== null) await markPaused(tabId, pause, sender.url);
    return { on: pause === null && hostOf(sender.url) !== null, settings: await readingSettings() };
  },
  check: async ({ article: read, first }, sender) => {
    const tabId = tabOf(sender);
    const isPrivate = sender.tab?.incognito !== false;
    const counts = beginCheck(tabId);
    const said = first ? keep(sender, { kind: 'reading' }).catch(() => undefined) : null;
    const detection = await detectIn(isPrivate ? null : tabId, read);
    const now = today();
    const base = listedBase();
    const article = await articleKey(sender.url, isPrivate);
    const packs = await packsFor(detection.article.language);
    const options = { now, rates: await averageRates(), packs, measures: languageMeasures };
    const corrected = await corrections.of(article);
    const shown = await matchCorrected(detection, base, options, corrected);
    let entries = await own.entries();
    let matched = shown;
    // What the person changes meanwhile counts: a tab that is being read is not told to read again.
    for (let turn = 0; turn < 3; turn++) {
      const before = entries;
      matched = before.size > 0 ? await matchCorrected(detection, wholeBase(), options, corrected) : shown;
      entries = await own.entries();
      if (entries === before) break;
    }
    const personal = entries.size > 0;
    const { annotations } = matched;
    const details = await detailsFor(shown.annotations, base, now, await moneyWish());
    const kept = { kind: 'checked' as const, annotations, corrections: matched.corrections, article, followed: true };
    // A page that was left, paused or read anew meanwhile leaves nothing.
    await said;
    const memory = counts() ? await rememberPage(annotations, detection, sender, now) : null;
    if (counts()) await keep(sender, kept, memory);
    const told = { annotations: shown.annotations, details };
    return { marks: marksOf(told, read), told: judgedText(told), personal };
  },
  whole: async (_, sender) => {
    const kept = await pages.get(tabOf(sender));
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
