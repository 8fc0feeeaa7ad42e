/** Side panels of the browsers; each has one of the two, some have none. */
export interface SidePanels {
  readonly sidePanel?: { open?(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open?(): Promise<void> };
}

/** Whether a browser has a side panel that an extension can open. */
export const hasSidePanel = ({ sidePanel, sidebarAction }: SidePanels): boolean =>
  typeof sidePanel?.open === 'function' || typeof sidebarAction?.open === 'function';

/**
 * Opens the side panel of a window; whether it is open now. Browsers allow it only in answer to what a person
 * does: call it first in the handler, before anything is awaited.
 */
export async function openSidePanel({ sidePanel, sidebarAction }: SidePanels, windowId: number): Promise<boolean> {
  try {
    if (typeof sidePanel?.open === 'function') await sidePanel.open({ windowId });
    else if (typeof sidebarAction?.open === 'function') await sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}
