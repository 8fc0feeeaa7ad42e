import { browser } from 'wxt/browser';
import { verdictWord } from '../../lib/format';
import { CallFailure } from '../../lib/messages';
import type { PauseScope, ReadingSettings, VerdictKind } from '../../lib/model';
import type { Preferences } from '../../lib/state';
import { showBadge, showPause, showPauseEverywhere } from './badge';
import { interfaceLanguage, pages, preferences, sites } from './keep';
import { hostOf } from './site';
import { call, isReached, readAgain, tellTabs } from './tabs';
import { overtakeCheck } from './turns';
import { wordsIn } from './words';

const VERDICTS: readonly VerdictKind[] = [
  ...(['confirmed', 'disputed', 'outdated', 'superseded', 'contradicted', 'unverified'] as const),
];

/** What pages have to know of the person's choices, with the words a screen reader says. */
export async function readingSettings(): Promise<ReadingSettings> {
  const [{ marks, opens, modifier, delay }, language] = await Promise.all([preferences.read(), interfaceLanguage()]);
  const t = wordsIn(language);
  const words = Object.fromEntries(VERDICTS.map((kind) => [kind, verdictWord(kind, t)]));
  return { language, marks, opens, modifier, delay, words: { ...words, inconsistent: t.t('inconsistency.title') } };
}

/** The widest pause that holds for a page beside its own; null when it may be read. Rejects when that cannot be known. */
export async function pauseOfSite(url: string | undefined): Promise<PauseScope | null> {
  if (!(await preferences.stored()).annotate) return 'everywhere';
  const host = hostOf(url);
  return host !== null && (await sites.isOff(host)) ? 'site' : null;
}

/** The widest pause that holds for the page in a tab. Rejects when that cannot be known. */
export async function pauseOf(tabId: number, url: string | undefined): Promise<PauseScope | null> {
  const wider = await pauseOfSite(url);
  if (wider !== null) return wider;
  const found = await call(tabId)('ping', null);
  return found.ok && found.value.paused ? 'page' : null;
}

/** Forgets what was read in a tab and shows that it is paused. */
export async function markPaused(tabId: number, what: PauseScope, url: string | undefined): Promise<void> {
  overtakeCheck(tabId);
  await pages.forget(tabId);
  await showPause(tabId, what, hostOf(url), await interfaceLanguage()).catch(() => undefined);
}

/** The tab is about to be read: until then it counts as being read where a content script is there to do so. */
async function markAwaited(tabId: number, url: string | undefined): Promise<void> {
  overtakeCheck(tabId);
  await showBadge(tabId, { claims: 0, differing: 0 }, await interfaceLanguage()).catch(() => undefined);
  const isKnown = url !== undefined && URL.canParse(url) && (await isReached(tabId));
  if (isKnown) await pages.put(tabId, { origin: new URL(url).origin, page: { kind: 'reading' } });
}

/** Pauses the page in a tab until it is left or loaded anew, or goes on. */
export async function pausePage(tabId: number, paused: boolean): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  if (!paused) {
    const found = await call(tabId)('ping', null);
    if (found.ok && !found.value.paused) return;
    await markAwaited(tabId, url);
  }
  const told = await call(tabId)('pausePage', { paused });
  if (!told.ok) throw new CallFailure(told.error.code, told.error.message);
  if (paused) await markPaused(tabId, 'page', url);
}

/** Switches a site off or on, for good. Nothing is read while all is paused. */
export async function pauseSite(host: string, paused: boolean): Promise<void> {
  await sites.setOff(host, paused);
  if (paused || (await preferences.read()).annotate) await tellTabs(host, !paused);
}

/** Pauses reading everywhere or goes on, for good; the tabs learn of it as of any change of preferences. */
export async function pauseEverywhere(paused: boolean): Promise<void> {
  await preferences.change({ annotate: !paused });
}

async function tellAll(on: boolean): Promise<void> {
  await showPauseEverywhere(!on, await interfaceLanguage());
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    // What cannot be known is taken for off.
    const pause = await pauseOf(id, url).catch(() => 'site' as const);
    if (pause !== null) await markPaused(id, pause, url);
    else await markAwaited(id, url);
    await call(id)('siteSwitched', { on: false });
    if (on && pause !== 'site') await call(id)('siteSwitched', { on: true });
  }
}

/** Tells every open tab what the person chose: it holds at once. */
export async function preferencesChanged(before: Preferences, after: Preferences): Promise<void> {
  const fields = ['language', 'marks', 'opens', 'modifier', 'delay'] as const;
  if (fields.some((field) => before[field] !== after[field])) {
    const settings = await readingSettings();
    for (const { id } of await browser.tabs.query({})) if (id !== undefined) await call(id)('settings', { settings });
  }
  if (before.annotate !== after.annotate) await tellAll(after.annotate);
  else if (before.currency !== after.currency) await readAgain();
}

/** Shows in the toolbar whether all is paused: the browser forgets that when it ends. */
export async function showPauseAtStart(): Promise<void> {
  const { annotate } = await preferences.read();
  if (!annotate) await showPauseEverywhere(true, await interfaceLanguage());
}
