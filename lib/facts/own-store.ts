import type { OwnBackup, OwnEntry } from '../model';
import type { IndexedDbParts } from './open-database';
import { applyChanges, type Change, lastChange, removedIds, type Tick } from './own-changes';
import { type OwnChangeRow, type OwnDatabase, type OwnRow, type OwnSchema, openOwnDatabase } from './own-database';
import { entryOfRow, type OwnBackupPort, rowOfEntry } from './own-entries';
import { isQuota } from './status';
import { atMost, type Step, TimeoutError, watchedSteps } from './watchdog';

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
  /** All entries, by id; empty while the database cannot be read, for those who must go on without. Never rejects. */
  entries(): Promise<ReadonlyMap<string, OwnEntry>>;
  /** All entries, by id, for those who write or export what they read. Rejects with OwnRecordError. */
  read(): Promise<ReadonlyMap<string, OwnEntry>>;
  /** Never rejects. */
  status(): Promise<OwnStatus>;
  /** How many entries the newest copy holds and the database has lost; 0 while that cannot be told. Never rejects. */
  lost(): Promise<number>;
  /** Adds entries or replaces those of the same id, all or none. Rejects with OwnRecordError. */
  save(entries: readonly OwnEntry[], kind?: 'save' | 'import'): Promise<void>;
  /** Removes entries, all or none; unknown ids do not matter. Rejects with OwnRecordError. */
  remove(ids: readonly string[]): Promise<void>;
  /** Takes back the last change that was not taken back; false when there is none. Rejects with OwnRecordError. */
  undo(): Promise<boolean>;
  /** Brings back what the newest copy holds and the database has lost; how many. Rejects with OwnRecordError. */
  restore(): Promise<number>;
  /** Takes what the database has lost out of the copy too: the person does not want it back. */
  forgetLost(): Promise<void>;
  /**
   * Deletes every entry, all changes and with them the way back, by the person's word; how many entries. The copies
   * outside the database are the caller's to delete. Rejects with OwnRecordError.
   */
  erase(): Promise<number>;
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
  /** How long the database is left alone after it failed, by those who can go on without, in milliseconds; default 30,000. */
  restMs?: number;
}

/** How long an aborted transaction may take to say so, in milliseconds. */
const ABORT_MS = 1000;

const messageOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

class Store implements OwnStore {
  private opening: Promise<OwnDatabase> | null = null;
  private problem: OwnStatus['problem'] = null;
  private cached: Promise<ReadonlyMap<string, OwnEntry>> | null = null;
  private missing: Promise<number> | null = null;
  private restsUntil = Number.NEGATIVE_INFINITY;
  private copies: Promise<unknown> = Promise.resolve();
  private readonly ms: number;
  private readonly step: Step;

  constructor(private readonly options: OwnStoreOptions) {
    this.ms = options.timeoutMs ?? 5000;
    this.step = watchedSteps(this.ms);
  }

  async entries(): Promise<ReadonlyMap<string, OwnEntry>> {
    if (this.options.now() < this.restsUntil) return new Map();
    return this.read().catch(() => new Map());
  }

  read(): Promise<ReadonlyMap<string, OwnEntry>> {
    this.cached ??= this.readAll();
    return this.cached;
  }

  async status(): Promise<OwnStatus> {
    try {
      const { entries, history, writable } = await this.opened();
      const rows = await this.step('reading own entries', entries.toArray());
      const last = await this.step('reading own changes', lastChange(history));
      const copy = await this.readCopy();
      const lost = await this.lostAmong(new Set(rows.map(({ id }) => id)), copy);
      return {
        state: writable ? 'ready' : 'read-only',
        problem: this.problem,
        detail: null,
        entries: rows.length,
        unreadable: rows.filter((row) => entryOfRow(row) === null).length,
        lost: lost.length,
        backupAt: copy?.at ?? null,
        undoable: last ? { kind: last.kind, entries: last.changes.length, at: last.at } : null,
      };
    } catch (error) {
      this.failed(error);
      return {
        ...{ state: 'unavailable', problem: this.problem ?? 'failed', detail: messageOf(error) },
        ...{ entries: 0, unreadable: 0, lost: 0, undoable: null },
        backupAt: (await this.readCopy())?.at ?? null,
      };
    }
  }

  lost(): Promise<number> {
    if (this.options.now() < this.restsUntil) return Promise.resolve(0);
    this.missing ??= this.lostRows().then(
      (rows) => rows.length,
      (error: unknown) => {
        this.failed(error);
        return 0;
      },
    );
    return this.missing;
  }

  async save(entries: readonly OwnEntry[], kind: 'save' | 'import' = 'save'): Promise<void> {
    const ids = entries.map(({ id }) => id);
    await this.change(kind, async (table) => {
      const before = await table.bulkGet(ids);
      return entries.map((entry, i) => ({
        id: entry.id,
        before: before[i]?.text ?? null,
        after: rowOfEntry(entry).text,
      }));
    });
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.change('remove', async (table) => {
      const before = await table.bulkGet([...ids]);
      return before.flatMap((row) => (row === undefined ? [] : [{ id: row.id, before: row.text, after: null }]));
    });
  }

  async undo(): Promise<boolean> {
    let done = false;
    await this.write(async (own, tick) => {
      const last = await lastChange(own.history);
      if (last === undefined) return;
      await own.history.put({ ...last, undone: true });
      tick();
      const back = last.changes.map(({ id, before, after }) => ({ id, before: after, after: before }));
      await applyChanges(own, back, tick);
      done = true;
    });
    return done;
  }

  async restore(): Promise<number> {
    const lost = await this.guarded(this.lostRows());
    const ids = lost.map(({ id }) => id);
    await this.change('restore', async (table) => {
      const there = await table.bulkGet(ids);
      return lost.flatMap(({ id, text }, i) => (there[i] === undefined ? [{ id, before: null, after: text }] : []));
    });
    return lost.length;
  }

  async forgetLost(): Promise<void> {
    const { entries } = await this.guarded(this.opened());
    const rows = await this.guarded(this.step('reading own entries', entries.toArray()));
    await this.options.backup.write(this.copyOf(rows));
    this.missing = null;
  }

  async erase(): Promise<number> {
    let erased = 0;
    await this.write(async ({ entries, history }, tick) => {
      erased = await entries.count();
      tick();
      await entries.clear();
      tick();
      await history.clear();
      tick();
    });
    return erased;
  }

  close(): void {
    void this.opening?.then(({ db }) => db.close()).catch(() => undefined);
    this.opening = null;
    this.cached = null;
    this.missing = null;
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
    return own;
  }

  private failed(error: unknown): void {
    const newer = error instanceof Error && error.name === 'NewerSchemaError';
    this.problem = newer ? 'newer-schema' : 'failed';
    this.restsUntil = this.options.now() + (this.options.restMs ?? 30_000);
    this.close();
  }

  /** `work`, or an OwnRecordError when the database fails. */
  private guarded<T>(work: Promise<T>): Promise<T> {
    return work.catch((error: unknown) => {
      this.failed(error);
      throw new OwnRecordError('unavailable', messageOf(error));
    });
  }

  private async readAll(): Promise<ReadonlyMap<string, OwnEntry>> {
    const { entries } = await this.guarded(this.opened());
    const rows = await this.guarded(this.step('reading own entries', entries.toArray()));
    if (rows.length > 0 && (await this.readCopy()) === null) void this.copy();
    return new Map(rows.flatMap((row) => toPair(entryOfRow(row))));
  }

  private change(
    kind: OwnChangeRow['kind'],
    plan: (table: OwnDatabase['entries']) => Promise<Change[]>,
  ): Promise<void> {
    const at = new Date(this.options.now()).toISOString();
    return this.write(async (own, tick) => {
      const changes = (await plan(own.entries)).filter(({ before, after }) => before !== after);
      tick();
      if (changes.length === 0) return;
      await own.history.add({ at, kind, changes, undone: false });
      tick();
      await applyChanges(own, changes, tick);
    });
  }

  private async write(work: (own: OwnDatabase, tick: Tick) => Promise<void>): Promise<void> {
    const own = await this.guarded(this.opened());
    if (!own.writable) throw new OwnRecordError('read-only', 'stored by another version of the extension');
    try {
      await this.transact(own, work);
    } catch (error) {
      this.close();
      throw new OwnRecordError(isQuota(error) ? 'no-room' : 'unavailable', messageOf(error));
    } finally {
      this.cached = null;
      this.missing = null;
    }
    this.restsUntil = Number.NEGATIVE_INFINITY;
    await this.copy();
  }

  /**
   * Runs `work` in one transaction, one awaited request at a time (a queue of them outlives an aborted
   * transaction in Firefox). The watch is on each request, not on the whole: thousands of entries may take
   * their time, one request may not. A transaction that got stuck is aborted, and counts as failed only
   * when it did not commit after all.
   */
  private async transact(own: OwnDatabase, work: (own: OwnDatabase, tick: Tick) => Promise<void>): Promise<void> {
    const { db, entries, history } = own;
    let abort = (): void => undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stuck: (error: Error) => void = () => undefined;
    const watch = new Promise<never>((_, reject) => {
      stuck = reject;
    });
    const tick = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        abort();
        stuck(new TimeoutError(`writing own entries did not go on within ${this.ms} ms`));
      }, this.ms);
    };
    tick();
    const done = Promise.resolve(
      db.transaction('rw', entries, history, (transaction) => {
        abort = () => transaction.abort();
        return work(own, tick);
      }),
    );
    try {
      await Promise.race([done, watch]);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      const committed = done.then(
        () => true,
        () => false,
      );
      if (!(await atMost(ABORT_MS, committed, false))) throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  private async lostRows(): Promise<OwnRow[]> {
    const { entries } = await this.opened();
    const here = await this.step('listing own entries', entries.toCollection().primaryKeys());
    return this.lostAmong(new Set(here), await this.readCopy());
  }

  /** Rows of a copy that are not among `here`; those a person removed do not count. */
  private async lostAmong(here: ReadonlySet<string>, copy: OwnBackup | null): Promise<OwnRow[]> {
    const missing = copy?.rows.filter(({ id }) => !here.has(id)) ?? [];
    if (missing.length === 0) return [];
    const { history } = await this.opened();
    const removed = await this.step('reading own changes', removedIds(history));
    return missing.filter(({ id }) => !removed.has(id));
  }

  private copyOf(rows: readonly OwnRow[]): OwnBackup {
    return { at: new Date(this.options.now()).toISOString(), rows: [...rows] };
  }

  private readCopy(): Promise<OwnBackup | null> {
    return this.options.backup.read().catch(() => null);
  }

  /**
   * Brings the copy up to date. What the database has lost stays in it until it is brought back or given
   * up. A copy that cannot be written does not undo the change: the status shows its age.
   */
  private copy(): Promise<unknown> {
    const work = async (): Promise<void> => {
      const { entries } = await this.opened();
      const rows = await this.step('reading own entries', entries.toArray());
      const lost = await this.lostAmong(new Set(rows.map(({ id }) => id)), await this.readCopy());
      await this.options.backup.write(this.copyOf([...rows, ...lost]));
    };
    this.copies = this.copies.then(work).catch(() => undefined);
    return this.copies;
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
