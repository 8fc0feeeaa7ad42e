import { z } from 'zod';
import { figureSchema } from './figure';
import { targetSchema } from './span';

const index = z.number().int().nonnegative();

/**
 * How figures of a text hang together. With `to` the value spoken of and `from` those it is compared with:
 * `multiple`: to = factor × from. `share`: to = rate % of from. `rise`, `fall`: to is `rate` % above or
 * below from. `sum`: to = the values of from added up. `part`: from are contained in to. `order`: to
 * is above each of from.
 */
export const relationKindSchema = z.enum(['multiple', 'share', 'rise', 'fall', 'sum', 'part', 'order']);
/** How figures of a text hang together. */
export type RelationKind = z.infer<typeof relationKindSchema>;

/** A factor between two values; an open end is null. */
export const factorSchema = z.object({ low: z.number().nullable(), high: z.number().nullable() });
/** A factor between two values; an open end is null. */
export type Factor = z.infer<typeof factorSchema>;

/**
 * Values that the words of a text tie together. Numbers are indexes into the article's figures, so that
 * percentages and parts that make no claim take part as well. `readings` are the ways to read the words,
 * most likely first: the relation fails only when none holds. A reading without `from` compares with the
 * value before, which only the record knows.
 */
export const relationSchema = z.object({
  kind: relationKindSchema,
  factor: factorSchema.nullable(),
  rate: index.nullable(),
  readings: z.array(z.object({ from: z.array(index), to: index })).min(1),
  target: targetSchema,
});
/** Values that the words of a text tie together. */
export type Relation = z.infer<typeof relationSchema>;

/** A sum that does not work out, with all it takes to show it. */
export const brokenSumSchema = z.object({
  kind: relationKindSchema,
  /** Words of the text that make the relation ("more than double"); null where it holds by definition. */
  words: z.string().nullable(),
  factor: factorSchema.nullable(),
  /** What is added up, multiplied, or compared. */
  terms: z.array(figureSchema),
  /** Claims of `stated`, of the terms and of the rate, in this order; null for a figure that made none. */
  operands: z.array(index.nullable()),
  /** The percentage of a share, rise or fall. */
  rate: figureSchema.nullable(),
  /** What the terms make; null where nothing is computed. */
  computed: figureSchema.nullable(),
  stated: figureSchema,
});
/** A sum that does not work out. */
export type BrokenSum = z.infer<typeof brokenSumSchema>;

/**
 * Figures of one article that cannot all hold. `same-claim`: one thing told with different figures;
 * `attributed`: the same, by different sources that the article names; `trajectory`: developments that end
 * differently; `relation`: a sum that does not work out.
 */
export const inconsistencySchema = z.object({
  kind: z.enum(['same-claim', 'attributed', 'trajectory', 'relation']),
  /** Claims that take part; indexes into the article's claims. */
  claims: z.array(index).min(1),
  /** Those of them that tell one thing differently; empty for a relation. */
  versions: z.array(index),
  /** Sums that show it; at least one for a relation. */
  sums: z.array(brokenSumSchema),
});
/** Figures of one article that cannot all hold. */
export type Inconsistency = z.infer<typeof inconsistencySchema>;
