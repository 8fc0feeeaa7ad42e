import { z } from 'zod';
import { type Claim, claimSchema, judgedClaimSchema } from './annotations';
import { type Metric, metricSchema } from './company';
import type { Unit } from './figure';
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
  .extend({
    /** With it time is corrected as a whole: `date` and `period` hold for `stated` only. */
    dateBy: z.enum(['stated', 'article', 'unknown']),
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

/** A correction as it is stored, with the claim that the person saw when making it. */
export const storedCorrectionSchema = correctionSchema.extend({ read: judgedClaimSchema });
/** A correction as it is stored. */
export type StoredCorrection = z.infer<typeof storedCorrectionSchema>;

/** A correction of an article as it was checked; `target` is where the figure stands now. */
export const keptCorrectionSchema = storedCorrectionSchema.extend({
  /** Whether it was applied: its figure is still there, and what it says is still possible. */
  applied: z.boolean(),
});
/** A correction of an article as it was checked. */
export type KeptCorrection = z.infer<typeof keptCorrectionSchema>;

/** Why a correction cannot be. Closed list: each has words in the interface. */
export const correctionFaultSchema = z.enum([
  /** The record knows no such company. */
  'unknown-company',
  /** The figure's unit does not fit the metric. */
  'unit',
  /** Only a valuation has a basis. */
  'basis',
  /** A company cannot be its own counterparty. */
  'own-party',
  /** A stated time without a date or period, or with one that does not exist. */
  'date',
  /** Nothing differs from what was read. */
  'nothing',
]);
/** Why a correction cannot be. */
export type CorrectionFault = z.infer<typeof correctionFaultSchema>;

const COUNTED: readonly Metric[] = ['users', 'headcount'];
const SHARES: readonly Metric[] = ['stake'];

/** The metrics that a figure of a unit can be about. */
export function metricsFor(unit: Unit): readonly Metric[] {
  if (unit === 'people') return COUNTED;
  if (unit === 'percent') return SHARES;
  return metricSchema.options.filter((metric) => !COUNTED.includes(metric) && !SHARES.includes(metric));
}

/** Whether two places are the same one: the quote, and what stands around it in its sentence. */
export function isSamePlace(a: Claim['target'], b: Claim['target']): boolean {
  return a.start === b.start && a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix;
}
