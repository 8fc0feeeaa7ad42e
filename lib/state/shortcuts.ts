/** The parts of an extension's browser that its page for shortcuts is opened with. */
export interface ShortcutPages {
  readonly runtime: { getURL(path: string): string };
  readonly tabs: { create(properties: { url: string }): Promise<unknown> };
  readonly commands?: { openShortcutSettings?(): Promise<void> };
}

/** Where Chromium lets people change the keys of extensions; pages cannot link to it, extensions may open it. */
const CHROMIUM = 'chrome://extensions/shortcuts';

/**
 * What opens the browser's own page for shortcuts; null where an extension cannot (Firefox before
 * `commands.openShortcutSettings`, and phones).
 */
export function shortcutPage(browser: ShortcutPages): (() => void) | null {
  if (browser.runtime.getURL('').startsWith('chrome-extension:')) {
    return () => void browser.tabs.create({ url: CHROMIUM });
  }
  const open = browser.commands?.openShortcutSettings?.bind(browser.commands);
  return open ? () => void open() : null;
}
