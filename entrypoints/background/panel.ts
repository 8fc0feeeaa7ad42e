import { browser } from 'wxt/browser';
import { openSidePanel } from '../../lib/state';

/** What browsers call no window at all. */
const NO_WINDOW = -1;

/**
 * Shows a tab's claims where no side panel opened: in the popup, else in a tab of their own. In Firefox a press in a
 * page is none for the background, so the sidebar stays shut, and the popup opens in some versions only.
 */
export async function openList(tabId: number): Promise<void> {
  const asked = browser.action.openPopup?.() ?? Promise.reject(new Error('no popup can be opened'));
  await asked.catch(() => browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${tabId}` as never) }));
}

/**
 * Opens the side panel of a window; whether it is open now. Only in answer to what a person does, as the first thing
 * of the handler: nothing may be awaited before it.
 */
export const openPanel = (windowId: number | undefined): Promise<boolean> =>
  openSidePanel(browser as never, windowId ?? NO_WINDOW);
