import { browser } from 'wxt/browser';
import { openSidePanel } from '../../lib/state';

/** Opens the side panel of a window, in answer to what a person does; whether it is open now. */
export const openPanel = (windowId: number): Promise<boolean> => openSidePanel(browser as never, windowId);
