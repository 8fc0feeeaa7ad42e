import { browser } from 'wxt/browser';
import { openSidePanel } from '../../lib/state';

/** What browsers call no window at all. */
const NO_WINDOW = -1;

/**
 * Opens the side panel of a window; whether it is open now. Only in answer to what a person does, as the first thing
 * of the handler: nothing may be awaited before it.
 */
export const openPanel = (windowId: number | undefined): Promise<boolean> =>
  openSidePanel(browser as never, windowId ?? NO_WINDOW);
