import Dexie, { type Table } from 'dexie';
import { type IndexedDbParts, openUnlessNewer } from '../facts';
import type { MemoryRow } from './rows';

/** What a person read: theirs, so no code path deletes the database, and rows only by their word, by age or over the cap. */
export class MemoryDatabase extends Dexie {
  /** Native name of the database. */
  static readonly NAME = 'reading-memory';
  static readonly VERSION = 1;
  articles!: Table<MemoryRow, number>;
  /** Holds a row only while it is tried whether there is room. */
  notes!: Table<{ key: string; text: string }, string>;

  constructor(private readonly parts?: IndexedDbParts) {
    super(MemoryDatabase.NAME, { ...parts, autoOpen: false });
    this.version(MemoryDatabase.VERSION).stores({
      articles: '++id, address, twin, site, readOn, *about',
      notes: 'key',
    });
  }

  /** Opens; throws NewerSchemaError, or whatever IndexedDB says. */
  openChecked(): Promise<void> {
    return openUnlessNewer(this, MemoryDatabase.VERSION, this.parts);
  }
}
