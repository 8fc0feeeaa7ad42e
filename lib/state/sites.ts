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

/** Whether a page's host belongs to one of the listed sites. */
export function isListedSite(host: string, list: SiteList): boolean {
  const name = siteHost(host);
  return list.sites.some((site) => isUnder(name, site.host));
}
