import type { FeedStore } from '../../facts';
import type { FactBase, FeedChanges, FeedMirror, FeedOffer, FeedSubscription, FeedView } from '../../model';
import type { Fetch } from './download';

/** What is kept of feeds outside their database (extension storage). */
export interface FeedNotesPort {
  subscriptions(): Promise<FeedSubscription[]>;
  putSubscription(subscription: FeedSubscription): Promise<void>;
  /** Forgets subscription and mirror. */
  remove(id: string): Promise<void>;
  mirror(id: string): Promise<FeedMirror | null>;
  putMirror(mirror: FeedMirror): Promise<void>;
}

/** The part of the Web Locks that keeps two windows from running one feed at a time. */
export interface FeedLocks {
  request<T>(name: string, options: { ifAvailable?: boolean }, work: (lock: unknown | null) => Promise<T>): Promise<T>;
}

/** What feeds need from outside. */
export interface FeedServiceOptions {
  readonly store: FeedStore;
  readonly notes: FeedNotesPort;
  readonly fetch: Fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A number from 0 to below 1. */
  readonly random: () => number;
  /** Version of the extension, "1.2.3". */
  readonly clientVersion: string;
  /** Web Locks; without them only this window is looked at. */
  readonly locks?: FeedLocks | undefined;
  /** Whether the browser lets the extension read from an address; asked before each run. */
  readonly access?: (url: string) => Promise<boolean>;
  /** Names of companies that a feed's facts speak of and that the feed does not hold. */
  readonly names?: FactBase;
  /** Told when the view of a feed, or the time that `nextDue` gives, may be another: about every quarter of a second while a run makes progress. */
  readonly onChange?: (id: string) => void;
  /** Longest time for which the next feed that is due waits for the one before, in milliseconds; default a minute. */
  readonly runWaitMs?: number;
  /** Told when other facts are in force than before. */
  readonly onFacts?: (id: string) => void;
}

/**
 * Feeds as the background and the interface use them. Ids are those of `FeedView`. A method that is asked for a feed which
 * is not followed throws FeedError `not-understood`; storage that fails makes it throw FeedError `database`.
 */
export interface FeedService {
  /** All feeds followed, in the order in which they were added. Never waits for a run. */
  list(): Promise<FeedView[]>;
  /** What a link leads to. Throws FeedError. */
  look(link: string): Promise<FeedOffer>;
  /** Follows a feed whose fingerprint the person confirmed, and begins to fetch it. Throws FeedError. */
  follow(link: string, fingerprint: string): Promise<FeedView>;
  /** Asks the host now; joins a run under way, here or in another window. How it ended is in the view. */
  sync(id: string): Promise<FeedView>;
  /** Ends a run; what was fetched is kept for the next. */
  cancel(id: string): Promise<void>;
  pause(id: string, paused: boolean): Promise<void>;
  /** Takes the feed's facts away at once and deletes all that is kept of it. */
  remove(id: string): Promise<void>;
  /** Brings the version before back, for a day after it was replaced; a second time undoes that. Throws FeedError when there is none. */
  undo(id: string): Promise<void>;
  /** Agrees to a version that was held back, and takes it. */
  accept(id: string, version: number): Promise<FeedView>;
  /** What the versions since the last look changed; null when there is nothing to tell. */
  changes(id: string): Promise<FeedChanges | null>;
  /** Notes that a person looked at the changes. */
  seen(id: string): Promise<void>;
  /** What proves which states the publisher signed: JSON text with the chain of roots and the manifests as they were served. */
  evidence(id: string): Promise<string>;
  /** Goes on after a publisher signed two states under one version and a person looked; that version's second state is still not taken. */
  resume(id: string): Promise<FeedView>;
  /** Runs every feed that is due, one after the other; none waits long for a host that is slow. Never rejects. */
  runDue(): Promise<void>;
  /** When the next feed is due, milliseconds since 1970; null when none is. */
  nextDue(): Promise<number | null>;
}
