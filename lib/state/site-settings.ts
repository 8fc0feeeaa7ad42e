import { z } from 'zod';
import { inTurn, type StorageArea } from './area';
import { isUnder, siteHost } from './sites';

const settingsSchema = z.object({
  /** Hosts on which a person switched reading off; their subdomains count. */
  off: z.array(z.string()).catch([]).default([]),
  /** Hosts beyond the listed ones that a person allowed for good. */
  granted: z.array(z.string()).catch([]).default([]),
});
type Settings = z.infer<typeof settingsSchema>;

const KEY = 'sites';

/** What a person decided for single sites. Hosts are compared as siteHost gives them. */
export interface SiteSettings {
  isOff(host: string): Promise<boolean>;
  /** Switches a site off (with its subdomains) or on again (whatever entry had switched it off). */
  setOff(host: string, off: boolean): Promise<void>;
  isGranted(host: string): Promise<boolean>;
  /** Remembers that a site was allowed, or no longer is; the permission itself is the browser's. */
  setGranted(host: string, granted: boolean): Promise<void>;
  all(): Promise<Settings>;
}

/** Site settings in an area of extension storage (local). */
export function siteSettings(area: StorageArea): SiteSettings {
  const queue = inTurn();
  const all = async (): Promise<Settings> => {
    const items: Record<string, unknown> = await area.get(KEY).catch(() => ({}));
    const parsed = settingsSchema.safeParse(items[KEY] ?? {});
    return parsed.success ? parsed.data : settingsSchema.parse({});
  };
  const covers = (hosts: readonly string[], host: string): boolean =>
    hosts.some((site) => isUnder(siteHost(host), site));
  const set = (field: keyof Settings, host: string, on: boolean): Promise<void> =>
    queue(async () => {
      const settings = await all();
      const name = siteHost(host);
      const others = settings[field].filter((site) => !isUnder(name, site) && (!on || !isUnder(site, name)));
      await area.set({ [KEY]: { ...settings, [field]: on ? [...others, name].sort() : others } });
    });
  return {
    all,
    isOff: async (host) => covers((await all()).off, host),
    setOff: (host, off) => set('off', host, off),
    isGranted: async (host) => covers((await all()).granted, host),
    setGranted: (host, granted) => set('granted', host, granted),
  };
}
