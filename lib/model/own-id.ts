/** Largest file of own entries that is imported, in UTF-16 code units. */
export const IMPORT_LIMIT = 20_000_000;

/** What the last part of an own fact's id begins with; feeds may not use it (see the linter). */
export const OWN_PREFIX = 'own-';

/** Whether a fact is a person's own, by its id (`scale-ai/valuation/own-2026-03`). */
export function isOwnFact(id: string): boolean {
  return id.slice(id.lastIndexOf('/') + 1).startsWith(OWN_PREFIX);
}
