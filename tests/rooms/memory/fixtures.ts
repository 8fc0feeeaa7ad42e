import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { IndexedDbParts } from '../../../lib/facts';
import type { MemoryOptions, Numbered, ReadingMemory } from '../../../lib/memory';
import { openMemory } from '../../../lib/memory';
import { type Claim, intervalOfDate, type JudgedClaim, type Statement } from '../../../lib/model';
import { statementOf } from '../../../lib/verdicts';
import { valuesOf, verdict } from '../../../lib/verdicts/build';
import { claim, MEASURES } from '../verdicts/fixtures';

/** Day on which the tests read, unless they say otherwise. */
export const TODAY = Date.parse('2025-06-20T10:00:00Z');

/** A claim of a day, judged as not in the record. */
export function judged(input: Partial<Claim> & Pick<Claim, 'metric' | 'figure'>): JudgedClaim {
  const plain = claim({ date: '2025-06-14', ...input });
  const when = plain.date === null ? null : intervalOfDate(plain.date);
  return { ...plain, when, ...input, verdict: verdict('unverified', 'event-not-in-record', [], valuesOf(null)) };
}

let sentences = 0;

/** The statement of a claim in a sentence of its own. */
export function statement(input: Parameters<typeof judged>[0], said: string | null = '2025-06-14'): Statement {
  const quote = input.quote ?? `Sentence ${++sentences}.`;
  const made = statementOf(judged({ ...input, quote }), { said, at: 0, now: '2025-06-20' }, MEASURES);
  if (made === null) throw new Error('the claim states nothing');
  return made;
}

/** Statements in the order of an article's claims. */
export const numbered = (...statements: readonly Statement[]): Numbered[] =>
  statements.map((one, index) => ({ index, statement: one }));

/** An empty IndexedDB of its own. */
export function freshParts(): IndexedDbParts {
  return { indexedDB: new IDBFactory(), IDBKeyRange: IDBKeyRange as unknown as IndexedDbParts['IDBKeyRange'] };
}

/** A memory over a database of its own, kept for 90 days. */
export function memoryOf(options: Partial<MemoryOptions> = {}): ReadingMemory {
  return openMemory({ now: () => TODAY, days: async () => 90, parts: freshParts(), ...options });
}

/** What a page says of itself. */
export const article = (title: string | null, site: string | null = 'Morning Ledger', published = '2025-06-14') => ({
  title,
  site,
  published,
  language: 'en' as const,
});
