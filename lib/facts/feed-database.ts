import Dexie, { type Table } from 'dexie';
import { type IndexedDbParts, openUnlessNewer } from './open-database';

/** A shard of a feed, under the SHA-256 of its text in UTF-8. */
export interface ShardRow {
  feed: string;
  hash: string;
  text: string;
  /** Milliseconds since 1970 at which it was stored. */
  at: number;
}

/** A text that stands for itself, with its SHA-256; `hash` names what it was made from or what it is about. */
export interface TextRow {
  feed: string;
  hash: string;
  text: string;
  check: string;
}

/** A file of a feed as it was served: roots and manifests, which prove what was taken. */
export interface FileRow {
  feed: string;
  /** Its name at the host, or what it proves. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A text of a feed with its SHA-256: the generations in force (`gens`), the job, the history, the changes. */
export interface FeedRow {
  feed: string;
  text: string;
  check: string;
}

/** Rebuildable data of feeds: may be deleted at any time. */
export class FeedDatabase extends Dexie {
  /** Native name of the database. */
  static readonly NAME = 'feeds-cache';
  static readonly VERSION = 1;
  shards!: Table<ShardRow, [string, string]>;
  indexes!: Table<TextRow, [string, string]>;
  gens!: Table<FeedRow, string>;
  roots!: Table<FileRow, [string, string]>;
  jobs!: Table<FeedRow, string>;
  history!: Table<FeedRow, string>;
  changes!: Table<FeedRow, string>;

  constructor(private readonly parts?: IndexedDbParts) {
    super(FeedDatabase.NAME, { ...parts, autoOpen: false });
    this.version(FeedDatabase.VERSION).stores({
      shards: '[feed+hash]',
      indexes: '[feed+hash]',
      gens: 'feed',
      roots: '[feed+name]',
      jobs: 'feed',
      history: 'feed',
      changes: 'feed',
    });
  }

  /** Opens; throws NewerSchemaError, or whatever IndexedDB says. */
  openChecked(): Promise<void> {
    return openUnlessNewer(this, FeedDatabase.VERSION, this.parts);
  }
}

/** Tables whose rows are a text of a feed and its hash. */
export type FeedTextTable = 'gens' | 'jobs' | 'history' | 'changes';
