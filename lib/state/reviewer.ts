import { type Reviewer, reviewerSchema } from '../model';
import type { StorageArea } from './area';

const KEY = 'reviewer';

/** Keeps who publishes reviews, once the person asked for that. */
export interface ReviewerStore {
  /** Null when nothing is kept or it cannot be read. Never rejects. */
  read(): Promise<Reviewer | null>;
  /** Rejects when the storage cannot be written. */
  keep(reviewer: Reviewer): Promise<void>;
  forget(): Promise<void>;
}

/** The reviewer in an area of extension storage (local). */
export function reviewerStore(area: StorageArea): ReviewerStore {
  return {
    async read() {
      const items: Record<string, unknown> = await area.get(KEY).catch(() => ({}));
      const parsed = reviewerSchema.safeParse(items[KEY]);
      return parsed.success ? parsed.data : null;
    },
    keep: (reviewer) => area.set({ [KEY]: reviewerSchema.parse(reviewer) }),
    forget: () => area.remove(KEY),
  };
}
