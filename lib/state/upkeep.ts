import { z } from 'zod';
import type { StorageArea } from './area';

/** When the fact base is looked after: kept so that an alarm which vanished is made again as it was. */
export const upkeepSchema = z.object({
  /** Factor on the period, between 0.75 and 1.25, drawn once: not all browsers wake at the same time. */
  jitter: z.number().min(0.75).max(1.25),
  /** Milliseconds since 1970 at which it was last done; null when never. */
  last: z.number().nullable(),
});
/** When the fact base is looked after. */
export type Upkeep = z.infer<typeof upkeepSchema>;

const KEY = 'upkeep';

/** What is remembered of the upkeep. */
export interface UpkeepStore {
  /** What is kept; drawn by `random` (0 to 1) and kept from then on when there is nothing. Never rejects. */
  read(random: () => number): Promise<Upkeep>;
  /** Notes that it was done. Never rejects. */
  done(at: number): Promise<void>;
}

/** The upkeep's notes in an area of extension storage (local). */
export function upkeepStore(area: StorageArea): UpkeepStore {
  const stored = async (): Promise<Upkeep | null> => {
    const items: Record<string, unknown> = await area.get(KEY).catch(() => ({}));
    return upkeepSchema.safeParse(items[KEY]).data ?? null;
  };
  const write = (upkeep: Upkeep): Promise<void> => area.set({ [KEY]: upkeep }).catch(() => undefined);
  return {
    async read(random) {
      const kept = await stored();
      if (kept !== null) return kept;
      const drawn = { jitter: 0.75 + random() / 2, last: null };
      await write(drawn);
      return drawn;
    },
    async done(at) {
      const kept = await stored();
      if (kept !== null) await write({ ...kept, last: at });
    },
  };
}
