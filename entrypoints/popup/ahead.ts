import { browser } from 'wxt/browser';
import { callFromPage, type PageCalls, type ReplyOf, type Result } from '../../lib/messages';
import { type LanguageChoice, type PanelChoices, panelChoices, storedLanguage } from '../../lib/state';
import { fixedTab, isPrivateInView, tabInFront, windowInView } from './follow-tab';

/** What popup and side panel need before they can show anything. */
export interface Ahead {
  readonly language: Promise<LanguageChoice>;
  readonly windowId: Promise<number | null>;
  readonly isPrivate: Promise<boolean>;
  readonly choices: Promise<PanelChoices>;
  /** The tab that is spoken of when the page opens. */
  readonly tab: Promise<number | null>;
  /** What is shown of it; null when there is no such tab. */
  readonly view: Promise<Result<ReplyOf<PageCalls, 'tabView'>> | null>;
}

/** Asks for all of it at once. */
export function askAhead(): Ahead {
  const windowId = windowInView();
  const fixed = fixedTab();
  const tab = fixed === null ? windowId.then(tabInFront) : Promise.resolve(fixed);
  const call = callFromPage(browser.runtime as never);
  return {
    ...{ windowId, tab },
    language: storedLanguage(browser.storage.local),
    isPrivate: isPrivateInView(),
    choices: panelChoices(browser.storage.session),
    view: tab.then((tabId) => (tabId === null ? null : call('tabView', { tabId }))),
  };
}

/** Asks while the page's own code is still being loaded, and leaves the answers for it. */
export function leaveAhead(): void {
  Object.assign(globalThis, { secondSourceAhead: askAhead() });
}
