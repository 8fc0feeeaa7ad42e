import type { Company } from '../model';
import { BUNDLED_FEED, BundleError } from './bundle';
import { CacheDatabase, type GenRow } from './cache-database';
import { checkRows, directoryOf } from './check-rows';
import type { DirectoryEntry } from './directory';
import { sweep } from './load';
import { DocReader, type Found, type LiveGen, liveGen, lookUp } from './lookup';
import { Mirror } from './mirror';
import { Opening } from './opening';
import { PackagedRecord } from './packaged';
import { type FactBaseStatus, isQuota, ProblemLog } from './status';
import type { FactStore, FactStoreOptions } from './store-options';
import { storedHashes } from './survey';
import { Patience, type Step, watchedSteps } from './watchdog';

/** Time after the first answer at which the list of rows is compared with what is stored, in milliseconds. */
const TIDY_AFTER_MS = 500;
/** Time between the two attempts to open the database, in milliseconds: what closed it may take a moment to end. */
const AGAIN_AFTER_MS = 250;
/** Without room the database rests this many times as long: each try writes until there is none. */
const QUOTA_RESTS = 20;
/** Room that storing a record takes, as a multiple of its size: rows, indexes, and the browser's log of both. */
const ROOM_FACTOR = 3;

/** An open database that answers. */
interface Live {
  readonly db: CacheDatabase;
  readonly reader: DocReader;
  readonly gens: readonly LiveGen[];
  tidied: boolean;
}

type State = FactBaseStatus['state'];

class Store implements FactStore {
  private state: State = 'loading';
  private readonly log: ProblemLog;
  private readonly opening: Opening;
  private readonly packaged: PackagedRecord;
  private readonly patience: Patience;
  private readonly step: Step;
  private db: CacheDatabase | null = null;
  private live: Live | null = null;
  /** Look-ups that failed since the last answer. */
  private strikes = 0;
  private restsUntil = Number.NEGATIVE_INFINITY;
  private closed = false;
  private held = false;
  private mending: Promise<void> | null = null;
  /** Keys that pass the filter by chance. */
  private readonly phantoms = new Set<string>();
  /** Resolves when it is known whether the database answers or the packaged record has to. */
  private opened: Promise<void> = Promise.resolve();
  private loading: Promise<void>;

  constructor(private readonly options: FactStoreOptions) {
    this.log = new ProblemLog(options.onProblem);
    this.step = watchedSteps(options.timeoutMs ?? 5000);
    const mirror = new Mirror(BUNDLED_FEED, options.mirror);
    this.packaged = new PackagedRecord(options, this.log);
    this.patience = new Patience(options.patienceMs ?? 1000);
    // Whoever waits for an answer from the packaged record goes before the load.
    this.opening = new Opening(options, this.log, mirror, this.step, () => this.packaged.idle());
    this.loading = this.begin();
  }

  status(): FactBaseStatus {
    const gen = this.live?.gens.find(({ feed }) => feed === BUNDLED_FEED);
    return {
      state: this.state,
      stamp: this.options.stamp,
      version: gen?.version ?? null,
      rows: gen?.rows.length ?? 0,
      bytes: gen?.size ?? 0,
      verifiedAt: gen?.verifiedAt ?? null,
      problem: this.log.current,
      problems: this.log.all,
    };
  }

  async settled(): Promise<FactBaseStatus> {
    for (let seen: unknown = null; seen !== this.loading; ) {
      seen = this.loading;
      await this.loading;
    }
    return this.status();
  }

  async known(): Promise<FactBaseStatus> {
    this.wake();
    await this.patience.wait(this.opened, undefined);
    return this.status();
  }

  async verify(): Promise<FactBaseStatus> {
    this.wake();
    await this.settled();
    if (this.live !== null) await this.mend(this.live, []);
    return this.settled();
  }

  close(): void {
    this.closed = true;
    this.drop('fallback');
  }

  async byKeys(keys: readonly string[]): Promise<ReadonlyMap<string, readonly Company[]>> {
    return (await this.stored('keys', keys)) ?? (await this.packaged.get()).byKeys(keys);
  }

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Company>> {
    const stored = await this.stored('company', ids);
    if (stored === null) return (await this.packaged.get()).byIds(ids);
    return new Map([...stored].flatMap(([id, [company]]) => (company === undefined ? [] : [[id, company]])));
  }

  async directory(): Promise<readonly DirectoryEntry[]> {
    this.wake();
    await this.patience.wait(this.opened, undefined);
    const { live } = this;
    if (live === null) return (await this.packaged.get()).directory();
    try {
      const lists = await Promise.all(live.gens.map((gen) => directoryOf(live.db, gen, this.step)));
      if (!lists.includes(null)) return lists.flatMap((list) => list ?? []);
      void this.mend(live, []);
    } catch (error) {
      void this.lookUpFailed(live, error);
    }
    return (await this.packaged.get()).directory();
  }

  private drop(state: State): void {
    this.state = state;
    this.live = null;
    try {
      this.db?.close();
    } catch {
      // A connection that cannot even be closed is left to the browser.
    }
    this.db = null;
  }

  private rest(state: State, times = 1): void {
    this.drop(state);
    this.restsUntil = this.options.now() + (this.options.restMs ?? 30_000) * times;
  }

  /** Tries the database again when it has rested long enough. */
  private wake(): void {
    if ((this.state !== 'fallback' && this.state !== 'empty') || this.closed || this.held) return;
    if (this.options.now() >= this.restsUntil) void this.begin();
  }

  private begin(): Promise<void> {
    this.state = 'loading';
    let known = (): void => undefined;
    this.opened = new Promise((resolve) => {
      known = resolve;
    });
    this.loading = this.start(known).finally(known);
    return this.loading;
  }

  private async start(known: () => void): Promise<void> {
    for (const attempt of [1, 2]) {
      if (this.closed) return;
      const db = new CacheDatabase(this.options.parts);
      this.db = db;
      try {
        const gens = await this.opening.open(db, known, () => this.released(db));
        if (gens !== null) return this.use(db, gens);
        this.held = true;
        this.state = 'fallback';
        return;
      } catch (error) {
        if (await this.failedToStart(error, attempt === 2)) return;
        await new Promise((resolve) => setTimeout(resolve, this.options.againMs ?? AGAIN_AFTER_MS));
      }
    }
  }

  /** Another context has let go of the database. */
  private released(db: CacheDatabase): void {
    this.held = false;
    db.close();
    if (!this.closed) void this.begin();
  }

  /** Notes why the database could not be opened or filled; true when it is no use to try again at once. */
  private async failedToStart(error: unknown, last: boolean): Promise<boolean> {
    if (error instanceof Error && error.name === 'NewerSchemaError') {
      this.log.report('newer-schema', error);
      this.rest('fallback');
      return true;
    }
    if (error instanceof BundleError) {
      this.log.report('no-bundle', error);
      this.rest('empty');
      return true;
    }
    if (isQuota(error)) {
      this.log.report('quota', error, Math.max(1, Math.ceil((ROOM_FACTOR * this.options.stamp.bytes) / 1e6)));
      this.rest('fallback', QUOTA_RESTS);
      return true;
    }
    this.log.report(this.opening.storing ? 'load-failed' : 'unavailable', error);
    if (last) this.rest('fallback');
    else this.drop('loading');
    const rebuilt = await this.opening.countFailure();
    if (rebuilt && last) void this.begin();
    return last;
  }

  private use(db: CacheDatabase, gens: readonly GenRow[], tidied = false): void {
    if (this.closed) {
      this.drop('fallback');
      return;
    }
    this.live = { db, gens: gens.map(liveGen), reader: new DocReader(db), tidied };
    this.state = 'ready';
    this.packaged.release();
    this.log.current = null;
  }

  /** The database's answer, or null when the packaged record has to answer. */
  private async stored(index: 'keys' | 'company', values: readonly string[]): Promise<Map<string, Company[]> | null> {
    this.wake();
    for (let attempt = 1; attempt <= 2; attempt++) {
      await this.patience.wait(this.opened, undefined);
      const { live } = this;
      if (live === null) return null;
      const work = this.step('looking up names', lookUp(live.reader, live.gens, index, values));
      try {
        const answer = await this.patience.wait(work, null);
        if (answer !== null) return this.judged(live, answer);
        work.catch((error: unknown) => this.lookUpFailed(live, error));
        return null;
      } catch (error) {
        await this.patience.wait(this.lookUpFailed(live, error), undefined);
      }
    }
    return null;
  }

  private judged(live: Live, { found, rotten, missing }: Found): Map<string, Company[]> | null {
    this.strikes = 0;
    const lost = missing.filter((key) => !this.phantoms.has(key));
    if (rotten.length + lost.length === 0) {
      if (this.mending === null) this.log.current = null;
      this.packaged.release();
      this.tidySoon(live);
      return found;
    }
    if (this.mending === null) {
      if (rotten.length > 0) this.log.report('rotten-row', `${rotten.length} rows do not give their hash`);
      else this.log.report('lost', `${lost.length} names lead to no row`);
      void this.mend(live, lost);
    }
    return null;
  }

  private async lookUpFailed(live: Live, error: unknown): Promise<void> {
    if (this.live !== live) return;
    this.log.report('unavailable', error);
    this.strikes++;
    if (this.strikes > 1) this.rest('fallback');
    else this.drop('loading');
    const rebuilt = await this.opening.countFailure();
    if ((this.strikes === 1 || rebuilt) && !this.closed) void this.begin();
  }

  /** After the first answer: compares the list of rows with what is stored, and forgets former failures. */
  private tidySoon(live: Live): void {
    if (live.tidied) return;
    live.tidied = true;
    setTimeout(() => void this.tidy(live).catch((error: unknown) => this.lookUpFailed(live, error)), TIDY_AFTER_MS);
  }

  private async tidy(live: Live): Promise<void> {
    if (this.live !== live) return;
    await this.opening.answered();
    for (const { feed, inForce } of live.gens) {
      const stored = await storedHashes(live.db, feed, this.step);
      const lost = [...inForce].filter((hash) => !stored.has(hash)).length;
      if (lost > 0 && this.mending === null) {
        this.log.report('lost', `${lost} of ${inForce.size} rows are gone`);
        void this.mend(live, []);
      } else if (stored.size > inForce.size) await sweep(live.db, feed, inForce, this.step);
    }
  }

  /** Checks all rows and stores again what is damaged; other look-ups are answered meanwhile. */
  private mend(live: Live, suspects: readonly string[]): Promise<void> {
    this.mending ??= this.check(live, new Set(suspects))
      .catch(async (error: unknown) => {
        if (this.live === live) await this.failedToStart(error, true);
      })
      .finally(() => {
        this.mending = null;
      });
    this.loading = this.mending;
    return this.mending;
  }

  private async check(live: Live, suspects: ReadonlySet<string>): Promise<void> {
    const gen = live.gens.find(({ feed }) => feed === BUNDLED_FEED);
    if (gen === undefined || this.live !== live) return;
    const { inForce, ...row } = gen;
    const result = await checkRows(live.db, row, this.step, this.options.now, suspects);
    for (const phantom of result.phantoms) this.phantoms.add(phantom);
    if (result.damaged === 0 && result.consistent) {
      this.use(live.db, await this.step('reading the generation', live.db.gen.toArray()), true);
      return;
    }
    if (this.log.current === null) {
      if (result.damaged > 0) this.log.report('rotten-row', `${result.damaged} of ${inForce.size} rows are damaged`);
      else this.log.report('lost', 'the list of rows or keys is damaged');
    }
    this.use(live.db, await this.opening.load(live.db), true);
  }
}

/**
 * Opens the fact base. It answers at once: from the packaged record until that is stored in the
 * database (first start, new version of the extension) and whenever the database cannot answer in
 * time, from indexed look-ups in the database otherwise. No look-up ever rejects because of the
 * database.
 */
export function openFactBase(options: FactStoreOptions): FactStore {
  return new Store(options);
}
