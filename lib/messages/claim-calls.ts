import { z } from 'zod';
import {
  claimFactsSchema,
  correctedPartsSchema,
  correctionFaultSchema,
  judgedClaimSchema,
  targetSchema,
} from '../model';

/** A claim of the article in a tab, by its place and its figure: the answer is `stale` when the two no longer fit. */
const one = z.object({
  tabId: z.number().int(),
  claim: z.number().int().nonnegative(),
  target: targetSchema,
});

const corrected = one.extend({ parts: correctedPartsSchema.strict(), isNoClaim: z.boolean() });

/** Calls about single claims of an article, for pages of the extension. */
export const claimCalls = {
  /** All that the record holds on the matter of a claim. */
  claimFacts: { request: one, reply: claimFactsSchema },
  /** What a correction would make of a claim; nothing is stored. */
  rejudgeClaim: {
    request: corrected,
    reply: z.object({
      after: judgedClaimSchema.nullable(),
      faults: z.array(correctionFaultSchema),
      names: z.record(z.string(), z.string()),
    }),
  },
  /**
   * Keeps a correction until the browser is closed, and has the article checked again; answers when that has ended.
   * Nothing is kept when there are faults.
   */
  keepCorrection: { request: corrected, reply: z.object({ faults: z.array(correctionFaultSchema) }) },
  /** Takes a correction back, and has the article checked again; answers when that has ended. */
  undoCorrection: { request: z.object({ tabId: z.number().int(), target: targetSchema }), reply: z.null() },
} as const;
