import { type FeedStore, type ListedFactBase, openFeedStore, withFeeds } from '../../lib/facts';
import { type DueFeeds, feedAlarm } from './feed-alarm';
import { feedNotes } from './keep';
import { factBase } from './record';

const openStore = (): FeedStore =>
  openFeedStore({
    now: () => Date.now(),
    followed: async () => (await feedNotes.subscriptions()).flatMap(({ id, removed }) => (removed ? [] : id)),
  });

let store = openStore();

/** What feeds brought, in the database. */
export const feedStore = (): FeedStore => store;

let listed: ListedFactBase | null = null;

/** The record with the feeds that the person follows laid over it, without the person's own facts. */
export function listedBase(): ListedFactBase {
  listed ??= withFeeds(factBase(), () => store.layers());
  return listed;
}

/** Ends what runs for feeds: everything is being deleted. */
export async function closeFeeds(): Promise<void> {
  const { cancelFeeds } = await import('./parts/feeds');
  await cancelFeeds();
  store.close();
}

/** Opens what `closeFeeds` closed, when the extension does not start anew after all. */
export function reopenFeeds(): void {
  store = openStore();
}

/** What the alarm needs where no feed is followed: nothing is loaded for it. */
const NONE: DueFeeds = { nextDue: async () => null, runDue: async () => undefined };

/** The alarm by which feeds are asked for. */
export const alarm = feedAlarm(async () => {
  if ((await feedNotes.subscriptions()).length === 0) return NONE;
  const { feeds } = await import('./parts/feeds');
  return feeds();
});
