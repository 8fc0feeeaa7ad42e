import { z } from 'zod';
import { claimSchema } from './annotations';
import { targetSchema } from './span';

/** Parts of a claim that a person can correct. */
export const correctedPartsSchema = claimSchema
  .pick({
    subject: true,
    metric: true,
    basis: true,
    scope: true,
    counterparties: true,
    date: true,
    period: true,
    status: true,
  })
  .partial();
/** Parts of a claim that a person can correct. */
export type CorrectedParts = z.infer<typeof correctedPartsSchema>;

/** What a person said of how a figure was read. It holds for the article it was said of, nowhere else. */
export const correctionSchema = z.object({
  /** The figure, anchored by its exact quote. */
  target: targetSchema,
  /** The parts that were read wrongly, as they should be. */
  parts: correctedPartsSchema,
  /** The figure is no claim at all. */
  isNoClaim: z.boolean(),
});
/** What a person said of how a figure was read. */
export type Correction = z.infer<typeof correctionSchema>;
