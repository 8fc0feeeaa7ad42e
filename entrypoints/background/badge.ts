import { browser } from 'wxt/browser';
import { badgeText, type Tally } from '../../lib/check';
import type { Language, PauseScope } from '../../lib/model';
import { wordsIn } from './words';

/** Badge colours: white text on either has a contrast of at least 6 to 1. */
const DIFFERS = '#b02318';
const READ = '#57585c';

/** The pause sign: two strokes that every font has. */
const PAUSED = 'II';

/** Shows in the toolbar what was found in a tab, as a short sign and in words. */
export async function showBadge(tabId: number, found: Tally, language: Language): Promise<void> {
  const { claims, differing } = found;
  const { t } = wordsIn(language);
  const title =
    differing > 0
      ? t('badge.differ', { count: differing })
      : t(claims > 0 ? 'badge.claims' : 'badge.none', { count: claims });
  await browser.action.setBadgeText({ tabId, text: badgeText(found) });
  await browser.action.setBadgeBackgroundColor({ tabId, color: differing > 0 ? DIFFERS : READ });
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  await browser.action.setTitle({ tabId, title });
}

/** Shows in the toolbar that a tab is not read, and how far the pause reaches. */
export async function showPause(
  tabId: number,
  what: PauseScope,
  host: string | null,
  language: Language,
): Promise<void> {
  const title = wordsIn(language).t(`badge.paused.${what}`, { host: host ?? '' });
  await browser.action.setBadgeText({ tabId, text: PAUSED });
  await browser.action.setBadgeBackgroundColor({ tabId, color: READ });
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  await browser.action.setTitle({ tabId, title });
}

/** Shows the pause sign, or none, wherever a tab has no sign of its own. */
export async function showPauseEverywhere(paused: boolean, language: Language): Promise<void> {
  const { t } = wordsIn(language);
  await browser.action.setBadgeText({ text: paused ? PAUSED : '' });
  await browser.action.setBadgeBackgroundColor({ color: READ });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
  await browser.action.setTitle({ title: t(paused ? 'badge.paused.everywhere' : 'badge.none') });
}
