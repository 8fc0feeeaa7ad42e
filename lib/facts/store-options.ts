import type { BundleStamp } from './bundle';
import type { ListedFactBase } from './directory';
import type { MirrorPort } from './mirror';
import type { IndexedDbParts } from './open-database';
import type { RecordSource } from './record-stream';
import type { FactBaseProblem, FactBaseStatus } from './status';

/** A fact base that loads and mends itself. */
export interface FactStore extends ListedFactBase {
  /** Resolves when loading or mending has ended, well or not; never rejects. */
  settled(): Promise<FactBaseStatus>;
  /** How it is at this instant: `loading`, without numbers, while a worker that has just started opens the database. */
  status(): FactBaseStatus;
  /** The status once it is clear whether the database answers, after at most a second; never rejects. */
  known(): Promise<FactBaseStatus>;
  /** Reads every stored row again, mends what is damaged and tells how it went; never rejects. */
  verify(): Promise<FactBaseStatus>;
  /** Closes the database; look-ups after that come from the packaged record. */
  close(): void;
}

/** Told while the record is being stored, so that somebody can go on with it when the worker is killed. */
export interface LoadWatch {
  /** Called before the first row is written and about every ten seconds until the load has ended; also when it has to wait for another window. */
  running(): Promise<unknown>;
  /** Called when the load has ended, well or not. */
  ended(): Promise<unknown>;
}

/** What the fact base needs from outside. */
export interface FactStoreOptions {
  /** Stamp compiled into the code. */
  stamp: BundleStamp;
  /** The packaged record, each time anew. */
  loadBundled: () => Promise<RecordSource>;
  /** Milliseconds since 1970. */
  now: () => number;
  mirror?: MirrorPort;
  watch?: LoadWatch;
  onProblem?: (problem: FactBaseProblem) => void;
  /** IndexedDB to use; the global one when left out. */
  parts?: IndexedDbParts;
  /** Longest time a single step of the database may take, in milliseconds; default 5,000. */
  timeoutMs?: number;
  /** How long an answer waits for the database before the packaged record gives it, in milliseconds; default 1,000. */
  patienceMs?: number;
  /** How long the database is left alone after it failed twice, in milliseconds; default 30,000. */
  restMs?: number;
  /** Time between the two attempts to open the database, in milliseconds; default 250. */
  againMs?: number;
}
