import type { BundleStamp } from './bundle';

/** What can go wrong with the fact base; it goes on answering. Closed list: the interface has words for each. */
export type FactBaseProblemKind =
  /** The database does not open or answer. */
  | 'unavailable'
  /** Another window holds an older version of the database; it is brought up to date when that closes. */
  | 'blocked'
  /** There is no room for the record. */
  | 'quota'
  /** The database was written by a newer version of the extension. */
  | 'newer-schema'
  /** What was stored is gone. */
  | 'lost'
  /** A stored row is not as it was written. */
  | 'rotten-row'
  /** The record could not be stored. */
  | 'load-failed'
  /** The packaged record cannot be read. */
  | 'no-bundle'
  /** The database failed again and again, was deleted and is being filled anew. */
  | 'rebuilt';

/** What went wrong, for a log or a notice. */
export interface FactBaseProblem {
  kind: FactBaseProblemKind;
  /** For developers, in English. */
  detail: string;
  /** Room that is needed, in megabytes, for `quota`; else null. */
  megabytes: number | null;
}

/** How the fact base answers at the moment. */
export interface FactBaseStatus {
  /** `ready`: from the database; `loading`: from the packaged record while it is being stored; `fallback`: from the packaged record because the database cannot; `empty`: not at all, because not even that can be read. */
  state: 'loading' | 'ready' | 'fallback' | 'empty';
  stamp: BundleStamp;
  /** Version that the database answers from; null while it does not. */
  version: string | null;
  /** Rows in force in the database. */
  rows: number;
  /** Room they take, about, in bytes; 0 while the database does not answer. */
  bytes: number;
  /** Milliseconds since 1970 at which every row had last been read again and proven; null while the database does not answer. */
  verifiedAt: number | null;
  /** What is wrong now; null when all is well. */
  problem: FactBaseProblem | null;
  /** What has gone wrong since the worker started, newest last. */
  problems: readonly FactBaseProblem[];
}

/** Problems that are kept. */
const KEPT = 20;

/** Remembers what went wrong, and what is wrong now. */
export class ProblemLog {
  /** What is wrong now. */
  current: FactBaseProblem | null = null;
  private readonly kept: FactBaseProblem[] = [];

  constructor(private readonly onProblem: ((problem: FactBaseProblem) => void) | undefined) {}

  /** All that is kept, oldest first. */
  get all(): readonly FactBaseProblem[] {
    return [...this.kept];
  }

  /** Notes a problem that holds from now on. */
  report(kind: FactBaseProblemKind, error: unknown, megabytes: number | null = null): void {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    this.current = { kind, detail, megabytes };
    this.kept.push(this.current);
    if (this.kept.length > KEPT) this.kept.shift();
    this.onProblem?.(this.current);
  }
}

/** Whether an error, or what lies behind it, says that there is no room: browsers and Dexie wrap it in different ways. */
export function isQuota(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 4) return false;
  const { name, message, inner, cause, failures } = error as Record<string, unknown>;
  if (name === 'QuotaExceededError' || /quota|disk.?full|full.?disk|no space/i.test(String(message ?? ''))) return true;
  const behind = [inner, cause, ...(Array.isArray(failures) ? failures : [])];
  return behind.some((one) => isQuota(one, depth + 1));
}
