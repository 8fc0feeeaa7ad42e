import { OwnRecordError, openOwnStore, withOwn } from '../../lib/facts';
import { CallFailure } from '../../lib/messages';
import type { FactBase } from '../../lib/model';
import { listedBase } from './feeds';
import { ownCopies } from './keep';
import { readAgain } from './tabs';

/** What the person added to the record; opened by its first use. */
export const own = openOwnStore({ backup: ownCopies, now: () => Date.now() });

let layered: FactBase | null = null;

/** The record with feeds and, on top, the person's own facts: what articles are checked against. */
export function wholeBase(): FactBase {
  layered ??= withOwn(listedBase(), () => own.entries());
  return layered;
}

const CODES = { 'read-only': 'read-only', 'no-room': 'no-room', unavailable: 'fact-base' } as const;

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs work that reads and then writes own entries, one after the other, so that two pages cannot build
 * on the same state; an entry that cannot be read or written gets the code by which the interface says so.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work).catch((error: unknown) => {
    if (error instanceof OwnRecordError) throw new CallFailure(CODES[error.code], error.message);
    throw error;
  });
  last = mine.catch(() => undefined);
  return mine;
}

/** Changes own entries and has open articles read again. */
export async function changed<T>(work: () => Promise<T>): Promise<T> {
  const outcome = await inTurn(work);
  await readAgain();
  return outcome;
}
