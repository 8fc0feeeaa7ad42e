import type { Company, FactBase } from '../model';
import type { Bundle, BundleStamp } from './bundle';
import { BUNDLED_FEED, openRow, readBundle } from './bundle';
import type { GenRow } from './cache-database';
import { CacheDatabase } from './cache-database';
import { isIntact } from './key-filter';
import { loadBundle, storedHashes, sweep } from './load';
import { DocReader, lookUp } from './lookup';
import { memoryFactBase } from './memory';
import type { IndexedDbParts } from './open-database';
import { within } from './watchdog';

/** What is remembered of a feed outside the database, so that "empty" can be told from "lost". */
export interface FactBaseMirror {
  feed: string;
  version: string;
  hash: string;
}

/** Where the mirror is kept (extension storage); a failure to keep it is no failure of the fact base. */
export interface MirrorPort {
  read(): Promise<FactBaseMirror | null>;
  write(mirror: FactBaseMirror): Promise<void>;
}

/** What went wrong, for a log or a notice; the fact base goes on answering. */
export interface FactBaseProblem {
  kind: 'unavailable' | 'lost' | 'rotten-row' | 'load-failed' | 'newer-schema' | 'no-bundle';
  detail: string;
}

/** How the fact base answers at the moment. */
export interface FactBaseStatus {
  /** `ready`: from the database; `loading`: from the packaged record while it is being stored; `fallback`: from the packaged record because the database cannot; `empty`: not at all, because not even that can be read. */
  state: 'loading' | 'ready' | 'fallback' | 'empty';
  stamp: BundleStamp;
  problems: readonly FactBaseProblem[];
}

/** A fact base that loads and mends itself. */
export interface FactStore extends FactBase {
  /** Resolves when loading has ended, well or not; never rejects. */
  settled(): Promise<FactBaseStatus>;
  status(): FactBaseStatus;
  /** Closes the database; look-ups after that come from the packaged record. */
  close(): void;
}

/** What the fact base needs from outside. */
export interface FactStoreOptions {
  /** Stamp compiled into the code. */
  stamp: BundleStamp;
  /** Text (or parsed JSON) of the packaged record. */
  loadBundled: () => Promise<unknown>;
  /** Milliseconds since 1970. */
  now: () => number;
  mirror?: MirrorPort;
  onProblem?: (problem: FactBaseProblem) => void;
  /** IndexedDB to use; the global one when left out. */
  parts?: IndexedDbParts;
  /** Longest time a single step of the database may take, in milliseconds; default 5,000. */
  timeoutMs?: number;
  /** How long the database is left alone after it failed twice, in milliseconds; default 30,000. */
  restMs?: number;
}

/** Problems kept for `status()`. */
const KEPT_PROBLEMS = 20;
/** A load writes row by row; it may take this many single steps' time. */
const LOAD_STEPS = 12;

class Store implements FactStore {
  private state: FactBaseStatus['state'] = 'loading';
  private readonly problems: FactBaseProblem[] = [];
  private db: CacheDatabase | null = null;
  private reader: DocReader | null = null;
  private gens: GenRow[] = [];
  private failedAt = Number.NEGATIVE_INFINITY;
  private closed = false;
  private bundle: Promise<Bundle> | null = null;
  private memory: Promise<FactBase> | null = null;
  private loading: Promise<void>;

  constructor(private readonly options: FactStoreOptions) {
    this.loading = this.start();
  }

  status(): FactBaseStatus {
    return { state: this.state, stamp: this.options.stamp, problems: [...this.problems] };
  }

  async settled(): Promise<FactBaseStatus> {
    await this.loading;
    return this.status();
  }

  close(): void {
    this.closed = true;
    this.drop('fallback');
  }

  async byKeys(keys: readonly string[]): Promise<ReadonlyMap<string, readonly Company[]>> {
    const stored = await this.stored('keys', keys);
    return stored ?? (await this.packaged()).byKeys(keys);
  }

  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Company>> {
    const stored = await this.stored('company', ids);
    if (stored === null) return (await this.packaged()).byIds(ids);
    return new Map([...stored].flatMap(([id, [company]]) => (company === undefined ? [] : [[id, company]])));
  }

  private report(kind: FactBaseProblem['kind'], detail: unknown): void {
    const problem = { kind, detail: detail instanceof Error ? `${detail.name}: ${detail.message}` : String(detail) };
    this.problems.push(problem);
    if (this.problems.length > KEPT_PROBLEMS) this.problems.shift();
    this.options.onProblem?.(problem);
  }

  private step<T>(what: string, work: Promise<T>, steps = 1): Promise<T> {
    return within((this.options.timeoutMs ?? 5000) * steps, what, work);
  }

  private packagedBundle(): Promise<Bundle> {
    this.bundle ??= this.options
      .loadBundled()
      .then((file) => readBundle(file, this.options.stamp))
      .catch((error: unknown) => {
        this.bundle = null;
        this.report('no-bundle', error);
        throw error;
      });
    return this.bundle;
  }

  /** The packaged record in memory; an empty fact base when not even that can be read. */
  private packaged(): Promise<FactBase> {
    this.memory ??= this.packagedBundle().then(
      async ({ rows }) => {
        const contents = await Promise.all(rows.map(openRow));
        return memoryFactBase(contents.flatMap((content) => (content === null ? [] : [content.company])));
      },
      () => {
        this.memory = null;
        return memoryFactBase([]);
      },
    );
    return this.memory;
  }

  private drop(state: FactBaseStatus['state']): void {
    this.state = state;
    this.reader = null;
    try {
      this.db?.close();
    } catch {
      // A connection that cannot even be closed is left to the browser.
    }
    this.db = null;
  }

  private async start(): Promise<void> {
    for (const attempt of [1, 2]) {
      if (this.closed) return;
      try {
        await this.open();
        return;
      } catch (error) {
        const newer = error instanceof Error && error.name === 'NewerSchemaError';
        this.report(newer ? 'newer-schema' : 'unavailable', error);
        this.drop(attempt === 2 || newer ? 'fallback' : 'loading');
        this.failedAt = this.options.now();
        if (newer) return;
      }
    }
  }

  private async open(): Promise<void> {
    const db = new CacheDatabase(this.options.parts);
    this.db = db;
    await this.step('opening the database', db.openChecked());
    const gens = await this.step('reading the generation', db.gen.toArray());
    const bundled = gens.find(({ feed }) => feed === BUNDLED_FEED);
    const stored = await this.step('listing the rows', storedHashes(db, BUNDLED_FEED));
    const missing = bundled?.rows.filter((hash) => !stored.has(hash)).length ?? 0;
    if (missing > 0) this.report('lost', `${missing} of ${bundled?.rows.length} rows are gone`);
    if (bundled === undefined && (await this.mirrored()) !== null) this.report('lost', 'the database came back empty');
    const sound = bundled !== undefined && missing === 0 && (await isIntact(bundled.filter));
    if (sound && bundled.hash === this.options.stamp.hash) {
      this.use(db, gens);
      if (stored.size > bundled.rows.length) void sweep(db, bundled).catch(() => undefined);
      return;
    }
    await this.load(db);
  }

  private async load(db: CacheDatabase): Promise<void> {
    const bundle = await this.packagedBundle().catch(() => null);
    if (bundle === null) {
      this.drop('empty');
      this.failedAt = this.options.now();
      return;
    }
    try {
      await this.step('storing the record', loadBundle(db, bundle, this.options.now), LOAD_STEPS);
    } catch (error) {
      this.report('load-failed', error);
      throw error;
    }
    this.use(db, await this.step('reading the generation', db.gen.toArray()));
    const { version, hash } = bundle.stamp;
    await this.options.mirror?.write({ feed: BUNDLED_FEED, version, hash }).catch(() => undefined);
  }

  private use(db: CacheDatabase, gens: GenRow[]): void {
    if (this.closed) {
      this.drop('fallback');
      return;
    }
    this.gens = gens;
    this.reader = new DocReader(db);
    this.state = 'ready';
  }

  private async mirrored(): Promise<FactBaseMirror | null> {
    return (await this.options.mirror?.read().catch(() => null)) ?? null;
  }

  /** The database's answer, or null when the packaged record has to answer. */
  private async stored(index: 'keys' | 'company', values: readonly string[]): Promise<Map<string, Company[]> | null> {
    this.wake();
    for (const attempt of [1, 2]) {
      const { db, reader } = this;
      if (this.state !== 'ready' || db === null || reader === null) return null;
      try {
        const answer = await this.step('looking up names', lookUp(db, reader, this.gens, index, values));
        if (answer.rotten.length === 0) return answer.found;
        this.report('rotten-row', `${answer.rotten.length} rows do not give their hash`);
        this.repair(db, answer.rotten);
        return null;
      } catch (error) {
        this.report('unavailable', error);
        if (attempt === 1) await this.reopen();
        else this.rest();
      }
    }
    return null;
  }

  private async reopen(): Promise<void> {
    this.drop('loading');
    await this.restart();
  }

  private restart(): Promise<void> {
    this.loading = this.start();
    return this.loading;
  }

  private rest(): void {
    this.drop('fallback');
    this.failedAt = this.options.now();
  }

  /** Tries the database again when it has rested long enough. */
  private wake(): void {
    if ((this.state !== 'fallback' && this.state !== 'empty') || this.closed) return;
    if (this.options.now() - this.failedAt < (this.options.restMs ?? 30_000)) return;
    this.state = 'loading';
    void this.restart();
  }

  /** Removes rows that cannot be trusted and stores them again from the package. */
  private repair(db: CacheDatabase, rotten: readonly string[]): void {
    this.state = 'loading';
    const work = async (): Promise<void> => {
      for (const hash of rotten) await db.docs.delete([BUNDLED_FEED, hash]);
      await this.load(db);
    };
    this.loading = work().catch((error: unknown) => {
      this.report('load-failed', error);
      this.rest();
    });
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
