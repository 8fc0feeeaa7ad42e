import { BUNDLED_FEED } from './bundle';
import { CacheDatabase, type GenRow } from './cache-database';
import { isIntact } from './key-filter';
import { loadRecord, sweep } from './load';
import type { Mirror } from './mirror';
import { isQuota, type ProblemLog } from './status';
import type { FactStoreOptions } from './store-options';
import { atMost, type Step } from './watchdog';

/** Time between two calls of `LoadWatch.running`, in milliseconds. */
const BEAT_MS = 10_000;
/** Longest time a load waits for its watch, in milliseconds. */
const WATCH_MS = 1000;
/** Failures in a row after which the database is deleted and filled anew. */
const FAILURES_LIMIT = 10;

/** Opens, fills and deletes the database of a fact base, and reports what it meets. */
export class Opening {
  /** Whether the last thing tried was to store the record. */
  storing = false;

  constructor(
    private readonly options: FactStoreOptions,
    private readonly log: ProblemLog,
    private readonly mirror: Mirror,
    private readonly step: Step,
    private readonly turn: () => Promise<unknown>,
  ) {}

  /**
   * Opens `db` and brings the packaged record into it if need be; `known` is called before that, as soon
   * as it is clear that the database cannot answer yet. Null when another context holds the database back:
   * `released` is called when that has let go. Throws what the database says, NewerSchemaError, BundleError.
   */
  async open(db: CacheDatabase, known: () => void, released: () => void): Promise<GenRow[] | null> {
    this.storing = false;
    if (!(await this.connected(db, released))) return null;
    const gens = await this.step('reading the generation', db.gen.toArray());
    const bundled = gens.find(({ feed }) => feed === BUNDLED_FEED);
    const current = bundled?.hash === this.options.stamp.hash;
    if (current && (await isIntact(bundled.filter))) return gens;
    known();
    if (current) this.log.report('lost', 'the list of keys is damaged');
    else if (bundled === undefined && (await this.mirror.read()).hash !== null) {
      this.log.report('lost', 'the database came back empty');
    }
    return this.load(db);
  }

  private async connected(db: CacheDatabase, released: () => void): Promise<boolean> {
    const blocked = new Promise<false>((resolve) => db.on('blocked', () => resolve(false)));
    const opening = db.openChecked().then(() => true as const);
    if (await this.step('opening the database', Promise.race([opening, blocked]))) return true;
    this.log.report('blocked', 'another window holds an older version of the stored record');
    opening.then(released, released);
    await this.tell('running');
    return false;
  }

  private async tell(what: 'running' | 'ended'): Promise<void> {
    const told = this.options.watch?.[what]() ?? Promise.resolve();
    await atMost(WATCH_MS, told, undefined).catch(() => undefined);
  }

  /** Stores the packaged record and puts it in force; returns the generations. Throws as `loadRecord` does. */
  async load(db: CacheDatabase): Promise<GenRow[]> {
    const { loadBundled: source, stamp, now } = this.options;
    const { step, turn } = this;
    await this.tell('running');
    const beat = setInterval(() => void this.tell('running'), BEAT_MS);
    this.storing = true;
    try {
      await loadRecord({ db, source, stamp, now, step, turn });
    } catch (error) {
      if (isQuota(error)) await this.discardStaged(db);
      throw error;
    } finally {
      clearInterval(beat);
      await this.tell('ended');
    }
    this.storing = false;
    await this.mirror.inForce(stamp.version, stamp.hash);
    return step('reading the generation', db.gen.toArray());
  }

  /** Deletes what a load has written in vain. Where even that fails the rows stay until the next sweep; nothing reads them. */
  private async discardStaged(db: CacheDatabase): Promise<void> {
    try {
      const gen = await this.step('reading the generation', db.gen.get(BUNDLED_FEED));
      await sweep(db, BUNDLED_FEED, new Set(gen?.rows ?? []), this.step);
    } catch (error) {
      this.log.report('unavailable', error);
    }
  }

  /**
   * Counts a failure of the database, which must be closed. After ten in a row it is deleted, once until
   * it has answered again; true when that was done.
   */
  async countFailure(): Promise<boolean> {
    const { failures, rebuilt } = await this.mirror.read();
    await this.mirror.change({ failures: failures + 1 });
    if (failures + 1 < FAILURES_LIMIT || rebuilt) return false;
    try {
      await this.step('deleting the database', new CacheDatabase(this.options.parts).delete());
    } catch (error) {
      this.log.report('unavailable', error);
      return false;
    }
    await this.mirror.change({ failures: 0, rebuilt: true });
    this.log.report('rebuilt', `the database failed ${failures + 1} times in a row`);
    return true;
  }

  /** Forgets former failures: the database has answered. */
  answered(): Promise<void> {
    return this.mirror.change({ failures: 0, rebuilt: false });
  }
}
