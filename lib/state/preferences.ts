import { z } from 'zod';
import { markChoiceSchema, modifierSchema, openingSchema } from '../model';
import { inTurn, type StorageArea } from './area';
import { LANGUAGE_CHOICES, PREFERENCES } from './language';

/**
 * What a person chose. A field that is missing or no longer valid takes its default and leaves the
 * others as they are; `version` counts changes of meaning.
 */
export const preferencesSchema = z.object({
  version: z.literal(1).catch(1).default(1),
  /** Language of the interface; `auto` follows the browser. */
  language: z.enum(LANGUAGE_CHOICES).catch('auto').default('auto'),
  /** Whether articles are read and marked without being asked, on sites where that is allowed. */
  annotate: z.boolean().catch(true).default(true),
  /** Which mentions of a company are marked: the first of a section, or all. */
  marks: markChoiceSchema.catch('first').default('first'),
  /** What opens a card: resting on a mark, resting with a key held, or a click. */
  opens: openingSchema.catch('hover').default('hover'),
  /** The key to hold where `opens` is `modifier`. */
  modifier: modifierSchema.catch('alt').default('alt'),
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

/** Reads and changes preferences. */
export interface PreferenceStore {
  /** Never rejects: what cannot be read takes its default. */
  read(): Promise<Preferences>;
  /** The same for what must not go by a default, as whether to read a page at all: rejects when the storage cannot be read. */
  stored(): Promise<Preferences>;
  /** Changes some fields and returns all. Rejects when the storage cannot be read or written: the other fields would be lost. */
  change(patch: Partial<Omit<Preferences, 'version'>>): Promise<Preferences>;
}

const readStored = (stored: unknown): Preferences =>
  preferencesSchema.safeParse(stored ?? {}).data ?? preferencesSchema.parse({});

/** What extension storage tells of a change: the items that changed, by key. */
export type StorageChanges = Readonly<Record<string, { oldValue?: unknown; newValue?: unknown }>>;

/** The event of an area of extension storage. */
export interface ChangingArea {
  readonly onChanged: { addListener(listener: (changes: StorageChanges) => void): void };
}

/** Calls back whenever preferences changed, on whatever page that was done. Other items of the area are not looked at. */
export function watchPreferences(area: ChangingArea, react: (before: Preferences, after: Preferences) => void): void {
  area.onChanged.addListener(({ [PREFERENCES]: change }) => {
    if (change) react(readStored(change.oldValue), readStored(change.newValue));
  });
}

/** Preferences in an area of extension storage (local). */
export function preferenceStore(area: StorageArea): PreferenceStore {
  const queue = inTurn();
  const stored = async (): Promise<Preferences> => readStored((await area.get(PREFERENCES))[PREFERENCES]);
  return {
    read: () => stored().catch(() => readStored(null)),
    stored,
    change: (patch) =>
      queue(async () => {
        const next = preferencesSchema.parse({ ...(await stored()), ...patch });
        await area.set({ [PREFERENCES]: next });
        return next;
      }),
  };
}
