/** Runs in a page: follows a feed that the page's server gives, and looks companies up meanwhile. */

import { type FeedStore, memoryFactBase, openFeedStore, withFeeds } from '../../lib/facts';
import { feedNotes, type StorageArea } from '../../lib/state';
import { type FeedService, openFeeds } from '../../lib/sync';

/** Extension storage, kept in memory: a page has none. */
function memoryArea(): StorageArea {
  const items = new Map<string, unknown>();
  return {
    get: async (keys) =>
      Object.fromEntries([keys].flat().flatMap((key) => (items.has(key) ? [[key, items.get(key)]] : []))),
    set: async (more) => {
      for (const [key, value] of Object.entries(more)) items.set(key, value);
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) items.delete(key);
    },
  };
}

const notes = feedNotes(memoryArea());
let store: FeedStore | null = null;
let feeds: FeedService | null = null;

function open(): FeedService {
  store?.close();
  store = openFeedStore({ now: () => Date.now() });
  feeds = openFeeds({
    ...{ store, notes, fetch: (input, init) => fetch(input, init), now: () => Date.now(), random: Math.random },
    clientVersion: '0.1.0',
    locks: navigator.locks as never,
  });
  return feeds;
}

/** Asks for companies again and again until `work` has ended; the longest wait for an answer, in milliseconds. */
async function longestAnswer(keys: readonly string[], work: Promise<unknown>): Promise<number> {
  const layered = store;
  const base = withFeeds(memoryFactBase([]), async () => (await layered?.layers()) ?? []);
  let isOver = false;
  const over = work.finally(() => {
    isOver = true;
  });
  let longest = 0;
  // As when a page asks: the question arrives as a task of its own, and what keeps that waiting counts.
  while (!isOver) {
    const asked = performance.now();
    await new Promise<void>((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        channel.port1.close();
        resolve();
      };
      channel.port2.postMessage(null);
    });
    await base.byKeys(keys);
    longest = Math.max(longest, performance.now() - asked);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await over;
  return longest;
}

interface Timed {
  ms: number;
  longest: number;
  outcome: string;
  detail: string | null;
  version: number | null;
}

async function timed(keys: readonly string[], work: () => Promise<unknown>): Promise<Timed> {
  const begun = performance.now();
  let ended = begun;
  const longest = await longestAnswer(
    keys,
    work().then(() => {
      ended = performance.now();
    }),
  );
  const [view] = (await feeds?.list()) ?? [];
  const { outcome = 'never', detail = null, version = null } = view ?? {};
  return { ms: ended - begun, longest, outcome, detail, version };
}

const api = {
  /** Follows the feed: milliseconds until it is in force, and the longest wait for an answer meanwhile. */
  async follow(link: string, keys: string[]): Promise<Timed> {
    const service = open();
    const { id, fingerprint } = await service.look(link);
    return timed(keys, async () => {
      await service.follow(link, fingerprint);
      await service.sync(id);
    });
  },
  /** Renews it. */
  async sync(id: string, keys: string[]): Promise<Timed> {
    return timed(keys, async () => feeds?.sync(id));
  },
  /** Longest wait for an answer while nothing else is done, in milliseconds: what else the machine does. */
  quiet(ms: number): Promise<number> {
    return longestAnswer([], new Promise((resolve) => setTimeout(resolve, ms)));
  },
  /** The first look-up of a fresh worker: milliseconds, and how many keys were found. */
  async cold(keys: string[]): Promise<{ ms: number; found: number }> {
    open();
    const begun = performance.now();
    const base = withFeeds(memoryFactBase([]), async () => (await store?.layers()) ?? []);
    const found = (await base.byKeys(keys)).size;
    return { ms: performance.now() - begun, found };
  },
};
Object.assign(globalThis, { bench: api });
