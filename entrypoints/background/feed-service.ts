import { browser } from 'wxt/browser';
import { type FeedService, openFeeds, reading } from '../../lib/sync';
import { alarm, feedStore, listedBase } from './feeds';
import { feedNotes } from './keep';
import { readAgain } from './tabs';

/** Whether the person allowed reading from an address's host beyond what hosts allow everybody. */
function isAllowed(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`https://${new URL(url).hostname}/*`] });
}

let opened: FeedService | null = null;

/** The feeds that the person follows; opened by the first event that needs them. */
export function feeds(): FeedService {
  opened ??= openFeeds({
    store: feedStore(),
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

/** Cancels every run that is under way; what needs feeds after that opens them anew. */
export async function cancelFeeds(): Promise<void> {
  for (const { id } of await feedNotes.subscriptions()) await opened?.cancel(id).catch(() => undefined);
  opened = null;
}
