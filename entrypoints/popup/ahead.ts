import { browser } from 'wxt/browser';
import { type Caller, callFromPage, type PageCalls, type ReplyOf, type Result } from '../../lib/messages';
import { type LanguageChoice, type PanelChoices, panelChoices, storedLanguage } from '../../lib/state';
import { type ShownTab, stateOf } from './answer';
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

/** Where the answers wait for the page's own code. */
const PLACE = 'secondSourceAhead';

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
  Object.assign(globalThis, { [PLACE]: askAhead() });
}

/** What was asked ahead; asked now where nothing was. */
export const takeAhead = (): Ahead => (globalThis as { [PLACE]?: Ahead })[PLACE] ?? askAhead();

/** Milliseconds that the page waits for the answer with nothing in it; after that it says that it waits. */
const PATIENCE = 100;

/** What the tab shows when the page opens; null when that is not known soon. */
export async function openedOf({ tab, view }: Pick<Ahead, 'tab' | 'view'>): Promise<ShownTab | null> {
  const slow = new Promise<null>((done) => setTimeout(done, PATIENCE, null));
  const known = view.then(async (outcome) => ({ tabId: await tab, state: stateOf(outcome) }));
  return Promise.race([known, slow]);
}

/** A caller whose first look at a tab gets the answer that was asked ahead, if it is one about that tab. */
export function callWithAhead(call: Caller<PageCalls>, ahead: Pick<Ahead, 'tab' | 'view'>): Caller<PageCalls> {
  let isFirst = true;
  return async (name, request) => {
    if (name !== 'tabView' || !isFirst) return call(name, request);
    isFirst = false;
    const isAsked = (request as { tabId: number }).tabId === (await ahead.tab);
    return ((isAsked && (await ahead.view)) || call(name, request)) as ReturnType<typeof call<typeof name>>;
  };
}
