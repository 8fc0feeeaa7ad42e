import { browser } from 'wxt/browser';

/** Told of what happens in the window that is followed. */
export interface Follower {
  /** Another tab is in front. */
  onTab: (tabId: number | null) => void;
  /** The tab in front has changed: it loads, has loaded, or shows another address. */
  onChange: () => void;
}

const addressed = (name: string): number | null => {
  const given = new URLSearchParams(location.search).get(name);
  return given !== null && /^\d+$/.test(given) ? Number(given) : null;
};

/** The tab in the page's address (`?tab=`), which is then shown whatever is in front; null without one. */
export const fixedTab = (): number | null => addressed('tab');

/** The window this page speaks of: the one in its address (`?window=`), else its own; null on phones, which have none. */
export async function windowInView(): Promise<number | null> {
  return addressed('window') ?? (await browser.windows?.getCurrent())?.id ?? null;
}

/** The tab in front in a window; without one, the tab in front. */
export async function tabInFront(windowId: number | null): Promise<number | null> {
  const where = windowId === null ? { currentWindow: true } : { windowId };
  const [tab] = await browser.tabs.query({ active: true, ...where });
  return tab?.id ?? null;
}

/** Whether this page speaks of a private window, or, where there are no windows, as on phones, of a private tab. */
export async function isPrivateInView(): Promise<boolean> {
  if (browser.windows) return (await browser.windows.getCurrent().catch(() => null))?.incognito ?? false;
  if (browser.extension?.inIncognitoContext) return true;
  const tabId = fixedTab() ?? (await tabInFront(null).catch(() => null));
  const tab = tabId === null ? null : await browser.tabs.get(tabId).catch(() => null);
  return tab?.incognito ?? false;
}

/** Follows the tab in front of a window, `first` to begin with, until the returned function is called. */
export function followTab(windowId: number, first: Promise<number | null>, { onTab, onChange }: Follower): () => void {
  let front: number | null = null;
  const lookUp = async (): Promise<void> => {
    const next = await tabInFront(windowId);
    if (next !== front) onTab(next);
    front = next;
  };
  // The person may have gone to another tab since `first` was asked for, before anybody followed.
  void first.then((tabId) => {
    front ??= tabId;
    return lookUp();
  });
  const onActivated = (info: { tabId: number; windowId: number }): void => {
    if (info.windowId !== windowId) return;
    front = info.tabId;
    onTab(front);
  };
  const onUpdated = (tabId: number, change: { status?: string; url?: string }): void => {
    if (tabId === front && (change.status !== undefined || change.url !== undefined)) onChange();
  };
  const onMoved = (): void => void lookUp();
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  // Tabs that are dragged to another window or replaced say so in other ways.
  for (const event of [browser.tabs.onAttached, browser.tabs.onDetached, browser.tabs.onReplaced]) {
    event?.addListener(onMoved);
  }
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    for (const event of [browser.tabs.onAttached, browser.tabs.onDetached, browser.tabs.onReplaced]) {
      event?.removeListener(onMoved);
    }
  };
}
