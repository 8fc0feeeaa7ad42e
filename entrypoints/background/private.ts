import { browser } from 'wxt/browser';
import { isPrivateKey } from './corrections';
import { corrections, handed, pages, textNumbers } from './keep';

/** Forgets what was kept of private windows beside their tabs' results, which go with their tabs. */
export async function forgetPrivate(): Promise<void> {
  for (const id of await textNumbers.all()) {
    const page = (await pages.get(id))?.page;
    if (page?.kind === 'checked' && isPrivateKey(page.article ?? '')) await pages.forget(id);
  }
  await corrections.forget(isPrivateKey);
}

/** Forgets what a closed window leaves behind: a text nobody took, and with the last private window all it kept. */
export function serveWindows(): void {
  // Phones have no windows; there it goes with the browser's session.
  browser.windows?.onRemoved.addListener((windowId) => {
    void (async () => {
      await handed.take(windowId);
      const open = await browser.windows.getAll();
      if (!open.some(({ incognito }) => incognito)) await forgetPrivate();
    })().catch(() => undefined);
  });
}
