import { z } from 'zod';
import type { StorageArea } from './area';
import type { WatchedArea } from './follow-results';

const KEY = 'pointed';
const pointedSchema = z.object({
  tab: z.number().int(),
  /** Place of the claim among those of the tab's article; null when no card is open there. */
  claim: z.number().int().nonnegative().nullable(),
});
/** The claim that an open card in a page tells of. */
export type Pointed = z.infer<typeof pointedSchema>;

/** Where a page's open card is told to the panel: an area of extension storage (session), in memory only. */
export interface PointedClaims {
  /** Never rejects. */
  tell(pointed: Pointed): Promise<void>;
  /** Calls back with what is told, first with what was told last, until the returned function is called. */
  follow(run: (pointed: Pointed) => void): () => void;
}

/** What open cards tell of, in an area of extension storage (session). */
export function pointedClaims(area: StorageArea & WatchedArea): PointedClaims {
  return {
    tell: (pointed) => area.set({ [KEY]: pointed }).catch(() => undefined),
    follow(run) {
      let isOver = false;
      const take = (item: unknown): void => {
        const found = pointedSchema.safeParse(item).data;
        if (found && !isOver) run(found);
      };
      const listener = (changes: Record<string, unknown>): void => {
        if (KEY in changes) take((changes[KEY] as { newValue?: unknown }).newValue);
      };
      area.onChanged.addListener(listener);
      void area.get(KEY).then(
        (items) => take(items[KEY]),
        () => undefined,
      );
      return () => {
        isOver = true;
        area.onChanged.removeListener(listener);
      };
    },
  };
}
