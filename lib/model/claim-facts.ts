import { z } from 'zod';
import { factBriefSchema } from './brief';
import { unitSchema } from './figure';

/**
 * How a fact stood to a claim. `compared`: the verdict rests on it; `same`: could confirm and contradict it;
 * `confirm`: could only confirm it; `part` and `basis`: another extent or basis; `other`: other parties or another measure.
 */
export const heldSchema = z.enum(['compared', 'same', 'confirm', 'part', 'basis', 'other']);
/** How a fact stood to a claim. */
export type Held = z.infer<typeof heldSchema>;

/** What the record holds on the matter of a claim, and by which rule of its metric the two were compared. */
export const claimFactsSchema = z.object({
  /** Facts of the claim's subject and metric, newest first; those of other parties are counted in `leftOut` only. */
  facts: z.array(z.object({ fact: factBriefSchema, held: heldSchema })),
  /** Facts of that metric with other parties. */
  otherParties: z.number().int().nonnegative(),
  /** Display names of the companies in sight, by id. */
  names: z.record(z.string(), z.string()),
  rule: z.object({
    kind: z.enum(['state', 'event', 'period']),
    /** Days within which two dates are the same moment. */
    window: z.number(),
    /** Part by which figures may differ and still agree; null where only their rounding counts. */
    tolerance: z.number().nullable(),
    parties: z.enum(['pair', 'party', 'none']),
  }),
  /** What the article's words reach, in the figure's unit; an open end is null. */
  reach: z.object({ low: z.number().nullable(), high: z.number().nullable() }),
  /** The rate by which currencies were compared: `1 from = rate to` on average of a month, or year (ISO 8601). */
  rate: z.object({ from: unitSchema, to: unitSchema, rate: z.number(), of: z.string() }).nullable(),
});
/** What the record holds on the matter of a claim. */
export type ClaimFacts = z.infer<typeof claimFactsSchema>;
