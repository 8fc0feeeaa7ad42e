import { z } from 'zod';
import { stepOf } from './step';

/** How the words hedge an amount. `range` has both ends stated. */
export const qualifierSchema = z.enum(['exact', 'about', 'more_than', 'at_least', 'less_than', 'up_to', 'range']);
/** How the words hedge an amount. */
export type Qualifier = z.infer<typeof qualifierSchema>;

/** ISO 4217 code, `percent` (49 means 49 %) or `people`. */
export const unitSchema = z.union([z.literal('percent'), z.literal('people'), z.string().regex(/^[A-Z]{3}$/)]);
/** ISO 4217 code, `percent` or `people`. */
export type Unit = z.infer<typeof unitSchema>;

/**
 * What the words say, never widened. Amounts are whole currency units, percent (49, not 0.49) or
 * people. `low` and `high` are equal for a point; an open end is null ("more than 10" = 10/null,
 * "up to 65" = null/65). A loss is negative.
 */
export const figureSchema = z.object({
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: unitSchema,
  qualifier: qualifierSchema,
  /** A sum told only by its order of magnitude ("a double-digit billion sum"). */
  vague: z.boolean(),
  /** Value of the last stated digit: "14 billion" 1e9, "14.3 billion" 0.1e9. */
  step: z.number().positive(),
  /** The same figure restated in another unit in brackets, or null. */
  converted: z
    .object({
      low: z.number().nullable(),
      high: z.number().nullable(),
      unit: unitSchema,
      step: z.number().positive(),
    })
    .nullable(),
});
/** What the words say about an amount. */
export type Figure = z.infer<typeof figureSchema>;

/** An amount as source files write it; `upper` is the higher end of a range. */
export const statedAmountSchema = z.object({
  amount: z.number(),
  upper: z.number().nullable(),
  unit: unitSchema,
  qualifier: qualifierSchema,
});
/** An amount as source files write it. */
export type StatedAmount = z.infer<typeof statedAmountSchema>;

/** The figure a source file's amount stands for. */
export function figureOf(stated: StatedAmount): Figure {
  const { amount, upper, unit, qualifier } = stated;
  const isLeast = qualifier === 'more_than' || qualifier === 'at_least';
  const isMost = qualifier === 'less_than' || qualifier === 'up_to';
  const low = isMost ? null : amount;
  const high = isLeast ? null : qualifier === 'range' ? upper : amount;
  return { low, high, unit, qualifier, vague: false, step: stepOf(amount, unit), converted: null };
}
