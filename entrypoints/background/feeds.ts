import { browser } from 'wxt/browser';
import { type ListedFactBase, openFeedStore, withFeeds } from '../../lib/facts';
import { type FeedService, openFeeds, reading } from '../../lib/sync';
import { feedNotes } from './keep';
import { factBase } from './record';
import { readAgain } from './tabs';

/** Runs the feeds that are due, and those whose run was cut off. */
export const FEEDS = 'feeds';

/** Shortest time that the browser allows, in milliseconds: after it, a run goes on that has shown no sign of life. */
const SOONEST = 30_000;

const store = openFeedStore({ now: () => Date.now() });

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
    locks: navigator.locks as never,
    names: listedBase(),
    onChange: () => void armFeeds(),
    onFacts: () => void readAgain(),
  });
  return opened;
}

async function arm(): Promise<void> {
  const due = await feeds().nextDue();
  if (due === null) await browser.alarms.clear(FEEDS);
  else await browser.alarms.create(FEEDS, { when: Math.max(due, Date.now() + SOONEST) });
}

let arming: Promise<void> | null = null;

/**
 * Sets the alarm to the time of the next feed that is due. While a run makes progress, the alarm keeps half a minute
 * ahead of it. Calls that come while one is under way are answered by that one.
 */
export function armFeeds(): Promise<void> {
  arming ??= arm().finally(() => {
    arming = null;
  });
  return arming;
}

/** Makes the alarm again when the browser has dropped it. */
export async function ensureFeedAlarm(): Promise<void> {
  if (!(await browser.alarms.get(FEEDS))) await armFeeds();
}

/** Answers the alarm. To be called at the top level of the worker. */
export function serveFeedAlarm(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === FEEDS) void feeds().runDue().finally(armFeeds);
  });
}
