import { type FeedMirror, type FeedSubscription, feedMirrorSchema, feedSubscriptionSchema } from '../model';
import { inTurn, type StorageArea } from './area';

const SUBSCRIPTIONS = 'feeds';
const mirrorKey = (id: string): string => `feed:${id}`;

/** What is kept of feeds outside their database. */
export interface FeedNotes {
  /** In the order in which they were added. An entry that is not understood is left out, and stays stored. Rejects when storage fails. */
  subscriptions(): Promise<FeedSubscription[]>;
  putSubscription(subscription: FeedSubscription): Promise<void>;
  /** Forgets a feed: its subscription and its mirror. */
  remove(id: string): Promise<void>;
  /** Null when there is none, or none that is understood. */
  mirror(id: string): Promise<FeedMirror | null>;
  putMirror(mirror: FeedMirror): Promise<void>;
}

/** Subscriptions and mirrors of feeds in an area of extension storage (local); fits the port that sync takes. */
export function feedNotes(area: StorageArea): FeedNotes {
  const turn = inTurn();
  const stored = async (): Promise<unknown[]> => {
    const items = (await area.get(SUBSCRIPTIONS))[SUBSCRIPTIONS];
    return Array.isArray(items) ? items : [];
  };
  const idOf = (item: unknown): unknown => (item as { id?: unknown } | null)?.id;
  return {
    async subscriptions() {
      const read = (await stored()).flatMap((item) => feedSubscriptionSchema.safeParse(item).data ?? []);
      return read.sort((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1));
    },
    putSubscription: (subscription) =>
      turn(async () => {
        const entry = feedSubscriptionSchema.parse(subscription);
        const others = (await stored()).filter((item) => idOf(item) !== entry.id);
        await area.set({ [SUBSCRIPTIONS]: [...others, entry] });
      }),
    remove: (id) =>
      turn(async () => {
        await area.set({ [SUBSCRIPTIONS]: (await stored()).filter((item) => idOf(item) !== id) });
        await area.remove(mirrorKey(id));
      }),
    async mirror(id) {
      const key = mirrorKey(id);
      const parsed = feedMirrorSchema.safeParse((await area.get(key))[key]);
      return parsed.success && parsed.data.id === id ? parsed.data : null;
    },
    putMirror: (mirror) => area.set({ [mirrorKey(mirror.id)]: feedMirrorSchema.parse(mirror) }),
  };
}
