/** A page that cannot be read for a reason which its address gives away. */
export type PageSort = 'pdf' | 'reader' | 'file' | 'store' | 'browser';

const STORES: readonly RegExp[] = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore(?:\/|$)/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons(?:\/|$)/,
  /^https:\/\/addons\.opera\.com\//,
];
/** The reader views of Firefox, Chromium and Edge. */
const READERS = /^(?:about:reader(?:\?|$)|chrome-distiller:|read:)/i;

/**
 * What keeps a page from being read: it is a PDF, a browser's reader view, a file of the device, a shop for
 * extensions, or another page of the browser itself. Null for a page that can be read, as far as its address says.
 */
export function pageSort(url: string): PageSort | null {
  if (!URL.canParse(url)) return null;
  if (READERS.test(url)) return 'reader';
  const { protocol, pathname } = new URL(url);
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  if (protocol === 'file:') return 'file';
  if (STORES.some((store) => store.test(url))) return 'store';
  return protocol === 'http:' || protocol === 'https:' ? null : 'browser';
}
