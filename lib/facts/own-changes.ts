import type { OwnChangeRow, OwnDatabase } from './own-database';

/** What one change does to one entry: its text before and after. */
export type Change = OwnChangeRow['changes'][number];

/** The last change that was not taken back; undefined when there is none. */
export async function lastChange(history: OwnDatabase['history']): Promise<OwnChangeRow | undefined> {
  return history
    .orderBy('seq')
    .reverse()
    .filter(({ undone }) => !undone)
    .first();
}

/** Writes changes into the entries, one awaited request at a time; to be called inside a transaction. */
export async function applyChanges({ entries }: OwnDatabase, changes: readonly Change[]): Promise<void> {
  for (const { id, after } of changes) {
    if (after === null) await entries.delete(id);
    else await entries.put({ id, text: after });
  }
}

/** Ids that a person removed: the last change that names them left none. */
export async function removedIds(history: OwnDatabase['history']): Promise<Set<string>> {
  const removed = new Set<string>();
  for (const { changes, undone } of await history.orderBy('seq').toArray()) {
    for (const { id, before, after } of changes) {
      if ((undone ? before : after) === null) removed.add(id);
      else removed.delete(id);
    }
  }
  return removed;
}
