/** Ways of counting users that never compare with one another. */
export type UserMeasure = 'daily' | 'weekly' | 'monthly' | 'paying';

/** Lines of an income statement that are all called profit or loss and never compare with one another. */
export type ProfitMeasure = 'net' | 'operating' | 'adjusted' | 'pretax';

/** What a figure is a measure of, as far as sentences name it. */
export type Measure = UserMeasure | ProfitMeasure;

/**
 * Words, lower case, by which sentences and the record's notes tell apart what is called alike. Those of
 * measures are stems; all others are whole words.
 */
export interface MeasureTable extends Readonly<Record<Measure, readonly string[]>> {
  /** Words before the letter that numbers a round ("Series B"). */
  readonly rounds: readonly string[];
  /** Rounds with a name of their own. */
  readonly namedRounds: readonly string[];
  /** Words by which a text says that a figure was corrected: both versions are meant. */
  readonly revised: readonly string[];
  /** Words right before a figure that make it a former one. */
  readonly formerly: readonly string[];
  /** Words right before a figure that add it to another one ("a further 30"). */
  readonly further: readonly string[];
  /** Words by which a share is all that is left, so that shares make a hundred percent ("the remaining"). */
  readonly rest: readonly string[];
  /** Words by which somebody goes on holding a share beside another holder ("stays with"). */
  readonly keeps: readonly string[];
  /** Who says something in the news, by name or by kind. */
  readonly sources: readonly string[];
}
