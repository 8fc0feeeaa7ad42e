import type { OwnBackup, OwnEntry } from '../model';
import type { IndexedDbParts } from './open-database';
import { applyChanges, type Change, lastChange, removedIds } from './own-changes';
import { type OwnChangeRow, type OwnDatabase, type OwnRow, type OwnSchema, openOwnDatabase } from './own-database';
import { entryOfRow, type OwnBackupPort, rowOfEntry } from './own-entries';
import { isQuota } from './status';
import { type Step, watchedSteps } from './watchdog';

/** How the own record is doing. */
export interface OwnStatus {
  /** `read-only`: stored by another version of the extension; `unavailable`: the database cannot be read at present. */
  state: 'ready' | 'read-only' | 'unavailable';
  problem: 'newer-schema' | 'upgrade-failed' | 'failed' | null;
  /** What the database said, for a report; null without a problem. */
  detail: string | null;
  entries: number;
  /** Rows that hold no entry this version can read; they are kept. */
  unreadable: number;
  /** Entries that the newest copy holds and the database has lost. */
  lost: number;
  /** ISO 8601 instant of the newest copy; null without one. */
  backupAt: string | null;
  /** The change that `undo` would take back; null when there is none. */
  undoable: { kind: OwnChangeRow['kind']; entries: number; at: string } | null;
}

/** A change that could not be made. Nothing was changed. */
export class OwnRecordError extends Error {
  override name = 'OwnRecordError';
  constructor(
    readonly code: 'read-only' | 'unavailable' | 'no-room',
    message: string,
  ) {
    super(message);
  }
}

/** What people added to the record; survives whatever happens to the rebuildable part. */
export interface OwnStore {
  /** All entries, by id; empty while the database cannot be read. Never rejects. */
  entries(): Promise<ReadonlyMap<string, OwnEntry>>;
  /** Never rejects. */
  status(): Promise<OwnStatus>;
  /** Adds entries or replaces those of the same id, all or none. Rejects with OwnRecordError. */
  save(entries: readonly OwnEntry[], kind?: 'save' | 'import'): Promise<void>;
  /** Removes entries, all or none; unknown ids do not matter. Rejects with OwnRecordError. */
  remove(ids: readonly string[]): Promise<void>;
  /** Takes back the last change that was not taken back; false when there is none. Rejects with OwnRecordError. */
  undo(): Promise<boolean>;
  /** Brings back what the newest copy holds and the database has lost; how many. Rejects with OwnRecordError. */
  restore(): Promise<number>;
  close(): void;
}

/** What the own record needs from outside. */
export interface OwnStoreOptions {
  backup: OwnBackupPort;
  /** Milliseconds since 1970. */
  now: () => number;
  parts?: IndexedDbParts;
  schema?: OwnSchema;
  /** Longest time a single step of the database may take, in milliseconds; default 5,000. */
  timeoutMs?: number;
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

class Store implements OwnStore {
  private opening: Promise<OwnDatabase> | null = null;
  private problem: OwnStatus['problem'] = null;
  private detail: string | null = null;
  private read: Promise<ReadonlyMap<string, OwnEntry>> | null = null;
  private backups: Promise<unknown> = Promise.resolve();

  private readonly step: Step;

  constructor(private readonly options: OwnStoreOptions) {
    this.step = watchedSteps(options.timeoutMs ?? 5000);
  }

  entries(): Promise<ReadonlyMap<string, OwnEntry>> {
    this.read ??= this.readAll();
    return this.read;
  }

  async status(): Promise<OwnStatus> {
    try {
      const { entries, history, writable } = await this.opened();
      const rows = await this.step('reading own entries', entries.toArray());
      const last = await this.step('reading own changes', lastChange(history));
      const backup = await this.readBackup();
      const lost = await this.step('comparing own entries with their copy', this.lostRows());
      return {
        state: writable ? 'ready' : 'read-only',
        problem: this.problem,
        detail: this.detail,
        entries: rows.length,
        unreadable: rows.filter((row) => entryOfRow(row) === null).length,
        lost: lost.length,
        backupAt: backup?.at ?? null,
        undoable: last ? { kind: last.kind, entries: last.changes.length, at: last.at } : null,
      };
    } catch (error) {
      this.failed(error);
      return {
        ...{ state: 'unavailable', problem: this.problem ?? 'failed', detail: messageOf(error) },
        ...{ entries: 0, unreadable: 0, lost: 0, undoable: null },
        backupAt: (await this.readBackup())?.at ?? null,
      };
    }
  }

  async save(entries: readonly OwnEntry[], kind: 'save' | 'import' = 'save'): Promise<void> {
    await this.change(kind, async ({ entries: table }) => {
      const changes: Change[] = [];
      for (const entry of entries) {
        const before = (await table.get(entry.id))?.text ?? null;
        changes.push({ id: entry.id, before, after: rowOfEntry(entry).text });
      }
      return changes;
    });
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.change('remove', async ({ entries: table }) => {
      const changes: Change[] = [];
      for (const id of ids) {
        const before = (await table.get(id))?.text;
        if (before !== undefined) changes.push({ id, before, after: null });
      }
      return changes;
    });
  }

  async undo(): Promise<boolean> {
    let done = false;
    await this.write(async (own) => {
      const last = await lastChange(own.history);
      if (last === undefined) return;
      await own.history.put({ ...last, undone: true });
      await applyChanges(
        own,
        last.changes.map(({ id, before, after }) => ({ id, before: after, after: before })),
      );
      done = true;
    });
    return done;
  }

  async restore(): Promise<number> {
    const lost = await this.step('comparing own entries with their copy', this.lostRows()).catch((error: unknown) => {
      this.failed(error);
      throw new OwnRecordError('unavailable', messageOf(error));
    });
    await this.change('restore', async ({ entries: table }) => {
      const changes: Change[] = [];
      for (const { id, text } of lost) {
        if ((await table.get(id)) === undefined) changes.push({ id, before: null, after: text });
      }
      return changes;
    });
    return lost.length;
  }

  close(): void {
    void this.opening?.then(({ db }) => db.close()).catch(() => undefined);
    this.opening = null;
    this.read = null;
  }

  private opened(): Promise<OwnDatabase> {
    this.opening ??= this.step('opening own entries', this.open()).catch((error: unknown) => {
      this.opening = null;
      throw error;
    });
    return this.opening;
  }

  private async open(): Promise<OwnDatabase> {
    const { parts, schema, backup } = this.options;
    const { own, problem } = await openOwnDatabase({
      parts,
      ...(schema ? { schema } : {}),
      beforeUpgrade: (version, rows) => backup.keepBeforeUpgrade(version, this.copyOf(rows)),
    });
    this.problem = problem;
    this.detail = null;
    return own;
  }

  private failed(error: unknown): void {
    if (error instanceof Error && error.name === 'NewerSchemaError') this.problem = 'newer-schema';
    else this.problem = 'failed';
    this.close();
  }

  private async readAll(): Promise<ReadonlyMap<string, OwnEntry>> {
    try {
      const { entries } = await this.opened();
      const rows = await this.step('reading own entries', entries.toArray());
      if (rows.length > 0 && (await this.readBackup()) === null) void this.copy();
      return new Map(rows.flatMap((row) => toPair(entryOfRow(row))));
    } catch (error) {
      this.failed(error);
      return new Map();
    }
  }

  private change(kind: OwnChangeRow['kind'], plan: (own: OwnDatabase) => Promise<Change[]>): Promise<void> {
    const at = new Date(this.options.now()).toISOString();
    return this.write(async (own) => {
      const changes = (await plan(own)).filter(({ before, after }) => before !== after);
      if (changes.length === 0) return;
      await own.history.add({ at, kind, changes, undone: false });
      await applyChanges(own, changes);
    });
  }

  /** Runs `work` in one transaction, one awaited request at a time (a queue of them outlives an aborted transaction in Firefox). */
  private async write(work: (own: OwnDatabase) => Promise<void>): Promise<void> {
    let own: OwnDatabase;
    try {
      own = await this.opened();
    } catch (error) {
      this.failed(error);
      throw new OwnRecordError('unavailable', messageOf(error));
    }
    if (!own.writable) throw new OwnRecordError('read-only', 'stored by another version of the extension');
    try {
      const { db, entries, history } = own;
      await this.step(
        'writing own entries',
        db.transaction('rw', entries, history, () => work(own)),
      );
    } catch (error) {
      this.failed(error);
      throw new OwnRecordError(isQuota(error) ? 'no-room' : 'unavailable', messageOf(error));
    } finally {
      this.read = null;
    }
    await this.copy();
  }

  /** Rows of the newest copy that the database has lost; those a person removed are not. */
  private async lostRows(): Promise<OwnRow[]> {
    const { entries, history } = await this.opened();
    const backup = await this.readBackup();
    const here = new Set(await entries.toCollection().primaryKeys());
    const missing = backup?.rows.filter(({ id }) => !here.has(id)) ?? [];
    if (missing.length === 0) return [];
    const removed = await removedIds(history);
    return missing.filter(({ id }) => !removed.has(id));
  }

  private copyOf(rows: readonly OwnRow[]): OwnBackup {
    return { at: new Date(this.options.now()).toISOString(), rows: [...rows] };
  }

  private readBackup(): Promise<OwnBackup | null> {
    return this.options.backup.read().catch(() => null);
  }

  /** Brings the copy up to date. A copy that cannot be written does not undo the change: the status shows its age. */
  private copy(): Promise<unknown> {
    const work = async (): Promise<void> => {
      const { entries } = await this.opened();
      await this.options.backup.write(this.copyOf(await this.step('reading own entries', entries.toArray())));
    };
    this.backups = this.backups.then(work).catch(() => undefined);
    return this.backups;
  }
}

const toPair = (entry: OwnEntry | null): [string, OwnEntry][] => (entry === null ? [] : [[entry.id, entry]]);

/**
 * The store of what people added to the record. It is opened by its first use. After each change a
 * copy of all entries goes to `backup`, so that what a damaged database has lost can be brought back.
 */
export function openOwnStore(options: OwnStoreOptions): OwnStore {
  return new Store(options);
}
