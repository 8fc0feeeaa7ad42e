import { z } from 'zod';
import { annotationsSchema, detailsSchema, detectionSchema } from '../model';

/** Calls of the introduction, a page of the extension. */
export const welcomeCalls = {
  /** Matches and judges what was detected in the introduction's sample; nothing is kept of it. */
  checkSample: {
    request: z.object({ detection: detectionSchema }),
    reply: z.object({ annotations: annotationsSchema, details: detailsSchema }),
  },
} as const;
