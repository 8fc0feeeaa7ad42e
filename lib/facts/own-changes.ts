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

/** Called after each answered request of a transaction, so that a watch can tell slow from stuck. */
export type Tick = () => void;

/** Writes changes into the entries, one awaited request at a time; to be called inside a transaction. */
export async function applyChanges({ entries }: OwnDatabase, changes: readonly Change[], tick: Tick): Promise<void> {
  for (const { id, after } of changes) {
    if (after === null) await entries.delete(id);
    else await entries.put({ id, text: after });
    tick();
  }
}

/**
 * Ids that a person removed: the last change that stands left none. Of an id that only changes taken
 * back name, what was before the first of them counts.
 */
export async function removedIds(history: OwnDatabase['history']): Promise<Set<string>> {
  const standing = new Map<string, boolean>();
  const takenBack = new Map<string, boolean>();
  for (const { changes, undone } of await history.orderBy('seq').toArray()) {
    for (const { id, before, after } of changes) {
      if (!undone) standing.set(id, after === null);
      else if (!takenBack.has(id)) takenBack.set(id, before === null);
    }
  }
  return new Set([...takenBack, ...standing].filter(([id, gone]) => standing.get(id) ?? gone).map(([id]) => id));
}
