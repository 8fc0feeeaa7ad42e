/** Hosts that are this device: there a feed may be tried out without encryption. */
const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];

/** What is wrong with a text as the link of a feed; null when it may be one. */
export function linkFault(text: string): 'missing' | 'wrong' | null {
  if (text === '') return 'missing';
  const url = URL.canParse(text) ? new URL(text) : null;
  const encrypted = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.includes(url.hostname));
  if (!url || !encrypted || url.username !== '' || url.password !== '') return 'wrong';
  const stated = /^#factfeed=(.*)$/.exec(url.hash)?.[1];
  return url.hash === '' || /^[0-9a-f]{64}$/i.test(stated ?? '') ? null : 'wrong';
}

/** The pattern by which the browser is asked for access to an address's host; null where it cannot be asked. */
export function accessPattern(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed?.protocol === 'https:' ? `https://${parsed.hostname}/*` : null;
}
