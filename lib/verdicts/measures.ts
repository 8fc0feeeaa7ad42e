import type { MeasureTable, UserMeasure } from '../model/tables/measures';

const MEASURES: readonly UserMeasure[] = ['daily', 'weekly', 'monthly', 'paying'];

/** The measures of users that a text names, by the words of any of the given languages. */
export function measuresIn(text: string, tables: readonly MeasureTable[]): UserMeasure[] {
  const lower = text.toLowerCase();
  return MEASURES.filter((measure) => tables.some((table) => table[measure].some((word) => lower.includes(word))));
}
