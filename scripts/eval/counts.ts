/** Counting: how many were right, how many too much, how many missed, by row and language. */
import type { LabelLanguage } from './labels';

/** Found and right, found and wrong, not found. */
export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

/** Something that did not come out as labelled. */
export interface Miss {
  readonly article: string;
  readonly lang: LabelLanguage;
  /** Row in which it counts. */
  readonly row: string;
  /** What kind of error it is, for counting. */
  readonly kind: string;
  /** The words around it, with the words in question in marks. */
  readonly excerpt: string;
  readonly wanted: string;
  readonly got: string;
  /** Rules and evidence by which it was read so. */
  readonly why: string;
}

/** Counts by row. */
export type Rows = ReadonlyMap<string, Count>;

const NOTHING: Readonly<Count> = { right: 0, wrong: 0, missed: 0 };

/** The count of a row; all zero where nothing was counted. */
export const countIn = (rows: Rows, row: string): Readonly<Count> => rows.get(row) ?? NOTHING;

/** Collects the counts and misses of articles in one language. */
export class Ledger {
  readonly rows = new Map<string, Count>();
  readonly misses: Miss[] = [];

  /** Adds to a row. */
  add(row: string, count: Partial<Count>): void {
    const { right, wrong, missed } = countIn(this.rows, row);
    this.rows.set(row, {
      right: right + (count.right ?? 0),
      wrong: wrong + (count.wrong ?? 0),
      missed: missed + (count.missed ?? 0),
    });
  }

  /** Counts one that is right or missed. */
  mark(row: string, isRight: boolean): void {
    this.add(row, isRight ? { right: 1 } : { missed: 1 });
  }
}

/** Sums of rows. */
export function together(all: readonly Rows[]): Rows {
  const sum = new Ledger();
  for (const rows of all) for (const [row, count] of rows) sum.add(row, count);
  return sum.rows;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);

/** Per cent of what was found that is right; null where nothing was found. */
export const precision = ({ right, wrong }: Count): number | null => share(right, right + wrong);

/** Per cent of what there is that was found; null where there is nothing. */
export const recall = ({ right, missed }: Count): number | null => share(right, right + missed);

/** Harmonic mean of precision and recall in per cent (F1); null where there is nothing to find and nothing was found. */
export const f1 = ({ right, wrong, missed }: Count): number | null => share(2 * right, 2 * right + wrong + missed);
