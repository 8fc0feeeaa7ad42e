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
  /** Which mentions of a company are marked: the first of a section, or all. */
  marks: z.enum(['first', 'all']).catch('first').default('first'),
  /** What opens a card: resting on a mark, resting with a key held, or a click. */
  opens: z.enum(['hover', 'modifier', 'click']).catch('hover').default('hover'),
  /** The key to hold where `opens` is `modifier`. */
  modifier: z.enum(['alt', 'control', 'shift']).catch('alt').default('alt'),
  /** Milliseconds that the pointer rests before a card opens. */
  delay: z.number().int().min(0).max(1000).catch(400).default(400),
  /** Currency in which amounts are told besides their own; null for none. */
  currency: z.enum(['EUR', 'USD', 'GBP', 'CHF']).nullable().catch(null).default(null),
  /** Whether claims that were read are remembered; never in private windows. */
  memory: z.boolean().catch(false).default(false),
  /** Whether the memory may still be offered: until the person has switched it, or said no. */
  memoryOffer: z.boolean().catch(true).default(true),
  /** Days for which a claim is remembered. */
  memoryDays: z.number().int().min(1).max(730).catch(90).default(90),
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
