import { OwnRecordError, openOwnStore, withOwn } from '../../lib/facts';
import { CallFailure } from '../../lib/messages';
import type { FactBase } from '../../lib/model';
import { ownCopies } from './keep';
import { factBase } from './record';

/** What the person added to the record; opened by its first use. */
export const own = openOwnStore({ backup: ownCopies, now: () => Date.now() });

let layered: FactBase | null = null;

/** The record with the person's own facts on top: what articles are checked against. */
export function wholeBase(): FactBase {
  layered ??= withOwn(factBase(), () => own.entries());
  return layered;
}

const CODES = { 'read-only': 'read-only', 'no-room': 'no-room', unavailable: 'fact-base' } as const;

/** Gives a change that could not be made the code by which the interface says so. */
export async function changing<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    if (error instanceof OwnRecordError) throw new CallFailure(CODES[error.code], error.message);
    throw error;
  });
}
