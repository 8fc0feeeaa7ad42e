import { z } from 'zod';

/** The shape of assets/sites.json. */
export const siteListSchema = z.strictObject({
  sites: z.array(
    z.strictObject({
      /** Host without `www.`; its subdomains belong to it. */
      host: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
      name: z.string().min(1),
      language: z.enum(['de', 'en']),
      /** Why the site is listed, in English. */
      why: z.string().min(1),
    }),
  ),
});
/** The listed news sites. */
export type SiteList = z.infer<typeof siteListSchema>;

/** Host as it is compared and stored: lower case, without port, final dot and leading `www.`. */
export function siteHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/\.$/, '')
    .replace(/^www\./, '');
}

/** Whether `host` is `site` or one of its subdomains. */
export function isUnder(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** The pattern by which a listed site and its subdomains are asked for and read. */
export const listedPattern = (host: string): string => `https://*.${host}/*`;

/** The part of `browser.permissions` that tells what the extension may read. */
export interface AccessQuery {
  contains(permissions: { origins: string[] }): Promise<boolean>;
}

/**
 * Patterns of the listed sites that the browser does not let the extension read: people can take sites away from an
 * extension, and Firefox gives it none that an update brings.
 */
export async function withheldSites(permissions: AccessQuery, list: SiteList): Promise<string[]> {
  const patterns = list.sites.map(({ host }) => listedPattern(host));
  if (await permissions.contains({ origins: patterns })) return [];
  const allowed = await Promise.all(patterns.map((pattern) => permissions.contains({ origins: [pattern] })));
  return patterns.filter((_, i) => !allowed[i]);
}

/** Events of `browser.permissions` that say that what the extension may read has changed. */
export type AccessEvents = Record<
  'onAdded' | 'onRemoved',
  { addListener(listener: () => void): void; removeListener(listener: () => void): void }
>;

/** Tells the withheld sites now, and again whenever permissions change, until the function that it gives is called. */
export function watchWithheldSites(
  permissions: AccessQuery & AccessEvents,
  list: SiteList,
  tell: (patterns: string[]) => void,
): () => void {
  const look = (): void => void withheldSites(permissions, list).then(tell);
  look();
  const events = [permissions.onAdded, permissions.onRemoved];
  for (const event of events) event.addListener(look);
  return () => {
    for (const event of events) event.removeListener(look);
  };
}

/** The listed site that a page's host belongs to; null when it is on none. */
export function listedSite(host: string, list: SiteList): string | null {
  const name = siteHost(host);
  return list.sites.find((site) => isUnder(name, site.host))?.host ?? null;
}
