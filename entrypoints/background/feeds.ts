import { browser } from 'wxt/browser';
import { type FeedStore, type ListedFactBase, openFeedStore, withFeeds } from '../../lib/facts';
import { type FeedService, openFeeds, reading } from '../../lib/sync';
import { feedAlarm } from './feed-alarm';
import { feedNotes } from './keep';
import { factBase } from './record';
import { readAgain } from './tabs';

const openStore = (): FeedStore =>
  openFeedStore({
    now: () => Date.now(),
    followed: async () => (await feedNotes.subscriptions()).flatMap(({ id, removed }) => (removed ? [] : id)),
  });

let store = openStore();

let listed: ListedFactBase | null = null;

/** The record with the feeds that the person follows laid over it, without the person's own facts. */
export function listedBase(): ListedFactBase {
  listed ??= withFeeds(factBase(), () => store.layers());
  return listed;
}

/** Whether the person allowed reading from an address's host beyond what hosts allow everybody. */
function isAllowed(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`https://${new URL(url).hostname}/*`] });
}

let opened: FeedService | null = null;

/** The feeds that the person follows; opened by the first event that needs them. */
export function feeds(): FeedService {
  opened ??= openFeeds({
    store,
    notes: feedNotes,
    fetch: reading(isAllowed),
    now: () => Date.now(),
    random: Math.random,
    clientVersion: browser.runtime.getManifest().version,
    locks: globalThis.navigator?.locks as never,
    names: listedBase(),
    onChange: () => void alarm.arm(),
    onFacts: () => void readAgain(),
  });
  return opened;
}

/** Ends what runs for feeds: everything is being deleted. */
export async function closeFeeds(): Promise<void> {
  for (const { id } of await feedNotes.subscriptions()) await opened?.cancel(id).catch(() => undefined);
  store.close();
}

/** Opens what `closeFeeds` closed, when the extension does not start anew after all. */
export function reopenFeeds(): void {
  store = openStore();
  opened = null;
}

/** The alarm by which feeds are asked for. */
export const alarm = feedAlarm(feeds);
