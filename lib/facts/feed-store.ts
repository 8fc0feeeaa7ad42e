import type { z } from 'zod';
import type { Company, FeedKind } from '../model';
import type { ListedFactBase } from './directory';
import { type ConnectionOptions, FeedConnection } from './feed-connection';
import type { FeedTextTable } from './feed-database';
import { type FeedGeneration, type FeedStanding, feedStandingSchema, sealed, unsealed } from './feed-generation';
import { indexRow } from './feed-index';
import { type LiveFeed, liveFactBase } from './feed-live';
import { indexGeneration, type Proof, proveGeneration, provenText, storedHashes } from './feed-proof';
import { FeedReader } from './feed-reader';
import { Patience } from './watchdog';

/** A feed as it is laid over the record. */
export interface FeedLayer {
  readonly id: string;
  readonly name: string;
  readonly kind: FeedKind;
  /** Whether its publisher has not renewed it in time. */
  readonly expired: boolean;
  /** Day of the publisher's last signature here (ISO 8601). */
  readonly signedOn: string;
  readonly base: ListedFactBase;
}

/** What the store of feeds needs from outside. */
export interface FeedStoreOptions extends ConnectionOptions {
  /**
   * Ids of the feeds that the person follows: of others nothing is put in force, whatever the database still holds of
   * them. When it rejects, or is not given, all are.
   */
  followed?: () => Promise<readonly string[]>;
  /** How long a look-up waits for the database, in milliseconds; default 1,000. */
  patienceMs?: number;
}

/**
 * What is stored of feeds. All but `layers`, `lost` and `close` reject with what the database says (see `isQuota`).
 * A shard is stored under its hash, one awaited put after the other; `flip` alone changes what is read.
 */
export interface FeedStore {
  /** Feeds in force, in the order in which they are laid over the record; the same array until something changes. Never rejects and does not wait for the database for long. */
  layers(): Promise<readonly FeedLayer[]>;
  /** Hashes of a feed's shards that were found missing or damaged and have not been brought back. */
  lost(feed: string): readonly string[];
  /** What is in force of a feed; null when nothing is. */
  standing(feed: string): Promise<FeedStanding | null>;
  /** Hashes of the shards that are stored of a feed, in force or not. */
  stored(feed: string): Promise<Set<string>>;
  /** Text of a stored shard that gives its hash; null when there is none. */
  shard(feed: string, hash: string): Promise<string | null>;
  /** Stores a checked shard with its companies in the order of its lines. */
  putShard(feed: string, hash: string, text: string, companies: readonly Company[]): Promise<void>;
  /**
   * Reads the shards of a generation again and hashes them; those that are not sound are deleted. What `proven` has in
   * common with it was read so before it came into force: of that it is only seen that it is stored.
   */
  prove(feed: string, generation: FeedGeneration, proven?: FeedGeneration | null): Promise<Proof>;
  /** Puts `standing.current` in force, which `proof` is of. Throws when a shard of it was not sound. */
  flip(standing: FeedStanding, proof: Proof): Promise<void>;
  /** Writes the row without what it points at having changed (floor, order, what can be brought back). */
  note(standing: FeedStanding): Promise<void>;
  /** Takes a feed out of the look-ups at once, then deletes all that is stored of it. */
  drop(feed: string): Promise<void>;
  file(feed: string, name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  putFile(feed: string, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Names of the files that are stored of a feed. */
  files(feed: string): Promise<string[]>;
  deleteFile(feed: string, name: string): Promise<void>;
  /** A value that `putText` stored; null when there is none, it is damaged or does not fit `schema`. */
  text<T>(table: FeedTextTable, feed: string, schema: z.ZodType<T>): Promise<T | null>;
  putText(table: Exclude<FeedTextTable, 'gens'>, feed: string, value: unknown): Promise<void>;
  deleteText(table: Exclude<FeedTextTable, 'gens'>, feed: string): Promise<void>;
  /** Deletes shards of a feed that `keep` does not name. Returns how many. */
  sweep(feed: string, keep: ReadonlySet<string>): Promise<number>;
  /** Called when a shard in force was found missing or damaged. */
  onLost(listener: (feed: string) => void): void;
  close(): void;
}

class Store implements FeedStore {
  private readonly connection: FeedConnection;
  private readonly reader: FeedReader;
  private readonly patience: Patience;
  private readonly live = new Map<string, LiveFeed>();
  private readonly lostListeners: ((feed: string) => void)[] = [];
  private loading: Promise<void> | null = null;
  private loaded = false;
  private shown: { key: readonly unknown[]; layers: readonly FeedLayer[] } = { key: [], layers: [] };

  constructor(private readonly options: FeedStoreOptions) {
    this.connection = new FeedConnection({
      ...options,
      onRebuilt: () => {
        this.live.clear();
        options.onRebuilt?.();
      },
    });
    this.reader = new FeedReader((feed, hash) => provenText(this.connection, feed, hash));
    this.patience = new Patience(options.patienceMs ?? 1000);
  }

  async layers(): Promise<readonly FeedLayer[]> {
    if (!this.loaded) await this.patience.wait(this.load(), undefined).catch(() => undefined);
    const now = this.options.now();
    const inOrder = [...this.live.values()].sort((a, b) => a.standing.order - b.standing.order);
    const expired = inOrder.map(({ standing }) => Date.parse(standing.current.expires) <= now);
    const key = [...inOrder, ...expired];
    if (key.length !== this.shown.key.length || key.some((part, i) => part !== this.shown.key[i])) {
      const layers = inOrder.map((live, i) => this.layer(live, expired[i] ?? false));
      this.shown = { key, layers };
    }
    return this.shown.layers;
  }

  lost(feed: string): readonly string[] {
    return [...(this.live.get(feed)?.lost ?? [])];
  }

  async standing(feed: string): Promise<FeedStanding | null> {
    const stored = await this.text('gens', feed, feedStandingSchema);
    return stored?.feed === feed ? stored : null;
  }

  stored(feed: string): Promise<Set<string>> {
    return storedHashes(this.connection, feed);
  }

  shard(feed: string, hash: string): Promise<string | null> {
    return provenText(this.connection, feed, hash);
  }

  async putShard(feed: string, hash: string, text: string, companies: readonly Company[]): Promise<void> {
    const row = { feed, hash, text, at: this.options.now() };
    const index = await indexRow(feed, hash, companies);
    await this.connection.run('storing a shard', (db) =>
      db.transaction('rw', db.shards, db.indexes, async () => {
        await db.indexes.put(index);
        await db.shards.put(row);
      }),
    );
  }

  async prove(feed: string, generation: FeedGeneration, proven: FeedGeneration | null = null): Promise<Proof> {
    const known = new Set(proven?.shards.map(({ sha256 }) => sha256));
    for (const hash of this.lost(feed)) known.delete(hash);
    const proof = await proveGeneration(this.connection, feed, generation, known);
    for (const hash of proof.damaged) await this.deleteShard(feed, hash);
    return proof;
  }

  async flip(standing: FeedStanding, { index, damaged }: Proof): Promise<void> {
    if (damaged.length > 0) throw new Error(`${damaged.length} shards are not sound`);
    await this.note(standing);
    this.live.set(standing.feed, { standing, index, lost: new Set() });
  }

  async note(standing: FeedStanding): Promise<void> {
    const { feed } = standing;
    const row = await sealed(feed, standing);
    await this.connection.run('storing the generation', (db) => db.gens.put(row));
    const live = this.live.get(feed);
    if (live !== undefined && live.standing.current.stateHash === standing.current.stateHash) {
      this.live.set(feed, { ...live, standing });
    }
  }

  async drop(feed: string): Promise<void> {
    this.live.delete(feed);
    await this.loading?.catch(() => undefined);
    await this.connection.run('deleting the generation', (db) => db.gens.delete(feed));
    this.live.delete(feed);
    for (const table of ['jobs', 'history', 'changes'] as const) await this.deleteText(table, feed);
    await this.sweep(feed, new Set());
    for (const name of await this.files(feed)) await this.deleteFile(feed, name);
  }

  async file(feed: string, name: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const row = await this.connection.run('reading a file', (db) => db.roots.get([feed, name]));
    return row?.bytes ?? null;
  }

  async putFile(feed: string, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.connection.run('storing a file', (db) => db.roots.put({ feed, name, bytes }));
  }

  async files(feed: string): Promise<string[]> {
    const keys = await this.connection.run('listing files', (db) =>
      db.roots.where('[feed+name]').between([feed, ''], [feed, '\uffff']).primaryKeys(),
    );
    return keys.map(([, name]) => name);
  }

  async deleteFile(feed: string, name: string): Promise<void> {
    await this.connection.run('deleting a file', (db) => db.roots.delete([feed, name]));
  }

  async text<T>(table: FeedTextTable, feed: string, schema: z.ZodType<T>): Promise<T | null> {
    return unsealed(await this.connection.run(`reading ${table}`, (db) => db[table].get(feed)), schema);
  }

  async putText(table: Exclude<FeedTextTable, 'gens'>, feed: string, value: unknown): Promise<void> {
    const row = await sealed(feed, value);
    await this.connection.run(`storing ${table}`, (db) => db[table].put(row));
  }

  async deleteText(table: Exclude<FeedTextTable, 'gens'>, feed: string): Promise<void> {
    await this.connection.run(`deleting ${table}`, (db) => db[table].delete(feed));
  }

  async sweep(feed: string, keep: ReadonlySet<string>): Promise<number> {
    const stray = [...(await this.stored(feed))].filter((hash) => !keep.has(hash));
    for (const hash of stray) await this.deleteShard(feed, hash);
    const indexes = await this.connection.run('listing indexes', (db) =>
      db.indexes.where('[feed+hash]').between([feed, ''], [feed, '\uffff']).primaryKeys(),
    );
    for (const [, hash] of indexes) {
      if (!keep.has(hash)) await this.connection.run('deleting an index', (db) => db.indexes.delete([feed, hash]));
    }
    return stray.length;
  }

  onLost(listener: (feed: string) => void): void {
    this.lostListeners.push(listener);
  }

  close(): void {
    this.connection.close();
  }

  private async deleteShard(feed: string, hash: string): Promise<void> {
    await this.connection.run('deleting a shard', (db) => db.shards.delete([feed, hash]));
  }

  private layer(live: LiveFeed, expired: boolean): FeedLayer {
    const { feed, current } = live.standing;
    const base = liveFactBase(live, this.reader, { lost: (one, hash) => void this.noteLost(one, hash) }, this.patience);
    const { name, kind, signedAt } = current;
    return { id: feed, name, kind, expired, signedOn: signedAt.slice(0, 10), base };
  }

  private load(): Promise<void> {
    this.loading ??= this.loadAll().finally(() => {
      this.loading = null;
    });
    return this.loading;
  }

  private async loadAll(): Promise<void> {
    const rows = await this.connection.run('reading the generations', (db) => db.gens.toArray());
    const followed = await this.options.followed?.().catch(() => undefined);
    for (const row of rows) {
      if (followed !== undefined && !followed.includes(row.feed)) continue;
      const standing = await unsealed(row, feedStandingSchema);
      if (standing !== null && standing.feed === row.feed) await this.enliven(standing);
    }
    this.loaded = true;
  }

  private async enliven(standing: FeedStanding): Promise<void> {
    const { feed, current } = standing;
    const before = this.live.get(feed);
    const { index, damaged } = await indexGeneration(this.connection, feed, current);
    // What came into force meanwhile, or was taken out of it, was decided later than this was read.
    if (this.live.get(feed) !== before) return;
    this.live.set(feed, { standing, index, lost: new Set(damaged) });
    if (damaged.length > 0) for (const tell of this.lostListeners) tell(feed);
  }

  /** A shard of a generation that another window has meanwhile replaced is not lost: that one is taken over. */
  private async noteLost(live: LiveFeed, hash: string): Promise<void> {
    const { feed, current } = live.standing;
    if (live.lost.has(hash)) return;
    live.lost.add(hash);
    const stored = await this.standing(feed).catch(() => null);
    if (stored !== null && stored.current.stateHash !== current.stateHash) {
      await this.enliven(stored).catch(() => undefined);
      return;
    }
    for (const tell of this.lostListeners) tell(feed);
  }
}

/** Opens the store of feeds. The database is opened by the first use, and again after it failed. */
export function openFeedStore(options: FeedStoreOptions): FeedStore {
  return new Store(options);
}
