import { FeedDatabase } from './feed-database';
import { type IndexedDbParts, NewerSchemaError } from './open-database';
import { isQuota } from './status';
import { type Step, watchedSteps } from './watchdog';

/** Failures in a row after which the database is deleted, once until it has answered again. */
const FAILURES_LIMIT = 10;

/** What a connection needs from outside. */
export interface ConnectionOptions {
  /** Milliseconds since 1970. */
  now: () => number;
  /** IndexedDB to use; the global one when left out. */
  parts?: IndexedDbParts;
  /** Longest time of one step, in milliseconds; default 5,000. */
  timeoutMs?: number;
  /** How long the database is left alone after it failed twice, in milliseconds; default 30,000. */
  restMs?: number;
  /** Time before the second attempt, in milliseconds; default 250. */
  againMs?: number;
  /** Told when the database was deleted because it failed again and again. */
  onRebuilt?: () => void;
}

/** A connection to the database of feeds that is opened again when it broke, and left alone when that did not help. */
export class FeedConnection {
  private readonly step: Step;
  private db: Promise<FeedDatabase> | null = null;
  private restsUntil = Number.NEGATIVE_INFINITY;
  private lastError: unknown = null;
  private failures = 0;
  private rebuilt = false;
  private closed = false;

  constructor(private readonly options: ConnectionOptions) {
    this.step = watchedSteps(options.timeoutMs ?? 5000);
  }

  /**
   * Runs one step, which must be one that may be run twice: after a failure the database is closed, opened and asked
   * once more. Rejects with what it then says; while it rests, with what it said last. A lack of room is not tried again.
   */
  async run<T>(what: string, work: (db: FeedDatabase) => PromiseLike<T>): Promise<T> {
    const { now, againMs = 250 } = this.options;
    if (this.closed) throw new Error('the database of feeds is closed');
    if (now() < this.restsUntil) throw this.lastError;
    for (let attempt = 1; ; attempt++) {
      try {
        const result = await this.step(what, this.attempt(work));
        this.failures = 0;
        this.rebuilt = false;
        return result;
      } catch (error) {
        this.drop();
        if (isQuota(error) || error instanceof NewerSchemaError || this.closed) throw error;
        if (attempt === 2) return this.failed(error);
        await new Promise((resolve) => setTimeout(resolve, againMs));
      }
    }
  }

  /** Closes the database for good. */
  close(): void {
    this.closed = true;
    this.drop();
  }

  private async attempt<T>(work: (db: FeedDatabase) => PromiseLike<T>): Promise<T> {
    this.db ??= this.open();
    return work(await this.db);
  }

  private async open(): Promise<FeedDatabase> {
    const db = new FeedDatabase(this.options.parts);
    await db.openChecked();
    return db;
  }

  private drop(): void {
    void this.db?.then(
      (db) => db.close(),
      () => undefined,
    );
    this.db = null;
  }

  private async failed(error: unknown): Promise<never> {
    const { now, restMs = 30_000, onRebuilt } = this.options;
    this.lastError = error;
    this.restsUntil = now() + restMs;
    this.failures++;
    if (this.failures >= FAILURES_LIMIT && !this.rebuilt) {
      this.rebuilt = true;
      this.failures = 0;
      await this.step('deleting the database', new FeedDatabase(this.options.parts).delete()).then(
        () => {
          this.restsUntil = Number.NEGATIVE_INFINITY;
          onRebuilt?.();
        },
        () => undefined,
      );
    }
    throw error;
  }
}
