import { z } from 'zod';
import { inTurn, type StorageArea } from './area';

const KEY = 'feedAccess';
const patterns = z.array(z.string());

/** Patterns of hosts that the person allowed for fetching feeds only: pages there are not read. */
export interface FeedAccess {
  all(): Promise<readonly string[]>;
  add(pattern: string): Promise<void>;
  remove(pattern: string): Promise<void>;
}

/** The patterns in an area of extension storage (local). */
export function feedAccess(area: StorageArea): FeedAccess {
  const turn = inTurn();
  const all = async (): Promise<string[]> => patterns.safeParse((await area.get(KEY))[KEY]).data ?? [];
  return {
    all,
    add: (pattern) => turn(async () => area.set({ [KEY]: [...new Set([...(await all()), pattern])] })),
    remove: (pattern) => turn(async () => area.set({ [KEY]: (await all()).filter((one) => one !== pattern) })),
  };
}
