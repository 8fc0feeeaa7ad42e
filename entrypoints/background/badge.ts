import { browser } from 'wxt/browser';
import { createWords } from '../../components/create-words';
import { badgeText, type Tally } from '../../lib/check';
import type { Language } from '../../lib/model';

/** Badge colours: white text on either has a contrast of at least 6 to 1. */
const DIFFERS = '#b02318';
const READ = '#57585c';

/** Shows in the toolbar what was found in a tab, as a short sign and in words. */
export async function showBadge(tabId: number, found: Tally, language: Language): Promise<void> {
  const { claims, differing } = found;
  const { t } = createWords(language);
  const title =
    differing > 0
      ? t('badge.differ', { count: differing })
      : t(claims > 0 ? 'badge.claims' : 'badge.none', { count: claims });
  await browser.action.setBadgeText({ tabId, text: badgeText(found) });
  await browser.action.setBadgeBackgroundColor({ tabId, color: differing > 0 ? DIFFERS : READ });
  await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  await browser.action.setTitle({ tabId, title });
}
