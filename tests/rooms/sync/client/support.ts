import { type FeedStore, type FeedStoreOptions, openFeedStore } from '../../../../lib/facts';
import { FeedDatabase } from '../../../../lib/facts/feed-database';
import type { IndexedDbParts } from '../../../../lib/facts/open-database';
import { sha256Hex } from '../../../../lib/integrity';
import type { Company, FeedView } from '../../../../lib/model';
import { feedNotes, type StorageArea } from '../../../../lib/state';
import { type FeedService, type FeedServiceOptions, openFeeds } from '../../../../lib/sync';
import type { PublisherOptions } from '../../../support/feed-publisher';
import { FeedSimulator } from '../../../support/feed-simulator';
import { company, freshParts } from '../../facts/fixtures';

/** A day, in milliseconds. */
export const DAY = 86_400_000;

/** An hour, in milliseconds. */
export const HOUR = DAY / 24;

/** The instant at which tests begin. */
export const START = Date.UTC(2026, 10, 22, 9);

/** Instants at which tests that depend on time begin: nothing may rest on the date on which they were written. */
export const CLOCKS: readonly (readonly [string, number])[] = [
  ['today', START],
  ['in 15 days', START + 15 * DAY],
  ['in 91 days', START + 91 * DAY],
  ['in 3 years', START + 1096 * DAY],
  ['2 days ago', START - 2 * DAY],
];

/** A part of extension storage that is kept in memory. */
export function memoryArea(): StorageArea & { readonly items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  return {
    items,
    async get(keys) {
      const wanted = typeof keys === 'string' ? [keys] : keys;
      return Object.fromEntries(
        wanted.flatMap((key) => (items.has(key) ? [[key, structuredClone(items.get(key))]] : [])),
      );
    },
    async set(more) {
      for (const [key, value] of Object.entries(more)) items.set(key, structuredClone(value));
    },
    async remove(keys) {
      for (const key of [keys].flat()) items.delete(key);
    },
  };
}

/** Web Locks of one browser, for several windows. */
export function memoryLocks(): NonNullable<FeedServiceOptions['locks']> {
  const held = new Map<string, Promise<unknown>>();
  return {
    async request(name, { ifAvailable }, work) {
      while (held.has(name)) {
        if (ifAvailable) return work(null);
        await held.get(name);
      }
      const mine = work({});
      const settled = mine.catch(() => undefined).finally(() => held.delete(name));
      held.set(name, settled);
      return mine;
    },
  };
}

/** Companies `c0`, `c1`, … valued at `billions`, checked on a given day. */
export function companiesOf(count: number, billions = 1, checked = '2026-01-02'): Company[] {
  return Array.from({ length: count }, (_, i) => ({ ...company(`c${i}`, billions, `Firma ${i}`), checked }));
}

/** Companies `c0`, `c1`, … with much to say of one fact each: about 8 KB, so that some hundred take several shards. */
export function wideCompanies(count: number, billions: (i: number) => number = () => 1): Company[] {
  return Array.from({ length: count }, (_, i) => {
    const one = company(`c${i}`, billions(i), `Firma ${i}`);
    const [fact] = one.facts;
    const [report] = fact?.reports ?? [];
    if (fact === undefined || report === undefined) throw new Error('a made-up company has a fact');
    const reports = Array.from({ length: 13 }, (_, j) => ({
      ...report,
      url: `https://example.com/${i}/${j}`,
      note: `${i}.${j} ${'as told before '.repeat(32)}`.trim(),
    }));
    return { ...one, facts: [{ ...fact, reports }] };
  });
}

/** A reader with a browser of its own: its clock is the publisher's unless moved. */
export class Reader {
  parts: IndexedDbParts = freshParts();
  area = memoryArea();
  locks = memoryLocks();
  /** How far this device's clock is ahead of the publisher's, in ms. */
  skew = 0;
  random = 0;
  store!: FeedStore;
  feeds!: FeedService;
  readonly changed: string[] = [];
  readonly flips: string[] = [];

  constructor(
    readonly sim: FeedSimulator,
    private readonly more: Partial<FeedServiceOptions> = {},
    private readonly storeOptions: Partial<FeedStoreOptions> = {},
  ) {
    this.start();
  }

  get now(): number {
    return this.sim.now + this.skew;
  }

  /** A fresh worker on what is stored; the one before is cut off. */
  start(more: Partial<FeedServiceOptions> = {}): FeedService {
    this.store?.close();
    this.store = this.openStore();
    this.feeds = this.open(this.store, more);
    return this.feeds;
  }

  /** A store over this reader's database. */
  openStore(): FeedStore {
    return openFeedStore({
      ...{ parts: this.parts, now: () => this.now, againMs: 0, timeoutMs: 5000 },
      followed: async () =>
        (await feedNotes(this.area).subscriptions()).flatMap(({ id, removed }) => (removed ? [] : id)),
      ...this.storeOptions,
    });
  }

  /** A service of another window of this reader. */
  open(store: FeedStore, more: Partial<FeedServiceOptions> = {}): FeedService {
    return openFeeds({
      ...{ store, notes: feedNotes(this.area), fetch: this.sim.fetch, now: () => this.now, locks: this.locks },
      random: () => this.random,
      clientVersion: '0.1.0',
      onChange: (id) => this.changed.push(id),
      onFacts: (id) => this.flips.push(id),
      ...this.more,
      ...more,
    });
  }

  /** Follows the feed and waits for the first run. */
  async follow(): Promise<FeedView> {
    const offer = await this.feeds.look(this.sim.url);
    await this.feeds.follow(this.sim.url, offer.fingerprint);
    return this.feeds.sync(offer.id);
  }

  sync(): Promise<FeedView> {
    return this.feeds.sync(this.sim.publisher.root.feed);
  }

  async view(): Promise<FeedView> {
    const [view] = await this.feeds.list();
    if (view === undefined) throw new Error('no feed is followed');
    return view;
  }

  /** The amount in dollars that is read of a company's one fact; null for a company that is not there. */
  async amount(id: string): Promise<number | null> {
    const [layer] = await this.store.layers();
    const found = await layer?.base.byIds([id]);
    return found?.get(id)?.facts[0]?.accepted.amount ?? null;
  }

  /** All that can be read of the feed, as canonical text by company; what a look-up would answer. */
  async readable(): Promise<string[]> {
    const [layer] = await this.store.layers();
    if (layer === undefined) return [];
    const ids = (await layer.base.directory()).map(({ id }) => id);
    const found = await layer.base.byIds(ids);
    return ids.map((id) => JSON.stringify(found.get(id) ?? id));
  }
}

/** A simulator that has published its first version, and a reader that follows it. */
export async function followed(
  companies: readonly Company[],
  options: Partial<PublisherOptions> = {},
): Promise<{ sim: FeedSimulator; reader: Reader }> {
  const sim = await published(companies, options);
  const reader = new Reader(sim);
  await reader.follow();
  sim.takePaths();
  return { sim, reader };
}

/** A simulator that has published its first version. */
export async function published(
  companies: readonly Company[],
  options: Partial<PublisherOptions> = {},
): Promise<FeedSimulator> {
  const sim = await FeedSimulator.create({ now: START, ...options });
  await sim.publisher.publish(companies);
  return sim;
}

/** What the database of feeds holds, read behind the store's back. */
export interface RawFeeds {
  /** Text of the row that says what is in force. */
  gens: Record<string, string>;
  /** Rows of shards: hash → whether the text gives it. */
  shards: Record<string, boolean>;
  indexes: string[];
  files: string[];
  bytes: number;
}

/** Reads the database as it is. */
export async function rawFeeds(parts: IndexedDbParts): Promise<RawFeeds> {
  return inFeeds(parts, async (db) => {
    const shards = await db.shards.toArray();
    const sound = await Promise.all(shards.map(async ({ hash, text }) => [hash, (await sha256Hex(text)) === hash]));
    const files = await db.roots.toArray();
    const texts = [...(await db.indexes.toArray()), ...(await db.gens.toArray())].map(({ text }) => text);
    return {
      gens: Object.fromEntries((await db.gens.toArray()).map(({ feed, text }) => [feed, text])),
      shards: Object.fromEntries(sound),
      indexes: (await db.indexes.toArray()).map(({ hash }) => hash),
      files: files.map(({ name }) => name),
      bytes:
        [...shards.map(({ text }) => text), ...texts].reduce((sum, text) => sum + text.length, 0) +
        files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    };
  });
}

/** State hash that a reader's database says is in force; null when nothing is. */
export async function stateOf(reader: Reader): Promise<string | null> {
  const text = (await rawFeeds(reader.parts)).gens['made-up-feed'];
  return text === undefined ? null : JSON.parse(text).current.stateHash;
}

/** Does something with the database behind the store's back. */
export async function inFeeds<T>(parts: IndexedDbParts, work: (db: FeedDatabase) => Promise<T>): Promise<T> {
  const db = new FeedDatabase(parts);
  await db.openChecked();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
