import { browser } from 'wxt/browser';
import { sha256Hex } from '../../lib/integrity';

/**
 * Key under which an article's corrections are kept: a hash of its address without the fragment, another one in private
 * windows, so that neither sort of window learns of the other.
 */
export async function articleKey(tabId: number, url: string | undefined): Promise<string> {
  const address = (url ?? '').replace(/#.*$/, '');
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return sha256Hex(`${tab?.incognito ? 'private' : 'open'} ${address}`);
}
