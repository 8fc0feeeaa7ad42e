import { browser } from 'wxt/browser';

/** Side panels of the browsers; each has one of the two, some have none. */
interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

const panels = browser as unknown as Panels;

/** Whether this browser has a side panel that we can open. */
export const hasPanel = (): boolean =>
  typeof panels.sidePanel?.open === 'function' || typeof panels.sidebarAction?.open === 'function';

/**
 * Opens the side panel of a window; whether it is open now. Browsers allow it only in answer to what a person
 * does: call it first in the handler, before anything is awaited.
 */
export async function openPanel(windowId: number): Promise<boolean> {
  try {
    if (typeof panels.sidePanel?.open === 'function') await panels.sidePanel.open({ windowId });
    else if (typeof panels.sidebarAction?.open === 'function') await panels.sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}
