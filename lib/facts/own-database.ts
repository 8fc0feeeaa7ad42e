import Dexie, { type Table } from 'dexie';
import { type IndexedDbParts, openUnlessNewer } from './open-database';

/** A fact that a person added or corrected. */
export interface OwnFactRow {
  id: string;
  company: string;
  /** JSON text of the fact, in the schema named by `schema`. */
  text: string;
  schema: number;
  /** Milliseconds since 1970. */
  changedAt: number;
}

/** What people made. No code path deletes this database or one of its tables. */
export class OwnDatabase extends Dexie {
  /** Native name of the database. */
  static readonly NAME = 'facts-own';
  static readonly VERSION = 1;
  facts!: Table<OwnFactRow, string>;

  constructor(private readonly parts?: IndexedDbParts) {
    super(OwnDatabase.NAME, { ...parts, autoOpen: false });
    this.version(OwnDatabase.VERSION).stores({ facts: 'id, company' });
  }

  /** Opens and creates; throws NewerSchemaError, or whatever IndexedDB says. */
  openChecked(): Promise<void> {
    return openUnlessNewer(this, OwnDatabase.VERSION, this.parts);
  }
}
