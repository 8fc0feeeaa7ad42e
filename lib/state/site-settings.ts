import { z } from 'zod';
import { inTurn, type StorageArea } from './area';
import { isUnder, siteHost } from './sites';

const settingsSchema = z.object({
  /** Hosts on which a person switched reading off; their subdomains count. */
  off: z.array(z.string()).catch([]).default([]),
});
type Settings = z.infer<typeof settingsSchema>;

const KEY = 'sites';

/**
 * What a person decided for single sites. Hosts are compared as siteHost gives them. All reject when the storage cannot be
 * read: who cannot know whether a site is off must take it for that, and what was not read would be lost in writing.
 */
export interface SiteSettings {
  isOff(host: string): Promise<boolean>;
  /** Switches a site off (with its subdomains) or on again (whatever entry had switched it off). */
  setOff(host: string, off: boolean): Promise<void>;
  all(): Promise<Settings>;
}

/** Site settings in an area of extension storage (local). */
export function siteSettings(area: StorageArea): SiteSettings {
  const queue = inTurn();
  const all = async (): Promise<Settings> => {
    const items = await area.get(KEY);
    const parsed = settingsSchema.safeParse(items[KEY] ?? {});
    return parsed.success ? parsed.data : settingsSchema.parse({});
  };
  return {
    all,
    isOff: async (host) => (await all()).off.some((site) => isUnder(siteHost(host), site)),
    setOff: (host, off) =>
      queue(async () => {
        const name = siteHost(host);
        const others = (await all()).off.filter((site) => !isUnder(name, site) && (!off || !isUnder(site, name)));
        await area.set({ [KEY]: { off: off ? [...others, name].sort() : others } });
      }),
  };
}
