import { browser } from 'wxt/browser';
import type { FeedService } from '../../lib/sync';

/** Runs the feeds that are due, and those whose run was cut off. */
export const FEEDS = 'feeds';

/** Shortest time that the browser allows, in milliseconds: after it, a run goes on that has shown no sign of life. */
const SOONEST = 30_000;

/** The alarm by which feeds are asked for. */
export interface FeedAlarm {
  /**
   * Sets it to the time of the next feed that is due. While a run makes progress, it is kept half a minute ahead. Calls
   * that come while one is under way are answered by that one. Never rejects.
   */
  arm(): Promise<void>;
  /** Makes it again when the browser has dropped it. Never rejects. */
  ensure(): Promise<void>;
  /** Answers it. To be called at the top level of the worker. */
  serve(): void;
}

/** What the alarm asks of the feeds. */
export type DueFeeds = Pick<FeedService, 'nextDue' | 'runDue'>;

/** The alarm of a service that is loaded and opened by its first use. */
export function feedAlarm(feeds: () => Promise<DueFeeds>): FeedAlarm {
  let arming: Promise<void> | null = null;
  const set = async (): Promise<void> => {
    const due = await (await feeds()).nextDue();
    if (due === null) await browser.alarms.clear(FEEDS);
    else await browser.alarms.create(FEEDS, { when: Math.max(due, Date.now() + SOONEST) });
  };
  const run = async (): Promise<void> => {
    await (await feeds()).runDue();
  };
  const arm = (): Promise<void> => {
    arming ??= set()
      .catch(() => undefined)
      .finally(() => {
        arming = null;
      });
    return arming;
  };
  return {
    arm,
    ensure: async () => {
      if (!(await browser.alarms.get(FEEDS).catch(() => undefined))) await arm();
    },
    serve: () => {
      browser.alarms.onAlarm.addListener(({ name }) => {
        if (name === FEEDS) void run().finally(arm);
      });
    },
  };
}
