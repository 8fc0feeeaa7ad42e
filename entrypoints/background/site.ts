import { browser } from 'wxt/browser';
import siteList from '../../assets/sites.json';
import { listedPattern, listedSite, type PageSort, pageSort, siteHost } from '../../lib/state';
import { feedHosts } from './keep';

/** What an address says about a page. */
export interface Site {
  /** Host name as sites are stored; null where extensions may not read or the address is hidden. */
  readonly host: string | null;
  /** Pattern to ask permission for; null where none can be asked for. */
  readonly pattern: string | null;
  readonly access: 'listed' | 'granted' | 'ask' | 'withheld' | 'impossible';
  /** Why the page cannot be read, where its address says so. */
  readonly sort?: PageSort | null;
}

/** File of the content script in the package. */
export const CONTENT_SCRIPT = '/content-scripts/content.js';

/** File of the styles of its marks. */
export const CONTENT_STYLES = '/content-scripts/content.css';

/** Id under which the content script is registered for sites that a person allowed. */
const REGISTERED = 'allowed-sites';

const listedPatterns = siteList.sites.map(({ host }) => listedPattern(host));

/** Host of a page's address, as sites are stored. */
export function hostOf(url: string | undefined): string | null {
  const parsed = url && URL.canParse(url) ? new URL(url) : null;
  return parsed && /^https?:$/.test(parsed.protocol) ? siteHost(parsed.host) : null;
}

/** How the extension may reach a page. An address we may not see belongs to a page we were not allowed to read. */
export async function siteOf(url: string | undefined): Promise<Site> {
  if (url === undefined) return { host: null, pattern: null, access: 'ask' };
  const sort = pageSort(url);
  const host = sort === 'store' ? null : hostOf(url);
  if (host === null) return { host, pattern: null, access: 'impossible', sort };
  const { protocol, hostname } = new URL(url);
  const pattern = protocol === 'https:' ? `https://${hostname}/*` : null;
  const allowed =
    pattern !== null &&
    (await browser.permissions.contains({ origins: [pattern] })) &&
    !(await feedHosts.all()).includes(pattern);
  const listed = listedSite(host, siteList as never);
  if (allowed) return { host, pattern, access: listed === null ? 'granted' : 'listed', sort };
  if (listed === null || pattern === null) return { host, pattern, access: 'ask', sort };
  return { host, pattern: listedPattern(listed), access: 'withheld', sort };
}

/** Patterns of the sites beyond the list that the person allowed to be read for good. */
export async function allowedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const forFeeds = await feedHosts.all();
  return origins.filter((origin) => !listedPatterns.includes(origin) && !forFeeds.includes(origin));
}

let registering: Promise<void> = Promise.resolve();

/**
 * Brings the registered content script in line with the sites that are allowed now. One call after the other: its name can be
 * registered once.
 */
export function registerAllowedSites(): Promise<void> {
  registering = registering.then(register, register);
  return registering;
}

async function register(): Promise<void> {
  const matches = await allowedPatterns();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTERED] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTERED] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: REGISTERED,
      js: [CONTENT_SCRIPT],
      css: [CONTENT_STYLES],
      matches,
      excludeMatches: listedPatterns,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}
