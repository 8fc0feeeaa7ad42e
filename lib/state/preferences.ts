import { z } from 'zod';
import { inTurn, type StorageArea } from './area';

/**
 * What a person chose. A field that is missing or no longer valid takes its default and leaves the
 * others as they are; `version` counts changes of meaning.
 */
export const preferencesSchema = z.object({
  version: z.literal(1).catch(1).default(1),
  /** Language of the interface; `auto` follows the browser. */
  language: z.enum(['auto', 'de', 'en']).catch('auto').default('auto'),
  /** Whether articles are read and marked without being asked, on sites where that is allowed. */
  annotate: z.boolean().catch(true).default(true),
});
/** What a person chose. */
export type Preferences = z.infer<typeof preferencesSchema>;

const KEY = 'preferences';

/** Reads and changes preferences. */
export interface PreferenceStore {
  /** Never rejects: what cannot be read takes its default. */
  read(): Promise<Preferences>;
  /** Changes some fields and returns all. Rejects when the storage cannot be written. */
  change(patch: Partial<Omit<Preferences, 'version'>>): Promise<Preferences>;
}

/** Preferences in an area of extension storage (local). */
export function preferenceStore(area: StorageArea): PreferenceStore {
  const queue = inTurn();
  const read = async (): Promise<Preferences> => {
    const items: Record<string, unknown> = await area.get(KEY).catch(() => ({}));
    const parsed = preferencesSchema.safeParse(items[KEY] ?? {});
    return parsed.success ? parsed.data : preferencesSchema.parse({});
  };
  return {
    read,
    change: (patch) =>
      queue(async () => {
        const next = preferencesSchema.parse({ ...(await read()), ...patch });
        await area.set({ [KEY]: next });
        return next;
      }),
  };
}
