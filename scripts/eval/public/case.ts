/** What every public test set is turned into, whatever its own format. */
import type { Span } from '../../../lib/model';

/** Languages of the sets. */
export const PUBLIC_LANGUAGES = ['de', 'en'] as const;
/** A language of the sets. */
export type PublicLanguage = (typeof PUBLIC_LANGUAGES)[number];

/** What a set is about: sums of money, percentages, or amounts whose value it does not give. */
export type Topic = 'money' | 'percent' | 'places';

/** Something that was read. */
export interface Item extends Span {
  /** ISO 4217 code or `percent`. */
  unit: string;
  /** Canonical: see `amountValue`. */
  value: string;
  /** Its stated ends, canonical too: what it is to a set that marks amounts without their hedges and ranges. */
  ends: readonly string[];
}

/** What a set expects at a place. */
export interface Expected extends Span {
  unit: string | null;
  /** Values any of which is right; null where the set gives none. */
  values: readonly string[] | null;
  /** Whether the set's values hold hedges and ranges ("at least 5", "5 to 10"); else each stated number is one by itself. */
  hedged: boolean;
  /** The rule that puts it outside what the product reads (see docs/public-sets.md), or null. */
  outside: string | null;
}

/** A text with everything that a set expects in it; offsets are in `text`, `end` excluded. */
export interface PublicCase {
  text: string;
  expected: readonly Expected[];
}

/** A file of a set, turned into cases. */
export interface PublicTable {
  set: string;
  file: string;
  language: PublicLanguage;
  topic: Topic;
  cases: readonly PublicCase[];
}

/** A file of a set that is not in the form it should have. */
export class PublicSetError extends Error {}

const SIGNIFICANT = 12;
const rounded = (bound: number | null): string => (bound === null ? '' : `${Number(bound.toPrecision(SIGNIFICANT))}`);

/** Canonical form of an amount: its ends to twelve digits, an open end empty; one number where they are the same. */
export const amountValue = (low: number | null, high: number | null): string =>
  low === high ? rounded(low) : `${rounded(low)}..${rounded(high)}`;
