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

interface ChangeEvent {
  addListener(changed: () => void): void;
  removeListener(changed: () => void): void;
}

/** The part of `browser.permissions` by which listed sites are looked up and asked for. */
export interface SitePermissions {
  contains(permissions: { origins: string[] }): Promise<boolean>;
  request(permissions: { origins: string[] }): Promise<boolean>;
  readonly onAdded: ChangeEvent;
  readonly onRemoved: ChangeEvent;
}

/** Which listed sites the browser lets the extension read. */
export interface ListedAccess {
  /** Number of listed sites. */
  readonly total: number;
  /**
   * Patterns of the listed sites that are withheld: people can take sites away from an extension, and Firefox gives it
   * none that an update brings.
   */
  withheld(): Promise<string[]>;
  /** Calls back whenever permissions change, until the returned function is called. */
  follow(changed: () => void): () => void;
  /** Asks the person for sites; must run inside a click. */
  allow(patterns: readonly string[]): Promise<boolean>;
}

/** Access to the listed sites, by the browser's permissions. */
export function listedAccess(permissions: SitePermissions, list: SiteList): ListedAccess {
  const patterns = list.sites.map(({ host }) => listedPattern(host));
  const events = [permissions.onAdded, permissions.onRemoved];
  return {
    total: patterns.length,
    async withheld() {
      if (await permissions.contains({ origins: patterns })) return [];
      const allowed = await Promise.all(patterns.map((pattern) => permissions.contains({ origins: [pattern] })));
      return patterns.filter((_, i) => !allowed[i]);
    },
    follow(changed) {
      for (const event of events) event.addListener(changed);
      return () => {
        for (const event of events) event.removeListener(changed);
      };
    },
    allow: (wanted) => permissions.request({ origins: [...wanted] }).catch(() => false),
  };
}

/** The listed site that a page's host belongs to; null when it is on none. */
export function listedSite(host: string, list: SiteList): string | null {
  const name = siteHost(host);
  return list.sites.find((site) => isUnder(name, site.host))?.host ?? null;
}
